//! How near are her occupations to the vacancy's?

use miqnet_domain::{Candidate, OccupationId};
use miqnet_occupations::OccupationIx;

use crate::world::World;

/// The best similarity over awards, experience and wishes; a wish counts the policy's share of it.
///
/// Where awards or experience are unknown the points are at least those of "unknown".
pub(crate) fn points(candidate: &Candidate, vacancy: OccupationIx, world: &World<'_>) -> u16 {
    let similarity = |id: OccupationId| {
        world
            .dictionary
            .ix(id)
            .map_or(0, |ix| world.dictionary.similarity(ix, vacancy))
    };
    let wish = u32::from(world.policy.curves.wish_permille);
    let awards = candidate.qualifications.value().into_iter().flatten();
    let by_award = awards
        .filter_map(|one| one.occupation.value())
        .map(|id| similarity(*id));
    let experience = candidate.experience.value().into_iter().flatten();
    let by_experience = experience.map(|one| similarity(one.occupation));
    let by_wish = candidate
        .wishes
        .iter()
        .map(|id| (u32::from(similarity(*id)) * wish / 1000) as u16);
    let known = by_award
        .chain(by_experience)
        .chain(by_wish)
        .max()
        .unwrap_or(0);
    let unknown = candidate.qualifications.is_unknown() || candidate.experience.is_unknown();
    if unknown {
        known.max(world.policy.unknown_points.occupation)
    } else {
        known
    }
}
