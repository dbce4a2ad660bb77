//! The rows of an official file, with its columns found.

use std::fmt::Display;

use miqnet_domain::IssueCode;

use super::{label, source};
use crate::read::{Cells, Issue, RawRow, Sink, is_blank, letters, one_line};

/// The names that a column may have, in the spelling of the publisher; `*` stands for any letters.
pub(super) type Names = &'static [&'static str];

/// The form of a file without a header.
pub(super) struct Bare {
    /// Where the columns that are read stand among the cells of a row, from 0.
    pub(super) columns: &'static [usize],
    /// How many cells a row has.
    pub(super) width: usize,
    /// Whether a row may be the first of such a file.
    pub(super) fits: fn(&[Box<str>]) -> bool,
    /// What the first row looks like.
    pub(super) example: &'static str,
}

/// The rows below the header of a file, with the columns that its reader asked for.
pub(super) struct Sheet {
    columns: Vec<Column>,
    pub(super) rows: Vec<RawRow>,
}

struct Column {
    name: Box<str>,
    /// Its place among the cells of a row, from 0.
    at: usize,
}

impl Sheet {
    /// Finds the columns by their names, in one of the first rows; `None` after an issue, when a
    /// name is missing or nothing stands below them. `pattern` is how such a file is called.
    pub(super) fn with_header(
        cells: Cells,
        names: &[Names],
        pattern: &str,
        sink: &mut Sink<'_>,
    ) -> Option<Self> {
        let (top, at) = best_header(&cells, names, sink.header_rows());
        let missing: Vec<&str> = names
            .iter()
            .zip(&at)
            .filter(|(_, at)| at.is_none())
            .map(|(names, _)| names[0])
            .collect();
        if !missing.is_empty() {
            let issue = sink.issue(IssueCode::NotTheOfficialForm);
            return sink.fatal(issue.with_value(pattern).with_allowed(missing));
        }
        let header: Vec<String> = cells
            .rows()
            .nth(top)
            .map(|cells| cells.iter().map(|cell| one_line(cell)).collect())
            .unwrap_or_default();
        let columns = at
            .into_iter()
            .flatten()
            .map(|at| Column {
                name: header[at].as_str().into(),
                at,
            })
            .collect();
        let mut rows = cells.into_rows(sink);
        rows.drain(..=top);
        if rows.is_empty() {
            return sink.fail(IssueCode::HeaderOnly);
        }
        Some(Self::checked(columns, header.len(), rows, sink))
    }

    /// Takes the columns of a file without a header; `None` after an issue, when the first row
    /// does not fit. `pattern` is how such a file is called.
    pub(super) fn without_header(
        cells: Cells,
        form: &Bare,
        pattern: &str,
        sink: &mut Sink<'_>,
    ) -> Option<Self> {
        if !cells.rows().next().is_some_and(form.fits) {
            let issue = sink.issue(IssueCode::NotTheOfficialForm);
            return sink.fatal(issue.with_value(pattern).with_allowed([form.example]));
        }
        let columns = form.columns.iter().map(|at| Column {
            name: letters(*at).into(),
            at: *at,
        });
        let columns = columns.collect();
        let rows = cells.into_rows(sink);
        Some(Self::checked(columns, form.width, rows, sink))
    }

    /// The name of a column in this file.
    pub(super) fn name(&self, column: usize) -> &str {
        &self.columns[column].name
    }

    /// The rows that can be read, with the names of their cells.
    pub(super) fn readable(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.rows.iter().filter(|row| row.readable);
        rows.map(|raw| Row { sheet: self, raw })
    }

    /// A row may have as many cells as `width` says; one that has more is not readable.
    fn checked(
        columns: Vec<Column>,
        width: usize,
        mut rows: Vec<RawRow>,
        sink: &mut Sink<'_>,
    ) -> Self {
        for row in rows.iter_mut().filter(|row| row.cells.len() > width) {
            sink.push(sink.issue(IssueCode::RaggedRow).at_row(row.row));
            row.readable = false;
        }
        Self { columns, rows }
    }
}

