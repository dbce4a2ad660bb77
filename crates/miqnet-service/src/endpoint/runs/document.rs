//! The bytes of a run: the lists with what they rest on, the same as often as they are computed.

use std::sync::Arc;

use jiff::civil::Date;
use miqnet_core::{Catalog, Progress};
use miqnet_store::{
    CandidateKey, Candidates, Content, Document, FairKey, Kept, Record, RunKey, Scope,
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
pub(super) struct Question {
    pub(super) setting: Setting,
    pub(super) top: u32,
    /// Only what belongs to this fair.
    pub(super) fair: Option<FairKey>,
}

/// A run that was computed.
pub(super) struct Computed {
    pub(super) document: Document,
    pub(super) digests: Digests,
    pub(super) counts: Counts,
    pub(super) candidates: Vec<CandidateKey>,
}

/// What two runs of the same question can differ in. Everything else follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub(super) struct Basics {
    pub(super) engine_version: String,
    pub(super) digests: BasicDigests,
}

/// BLAKE3 digests, 64 hexadecimal digits in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub(super) struct BasicDigests {
    pub(super) policy: String,
    pub(super) dictionary: String,
    pub(super) travel: String,
    pub(super) facts: String,
}

/// What is read again of the bytes of a run.
#[derive(Deserialize)]
pub(super) struct Stored {
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
    pub(super) fn read(
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
pub(super) async fn find(desk: &Desk, key: RunKey) -> Result<(Kept<RunKey>, Document), Problem> {
    let run = desk.store().runs().get(&desk.scope(), key).await?;
    let run = run.ok_or_else(Problem::nothing_here)?;
    match run.content.clone() {
        Content::Whole(bytes) => Ok((run, bytes)),
        Content::Emptied { reason, .. } => {
            let said = |place, text| Fault {
                text: Some(text),
                ..Fault::new(place, "emptied")
            };
            let digest = said("run.digest", run.digest.to_string());
            Err(Problem::new(ProblemCode::Gone).at([digest, said("run.reason", reason)]))
        }
    }
}

/// The part of the caller's data that a question is about.
///
/// # Errors
/// [`ProblemCode::NotFound`] for a fair that is not there, and [`ProblemCode::InvalidQuery`] where
/// somebody who sees fairs only names none.
pub(super) async fn part(desk: &Desk, question: Question) -> Result<Scope, Problem> {
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

/// Computes a run.
///
/// # Errors
/// Those of [`part`], [`ProblemCode::TooMuchWork`], and those of the store and the pool.
pub(super) async fn compute(desk: &Desk, question: Question) -> Result<Computed, Problem> {
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
        let bytes = serde_json::to_vec(&document).expect("an answer is plain data");
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
