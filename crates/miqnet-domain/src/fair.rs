//! What a job fair is: its slots, its tables, the people who come and those who interpret.
//!
//! A fair and its registrations are checked when they are made, all problems at once; what holds
//! afterwards is said at [`Fair`] and [`Registrations`]. Nobody's name stands here: people are
//! pseudonymous ids, and [`Consent`] says whether somebody else may put a name beside one.

mod people;
mod slots;
mod table;

use std::collections::BTreeSet;

pub use people::{
    Consent, Interpreter, MAX_PEOPLE, Registration, RegistrationProblem, Registrations,
};
pub use slots::{MAX_SLOTS, SlotSet, SlotWindow, Slots, SlotsError};
pub use table::{FairTable, PossibleTalk, Seats, TalkScore};

use crate::id::{FairId, InterpreterId, TableId};

/// The most tables a fair may have.
pub const MAX_TABLES: usize = 500;
/// The most interpreters a fair may have.
pub const MAX_INTERPRETERS: usize = 500;

/// The share of a table's seats that is kept open for people who come without an appointment, in
/// permille (FR-3: at least 200).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenShare(u16);

impl OpenShare {
    /// Every seat may be promised.
    pub const NOTHING: Self = Self(0);
    /// One seat in five, the default of FR-3.
    pub const USUAL: Self = Self(200);

    /// Returns the share of so many permille; `None` above 1000.
    pub fn from_permille(permille: u16) -> Option<Self> {
        (permille <= 1000).then_some(Self(permille))
    }

    /// The share in permille, 0 to 1000.
    pub fn permille(self) -> u16 {
        self.0
    }

    /// How many of so many seat-slots are kept free, rounded up.
    pub fn of(self, seat_slots: u32) -> u32 {
        (u32::from(self.0) * seat_slots).div_ceil(1000)
    }
}

/// A job fair of one day.
///
/// Tables and interpreters are in ascending order of their ids, each id occurs once, every table
/// has an open slot at least, and no slot set reaches beyond the slots of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fair {
    id: FairId,
    slots: Slots,
    tables: Vec<FairTable>,
    interpreters: Vec<Interpreter>,
    open_share: OpenShare,
}

impl Fair {
    /// Returns the fair made of these parts, in any order.
    ///
    /// # Errors
    /// Every [`FairProblem`] of the parts, tables first, each in ascending order of ids.
    pub fn new(
        id: FairId,
        slots: Slots,
        mut tables: Vec<FairTable>,
        mut interpreters: Vec<Interpreter>,
        open_share: OpenShare,
    ) -> Result<Self, Vec<FairProblem>> {
        tables.sort_by(|a, b| a.id.cmp(&b.id));
        interpreters.sort_by(|a, b| a.id.cmp(&b.id));
        let mut problems = Vec::new();
        if tables.is_empty() {
            problems.push(FairProblem::NoTable);
        }
        if tables.len() > MAX_TABLES {
            problems.push(FairProblem::TooManyTables(tables.len()));
        }
        let mut seen = BTreeSet::new();
        for table in &tables {
            if !seen.insert(&table.id) {
                problems.push(FairProblem::TableTwice(table.id.clone()));
            }
            if table.open.is_empty() {
                problems.push(FairProblem::TableNeverOpen(table.id.clone()));
            }
            if !table.open.is_within(slots.all()) {
                problems.push(FairProblem::TableOutsideDay(table.id.clone()));
            }
        }
        if interpreters.len() > MAX_INTERPRETERS {
            problems.push(FairProblem::TooManyInterpreters(interpreters.len()));
        }
        let mut seen = BTreeSet::new();
        for interpreter in &interpreters {
            if !seen.insert(&interpreter.id) {
                problems.push(FairProblem::InterpreterTwice(interpreter.id.clone()));
            }
            if interpreter.languages.is_empty() {
                problems.push(FairProblem::InterpreterMute(interpreter.id.clone()));
            }
            if !interpreter.present.is_within(slots.all()) {
                problems.push(FairProblem::InterpreterOutsideDay(interpreter.id.clone()));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            id,
            slots,
            tables,
            interpreters,
            open_share,
        })
    }

    /// Its id.
    pub fn id(&self) -> &FairId {
        &self.id
    }

    /// The slots of the day.
    pub fn slots(&self) -> &Slots {
        &self.slots
    }

    /// The tables in ascending order of their ids.
    pub fn tables(&self) -> &[FairTable] {
        &self.tables
    }

    /// The interpreters in ascending order of their ids.
    pub fn interpreters(&self) -> &[Interpreter] {
        &self.interpreters
    }

    /// The share of each table's seats that stays open for walk-ins.
    pub fn open_share(&self) -> OpenShare {
        self.open_share
    }

