//! What is planned, and how does the planner see it?

use std::collections::BTreeMap;

use miqnet_domain::fair::{Fair, Interpreter, PossibleTalk, Registration, Registrations, SlotSet};
use miqnet_domain::id::{CandidateId, TableId};

use crate::timetable::Timetable;

/// A fair with its people and the pairs that may talk: all that a timetable is made from.
#[derive(Debug, Clone)]
pub struct Instance {
    fair: Fair,
    registrations: Registrations,
    pairs: Vec<PossibleTalk>,
    pub(crate) people: Vec<Person>,
    pub(crate) tables: Vec<Table>,
    /// When each interpreter is there.
    pub(crate) interpreters: Vec<SlotSet>,
}

impl Instance {
    /// Returns the instance; pairs may come in any order.
    ///
    /// # Errors
    /// Every [`PairProblem`], in the order of person and table.
    pub fn new(
        fair: Fair,
        registrations: Registrations,
        mut pairs: Vec<PossibleTalk>,
    ) -> Result<Self, Vec<PairProblem>> {
        pairs.sort_unstable();
        let problems = problems(&fair, &registrations, &pairs);
        if !problems.is_empty() {
            return Err(problems);
        }
        let tables: Vec<_> = fair
            .tables()
            .iter()
            .map(|table| Table {
                seats: u16::from(table.seats.count()),
                open: table.open,
                most: fair.most_talks_at(table),
            })
            .collect();
        let interpreters = fair.interpreters().iter().map(|one| one.present).collect();
        let mut of_person: BTreeMap<&CandidateId, Vec<&PossibleTalk>> = BTreeMap::new();
        for pair in &pairs {
            of_person.entry(&pair.candidate).or_default().push(pair);
        }
        let people = registrations.people().iter().map(|person| {
            let pairs = of_person.remove(&person.candidate).unwrap_or_default();
            Person::new(&fair, person, &pairs)
        });
        Ok(Self {
            people: people.collect(),
            tables,
            interpreters,
            fair,
            registrations,
            pairs,
        })
    }

    /// The fair.
    pub fn fair(&self) -> &Fair {
        &self.fair
    }

    /// The people who are registered.
    pub fn registrations(&self) -> &Registrations {
        &self.registrations
    }

    /// The pairs that may talk, in the order of person and table.
    pub fn pairs(&self) -> &[PossibleTalk] {
        &self.pairs
    }

    /// The place of a person among the registrations.
    pub(crate) fn person_ix(&self, id: &CandidateId) -> Option<usize> {
        let people = self.registrations.people();
        people
            .binary_search_by(|person| person.candidate.cmp(id))
            .ok()
    }

    /// The same instance as the planner sees it when only slots from one on may be filled, and
    /// nobody shall get more talks than she wants or has.
    pub(crate) fn restricted_to(&self, first: u16, running: &Timetable) -> Self {
        let mut restricted = self.clone();
        let mut talks = vec![0; self.people.len()];
        for talk in running.talks() {
            if let Some(ix) = self.person_ix(&talk.candidate) {
                talks[ix] += 1;
            }
        }
        for (person, talks) in restricted.people.iter_mut().zip(talks) {
            let future = |slots: SlotSet| slots.iter().filter(|slot| *slot >= first).collect();
            person.slots = future(person.slots);
            for choice in &mut person.choices {
                choice.slots = future(choice.slots);
            }
            person.most = person.most.min(person.wanted.max(talks));
        }
        restricted
    }

    /// How many slots the day has.
    pub(crate) fn n_slots(&self) -> usize {
        usize::from(self.fair.slots().count())
    }
}

/// What is wrong with the pairs of an instance.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PairProblem {
    /// The person of a pair is not registered.
    #[error("{0} is not registered and cannot meet table {1}")]
    UnknownPerson(CandidateId, TableId),
    /// The fair has no such table.
    #[error("{0} cannot meet table {1}: the fair has no such table")]
    UnknownTable(CandidateId, TableId),
    /// A pair is there twice.
    #[error("the pair of {0} and table {1} is there twice")]
    Twice(CandidateId, TableId),
}

