//! How near is her level to the job's?

use miqnet_domain::Candidate;

use super::known_or;
use crate::gate::level::{End, level};
use crate::world::World;

/// The policy's points for the distance between her level and the job's; `None` where no level is
/// asked.
pub(crate) fn points(candidate: &Candidate, needed: Option<u8>, world: &World<'_>) -> Option<u16> {
    let needed = needed?;
    let at = |end| curve(level(candidate, world, end), needed, world);
    let (worst, best) = (at(End::Worst), at(End::Best));
    let same = level(candidate, world, End::Worst) == level(candidate, world, End::Best);
    let unknown = world.policy.unknown_points.level;
    Some(if same {
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