/// How many of the columns the best of the first rows names.
pub(super) fn columns_found(cells: &Cells, names: &[Names], rows: usize) -> usize {
    let (_, at) = best_header(cells, names, rows);
    at.iter().flatten().count()
}

/// The row, counted from 0, that holds most of the names, and where each of them stands in it.
fn best_header(cells: &Cells, names: &[Names], rows: usize) -> (usize, Vec<Option<usize>>) {
    let mut best = (0, vec![None; names.len()]);
    let mut most = 0;
    for (row, cells) in cells.rows().take(rows).enumerate() {
        let at: Vec<Option<usize>> = names.iter().map(|names| place(names, cells)).collect();
        let found = at.iter().flatten().count();
        if found > most {
            most = found;
            best = (row, at);
        }
    }
    best
}

fn place(names: Names, cells: &[Box<str>]) -> Option<usize> {
    cells.iter().position(|cell| {
        let cell = one_line(cell);
        names.iter().any(|name| source::fits(name, &cell))
    })
}

/// One row of a sheet.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    sheet: &'a Sheet,
    raw: &'a RawRow,
}

impl<'a> Row<'a> {
    /// The cell below a column without white space at its ends; empty where there is none.
    pub(super) fn cell(&self, column: usize) -> &'a str {
        let at = self.sheet.columns[column].at;
        self.raw.cells.get(at).map_or("", |cell| cell.trim())
    }

    /// The cell as the name of an occupation; `None` where it is blank.
    pub(super) fn label(&self, column: usize) -> Option<Box<str>> {
        let label = label::plain(self.cell(column));
        (!is_blank(&label)).then(|| label.into())
    }

    /// The cell as a name that must be there; `None` after an issue.
    pub(super) fn needed_label(&self, column: usize, sink: &mut Sink<'_>) -> Option<Box<str>> {
        let label = self.label(column);
        if label.is_none() {
            self.tell(IssueCode::OfficialValueMissing, column, &[], sink);
        }
        label
    }

    /// The cell as a code; `None` after an issue, which gives these examples.
    pub(super) fn code<T>(
        &self,
        column: usize,
        parse: impl Fn(&'a str) -> Option<T>,
        examples: &[&str],
        sink: &mut Sink<'_>,
    ) -> Option<T> {
        let cell = self.cell(column);
        let code = parse(cell);
        if code.is_none() {
            let problem = if cell.is_empty() {
                IssueCode::OfficialValueMissing
            } else {
                IssueCode::OfficialCode
            };
            self.tell(problem, column, examples, sink);
        }
        code
    }

    /// What a key of the publisher stands for; `None` after an issue, which gives all keys.
    pub(super) fn key<T: Copy>(
        &self,
        column: usize,
        keys: &[(&str, T)],
        sink: &mut Sink<'_>,
    ) -> Option<T> {
        let cell = self.cell(column);
        let known = keys.iter().find(|(key, _)| *key == cell);
        if known.is_none() {
            let allowed: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
            self.tell(IssueCode::OfficialKey, column, &allowed, sink);
        }
        known.map(|(_, value)| *value)
    }

    /// Takes a problem of the cell below a column.
    pub(super) fn tell(
        &self,
        code: IssueCode,
        column: usize,
        allowed: &[&str],
        sink: &mut Sink<'_>,
    ) {
        let issue = self.issue(code, column, sink);
        sink.push(issue.with_allowed(allowed.iter().copied()));
    }

    /// Takes the problem that an earlier row says the same.
    pub(super) fn tell_twice(&self, column: usize, entry: &dyn Display, sink: &mut Sink<'_>) {
        let issue = self.issue(IssueCode::OfficialTwice, column, sink);
        sink.push(issue.with_value(&entry.to_string()));
    }

    fn issue(&self, code: IssueCode, column: usize, sink: &Sink<'_>) -> Issue {
        let cell = self.cell(column);
        let issue = sink.issue(code).at_row(self.raw.row);
        let issue = issue.in_column(self.sheet.name(column));
        if cell.is_empty() {
            issue
        } else {
            issue.with_value(cell)
        }
    }
}
