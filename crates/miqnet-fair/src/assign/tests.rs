//! Proposals compared with every possible choice on small markets.

use proptest::prelude::*;

use super::verify::{Fault, faults, is_optimal, measure, rather_each_other};
use super::*;

fn proposal(candidate_ix: u32, vacancy_ix: u32) -> Proposal {
    Proposal {
        candidate_ix,
        vacancy_ix,
    }
}

fn suited(candidate_ix: u32, vacancy_ix: u32, score: u32) -> Suited {
    Suited {
        proposal: proposal(candidate_ix, vacancy_ix),
        with_condition: false,
        score,
    }
}

/// A market with so many candidates, these places, at most so many proposals each.
#[track_caller]
fn market(n_candidates: usize, places: &[u32], most: u16, pairs: &[(u32, u32, u32)]) -> Market {
    let pairs = pairs.iter().map(|(c, v, score)| suited(*c, *v, *score));
    Market::new(n_candidates, places.to_vec(), most, pairs.collect()).expect("a sound market")
}

/// Proposals of both methods, each checked.
#[track_caller]
fn chosen(market: &Market) -> (Vec<Proposal>, Vec<Proposal>) {
    let optimum = optimal(market);
    let Optimum {
        proposals,
        unit,
        prices,
    } = &optimum;
    assert!(is_optimal(market, proposals, *unit, prices), "{optimum:?}");
    let stable = stable(market);
    assert_eq!(faults(market, &stable), []);
    assert_eq!(rather_each_other(market, &stable), []);
    (optimum.proposals, stable)
}

/// Every choice that keeps the rules.
fn every_choice(market: &Market) -> impl Iterator<Item = Vec<Proposal>> + '_ {
    let pairs = market.pairs();
    let choices = (0_u32..1 << pairs.len()).map(|chosen| {
        let taken = pairs.iter().enumerate();
        let taken = taken.filter(move |(at, _)| chosen >> at & 1 == 1);
        taken.map(|(_, pair)| pair.proposal).collect()
    });
    choices.filter(|choice: &Vec<_>| faults(market, choice).is_empty())
}

#[test]
fn a_low_score_that_gives_everybody_something_goes_before_a_high_one() {
    let market = market(2, &[1, 1], 1, &[(0, 0, 90_000), (0, 1, 10), (1, 0, 50)]);
    let (optimal, stable) = chosen(&market);
    assert_eq!(optimal, [proposal(0, 1), proposal(1, 0)]);
    assert_eq!(stable, [proposal(0, 0)]);
}

#[test]
fn a_second_proposal_goes_to_more_people_before_a_third_one() {
    // Whoever takes the three places of the last vacancy: two of the people have nothing else.
    let pairs = [
        (0, 0, 100),
        (0, 1, 100),
        (0, 2, 100_000),
        (1, 0, 1),
        (1, 2, 1),
        (2, 1, 1),
    ];
    let market = market(3, &[1, 1, 1], 3, &pairs);
    let (optimal, _) = chosen(&market);
    assert_eq!(optimal, [proposal(0, 2), proposal(1, 0), proposal(2, 1)]);
    assert_eq!(measure(&market, &optimal).people_with, [3, 0, 0]);
}

#[test]
fn who_is_eligible_now_goes_before_a_higher_score_with_a_condition() {
    let with_condition = Suited {
        with_condition: true,
        ..suited(0, 0, 90_000)
    };
    let pairs = vec![with_condition, suited(1, 0, 10)];
    let market = Market::new(2, vec![1], 1, pairs).expect("a sound market");
    let (optimal, stable) = chosen(&market);
    assert_eq!(optimal, [proposal(0, 0)]);
    assert_eq!(stable, [proposal(1, 0)]);
}

#[test]
fn of_equals_the_lower_id_is_kept() {
    let (_, stable) = chosen(&market(3, &[2], 1, &[(0, 0, 7), (1, 0, 7), (2, 0, 7)]));
    assert_eq!(stable, [proposal(0, 0), proposal(1, 0)]);
    let (_, stable) = chosen(&market(1, &[1, 1], 1, &[(0, 0, 7), (0, 1, 7)]));
    assert_eq!(stable, [proposal(0, 0)]);
}

#[test]
fn a_market_without_pairs_or_places_has_no_proposals() {
    assert_eq!(chosen(&market(0, &[], 3, &[])), (vec![], vec![]));
    assert_eq!(chosen(&market(2, &[0], 3, &[(0, 0, 5)])), (vec![], vec![]));
    assert_eq!(chosen(&market(2, &[4], 0, &[(0, 0, 5)])), (vec![], vec![]));
}

