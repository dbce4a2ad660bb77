//! How short is the way?

use miqnet_domain::Candidate;

use crate::gate::travel::{Need, Ways};
use crate::world::World;

/// 1000 up to the policy's near minutes, then falling in a line to the policy's points at her
/// longest, 0 beyond it; rounded down. Unknown modes never give full points (M3). `None` where nobody has to travel.
pub(crate) fn points(
    candidate: &Candidate,
    need: &Need,
    ways: Ways,
    world: &World<'_>,
) -> Option<u16> {
    if need.at_home {
        return None;
    }
    let unknown = world.policy.unknown_points.travel;
    if candidate.modes.is_unknown() {
        return Some(unknown);
    }
    let longest = candidate.longest_travel_minutes.value();
    Some(match (ways.worst.minutes, ways.best.minutes, longest) {
        (Some(slow), Some(fast), Some(longest)) if slow == fast => curve(slow, *longest, world),
        _ => unknown,
    })
}

fn curve(minutes: u16, longest: u16, world: &World<'_>) -> u16 {
    let curves = &world.policy.curves;
    let near = curves.travel_near_minutes;
    if minutes > longest {
        return 0;
    }
    if minutes <= near {
        return 1000;
    }
    let fall = u32::from(1000 - curves.travel_at_longest.min(1000));
    // `near < minutes <= longest`, so that the divisor is positive.
    let lost = fall * u32::from(minutes - near) / u32::from(longest - near);
    1000 - lost as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::world;

    #[track_caller]
    fn check(minutes: u16, longest: u16, expected: u16) {
        assert_eq!(curve(minutes, longest, &world()), expected);
    }

    #[test]
    fn the_curve_falls_from_near_to_longest() {
        check(0, 45, 1000);
        check(15, 45, 1000);
        check(16, 45, 974);
        check(30, 45, 600);
        check(45, 45, 200);
        check(46, 45, 0);
        check(10, 10, 1000);
        check(11, 10, 0);
        check(16, 16, 200);
    }
}
