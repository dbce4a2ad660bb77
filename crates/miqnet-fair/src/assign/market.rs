//! Who may be proposed to whom, and how often?

use miqnet_core::Lists;
use miqnet_domain::{Vacancy, Verdict};

use super::Proposal;

/// How much each side can answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// How many people are proposed for each opening of a vacancy, at least 1.
    pub per_opening: u16,
    /// How many vacancies are proposed to each candidate, at least 1.
    pub per_candidate: u16,
}

impl Quota {
    /// No quota of a side is larger.
    pub const MOST: u16 = 50;
}

impl Default for Quota {
    /// Three people for each opening and three vacancies for each person.
    ///
    /// An employer chooses between two or three people and can still answer each of them; firms that
    /// received dozens answered nobody. A person prepares three talks properly, the least that a
    /// fair plans for her too.
    fn default() -> Self {
        Self {
            per_opening: 3,
            per_candidate: 3,
        }
    }
}

/// A candidate and a vacancy that are on each other's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suited {
    /// Who they are.
    pub proposal: Proposal,
    /// Whether she is eligible with a condition only.
    pub with_condition: bool,
    /// The score of the pair, 0 to 100,000.
    pub score: u32,
}

/// Two sides, how much each can answer, and the pairs that suit each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    /// In the order of candidate and vacancy.
    pairs: Vec<Suited>,
    /// Where the pairs of each candidate begin, and where the last one's end.
    begin: Vec<usize>,
    places: Vec<u32>,
    most: u32,
}

/// What is wrong with the pairs of a market.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarketProblem {
    /// There are not so many candidates.
    #[error("candidate {} and vacancy {} are a pair, but there is no such candidate", .0.candidate_ix, .0.vacancy_ix)]
    UnknownCandidate(Proposal),
    /// There are not so many vacancies.
    #[error("candidate {} and vacancy {} are a pair, but there is no such vacancy", .0.candidate_ix, .0.vacancy_ix)]
    UnknownVacancy(Proposal),
    /// The pair is there twice.
    #[error("candidate {} and vacancy {} are a pair twice", .0.candidate_ix, .0.vacancy_ix)]
    Twice(Proposal),
    /// The score is above 100,000.
    #[error("candidate {} and vacancy {} have the score {}: it ends at 100,000", .0.candidate_ix, .0.vacancy_ix, .1)]
    Score(Proposal, u32),
}

/// No score is higher.
const HIGHEST_SCORE: u32 = 100_000;

impl Market {
    /// Returns the market of so many candidates, of vacancies with these places, and of these pairs
    /// in any order; nobody gets more than `most` proposals.
    ///
    /// # Errors
    /// Every [`MarketProblem`], in the order of candidate and vacancy.
    pub fn new(
        n_candidates: usize,
        places: Vec<u32>,
        most: u16,
        mut pairs: Vec<Suited>,
    ) -> Result<Self, Vec<MarketProblem>> {
        pairs.sort_unstable_by_key(|pair| pair.proposal);
        let mut problems = Vec::new();
        let mut before = None;
        for Suited {
            proposal, score, ..
        } in &pairs
        {
            if proposal.candidate_ix as usize >= n_candidates {
                problems.push(MarketProblem::UnknownCandidate(*proposal));
            }
            if proposal.vacancy_ix as usize >= places.len() {
                problems.push(MarketProblem::UnknownVacancy(*proposal));
            }
            if before == Some(*proposal) {
                problems.push(MarketProblem::Twice(*proposal));
            }
            if *score > HIGHEST_SCORE {
                problems.push(MarketProblem::Score(*proposal, *score));
            }
            before = Some(*proposal);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let first = |candidate: usize| {
            pairs.partition_point(|pair| (pair.proposal.candidate_ix as usize) < candidate)
        };
        Ok(Self {
            begin: (0..=n_candidates).map(first).collect(),
            pairs,
            places,
            most: most.into(),
        })
    }

    /// Returns the market of match lists that hold every entry.
    ///
    /// A pair is on the market when it is on the lists: eligible now or with a condition, and
    /// against no wish of either side. `vacancies` are those of the catalog, in its order.
    ///
    /// # Panics
    /// When the lists are of other vacancies.
    pub fn of_lists(lists: &Lists, vacancies: &[Vacancy], quota: Quota) -> Self {
        assert_eq!(lists.by_vacancy.len(), vacancies.len(), "lists and catalog");
        let of_candidate = |(candidate_ix, list): (usize, &Vec<miqnet_core::Entry>)| {
            let suited = |entry: &miqnet_core::Entry| Suited {
                proposal: Proposal {
                    candidate_ix: candidate_ix as u32,
                    vacancy_ix: entry.other_ix,
                },
                with_condition: entry.verdict == Verdict::EligibleWithCondition,
                score: entry.score,
            };
            list.iter().map(suited).collect::<Vec<_>>()
        };
        let pairs = lists.by_candidate.iter().enumerate().flat_map(of_candidate);
        let places = vacancies
            .iter()
            .map(|vacancy| u32::from(vacancy.openings) * u32::from(quota.per_opening));
        Self::new(
            lists.by_candidate.len(),
            places.collect(),
            quota.per_candidate,
            pairs.collect(),
        )
        .expect("lists name each pair of both sides once")
    }

    /// Every pair, in the order of candidate and vacancy.
    pub fn pairs(&self) -> &[Suited] {
        &self.pairs
    }

    /// The pairs of a candidate, in the order of the vacancies.
    pub fn of_candidate(&self, candidate_ix: usize) -> &[Suited] {
        &self.pairs[self.begin[candidate_ix]..self.begin[candidate_ix + 1]]
    }

    /// How many candidates there are, those without a pair too.
    pub fn n_candidates(&self) -> usize {
        self.begin.len() - 1
    }

    /// For each vacancy how many people may be proposed to it.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// How many vacancies may be proposed to each candidate.
    pub fn most(&self) -> u32 {
        self.most
    }
}
