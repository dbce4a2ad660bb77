//! The plan of a pair against every set of its steps: no search, no thought for which step can begin.

use std::cell::Cell;

use miqnet_core::{Case, Explanation, Outcome, PairPlan, Plan, plan_pair, try_steps};
use miqnet_domain::{Candidate, Date, Fact, Finding, Gate, Open, Status, Vacancy, Verdict};
use miqnet_testkit::generate;
use proptest::{prop_assert, prop_assert_eq};

use crate::support::{catalog, check, explained, world};

/// One plan is shown as the best, and so many beside it.
const MOST_SHOWN: usize = 6;

/// A set of steps by the order of plans: fewest steps, then the earliest end, then the cases.
type Set = (usize, Date, Vec<Case>);

/// What all sets together say.
struct Truth {
    /// The sets after which she is eligible now, in the order of plans.
    opening: Vec<Set>,
    /// The sets after which nothing but questions is left, in the same order.
    asking: Vec<Set>,
    /// The gates at which some set leaves nothing but questions.
    opened: Vec<Gate>,
    /// Whether a set would open it, were it not too late.
    is_late: bool,
}

impl Truth {
    /// Lays out and judges every set of the steps that a plan tried.
    fn of(plan: &PairPlan, candidate: &Candidate, vacancy: &Vacancy) -> Self {
        let offered = catalog(vec![vacancy.clone()]);
        let mut truth = Self {
            opening: Vec::new(),
            asking: Vec::new(),
            opened: Vec::new(),
            is_late: false,
        };
        for cases in every_set(&plan.tried) {
            // A step of the set can never begin.
            let Some(led) = try_steps(&offered, candidate, 0, &cases) else {
                continue;
            };
            // The facts at its end, judged as if they were those of two other records.
            let after = explained(&led.candidate, &led.vacancy);
            let open = open_gates(&after, is_in_time(&led));
            truth.is_late |= after.pair.verdict == Verdict::EligibleNow && !is_in_time(&led);
            let is_through = open.len() == Gate::ALL.len();
            let set = (cases.len(), led.ready_on, cases);
            truth.opened.extend(open);
            match after.pair.verdict {
                Verdict::EligibleNow if is_through => truth.opening.push(set),
                _ if is_through => truth.asking.push(set),
                _ => {}
            }
        }
        truth.opening.sort();
        truth.asking.sort();
        truth
    }
}

/// The same vacancy, open from today on, that waits for so many weeks.
fn waits_for(weeks: i64, vacancy: Vacancy) -> Vacancy {
    let as_of = world().as_of;
    Vacancy {
        start_earliest: Fact::Stated(as_of),
        start_latest: Some(as_of.saturating_add(jiff::Span::new().weeks(weeks))),
        ..vacancy
    }
}

/// Every set of the steps.
fn every_set(cases: &[Case]) -> Vec<Vec<Case>> {
    let chosen = |bits: u32| {
        let all = cases.iter().enumerate();
        let chosen = all.filter(|(ix, _)| bits & (1 << ix) != 0);
        chosen.map(|(_, case)| *case).collect()
    };
    (0..1 << cases.len()).map(chosen).collect()
}

/// Whether the work still starts in time.
fn is_in_time(plan: &Plan) -> bool {
    let latest = plan.vacancy.start_latest;
    plan.ready_on <= world().as_of || latest.is_none_or(|latest| plan.ready_on <= latest)
}

/// The gates at which nothing but questions is left.
fn open_gates(after: &Explanation, in_time: bool) -> Vec<Gate> {
    let is_more = |finding: &Finding| match finding.status {
        Status::Open(open) => !matches!(open, Open::Ask(_)),
        status => status == Status::Blocked,
    };
    let shut = |gate: Gate| {
        let mut findings = after.findings.iter();
        let too_late = gate == Gate::Start && !in_time;
        too_late || findings.any(|finding| finding.gate == gate && is_more(finding))
    };
    Gate::ALL.into_iter().filter(|gate| !shut(*gate)).collect()
}

