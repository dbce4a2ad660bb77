//! A timetable in the making: who sits where, and what is still free.

use miqnet_domain::fair::SlotSet;

use super::worth::Worth;
use crate::instance::{Choice, Instance, Person, table_ix};
use crate::timetable::{Talk, Timetable};

/// A talk as the planner holds it, in the list of its person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Held {
    pub(crate) slot: u16,
    /// The place among the person's choices.
    pub(crate) choice: u16,
    pub(crate) interpreter: Option<u16>,
}

/// Talks that keep every rule, with what they leave free.
#[derive(Debug, Clone)]
pub(crate) struct State<'a> {
    pub(crate) instance: &'a Instance,
    pub(crate) worth: Worth,
    /// The talks of each person, in no order that means anything.
    held: Vec<Vec<Held>>,
    /// The people at each table in each slot.
    seated: Vec<Vec<u32>>,
    talks_at: Vec<u32>,
    busy: Vec<SlotSet>,
    interpreting: Vec<SlotSet>,
    /// For whom each interpreter interprets in each slot.
    interpreted: Vec<Option<u32>>,
    value: i128,
}

impl<'a> State<'a> {
    /// The empty timetable.
    pub(crate) fn new(instance: &'a Instance) -> Self {
        Self {
            instance,
            worth: Worth::new(instance),
            held: vec![Vec::new(); instance.people.len()],
            seated: vec![Vec::new(); instance.tables.len() * instance.n_slots()],
            talks_at: vec![0; instance.tables.len()],
            busy: vec![SlotSet::EMPTY; instance.people.len()],
            interpreting: vec![SlotSet::EMPTY; instance.interpreters.len()],
            interpreted: vec![None; instance.interpreters.len() * instance.n_slots()],
            value: 0,
        }
    }

    /// The worth of all levels but the last, see [`Worth`].
    pub(crate) fn value(&self) -> i128 {
        self.value
    }

