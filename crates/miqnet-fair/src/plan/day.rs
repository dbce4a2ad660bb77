//! What is the best day for one person, given everybody else's?

use super::state::{Held, State};
use crate::bound::Guide;
use crate::matching::Matching;

/// Gives people their best days on free seats.
#[derive(Debug, Default)]
pub(crate) struct Days {
    matching: Matching<i128>,
    rows: Vec<u16>,
    found: Vec<Held>,
}

impl Days {
    /// Adds to a person's talks the ones that gain most on free seats; talks that she has stay.
    ///
    /// Exact for this person: tables and slots are matched, and what one more talk is worth falls
    /// with their number.
    pub(crate) fn fill(&mut self, state: &mut State<'_>, person: usize, guide: Option<&Guide>) {
        let facts = state.person(person);
        let have = state.held(person).len();
        if have >= facts.most {
            return;
        }
        self.rows.clear();
        let free = |choice: &&crate::instance::Choice| {
            state.has_room(choice.table) && !state.meets(person, choice.table)
        };
        for (ix, choice) in facts.choices.iter().enumerate() {
            if Some(choice).filter(free).is_some() {
                self.rows.push(ix as u16);
            }
        }
        self.matching
            .reset(self.rows.len(), state.instance.n_slots());
        for (row, ix) in self.rows.iter().enumerate() {
            let choice = &facts.choices[usize::from(*ix)];
            let at_table = state.talks_at(choice.table) as usize;
            let at_table = match guide {
                Some(_) => 0,
                None => state.worth.of_next_at_table(at_table),
            };
            let value = i128::from(choice.score) + at_table;
            for slot in choice.slots.minus(state.busy(person)).iter() {
                let interpreter = if choice.interpreted {
                    state.free_interpreter(person, slot)
                } else {
                    None
                };
                let lacks = choice.interpreted && interpreter.is_none();
                if lacks || !state.has_seat(choice.table, slot) {
                    continue;
                }
                let price = guide.map_or(0, |guide| guide.price(choice.table, slot, interpreter));
                self.matching.set(row, usize::from(slot), value - price);
            }
        }
        let worth = state.worth;
        let of_talks = |talks| match guide {
            Some(guide) => guide.of_talks(talks, facts.wanted),
            None => worth.of_talks(talks, facts.wanted),
        };
        let so_far = of_talks(have);
        self.matching
            .solve(facts.most - have, |more| of_talks(have + more) - so_far);
        self.found.clear();
        for (row, column) in self.matching.pairs() {
            let slot = column as u16;
            let choice = self.rows[row];
            let interpreted = facts.choices[usize::from(choice)].interpreted;
            let interpreter = if interpreted {
                state.free_interpreter(person, slot)
            } else {
                None
            };
            self.found.push(Held {
                slot,
                choice,
                interpreter,
            });
        }
        for held in self.found.drain(..) {
            state.add(person, held);
        }
    }
}
