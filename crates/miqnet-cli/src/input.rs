//! The two sheets, read.

use std::collections::BTreeSet;
use std::path::Path;

use miqnet_core::Catalog;
use miqnet_domain::{Candidate, CandidateId, IssueCode, Severity, Vacancy, VacancyId};
use miqnet_occupations::Dictionary;
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::read::{self, Issue, Limits, Table};
use miqnet_wire::response::InputFile;
use miqnet_wire::row::{self, Import};

use crate::args::Sources;
use crate::failure::Failure;
use crate::setting::{self, Setting};

/// Both sheets with everything that is wrong with them.
pub(crate) struct Input {
    pub(crate) candidates: Sheet<Candidate>,
    pub(crate) vacancies: Sheet<Vacancy>,
}

/// One sheet.
pub(crate) struct Sheet<T> {
    pub(crate) file: InputFile,
    /// The rows as they stand in the file; `None` where it cannot be read at all.
    pub(crate) table: Option<Table>,
    /// The rows that were understood.
    pub(crate) import: Import<T>,
    /// Every problem: of the file, then from top to bottom.
    pub(crate) issues: Vec<Issue>,
}

impl Input {
    /// Reads both sheets at once.
    pub(crate) fn load(sources: &Sources, setting: &Setting) -> Result<Self, Failure> {
        let dictionary = &setting.dictionary;
        let (candidates, vacancies) = rayon::join(
            || {
                sheet(
                    &sources.candidates,
                    Side::Candidates,
                    dictionary,
                    row::candidates,
                )
            },
            || {
                sheet(
                    &sources.vacancies,
                    Side::Vacancies,
                    dictionary,
                    row::vacancies,
                )
            },
        );
        Ok(Self {
            candidates: candidates?,
            vacancies: vacancies?,
        })
    }

    /// Every problem of both sheets.
    pub(crate) fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.candidates.issues.iter().chain(&self.vacancies.issues)
    }

    /// Whether a file, a header or a row has an error.
    pub(crate) fn has_errors(&self) -> bool {
        self.issues()
            .any(|issue| issue.code.severity() == Severity::Error)
    }

    /// The candidates that count, in ascending order of their ids.
    pub(crate) fn candidates(&self) -> Vec<Candidate> {
        let good = self.candidates.import.good.iter();
        let mut candidates: Vec<_> = good.map(|accepted| accepted.value.clone()).collect();
        candidates.sort_by(|a, b| a.id.cmp(&b.id));
        candidates
    }

    /// The vacancies that count, in the order of the sheet.
    pub(crate) fn vacancies(&self) -> Vec<Vacancy> {
        let good = self.vacancies.import.good.iter();
        good.map(|accepted| accepted.value.clone()).collect()
    }

    /// The candidate with this id among those that count.
    pub(crate) fn candidate<'c>(
        &self,
        candidates: &'c [Candidate],
        id: &str,
    ) -> Result<&'c Candidate, Failure> {
        find_candidate(candidates, id).ok_or_else(|| Failure::UnknownCandidate {
            id: id.to_owned(),
            rejected: self.candidates.import.bad_rows.len(),
        })
    }

    /// The place of the vacancy with this id in the catalog.
    pub(crate) fn vacancy_ix(&self, catalog: &Catalog<'_>, id: &str) -> Result<usize, Failure> {
        let known = VacancyId::new(id).ok().and_then(|id| catalog.find(&id));
        known.ok_or_else(|| Failure::UnknownVacancy {
            id: id.to_owned(),
            rejected: self.vacancies.import.bad_rows.len(),
        })
    }

    /// The catalog of the vacancies that count.
    pub(crate) fn catalog<'s>(&self, setting: &'s Setting) -> Catalog<'s> {
        Catalog::new(setting.world(), self.vacancies())
            .expect("the importer takes every occupation from the same dictionary")
    }
}

impl<T> Sheet<T> {
    /// How many rows the file has below its header.
    pub(crate) fn rows(&self) -> usize {
        self.table.as_ref().map_or(0, |table| table.rows.len())
    }

    /// The rows that do not count.
    pub(crate) fn bad_rows(&self) -> BTreeSet<u32> {
        self.import.bad_rows.iter().copied().collect()
    }
}

/// Whether a problem asks which occupation a title means.
pub(crate) fn is_question(code: IssueCode) -> bool {
    matches!(code, IssueCode::ChooseOccupation | IssueCode::AskOccupation)
}

/// Finds a candidate in a list in order of the ids.
pub(crate) fn find_candidate<'c>(candidates: &'c [Candidate], id: &str) -> Option<&'c Candidate> {
    let id = CandidateId::new(id).ok()?;
    let ix = candidates
        .binary_search_by(|candidate| candidate.id.cmp(&id))
        .ok()?;
    candidates.get(ix)
}

/// Reads one sheet.
pub(crate) fn sheet<T>(
    path: &Path,
    side: Side,
    dictionary: &Dictionary,
    import: fn(&Table, &Dictionary) -> Import<T>,
) -> Result<Sheet<T>, Failure> {
    let role = match side {
        Side::Candidates => "candidates",
        Side::Vacancies => "vacancies",
        Side::CaseFiles => "case_files",
    };
    let mut files = Vec::new();
    let bytes = setting::read(path, role, &mut files)?;
    let file = files.pop().expect("reading notes the file");
    let kind = |header: &str| header_kind(side, header);
    let reading = read::table(&file.name, &bytes, &Limits::default(), &kind);
    let import = match &reading.table {
        Some(table) => import(table, dictionary),
        None => Import {
            good: Vec::new(),
            issues: Vec::new(),
            bad_rows: Vec::new(),
            choices: Vec::new(),
            present: Vec::new(),
        },
    };
    let mut issues = reading.issues;
    issues.extend(import.issues.iter().cloned());
    // What is wrong with the file comes first; a row keeps its problems from left to right.
    issues.sort_by_key(|issue| issue.row);
    Ok(Sheet {
        file,
        table: reading.table,
        import,
        issues,
    })
}
