//! From rows of text to candidates, vacancies and case files, and back.
//!
//! All problems of all rows are reported at once. A row with a problem of severity error is bad and
//! is not imported; every other row is. Nothing depends on a clock, and the order of the rows
//! decides only which of two rows with the same id counts as the second.

mod candidate;
mod case_file;
mod layout;
mod reader;
mod title;
mod vacancy;

use miqnet_domain::{Candidate, IssueCode, OccupationId, Severity, Vacancy};
use miqnet_guidance::CaseFile;
use miqnet_occupations::Dictionary;

use crate::{
    column::{Side, columns},
    read::{Issue, Table},
    write::{CellOut, Sheet},
};

pub(crate) use candidate::ALL_KINDS_WORDS;

use layout::Layout;
use reader::RowReader;
use title::Titles;

/// The most issues of the rows that are listed. One may carry a closed list of 2 kB, so this bounds
/// them to some 20 MB; nobody reads ten thousand.
pub const MOST_ISSUES: usize = 10_000;

/// What came out of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import<T> {
    /// The rows without an error, in the order of the table.
    pub good: Vec<Accepted<T>>,
    /// Every problem: those of the header, then those of the rows from top to bottom, each row from
    /// left to right; beyond [`MOST_ISSUES`] one more says that further ones are not listed.
    pub issues: Vec<Issue>,
    /// The rows with an error, ascending, as the table numbers them.
    pub bad_rows: Vec<u32>,
    /// The titles that were looked up and surely found, in the order of the table.
    pub choices: Vec<TitleChoice>,
    /// The columns of the closed set that the table has, by their position in
    /// [`columns`], ascending.
    pub present: Vec<usize>,
}

/// A row that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted<T> {
    /// Its number in the table.
    pub row: u32,
    /// What it says.
    pub value: T,
    /// The words given, one cell for each of [`columns`]; empty where the table has no such
    /// column.
    pub given: Vec<Box<str>>,
}

/// A title that was looked up in the dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TitleChoice {
    /// The row.
    pub row: u32,
    /// The header of the column.
    pub column: Box<str>,
    /// The words given.
    pub given: Box<str>,
    /// The occupation that was chosen.
    pub occupation: OccupationId,
    /// The label of the dictionary that fits best.
    pub label: Box<str>,
    /// How well it fits, 0 to 1000; 1000 is the same title.
    pub points: u16,
}

/// A record that stands in one row of a sheet.
pub trait Record: Sized {
    /// The sheet it stands in.
    const SIDE: Side;

    /// A record of which nothing is known: what its cells say is what an empty sheet would mean.
    fn blank() -> Self;

    /// Its cells, one for each of [`columns`], as the importer reads them back.
    fn cells(&self, dictionary: &Dictionary) -> Vec<String>;

    /// The id by which a second row is recognised.
    fn id(&self) -> &str;
}

/// Reads candidates from the rows of a table. Cost: one look-up for each title that differs.
pub fn candidates(table: &Table, dictionary: &Dictionary) -> Import<Candidate> {
    import(table, dictionary, candidate::read)
}

/// Reads vacancies from the rows of a table. Cost: one look-up for each title that differs.
pub fn vacancies(table: &Table, dictionary: &Dictionary) -> Import<Vacancy> {
    import(table, dictionary, vacancy::read)
}

/// Reads case files from the rows of a table.
///
/// What stands in their cells is about a person and no match may see it, so that an issue never
/// repeats it: its value is `…`, except for ids and headers.
pub fn case_files(table: &Table, dictionary: &Dictionary) -> Import<CaseFile> {
    let mut import = import(table, dictionary, case_file::read);
    for issue in &mut import.issues {
        let is_id = matches!(issue.code, IssueCode::BadId | IssueCode::DuplicateId);
        if issue.value.is_some() && !is_id {
            issue.value = Some("…".into());
        }
    }
    import
}

/// Returns the cells of a case file in the order of [`columns`], as [`case_files`] reads them back.
pub fn case_file_cells(case: &CaseFile, dictionary: &Dictionary) -> Vec<String> {
    case.cells(dictionary)
}

/// Returns the sheet with these rows, each with one cell for each of [`columns`]. Columns that no row
/// fills are left out, except required ones.
pub fn sheet(name: &str, side: Side, rows: &[Vec<String>]) -> Sheet {
    let columns = columns(side);
    let is_used = |at: &usize| columns[*at].required || rows.iter().any(|row| !row[*at].is_empty());
    let used: Vec<usize> = (0..columns.len()).filter(is_used).collect();
    let cells = |row: &Vec<String>| used.iter().map(|at| CellOut::text(&row[*at])).collect();
    Sheet {
        name: name.to_owned(),
        header: used.iter().map(|at| columns[*at].name.to_owned()).collect(),
        rows: rows.iter().map(cells).collect(),
    }
}