fn problems(fair: &Fair, people: &Registrations, pairs: &[PossibleTalk]) -> Vec<PairProblem> {
    let mut problems = Vec::new();
    let mut before: Option<&PossibleTalk> = None;
    for pair in pairs {
        let (candidate, table) = (&pair.candidate, &pair.table);
        let mut problem = |made: fn(CandidateId, TableId) -> PairProblem| {
            problems.push(made(candidate.clone(), table.clone()));
        };
        let people = people.people();
        let known = people.binary_search_by(|person| person.candidate.cmp(candidate));
        if known.is_err() {
            problem(PairProblem::UnknownPerson);
        }
        if table_ix(fair, table).is_none() {
            problem(PairProblem::UnknownTable);
        }
        if before.is_some_and(|last| (&last.candidate, &last.table) == (candidate, table)) {
            problem(PairProblem::Twice);
        }
        before = Some(pair);
    }
    problems
}

pub(crate) fn table_ix(fair: &Fair, id: &TableId) -> Option<usize> {
    let tables = fair.tables();
    tables.binary_search_by(|table| table.id.cmp(id)).ok()
}

/// A person as the planner sees her.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// How many talks count for her; no more than she takes.
    pub(crate) wanted: usize,
    /// How many talks she can have: what she takes, and no more than her slots and tables.
    pub(crate) most: usize,
    /// The slots in which she may meet some table.
    pub(crate) slots: SlotSet,
    /// The tables she may meet in some slot, ascending.
    pub(crate) choices: Vec<Choice>,
    /// Those who can interpret for her, the least versatile first.
    pub(crate) interpreters: Vec<u16>,
}

/// A table that a person may meet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    /// The table's place in the fair.
    pub(crate) table: u16,
    /// The score of the pair.
    pub(crate) score: u32,
    /// Whether they need an interpreter.
    pub(crate) interpreted: bool,
    /// When both are there, and an interpreter where one is needed.
    pub(crate) slots: SlotSet,
}

/// A table as the planner sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    /// Talks at the same time.
    pub(crate) seats: u16,
    /// When it receives people.
    pub(crate) open: SlotSet,
    /// How many talks may be promised.
    pub(crate) most: u32,
}

impl Person {
    fn new(fair: &Fair, person: &Registration, pairs: &[&PossibleTalk]) -> Self {
        let present = person.present.set();
        let speaks = |one: &Interpreter| !one.languages.is_disjoint(&person.languages);
        let all = fair.interpreters();
        let mut interpreters: Vec<u16> = (0..all.len() as u16)
            .filter(|ix| speaks(&all[usize::from(*ix)]))
            .collect();
        // Who speaks little else is asked first, so that the others stay free; ties by id.
        interpreters.sort_by_key(|ix| (all[usize::from(*ix)].languages.len(), *ix));
        let interpreted_slots: SlotSet = present
            .iter()
            .filter(|slot| {
                let mut there = interpreters.iter();
                there.any(|ix| all[usize::from(*ix)].present.contains(*slot))
            })
            .collect();
        let choices: Vec<Choice> = pairs
            .iter()
            .filter_map(|pair| {
                let ix = table_ix(fair, &pair.table).expect("the pair was checked");
                let table = &fair.tables()[ix];
                let interpreted = person.languages.is_disjoint(&table.languages);
                let there = if interpreted {
                    interpreted_slots
                } else {
                    present
                };
                let slots = table.open.and(there);
                (!slots.is_empty()).then_some(Choice {
                    table: ix as u16,
                    score: pair.score.value(),
                    interpreted,
                    slots,
                })
            })
            .collect();
        let most = usize::from(person.most_talks)
            .min(usize::from(present.count()))
            .min(choices.len());
        Self {
            wanted: usize::from(person.wanted_talks),
            most,
            slots: choices
                .iter()
                .flat_map(|choice| choice.slots.iter())
                .collect(),
            choices,
            interpreters,
        }
    }
}
