//! The best timetable of a small fair, found by trying every one.

use miqnet_domain::fair::{Fair, FairTable, PossibleTalk, Registration};
use miqnet_domain::id::{CandidateId, InterpreterId};

use crate::instance::Instance;
use crate::levels::{Levels, measure};
use crate::timetable::{Talk, Timetable};

/// Returns the best levels of all timetables, idle slots left aside (always 0).
pub(crate) fn best_levels(instance: &Instance) -> Levels {
    let people = instance.registrations();
    let best = TryOut {
        instance,
        fair: instance.fair(),
        first: 0,
        most: people.people().iter().map(|one| one.most_talks).collect(),
        talks: Vec::new(),
        worth: &|talks| {
            let timetable = Timetable::new(talks.to_vec());
            let mut levels = measure(people, instance.pairs(), &timetable);
            levels.0[6] = 0;
            Some(levels)
        },
        best: None,
    };
    best.search().expect("an empty timetable is one")
}

/// A day that has begun, as it can be told from outside.
pub(crate) struct Begun<'a> {
    /// What was held.
    pub(crate) held: Vec<Talk>,
    /// The first slot that has not begun.
    pub(crate) first: u16,
    /// What was printed and is to come.
    pub(crate) printed: Vec<Talk>,
    /// How many talks each person may have at most.
    pub(crate) most: Vec<u16>,
    /// How many talks she has, counted without freed seats.
    pub(crate) usual: &'a dyn Fn(&CandidateId) -> usize,
    /// How many seats events freed.
    pub(crate) freed: usize,
}

/// Returns the best levels of all rests of a day, in the order of [`DayLevel`](crate::DayLevel), idle
/// slots left aside.
pub(crate) fn best_day(instance: &Instance, begun: &Begun<'_>) -> [u64; 7] {
    let people = instance.registrations();
    let worth = |talks: &[Talk]| {
        let more = people.people().iter().map(|person| {
            let own = talks
                .iter()
                .filter(|talk| talk.candidate == person.candidate);
            own.count().saturating_sub((begun.usual)(&person.candidate))
        });
        if more.sum::<usize>() > begun.freed {
            return None;
        }
        let [one, two, three, tables, twice, score, _] =
            measure(people, instance.pairs(), &Timetable::new(talks.to_vec())).0;
        let same = |a: &Talk, b: &Talk| {
            (a.slot, &a.table, &a.candidate) == (b.slot, &b.table, &b.candidate)
        };
        let stays = |talk: &&Talk| talks.iter().any(|one| same(one, talk));
        let kept = begun.printed.iter().filter(stays).count() as u64;
        Some([one, kept, two, three, tables, twice, score])
    };
    let best = TryOut {
        instance,
        fair: instance.fair(),
        first: begun.first,
        most: begun.most.clone(),
        talks: begun.held.clone(),
        worth: &worth,
        best: None,
    };
    best.search().expect("to go home is one")
}

struct TryOut<'a, W> {
    instance: &'a Instance,
    fair: &'a Fair,
    /// Only slots from this one on are filled.
    first: u16,
    /// How many talks each person may have.
    most: Vec<u16>,
    talks: Vec<Talk>,
    /// What talks are worth; nothing where they are no timetable that counts.
    worth: &'a dyn Fn(&[Talk]) -> Option<W>,
    best: Option<W>,
}

impl<W: Ord> TryOut<'_, W> {
    fn search(mut self) -> Option<W> {
        self.person(0);
        self.best
    }

    fn person(&mut self, nth: usize) {
        let instance = self.instance;
        let Some(person) = instance.registrations().people().get(nth) else {
            // `None` is less than everything.
            let worth = (self.worth)(&self.talks);
            if worth > self.best {
                self.best = worth;
            }
            return;
        };
        let held = self.talks.iter();
        let held = held.filter(|talk| talk.candidate == person.candidate);
        let met: Vec<_> = held.map(|talk| talk.table.clone()).collect();
        let pairs = instance.pairs().iter();
        let pairs: Vec<_> = pairs
            .filter(|pair| pair.candidate == person.candidate && !met.contains(&pair.table))
            .collect();
        self.pair(nth, person, &pairs, met.len() as u16);
    }

    /// Tries each slot for the first pair, and none; then the others.
    fn pair(&mut self, nth: usize, person: &Registration, pairs: &[&PossibleTalk], talks: u16) {
        let Some((pair, others)) = pairs.split_first() else {
            self.person(nth + 1);
            return;
        };
        self.pair(nth, person, others, talks);
        if talks >= self.most[nth] {
            return;
        }
        let mut tables = self.fair.tables().iter();
        let table = tables.find(|table| table.id == pair.table);
        let table = table.expect("the table is known");
        let (slots, first) = (table.open.and(person.present.set()), self.first);
        for slot in slots.iter().filter(|slot| *slot >= first) {
            for interpreter in self.interpreters(person, table, slot) {
                let talk = Talk {
                    slot,
                    table: table.id.clone(),
                    candidate: person.candidate.clone(),
                    interpreter,
                };
                if self.fits(&talk, table) {
                    self.talks.push(talk);
                    self.pair(nth, person, others, talks + 1);
                    self.talks.pop();
                }
            }
        }
    }

    fn interpreters(
        &self,
        person: &Registration,
        table: &FairTable,
        slot: u16,
    ) -> Vec<Option<InterpreterId>> {
        if !person.languages.is_disjoint(&table.languages) {
            return vec![None];
        }
        let able = self.fair.interpreters().iter().filter(|one| {
            one.present.contains(slot) && !one.languages.is_disjoint(&person.languages)
        });
        able.map(|one| Some(one.id.clone())).collect()
    }

    fn fits(&self, talk: &Talk, table: &FairTable) -> bool {
        let count =
            |like: &dyn Fn(&Talk) -> bool| self.talks.iter().filter(|one| like(one)).count();
        let together = |one: &Talk| one.slot == talk.slot;
        count(&|one| together(one) && one.candidate == talk.candidate) == 0
            && count(&|one| together(one) && one.table == talk.table)
                < usize::from(table.seats.count())
            && count(&|one| one.table == talk.table) < self.fair.most_talks_at(table) as usize
            && (talk.interpreter.is_none()
                || count(&|one| together(one) && one.interpreter == talk.interpreter) == 0)
    }
}