    /// How many talks may be promised at a table: its seats in its open slots, less the open share
    /// of them, rounded up.
    pub fn most_talks_at(&self, table: &FairTable) -> u32 {
        let seat_slots = table.seat_slots();
        seat_slots - self.open_share.of(seat_slots)
    }

    /// The same fair with another open share.
    pub fn with_open_share(self, open_share: OpenShare) -> Self {
        Self { open_share, ..self }
    }
}

/// What is wrong with the parts of a fair.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FairProblem {
    /// A fair needs a table.
    #[error("the fair has no table")]
    NoTable,
    /// More tables than [`MAX_TABLES`].
    #[error("the fair has {0} tables, more than {MAX_TABLES}")]
    TooManyTables(usize),
    /// Two tables share an id.
    #[error("the table {0} is there twice")]
    TableTwice(TableId),
    /// A table without an open slot.
    #[error("the table {0} is open in no slot")]
    TableNeverOpen(TableId),
    /// A table is open in a slot that the day does not have.
    #[error("the table {0} is open in a slot that the day does not have")]
    TableOutsideDay(TableId),
    /// More interpreters than [`MAX_INTERPRETERS`].
    #[error("the fair has {0} interpreters, more than {MAX_INTERPRETERS}")]
    TooManyInterpreters(usize),
    /// Two interpreters share an id.
    #[error("the interpreter {0} is there twice")]
    InterpreterTwice(InterpreterId),
    /// An interpreter without a language.
    #[error("the interpreter {0} interprets no language")]
    InterpreterMute(InterpreterId),
    /// An interpreter is there in a slot that the day does not have.
    #[error("the interpreter {0} is there in a slot that the day does not have")]
    InterpreterOutsideDay(InterpreterId),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::EmployerId;
    use crate::language::Language;
    use crate::time::Span;

    fn slots() -> Slots {
        let afternoon = Span::new(13 * 60, 16 * 60).expect("the span is valid");
        Slots::new(afternoon, 15, 5, &[]).expect("slots fit")
    }

    fn table(id: &str, open: SlotSet) -> FairTable {
        FairTable {
            id: TableId::new(id).expect("the id is short"),
            employer: EmployerId::new("E-1").expect("the id is short"),
            vacancies: Vec::new(),
            seats: Seats::new(2).expect("two seats are few"),
            open,
            languages: BTreeSet::from([Language::DE]),
        }
    }

    fn interpreter(id: &str, languages: &[Language], present: SlotSet) -> Interpreter {
        Interpreter {
            id: InterpreterId::new(id).expect("the id is short"),
            languages: languages.iter().copied().collect(),
            present,
        }
    }

    #[track_caller]
    fn check(tables: Vec<FairTable>, interpreters: Vec<Interpreter>, expected: &[&str]) {
        let id = FairId::new("F").expect("the id is short");
        let made = Fair::new(id, slots(), tables, interpreters, OpenShare::USUAL);
        let problems = made.err().unwrap_or_default();
        let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn every_problem_of_a_fair_is_told_at_once() {
        let all = slots().all();
        let beyond = SlotSet::from_iter([slots().count()]);
        check(vec![table("A", all)], Vec::new(), &[]);
        check(Vec::new(), Vec::new(), &["the fair has no table"]);
        check(
            vec![
                table("B", SlotSet::EMPTY),
                table("A", all),
                table("A", beyond),
            ],
            vec![
                interpreter("J", &[], all),
                interpreter("I", &[Language::UK], all),
                interpreter("I", &[Language::UK], beyond),
            ],
            &[
                "the table A is there twice",
                "the table A is open in a slot that the day does not have",
                "the table B is open in no slot",
                "the interpreter I is there twice",
                "the interpreter I is there in a slot that the day does not have",
                "the interpreter J interprets no language",
            ],
        );
        let many = (0..=MAX_TABLES)
            .map(|ix| table(&ix.to_string(), all))
            .collect();
        check(
            many,
            Vec::new(),
            &["the fair has 501 tables, more than 500"],
        );
    }

    #[test]
    fn the_open_share_of_a_table_is_rounded_up() {
        let id = FairId::new("F").expect("the id is short");
        let tables = vec![table("A", SlotSet::from_iter([0, 3, 4]))];
        let fair =
            Fair::new(id, slots(), tables, Vec::new(), OpenShare::USUAL).expect("it is whole");
        // Two seats in three slots: a fifth of six is 1.2.
        assert_eq!(fair.most_talks_at(&fair.tables()[0]), 4);
        let fair = fair.with_open_share(OpenShare::NOTHING);
        assert_eq!(fair.most_talks_at(&fair.tables()[0]), 6);
        assert_eq!(OpenShare::from_permille(1001), None);
    }
}