    pub(crate) fn person(&self, person: usize) -> &'a Person {
        &self.instance.people[person]
    }

    pub(crate) fn choice(&self, person: usize, held: &Held) -> &'a Choice {
        &self.instance.people[person].choices[usize::from(held.choice)]
    }

    pub(crate) fn held(&self, person: usize) -> &[Held] {
        &self.held[person]
    }

    pub(crate) fn busy(&self, person: usize) -> SlotSet {
        self.busy[person]
    }

    pub(crate) fn meets(&self, person: usize, table: u16) -> bool {
        let mut held = self.held[person].iter();
        held.any(|held| self.choice(person, held).table == table)
    }

    pub(crate) fn talks_at(&self, table: u16) -> u32 {
        self.talks_at[usize::from(table)]
    }

    fn place(&self, table: u16, slot: u16) -> usize {
        usize::from(table) * self.instance.n_slots() + usize::from(slot)
    }

    pub(crate) fn seated(&self, table: u16, slot: u16) -> &[u32] {
        &self.seated[self.place(table, slot)]
    }

    /// Whether a table has a seat in a slot, its total left aside.
    pub(crate) fn has_seat(&self, table: u16, slot: u16) -> bool {
        let seats = self.instance.tables[usize::from(table)].seats;
        self.seated(table, slot).len() < usize::from(seats)
    }

    /// Whether a table may have one talk more.
    pub(crate) fn has_room(&self, table: u16) -> bool {
        self.talks_at(table) < self.instance.tables[usize::from(table)].most
    }

    /// Somebody who can interpret for a person in a slot and is free then; the least versatile, or
    /// the lowest id.
    pub(crate) fn free_interpreter(&self, person: usize, slot: u16) -> Option<u16> {
        let mut able = self.person(person).interpreters.iter().copied();
        able.find(|ix| self.is_free_interpreter(*ix, slot))
    }

    pub(crate) fn is_free_interpreter(&self, interpreter: u16, slot: u16) -> bool {
        let ix = usize::from(interpreter);
        let free = self.instance.interpreters[ix].minus(self.interpreting[ix]);
        free.contains(slot)
    }

    /// For whom an interpreter interprets in a slot.
    pub(crate) fn interpreted_by(&self, interpreter: u16, slot: u16) -> Option<usize> {
        let place = usize::from(interpreter) * self.instance.n_slots() + usize::from(slot);
        self.interpreted[place].map(|person| person as usize)
    }

    /// What would be lost if a person did not have her talk in a slot; 0 when she has none.
    pub(crate) fn loss(&self, person: usize, slot: u16) -> i128 {
        let talks = &self.held[person];
        let Some(held) = talks.iter().find(|held| held.slot == slot) else {
            return 0;
        };
        let choice = self.choice(person, held);
        let wanted = self.person(person).wanted;
        let at_table = self.talks_at(choice.table) as usize;
        i128::from(choice.score)
            + self.worth.of_next_talk(talks.len() - 1, wanted)
            + self.worth.of_next_at_table(at_table - 1)
    }

    /// What a person's next talk at one of her tables would add.
    pub(crate) fn gain(&self, person: usize, choice: &Choice) -> i128 {
        let wanted = self.person(person).wanted;
        i128::from(choice.score)
            + self.worth.of_next_talk(self.held[person].len(), wanted)
            + self
                .worth
                .of_next_at_table(self.talks_at(choice.table) as usize)
    }

    /// The talk of a person at one of her tables in a slot, with an interpreter where one is needed;
    /// `None` when it breaks a rule.
    pub(crate) fn allowed(&self, person: usize, slot: u16, choice: u16) -> Option<Held> {
        let of = &self.person(person).choices[usize::from(choice)];
        let free = self.fits(person, slot, of);
        let interpreter = if free && of.interpreted {
            Some(self.free_interpreter(person, slot)?)
        } else {
            None
        };
        free.then_some(Held {
            slot,
            choice,
            interpreter,
        })
    }

    /// A talk of a timetable as it is held here; `None` when the planner does not know its person,
    /// pair or interpreter.
    pub(crate) fn find(&self, talk: &Talk) -> Option<(usize, Held)> {
        let fair = self.instance.fair();
        let person = self.instance.person_ix(&talk.candidate)?;
        let table = table_ix(fair, &talk.table)? as u16;
        let mut choices = self.person(person).choices.iter();
        let choice = choices.position(|choice| choice.table == table)? as u16;
        let interpreter = match &talk.interpreter {
            Some(id) => {
                let all = fair.interpreters();
                Some(all.binary_search_by(|one| one.id.cmp(id)).ok()? as u16)
            }
            None => None,
        };
        let held = Held {
            slot: talk.slot,
            choice,
            interpreter,
        };
        Some((person, held))
    }

    /// Whether a talk breaks no rule just as it is, with its own interpreter.
    pub(crate) fn allows(&self, person: usize, held: &Held) -> bool {
        let choice = self.choice(person, held);
        let interpreted = match held.interpreter {
            Some(ix) => {
                self.is_free_interpreter(ix, held.slot)
                    && (!choice.interpreted || self.person(person).interpreters.contains(&ix))
            }
            None => !choice.interpreted,
        };
        interpreted && self.fits(person, held.slot, choice)
    }

    /// Whether person, table and seats allow a talk, the interpreter left aside.
    fn fits(&self, person: usize, slot: u16, choice: &Choice) -> bool {
        choice.slots.contains(slot)
            && !self.busy[person].contains(slot)
            && self.held[person].len() < self.person(person).most
            && !self.meets(person, choice.table)
            && self.has_room(choice.table)
            && self.has_seat(choice.table, slot)
    }

    /// Adds a talk; the caller has made sure that it breaks no rule.
    pub(crate) fn add(&mut self, person: usize, held: Held) {
        let choice = self.choice(person, &held);
        self.value += self.gain(person, choice);
        self.held[person].push(held);
        self.busy[person] = self.busy[person].with(held.slot);
        let place = self.place(choice.table, held.slot);
        self.seated[place].push(person as u32);
        self.talks_at[usize::from(choice.table)] += 1;
        if let Some(ix) = held.interpreter {
            let ix = usize::from(ix);
            self.interpreting[ix] = self.interpreting[ix].with(held.slot);
            self.interpreted[ix * self.instance.n_slots() + usize::from(held.slot)] =
                Some(person as u32);
        }
    }

    /// Takes the talk of a person in a slot away and returns it.
    pub(crate) fn remove(&mut self, person: usize, slot: u16) -> Option<Held> {
        let talks = &mut self.held[person];
        let nth = talks.iter().position(|held| held.slot == slot)?;
        let held = talks.swap_remove(nth);
        let choice = self.choice(person, &held);
        self.busy[person] = self.busy[person].without(slot);
        let place = self.place(choice.table, slot);
        let seat = self.seated[place]
            .iter()
            .position(|one| *one as usize == person);
        self.seated[place].swap_remove(seat.expect("who has a talk has a seat"));
        self.talks_at[usize::from(choice.table)] -= 1;
        if let Some(ix) = held.interpreter {
            let ix = usize::from(ix);
            self.interpreting[ix] = self.interpreting[ix].without(slot);
            self.interpreted[ix * self.instance.n_slots() + usize::from(slot)] = None;
        }
        self.value -= self.gain(person, choice);
        Some(held)
    }

    /// Takes all talks of a person away and appends them to a list.
    pub(crate) fn clear(&mut self, person: usize, taken: &mut Vec<(usize, Held)>) {
        while let Some(held) = self.held[person].last().copied() {
            self.remove(person, held.slot);
            taken.push((person, held));
        }
    }

    /// The talks with the ids of the fair.
    pub(crate) fn timetable(&self) -> Timetable {
        let fair = self.instance.fair();
        let people = self.instance.registrations().people();
        let talks = self.held.iter().enumerate().flat_map(|(ix, held)| {
            held.iter().map(move |held| Talk {
                slot: held.slot,
                table: fair.tables()[usize::from(self.choice(ix, held).table)]
                    .id
                    .clone(),
                candidate: people[ix].candidate.clone(),
                interpreter: held
                    .interpreter
                    .map(|one| fair.interpreters()[usize::from(one)].id.clone()),
            })
        });
        Timetable::new(talks.collect())
    }
}
