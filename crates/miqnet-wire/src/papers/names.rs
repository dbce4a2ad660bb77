//! Who is behind a number: the contacts that an organiser keeps apart from everything else.

use std::collections::BTreeMap;

use miqnet_domain::IssueCode;
use miqnet_domain::id::CandidateId;

use crate::read::{self, HeaderKind, Issue, Limits};

/// The names of people, by their ids.
///
/// It shows nothing of itself when it is printed for debugging, and it cannot be serialised.
#[derive(Clone, Default)]
pub struct Names(BTreeMap<CandidateId, String>);

impl Names {
    /// The name of a person, where it is known.
    pub(super) fn of(&self, id: &CandidateId) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

impl FromIterator<(CandidateId, String)> for Names {
    fn from_iter<I: IntoIterator<Item = (CandidateId, String)>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

impl std::fmt::Debug for Names {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Names({})", self.0.len())
    }
}

/// The names of the column of ids, in lower case.
const ID: [&str; 5] = ["id", "person", "candidate", "kandidatin", "nummer"];
/// The names of the column of names, in lower case.
const NAME: [&str; 4] = ["name", "full_name", "vor- und nachname", "ім’я"];

/// Returns the names of a sheet with a column of ids (`id`, `person`, `candidate`, `Kandidatin`,
/// `Nummer`) and one of names (`name`, `full_name`, `Vor- und Nachname`, `ім’я`); other columns are
/// not looked at. A number may stand there for people who are not registered.
///
/// # Errors
/// Every [`Issue`], none of which repeats a value: a column is missing, a row lacks id or name, an id
/// stands there twice, or the file cannot be read.
pub fn read_names(file: &str, bytes: &[u8]) -> Result<Names, Vec<Issue>> {
    let is = |names: &[&str], header: &str| names.contains(&header.to_lowercase().as_str());
    let kind = |header: &str| match header {
        _ if is(&ID, header) => HeaderKind::Id,
        _ if is(&NAME, header) => HeaderKind::Known,
        _ => HeaderKind::Unknown,
    };
    let reading = read::list(file, bytes, &Limits::default(), &kind);
    let mut issues: Vec<Issue> = reading
        .issues
        .into_iter()
        .filter(|issue| issue.code.severity() == miqnet_domain::Severity::Error)
        .collect();
    let Some(table) = reading.table else {
        return Err(issues);
    };
    let column = |names: &[&str]| table.header.iter().position(|header| is(names, header));
    let missing = |name: &str| Issue::new(file, IssueCode::MissingColumn).in_column(name);
    let (Some(id), Some(name)) = (column(&ID), column(&NAME)) else {
        issues.extend(column(&ID).is_none().then(|| missing("id")));
        issues.extend(column(&NAME).is_none().then(|| missing("name")));
        return Err(issues);
    };
    let mut names = BTreeMap::new();
    for row in &table.rows {
        let cell = |column: usize| row.cells.get(column).map_or("", |cell| cell.trim());
        let mut tell = |code, column: usize| {
            let issue = Issue::new(file, code).at_row(row.row);
            issues.push(issue.in_column(&table.header[column]));
        };
        if cell(name).is_empty() {
            tell(IssueCode::MissingValue, name);
        }
        match CandidateId::new(cell(id)) {
            Err(_) if cell(id).is_empty() => tell(IssueCode::MissingValue, id),
            Err(_) => tell(IssueCode::BadId, id),
            Ok(key) => {
                if names.insert(key, cell(name).to_owned()).is_some() {
                    tell(IssueCode::DuplicateId, id);
                }
            }
        }
    }
    if issues.is_empty() {
        Ok(Names(names))
    } else {
        Err(issues)
    }
}
