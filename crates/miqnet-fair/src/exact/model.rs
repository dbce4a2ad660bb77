//! The rules of a timetable as an integer program.

use std::collections::BTreeMap;

use super::PRICE_PARTS;
use super::program::Program;
use crate::bound::Tariff;
use crate::flow::{Network, Until};
use crate::instance::Instance;
use crate::plan::{Held, State};

/// What a program is after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// People with one talk, then with two, then with three.
    People,
    /// Tables with one talk, then with two.
    Tables,
    /// The sum of the scores.
    Score,
}

/// What a timetable must reach in the levels that count heads.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Goals {
    pub(super) people: Option<[u64; 3]>,
    pub(super) tables: Option<[u64; 2]>,
}

/// A program with what its columns mean.
///
/// Goals are the most that is possible given the goals before them; so it does not matter that a
/// person's second talk may be counted and her first one not: then one person more than possible
/// would have a first one.
pub(super) struct Model {
    program: Program,
    /// The first columns: person, choice and slot.
    talks: Vec<(usize, Held)>,
    /// What a head counts: a person with one, two and three talks.
    weights: [i64; 3],
    aim: Aim,
    rows: Rows,
}

/// The rows of a program, by what they are about.
#[derive(Default)]
struct Rows {
    /// A person in a slot, a table in a slot.
    person_slot: BTreeMap<(usize, u16), u32>,
    table_slot: BTreeMap<(u16, u16), u32>,
    /// What people take, and what may be promised of a table.
    person: Vec<u32>,
    table: Vec<u32>,
    /// Talks less the levels in which the person or the table counts.
    person_levels: Vec<u32>,
    table_levels: Vec<u32>,
    /// Interpreted talks of people with the same interpreters in a slot, less the interpreters.
    interpreted: BTreeMap<(Vec<u16>, u16), u32>,
    /// An interpreter in a slot.
    interpreter_slot: BTreeMap<(u16, u16), u32>,
    /// The levels that a goal is set for.
    reached: [Option<u32>; 5],
}

/// How many tables could have at least one talk, and at least two, if they were alone.
pub(super) fn tables_at_most(instance: &Instance) -> [u64; 2] {
    let mut wanted_by = vec![0_u32; instance.tables.len()];
    for choice in instance.people.iter().flat_map(|person| &person.choices) {
        wanted_by[usize::from(choice.table)] += 1;
    }
    [1, 2].map(|least| {
        let tables = instance.tables.iter().zip(&wanted_by);
        let able = tables.filter(|(table, people)| table.most.min(**people) >= least);
        able.count() as u64
    })
}

impl Model {
    pub(super) fn new(instance: &Instance, aim: Aim, goals: &Goals) -> Self {
        // A head in a level counts more than all heads of the later levels together.
        let heads = instance.people.len().max(instance.tables.len()) as i64 + 1;
        let mut model = Self {
            program: Program::default(),
            talks: Vec::new(),
            weights: [heads * heads, heads, 1],
            aim,
            rows: Rows::default(),
        };
        let program = &mut model.program;
        let people = instance.people.iter();
        let tables = instance.tables.iter();
        let mut rows = Rows {
            person_slot: BTreeMap::new(),
            table_slot: BTreeMap::new(),
            person: people
                .clone()
                .map(|person| program.at_most(person.most as i64))
                .collect(),
            table: tables
                .clone()
                .map(|table| program.at_most(table.most.into()))
                .collect(),
            person_levels: people.map(|_| program.at_least(0)).collect(),
            table_levels: tables.map(|_| program.at_least(0)).collect(),
            ..Rows::default()
        };
        model.write_talks(instance, aim, &mut rows);
        model.write_interpreters(instance, &mut rows);
        model.write_levels(instance, aim, goals, &mut rows);
        model.rows = rows;
        model
    }

    pub(super) fn program(&self) -> &Program {
        &self.program
    }

    /// The numbers of people that a value of [`Aim::People`] stands for.
    pub(super) fn people(&self, value: i64) -> [u64; 3] {
        let [first, second, _] = self.weights;
        [value / first, value % first / second, value % second].map(|number| number as u64)
    }

    fn write_talks(&mut self, instance: &Instance, aim: Aim, rows: &mut Rows) {
        let program = &mut self.program;
        for (ix, person) in instance.people.iter().enumerate() {
            for (nth, choice) in person.choices.iter().enumerate() {
                let table = usize::from(choice.table);
                let once = program.at_most(1);
                for slot in choice.slots.iter() {
                    let hers = rows.person_slot.entry((ix, slot));
                    let hers = *hers.or_insert_with(|| program.at_most(1));
                    let seats = i64::from(instance.tables[table].seats);
                    let seat = rows.table_slot.entry((choice.table, slot));
                    let seat = *seat.or_insert_with(|| program.at_most(seats));
                    let mut entries = vec![
                        (once, 1),
                        (hers, 1),
                        (seat, 1),
                        (rows.person[ix], 1),
                        (rows.table[table], 1),
                        (rows.person_levels[ix], 1),
                        (rows.table_levels[table], 1),
                    ];
                    if choice.interpreted {
                        let row = rows.interpreted.entry((person.interpreters.clone(), slot));
                        entries.push((*row.or_insert_with(|| program.at_most(0)), 1));
                    }
                    let gain = match aim {
                        Aim::Score => choice.score.into(),
                        Aim::People | Aim::Tables => 0,
                    };
                    program.column(gain, entries);
                    let held = Held {
                        slot,
                        choice: nth as u16,
                        interpreter: None,
                    };
                    self.talks.push((ix, held));
                }
            }
        }
    }

