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

use super::{Market, Proposal};
use crate::flow::{Network, Until};

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

/// Returns the proposals with the greatest [`Reached`](super::Reached).
///
/// Of several that are equally good, the same one every time. Finding them takes a cheapest way
/// through the network for each proposal.
pub fn optimal(market: &Market) -> Optimum {
    let unit = unit(market);
    let (n_candidates, n_vacancies) = (market.n_candidates(), market.places().len());
    let (source, sink) = (n_candidates + n_vacancies, n_candidates + n_vacancies + 1);
    let mut network: Network<i64> = Network::new(n_candidates + n_vacancies + 2);
    for candidate in 0..n_candidates {
        let counted = market
            .most()
            .min(market.of_candidate(candidate).len() as u32);
        for nth in 0..counted {
            network.arc(source, candidate, 1, -unit * i64::from(market.most() - nth));
        }
    }
    let arcs: Vec<_> = market
        .pairs()
        .iter()
        .map(|pair| {
            let vacancy = n_candidates + pair.proposal.vacancy_ix as usize;
            let candidate = pair.proposal.candidate_ix as usize;
            network.arc(candidate, vacancy, 1, -i64::from(pair.score))
        })
        .collect();
    for (vacancy, places) in market.places().iter().enumerate() {
        network.arc(n_candidates + vacancy, sink, *places, 0);
    }
    // What is left unsent costs nothing; so the last potentials are prices at which nothing gains.
    network.arc(source, sink, 1, 0);
    network.send(source, sink, Until::NoGain);
    let price = |vacancy: usize| {
        let gain = network.potential(sink) - network.potential(n_candidates + vacancy);
        gain.max(0)
    };
    let prices = (0..n_vacancies).map(price).collect();
    let chosen = market.pairs().iter().zip(arcs);
    let chosen = chosen.filter(|(_, arc)| network.through(*arc) > 0);
    Optimum {
        proposals: chosen.map(|(pair, _)| pair.proposal).collect(),
        unit,
        prices,
    }
}

/// More than the scores of all proposals together.
fn unit(market: &Market) -> i64 {
    let places: i64 = market.places().iter().copied().map(i64::from).sum();
    let wishes = market.n_candidates() as i64 * i64::from(market.most());
    let most = places.min(wishes).min(market.pairs().len() as i64);
    let highest = market.pairs().iter().map(|pair| pair.score).max();
    most * i64::from(highest.unwrap_or(0)) + 1
}
