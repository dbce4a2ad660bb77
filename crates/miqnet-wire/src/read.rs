//! From bytes to rows: which cells does a file hold, whatever format it is in?
//!
//! The bytes are hostile until proven otherwise. Memory is bounded by [`Limits`], no input makes
//! this module panic, and what cannot be read becomes an [`Issue`] with its place.

mod archive;
mod cell;
mod csv;
mod decode;
mod format;
mod grid;
mod issue;
mod json;
mod limits;
mod xlsx;

use miqnet_domain::{IssueCode, Severity};

pub(crate) use cell::{is_blank, needs_guard, one_line};
pub use format::Format;
pub(crate) use grid::letters;
pub use issue::Issue;
pub use limits::Limits;
pub use xlsx::catches_panics;

/// The rows of one file below their header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The file as the caller names it.
    pub file: Box<str>,
    /// The sheet that was read, in a workbook.
    pub sheet: Option<Box<str>>,
    /// The format of the bytes.
    pub format: Format,
    /// The column names, inner spaces and line breaks made one space. A column may be unnamed.
    pub header: Vec<Box<str>>,
    /// The row of the header, from 1; 0 in JSON, where every object carries its names.
    pub header_row: u32,
    /// The rows that hold anything, in the order of the file.
    pub rows: Vec<RawRow>,
}

/// One row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// Its number from 1, as a spreadsheet program shows it; in JSON the line on which it starts,
    /// or its number where objects share a line. No two rows of a table have the same.
    pub row: u32,
    /// Its cells, at least as many as the header has columns; more in a ragged row.
    pub cells: Vec<Box<str>>,
    /// Whether every cell could be read. If not, the issues say why, and the row is a reject.
    pub readable: bool,
}

/// What a column name means to the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderKind {
    /// The column of ids; a row without one may be a line of totals.
    Id,
    /// Another known column.
    Known,
    /// No known column.
    Unknown,
}

/// What came out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The table; `None` when a problem of the whole file stands in the way.
    pub table: Option<Table>,
    /// All problems: those of the file, then those of the rows from top to bottom.
    pub issues: Vec<Issue>,
}

/// Reads a table from the bytes of a file.
///
/// The format follows from the bytes; the extension of `name` decides only where they leave it
/// open. In a sheet, the header is the first row with two names that `kind` knows; what stands
/// above it is a title. Blank rows are left out without a word, and lines of totals and
/// notes below the table with a warning.
///
/// Which columns are known, missing or doubled is for the caller to say.
pub fn table(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    kind: &dyn Fn(&str) -> HeaderKind,
) -> Reading {
    table_below(name, bytes, limits, grid::HEADER_NAMES, kind)
}

/// Like [`table`], for files of which a single column is known, such as a list of titles: the
/// header is the first row with a name that `kind` knows.
pub fn list(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    kind: &dyn Fn(&str) -> HeaderKind,
) -> Reading {
    table_below(name, bytes, limits, 1, kind)
}

fn table_below(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    header_names: usize,
    kind: &dyn Fn(&str) -> HeaderKind,
) -> Reading {
    let mut sink = Sink::new(name, limits);
    let table = match format::read(bytes, &mut sink) {
        Some(Content::Workbook) => xlsx::grid(bytes, &mut sink)
            .and_then(|grid| grid::table(grid, header_names, kind, &mut sink)),
        Some(Content::Text(text)) if format::looks_like_json(name, &text) => {
            json::table(&text, &mut sink)
        }
        Some(Content::Text(text)) => {
            let separator = csv::separator(&text, kind, limits.header_row);
            csv::grid(&text, separator, &mut sink)
                .and_then(|grid| grid::table(grid, header_names, kind, &mut sink))
        }
        None => None,
    };
    Reading {
        table,
        issues: sink.issues,
    }
}

/// Reads the cells of a CSV file with this separator, whichever row is a header; `None` after an
/// issue of the whole file.
pub(crate) fn csv_cells(bytes: &[u8], separator: u8, sink: &mut Sink<'_>) -> Option<Cells> {
    match format::read(bytes, sink)? {
        Content::Text(text) => csv::grid(&text, separator, sink).map(Cells),
        Content::Workbook => sink.fail(IssueCode::UnknownFormat),
    }
}

