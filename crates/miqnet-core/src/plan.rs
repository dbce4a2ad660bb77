//! What to do so that a vacancy opens? Plans, proved by scoring again.
//!
//! A plan is a set of steps of the policy. It is laid out in time, its effects are applied to the
//! facts of the candidate and, where something is asked of the employer, of the vacancy, the start
//! is moved to its end, and the engine judges the pair again with the same functions that judge
//! every pair. So a plan cannot disagree with the engine. The day of reference stays.

mod ask;
mod case;
mod condition;
mod effect;
mod employer;
mod lawful;
mod offer;
mod person;
mod schedule;
mod search;
mod situation;

use miqnet_domain::finding::{Finding, Gate, Open, Partner, Question};
use miqnet_domain::step_rule::Weeks;
use miqnet_domain::{Candidate, CandidateId, Date, Status, Vacancy, VacancyId, Verdict};

pub use ask::Asked;
pub use case::{Case, Target};
pub use employer::{Change, Changed, EmployerPlan, plan_employer};
pub use person::{Goal, Opening, PersonPlan, Planner};

use crate::answer::Pair;
use crate::explain::Explanation;
use crate::{catalog::Catalog, explain, world::World};
use case::Pace;
use schedule::{Schedule, lay_out};
use search::{Search, Set};
use situation::Situation;

/// A plan has at most this many steps: the longest chain of the policy, from no German course to
/// a licence, has five, and one thing more may be asked of care or of the employer.
pub const MOST_STEPS: usize = 6;

/// The most plans of the same size that are shown beside the best one.
const MOST_OTHERS: usize = 5;

/// What to do so that one vacancy opens for one candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairPlan {
    /// The candidate.
    pub candidate: CandidateId,
    /// The vacancy.
    pub vacancy: VacancyId,
    /// The pair as it is today.
    pub today: Pair,
    /// What came out.
    pub outcome: Outcome,
    /// The steps that were tried, alone and together.
    pub tried: Vec<Case>,
    /// How many sets of them were judged.
    pub n_judged: usize,
}

/// What came out of looking for a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is to be done: she is eligible now.
    Now,
    /// After these steps she is eligible now. The first plan is the best, the others have as many
    /// steps, in order of their end.
    Opens(Vec<Plan>),
    /// No steps lead further than to open questions. After those of the first plan, which may have
    /// no step at all, nothing but questions is left.
    Asks(Vec<Plan>),
    /// No set of steps opens it.
    Closed(Closed),
}

/// Why no set of steps opens a vacancy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The gates that stay shut after every set of steps; empty where each of them opens but no set
    /// opens all at once.
    pub gates: Vec<Gate>,
    /// What the engine says of them today.
    pub findings: Vec<Finding>,
    /// Whether every set of the steps was judged. Else only those of up to [`MOST_STEPS`] were.
    pub is_exhaustive: bool,
    /// The questions that are open today, beside what is shut.
    pub questions: Vec<Question>,
}

/// A set of steps and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its steps in the order of their beginning; those that begin on the same day run side by
    /// side.
    pub steps: Vec<PlannedStep>,
    /// The day on which the last step usually ends, and from which the start is judged; the day of
    /// reference where there is no step.
    pub ready_on: Date,
    /// The same when every step goes as fast as it can.
    pub earliest_on: Date,
    /// The same when every step goes slowly.
    pub latest_on: Date,
    /// The questions that are still open at its end.
    pub questions: Vec<Question>,
    /// The candidate with the facts at its end.
    pub candidate: Candidate,
    /// The vacancy with the facts at its end, the start moved to it.
    pub vacancy: Vacancy,
    /// The pair at its end.
    pub pair: Pair,
    /// Whether it ends on a day that the policy does not cover, so that amounts may change.
    pub is_beyond_policy: bool,
}

/// One step of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedStep {
    /// The step and what it is about.
    pub case: Case,
    /// The day on which it can begin.
    pub begins_on: Date,
    /// The day on which it usually ends.
    pub ends_on: Date,
    /// How long it takes; `None` where a fact of hers says the day of its end.
    pub weeks: Option<Weeks>,
    /// Who decides.
    pub partner: Partner,
    /// Whether it asks the employer to change the vacancy.
    pub asks_employer: bool,
}

