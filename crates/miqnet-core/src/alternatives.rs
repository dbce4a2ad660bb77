//! Which other occupations are worth a look beside one vacancy?

use miqnet_domain::Candidate;
use miqnet_occupations::{Occupation, OccupationIx};

use crate::catalog::Catalog;
use crate::explain::Explanation;
use crate::world::World;

/// At most this many alternatives are shown; more would not be read out.
const SHOWN: usize = 12;

/// Returns occupations to look at where this vacancy's is closed or above her, at most twelve.
///
/// Order: assistant posts in the licence family of the vacancy's occupation, by ascending id; then
/// occupations related to it (the policy's similarity and more); then those related to her own
/// awards and experience; the nearest first, ties by ascending id. Occupations closed by a licence
/// and the vacancy's own are left out.
pub fn alternatives(
    world: &World<'_>,
    vacancy: OccupationIx,
    candidate: &Candidate,
) -> Vec<OccupationIx> {
    let dictionary = world.dictionary;
    let all = || (0..dictionary.len()).map(|ix| OccupationIx(ix as u16));
    let offered = dictionary.get(vacancy);
    let family = offered
        .regulation
        .as_ref()
        .map(|regulation| regulation.family);
    let assistants = all()
        .filter(|ix| family.is_some_and(|one| dictionary.get(*ix).assistant_of.contains(&one)));
    let mut found: Vec<OccupationIx> = assistants.collect();
    found.extend(related(world, &[vacancy]));
    found.extend(related(world, &own(candidate, world)));
    let mut shown: Vec<OccupationIx> = Vec::with_capacity(SHOWN);
    for ix in found {
        let occupation = dictionary.get(ix);
        let same = occupation.kldb == offered.kldb
            || shown
                .iter()
                .any(|one| dictionary.get(*one).kldb == occupation.kldb);
        if !same && !is_closed(occupation) && shown.len() < SHOWN {
            shown.push(ix);
        }
    }
    shown
}

/// Returns the occupations worth a look beside a pair, in the order of [`alternatives`]; none where
/// she is eligible now for work at her level.
pub fn alternatives_beside<'w>(
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

/// Occupations related to any of these, the nearest first, ties by ascending id.
fn related(world: &World<'_>, to: &[OccupationIx]) -> Vec<OccupationIx> {
    let dictionary = world.dictionary;
    let nearest = |ix: OccupationIx| to.iter().map(|one| dictionary.similarity(*one, ix)).max();
    let mut near: Vec<(u16, OccupationIx)> = (0..dictionary.len())
        .map(|ix| OccupationIx(ix as u16))
        .filter_map(|ix| Some((nearest(ix)?, ix)))
        .filter(|(similarity, _)| *similarity >= world.policy.limits.related_similarity)
        .collect();
    near.sort_by_key(|(similarity, ix)| (u16::MAX - similarity, ix.0));
    near.into_iter().map(|(_, ix)| ix).collect()
}

/// The occupations of her awards and experience.
fn own(candidate: &Candidate, world: &World<'_>) -> Vec<OccupationIx> {
    let awards = candidate.qualifications.value().into_iter().flatten();
    let experience = candidate.experience.value().into_iter().flatten();
    awards
        .filter_map(|one| one.occupation.value().copied())
        .chain(experience.map(|one| one.occupation))
        .filter_map(|id| world.dictionary.ix(id))
        .collect()
}

/// Whether a licence closes the occupation to those who do not hold it.
fn is_closed(occupation: &Occupation) -> bool {
    use miqnet_occupations::RegulationKind::{Approbation, Permit};
    occupation.regulation.as_ref().is_some_and(|regulation| {
        !regulation.only_when_required && matches!(regulation.kind, Approbation | Permit)
    })
}

#[cfg(test)]
mod tests {
    use miqnet_domain::{Fact, OccupationId};

    use super::*;
    use crate::testing::{candidate, experience, world};

    #[track_caller]
    fn codes(vacancy: u32, someone: &Candidate) -> Vec<u32> {
        let world = world();
        let ix = world
            .dictionary
            .ix(OccupationId(vacancy))
            .expect("a known occupation");
        let found = alternatives(&world, ix, someone);
        found
            .iter()
            .map(|ix| world.dictionary.get(*ix).kldb.digits())
            .collect()
    }

    #[test]
    fn assistants_of_the_family_come_first_and_closed_work_is_left_out() {
        let nurse = codes(8130201, &candidate("K-1"));
        assert!(nurse.starts_with(&[81301, 82101]), "{nurse:?}");
        assert!(!nurse.contains(&82102), "{nurse:?}");
        assert!(nurse.len() <= SHOWN);
    }

    #[test]
    fn her_own_field_is_looked_at_too() {
        let mut cook = candidate("K-1");
        assert!(!codes(8210101, &cook).contains(&29302));
        cook.experience = Fact::Stated(vec![experience(2930201, 3)]);
        assert!(codes(8210101, &cook).contains(&29301));
    }
}
