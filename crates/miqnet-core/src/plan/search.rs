//! The smallest sets of steps that open a vacancy, or the proof that there is none.

use std::collections::BTreeSet;

use miqnet_domain::finding::{Gate, Open};
use miqnet_domain::{Date, Finding, Status, Verdict};

use super::MOST_STEPS;
use super::case::{Case, Pace};
use super::schedule::{Schedule, lay_out};
use super::situation::{Situation, is_too_late};
use crate::explain::Explanation;
use crate::world::World;

/// A set of steps that can all begin, laid out and judged.
pub(super) struct Set {
    pub(super) cases: Vec<Case>,
    pub(super) schedule: Schedule,
    pub(super) explanation: Explanation,
}

/// What the search found.
pub(super) enum Result {
    /// The smallest sets after which she is eligible now; the one that ends first comes first.
    Opens(Vec<Set>),
    /// The smallest sets after which only questions are left, in the same order.
    Asks(Vec<Set>),
    /// The gates that no set opens.
    Shut {
        gates: Vec<Gate>,
        is_exhaustive: bool,
    },
}

/// A search over the sets of some steps, smallest first.
///
/// A set in which every step begins has a subset with one step less in which every step begins:
/// the one without the step that begins last, of which no other can depend. So the sets of each
/// size are found by adding one step to those of the size before.
pub(super) struct Search<'s, 'w> {
    from: &'s Situation,
    cases: &'s [Case],
    world: &'s World<'w>,
    /// For each gate whether some set leaves nothing but questions there.
    opened: [bool; Gate::ALL.len()],
    /// How many sets were judged.
    pub(super) n_judged: usize,
}

/// How far a set leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Now,
    Questions,
    Short,
}

impl<'s, 'w> Search<'s, 'w> {
    pub(super) fn new(from: &'s Situation, cases: &'s [Case], world: &'s World<'w>) -> Self {
        Self {
            from,
            cases,
            world,
            opened: [false; Gate::ALL.len()],
            n_judged: 0,
        }
    }

    pub(super) fn run(&mut self) -> Result {
        // Sets are bits over the cases; 64 steps are far more than bear on one vacancy.
        let n_cases = self.cases.len().min(64);
        let mut sets: BTreeSet<u64> = BTreeSet::from([0]);
        let mut asking: Vec<Set> = Vec::new();
        for size in 0..=MOST_STEPS {
            let mut begins: BTreeSet<u64> = BTreeSet::new();
            let mut opening: Vec<Set> = Vec::new();
            let mut asking_now: Vec<Set> = Vec::new();
            for bits in &sets {
                let Some((set, reach)) = self.judge(*bits) else {
                    continue;
                };
                begins.insert(*bits);
                match reach {
                    Reach::Now => opening.push(set),
                    Reach::Questions if asking.is_empty() => asking_now.push(set),
                    Reach::Questions | Reach::Short => {}
                }
            }
            if !opening.is_empty() {
                return Result::Opens(sorted(opening));
            }
            if asking.is_empty() {
                asking = asking_now;
            }
            sets = larger(&begins, n_cases);
            if sets.is_empty() {
                return self.without_opening(asking, true);
            }
            if size == MOST_STEPS {
                break;
            }
        }
        self.without_opening(asking, false)
    }

    fn without_opening(&self, asking: Vec<Set>, is_exhaustive: bool) -> Result {
        if !asking.is_empty() {
            return Result::Asks(sorted(asking));
        }
        let gates = Gate::ALL.into_iter().zip(self.opened);
        Result::Shut {
            gates: gates
                .filter(|(_, opened)| !opened)
                .map(|(gate, _)| gate)
                .collect(),
            is_exhaustive,
        }
    }

    /// Lays a set out and judges it; `None` where a step of it can never begin.
    fn judge(&mut self, bits: u64) -> Option<(Set, Reach)> {
        let chosen = self.cases.iter().enumerate();
        let chosen = chosen.filter(|(ix, _)| *ix < 64 && bits & (1 << ix) != 0);
        let cases: Vec<Case> = chosen.map(|(_, case)| *case).collect();
        let schedule = lay_out(self.from, &cases, Pace::Usual, self.world)?;
        let explanation = schedule.after.explain(schedule.ready_on, self.world)?;
        self.n_judged += 1;
        let reach = self.look(&explanation, &schedule.after, schedule.ready_on);
        let set = Set {
            cases,
            schedule,
            explanation,
        };
        Some((set, reach))
    }

    /// How far a set leads; notes the gates it opens.
    fn look(&mut self, explanation: &Explanation, after: &Situation, ready_on: Date) -> Reach {
        let too_late = after
            .vacancy
            .as_ref()
            .is_some_and(|vacancy| is_too_late(vacancy, ready_on, self.world));
        let mut all_open = true;
        for (gate, opened) in Gate::ALL.into_iter().zip(&mut self.opened) {
            let findings = explanation.findings.iter();
            let is_shut = findings
                .filter(|finding| finding.gate == gate)
                .any(needs_more_than_an_answer)
                || (gate == Gate::Start && too_late);
            *opened |= !is_shut;
            all_open &= !is_shut;
        }
        match (all_open, explanation.pair.verdict) {
            (false, _) => Reach::Short,
            (true, Verdict::EligibleNow) => Reach::Now,
            (true, _) => Reach::Questions,
        }
    }
}

fn needs_more_than_an_answer(finding: &Finding) -> bool {
    match finding.status {
        Status::Blocked | Status::Open(Open::Wait(_) | Open::Step(..)) => true,
        Status::Note | Status::Met | Status::Open(Open::Ask(_)) => false,
    }
}

/// The sets with one step more than these.
fn larger(sets: &BTreeSet<u64>, n_cases: usize) -> BTreeSet<u64> {
    let with_each = |bits: &u64| {
        let bits = *bits;
        (0..n_cases)
            .map(move |ix| bits | 1 << ix)
            .filter(move |larger| *larger != bits)
    };
    sets.iter().flat_map(with_each).collect()
}

/// By the day of the end, then by the steps.
fn sorted(mut sets: Vec<Set>) -> Vec<Set> {
    sets.sort_by(|a, b| {
        let key = |set: &Set| set.schedule.ready_on;
        key(a).cmp(&key(b)).then_with(|| a.cases.cmp(&b.cases))
    });
    sets
}
