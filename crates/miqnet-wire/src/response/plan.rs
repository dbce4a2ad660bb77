//! Plans: what to do so that a vacancy opens, what opens most, what an employer could change.

mod employer;
mod person;
mod step;

pub use employer::{ChangeEffect, EmployerPlan};
pub use person::{Goal, OpenQuestion, Opening, PersonPlan, VacancyRef};
pub use step::{PlanStep, StepWeeks};

use miqnet_core as core;
use miqnet_core::World;
use miqnet_domain::Candidate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Finding, Guidance, Verdict};
use crate::text::Texts;

/// What to do so that one vacancy opens for one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PairPlan {
    /// The candidate.
    pub candidate: String,
    /// The vacancy.
    pub vacancy: String,
    /// The verdict today.
    pub verdict: Verdict,
    /// What came out.
    pub outcome: PlanOutcome,
    /// The smallest plans, the one that ends first before the others; none for `now` and `closed`.
    pub plans: Vec<Plan>,
    /// The gates that no set of steps opens, for `closed`; empty where each opens but never all at
    /// once.
    pub closed_gates: Vec<&'static str>,
    /// What the engine says of these gates today.
    pub closed_findings: Vec<Finding>,
    /// Questions that are open today, for `closed`.
    pub questions: Vec<Question>,
    /// Whether every set of the steps was judged, for `closed`; else those of up to six were.
    pub exhaustive: bool,
    /// How many steps were tried.
    pub steps_tried: usize,
    /// How many sets of them were judged.
    pub sets_judged: usize,
    /// Offices, funding and hints about the residence title, for whoever may read her case file and
    /// where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<Guidance>,
}

/// What came out of looking for a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanOutcome {
    /// She is eligible now.
    Now,
    /// After the steps she is eligible now.
    Opens,
    /// After the steps nothing but questions is left.
    Asks,
    /// No set of steps opens it.
    Closed,
}

/// A set of steps and what it leads to. Never a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Plan {
    /// The steps in the order of their beginning; those that begin on one day run side by side.
    pub steps: Vec<PlanStep>,
    /// The day on which the last step usually ends.
    pub ready_on: String,
    /// The same when every step goes as fast as it can.
    pub earliest_on: String,
    /// The same when every step goes slowly.
    pub latest_on: String,
    /// Questions that are still open then.
    pub questions: Vec<Question>,
    /// The verdict after the steps.
    pub verdict: Verdict,
    /// The score after the steps, thousandths of a percent.
    pub score: u32,
    /// Whether the plan ends on a day that the policy does not cover.
    pub beyond_policy: bool,
}

/// A question, with its words where texts are given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Question {
    /// The fact that is missing, for example `availability`.
    pub question: &'static str,
    /// The question in the language that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl PairPlan {
    /// Returns the plan under stable names, with sentences where texts are given.
    pub fn new(
        plan: &core::PairPlan,
        candidate: &Candidate,
        world: &World<'_>,
        texts: Option<&Texts>,
    ) -> Self {
        let of_plan = |plan: &core::Plan| Plan::new(plan, candidate, world, texts);
        let plans = |plans: &[core::Plan]| plans.iter().map(of_plan).collect();
        let (outcome, plans, closed) = match &plan.outcome {
            core::Outcome::Now => (PlanOutcome::Now, Vec::new(), None),
            core::Outcome::Opens(found) => (PlanOutcome::Opens, plans(found), None),
            core::Outcome::Asks(found) => (PlanOutcome::Asks, plans(found), None),
            core::Outcome::Closed(closed) => (PlanOutcome::Closed, Vec::new(), Some(closed)),
        };
        let findings = closed.map_or(&[][..], |closed| &closed.findings);
        let gates = closed.map_or(&[][..], |closed| &closed.gates);
        let questions = closed.map_or(&[][..], |closed| &closed.questions);
        Self {
            candidate: plan.candidate.to_string(),
            vacancy: plan.vacancy.to_string(),
            verdict: plan.today.verdict.into(),
            outcome,
            plans,
            closed_gates: gates.iter().map(|gate| gate.name()).collect(),
            closed_findings: findings
                .iter()
                .map(|finding| Finding::new(finding, texts))
                .collect(),
            questions: questions_of(questions, texts),
            exhaustive: closed.is_some_and(|closed| closed.is_exhaustive),
            steps_tried: plan.tried.len(),
            sets_judged: plan.n_judged,
            guidance: None,
        }
    }
}

impl Plan {
    fn new(
        plan: &core::Plan,
        candidate: &Candidate,
        world: &World<'_>,
        texts: Option<&Texts>,
    ) -> Self {
        let steps = plan.steps.iter();
        Self {
            steps: steps
                .map(|step| PlanStep::new(step, candidate, world, texts))
                .collect(),
            ready_on: plan.ready_on.to_string(),
            earliest_on: plan.earliest_on.to_string(),
            latest_on: plan.latest_on.to_string(),
            questions: questions_of(&plan.questions, texts),
            verdict: plan.pair.verdict.into(),
            score: plan.pair.score,
            beyond_policy: plan.is_beyond_policy,
        }
    }
}

fn questions_of(
    questions: &[miqnet_domain::finding::Question],
    texts: Option<&Texts>,
) -> Vec<Question> {
    let named = |question: &miqnet_domain::finding::Question| Question {
        question: question.name(),
        text: texts.map(|texts| texts.question(*question)),
    };
    questions.iter().map(named).collect()
}
