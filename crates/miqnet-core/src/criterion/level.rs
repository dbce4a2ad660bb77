//! How near is her level to the job's?

use super::known_or;
use crate::{facts::Facts, world::World};

/// The policy's points for the distance between her level and the job's; `None` where no level is
/// asked.
pub(crate) fn points(facts: &Facts<'_>, needed: Option<u8>, world: &World<'_>) -> Option<u16> {
    let needed = needed?;
    let [low, high] = facts.level;
    let (worst, best) = (curve(low, needed, world), curve(high, needed, world));
    let unknown = world.policy.unknown_points.level;
    Some(if low == high {
        worst
    } else {
        known_or(worst, best, unknown).min(unknown)
    })
}

fn curve(level: u8, needed: u8, world: &World<'_>) -> u16 {
    let curves = &world.policy.curves;
    let distance = usize::from(level.abs_diff(needed)).min(3);
    if level >= needed {
        curves.level_above[distance]
    } else {
        curves.level_below[distance - 1]
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::testing::{candidate, facts, qualification, world};

    #[track_caller]
    fn check(award: Option<Award>, needed: Option<u8>, expected: Option<u16>) {
        let mut someone = candidate("K-1");
        let held =
            award.map(|award| vec![qualification(7140201, award, RecognitionState::NotApplied)]);
        someone.qualifications = held.into();
        assert_eq!(
            points(&facts(&someone, &world()), needed, &world()),
            expected
        );
    }

    #[test]
    fn the_curve_follows_the_distance() {
        check(Some(Award::SkilledWorker), Some(2), Some(1000));
        check(Some(Award::Bachelor), Some(2), Some(900));
        check(Some(Award::Master), Some(2), Some(750));
        check(Some(Award::Master), Some(1), Some(600));
        check(Some(Award::Bachelor), Some(4), Some(600));
        check(Some(Award::SkilledWorker), Some(4), Some(250));
        check(Some(Award::School9), Some(4), Some(0));
        check(Some(Award::School9), None, None);
        check(None, Some(4), Some(500));
    }

    #[test]
    fn an_unknown_award_never_scores_as_full() {
        let mut someone = candidate("K-1");
        let mut held = qualification(7140201, Award::Master, RecognitionState::NotApplied);
        held.award = Fact::Unknown;
        someone.qualifications = Fact::Stated(vec![held]);
        assert_eq!(
            points(&facts(&someone, &world()), Some(4), &world()),
            Some(500)
        );
    }
}
