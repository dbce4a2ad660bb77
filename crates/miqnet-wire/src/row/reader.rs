//! Reads the cells of one row and collects what is wrong with them.

use miqnet_domain::{Fact, IssueCode, OccupationId};

use crate::{
    column::{Side, columns, position},
    field::{
        self, Fault, Parsed,
        list::entries,
        text::{is_invisible, is_unknown},
    },
    read::{Issue, RawRow, Table},
};

use super::{
    TitleChoice,
    layout::Layout,
    title::{Found, Titles},
};

/// One row while it is read.
pub(super) struct RowReader<'a, 'd> {
    side: Side,
    table: &'a Table,
    row: &'a RawRow,
    layout: &'a Layout,
    titles: &'a mut Titles<'d>,
    /// Each with the cell it is about, so that they can be listed from left to right.
    issues: Vec<(Option<usize>, Issue)>,
    choices: Vec<TitleChoice>,
}

impl<'a, 'd> RowReader<'a, 'd> {
    pub(super) fn new(
        side: Side,
        table: &'a Table,
        row: &'a RawRow,
        layout: &'a Layout,
        titles: &'a mut Titles<'d>,
    ) -> Self {
        Self {
            side,
            table,
            row,
            layout,
            titles,
            issues: Vec::new(),
            choices: Vec::new(),
        }
    }

    /// The issues and choices of the row and the words given for each column.
    pub(super) fn finish(self) -> (Vec<Issue>, Vec<TitleChoice>, Vec<Box<str>>) {
        let given = columns(self.side)
            .iter()
            .map(|column| self.cell(column.name).into())
            .collect();
        let mut issues = self.issues;
        issues.sort_by_key(|(cell, _)| *cell);
        let issues = issues.into_iter().map(|(_, issue)| issue).collect();
        (issues, self.choices, given)
    }

