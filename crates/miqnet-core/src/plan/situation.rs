//! The facts at one moment of a plan.

use miqnet_domain::{Candidate, Date, Fact, Vacancy};

use crate::catalog::Catalog;
use crate::explain::{Explanation, explain};
use crate::world::World;

/// A candidate and, for the plan of a pair, a vacancy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Situation {
    pub(crate) candidate: Candidate,
    pub(crate) vacancy: Option<Vacancy>,
}

impl Situation {
    /// The engine's answer when the work starts on this day or, where the vacancy says so, later.
    /// `None` without a vacancy.
    pub(crate) fn explain(&self, day: Date, world: &World<'_>) -> Option<Explanation> {
        let vacancy = moved(self.vacancy.as_ref()?, day, world);
        let catalog = Catalog::new(*world, vec![vacancy]).ok()?;
        Some(explain(&catalog, &self.candidate, 0))
    }
}

/// The vacancy with a start on this day or, where it says so, later. On the day of reference
/// itself it stays as it is.
pub(crate) fn moved(vacancy: &Vacancy, day: Date, world: &World<'_>) -> Vacancy {
    let mut moved = vacancy.clone();
    if day > world.as_of {
        let stated = vacancy.start_earliest.or(world.as_of);
        moved.start_earliest = Fact::Stated(stated.max(day));
    }
    moved
}

/// Whether work that starts on this day starts too late for the vacancy.
pub(crate) fn is_too_late(vacancy: &Vacancy, day: Date, world: &World<'_>) -> bool {
    let latest = vacancy.start_latest;
    day > world.as_of && latest.is_some_and(|latest| latest < day)
}
