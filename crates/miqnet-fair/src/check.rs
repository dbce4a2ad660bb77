//! Does a timetable keep every rule of the fair?
//!
//! This module judges from the fair, the registrations and the pairs alone. It uses nothing of the
//! planner, not even its view of an instance, so that a fault there cannot hide itself here.

use std::collections::{BTreeMap, BTreeSet};

use miqnet_domain::fair::{
    Fair, FairTable, Interpreter, PossibleTalk, Registration, Registrations,
};
use miqnet_domain::id::{CandidateId, InterpreterId, TableId};

use crate::timetable::{Talk, Timetable};

/// A rule that a timetable breaks, with the place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Clash {
    /// The person is not registered.
    #[error("{} is not registered", .0.candidate)]
    UnknownPerson(Talk),
    /// The fair has no such table.
    #[error("the fair has no table {}", .0.table)]
    UnknownTable(Talk),
    /// The day has no such slot.
    #[error("the day has no slot {}", .0.slot)]
    UnknownSlot(Talk),
    /// The fair has no such interpreter.
    #[error("the fair has no interpreter {}", name(.0))]
    UnknownInterpreter(Talk),
    /// Person and table are no possible pair.
    #[error("{} and table {} may not be brought together", .0.candidate, .0.table)]
    NoPair(Talk),
    /// The person is not there.
    #[error("{} is not there in slot {}", .0.candidate, .0.slot)]
    PersonAbsent(Talk),
    /// The table is closed.
    #[error("table {} is closed in slot {}", .0.table, .0.slot)]
    TableClosed(Talk),
    /// They share no language and nobody interprets.
    #[error("{} and table {} share no language in slot {}, and nobody interprets", .0.candidate, .0.table, .0.slot)]
    InterpreterMissing(Talk),
    /// The interpreter speaks none of the person's languages.
    #[error("interpreter {} speaks no language of {}", name(.0), .0.candidate)]
    InterpreterLacksLanguage(Talk),
    /// The interpreter is not there.
    #[error("interpreter {} is not there in slot {}", name(.0), .0.slot)]
    InterpreterAbsent(Talk),
    /// A person and a table meet more than once.
    #[error("{candidate} and table {table} meet {talks} times")]
    MeetAgain {
        /// The person.
        candidate: CandidateId,
        /// The table.
        table: TableId,
        /// How often they meet.
        talks: usize,
    },
    /// A person is at more than one place.
    #[error("{candidate} has {talks} talks in slot {slot}")]
    PersonTwice {
        /// The person.
        candidate: CandidateId,
        /// The slot.
        slot: u16,
        /// How many talks she has then.
        talks: usize,
    },
    /// More people than seats.
    #[error("table {table} has {talks} talks in slot {slot} and {seats} seats")]
    TableFull {
        /// The table.
        table: TableId,
        /// The slot.
        slot: u16,
        /// How many talks it has then.
        talks: usize,
        /// How many it can have.
        seats: u8,
    },
    /// An interpreter is at more than one place.
    #[error("interpreter {interpreter} has {talks} talks in slot {slot}")]
    InterpreterTwice {
        /// The interpreter.
        interpreter: InterpreterId,
        /// The slot.
        slot: u16,
        /// How many talks are to be interpreted then.
        talks: usize,
    },
    /// A person has more talks than she takes.
    #[error("{candidate} has {talks} talks and takes {most} at most")]
    TooManyTalks {
        /// The person.
        candidate: CandidateId,
        /// How many talks she has.
        talks: usize,
        /// How many she takes.
        most: u16,
    },
    /// Seats that should stay open are promised.
    #[error("table {table} has {talks} talks, but only {most} seats may be promised")]
    OpenSharePromised {
        /// The table.
        table: TableId,
        /// How many talks it has.
        talks: usize,
        /// How many it may have.
        most: u32,
    },
}

fn name(talk: &Talk) -> &str {
    talk.interpreter.as_ref().map_or("", InterpreterId::as_str)
}