/// Reads the cells of each visible sheet of a workbook that holds data, in their order, and hands
/// them to `visit` with the name of the sheet; `None` after an issue of the whole file.
///
/// The limits count for each sheet. Whoever keeps several keeps several times as much.
pub(crate) fn sheet_cells(
    bytes: &[u8],
    sink: &mut Sink<'_>,
    visit: &mut dyn FnMut(&str, Cells),
) -> Option<()> {
    match format::read(bytes, sink)? {
        Content::Workbook => xlsx::sheets(bytes, sink, &mut |name, grid| visit(name, Cells(grid))),
        Content::Text(_) => sink.fail(IssueCode::UnknownFormat),
    }
}

/// The cells of a sheet or text before anybody has said which row is a header.
pub(crate) struct Cells(grid::Grid);

impl Cells {
    /// The rows that hold anything, as they stand there, blank cells at their ends left out.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[Box<str>]> {
        self.0.rows.iter().map(|row| &*row.cells)
    }

    /// The rows with their numbers; issues of their cells go to the sink, which names columns by
    /// their letters.
    pub(crate) fn into_rows(self, sink: &mut Sink<'_>) -> Vec<RawRow> {
        let rows = self.0.rows.into_iter();
        rows.map(|row| grid::bare_row(row, &[], sink)).collect()
    }
}

/// What the bytes turned out to be.
enum Content {
    /// A workbook, not read yet.
    Workbook,
    /// Text in one of several formats.
    Text(String),
}

/// Collects the issues of one file up to a limit.
pub(crate) struct Sink<'a> {
    file: &'a str,
    limits: &'a Limits,
    sheet: Option<Box<str>>,
    issues: Vec<Issue>,
}

impl<'a> Sink<'a> {
    /// Returns an empty one for a file that issues call `file`.
    pub(crate) fn new(file: &'a str, limits: &'a Limits) -> Self {
        Self {
            file,
            limits,
            sheet: None,
            issues: Vec::new(),
        }
    }

    /// The issues, in the order in which they were taken.
    pub(crate) fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// The sheet that issues name from here on.
    pub(crate) fn enter_sheet(&mut self, name: &str) {
        self.sheet = Some(name.into());
    }

    /// In how many of the first rows a header is looked for.
    pub(crate) fn header_rows(&self) -> usize {
        self.limits.header_row as usize
    }

    /// Returns an issue of this file, to be completed and given to [`Sink::push`].
    pub(crate) fn issue(&self, code: IssueCode) -> Issue {
        Issue::new(self.file, code).in_sheet(self.sheet.as_deref())
    }

    /// Takes an issue; past the limit, one issue says that more follow.
    pub(crate) fn push(&mut self, issue: Issue) {
        if self.issues.len() < self.limits.issues {
            self.issues.push(issue);
        } else if self.issues.len() == self.limits.issues {
            let end = self
                .issue(IssueCode::TooManyIssues)
                .with_limit(self.limits.issues as u64);
            self.issues.push(end);
        }
    }

    /// Takes an issue that ends the reading.
    pub(crate) fn fatal<T>(&mut self, issue: Issue) -> Option<T> {
        debug_assert_eq!(issue.code.severity(), Severity::Error);
        // The reason why nothing is read is never the one that is left out.
        self.issues.truncate(self.limits.issues.saturating_sub(1));
        self.issues.push(issue);
        None
    }

    /// Ends the reading with a problem that needs no more than its code.
    pub(crate) fn fail<T>(&mut self, code: IssueCode) -> Option<T> {
        let issue = self.issue(code);
        self.fatal(issue)
    }

    /// Ends the reading with a limit that was passed.
    fn over<T>(&mut self, code: IssueCode, limit: u64) -> Option<T> {
        let issue = self.issue(code).with_limit(limit);
        self.fatal(issue)
    }
}

#[cfg(test)]
mod tests;
