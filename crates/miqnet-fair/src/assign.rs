//! Which vacancies should be proposed to whom, when nobody can take every proposal?
//!
//! Match lists let everybody stand on every list. Here each vacancy receives only so many people as
//! it can answer, and each person only so many proposals as she can follow. There is no timetable:
//! what is shared out are places on lists.

mod market;
mod optimal;
mod stable;
pub mod verify;

pub use market::{Market, MarketProblem, Quota, Suited};
pub use optimal::{Optimum, optimal};
pub use stable::stable;

/// A vacancy that is proposed to a candidate, both by their place in the order of ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Proposal {
    /// The candidate.
    pub candidate_ix: u32,
    /// The vacancy.
    pub vacancy_ix: u32,
}

/// How the proposals are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// As many people as possible get one proposal, then two and so on, then the scores decide.
    Optimal,
    /// No candidate and vacancy would both rather have each other than what they got.
    Stable,
}

impl Method {
    /// Both methods.
    pub const ALL: [Self; 2] = [Self::Optimal, Self::Stable];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Optimal => "optimal",
            Self::Stable => "stable",
        }
    }
}

/// What proposals come to; the better is the greater one.
///
/// Numbers of people are compared one after the other, then the scores.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reached {
    /// People with at least one proposal, with at least two, and so on up to the most that anybody
    /// may get.
    pub people_with: Vec<u64>,
    /// The sum of the scores of all proposals.
    pub score: u64,
}

#[cfg(test)]
mod tests;
