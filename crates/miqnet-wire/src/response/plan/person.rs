//! What one person can do: at once, and with one or two steps.

use miqnet_core as core;
use miqnet_core::{Catalog, Entry, PlannedStep};
use miqnet_domain::Candidate;
use serde::Serialize;
use utoipa::ToSchema;

use super::PlanStep;
use crate::response::Guidance;
use crate::text::Texts;

/// What one person can do: at once, and with one or two steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PersonPlan {
    /// The candidate.
    pub candidate: String,
    /// The best vacancies for which she is eligible now.
    pub now: Vec<VacancyRef>,
    /// How many there are of them in all.
    pub now_count: usize,
    /// The best vacancies at her level or above that one or two steps open.
    pub goals: Vec<Goal>,
    /// How many there are of them in all.
    pub goal_count: usize,
    /// The single steps that open most vacancies.
    pub steps: Vec<Opening>,
    /// The pairs of steps that open most vacancies.
    pub pairs: Vec<Opening>,
    /// The questions whose answers would change most verdicts.
    pub questions: Vec<OpenQuestion>,
    /// Offices, funding and hints about the residence title for her best goal, else for the best
    /// vacancy that is possible now; for whoever may read her case file and where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<Guidance>,
}

/// A vacancy with its score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct VacancyRef {
    /// Its id.
    pub vacancy: String,
    /// Who offers it.
    pub employer: String,
    /// Its title.
    pub title: String,
    /// The score, thousandths of a percent.
    pub score: u32,
}

/// A vacancy at her level with the steps that open it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Goal {
    /// The vacancy with its score after the steps.
    #[serde(flatten)]
    pub vacancy: VacancyRef,
    /// The steps.
    pub steps: Vec<PlanStep>,
    /// The day on which the last one usually ends.
    pub ready_on: String,
}

/// What one or two steps open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Opening {
    /// The steps.
    pub steps: Vec<PlanStep>,
    /// The day on which the last one usually ends.
    pub ready_on: String,
    /// How many vacancies they open.
    pub opened: usize,
    /// The best of them.
    pub best: Vec<VacancyRef>,
}

/// A question with what hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OpenQuestion {
    /// The fact that is missing, for example `availability`.
    pub question: &'static str,
    /// How many verdicts hang on the answer.
    pub verdicts: usize,
    /// For how many of them a good answer alone makes her eligible now.
    pub alone: usize,
    /// The question in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl PersonPlan {
    /// Returns the plan under stable names, with words where texts are given.
    pub fn new(
        plan: &core::PersonPlan,
        candidate: &Candidate,
        catalog: &Catalog<'_>,
        texts: Option<&Texts>,
    ) -> Self {
        let world = catalog.world();
        let vacancy = |entry: &Entry| VacancyRef::new(entry, catalog);
        let vacancies = |entries: &[Entry]| entries.iter().map(vacancy).collect();
        let steps = |steps: &[PlannedStep]| -> Vec<PlanStep> {
            steps
                .iter()
                .map(|step| PlanStep::new(step, candidate, &world, texts))
                .collect()
        };
        let opening = |opening: &core::Opening| Opening {
            steps: steps(&opening.steps),
            ready_on: opening.ready_on.to_string(),
            opened: opening.n_opened,
            best: vacancies(&opening.best),
        };
        Self {
            candidate: candidate.id.to_string(),
            now: vacancies(&plan.now),
            now_count: plan.n_now,
            goals: plan
                .goals
                .iter()
                .map(|goal| Goal {
                    vacancy: vacancy(&goal.entry),
                    steps: steps(&goal.steps),
                    ready_on: goal.ready_on.to_string(),
                })
                .collect(),
            goal_count: plan.n_goals,
            steps: plan.steps.iter().map(opening).collect(),
            pairs: plan.pairs.iter().map(opening).collect(),
            questions: plan
                .questions
                .iter()
                .map(|asked| OpenQuestion {
                    question: asked.question.name(),
                    verdicts: asked.n_verdicts,
                    alone: asked.n_alone,
                    text: texts.map(|texts| texts.question(asked.question)),
                })
                .collect(),
            guidance: None,
        }
    }
}

impl VacancyRef {
    fn new(entry: &Entry, catalog: &Catalog<'_>) -> Self {
        let vacancy = &catalog.vacancies()[entry.other_ix as usize];
        Self {
            vacancy: vacancy.id.to_string(),
            employer: vacancy.employer.to_string(),
            title: vacancy.title.to_string(),
            score: entry.score,
        }
    }
}
