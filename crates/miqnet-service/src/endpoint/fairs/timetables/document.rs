//! The bytes of a timetable, and how they are made.

use std::collections::HashMap;

use miqnet_domain::fair::Registrations;
use miqnet_fair::{Instance, Timetable, draw_up};
use miqnet_store::{
    CandidateKey, Candidates, Document, FairKey, Kept, Limit, Outcome as _, Record, Registration,
    TimetableKey, Timetables,
};
use miqnet_wire::fair::{
    ChangeCounts, ChangeFile, EventFile, FairError, FairFile, PersonFile, PlanFile, fair_of,
    frame_of, timetable_of,
};
use miqnet_wire::text::Texts;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::registrations;
use crate::desk::{Act, Desk, Told};
use crate::endpoint::runs::document::whole;
use crate::fair::Search;
use crate::kept::{self, active};
use crate::problem::{Fault, Problem, ProblemCode};
use crate::record::FairRow;
use crate::rows::bounded_pairs;
use crate::setting::Setting;

/// A timetable with all that it follows from.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TimetableDocument {
    /// How it was made.
    pub(super) made: Made,
    /// The fair with who may talk where.
    pub(super) fair: FairFile,
    /// Who talks with whom, where and when.
    pub(super) timetable: PlanFile,
    /// How many changes there are of each kind; none for a plan.
    #[serde(skip_deserializing)]
    pub(super) counts: ChangeCounts,
    /// What is different from the timetable before; empty for a plan.
    #[serde(skip_deserializing)]
    pub(super) changes: Vec<ChangeFile>,
}

/// How a timetable was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "by", rename_all = "snake_case")]
pub(crate) enum Made {
    /// From what was kept of the fair.
    Plan(Question),
    /// From a timetable that ran, and what happened.
    Replan {
        /// The key of the timetable that ran.
        #[schema(format = "uuid")]
        of: String,
        /// The time of day; talks that began earlier stay as they were.
        now: String,
        /// What happened.
        events: Vec<EventFile>,
    },
}

/// What a plan follows from beside the records, with the rules that hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct Question {
    /// The day of reference of the engine.
    #[schema(format = Date)]
    pub(super) as_of: String,
    /// The number that chance follows from.
    pub(super) seed: u32,
    /// How often a few days were made anew to find better ones.
    pub(super) rounds: u32,
    /// The rules that held.
    pub(super) rules: Rules,
}

/// Program and rules by version and BLAKE3 digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct Rules {
    pub(super) engine_version: String,
    pub(super) policy: String,
    pub(super) dictionary: String,
    pub(super) travel: String,
}

impl Rules {
    /// Those of this service.
    pub(super) fn of(desk: &Desk) -> Self {
        let engine = &desk.state().engine;
        Self {
            engine_version: env!("CARGO_PKG_VERSION").to_owned(),
            policy: engine.policy.digest.to_string(),
            dictionary: engine.dictionary.digest(),
            travel: engine.travel.digest.to_string(),
        }
    }
}

impl TimetableDocument {
    /// The fair and the timetable as the planner has them.
    ///
    /// # Errors
    /// A fault of ours where what is kept is none.
    pub(super) fn instance(&self) -> Result<(Instance, Timetable), Problem> {
        let broken = |_: Vec<FairError>| Problem::new(ProblemCode::Internal);
        let instance = fair_of("", self.fair.clone()).map_err(broken)?;
        let timetable = timetable_of("", self.timetable.clone(), &instance).map_err(broken)?;
        Ok((instance, timetable))
    }
}

/// A timetable that was computed.
pub(super) struct Computed {
    pub(super) document: TimetableDocument,
    /// Its bytes.
    pub(super) bytes: Document,
    /// Everybody it holds something about.
    pub(super) candidates: Vec<CandidateKey>,
}

impl Computed {
    /// Writes the bytes, so this belongs on the pool.
    pub(super) fn new(document: TimetableDocument, candidates: Vec<CandidateKey>) -> Self {
        let bytes = serde_json::to_vec(&document).expect("an answer is plain data");
        Self {
            document,
            bytes: Document::new(bytes),
            candidates,
        }
    }
}

/// What is kept of a timetable.
pub(super) struct Found {
    pub(super) kept: Kept<TimetableKey>,
    pub(super) bytes: Document,
}

/// What the audit is told of a timetable.
pub(super) fn told(key: TimetableKey) -> Told {
    Told::about(Timetables::NAME, key).fields("facts registration")
}

impl Found {
    /// The timetable of this key, of this fair, and nothing else in the same act.
    ///
    /// # Errors
    /// Not found, gone, and those of the store.
    pub(super) async fn read(
        desk: &Desk,
        fair: FairKey,
        key: TimetableKey,
    ) -> Result<Self, Problem> {
        let mut act = desk.begin().await?;
        let found = Self::by_key(&mut act, desk, fair, key).await?;
        act.commit(told(key)).await?;
        Ok(found)
    }

    /// The timetable of this key, of this fair.
    ///
    /// # Errors
    /// Not found, gone, and those of the store.
    pub(super) async fn by_key(
        act: &mut Act<'_>,
        desk: &Desk,
        fair: FairKey,
        key: TimetableKey,
    ) -> Result<Self, Problem> {
        let scope = desk.scope().of_fair(fair);
        let kept = act.timetables().get(&scope, key).await?;
        let kept = kept.ok_or_else(Problem::nothing_here)?;
        let bytes = whole("timetable", kept.digest, &kept.content)?;
        Ok(Self { kept, bytes })
    }

