//! How good can the rest of a running day be?
//!
//! What was held is settled: it counts, and nobody can take it back. Printed talks are counted where
//! they stay, and people whom no event touched get together no more new talks than events freed
//! seats, because the other free seats are kept for whoever still comes.

use super::prices::{COUNTED, KEPT, Question};
use super::{Effort, bounded, ceiling};
use crate::instance::Instance;
use crate::levels::DayLevel;

/// What is settled on a running day, beside the rules of the fair.
#[derive(Debug, Clone)]
pub(crate) struct Running {
    /// For each person of the instance, in its order.
    pub(crate) people: Vec<Settled>,
    /// How many printed talks cannot be held, so that their seats are free for others.
    pub(crate) freed: u32,
}

/// What is settled for one person.
#[derive(Debug, Clone)]
pub(crate) struct Settled {
    /// What each of her choices was before.
    pub(crate) choices: Vec<Before>,
    /// How many talks she has without a freed seat: as many as were printed, or, where an event
    /// touched her, any number.
    pub(crate) usual: usize,
}

/// What a pair was before the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// No talk was printed.
    Nothing,
    /// The talk was held; the pair is possible in that slot only.
    Held,
    /// A talk in this slot was printed and is to come.
    Printed(u16),
}

impl Running {
    /// How many printed talks can be held as they are, each by itself.
    pub(super) fn can_stay(&self, instance: &Instance) -> u64 {
        let people = instance.people.iter().zip(&self.people);
        let pairs =
            people.flat_map(|(person, settled)| person.choices.iter().zip(&settled.choices));
        let can_stay = pairs.filter(|(choice, before)| match before {
            Before::Printed(slot) => choice.slots.contains(*slot),
            _ => false,
        });
        can_stay.count() as u64
    }
}

/// The levels of a day that count heads, in their order.
const ORDER: [usize; COUNTED] = [0, KEPT, 1, 2, 3, 4];

/// Returns what no rest of the day exceeds that is as good as `reached` in every earlier level, in the
/// order of [`DayLevel::ALL`]; idle slots have none, and 0 stands for it.
pub(crate) fn of_day(
    instance: &Instance,
    running: &Running,
    reached: &[u64; DayLevel::ALL.len()],
    effort: &Effort<'_>,
) -> [u64; DayLevel::ALL.len()] {
    let mut of_counted = [0; COUNTED];
    for (nth, value) in ORDER.iter().zip(reached) {
        of_counted[*nth] = *value;
    }
    let mut bounds = [0; DayLevel::ALL.len()];
    for (place, bound) in bounds.iter_mut().enumerate().take(ORDER.len() + 1) {
        let question = Question {
            instance,
            running: Some(running),
            what: ORDER.get(place).copied(),
            before: &ORDER[..place],
            reached: of_counted,
            value: reached[place],
        };
        *bound = bounded(question, ceiling(question), effort);
    }
    bounds
}