    /// Each interpreter who is there serves one talk in a slot, of any people whom she can serve.
    fn write_interpreters(&mut self, instance: &Instance, rows: &mut Rows) {
        let program = &mut self.program;
        for ((interpreters, slot), row) in &rows.interpreted {
            for ix in interpreters {
                if instance.interpreters[usize::from(*ix)].contains(*slot) {
                    let once = rows.interpreter_slot.entry((*ix, *slot));
                    let once = *once.or_insert_with(|| program.at_most(1));
                    program.link(vec![(*row, -1), (once, 1)]);
                }
            }
        }
    }

    fn write_levels(&mut self, instance: &Instance, aim: Aim, goals: &Goals, rows: &mut Rows) {
        let weights = self.weights;
        let program = &mut self.program;
        for least in 1..=3 {
            let goal = goals.people.map(|goals| goals[least - 1]);
            if goal.is_none() && aim != Aim::People {
                continue;
            }
            let reached = program.at_least(goal.unwrap_or(0) as i64);
            rows.reached[least - 1] = Some(reached);
            let gain = match aim {
                Aim::People => weights[least - 1],
                Aim::Tables | Aim::Score => 0,
            };
            let people = instance.people.iter().zip(&rows.person_levels);
            for (_, row) in people.filter(|(one, _)| one.wanted >= least && one.most >= least) {
                program.column(gain, vec![(*row, -1), (reached, 1)]);
            }
        }
        for least in 1..=2 {
            let goal = goals.tables.map(|goals| goals[least - 1]);
            if goal.is_none() && aim != Aim::Tables {
                continue;
            }
            let reached = program.at_least(goal.unwrap_or(0) as i64);
            rows.reached[least + 2] = Some(reached);
            let gain = match aim {
                Aim::Tables => weights[least],
                Aim::People | Aim::Score => 0,
            };
            let tables = instance.tables.iter().zip(&rows.table_levels);
            for (_, row) in tables.filter(|(table, _)| table.most >= least as u32) {
                program.column(gain, vec![(*row, -1), (reached, 1)]);
            }
        }
    }

    /// The prices of rows as the bound knows them: who is there, what is taken and what is left of a
    /// person's day need none, as everybody chooses her day for herself.
    pub(super) fn tariff(&self, instance: &Instance, prices: &[i64]) -> Tariff {
        let price = |row: Option<&u32>| row.map_or(0, |row| prices[*row as usize].max(0));
        let slots = || 0..instance.n_slots() as u16;
        let rows = &self.rows;
        let tables = 0..instance.tables.len() as u16;
        let seats = tables.flat_map(|table| slots().map(move |slot| (table, slot)));
        let interpreters = 0..instance.interpreters.len() as u16;
        let interpreters = interpreters.flat_map(|ix| slots().map(move |slot| (ix, slot)));
        let of_table = rows.table.iter().zip(&rows.table_levels);
        let weight = |level: usize| match (self.aim, level) {
            (Aim::People, 0..3) => self.weights[level] * PRICE_PARTS,
            _ => 0,
        };
        let head = |level: usize| price(rows.reached[level].as_ref()) + weight(level);
        Tariff {
            unit: PRICE_PARTS,
            seats: seats.map(|key| price(rows.table_slot.get(&key))).collect(),
            interpreters: interpreters
                .map(|key| price(rows.interpreter_slot.get(&key)))
                .collect(),
            tables: of_table
                .map(|(most, levels)| price(Some(most)) - price(Some(levels)))
                .collect(),
            heads: [0, 1, 2, 3, 4].map(head),
        }
    }

    /// The timetable that a solution stands for, with interpreters; nothing where it breaks a rule.
    pub(super) fn timetable<'a>(
        &self,
        instance: &'a Instance,
        values: &[i64],
    ) -> Option<State<'a>> {
        let held = self.talks.iter().zip(values);
        let mut held: Vec<_> = held
            .filter(|(_, value)| **value > 0)
            .map(|(talk, _)| *talk)
            .collect();
        interpret(instance, &mut held)?;
        let mut state = State::new(instance);
        for (person, held) in held {
            if !state.allows(person, &held) {
                return None;
            }
            state.add(person, held);
        }
        Some(state)
    }
}

/// Gives every talk that needs one an interpreter; `None` where there are too few in a slot.
fn interpret(instance: &Instance, held: &mut [(usize, Held)]) -> Option<()> {
    let n_interpreters = instance.interpreters.len();
    for slot in 0..instance.n_slots() as u16 {
        let is_interpreted = |(person, held): &(usize, Held)| {
            let choice = instance.people[*person].choices[usize::from(held.choice)];
            held.slot == slot && choice.interpreted
        };
        let talks: Vec<usize> = (0..held.len())
            .filter(|at| is_interpreted(&held[*at]))
            .collect();
        let (source, sink) = (
            talks.len() + n_interpreters,
            talks.len() + n_interpreters + 1,
        );
        let mut network: Network<i64> = Network::new(talks.len() + n_interpreters + 2);
        let mut arcs = Vec::new();
        for (nth, at) in talks.iter().enumerate() {
            network.arc(source, nth, 1, 0);
            for ix in &instance.people[held[*at].0].interpreters {
                let interpreter = usize::from(*ix);
                if instance.interpreters[interpreter].contains(slot) {
                    let arc = network.arc(nth, talks.len() + interpreter, 1, 0);
                    arcs.push((*at, *ix, arc));
                }
            }
        }
        for ix in 0..n_interpreters {
            network.arc(talks.len() + ix, sink, 1, 0);
        }
        if (network.send(source, sink, Until::Full) as usize) < talks.len() {
            return None;
        }
        for (at, ix, arc) in arcs {
            if network.through(arc) > 0 {
                held[at].1.interpreter = Some(ix);
            }
        }
    }
    Some(())
}