    /// The timetable as it was made.
    ///
    /// # Errors
    /// A fault of ours where what is kept is none.
    pub(super) fn document(&self) -> Result<TimetableDocument, Problem> {
        let read = serde_json::from_slice(self.bytes.as_bytes());
        read.map_err(|_| Problem::new(ProblemCode::Internal))
    }
}

/// What is kept of a fair and of those who come.
pub(super) struct Comers {
    pub(super) fair: FairRow,
    pub(super) records: Vec<Record<Candidates>>,
    people: Vec<PersonFile>,
}

impl Comers {
    /// Reads the fair with the registrations of active candidates, which the audit is told.
    ///
    /// # Errors
    /// Not found, and those of the store.
    pub(super) async fn read(desk: &Desk, key: FairKey) -> Result<Self, Problem> {
        let scope = desk.scope();
        let mut act = desk.begin().await?;
        let fair = registrations::fair_of(&mut act, desk, key).await?;
        let records = act.candidates().all(&scope.of_fair(key), &active()).await?;
        let registered = registered(&mut act, desk, key, &records).await?;
        let people = registered
            .iter()
            .map(|(one, her)| registrations::person(one, her));
        let people = people.collect::<Result<_, _>>()?;
        let told = Told::about("fair", key).fields("facts registration");
        act.commit(told).await?;
        Ok(Self {
            fair,
            records,
            people,
        })
    }

    /// The keys of those whose ids these are.
    pub(super) fn keys(&self) -> Vec<CandidateKey> {
        self.records.iter().map(|record| record.key).collect()
    }
}

/// Those of these candidates who are registered at a fair, each with her registration.
///
/// # Errors
/// Those of the store.
pub(super) async fn registered<'r>(
    act: &mut Act<'_>,
    desk: &Desk,
    key: FairKey,
    of: &'r [Record<Candidates>],
) -> Result<Vec<(Registration, &'r Record<Candidates>)>, Problem> {
    let by_key: HashMap<_, _> = of.iter().map(|record| (record.key, record)).collect();
    let limit = Limit::new(Limit::MAX).unwrap_or_default();
    let (mut registered, mut after) = (Vec::with_capacity(of.len()), None);
    loop {
        let mut kept = act.registrations();
        let page = kept.page(&desk.scope(), key, after, limit).await?;
        after = page.entries.last().map(|last| last.candidate);
        registered.extend(page.entries.into_iter().filter_map(|registration| {
            let her = by_key.get(&registration.candidate)?;
            Some((registration, *her))
        }));
        if !page.more {
            return Ok(registered);
        }
    }
}

/// Plans a fair as it is kept.
///
/// # Errors
/// [`ProblemCode::NotPlannable`] with every place of what is kept, [`ProblemCode::TooMuchWork`], and
/// those of the store and the pool.
pub(super) async fn compute(
    desk: &Desk,
    key: FairKey,
    setting: Setting,
    question: Question,
) -> Result<Computed, Problem> {
    let comers = Comers::read(desk, key).await?;
    let state = desk.state();
    let part = desk.scope().of_fair(key);
    let catalog = state
        .kept
        .catalog(&part, setting.as_of, &state.store, &state.workers)
        .await?;
    let n_pairs = comers.records.len() as u64 * catalog.vacancies().len() as u64;
    bounded_pairs(n_pairs, &state.limits)?;
    let engine = state.kept.engine();
    let work = move || {
        let candidates = kept::candidates(engine, &comers.records);
        let read = |one: &PersonFile| candidates.iter().any(|it| it.id.as_str() == one.id);
        let people = comers.people.iter().filter(|one| read(one)).cloned();
        let frame = frame_of("", comers.fair.frame(people.collect()));
        let texts = engine.texts(setting.lang);
        let frame = frame.map_err(|errors| not_plannable(&errors, texts));
        let (fair, people): (_, Registrations) = frame?;
        let instance = draw_up(&catalog, &candidates, &fair, people).map_err(|problems| {
            let errors = problems.into_iter().map(|it| FairError::of_frame("", it));
            not_plannable(&errors.collect::<Vec<_>>(), texts)
        })?;
        let search = Search {
            seed: question.seed,
            rounds: question.rounds,
        };
        let document = TimetableDocument {
            timetable: PlanFile::new(&instance, &search.plan(&instance)),
            fair: FairFile::from(&instance),
            made: Made::Plan(question),
            counts: ChangeCounts::default(),
            changes: Vec::new(),
        };
        Ok(Computed::new(document, comers.keys()))
    };
    state.workers.run(work).await
}

/// What is kept of a fair does not go together: every place, in words that name tables, employers and
/// vacancies, and people by their pseudonyms.
fn not_plannable(errors: &[FairError], texts: &Texts) -> Problem {
    let faults = errors.iter().map(|error| Fault {
        text: Some(error.problem.words(texts)),
        ..Fault::new(format!("fair.{}", error.place), error.problem.code())
    });
    Problem::new(ProblemCode::NotPlannable).at(faults)
}
