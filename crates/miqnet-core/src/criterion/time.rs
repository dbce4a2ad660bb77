//! How much of the working time can she use?

use super::known_or;
use crate::facts::End;
use crate::gate::time::{Need, coverage, usable_for_points};
use crate::gate::travel::Ways;
use crate::{usable_time::UsableTimes, world::World};

/// The share of the stated time that is usable, in thousandths; `None` where neither times nor
/// hours are stated. "Schicht" without times counts as unknown.
///
/// `met` says what the gate said; time that is met is usable in full, which saves most of the work.
pub(crate) fn points(
    met: bool,
    times: &mut UsableTimes<'_>,
    need: &Need,
    ways: Ways,
    world: &World<'_>,
) -> Option<u16> {
    if need.stated.is_nothing() {
        return None;
    }
    if met && times.is_plain() && ways.is_known() {
        return Some(1000);
    }
    let same = times.is_known && ways.is_known();
    let mut at = |end| {
        let set = usable_for_points(times, need, ways, end);
        coverage(times, set, &need.stated)
    };
    let unknown = world.policy.unknown_points.time;
    let worst = at(End::Worst);
    let best = if same { worst } else { at(End::Best) };
    Some(match (worst, best) {
        (Some(worst), Some(best)) => known_or(worst, best, unknown),
        _ => unknown,
    })
}

#[cfg(test)]
mod tests {
    use miqnet_domain::candidate::{CareStatus, CareWindows};
    use miqnet_domain::time::Day;
    use miqnet_domain::vacancy::Pattern;
    use miqnet_domain::{Candidate, Fact, Vacancy};

    use super::*;
    use crate::gate::travel;
    use crate::placement::Placements;
    use crate::testing::{candidate, shift, vacancy, workdays, world};

    #[track_caller]
    fn check(someone: &Candidate, offered: &Vacancy, expected: Option<u16>) {
        let world = world();
        let mut placements = Placements::new(&world);
        let need = Need::of(offered, &mut placements, &world);
        let ways = travel::ways(someone, &travel::Need::of(offered, &world), &world);
        let mut times = UsableTimes::new(someone, &placements, world);
        assert_eq!(points(false, &mut times, &need, ways, &world), expected);
    }

    /// Twelve minutes of way, so that 7:57 to 13:03 is left of the care window.
    fn mother() -> Candidate {
        let mut someone = candidate("K-1");
        someone.care.windows = Fact::Stated(CareWindows::Within(workdays("7:30", "13:30")));
        someone
    }

    #[test]
    fn the_usable_share_of_the_shift_counts() {
        let mut offered = vacancy("V-1", 7140201);
        check(&mother(), &offered, None);
        offered.time.pattern = Pattern::OneOf(vec![shift([Day::Mon], "8:00", "13:00")]);
        check(&mother(), &offered, Some(1000));
        offered.time.pattern = Pattern::OneOf(vec![shift([Day::Mon], "8:00", "18:00")]);
        check(&mother(), &offered, Some(505));
        offered.time.pattern = Pattern::SomeShift;
        check(&mother(), &offered, Some(400));
    }

    #[test]
    fn care_that_is_not_there_yet_costs_nothing() {
        let mut offered = vacancy("V-1", 7140201);
        offered.time.pattern = Pattern::OneOf(vec![shift([Day::Mon], "8:00", "18:00")]);
        let mut someone = mother();
        someone.care.status = Fact::Stated(CareStatus::Waiting);
        check(&someone, &offered, Some(1000));
    }

    #[test]
    fn unknown_availability_scores_as_unknown() {
        let mut offered = vacancy("V-1", 7140201);
        offered.time.pattern = Pattern::OneOf(vec![shift([Day::Mon], "8:00", "18:00")]);
        let mut someone = mother();
        someone.availability = Fact::Unknown;
        someone.care.windows = Fact::Stated(CareWindows::NotLimited);
        check(&someone, &offered, Some(400));
    }
}