/// The sets of plans as they are shown, each in the order of the steps.
fn shown(plans: &[Plan]) -> Vec<Set> {
    let set = |plan: &Plan| {
        let mut cases: Vec<Case> = plan.steps.iter().map(|step| step.case).collect();
        cases.sort_unstable();
        (cases.len(), plan.ready_on, cases)
    };
    plans.iter().map(set).collect()
}

/// The first of the sets of the smallest size.
fn smallest(sets: &[Set]) -> Vec<Set> {
    let size = sets.first().map_or(0, |set| set.0);
    let smallest = sets.iter().take_while(|set| set.0 == size);
    smallest.take(MOST_SHOWN).cloned().collect()
}

#[test]
fn every_set_of_steps_together_says_what_the_plan_says() {
    // How many answers of each kind were compared; a property of empty sets would prove nothing.
    let [opens, chains, ties, asks, shut, late] = [const { Cell::new(0_u32) }; 6];
    let count = |which: &Cell<u32>, holds: bool| which.set(which.get() + u32::from(holds));
    // Many posts do not wait: steps take weeks, and a latest start within these decides.
    let weeks = proptest::option::of(0..70_i64);
    check(
        6,
        &(generate::pair(), weeks),
        |((candidate, vacancy), weeks)| {
            let vacancy = weeks.map_or(vacancy.clone(), |weeks| waits_for(weeks, vacancy));
            let plan = plan_pair(&catalog(vec![vacancy.clone()]), &candidate, 0);
            if plan.tried.is_empty() || plan.tried.len() > miqnet_core::MOST_STEPS {
                return Ok(());
            }
            let truth = Truth::of(&plan, &candidate, &vacancy);
            count(&late, truth.is_late);
            match &plan.outcome {
                Outcome::Now => prop_assert!(false, "who is eligible now has no step to try"),
                Outcome::Opens(plans) => {
                    prop_assert_eq!(shown(plans), smallest(&truth.opening));
                    count(&opens, true);
                    count(&chains, plans[0].steps.len() > 1);
                    count(&ties, plans.len() > 1);
                }
                Outcome::Asks(plans) => {
                    prop_assert!(truth.opening.is_empty(), "{:?}", truth.opening);
                    prop_assert_eq!(shown(plans), smallest(&truth.asking));
                    count(&asks, true);
                }
                Outcome::Closed(closed) => {
                    prop_assert!(truth.opening.is_empty() && truth.asking.is_empty());
                    prop_assert!(closed.is_exhaustive);
                    let stays_shut = |gate: &Gate| !truth.opened.contains(gate);
                    let gates: Vec<Gate> = Gate::ALL.into_iter().filter(stays_shut).collect();
                    prop_assert_eq!(&closed.gates, &gates);
                    count(&shut, true);
                }
            }
            Ok(())
        },
    );
    let counts = [&opens, &chains, &ties, &asks, &shut, &late].map(Cell::get);
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}

#[test]
fn no_step_of_a_plan_can_be_left_out() {
    check(3, &generate::pair(), |(candidate, vacancy)| {
        let offered = catalog(vec![vacancy]);
        let Outcome::Opens(plans) = plan_pair(&offered, &candidate, 0).outcome else {
            return Ok(());
        };
        for plan in plans {
            for left_out in &plan.steps {
                let rest = plan.steps.iter().filter(|step| *step != left_out);
                let rest: Vec<Case> = rest.map(|step| step.case).collect();
                let Some(led) = try_steps(&offered, &candidate, 0, &rest) else {
                    continue;
                };
                let again = explained(&led.candidate, &led.vacancy).pair.verdict;
                let opens = again == Verdict::EligibleNow && is_in_time(&led);
                prop_assert!(!opens, "{:?} without {:?}", plan.steps, left_out);
            }
        }
        Ok(())
    });
}