/// Returns the cells of a candidate in the order of [`columns`], as [`candidates`] reads them back.
///
/// A row has room for three qualifications and three occupations of experience; evidence and
/// courses are kept for languages whose level is known.
pub fn candidate_cells(candidate: &Candidate, dictionary: &Dictionary) -> Vec<String> {
    candidate.cells(dictionary)
}

/// Returns the cells of a vacancy in the order of [`columns`], as [`vacancies`] reads them back.
pub fn vacancy_cells(vacancy: &Vacancy, dictionary: &Dictionary) -> Vec<String> {
    vacancy.cells(dictionary)
}

fn import<T: Record>(
    table: &Table,
    dictionary: &Dictionary,
    read: fn(&mut RowReader<'_, '_>) -> Option<T>,
) -> Import<T> {
    let (layout, issues) = Layout::of(table, T::SIDE);
    let mut import = Import {
        good: Vec::new(),
        issues,
        bad_rows: Vec::new(),
        choices: Vec::new(),
        present: layout.present(),
    };
    let mut titles = Titles::new(dictionary);
    let mut ids = std::collections::BTreeSet::new();
    let mut left_out = false;
    for row in &table.rows {
        let mut reader = RowReader::new(T::SIDE, table, row, &layout, &mut titles);
        let value = read(&mut reader);
        if let Some(value) = &value
            && !ids.insert(crate::field::text::line(value.id()))
        {
            reader.issue("id", IssueCode::DuplicateId, value.id());
        }
        let (mut issues, choices, given) = reader.finish();
        if row.cells.len() > table.header.len() {
            // A stray separator moved the cells; what they say in the wrong columns helps nobody.
            issues.clear();
        }
        let is_bad = !row.readable
            || value.is_none()
            || issues
                .iter()
                .any(|issue| issue.code.severity() == Severity::Error);
        let room = MOST_ISSUES.saturating_sub(import.issues.len());
        left_out |= issues.len() > room;
        import.issues.extend(issues.into_iter().take(room));
        match value {
            Some(value) if !is_bad => {
                import.choices.extend(choices);
                import.good.push(Accepted {
                    row: row.row,
                    value,
                    given,
                });
            }
            _ => import.bad_rows.push(row.row),
        }
    }
    if left_out {
        let issue = Issue::new(&table.file, IssueCode::TooManyIssues);
        import.issues.push(issue.with_limit(MOST_ISSUES as u64));
    }
    import
}

/// A table of text: what is written as a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextTable {
    /// The names of its columns.
    pub header: Vec<String>,
    /// Its rows, as wide as the header.
    pub rows: Vec<Vec<String>>,
}

/// Returns every imported row as it was understood: each value beside the words it came from.
///
/// A column stands there when the table has it or when a row says something in it, for example a
/// default. `X (given)` follows the column `X`; ids and free text are never changed and have no
/// such column. The result can be imported again and gives the same records.
pub fn normalised_table<T: Record>(import: &Import<T>, dictionary: &Dictionary) -> TextTable {
    let written: Vec<Vec<String>> = import
        .good
        .iter()
        .map(|accepted| accepted.value.cells(dictionary))
        .collect();
    let blank = T::blank().cells(dictionary);
    let shown: Vec<usize> = (0..blank.len())
        .filter(|at| {
            import.present.contains(at) || written.iter().any(|cells| cells[*at] != blank[*at])
        })
        .collect();
    let columns = columns(T::SIDE);
    let has_given = |at: &usize| import.present.contains(at) && !columns[*at].is_verbatim();
    let mut header = Vec::new();
    for at in &shown {
        header.push(columns[*at].name.to_owned());
        if has_given(at) {
            header.push(format!(
                "{} {}",
                columns[*at].name,
                crate::column::GIVEN_ENDING
            ));
        }
    }
    let rows = import.good.iter().zip(&written).map(|(accepted, cells)| {
        let mut row = Vec::new();
        for at in &shown {
            row.push(cells[*at].clone());
            if has_given(at) {
                row.push(accepted.given[*at].to_string());
            }
        }
        row
    });
    TextTable {
        header,
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests;
