//! Do proposals keep every rule, is anybody left who would rather change, and are they the best?
//!
//! This module judges from the market alone and shares nothing with the two ways to choose
//! proposals, so that a fault there cannot hide itself here.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Market, Proposal, Reached};

/// A rule that proposals break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Candidate and vacancy are not on each other's list.
    #[error("candidate {} and vacancy {} do not suit each other", .0.candidate_ix, .0.vacancy_ix)]
    NotSuited(Proposal),
    /// The same proposal is there more than once.
    #[error("vacancy {} is proposed to candidate {} twice", .0.vacancy_ix, .0.candidate_ix)]
    Twice(Proposal),
    /// A candidate has more proposals than she may get.
    #[error("candidate {candidate_ix} has {proposals} proposals and may get {most}")]
    TooManyForCandidate {
        /// The candidate.
        candidate_ix: u32,
        /// How many she has.
        proposals: u32,
        /// How many she may get.
        most: u32,
    },
    /// A vacancy is proposed to more people than it can answer.
    #[error("vacancy {vacancy_ix} is proposed to {proposals} people and has {places} places")]
    TooManyForVacancy {
        /// The vacancy.
        vacancy_ix: u32,
        /// To how many people it is proposed.
        proposals: u32,
        /// How many it may have.
        places: u32,
    },
}

/// Returns every rule that the proposals break: of proposals in their order, then of candidates, then
/// of vacancies.
pub fn faults(market: &Market, proposals: &[Proposal]) -> Vec<Fault> {
    let mut sorted = proposals.to_vec();
    sorted.sort_unstable();
    let mut faults = Vec::new();
    let mut of_candidate: BTreeMap<u32, u32> = BTreeMap::new();
    let mut of_vacancy: BTreeMap<u32, u32> = BTreeMap::new();
    for (at, proposal) in sorted.iter().enumerate() {
        if score(market, *proposal).is_none() {
            faults.push(Fault::NotSuited(*proposal));
        }
        if at > 0 && sorted[at - 1] == *proposal {
            faults.push(Fault::Twice(*proposal));
        }
        *of_candidate.entry(proposal.candidate_ix).or_default() += 1;
        *of_vacancy.entry(proposal.vacancy_ix).or_default() += 1;
    }
    for (candidate_ix, proposals) in of_candidate {
        if proposals > market.most() {
            faults.push(Fault::TooManyForCandidate {
                candidate_ix,
                proposals,
                most: market.most(),
            });
        }
    }
    for (vacancy_ix, proposals) in of_vacancy {
        let places = market.places().get(vacancy_ix as usize).copied();
        let places = places.unwrap_or(0);
        if proposals > places {
            faults.push(Fault::TooManyForVacancy {
                vacancy_ix,
                proposals,
                places,
            });
        }
    }
    faults
}

/// Returns what the proposals come to; one that suits nobody scores nothing.
pub fn measure(market: &Market, proposals: &[Proposal]) -> Reached {
    let numbers = numbers(market, proposals);
    let people_with = |least: u32| numbers.iter().filter(|n| **n >= least).count() as u64;
    let scores = proposals.iter().filter_map(|one| score(market, *one));
    Reached {
        people_with: (1..=market.most()).map(people_with).collect(),
        score: scores.map(u64::from).sum(),
    }
}

/// Returns the pairs that would both rather have each other, in the order of candidate and vacancy;
/// none where the proposals are stable.
///
/// A side would rather have the other when it may get one more, or likes it better than the one it
/// likes least of what it has: eligible now before with a condition, then the higher score, then the
/// lower place in the order of ids.
pub fn rather_each_other(market: &Market, proposals: &[Proposal]) -> Vec<Proposal> {
    let mut had = vec![false; market.pairs().len()];
    for proposal in proposals {
        let place = market
            .pairs()
            .binary_search_by_key(proposal, |pair| pair.proposal);
        if let Ok(place) = place {
            had[place] = true;
        }
    }
    // What each side likes least of what it has, and how much it has.
    let mut candidates = vec![(0_u32, None); market.n_candidates()];
    let mut vacancies = vec![(0_u32, None); market.places().len()];
    let liking = |pair: &super::Suited| {
        let Proposal {
            candidate_ix,
            vacancy_ix,
        } = pair.proposal;
        let of = |other: u32| (pair.with_condition, Reverse(pair.score), other);
        (of(vacancy_ix), of(candidate_ix))
    };
    let pairs = || market.pairs().iter().zip(&had);
    for (pair, _) in pairs().filter(|(_, had)| **had) {
        let (hers, its) = liking(pair);
        let (n, worst) = &mut candidates[pair.proposal.candidate_ix as usize];
        *n += 1;
        *worst = (*worst).max(Some(hers));
        let (n, worst) = &mut vacancies[pair.proposal.vacancy_ix as usize];
        *n += 1;
        *worst = (*worst).max(Some(its));
    }
    let rather = |(pair, _): &(&super::Suited, &bool)| {
        let (hers, its) = liking(pair);
        let (n, worst) = candidates[pair.proposal.candidate_ix as usize];
        let she_would = n < market.most() || worst.is_some_and(|worst| hers < worst);
        let (n, worst) = vacancies[pair.proposal.vacancy_ix as usize];
        let places = market.places()[pair.proposal.vacancy_ix as usize];
        she_would && (n < places || worst.is_some_and(|worst| its < worst))
    };
    pairs()
        .filter(|(_, had)| !**had)
        .filter(rather)
        .map(|(pair, _)| pair.proposal)
        .collect()
}

