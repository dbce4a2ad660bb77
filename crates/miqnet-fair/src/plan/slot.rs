//! Who is best seated in one slot, given all other slots?
//!
//! In one slot nobody can meet a table twice and a talk more is worth the same wherever it is held,
//! so that the best seating is an assignment: seats take people one after the other, each by the
//! path that gains most (Kuhn and Munkres). Talks with an interpreter stay as they are.

use super::state::{Held, State};

/// The work space of seating a slot.
#[derive(Debug, Default)]
pub(crate) struct Seating {
    /// Tables, once for each seat that may be given anew.
    seats: Vec<u16>,
    people: Vec<u32>,
    /// Seat by seat, what a person there would add, and which choice of hers it is.
    value: Vec<(i128, u16)>,
    seat_price: Vec<i128>,
    person_price: Vec<i128>,
    /// The seat of each person, counted from 1; 0 for none.
    taken_by: Vec<usize>,
    slack: Vec<i128>,
    way: Vec<usize>,
    is_done: Vec<bool>,
}

impl Seating {
    /// Seats a slot anew in the best way; the timetable never gets worse.
    pub(crate) fn improve(&mut self, state: &mut State<'_>, slot: u16) {
        self.clear_slot(state, slot);
        self.list(state, slot);
        if !self.seats.is_empty() && !self.people.is_empty() {
            self.assign();
            self.seat(state, slot);
        }
    }

    /// Takes away every talk of the slot that needs no interpreter.
    fn clear_slot(&mut self, state: &mut State<'_>, slot: u16) {
        for table in 0..state.instance.tables.len() as u16 {
            let seated = state.seated(table, slot).to_vec();
            for person in seated {
                let person = person as usize;
                let mut held = state.held(person).iter();
                if held.any(|held| held.slot == slot && held.interpreter.is_none()) {
                    state.remove(person, slot);
                }
            }
        }
    }

    /// Lists the free seats, the people who could take one, and what that adds.
    fn list(&mut self, state: &State<'_>, slot: u16) {
        let instance = state.instance;
        self.seats.clear();
        for (table, facts) in instance.tables.iter().enumerate() {
            let table = table as u16;
            if !facts.open.contains(slot) {
                continue;
            }
            let free = usize::from(facts.seats) - state.seated(table, slot).len();
            let room = (facts.most - state.talks_at(table)) as usize;
            self.seats
                .extend(std::iter::repeat_n(table, free.min(room)));
        }
        let can_sit = |person: usize| {
            let facts = state.person(person);
            let has_room = state.held(person).len() < facts.most;
            let mut choices = facts.choices.iter();
            has_room
                && !state.busy(person).contains(slot)
                && choices.any(|choice| !choice.interpreted && choice.slots.contains(slot))
        };
        self.people.clear();
        let people = 0..instance.people.len();
        self.people.extend(
            people
                .filter(|person| can_sit(*person))
                .map(|person| person as u32),
        );
        let n_people = self.people.len();
        self.value.clear();
        self.value
            .resize(self.seats.len() * n_people, (0, u16::MAX));
        for (column, person) in self.people.iter().enumerate() {
            let person = *person as usize;
            for (ix, choice) in state.person(person).choices.iter().enumerate() {
                let usable = !choice.interpreted
                    && choice.slots.contains(slot)
                    && !state.meets(person, choice.table);
                if !usable {
                    continue;
                }
                let first = self.seats.partition_point(|table| *table < choice.table);
                let of_table = self.seats[first..]
                    .iter()
                    .take_while(|table| **table == choice.table);
                for (nth, _) in of_table.enumerate() {
                    let talks = state.talks_at(choice.table) as usize;
                    let value = state.gain(person, choice) - state.worth.of_next_at_table(talks)
                        + state.worth.of_next_at_table(talks + nth);
                    self.value[(first + nth) * n_people + column] = (value, ix as u16);
                }
            }
        }
    }

    /// The assignment with the highest sum; a seat that nobody may take counts 0.
    fn assign(&mut self) {
        let (n_seats, n_people) = (self.seats.len(), self.people.len());
        // Behind the people stand as many places for seats that stay empty.
        let n_columns = n_people + n_seats;
        self.seat_price.clear();
        self.seat_price.resize(n_seats + 1, 0);
        self.person_price.clear();
        self.person_price.resize(n_columns + 1, 0);
        self.taken_by.clear();
        self.taken_by.resize(n_columns + 1, 0);
        self.way.clear();
        self.way.resize(n_columns + 1, 0);
        for seat in 1..=n_seats {
            self.taken_by[0] = seat;
            let mut column = 0;
            self.slack.clear();
            self.slack.resize(n_columns + 1, i128::MAX / 4);
            self.is_done.clear();
            self.is_done.resize(n_columns + 1, false);
            while self.taken_by[column] != 0 || column == 0 {
                self.is_done[column] = true;
                let row = self.taken_by[column];
                let (mut least, mut next) = (i128::MAX / 2, 0);
                for other in 1..=n_columns {
                    if self.is_done[other] {
                        continue;
                    }
                    let value = if other <= n_people {
                        self.value[(row - 1) * n_people + other - 1].0
                    } else {
                        0
                    };
                    let slack = -value - self.seat_price[row] - self.person_price[other];
                    if slack < self.slack[other] {
                        self.slack[other] = slack;
                        self.way[other] = column;
                    }
                    if self.slack[other] < least {
                        least = self.slack[other];
                        next = other;
                    }
                }
                for other in 0..=n_columns {
                    if self.is_done[other] {
                        self.seat_price[self.taken_by[other]] += least;
                        self.person_price[other] -= least;
                    } else {
                        self.slack[other] -= least;
                    }
                }
                column = next;
            }
            while column != 0 {
                let before = self.way[column];
                self.taken_by[column] = self.taken_by[before];
                column = before;
            }
        }
    }

    /// Gives the seats out.
    fn seat(&mut self, state: &mut State<'_>, slot: u16) {
        let n_people = self.people.len();
        for (column, person) in self.people.iter().enumerate() {
            let seat = self.taken_by[column + 1];
            if seat == 0 {
                continue;
            }
            let (value, choice) = self.value[(seat - 1) * n_people + column];
            if value > 0 {
                let held = Held {
                    slot,
                    choice,
                    interpreter: None,
                };
                state.add(*person as usize, held);
            }
        }
    }
}
