//! Which other occupations are shown beside a pair?

use miqnet_core::{Catalog, Explanation, alternatives};
use miqnet_domain::Candidate;
use miqnet_occupations::Occupation;

/// Returns the occupations worth a look, in the order of the engine; none where she is eligible now
/// for work at her level.
pub(crate) fn of<'w>(
    catalog: &Catalog<'w>,
    candidate: &Candidate,
    vacancy_ix: usize,
    explanation: &Explanation,
) -> Vec<&'w Occupation> {
    if !explanation.looks_further() {
        return Vec::new();
    }
    let world = catalog.world();
    let dictionary = world.dictionary;
    let offered = dictionary
        .ix(catalog.vacancies()[vacancy_ix].occupation)
        .expect("a catalog knows the occupation of every vacancy");
    let found = alternatives(&world, offered, candidate);
    found.into_iter().map(|ix| dictionary.get(ix)).collect()
}
