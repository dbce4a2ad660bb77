//! How much of the working time can she use?

use super::known_or;
use crate::gate::level::End;
use crate::gate::time::{Need, coverage, usable_for_points};
use crate::gate::travel::Ways;
use crate::{usable_time::UsableTimes, world::World};

/// The share of the stated time that is usable, in thousandths; `None` where neither times nor
/// hours are stated. "Schicht" without times counts as unknown.
pub(crate) fn points(
    times: &mut UsableTimes<'_>,
    need: &Need,
    ways: Ways,
    world: &World<'_>,
) -> Option<u16> {
    if need.stated.is_nothing() {
        return None;
    }
    let mut at = |end| coverage(usable_for_points(times, need, ways, end), &need.stated);
    let unknown = world.policy.unknown_points.time;
    Some(match (at(End::Worst), at(End::Best)) {
        (Some(worst), Some(best)) => known_or(worst, best, unknown),
        _ => unknown,
    })
}
