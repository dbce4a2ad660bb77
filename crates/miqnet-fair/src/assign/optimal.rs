//! The proposals that give as many people as possible one, then two, and so on, and among these the
//! ones with the highest scores.
//!
//! A cheapest flow from candidates to vacancies. What a further proposal of a person is worth falls
//! with the number she has, so that each one is an arc of its own.
//!
//! **Why small weights are exact.** Levels that outweigh each other would need weights beyond 64
//! bits. They are not needed: the numbers of proposals that people can have together form a
//! polymatroid (each set of people can be served up to a submodular limit), and on a polymatroid all
//! strictly concave sums that treat people alike are largest at the same places (Frank and Murota,
//! "Decreasing minimization on M-convex sets", 2022): where two people's numbers can still be brought
//! nearer to each other, every such sum gains, and where they cannot, none does. So a head start of
//! `most`, `most − 1`, …, 1 units for the first, second, …, last proposal leads to the same numbers of
//! people with at least one, two, … proposals as any steeper one. A unit is worth more than all scores
//! together.

use std::cmp::Reverse;

use super::{Market, Proposal, Suited};
use crate::flow::Network;

/// The best proposals with the proof that there are none better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Optimum {
    /// The proposals, ascending.
    pub proposals: Vec<Proposal>,
    /// What a unit of the floor is worth, in points of score; more than all scores together.
    pub unit: i64,
    /// What a place of each vacancy is worth at the margin: at these prices nobody would rather
    /// have other proposals, and every place with a price is taken. `verify::is_optimal` checks it.
    pub prices: Vec<i64>,
}

/// Of each candidate's and each vacancy's pairs, so many with the highest scores are looked at first.
///
/// With 4,000 × 2,000 invented people and vacancies, 32 make a second look unnecessary, 8 lead to four.
const PROMISING: usize = 32;

/// Returns the proposals with the greatest [`Reached`](super::Reached).
///
/// Of several that are equally good, the same one every time. Most pairs never matter: the promising
/// ones are solved, the prices say which of the others would gain, and these come in until there are
/// none.
pub fn optimal(market: &Market) -> Optimum {
    let unit = unit(market);
    let mut looked_at = promising(market);
    loop {
        let (optimum, gaining) = solve(market, unit, &looked_at);
        if gaining.is_empty() {
            return optimum;
        }
        for place in gaining {
            looked_at[place] = true;
        }
    }
}

/// Which pairs have one of the highest scores of their candidate or of their vacancy.
fn promising(market: &Market) -> Vec<bool> {
    let mut of_vacancy = vec![Vec::new(); market.places().len()];
    for (place, pair) in market.pairs().iter().enumerate() {
        of_vacancy[pair.proposal.vacancy_ix as usize].push(place);
    }
    let mut promising = vec![false; market.pairs().len()];
    let mut begin = 0;
    let of_candidate = (0..market.n_candidates()).map(|candidate| {
        let first = begin;
        begin += market.of_candidate(candidate).len();
        (first..begin).collect::<Vec<_>>()
    });
    for mut places in of_candidate.chain(of_vacancy) {
        places.sort_unstable_by_key(|place| (Reverse(market.pairs()[*place].score), *place));
        for place in places.into_iter().take(PROMISING) {
            promising[place] = true;
        }
    }
    promising
}

/// The best proposals among the pairs that are looked at, and the places of the others that would
/// gain at their prices.
fn solve(market: &Market, unit: i64, looked_at: &[bool]) -> (Optimum, Vec<usize>) {
    let (n_candidates, n_vacancies) = (market.n_candidates(), market.places().len());
    let (source, sink) = (n_candidates + n_vacancies, n_candidates + n_vacancies + 1);
    let mut network: Network<i64> = Network::new(n_candidates + n_vacancies + 2);
    for candidate in 0..n_candidates {
        let counted = market
            .most()
            .min(market.of_candidate(candidate).len() as u32);
        for nth in 0..counted {
            let worth = unit * i64::from(market.most() - nth);
            network.arc(source, candidate, 1, -worth);
        }
    }
    let ends = |pair: &Suited| {
        let Proposal {
            candidate_ix,
            vacancy_ix,
        } = pair.proposal;
        (candidate_ix as usize, n_candidates + vacancy_ix as usize)
    };
    let pairs = || market.pairs().iter().zip(looked_at);
    let arcs: Vec<_> = pairs()
        .filter(|(_, looked_at)| **looked_at)
        .map(|(pair, _)| {
            let (candidate, vacancy) = ends(pair);
            let arc = network.arc(candidate, vacancy, 1, -i64::from(pair.score));
            (pair.proposal, arc)
        })
        .collect();
    for (vacancy, places) in market.places().iter().enumerate() {
        network.arc(n_candidates + vacancy, sink, *places, 0);
    }
    network.arc(sink, source, market.pairs().len() as u32, 0);
    network.circulate();
    let gains = |pair: &Suited| {
        let (candidate, vacancy) = ends(pair);
        let between = network.potential(vacancy) - network.potential(candidate);
        i64::from(pair.score) + between > 0
    };
    let others = pairs()
        .enumerate()
        .filter(|(_, (_, looked_at))| !**looked_at);
    let gaining = others.filter(|(_, (pair, _))| gains(pair));
    let gaining = gaining.map(|(place, _)| place).collect();
    let price = |vacancy: usize| {
        let price = network.potential(sink) - network.potential(n_candidates + vacancy);
        price.max(0)
    };
    let optimum = Optimum {
        unit,
        prices: (0..n_vacancies).map(price).collect(),
        proposals: arcs
            .into_iter()
            .filter(|(_, arc)| network.through(*arc) > 0)
            .map(|(proposal, _)| proposal)
            .collect(),
    };
    (optimum, gaining)
}

/// More than the scores of all proposals together.
fn unit(market: &Market) -> i64 {
    let places: i64 = market.places().iter().copied().map(i64::from).sum();
    let wishes = market.n_candidates() as i64 * i64::from(market.most());
    let most = places.min(wishes).min(market.pairs().len() as i64);
    let highest = market.pairs().iter().map(|pair| pair.score).max();
    most * i64::from(highest.unwrap_or(0)) + 1
}
