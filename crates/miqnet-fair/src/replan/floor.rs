//! Who makes room for somebody who would go home without a talk?

use miqnet_domain::fair::SlotSet;

use crate::plan::{Held, State};

/// Seats a person who has no talk where one printed talk makes room: it goes to another slot of the
/// same table, else to another table, else it is given up by somebody who has another one.
///
/// Her tables are tried from the highest score down, slots from the earliest on; a way that costs
/// nobody a talk is preferred to all that do.
pub(super) fn make_room(state: &mut State<'_>, person: usize, future: SlotSet) {
    let facts = state.person(person);
    let mut order: Vec<_> = (0..facts.choices.len() as u16).collect();
    order.sort_by_key(|ix| {
        (
            std::cmp::Reverse(facts.choices[usize::from(*ix)].score),
            *ix,
        )
    });
    for ways in [stays as Way, goes_elsewhere, gives_up] {
        for choice in &order {
            for slot in facts.choices[usize::from(*choice)].slots.and(future).iter() {
                if seat(state, person, *choice, slot, ways) {
                    return;
                }
            }
        }
    }
}

/// What somebody does who has just lost a talk; says whether that is acceptable.
type Way = fn(&mut State<'_>, usize, &Held) -> bool;

/// Tries to seat a person in the place of somebody who blocks it.
fn seat(state: &mut State<'_>, person: usize, choice: u16, slot: u16, way: Way) -> bool {
    for other in blockers(state, person, choice, slot) {
        let Some(given) = state.remove(other, slot) else {
            continue;
        };
        if let Some(held) = state.allowed(person, slot, choice) {
            state.add(person, held);
            if way(state, other, &given) {
                return true;
            }
            state.remove(person, slot);
        }
        state.add(other, given);
    }
    false
}

/// Whoever sits at the table in the slot, and whoever has an interpreter that the person needs.
fn blockers(state: &State<'_>, person: usize, choice: u16, slot: u16) -> Vec<usize> {
    let facts = state.person(person);
    let choice = &facts.choices[usize::from(choice)];
    let seated = state.seated(choice.table, slot).iter();
    let mut blockers: Vec<_> = seated.map(|other| *other as usize).collect();
    if choice.interpreted {
        let able = facts.interpreters.iter();
        blockers.extend(able.filter_map(|ix| state.interpreted_by(*ix, slot)));
    }
    blockers.sort_unstable();
    blockers.dedup();
    blockers
}

/// The talk goes to another slot of its table.
fn stays(state: &mut State<'_>, person: usize, given: &Held) -> bool {
    let slots = state.choice(person, given).slots;
    let mut found = slots
        .iter()
        .filter_map(|slot| state.allowed(person, slot, given.choice));
    match found.next() {
        Some(held) => {
            state.add(person, held);
            true
        }
        None => false,
    }
}

/// The talk goes to another table, the one with the highest score.
fn goes_elsewhere(state: &mut State<'_>, person: usize, _: &Held) -> bool {
    let choices = &state.person(person).choices;
    let found = choices.iter().enumerate().flat_map(|(ix, choice)| {
        let slots = choice.slots.iter();
        slots.map(move |slot| (choice.score, slot, ix as u16))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(score, slot, ix)| (std::cmp::Reverse(*score), *slot, *ix));
    for (_, slot, choice) in found {
        if let Some(held) = state.allowed(person, slot, choice) {
            state.add(person, held);
            return true;
        }
    }
    false
}

/// The talk is given up; somebody must have another one.
fn gives_up(state: &mut State<'_>, person: usize, _: &Held) -> bool {
    !state.held(person).is_empty()
}
