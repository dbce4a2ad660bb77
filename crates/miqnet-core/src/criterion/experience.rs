//! How much of the asked experience does she have?

use miqnet_occupations::OccupationIx;

use crate::facts::{Done, End, Facts};
use crate::world::World;

/// The experience one vacancy asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Need {
    pub(crate) occupation: OccupationIx,
    pub(crate) months: u16,
}

/// The share of the asked months that she has in related occupations, in thousandths, rounded
/// down; a year in which it ended that is unknown counts as long ago. `None` where none is asked.
pub(crate) fn points(facts: &Facts<'_>, need: Need, world: &World<'_>) -> Option<u16> {
    if need.months == 0 {
        return None;
    }
    let Some(list) = &facts.experience else {
        return Some(world.policy.unknown_points.experience);
    };
    let related = |one: &&Done| {
        let similarity = world.dictionary.similarity(one.occupation, need.occupation);
        similarity >= world.policy.limits.related_similarity
    };
    let months: u32 = list
        .iter()
        .filter(related)
        .map(|one| one.months[End::Worst as usize])
        .sum();
    let asked = u32::from(need.months);
    Some((months.min(asked) * 1000 / asked) as u16)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::recognition::Experience;
    use miqnet_domain::{Fact, OccupationId};

    use super::*;
    use crate::testing::{candidate, experience, facts, world};

    #[track_caller]
    fn check(work: Option<Vec<Experience>>, months: u16, expected: Option<u16>) {
        let world = world();
        let mut someone = candidate("K-1");
        someone.experience = work.into();
        let occupation = world
            .dictionary
            .ix(OccupationId(7221301))
            .expect("a known occupation");
        assert_eq!(
            points(
                &facts(&someone, &world),
                Need { occupation, months },
                &world
            ),
            expected
        );
    }

    #[test]
    fn related_months_count_against_what_is_asked() {
        let years = |years| Some(vec![experience(7221201, years)]);
        check(years(3), 0, None);
        check(years(3), 36, Some(1000));
        check(years(1), 36, Some(333));
        check(Some(vec![experience(8231201, 9)]), 36, Some(0));
        check(None, 36, Some(300));
        let old = Experience {
            last_year: Fact::Unknown,
            ..experience(7221201, 3)
        };
        check(Some(vec![old]), 36, Some(500));
    }
}
