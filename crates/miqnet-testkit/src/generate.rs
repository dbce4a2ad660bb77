//! Which candidates and vacancies do the generated tests meet?
//!
//! A pair begins as one that fits in every respect; then each part of it is replaced, with some
//! probability, by a wild one in which everything may occur that the types allow. So each verdict
//! is common, and a failing case shrinks to a fitting pair with the few odd parts that matter.
//! The numbers are drawn from edges: days around the latest start, minutes around nights and
//! windows, pay around the minimum wages.

use miqnet_domain::{Candidate, Fact, Vacancy};
use proptest::prelude::*;

mod candidate;
mod occupations;
mod parts;
mod time;
mod travel;
mod vacancy;

pub use occupations::occupation;
pub use travel::travel;

/// A candidate and a vacancy that have something to do with each other.
pub fn pair() -> impl Strategy<Value = (Candidate, Vacancy)> {
    occupation().prop_flat_map(|here| {
        let share = prop_oneof![3 => Just(6_u32), 2 => Just(15), 1 => Just(50), 1 => Just(100)];
        share.prop_flat_map(move |percent| {
            (
                candidate::candidate(here, percent),
                vacancy::vacancy(here, percent),
            )
        })
    })
}

/// Candidates and vacancies of a fair: `people` and `places` of them, with ids that differ.
///
/// Neighbours in the lists come from one pair, so that every list has entries.
pub fn fair(size: usize) -> impl Strategy<Value = (Vec<Candidate>, Vec<Vacancy>)> {
    prop::collection::vec(pair(), size).prop_map(|pairs| {
        let named = |(at, (mut candidate, mut vacancy)): (usize, (Candidate, Vacancy))| {
            candidate.id = crate::build::candidate(&format!("K-{at}")).id;
            vacancy.id = crate::build::vacancy(&format!("V-{at}"), 0).id;
            (candidate, vacancy)
        };
        pairs.into_iter().enumerate().map(named).unzip()
    })
}

/// A fact that is mostly stated, sometimes unknown and now and then assumed.
pub fn fact<T: Clone + std::fmt::Debug>(
    value: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = Fact<T>> + Clone {
    prop_oneof![
        7 => value.clone().prop_map(Fact::Stated),
        1 => value.prop_map(Fact::Assumed),
        3 => Just(Fact::Unknown),
    ]
}
