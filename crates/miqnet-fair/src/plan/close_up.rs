//! How do people wait less between their talks, when everybody keeps her tables?
//!
//! A talk moves to a slot in which its person is free. Where the table is full then, somebody there
//! comes into the slot that became free; if she has a talk then, that one moves the other way, and
//! so on: a chain of two slots, as in `colour`. A chain is carried out when all people in it
//! together wait less.

use miqnet_domain::fair::SlotSet;

use super::search::Work;
use super::state::{Held, State};

/// How often all talks are looked at, at most.
const MOST_PASSES: usize = 200;

/// The slots without a talk between the first and the last one.
fn idle_slots(busy: SlotSet) -> u16 {
    match (busy.iter().next(), busy.iter().last()) {
        (Some(first), Some(last)) => last - first + 1 - busy.count(),
        _ => 0,
    }
}

/// Moves talks until no chain makes people wait less; nobody changes a table.
pub(crate) fn close_up(state: &mut State<'_>, work: &mut Work<'_>) {
    for pass in 0..MOST_PASSES {
        // Every other pass may also move talks without gain, which opens ways for the next one.
        let sideways = pass % 2 == 1;
        let mut moved = false;
        let people = 0..state.instance.people.len();
        if people
            .clone()
            .all(|person| idle_slots(state.busy(person)) == 0)
        {
            return;
        }
        for person in people {
            if work.stops() {
                return;
            }
            moved |= close_up_person(state, person, sideways);
        }
        if !moved && sideways {
            return;
        }
    }
}

/// Tries every move of a person's talks; says whether one was made.
fn close_up_person(state: &mut State<'_>, person: usize, sideways: bool) -> bool {
    if !sideways && idle_slots(state.busy(person)) == 0 {
        return false;
    }
    let mut talks: Vec<Held> = state.held(person).to_vec();
    talks.sort_unstable();
    for held in talks {
        let free = state.choice(person, &held).slots.minus(state.busy(person));
        for to in free.iter() {
            if let Some(chain) = chain(state, person, held, to)
                && carry_out(state, &chain, sideways)
            {
                return true;
            }
        }
    }
    false
}

/// A talk that goes to another slot.
type Shift = (usize, Held, u16);

/// What has to move so that a talk can go to a slot in which its person is free; `None` when a
/// window is in the way.
fn chain(state: &State<'_>, person: usize, held: Held, away: u16) -> Option<Vec<Shift>> {
    let home = held.slot;
    let mut chain = vec![(person, held, away)];
    loop {
        let (person, held, to) = *chain.last().expect("the chain has begun");
        let choice = state.choice(person, &held);
        if !choice.slots.contains(to) {
            return None;
        }
        let next = if to == home {
            // She took the seat that became free; what she did in that slot moves the other way.
            talk_in(state, person, home).map(|held| (person, held, away))
        } else if state.has_seat(choice.table, away) {
            None
        } else {
            // The table is full: somebody there who has not moved yet comes into the first slot.
            let seated = state.seated(choice.table, away).iter();
            let others = seated.filter(|other| chain.iter().all(|one| one.0 != **other as usize));
            let other = *others.min()? as usize;
            talk_in(state, other, away).map(|held| (other, held, home))
        };
        match next {
            Some(shift) => chain.push(shift),
            None => return Some(chain),
        }
    }
}

fn talk_in(state: &State<'_>, person: usize, slot: u16) -> Option<Held> {
    let mut held = state.held(person).iter();
    held.find(|held| held.slot == slot).copied()
}

/// Carries a chain out when people wait less afterwards, or no longer than before where that is
/// enough, and no rule is broken.
fn carry_out(state: &mut State<'_>, chain: &[Shift], sideways: bool) -> bool {
    let mut people: Vec<_> = chain.iter().map(|shift| shift.0).collect();
    people.sort_unstable();
    people.dedup();
    let idle = |state: &State<'_>| -> u16 {
        let of = people.iter().map(|person| idle_slots(state.busy(*person)));
        of.sum()
    };
    let before = idle(state);
    for (person, held, _) in chain {
        state.remove(*person, held.slot);
    }
    let mut moved = Vec::new();
    for (person, held, to) in chain {
        let Some(held) = state.allowed(*person, *to, held.choice) else {
            break;
        };
        state.add(*person, held);
        moved.push((*person, held.slot));
    }
    if moved.len() == chain.len() && idle(state) < before + u16::from(sideways) {
        return true;
    }
    for (person, slot) in moved {
        state.remove(person, slot);
    }
    for (person, held, _) in chain {
        state.add(*person, *held);
    }
    false
}
