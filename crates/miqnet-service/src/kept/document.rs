//! Kept records as the engine sees them: the row of each, read again by the reader of sheets.
//!
//! A row was in order when it was kept. Where a later program refuses it, one record is a fault of
//! the service, and in a list it is left out; the log names its key and nothing else.

use miqnet_domain::{Candidate, Vacancy};
use miqnet_guidance::CaseFile;
use miqnet_occupations::Dictionary;
use miqnet_store::{
    Candidates, CaseFiles, Document, Kind, Record, Side as _, SideRecord, Vacancies,
};
use miqnet_wire::column::Side;
use miqnet_wire::read::Table;
use miqnet_wire::row::{self, Import};
use miqnet_wire::text::Lang;
use rayon::prelude::*;

use crate::engine::Engine;
use crate::problem::{Problem, ProblemCode};

/// So many records are read as one sheet: the names of columns are understood once for all of them, and
/// each title.
const SHEET: usize = 2_000;

/// How rows of a sheet are imported.
type Read<T> = fn(&Table, &Dictionary) -> Import<T>;

/// The facts of a candidate.
///
/// # Errors
/// [`ProblemCode::Internal`] where the row is not in order.
pub(crate) fn candidate(
    engine: &Engine,
    record: &Record<Candidates>,
) -> Result<Candidate, Problem> {
    one(engine, record, Side::Candidates, row::candidates)
}

/// The facts of a vacancy.
///
/// # Errors
/// As for [`candidate`].
pub(crate) fn vacancy(engine: &Engine, record: &Record<Vacancies>) -> Result<Vacancy, Problem> {
    one(engine, record, Side::Vacancies, row::vacancies)
}

/// What only guidance may see of a candidate.
///
/// # Errors
/// As for [`candidate`].
pub(crate) fn case_file(engine: &Engine, record: &SideRecord) -> Result<CaseFile, Problem> {
    let read =
        engine
            .reader(Lang::default())
            .kept(&[&record.document], Side::CaseFiles, row::case_files);
    let one = read.and_then(|rows| rows.into_iter().next());
    one.ok_or_else(|| not_in_order(CaseFiles::NAME, record.candidate))
}

/// The facts of candidates, in the order of their ids. Read on all threads of the pool.
pub(crate) fn candidates(engine: &Engine, records: &[Record<Candidates>]) -> Vec<Candidate> {
    let mut all = many(engine, records, Side::Candidates, row::candidates);
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

/// The facts of vacancies. Read on all threads of the pool.
pub(super) fn vacancies(engine: &Engine, records: &[Record<Vacancies>]) -> Vec<Vacancy> {
    many(engine, records, Side::Vacancies, row::vacancies)
}

fn many<K: Kind, T: Send>(
    engine: &Engine,
    records: &[Record<K>],
    side: Side,
    import: Read<T>,
) -> Vec<T> {
    let read = |sheet: &[Record<K>]| -> Vec<T> {
        let documents: Vec<&Document> = sheet.iter().map(|record| &record.document).collect();
        engine
            .reader(Lang::default())
            .kept(&documents, side, import)
            .unwrap_or_else(|| {
                // One of them is not in order.
                let each = sheet.iter();
                each.filter_map(|record| one(engine, record, side, import).ok())
                    .collect()
            })
    };
    let length = records.len().div_ceil(2 * rayon::current_num_threads());
    let sheets = records.par_chunks(length.clamp(1, SHEET)).map(read);
    sheets.collect::<Vec<_>>().into_iter().flatten().collect()
}

fn one<K: Kind, T>(
    engine: &Engine,
    record: &Record<K>,
    side: Side,
    import: Read<T>,
) -> Result<T, Problem> {
    let read = engine
        .reader(Lang::default())
        .kept(&[&record.document], side, import);
    let one = read.and_then(|rows| rows.into_iter().next());
    one.ok_or_else(|| not_in_order(K::NAME, record.key))
}

fn not_in_order(kind: &str, key: impl std::fmt::Display) -> Problem {
    tracing::error!(kind, %key, "a kept row is not in order");
    Problem::new(ProblemCode::Internal)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::VacancyId;
    use miqnet_store::Status;
    use miqnet_store::testing::{Keys, moment};

    use super::*;

    fn record(keys: &mut Keys, id: &str, row: &serde_json::Value) -> Record<Vacancies> {
        Record {
            key: keys.make(),
            external: VacancyId::new(id).expect("an id"),
            version: 1,
            status: Status::Active,
            parent: keys.make(),
            document: Document::new(row.to_string()),
            created_at: moment(0),
            changed_at: moment(0),
        }
    }

    #[test]
    fn records_read_together_say_what_each_says_alone() {
        let engine = Engine::built_in();
        let mut keys = Keys::default();
        let german = ["A2", "B1", "Quatsch"];
        let rows = (0..30).map(|nth| {
            let id = format!("V-{nth:02}");
            let mut row = serde_json::json!({"id": id, "employer": "E-1", "title": "Köchin"});
            // Not every row has every column, and one is not in order.
            if nth % 4 == 1 {
                row["german_required"] = german[nth / 13].into();
            }
            record(&mut keys, &id, &row)
        });
        let records: Vec<Record<Vacancies>> = rows.collect();
        let alone = records.iter().filter_map(|it| vacancy(&engine, it).ok());
        let alone: Vec<Vacancy> = alone.collect();
        assert!((20..30).contains(&alone.len()), "{}", alone.len());
        assert_eq!(vacancies(&engine, &records), alone);
        let good: Vec<_> = records.into_iter().take(10).collect();
        assert_eq!(vacancies(&engine, &good), alone[..10]);
    }
}
