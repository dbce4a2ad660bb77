//! Rows in a body: read by the reader of sheets, with problems that name places and no values.

mod keep;
mod schema;
mod sheet;

use miqnet_domain::{Candidate, IssueCode, Vacancy};
use miqnet_guidance::CaseFile;
use miqnet_occupations::Dictionary;
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::read::{self, Table};
use miqnet_wire::response::{InputFile, Issue};
use miqnet_wire::row::{self, Import};
use miqnet_wire::text::Texts;
use serde_json::value::RawValue;

use crate::body::raw_rows;
use crate::config::Limits;
use crate::problem::{Fault, Problem, ProblemCode};

pub(crate) use keep::{kept_form, merged};
pub(crate) use schema::{CandidateRow, CaseFileRow, VacancyRow};
pub(crate) use sheet::{Sheet, place as row_place};

/// Rows that were read, and everything that is wrong with them.
pub(crate) struct Rows<T> {
    /// What the rows say, without those that have an error.
    pub(crate) import: Import<T>,
    /// Every problem, in the order of the rows.
    pub(crate) faults: Vec<Fault>,
    /// Role and digest of the rows as they were sent.
    pub(crate) file: InputFile,
}

/// Which rows are read, and what is known for it.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) dictionary: &'a Dictionary,
    pub(crate) texts: &'a Texts,
}

impl Reader<'_> {
    /// Reads a list of candidates.
    pub(crate) fn candidates(self, rows: &RawValue) -> Result<Rows<Candidate>, Problem> {
        let place = |at: Option<u32>| nth("candidates", at);
        self.list(
            rows,
            Side::Candidates,
            "candidates",
            &place,
            row::candidates,
        )
    }

    /// Reads a list of vacancies.
    pub(crate) fn vacancies(self, rows: &RawValue) -> Result<Rows<Vacancy>, Problem> {
        let place = |at: Option<u32>| nth("vacancies", at);
        self.list(rows, Side::Vacancies, "vacancies", &place, row::vacancies)
    }

    /// Reads one candidate, which must be in order.
    pub(crate) fn candidate(self, row: &RawValue) -> Result<Candidate, Problem> {
        self.one(row, Side::Candidates, "candidate", row::candidates)
    }

    /// Reads the case file of a candidate, which must be in order.
    pub(crate) fn case_file(self, row: &RawValue) -> Result<CaseFile, Problem> {
        self.one(row, Side::CaseFiles, "case_file", row::case_files)
    }

    /// Reads one vacancy, which must be in order.
    pub(crate) fn vacancy(self, row: &RawValue) -> Result<Vacancy, Problem> {
        self.one(row, Side::Vacancies, "vacancy", row::vacancies)
    }

    fn one<T>(
        self,
        row: &RawValue,
        side: Side,
        role: &'static str,
        import: fn(&Table, &Dictionary) -> Import<T>,
    ) -> Result<T, Problem> {
        let text = format!("[{}]", raw_rows(row));
        let place = |_: Option<u32>| role.to_owned();
        let rows = self.read(&text, side, role, &place, import)?;
        rows.check()?;
        let mut good = rows.import.good.into_iter();
        let one = good.next().map(|accepted| accepted.value);
        // An object without a word is a blank row, which the reader of sheets passes over.
        one.ok_or_else(|| refused([Fault::new(role, "empty")]))
    }

    fn list<T>(
        self,
        rows: &RawValue,
        side: Side,
        role: &'static str,
        place: &dyn Fn(Option<u32>) -> String,
        import: fn(&Table, &Dictionary) -> Import<T>,
    ) -> Result<Rows<T>, Problem> {
        if !rows.get().trim_start().starts_with('[') {
            return Err(refused([Fault::new(role, "wrong_type")]));
        }
        self.read(&raw_rows(rows), side, role, place, import)
    }

    fn read<T>(
        self,
        text: &str,
        side: Side,
        role: &'static str,
        place: &dyn Fn(Option<u32>) -> String,
        import: fn(&Table, &Dictionary) -> Import<T>,
    ) -> Result<Rows<T>, Problem> {
        let name = format!("{role}.json");
        let kind = |header: &str| header_kind(side, header);
        let reading = read::table(&name, text.as_bytes(), &read::Limits::default(), &kind);
        let fault = |issue: &read::Issue| self.fault(issue, place);
        let broken = reading.issues.iter().filter(|issue| is_of_form(issue.code));
        let broken: Vec<Fault> = broken.map(fault).collect();
        let Some(table) = reading.table.filter(|_| broken.is_empty()) else {
            let all = reading.issues.iter().map(fault);
            return Err(refused(if broken.is_empty() {
                all.collect()
            } else {
                broken
            }));
        };
        let import = import(&table, self.dictionary);
        let mut issues: Vec<&read::Issue> = reading.issues.iter().chain(&import.issues).collect();
        issues.sort_by_key(|issue| issue.row);
        let faults = issues.into_iter().map(fault).collect();
        Ok(Rows {
            import,
            faults,
            file: InputFile::new(role, name, text.as_bytes()),
        })
    }

    /// The place of a problem with its sentences, which name no value.
    fn fault(self, issue: &read::Issue, place: &dyn Fn(Option<u32>) -> String) -> Fault {
        let mut silent = issue.clone();
        if silent.value.is_some() {
            silent.value = Some("…".into());
        }
        let said = Issue::new(&silent, self.texts);
        let row = place(issue.row);
        Fault {
            place: match &said.column {
                Some(column) => format!("{row}.{column}"),
                None => row,
            },
            code: said.code,
            severity: Some(said.severity),
            allowed: said.allowed,
            text: Some(said.text),
            todo: Some(said.todo),
        }
    }
}

