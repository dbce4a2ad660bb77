//! How near are her occupations to the vacancy's?

use miqnet_occupations::OccupationIx;

use crate::{facts::Facts, world::World};

/// The best similarity over awards, experience and wishes; a wish counts the policy's share of it.
///
/// Where awards or experience are unknown the points are at least those of "unknown".
pub(crate) fn points(facts: &Facts<'_>, vacancy: OccupationIx, world: &World<'_>) -> u16 {
    let similarity = |ix: OccupationIx| world.dictionary.similarity(ix, vacancy);
    let wish = u32::from(world.policy.curves.wish_permille);
    let awards = facts.awards.iter().flatten();
    let by_award = awards
        .filter_map(|held| held.occupation)
        .map(|(ix, _)| similarity(ix));
    let by_experience = facts
        .experience
        .iter()
        .flatten()
        .map(|one| similarity(one.occupation));
    let by_wish = facts
        .wishes
        .iter()
        .map(|ix| (u32::from(similarity(*ix)) * wish / 1000) as u16);
    let known = by_award
        .chain(by_experience)
        .chain(by_wish)
        .max()
        .unwrap_or(0);
    let unknown = facts.awards.is_none() || facts.experience.is_none();
    if unknown {
        known.max(world.policy.unknown_points.occupation)
    } else {
        known
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::recognition::{Award, RecognitionState};
    use miqnet_domain::{Candidate, Fact, OccupationId};

    use super::*;
    use crate::testing::{candidate, experience, facts, qualification, world};

    #[track_caller]
    fn check(someone: &Candidate, occupation: u32, expected: u16) {
        let world = world();
        let ix = world
            .dictionary
            .ix(OccupationId(occupation))
            .expect("a known occupation");
        assert_eq!(points(&facts(someone, &world), ix, &world), expected);
    }

    #[test]
    fn the_nearest_of_award_experience_and_wish_counts() {
        let mut someone = candidate("K-1");
        check(&someone, 7221301, 0);
        someone.wishes = vec![OccupationId(7221301)];
        check(&someone, 7221301, 800);
        someone.experience = Fact::Stated(vec![experience(7221301, 1)]);
        check(&someone, 7221301, 1000);
        let held = qualification(7221201, Award::Bachelor, RecognitionState::NotApplied);
        someone.qualifications = Fact::Stated(vec![held]);
        someone.experience = Fact::Stated(vec![]);
        someone.wishes.clear();
        check(&someone, 7221301, 850);
    }

    #[test]
    fn unknown_awards_give_at_least_the_policy_s_points() {
        let mut someone = candidate("K-1");
        someone.qualifications = Fact::Unknown;
        check(&someone, 7221301, 300);
    }
}
