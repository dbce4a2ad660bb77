//! Kept records as the engine sees them: the row of each, read again by the reader of sheets.
//!
//! A row was in order when it was kept. Where a later program refuses it, one record is a fault of
//! the service, and in a list it is left out; the log names its key and nothing else.

use miqnet_domain::{Candidate, Vacancy};
use miqnet_store::{Candidates, Kind, Record, Vacancies};
use miqnet_wire::text::Lang;
use rayon::prelude::*;
use serde_json::value::RawValue;

use crate::engine::Engine;
use crate::problem::{Problem, ProblemCode};
use crate::rows::Reader;

/// The facts of a candidate.
///
/// # Errors
/// [`ProblemCode::Internal`] where the row is not in order.
pub(crate) fn candidate(
    engine: &Engine,
    record: &Record<Candidates>,
) -> Result<Candidate, Problem> {
    one(engine, record, Reader::candidate)
}

/// The facts of a vacancy.
///
/// # Errors
/// As for [`candidate`].
pub(crate) fn vacancy(engine: &Engine, record: &Record<Vacancies>) -> Result<Vacancy, Problem> {
    one(engine, record, Reader::vacancy)
}

/// The facts of candidates, in the order of their ids. Read on all threads of the pool.
pub(crate) fn candidates(engine: &Engine, records: &[Record<Candidates>]) -> Vec<Candidate> {
    let read = records
        .par_iter()
        .map(|record| candidate(engine, record).ok());
    let mut all: Vec<Candidate> = read.collect::<Vec<_>>().into_iter().flatten().collect();
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

/// The facts of vacancies, of which some may be known already. Read on all threads of the pool.
pub(super) fn vacancies(
    engine: &Engine,
    records: &[Record<Vacancies>],
    known: impl Fn(&Record<Vacancies>) -> Option<Vacancy> + Sync,
) -> Vec<Vacancy> {
    let read = |record| known(record).or_else(|| vacancy(engine, record).ok());
    let read: Vec<_> = records.par_iter().map(read).collect();
    read.into_iter().flatten().collect()
}

fn one<'e, K: Kind, T>(
    engine: &'e Engine,
    record: &Record<K>,
    read: impl FnOnce(Reader<'e>, &RawValue) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let reader = Reader {
        dictionary: &engine.dictionary,
        texts: engine.texts(Lang::default()),
    };
    let row: Result<&RawValue, _> = serde_json::from_slice(record.document.as_bytes());
    let facts = row.ok().and_then(|row| read(reader, row).ok());
    facts.ok_or_else(|| {
        tracing::error!(kind = K::NAME, key = %record.key, "a kept row is not in order");
        Problem::new(ProblemCode::Internal)
    })
}