impl<T> Rows<T> {
    /// Whether every row counts.
    ///
    /// # Errors
    /// Every fault, where one of them is an error.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        if self.has_errors() {
            return Err(refused(self.faults.clone()));
        }
        Ok(())
    }

    /// Whether a row has an error.
    pub(crate) fn has_errors(&self) -> bool {
        self.faults.iter().any(Fault::is_error)
    }

    /// What the rows say that count, in the order in which they were sent.
    pub(crate) fn values(self) -> Vec<T> {
        let good = self.import.good.into_iter();
        good.map(|accepted| accepted.value).collect()
    }
}

/// Both sides, or the faults of both.
pub(crate) fn both<A, B>(
    one: Result<A, Problem>,
    other: Result<B, Problem>,
) -> Result<(A, B), Problem> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(problem), Err(further)) => Err(problem.at(further.faults)),
        (Err(problem), Ok(_)) | (Ok(_), Err(problem)) => Err(problem),
    }
}

/// The place of an object in a list, or of the list.
fn nth(list: &str, number: Option<u32>) -> String {
    match number {
        Some(number) => format!("{list}[{}]", number.saturating_sub(1)),
        None => list.to_owned(),
    }
}

/// Whether a problem is one of the form that the contract describes, not of what a row says.
fn is_of_form(code: IssueCode) -> bool {
    matches!(
        code,
        IssueCode::BrokenLine | IssueCode::NestedValue | IssueCode::DuplicateKey
    )
}

/// Whether so many pairs may be judged for one request.
pub(crate) fn bounded_pairs(pairs: u64, limits: &Limits) -> Result<(), Problem> {
    if pairs <= limits.pairs {
        return Ok(());
    }
    let fault = Fault::new("body", "too_many_pairs").allowing([limits.pairs.to_string()]);
    Err(Problem::new(ProblemCode::TooMuchWork).at([fault]))
}

/// The faults of an object that stands in the field `row` of a body.
pub(crate) fn within_row(mut problem: Problem) -> Problem {
    for fault in &mut problem.faults {
        fault.place = match &*fault.place {
            "body" => "row".to_owned(),
            place => format!("row.{place}"),
        };
    }
    problem
}

/// A body with these faults.
pub(crate) fn refused(faults: impl IntoIterator<Item = Fault>) -> Problem {
    Problem::new(ProblemCode::InvalidBody).at(faults)
}