/// Whether prices of places prove that no proposals come to more.
///
/// Places are sold at the prices, and every candidate takes what is best for her: for her first,
/// second, … proposal she gets `most`, `most − 1`, … units, and for each the score less the price.
/// What they all gain and what the places earn together is at least what any proposals are worth
/// (weak duality). Where these proposals reach it, there are no better ones. The unit must be worth
/// more than all scores together, so that the number of units is compared first; why that compares
/// the numbers of people level by level is said in `optimal`.
pub fn is_optimal(market: &Market, proposals: &[Proposal], unit: i64, prices: &[i64]) -> bool {
    let places = market.places();
    let keeps_rules = faults(market, proposals).is_empty();
    if !keeps_rules || prices.len() != places.len() || prices.iter().any(|price| *price < 0) {
        return false;
    }
    let scores = market.pairs().iter().map(|pair| i128::from(pair.score));
    let most_scores = scores.clone().max().unwrap_or(0)
        * i128::from(market.most())
        * market.n_candidates() as i128;
    let all_scores: i128 = scores.sum();
    if i128::from(unit) <= all_scores.min(most_scores).min(score_of_places(market)) {
        return false;
    }
    let head = |nth: usize| i128::from(unit) * i128::from(market.most() - nth as u32);
    let sold = prices.iter().zip(places);
    let mut bound: i128 = sold
        .map(|(price, n)| i128::from(*price) * i128::from(*n))
        .sum();
    for candidate in 0..market.n_candidates() {
        let pairs = market.of_candidate(candidate).iter();
        let mut gains: Vec<i128> = pairs
            .map(|pair| {
                let price = prices[pair.proposal.vacancy_ix as usize];
                i128::from(pair.score) - i128::from(price)
            })
            .collect();
        gains.sort_unstable_by_key(|gain| Reverse(*gain));
        let best = gains.iter().take(market.most() as usize).enumerate();
        let worth = best.map(|(nth, gain)| head(nth) + gain);
        bound += worth.filter(|worth| *worth > 0).sum::<i128>();
    }
    let numbers = numbers(market, proposals);
    let heads = numbers.iter().flat_map(|n| (0..*n as usize).map(head));
    let score = measure(market, proposals).score;
    heads.sum::<i128>() + i128::from(score) == bound
}

/// No proposals have a higher score than if every place had the best pair of its vacancy.
fn score_of_places(market: &Market) -> i128 {
    let mut best = vec![0; market.places().len()];
    for pair in market.pairs() {
        let best = &mut best[pair.proposal.vacancy_ix as usize];
        *best = pair.score.max(*best);
    }
    let places = market.places().iter().zip(best);
    places
        .map(|(n, best)| i128::from(*n) * i128::from(best))
        .sum()
}

/// How many proposals each candidate has.
fn numbers(market: &Market, proposals: &[Proposal]) -> Vec<u32> {
    let mut numbers = vec![0; market.n_candidates()];
    for proposal in proposals {
        if let Some(number) = numbers.get_mut(proposal.candidate_ix as usize) {
            *number += 1;
        }
    }
    numbers
}

fn score(market: &Market, proposal: Proposal) -> Option<u32> {
    let pairs = market.pairs();
    let place = pairs.binary_search_by_key(&proposal, |pair| pair.proposal);
    place.ok().map(|place| pairs[place].score)
}