#[test]
fn every_broken_rule_is_named() {
    let market = market(
        2,
        &[1, 2, 1],
        2,
        &[(0, 0, 5), (0, 1, 5), (0, 2, 5), (1, 0, 5)],
    );
    let planted = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 0), (1, 2), (7, 9)];
    let planted = planted.map(|(candidate, vacancy)| proposal(candidate, vacancy));
    let too_many = |vacancy_ix, proposals, places| Fault::TooManyForVacancy {
        vacancy_ix,
        proposals,
        places,
    };
    let of_candidate = |candidate_ix| Fault::TooManyForCandidate {
        candidate_ix,
        proposals: 3,
        most: 2,
    };
    let expected = [
        Fault::Twice(proposal(1, 0)),
        Fault::NotSuited(proposal(1, 2)),
        Fault::NotSuited(proposal(7, 9)),
        of_candidate(0),
        of_candidate(1),
        too_many(0, 3, 1),
        too_many(2, 2, 1),
        too_many(9, 1, 0),
    ];
    assert_eq!(faults(&market, &planted), expected);
}

#[test]
fn pairs_that_cannot_be_are_all_named() {
    let pairs = vec![
        suited(0, 0, 1),
        suited(0, 0, 2),
        suited(0, 3, 100_001),
        suited(9, 0, 1),
    ];
    assert_eq!(
        Market::new(1, vec![1], 1, pairs),
        Err(vec![
            MarketProblem::Twice(proposal(0, 0)),
            MarketProblem::UnknownVacancy(proposal(0, 3)),
            MarketProblem::Score(proposal(0, 3), 100_001),
            MarketProblem::UnknownCandidate(proposal(9, 0)),
        ])
    );
}

fn small_market() -> impl Strategy<Value = Market> {
    let pair = (0..4_u32, 0..3_u32, any::<bool>(), 0..6_u32);
    let pairs = proptest::collection::btree_map((0..4_u32, 0..3_u32), pair, 0..11);
    (pairs, proptest::collection::vec(0..4_u32, 3), 1..4_u16).prop_map(|(pairs, places, most)| {
        let pairs = pairs
            .into_iter()
            .map(|((c, v), (.., with_condition, score))| Suited {
                with_condition,
                ..suited(c, v, score)
            });
        Market::new(4, places, most, pairs.collect()).expect("a sound market")
    })
}

proptest! {
    #[test]
    fn no_choice_is_better_than_the_optimal_one(market in small_market()) {
        let (optimal, _) = chosen(&market);
        let best = every_choice(&market).map(|choice| measure(&market, &choice)).max();
        prop_assert_eq!(Some(measure(&market, &optimal)), best);
    }

    #[test]
    fn nobody_prefers_another_stable_choice(market in small_market()) {
        let (_, stable) = chosen(&market);
        let of = |choice: &[Proposal], candidate: u32| {
            let hers = choice.iter().filter(|one| one.candidate_ix == candidate);
            hers.map(|one| one.vacancy_ix).collect::<Vec<_>>()
        };
        for other in every_choice(&market) {
            if !rather_each_other(&market, &other).is_empty() {
                continue;
            }
            for candidate in 0..4 {
                let (hers, others) = (of(&stable, candidate), of(&other, candidate));
                let mut both: Vec<_> = market.of_candidate(candidate as usize).to_vec();
                both.retain(|pair| {
                    let vacancy = pair.proposal.vacancy_ix;
                    hers.contains(&vacancy) || others.contains(&vacancy)
                });
                both.sort_by_key(|pair| {
                    let vacancy = pair.proposal.vacancy_ix;
                    (pair.with_condition, std::cmp::Reverse(pair.score), vacancy)
                });
                both.truncate(market.most() as usize);
                let mut liked: Vec<_> = both.iter().map(|pair| pair.proposal.vacancy_ix).collect();
                liked.sort_unstable();
                prop_assert_eq!(liked, hers);
            }
        }
    }

    #[test]
    fn prices_prove_nothing_else(market in small_market(), chosen in any::<prop::sample::Index>()) {
        let Optimum { proposals, unit, prices } = optimal(&market);
        let best = measure(&market, &proposals);
        let choices: Vec<_> = every_choice(&market).collect();
        let other = chosen.get(&choices);
        let as_good = measure(&market, other) == best;
        prop_assert_eq!(is_optimal(&market, other, unit, &prices), as_good);
    }
}