    /// The words of a column without the white space around them; empty when there is no such
    /// column.
    pub(super) fn cell(&self, column: &str) -> &'a str {
        let at = self.layout.cell(position(self.side, column));
        at.and_then(|at| self.row.cells.get(at))
            .map_or("", |cell| cell.trim())
    }

    /// Whether a column says anything.
    pub(super) fn says(&self, column: &str) -> bool {
        !is_unknown(self.cell(column))
    }

    /// Adds a problem of a column with the words it is about.
    pub(super) fn issue(&mut self, column: &str, code: IssueCode, value: &str) {
        self.report(column, Fault::new(code, value, []));
    }

    /// Adds a problem of a column.
    pub(super) fn report(&mut self, column: &str, fault: Fault) {
        let header = self.header(column);
        let mut issue = Issue::new(&self.table.file, fault.code)
            .in_sheet(self.table.sheet.as_deref())
            .at_row(self.row.row)
            .in_column(&header)
            .with_allowed(fault.allowed);
        if !fault.value.is_empty() {
            issue = issue.with_value(&fault.value);
        }
        let cell = self.layout.cell(position(self.side, column));
        self.issues.push((cell, issue));
    }

    /// The id in a column; none where it has no letter or digit, holds characters that nobody sees,
    /// or is refused by `new`.
    pub(super) fn id<T, E>(
        &self,
        column: &str,
        new: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let words = self.cell(column);
        let is_seen = words.chars().any(char::is_alphanumeric) && !words.contains(is_invisible);
        is_seen.then(|| new(words).ok()).flatten()
    }

    /// Says that an id is missing or unusable, unless the header says already that its column is
    /// missing.
    pub(super) fn bad_id(&mut self, column: &str) {
        if self.layout.cell(position(self.side, column)).is_some() {
            let cell = self.cell(column);
            self.issue(column, IssueCode::BadId, cell);
        }
    }

    /// Says that a column needs another one beside it.
    pub(super) fn needs(&mut self, column: &str, other: &str) {
        let shown = self.shown(other);
        self.report(column, Fault::new(IssueCode::NeedsOther, "", [&*shown]));
    }

    /// The name of a column as the organiser knows it: her own header, or the first name that is
    /// accepted.
    fn shown(&self, column: &str) -> Box<str> {
        let at = position(self.side, column);
        if self.layout.cell(at).is_some() {
            return self.header(column);
        }
        let column = &columns(self.side)[at];
        match (column.titles.first(), column.number) {
            (Some(title), 1) => (*title).into(),
            (Some(title), number) => format!("{title} {number}").into(),
            (None, _) => column.name.into(),
        }
    }

    fn header(&self, column: &str) -> Box<str> {
        let at = self.layout.cell(position(self.side, column));
        at.map_or_else(|| column.into(), |at| self.table.header[at].clone())
    }

    /// The value, or nothing and an issue.
    fn keep<T>(&mut self, column: &str, parsed: Parsed<T>) -> Option<T> {
        parsed.map_err(|fault| self.report(column, fault)).ok()
    }

    /// The fact in a column; unknown where the words are at fault.
    pub(super) fn fact<T>(
        &mut self,
        column: &str,
        parse: impl FnOnce(&'a str) -> Parsed<T>,
    ) -> Fact<T> {
        let parsed = field::fact(self.cell(column), parse);
        self.keep(column, parsed).unwrap_or_default()
    }

    /// The value of a column, or its default where the column says nothing.
    pub(super) fn value<T>(
        &mut self,
        column: &str,
        default: T,
        parse: impl FnOnce(&str) -> Parsed<T>,
    ) -> T {
        match self.fact(column, parse) {
            Fact::Stated(value) | Fact::Assumed(value) => value,
            Fact::Unknown => default,
        }
    }

    /// The list in a column, one issue for each entry at fault; unknown where the column says
    /// nothing.
    pub(super) fn list<T>(
        &mut self,
        column: &str,
        mut parse: impl FnMut(&mut Self, &str) -> Parsed<T>,
    ) -> Fact<Vec<T>> {
        let list = field::fact(self.cell(column), |words| Ok(entries(words)));
        let list = list.expect("splitting a list never fails");
        list.map(|entries| {
            let mut items = Vec::new();
            for entry in entries {
                let parsed = parse(self, entry);
                items.extend(self.keep(column, parsed));
            }
            items
        })
    }

    /// The list in a column without repetitions.
    pub(super) fn set<T: PartialEq>(
        &mut self,
        column: &str,
        parse: impl Fn(&str) -> Parsed<T>,
    ) -> Fact<Vec<T>> {
        self.list(column, |_, entry| parse(entry))
            .map(without_repetitions)
    }

    /// The occupation that a column names; unknown where it says nothing or has to be asked for.
    pub(super) fn occupation(&mut self, column: &str) -> Fact<OccupationId> {
        self.occupation_or(column, |fault| fault)
    }

    /// Like [`occupation`](Self::occupation), for facts that may be unknown: a title that is not
    /// sure is asked about, and the row counts.
    pub(super) fn occupation_if_sure(&mut self, column: &str) -> Fact<OccupationId> {
        self.occupation_or(column, asked)
    }

    fn occupation_or(&mut self, column: &str, on_fault: fn(Fault) -> Fault) -> Fact<OccupationId> {
        let words = self.fact(column, Ok);
        let mut find = |words: &'a str| {
            let parsed = self.title(column, words).map_err(on_fault);
            self.keep(column, parsed)
        };
        match words {
            Fact::Unknown => Fact::Unknown,
            Fact::Stated(words) => find(words).into(),
            Fact::Assumed(words) => find(words).map_or(Fact::Unknown, Fact::Assumed),
        }
    }

    /// Like [`occupations`](Self::occupations), without those that have to be asked for.
    pub(super) fn occupations_if_sure(&mut self, column: &str) -> Vec<OccupationId> {
        self.occupations_by(column, |reader, entry| {
            reader.title(column, entry).map_err(asked)
        })
    }

    /// The occupations that a column names.
    pub(super) fn occupations(&mut self, column: &str) -> Vec<OccupationId> {
        self.occupations_by(column, |reader, entry| reader.title(column, entry))
    }

    fn occupations_by(
        &mut self,
        column: &str,
        parse: impl FnMut(&mut Self, &str) -> Parsed<OccupationId>,
    ) -> Vec<OccupationId> {
        let list = self.list(column, parse);
        match list {
            Fact::Stated(list) | Fact::Assumed(list) => without_repetitions(list),
            Fact::Unknown => Vec::new(),
        }
    }

    fn title(&mut self, column: &str, words: &str) -> Parsed<OccupationId> {
        match self.titles.find(words)? {
            Found::ByKey(id) => Ok(id),
            Found::ByTitle(resolution) => {
                self.choices.push(TitleChoice {
                    row: self.row.row,
                    column: self.header(column),
                    given: words.into(),
                    occupation: resolution.occupation,
                    label: resolution.label,
                    points: resolution.points,
                });
                Ok(resolution.occupation)
            }
        }
    }
}

/// A title that stops a row elsewhere is only asked about.
fn asked(fault: Fault) -> Fault {
    match fault.code {
        IssueCode::ChooseOccupation => Fault {
            code: IssueCode::AskOccupation,
            ..fault
        },
        _ => fault,
    }
}

fn without_repetitions<T: PartialEq>(list: Vec<T>) -> Vec<T> {
    let mut once: Vec<T> = Vec::with_capacity(list.len());
    for item in list {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}
