//! How good is the rest of a running day, and how good could it be?

use std::collections::BTreeSet;

use miqnet_domain::fair::SlotSet;

use crate::bound::{Before, Effort, Running, Settled, of_day};
use crate::check::check;
use crate::instance::{Instance, table_ix};
use crate::levels::{DayLevel, Level, LevelResult, measure};
use crate::timetable::{Talk, Timetable};

/// How many steps the bound of a level takes at most; a day must be planned within a second.
const BOUND_ROUNDS: u32 = 100;

/// A running timetable, as events left it.
pub(super) struct Left<'a> {
    /// The fair after the events, restricted to the slots that have not begun.
    pub(super) restricted: &'a Instance,
    /// What was held.
    pub(super) held: &'a [Talk],
    /// What was printed and is to come.
    pub(super) printed: &'a [&'a Talk],
    /// Whom an event touched.
    pub(super) touched: &'a BTreeSet<usize>,
    /// How many seats events freed.
    pub(super) freed: u32,
}

/// Returns value and bound of each level, in the order of [`DayLevel::ALL`].
pub(super) fn judge(
    left: &Left<'_>,
    after: &Instance,
    timetable: &Timetable,
) -> [LevelResult<DayLevel>; DayLevel::ALL.len()] {
    let levels = measure(after.registrations(), after.pairs(), timetable);
    let stays = |talk: &&&Talk| {
        let mut talks = timetable.talks().iter();
        talks.any(|one| {
            (one.slot, &one.candidate, &one.table) == (talk.slot, &talk.candidate, &talk.table)
        })
    };
    let kept = left.printed.iter().filter(stays).count() as u64;
    let reached = DayLevel::ALL.map(|level| match level {
        DayLevel::Of(level) => levels.of(level),
        DayLevel::Kept => kept,
    });
    let past = Timetable::new(left.held.to_vec());
    let clashes = check(after.fair(), after.registrations(), after.pairs(), &past);
    let keeps_rules = clashes.is_empty();
    let (instance, running) = left.settled();
    let effort = Effort {
        rounds: BOUND_ROUNDS,
        stop: &|| false,
    };
    let bounds = of_day(&instance, &running, &reached, &effort);
    let mut results = DayLevel::ALL.map(|level| LevelResult {
        level,
        value: 0,
        bound: 0,
    });
    for (result, (value, bound)) in results.iter_mut().zip(reached.into_iter().zip(bounds)) {
        result.value = value;
        result.bound = match result.level {
            DayLevel::Of(Level::Idle) => 0,
            _ if keeps_rules => bound,
            // No rest of a day follows from a past that cannot have been: it counts with what it was.
            _ => bound.max(value),
        };
    }
    results
}

impl Left<'_> {
    /// The rest of the day as the bounds see it: what was held has its slot and needs nobody any more.
    fn settled(&self) -> (Instance, Running) {
        let mut instance = self.restricted.clone();
        let mut people: Vec<Settled> = instance
            .people
            .iter()
            .enumerate()
            .map(|(ix, person)| Settled {
                choices: vec![Before::Nothing; person.choices.len()],
                usual: if self.touched.contains(&ix) {
                    usize::MAX
                } else {
                    0
                },
            })
            .collect();
        let talks = self.held.iter().map(|talk| (talk, true));
        let printed = self.printed.iter().map(|talk| (*talk, false));
        for (talk, is_held) in talks.chain(printed) {
            let Some(person) = instance.person_ix(&talk.candidate) else {
                continue;
            };
            let settled = &mut people[person];
            settled.usual = settled.usual.saturating_add(1);
            let table = table_ix(instance.fair(), &talk.table);
            let choices = &mut instance.people[person].choices;
            let found = choices
                .iter()
                .position(|choice| Some(usize::from(choice.table)) == table);
            let Some(nth) = found else { continue };
            settled.choices[nth] = if is_held {
                choices[nth].slots = SlotSet::EMPTY.with(talk.slot);
                choices[nth].interpreted = false;
                Before::Held
            } else {
                Before::Printed(talk.slot)
            };
        }
        if self.freed == 0 {
            for (person, settled) in instance.people.iter_mut().zip(&people) {
                person.most = person.most.min(settled.usual);
            }
        }
        let freed = self.freed;
        (instance, Running { people, freed })
    }
}