impl Clash {
    /// The name of the broken rule, used in files and interfaces.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownPerson(_) => "unknown_person",
            Self::UnknownTable(_) => "unknown_table",
            Self::UnknownSlot(_) => "unknown_slot",
            Self::UnknownInterpreter(_) => "unknown_interpreter",
            Self::NoPair(_) => "no_pair",
            Self::PersonAbsent(_) => "person_absent",
            Self::TableClosed(_) => "table_closed",
            Self::InterpreterMissing(_) => "interpreter_missing",
            Self::InterpreterLacksLanguage(_) => "interpreter_lacks_language",
            Self::InterpreterAbsent(_) => "interpreter_absent",
            Self::MeetAgain { .. } => "meet_again",
            Self::PersonTwice { .. } => "person_twice",
            Self::TableFull { .. } => "table_full",
            Self::InterpreterTwice { .. } => "interpreter_twice",
            Self::TooManyTalks { .. } => "too_many_talks",
            Self::OpenSharePromised { .. } => "open_share_promised",
        }
    }
}

/// Returns every clash of a timetable: first talk by talk in their order, then what talks break
/// together, each kind in the order of its ids and slots. Nothing is returned for a timetable that
/// keeps every rule.
///
/// An interpreter who is not needed is no clash, but cannot be at another table then. Takes
/// `n log n` for `n` talks, people and pairs.
pub fn check(
    fair: &Fair,
    registrations: &Registrations,
    pairs: &[PossibleTalk],
    timetable: &Timetable,
) -> Vec<Clash> {
    let facts = Facts::new(fair, registrations, pairs);
    let mut clashes = Vec::new();
    for talk in timetable.talks() {
        facts.check_talk(talk, &mut clashes);
    }
    facts.check_people(timetable, &mut clashes);
    facts.check_tables(timetable, &mut clashes);
    check_interpreters(timetable, &mut clashes);
    clashes
}

/// What is known, by id.
struct Facts<'a> {
    fair: &'a Fair,
    people: BTreeMap<&'a CandidateId, &'a Registration>,
    tables: BTreeMap<&'a TableId, &'a FairTable>,
    interpreters: BTreeMap<&'a InterpreterId, &'a Interpreter>,
    pairs: BTreeSet<(&'a CandidateId, &'a TableId)>,
}

impl<'a> Facts<'a> {
    fn new(fair: &'a Fair, people: &'a Registrations, pairs: &'a [PossibleTalk]) -> Self {
        let people = people.people().iter();
        let tables = fair.tables().iter();
        let interpreters = fair.interpreters().iter();
        let pairs = pairs.iter();
        Self {
            fair,
            people: people.map(|person| (&person.candidate, person)).collect(),
            tables: tables.map(|table| (&table.id, table)).collect(),
            interpreters: interpreters.map(|one| (&one.id, one)).collect(),
            pairs: pairs.map(|pair| (&pair.candidate, &pair.table)).collect(),
        }
    }

    /// What one talk breaks by itself.
    fn check_talk(&self, talk: &Talk, clashes: &mut Vec<Clash>) {
        let mut clash = |made: fn(Talk) -> Clash| clashes.push(made(talk.clone()));
        let person = self.people.get(&talk.candidate);
        let table = self.tables.get(&talk.table);
        let known_slot = talk.slot < self.fair.slots().count();
        if person.is_none() {
            clash(Clash::UnknownPerson);
        }
        if table.is_none() {
            clash(Clash::UnknownTable);
        }
        if !known_slot {
            clash(Clash::UnknownSlot);
        }
        let here =
            |one: &&&Registration| one.present.from() <= talk.slot && talk.slot < one.present.to();
        if known_slot && person.is_some() && person.filter(here).is_none() {
            clash(Clash::PersonAbsent);
        }
        if known_slot && table.is_some_and(|table| !table.open.contains(talk.slot)) {
            clash(Clash::TableClosed);
        }
        if let (Some(person), Some(table)) = (person, table) {
            if !self.pairs.contains(&(&talk.candidate, &talk.table)) {
                clash(Clash::NoPair);
            }
            if person.languages.is_disjoint(&table.languages) {
                match &talk.interpreter {
                    None => clash(Clash::InterpreterMissing),
                    Some(id) => {
                        let speaks =
                            |one: &&&Interpreter| !one.languages.is_disjoint(&person.languages);
                        let known = self.interpreters.get(id);
                        if known.is_some() && known.filter(speaks).is_none() {
                            clash(Clash::InterpreterLacksLanguage);
                        }
                    }
                }
            }
        }
        if let Some(id) = &talk.interpreter {
            match self.interpreters.get(id) {
                None => clash(Clash::UnknownInterpreter),
                Some(one) if known_slot && !one.present.contains(talk.slot) => {
                    clash(Clash::InterpreterAbsent);
                }
                Some(_) => {}
            }
        }
    }

