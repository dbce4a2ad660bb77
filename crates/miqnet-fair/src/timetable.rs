//! What is a timetable?

use miqnet_domain::id::{CandidateId, InterpreterId, TableId};

/// One talk: who sits at which table in which slot, and who interprets.
///
/// Ordered by slot, table and person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Talk {
    /// The slot, counted from 0.
    pub slot: u16,
    /// The table.
    pub table: TableId,
    /// The person.
    pub candidate: CandidateId,
    /// The interpreter, where one is needed.
    pub interpreter: Option<InterpreterId>,
}

/// Talks of one fair, in their order; nothing else is promised, see [`check`](crate::check()).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timetable(Vec<Talk>);

impl Timetable {
    /// Returns the timetable of these talks, given in any order.
    pub fn new(mut talks: Vec<Talk>) -> Self {
        talks.sort_unstable();
        Self(talks)
    }

    /// The talks, ordered by slot, table and person.
    pub fn talks(&self) -> &[Talk] {
        &self.0
    }
}
