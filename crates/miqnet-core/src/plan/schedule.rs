//! When is a set of steps done? Steps begin as soon as they can and run side by side.

use miqnet_domain::Date;

use super::case::{Case, Pace};
use super::condition::can_begin;
use super::effect::apply;
use super::situation::Situation;
use crate::world::World;

/// A set of steps laid out in time, with the facts at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Schedule {
    /// In the order of their beginning, then of the set.
    pub(crate) steps: Vec<Laid>,
    /// The day on which the last one ends; the day of reference where there is none.
    pub(crate) ready_on: Date,
    pub(crate) after: Situation,
}

/// One step of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Laid {
    pub(crate) case: Case,
    pub(crate) begins_on: Date,
    pub(crate) ends_on: Date,
}

/// Lays out a set of steps; `None` where one of them can never begin.
///
/// On the day of reference every step begins that can. When one ends, its effect is applied, and
/// every step begins that can begin then; of those that end on the same day, the one that began
/// first is applied first, and of those the one that stands first in the set.
pub(crate) fn lay_out(
    from: &Situation,
    cases: &[Case],
    pace: Pace,
    world: &World<'_>,
) -> Option<Schedule> {
    let mut at = from.clone();
    let mut today = world.as_of;
    let mut waiting: Vec<Case> = cases.to_vec();
    let mut running: Vec<Laid> = Vec::new();
    let mut steps: Vec<Laid> = Vec::new();
    loop {
        waiting.retain(|case| {
            let begins = can_begin(*case, &at, today, world);
            if begins {
                let ends_on = case.ends_on(&at.candidate, today, pace, world);
                running.push(Laid {
                    case: *case,
                    begins_on: today,
                    ends_on,
                });
            }
            !begins
        });
        // Of equals the first, and the order of `running` is that of the beginning.
        let Some(next) = (0..running.len()).min_by_key(|ix| running[*ix].ends_on) else {
            break;
        };
        let done = running.remove(next);
        today = done.ends_on;
        apply(done.case, &mut at, today, world);
        steps.push(done);
    }
    steps.sort_by_key(|laid| (laid.begins_on, laid.case));
    waiting.is_empty().then_some(Schedule {
        steps,
        ready_on: today,
        after: at,
    })
}
