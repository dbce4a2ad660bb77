//! How much of the working time can she use?

use miqnet_domain::Candidate;
use miqnet_domain::vacancy::Pattern;

use super::known_or;
use crate::gate::level::End;
use crate::gate::time::{Need, coverage, usable_for_points};
use crate::gate::travel::Ways;
use crate::world::World;

/// The share of the stated time that is usable, in thousandths; `None` where neither times nor
/// hours are stated. "Schicht" without times counts as unknown.
pub(crate) fn points(
    candidate: &Candidate,
    need: &Need,
    ways: Ways,
    world: &World<'_>,
) -> Option<u16> {
    let nothing = need.time.pattern == Pattern::Unstated && need.time.weekly_minutes.is_unknown();
    if nothing {
        return None;
    }
    let at = |end| {
        coverage(&usable_for_points(candidate, need, ways, end, world), &need.time, world)
    };
    let unknown = world.policy.unknown_points.time;
    Some(match (at(End::Worst), at(End::Best)) {
        (Some(worst), Some(best)) => known_or(worst, best, unknown),
        _ => unknown,
    })
}
