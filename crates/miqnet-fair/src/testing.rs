//! Fairs in a few lines, for tests.

pub(crate) mod generate;
pub(crate) mod try_out;

use std::collections::BTreeSet;
use std::ops::Range;

use miqnet_domain::Language;
use miqnet_domain::fair::{
    Consent, Fair, FairTable, Interpreter, OpenShare, PossibleTalk, Registration, Registrations,
    Seats, SlotWindow, Slots, TalkScore,
};
use miqnet_domain::id::{CandidateId, EmployerId, FairId, InterpreterId, TableId};
use miqnet_domain::time::Span;

use crate::instance::Instance;
use crate::timetable::{Talk, Timetable};

/// A fair that is written down line by line.
#[derive(Debug, Clone)]
pub(crate) struct Sketch {
    slots: Slots,
    pub(crate) tables: Vec<FairTable>,
    pub(crate) people: Vec<Registration>,
    pub(crate) interpreters: Vec<Interpreter>,
    pub(crate) pairs: Vec<PossibleTalk>,
    open_permille: u16,
}

impl Sketch {
    /// A fair of so many slots without tables or people; every seat may be promised.
    pub(crate) fn new(n_slots: u16) -> Self {
        let day = Span::new(600, 600 + n_slots * 10).expect("the day is short");
        Self {
            slots: Slots::new(day, 10, 0, &[]).expect("every slot fits"),
            tables: Vec::new(),
            people: Vec::new(),
            interpreters: Vec::new(),
            pairs: Vec::new(),
            open_permille: 0,
        }
    }

    /// A table that speaks German and is open in these slots.
    pub(crate) fn table(mut self, id: &str, seats: u8, open: Range<u16>) -> Self {
        self.tables.push(FairTable {
            id: table(id),
            employer: EmployerId::new("E").expect("the id is short"),
            vacancies: Vec::new(),
            seats: Seats::new(seats).expect("the seats are few"),
            open: open.collect(),
            languages: BTreeSet::from([Language::DE]),
        });
        self
    }

    /// A person who speaks German, or, with `~` before her id, Ukrainian only.
    pub(crate) fn person(mut self, id: &str, present: Range<u16>, wanted: u16, most: u16) -> Self {
        let (id, language) = match id.strip_prefix('~') {
            Some(id) => (id, Language::UK),
            None => (id, Language::DE),
        };
        self.people.push(Registration {
            fair: fair_id(),
            candidate: candidate(id),
            present: SlotWindow::new(present.start, present.end).expect("the window is valid"),
            wanted_talks: wanted,
            most_talks: most,
            languages: BTreeSet::from([language]),
            consent: Consent::default(),
        });
        self
    }

    /// An interpreter.
    pub(crate) fn interpreter(mut self, id: &str, language: Language, slots: Range<u16>) -> Self {
        self.interpreters.push(Interpreter {
            id: interpreter(id),
            languages: BTreeSet::from([language]),
            present: slots.collect(),
        });
        self
    }

    /// A person and a table who may talk.
    pub(crate) fn pair(mut self, person: &str, at: &str, score: u32) -> Self {
        self.pairs.push(PossibleTalk {
            candidate: candidate(person),
            table: table(at),
            score: TalkScore::new(score).expect("the score is not too high"),
        });
        self
    }

    /// Every person may talk at every table, with scores that differ.
    pub(crate) fn all_pairs(mut self) -> Self {
        self.pairs.clear();
        for (p, person) in self.people.iter().enumerate() {
            for (t, table) in self.tables.iter().enumerate() {
                self.pairs.push(PossibleTalk {
                    candidate: person.candidate.clone(),
                    table: table.id.clone(),
                    score: TalkScore::new(((p * 37 + t * 61) % 100) as u32).expect("below 100"),
                });
            }
        }
        self
    }

    /// Keeps a share of the seats open.
    pub(crate) fn open_share(mut self, permille: u16) -> Self {
        self.open_permille = permille;
        self
    }

    pub(crate) fn fair(&self) -> Fair {
        let share = OpenShare::from_permille(self.open_permille).expect("the share is valid");
        let (tables, interpreters) = (self.tables.clone(), self.interpreters.clone());
        Fair::new(fair_id(), self.slots.clone(), tables, interpreters, share).expect("it is whole")
    }

    pub(crate) fn instance(&self) -> Instance {
        let fair = self.fair();
        let people = Registrations::new(&fair, self.people.clone()).expect("they are whole");
        Instance::new(fair, people, self.pairs.clone()).expect("the pairs are known")
    }
}

fn fair_id() -> FairId {
    FairId::new("F").expect("the id is short")
}

pub(crate) fn candidate(id: &str) -> CandidateId {
    CandidateId::new(id).expect("the id is short")
}

pub(crate) fn table(id: &str) -> TableId {
    TableId::new(id).expect("the id is short")
}

pub(crate) fn interpreter(id: &str) -> InterpreterId {
    InterpreterId::new(id).expect("the id is short")
}

/// A timetable of `person table slot` or `person table slot interpreter`, one talk a line.
pub(crate) fn timetable(lines: &str) -> Timetable {
    let talk = |line: &str| {
        let words: Vec<_> = line.split_whitespace().collect();
        Talk {
            candidate: candidate(words[0]),
            table: table(words[1]),
            slot: words[2].parse().expect("a slot is a number"),
            interpreter: words.get(3).map(|id| interpreter(id)),
        }
    };
    Timetable::new(
        lines
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(talk)
            .collect(),
    )
}

/// The timetable as [`timetable`] reads it, in the order of persons.
pub(crate) fn lines(timetable: &Timetable) -> Vec<String> {
    let mut lines: Vec<_> = timetable
        .talks()
        .iter()
        .map(|talk| {
            let who = talk.interpreter.as_ref().map(|id| format!(" {id}"));
            let who = who.unwrap_or_default();
            format!("{} {} {}{who}", talk.candidate, talk.table, talk.slot)
        })
        .collect();
    lines.sort();
    lines
}
