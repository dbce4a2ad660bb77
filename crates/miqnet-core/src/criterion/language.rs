//! How near is her language to what the work needs?

use miqnet_domain::{Candidate, Cefr, Language};

use crate::gate::language::{Need, level_of};
use crate::world::World;

/// 1000 where German, or a language in its place, reaches what is needed, else the policy's points
/// for the steps that are missing; `None` where nothing is needed. A missing certificate costs
/// nothing.
pub(crate) fn points(candidate: &Candidate, need: &Need, world: &World<'_>) -> Option<u16> {
    if need.german == Cefr::None {
        return None;
    }
    let german = level_of(candidate, Language::DE);
    let by_level = |level: Cefr| {
        let below = usize::from(level.steps_below(need.german));
        world
            .policy
            .curves
            .language_below
            .get(below)
            .copied()
            .unwrap_or(0)
    };
    if need.met_without_german(candidate, world) {
        return Some(by_level(need.german));
    }
    Some(match german.value() {
        Some(level) => by_level(*level),
        None => world.policy.unknown_points.language,
    })
}
