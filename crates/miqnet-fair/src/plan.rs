//! Which timetable is the best, and how good can any be?

mod close_up;
mod day;
mod exchange;
mod renew;
mod search;
mod slot;
mod state;
pub(crate) mod whole_day;
mod worth;

use crate::instance::Instance;
use crate::levels::{Level, LevelResult, measure};
use crate::timetable::Timetable;
pub(crate) use close_up::close_up;
pub(crate) use day::Days;
pub(crate) use search::Work;
pub(crate) use state::{Held, State};

/// How much work a plan may take. All but `stop` are counts, so that the same limits give the same
/// timetable on every machine.
#[derive(Clone, Copy)]
pub struct Limits<'a> {
    /// Chance follows from this number alone.
    pub seed: u64,
    /// How often some people's days are made anew to find better ones.
    pub rounds: u32,
    /// How many steps the bound of each level takes at most.
    pub bound_rounds: u32,
    /// Asked between two pieces of work of a few milliseconds: whether to end with what there is.
    pub stop: &'a dyn Fn() -> bool,
}

impl Default for Limits<'_> {
    /// Seed 1, 30,000 rounds, 2,000 steps for each bound, and no stop: a few seconds for 300 people
    /// at 40 tables in 12 slots.
    fn default() -> Self {
        Self {
            seed: 1,
            rounds: 30_000,
            bound_rounds: 2_000,
            stop: &|| false,
        }
    }
}

/// A timetable with what is known of its quality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The timetable; it keeps every rule.
    pub timetable: Timetable,
    /// Value and bound of each level, in the order of [`Level::ALL`].
    pub levels: [LevelResult; 7],
    /// Whether the caller's `stop` ended the search early: then another run may differ.
    pub cut_short: bool,
}

/// Returns a timetable of a fair.
///
/// Where everybody is there all day and nobody needs an interpreter, it is the best one in all
/// levels but [`Level::Idle`]; otherwise it is a good one, and the bounds say how good. The same
/// instance and limits give the same plan, unless `stop` cut it short.
pub fn plan(instance: &Instance, limits: &Limits<'_>) -> Plan {
    let mut state = State::new(instance);
    let mut work = search::Work::new(limits);
    let proved = if whole_day::applies(instance) {
        whole_day::fill(&mut state);
        None
    } else {
        Some(search::search(&mut state, &mut work))
    };
    close_up::close_up(&mut state, &mut work);
    let timetable = state.timetable();
    let values = measure(instance.registrations(), instance.pairs(), &timetable);
    let levels = Level::ALL.map(|level| LevelResult {
        level,
        value: values.of(level),
        bound: match (level, &proved) {
            (Level::Idle, _) => 0,
            (_, None) => values.of(level),
            (_, Some(bounds)) => bounds[level as usize],
        },
    });
    Plan {
        timetable,
        levels,
        cut_short: work.was_stopped(),
    }
}

#[cfg(test)]
mod tests;
