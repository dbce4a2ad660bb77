//! Where a problem of the input stands and what was found there.

use std::fmt::Write as _;

use miqnet_domain::IssueCode;

use crate::field::text::is_direction_mark;

/// The most characters of a value that an issue repeats.
const VALUE_CHARS: usize = 80;

/// One problem of one input file, with everything that its sentence needs.
///
/// The sentences stand in `messages/*/issues.ftl` under the code in lower case: the message says
/// what is wrong, its attribute `todo` says the one thing to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Issue {
    /// The file as the caller names it.
    pub file: Box<str>,
    /// The sheet, in a workbook.
    pub sheet: Option<Box<str>>,
    /// The row, from 1, as a spreadsheet program numbers it; for JSON the
    /// line, or the number of the object where objects share a line.
    pub row: Option<u32>,
    /// The header of the column; where it has none, its letter.
    pub column: Option<Box<str>>,
    /// What is wrong.
    pub code: IssueCode,
    /// What was found, at most 80 characters, control characters escaped. Set only where it is
    /// the value of an engine fact or part of the file's form, never of a person.
    pub value: Option<Box<str>>,
    /// The limit that was passed, in the unit that the sentence of the code names.
    pub limit: Option<u64>,
    /// The values that are accepted, or one text that describes them; empty where it has no use.
    pub allowed: Vec<Box<str>>,
}

impl Issue {
    /// Returns a problem of the file as a whole.
    pub fn new(file: &str, code: IssueCode) -> Self {
        Self {
            file: file.into(),
            sheet: None,
            row: None,
            column: None,
            code,
            value: None,
            limit: None,
            allowed: Vec::new(),
        }
    }

    /// The same problem in a sheet, where the file has sheets.
    #[must_use]
    pub fn in_sheet(mut self, sheet: Option<&str>) -> Self {
        self.sheet = sheet.map(Into::into);
        self
    }

    /// The same problem at a row, counted from 1.
    #[must_use]
    pub fn at_row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }

    /// The same problem in a column, named by its header.
    #[must_use]
    pub fn in_column(mut self, header: &str) -> Self {
        self.column = Some(shown(header));
        self
    }

    /// The same problem with the value that was found; long values are cut.
    #[must_use]
    pub fn with_value(mut self, value: &str) -> Self {
        self.value = Some(shown(value));
        self
    }

    /// The same problem with the limit that was passed.
    #[must_use]
    pub fn with_limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The same problem with the values that are accepted.
    #[must_use]
    pub fn with_allowed<S: Into<Box<str>>>(mut self, allowed: impl IntoIterator<Item = S>) -> Self {
        self.allowed = allowed.into_iter().map(Into::into).collect();
        self
    }
}

/// The text with control and direction characters escaped, cut to 80 characters of it.
fn shown(text: &str) -> Box<str> {
    let mut out = String::new();
    for (at, char) in text.chars().enumerate() {
        if at == VALUE_CHARS {
            out.push('…');
            break;
        }
        if char.is_control() || is_direction_mark(char) {
            write!(out, "{}", char.escape_default()).expect("a String takes every write");
        } else {
            out.push(char);
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, expected: &str) {
        let issue = Issue::new("a.csv", IssueCode::CellError).with_value(value);
        assert_eq!(issue.value.as_deref(), Some(expected));
    }

    #[test]
    fn a_value_is_shown_short_and_harmless() {
        check("B2", "B2");
        check("a\tb\u{1b}[2J", "a\\tb\\u{1b}[2J");
        check("\u{202e}1B", "\\u{202e}1B");
        check(&"ü".repeat(80), &"ü".repeat(80));
        check(&"ü".repeat(81), &format!("{}…", "ü".repeat(80)));
    }
}
