//! Which people's days should be made anew together?
//!
//! Large neighbourhoods: the days of a few people who compete for the same seats are taken away
//! and filled again one after the other (ruin and recreate, Schrimpf and others 2000), each time in
//! another order. What came out worse is taken back.

use super::day::Days;
use super::state::{Held, State};
use crate::bound::Guide;
use crate::seed::Chance;

/// How many people's days are made anew at once, from and to.
const FEW: (usize, usize) = (2, 14);

/// Makes days anew, again and again.
#[derive(Debug, Default)]
pub(crate) struct Renewal {
    days: Days,
    people: Vec<usize>,
    is_chosen: Vec<bool>,
    before: Vec<(usize, Held)>,
    after: Vec<(usize, Held)>,
}

impl Renewal {
    /// One round; says whether the timetable became better. It never becomes worse than `floor`.
    pub(crate) fn round(
        &mut self,
        state: &mut State<'_>,
        chance: &mut Chance,
        floor: i128,
        guide: Option<&Guide>,
    ) -> bool {
        let value = state.value();
        self.choose(state, chance);
        self.before.clear();
        for person in &self.people {
            state.clear(*person, &mut self.before);
        }
        chance.shuffle(&mut self.people);
        for person in &self.people {
            self.days.fill(state, *person, guide);
        }
        if guide.is_some() {
            for person in &self.people {
                self.days.fill(state, *person, None);
            }
        }
        if state.value() >= floor {
            return state.value() > value;
        }
        self.after.clear();
        for person in &self.people {
            state.clear(*person, &mut self.after);
        }
        for (person, held) in self.before.drain(..) {
            state.add(person, held);
        }
        false
    }

    /// Chooses people who sit at the tables that one of them may meet.
    fn choose(&mut self, state: &State<'_>, chance: &mut Chance) {
        let n_people = state.instance.people.len();
        self.is_chosen.clear();
        self.is_chosen.resize(n_people, false);
        self.people.clear();
        let wanted = (FEW.0 + chance.below(FEW.1 - FEW.0 + 1)).min(n_people);
        self.take(chance.below(n_people));
        // Somebody without neighbours ends the search; so do too many who are known already.
        for _ in 0..4 * wanted {
            if self.people.len() >= wanted {
                break;
            }
            let of = self.people[chance.below(self.people.len())];
            let choices = &state.person(of).choices;
            if choices.is_empty() {
                continue;
            }
            let choice = &choices[chance.below(choices.len())];
            let nth = chance.below(usize::from(choice.slots.count()));
            let slot = choice.slots.iter().nth(nth).expect("the slot was counted");
            let seated = state.seated(choice.table, slot);
            if seated.is_empty() {
                continue;
            }
            let who = seated[chance.below(seated.len())] as usize;
            if !self.is_chosen[who] {
                self.take(who);
            }
        }
    }

    fn take(&mut self, person: usize) {
        self.is_chosen[person] = true;
        self.people.push(person);
    }
}