    /// What the talks of one person break together.
    fn check_people(&self, timetable: &Timetable, clashes: &mut Vec<Clash>) {
        let again = count(timetable, |talk| Some((&talk.candidate, &talk.table)));
        for ((candidate, table), talks) in again.into_iter().filter(|(_, n)| *n > 1) {
            clashes.push(Clash::MeetAgain {
                candidate: candidate.clone(),
                table: table.clone(),
                talks,
            });
        }
        let at_once = count(timetable, |talk| Some((&talk.candidate, talk.slot)));
        for ((candidate, slot), talks) in at_once.into_iter().filter(|(_, n)| *n > 1) {
            clashes.push(Clash::PersonTwice {
                candidate: candidate.clone(),
                slot,
                talks,
            });
        }
        for (candidate, talks) in count(timetable, |talk| Some(&talk.candidate)) {
            let most = self.people.get(candidate).map(|person| person.most_talks);
            if let Some(most) = most.filter(|most| talks > usize::from(*most)) {
                clashes.push(Clash::TooManyTalks {
                    candidate: candidate.clone(),
                    talks,
                    most,
                });
            }
        }
    }

    /// What the talks at one table break together.
    fn check_tables(&self, timetable: &Timetable, clashes: &mut Vec<Clash>) {
        for ((id, slot), talks) in count(timetable, |talk| Some((&talk.table, talk.slot))) {
            let seats = self.tables.get(id).map(|table| table.seats.count());
            if let Some(seats) = seats.filter(|seats| talks > usize::from(*seats)) {
                clashes.push(Clash::TableFull {
                    table: id.clone(),
                    slot,
                    talks,
                    seats,
                });
            }
        }
        for (id, talks) in count(timetable, |talk| Some(&talk.table)) {
            let most = self.tables.get(id).map(|table| {
                let all = u32::from(table.seats.count()) * u32::from(table.open.count());
                let kept = u32::from(self.fair.open_share().permille()) * all;
                all - kept.div_ceil(1000)
            });
            if let Some(most) = most.filter(|most| talks > *most as usize) {
                clashes.push(Clash::OpenSharePromised {
                    table: id.clone(),
                    talks,
                    most,
                });
            }
        }
    }
}

/// Interpreters who are needed at two places.
fn check_interpreters(timetable: &Timetable, clashes: &mut Vec<Clash>) {
    let at_once = count(timetable, |talk| {
        talk.interpreter.as_ref().map(|id| (id, talk.slot))
    });
    for ((interpreter, slot), talks) in at_once.into_iter().filter(|(_, n)| *n > 1) {
        clashes.push(Clash::InterpreterTwice {
            interpreter: interpreter.clone(),
            slot,
            talks,
        });
    }
}

/// How many talks have each key, in the order of the keys.
fn count<'a, K: Ord>(
    timetable: &'a Timetable,
    key: impl Fn(&'a Talk) -> Option<K>,
) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for key in timetable.talks().iter().filter_map(key) {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests;
