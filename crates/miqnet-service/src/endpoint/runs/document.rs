//! The bytes of a run: the lists with what they rest on, the same as often as they are computed.

use std::sync::Arc;

use jiff::civil::Date;
use miqnet_core::{Catalog, Progress};
use miqnet_store::{
    CandidateKey, Candidates, Content, Digest, Document, FairKey, Kept, Record, RunKey, Scope,
};
use miqnet_wire::response::{Counts, Digests};
use miqnet_wire::run::{Basis, MatchDocument, MatchRun};
use miqnet_wire::text::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::desk::Desk;
use crate::endpoint::matching::post::bounded;
use crate::kept;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::setting::Setting;

/// What a run is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question {
    pub(crate) setting: Setting,
    pub(crate) top: u32,
    /// Only what belongs to this fair.
    pub(crate) fair: Option<FairKey>,
}

/// A run that was computed.
pub(crate) struct Computed {
    pub(crate) document: Document,
    pub(crate) digests: Digests,
    pub(crate) counts: Counts,
    pub(crate) candidates: Vec<CandidateKey>,
}

/// What two runs of the same question can differ in. Everything else follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub(crate) struct Basics {
    pub(crate) engine_version: String,
    pub(crate) digests: BasicDigests,
}

/// BLAKE3 digests, 64 hexadecimal digits in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub(crate) struct BasicDigests {
    pub(crate) policy: String,
    pub(crate) dictionary: String,
    pub(crate) travel: String,
    pub(crate) facts: String,
}

/// What is read again of the bytes of a run.
#[derive(Deserialize)]
pub(crate) struct Stored {
    run: StoredRun,
}

#[derive(Deserialize)]
struct StoredRun {
    as_of: String,
    top: u32,
    language: String,
    #[serde(flatten)]
    basics: Basics,
}

impl Stored {
    /// Reads what a run was asked for and what it rested on.
    ///
    /// # Errors
    /// [`ProblemCode::Internal`] for bytes that no program of ours wrote.
    pub(crate) fn read(
        run: &Kept<RunKey>,
        bytes: &Document,
    ) -> Result<(Question, Basics), Problem> {
        let broken = || Problem::new(ProblemCode::Internal);
        let stored: Self = serde_json::from_slice(bytes.as_bytes()).map_err(|_| broken())?;
        let StoredRun {
            as_of,
            top,
            language,
            basics,
        } = stored.run;
        let setting = Setting {
            as_of: as_of.parse::<Date>().map_err(|_| broken())?,
            lang: Lang::from_code(&language).ok_or_else(broken)?,
        };
        let fair = run.fair;
        Ok((Question { setting, top, fair }, basics))
    }
}

/// Finds a run with its bytes.
///
/// # Errors
/// [`ProblemCode::NotFound`], and [`ProblemCode::Gone`] with digest and reason where the bytes were
/// emptied.
pub(crate) async fn find(desk: &Desk, key: RunKey) -> Result<(Kept<RunKey>, Document), Problem> {
    let run = desk.store().runs().get(&desk.scope(), key).await?;
    let run = run.ok_or_else(Problem::nothing_here)?;
    let bytes = whole("run", run.digest, &run.content)?;
    Ok((run, bytes))
}

/// The bytes of a result.
///
/// # Errors
/// [`ProblemCode::Gone`] with digest and reason where they were emptied.
pub(crate) fn whole(what: &str, digest: Digest, content: &Content) -> Result<Document, Problem> {
    match content {
        Content::Whole(bytes) => Ok(bytes.clone()),
        Content::Emptied { reason, .. } => {
            let said = |part: &str, text| Fault {
                text: Some(text),
                ..Fault::new(format!("{what}.{part}"), "emptied")
            };
            let digest = said("digest", digest.to_string());
            Err(Problem::new(ProblemCode::Gone).at([digest, said("reason", reason.clone())]))
        }
    }
}

/// The part of the caller's data that a question is about.
///
/// # Errors
/// [`ProblemCode::NotFound`] for a fair that is not there, and [`ProblemCode::InvalidQuery`] where
/// somebody who sees fairs only names none.
pub(crate) async fn part(desk: &Desk, question: Question) -> Result<Scope, Problem> {
    let scope = desk.scope();
    match question.fair {
        Some(fair) => {
            let found = desk.store().fairs().get(&scope, fair).await?;
            found.ok_or_else(Problem::nothing_here)?;
            Ok(scope.of_fair(fair))
        }
        None if scope.is_whole_county() => Ok(scope),
        None => {
            let fault = Fault::new("query.fair", "missing_parameter");
            Err(Problem::new(ProblemCode::InvalidQuery).at([fault]))
        }
    }
}

/// Computes a run as it is kept.
///
/// # Errors
/// As for [`compute_as`].
pub(crate) async fn compute(desk: &Desk, question: Question) -> Result<Computed, Problem> {
    compute_as(desk, question, |document| Ok(json(document))).await
}

/// The lists as JSON.
pub(crate) fn json(document: &MatchDocument) -> Vec<u8> {
    serde_json::to_vec(document).expect("an answer is plain data")
}

/// Computes a run and writes it in a form of the caller's, on the pool.
///
/// # Errors
/// Those of [`part`], [`ProblemCode::TooMuchWork`], those of the store and the pool, and what the
/// writing refuses.
pub(crate) async fn compute_as(
    desk: &Desk,
    question: Question,
    write: impl FnOnce(&MatchDocument) -> Result<Vec<u8>, Problem> + Send + 'static,
) -> Result<Computed, Problem> {
    let Question { setting, top, .. } = question;
    setting.check(desk.state())?;
    let part = part(desk, question).await?;
    let records = desk.read_candidates(&part).await?;
    let state = desk.state();
    let catalog = state
        .kept
        .catalog(&part, setting.as_of, &state.store, &state.workers)
        .await?;
    let engine = state.kept.engine();
    let n_vacancies = catalog.vacancies().len() as u64;
    bounded(records.len() as u64, n_vacancies, top, &state.limits)?;
    let work = move || {
        let candidates = kept::candidates(engine, &records);
        let catalog = own(&catalog)?;
        let texts = engine.texts(setting.lang);
        let progress = Progress::default();
        let rejected = records.len() - candidates.len();
        let run = MatchRun::new(catalog, candidates, texts, top as usize, &progress);
        let basis = Basis {
            policy: &engine.policy,
            top: top as usize,
            strict: false,
            candidates_rejected: rejected,
            vacancies_rejected: 0,
            files: engine.files.clone(),
        };
        let document = MatchDocument {
            run: run.run(basis),
            entries: run.entries(),
            unassigned: None,
        };
        let bytes = write(&document)?;
        let key = |record: &Record<Candidates>| record.key;
        Ok(Computed {
            document: Document::new(bytes),
            digests: document.run.digests,
            counts: document.run.counts,
            candidates: records.iter().map(key).collect(),
        })
    };
    state.workers.run(work).await
}

/// A catalog of one's own, for a run that keeps it.
fn own(catalog: &Arc<Catalog<'static>>) -> Result<Catalog<'static>, Problem> {
    let vacancies = catalog.vacancies().to_vec();
    Catalog::new(catalog.world(), vacancies).map_err(|_| Problem::new(ProblemCode::Internal))
}
