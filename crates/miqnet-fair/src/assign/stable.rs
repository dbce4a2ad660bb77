//! The proposals with which nobody could agree on something better.
//!
//! Deferred acceptance (Gale and Shapley 1962), with many on both sides: each candidate asks for her
//! next best vacancy until she has as many as she may get; a vacancy keeps the best of those who
//! asked and lets the others ask on.
//!
//! **What each side prefers** is the order of its match list: who is eligible now before who is
//! eligible with a condition, then the higher score, then the lower id of the other side.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::{Market, Proposal, Suited};

/// How one side likes a pair, from the best: condition, score, the other side's place.
type Rank = (bool, Reverse<u32>, u32);

/// Returns the stable proposals, ascending: no candidate and vacancy of the market that are not
/// proposed to each other would both take each other, in a free place or instead of somebody they
/// like less.
///
/// Of all such proposals these are the best for every candidate; they do not depend on the order in
/// which people ask. Takes `O(n log n)` for `n` pairs.
pub fn stable(market: &Market) -> Vec<Proposal> {
    let n_candidates = market.n_candidates();
    let mut wishes: Vec<_> = (0..n_candidates).map(|one| wishes(market, one)).collect();
    let mut n_kept = vec![0; n_candidates];
    // The least liked of those who are kept is on top.
    let mut kept: Vec<BinaryHeap<Rank>> = vec![BinaryHeap::new(); market.places().len()];
    let mut asking: Vec<usize> = (0..n_candidates).rev().collect();
    while let Some(candidate) = asking.pop() {
        while n_kept[candidate] < market.most() {
            let Some(pair) = wishes[candidate].next() else {
                break;
            };
            let vacancy = pair.proposal.vacancy_ix as usize;
            let kept = &mut kept[vacancy];
            kept.push(rank(pair, pair.proposal.candidate_ix));
            n_kept[candidate] += 1;
            if kept.len() > market.places()[vacancy] as usize {
                let (.., left) = kept.pop().expect("somebody asked just now");
                n_kept[left as usize] -= 1;
                if left as usize != candidate {
                    asking.push(left as usize);
                }
            }
        }
    }
    let of_vacancy = |(vacancy_ix, kept): (usize, BinaryHeap<Rank>)| {
        let proposal = move |(.., candidate_ix): Rank| Proposal {
            candidate_ix,
            vacancy_ix: vacancy_ix as u32,
        };
        kept.into_iter().map(proposal)
    };
    let mut proposals: Vec<_> = kept.into_iter().enumerate().flat_map(of_vacancy).collect();
    proposals.sort_unstable();
    proposals
}

/// The pairs of a candidate, the one she likes best first.
fn wishes(market: &Market, candidate_ix: usize) -> std::vec::IntoIter<Suited> {
    let mut wishes = market.of_candidate(candidate_ix).to_vec();
    wishes.sort_unstable_by_key(|pair| rank(*pair, pair.proposal.vacancy_ix));
    wishes.into_iter()
}

fn rank(pair: Suited, other_ix: u32) -> Rank {
    (pair.with_condition, Reverse(pair.score), other_ix)
}
