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

use occupations::occupation;
pub use travel::travel;

/// A candidate and a vacancy that have something to do with each other.
pub fn pair() -> BoxedStrategy<(Candidate, Vacancy)> {
    occupation()
        .prop_flat_map(|here| {
            let share = prop_oneof![3 => Just(6_u32), 2 => Just(15), 1 => Just(50), 1 => Just(100)];
            share.prop_flat_map(move |percent| {
                (
                    candidate::candidate(here, percent),
                    vacancy::vacancy(here, percent),
                )
            })
        })
        .boxed()
}

/// As many candidates as vacancies, at most 1000, in the order of their ids.
///
/// The two of one position are a pair, so that every list has something to say; each pair comes
/// twice, so that lists have ties.
pub fn fair(size: usize) -> BoxedStrategy<(Vec<Candidate>, Vec<Vacancy>)> {
    let pairs = prop::collection::vec(pair(), size.div_ceil(2));
    pairs
        .prop_map(move |pairs| {
            let named = |(at, (mut candidate, mut vacancy)): (usize, (Candidate, Vacancy))| {
                candidate.id = crate::build::candidate(&format!("K-{at:03}")).id;
                vacancy.id = crate::build::vacancy(&format!("V-{at:03}"), 0).id;
                (candidate, vacancy)
            };
            let twice = pairs.iter().cycle().take(size).cloned();
            twice.enumerate().map(named).unzip()
        })
        .boxed()
}

/// A fact that is mostly stated, sometimes unknown and now and then assumed.
///
/// Boxed, like every strategy of some size here: nested ones would not fit on a thread's stack.
fn fact<T: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = T> + Clone + 'static,
) -> BoxedStrategy<Fact<T>> {
    prop_oneof![
        7 => value.clone().prop_map(Fact::Stated),
        1 => value.prop_map(Fact::Assumed),
        3 => Just(Fact::Unknown),
    ]
    .boxed()
}
