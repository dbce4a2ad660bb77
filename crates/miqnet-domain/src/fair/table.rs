//! Who receives people, and how well would a talk suit both?

use std::collections::BTreeSet;

use super::SlotSet;
use crate::id::{CandidateId, EmployerId, TableId, VacancyId};
use crate::language::Language;

/// How many talks a table can hold at the same time, 1 to 50.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seats(u8);

impl Seats {
    /// One talk at a time.
    pub const ONE: Self = Self(1);

    /// Returns so many seats; `None` for none and for more than 50.
    pub fn new(count: u8) -> Option<Self> {
        (1..=50).contains(&count).then_some(Self(count))
    }

    /// How many.
    pub fn count(self) -> u8 {
        self.0
    }
}

/// The table of an employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FairTable {
    /// Its id.
    pub id: TableId,
    /// Who sits there.
    pub employer: EmployerId,
    /// The vacancies talked about, as far as they are named.
    pub vacancies: Vec<VacancyId>,
    /// Talks at the same time.
    pub seats: Seats,
    /// The slots in which it receives people.
    pub open: SlotSet,
    /// The languages spoken there.
    pub languages: BTreeSet<Language>,
}

impl FairTable {
    /// Its seats in all its open slots together.
    pub fn seat_slots(&self) -> u32 {
        u32::from(self.seats.count()) * u32::from(self.open.count())
    }
}

/// How well a talk suits both sides: 0 to 100,000, as the engine scores a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TalkScore(u32);

impl TalkScore {
    /// The highest score.
    pub const MAX: Self = Self(100_000);

    /// Returns the score; `None` above [`TalkScore::MAX`].
    pub fn new(score: u32) -> Option<Self> {
        (score <= Self::MAX.0).then_some(Self(score))
    }

    /// The score as a number.
    pub fn value(self) -> u32 {
        self.0
    }
}

/// A person and a table who may be brought together: the engine found no gate in the way for one
/// of the table's vacancies, and neither side excluded the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PossibleTalk {
    /// The person.
    pub candidate: CandidateId,
    /// The table.
    pub table: TableId,
    /// The score of the best vacancy of the table.
    pub score: TalkScore,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats_and_scores_are_bounded() {
        assert_eq!(Seats::new(0), None);
        assert_eq!(Seats::new(51), None);
        assert_eq!(Seats::new(1), Some(Seats::ONE));
        assert_eq!(TalkScore::new(100_000), Some(TalkScore::MAX));
        assert_eq!(TalkScore::new(100_001), None);
    }
}