/// Returns the smallest set of steps after which the engine says `eligible_now`, and of the
/// smallest the one that ends first; or why there is none.
///
/// Every set of the steps that bear on a gate that is not met today is judged, smallest first, up
/// to [`MOST_STEPS`]; sets in which a step can never begin are left out. A vacancy whose latest
/// start lies before the end of a plan is not opened by it. Cost: one explanation for each set,
/// mostly a few hundred.
pub fn plan_pair(catalog: &Catalog<'_>, candidate: &Candidate, vacancy_ix: usize) -> PairPlan {
    let world = &catalog.world();
    let today = explain(catalog, candidate, vacancy_ix);
    let vacancy = catalog.vacancies()[vacancy_ix].clone();
    let from = Situation {
        candidate: candidate.clone(),
        vacancy: Some(vacancy),
    };
    let pair = |outcome, tried: &[Case], n_judged| PairPlan {
        candidate: today.candidate.clone(),
        vacancy: today.vacancy.clone(),
        today: today.pair,
        outcome,
        tried: tried.to_vec(),
        n_judged,
    };
    if today.pair.verdict == Verdict::EligibleNow {
        return pair(Outcome::Now, &[], 1);
    }
    if today.vacancy_blocked {
        // The employer must correct it first; no step touches that.
        return pair(
            Outcome::Closed(closed(&[Gate::Vacancy], &today, true)),
            &[],
            1,
        );
    }
    let cases = offer::for_pair(&from, &today, world);
    let mut search = Search::new(&from, &cases, world);
    let outcome = match search.run() {
        search::Result::Opens(sets) => Outcome::Opens(plans(sets, &from, world)),
        search::Result::Asks(sets) => Outcome::Asks(plans(sets, &from, world)),
        search::Result::Shut {
            gates,
            is_exhaustive,
        } => Outcome::Closed(closed(&gates, &today, is_exhaustive)),
    };
    pair(outcome, &cases, search.n_judged)
}

/// Returns what this set of steps leads to for a pair; `None` where one of them can never begin.
///
/// With no step at all it is the pair as it is today. Whether the vacancy still waits so long is
/// for the caller to see: its latest start is compared with [`Plan::ready_on`].
pub fn try_steps(
    catalog: &Catalog<'_>,
    candidate: &Candidate,
    vacancy_ix: usize,
    cases: &[Case],
) -> Option<Plan> {
    let world = &catalog.world();
    let from = Situation {
        candidate: candidate.clone(),
        vacancy: Some(catalog.vacancies()[vacancy_ix].clone()),
    };
    let schedule = lay_out(&from, cases, Pace::Usual, world)?;
    let explanation = schedule.after.explain(schedule.ready_on, world)?;
    let set = Set {
        cases: cases.to_vec(),
        schedule,
        explanation,
    };
    Some(plan(set, &from, world))
}

fn closed(gates: &[Gate], today: &Explanation, is_exhaustive: bool) -> Closed {
    let findings = today.findings.iter();
    let of_gates = findings.filter(|finding| {
        let open = matches!(finding.status, Status::Open(_) | Status::Blocked);
        open && gates.contains(&finding.gate)
    });
    Closed {
        gates: gates.to_vec(),
        findings: of_gates.cloned().collect(),
        is_exhaustive,
        questions: questions(today),
    }
}

/// The questions of an explanation, each once, in the order of the gates.
fn questions(explanation: &Explanation) -> Vec<Question> {
    let mut asked = Vec::new();
    for finding in &explanation.findings {
        if let Status::Open(Open::Ask(question)) = finding.status
            && !asked.contains(&question)
        {
            asked.push(question);
        }
    }
    asked
}

/// The best sets as plans.
fn plans(sets: Vec<Set>, from: &Situation, world: &World<'_>) -> Vec<Plan> {
    let shown = sets.into_iter().take(1 + MOST_OTHERS);
    shown.map(|set| plan(set, from, world)).collect()
}

fn plan(set: Set, from: &Situation, world: &World<'_>) -> Plan {
    let Set {
        cases,
        schedule,
        explanation,
    } = set;
    let ready_on = schedule.ready_on;
    let at_pace = |pace| {
        let other = lay_out(from, &cases, pace, world);
        other.map_or(ready_on, |other| other.ready_on)
    };
    let vacancy = schedule.after.vacancy.as_ref();
    let vacancy = vacancy.expect("the plan of a pair has a vacancy");
    Plan {
        steps: planned(&schedule, from, world),
        ready_on,
        earliest_on: at_pace(Pace::Least).min(ready_on),
        latest_on: at_pace(Pace::Most).max(ready_on),
        questions: questions(&explanation),
        vacancy: situation::moved(vacancy, ready_on, world),
        candidate: schedule.after.candidate,
        pair: explanation.pair,
        is_beyond_policy: ready_on > world.policy.valid_to,
    }
}

fn planned(schedule: &Schedule, from: &Situation, world: &World<'_>) -> Vec<PlannedStep> {
    let steps = schedule.steps.iter().map(|laid| {
        let case = laid.case;
        let stated = case.stated_end(&from.candidate);
        PlannedStep {
            case,
            begins_on: laid.begins_on,
            ends_on: laid.ends_on,
            weeks: stated.is_none().then(|| case.weeks(world)),
            partner: case.partner(&from.candidate, from.vacancy.as_ref(), world),
            asks_employer: case.rule(world).effect.changes_vacancy(),
        }
    });
    steps.collect()
}

#[cfg(test)]
mod tests;
