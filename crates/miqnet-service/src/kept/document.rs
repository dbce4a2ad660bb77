//! Kept records as the engine sees them: the row of each, read again by the reader of sheets.
//!
//! A row was in order when it was kept. Where a later program refuses it, one record is a fault of
//! the service, and in a list it is left out; the log names its key and nothing else.

use miqnet_domain::{Candidate, Vacancy};
use miqnet_guidance::CaseFile;
use miqnet_store::{
    Candidates, CaseFiles, Document, Kind, Record, Side as _, SideRecord, Vacancies,
};
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

/// What only guidance may see of a candidate.
///
/// # Errors
/// As for [`candidate`].
pub(crate) fn case_file(engine: &Engine, record: &SideRecord) -> Result<CaseFile, Problem> {
    let read = Reader::case_file;
    row(engine, &record.document, read).ok_or_else(|| {
        let key = record.candidate;
        tracing::error!(kind = CaseFiles::NAME, %key, "a kept row is not in order");
        Problem::new(ProblemCode::Internal)
    })
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
    row(engine, &record.document, read).ok_or_else(|| {
        tracing::error!(kind = K::NAME, key = %record.key, "a kept row is not in order");
        Problem::new(ProblemCode::Internal)
    })
}

fn row<'e, T>(
    engine: &'e Engine,
    document: &Document,
    read: impl FnOnce(Reader<'e>, &RawValue) -> Result<T, Problem>,
) -> Option<T> {
    let reader = Reader {
        dictionary: &engine.dictionary,
        texts: engine.texts(Lang::default()),
    };
    let row: &RawValue = serde_json::from_slice(document.as_bytes()).ok()?;
    read(reader, row).ok()
}
