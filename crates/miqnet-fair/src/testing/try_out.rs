//! The best timetable of a small fair, found by trying every one.

use miqnet_domain::fair::{Fair, FairTable, PossibleTalk, Registration};

use crate::instance::Instance;
use crate::levels::{Levels, measure};
use crate::timetable::{Talk, Timetable};

/// Returns the best levels of all timetables, idle slots left aside (always 0).
pub(crate) fn best_levels(instance: &Instance) -> Levels {
    let mut search = TryOut {
        instance,
        fair: instance.fair(),
        talks: Vec::new(),
        best: Levels::default(),
    };
    search.person(0);
    search.best
}

struct TryOut<'a> {
    instance: &'a Instance,
    fair: &'a Fair,
    talks: Vec<Talk>,
    best: Levels,
}

impl<'a> TryOut<'a> {
    fn person(&mut self, nth: usize) {
        let Some(person) = self.instance.registrations().people().get(nth) else {
            let timetable = Timetable::new(self.talks.clone());
            let people = self.instance.registrations();
            let mut levels = measure(people, self.instance.pairs(), &timetable);
            levels.0[6] = 0;
            self.best = self.best.max(levels);
            return;
        };
        let pairs = self.instance.pairs().iter();
        let pairs: Vec<_> = pairs
            .filter(|pair| pair.candidate == person.candidate)
            .collect();
        self.pair(nth, person, &pairs, 0);
    }

    /// Tries each slot for the first pair, and none; then the others.
    fn pair(&mut self, nth: usize, person: &Registration, pairs: &[&PossibleTalk], talks: u16) {
        let Some((pair, others)) = pairs.split_first() else {
            self.person(nth + 1);
            return;
        };
        self.pair(nth, person, others, talks);
        if talks == person.most_talks {
            return;
        }
        let mut tables = self.fair.tables().iter();
        let table = tables.find(|table| table.id == pair.table);
        let table = table.expect("the table is known");
        for slot in table.open.and(person.present.set()).iter() {
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
    ) -> Vec<Option<miqnet_domain::id::InterpreterId>> {
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
