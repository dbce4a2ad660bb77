//! What she wishes: it decides on lists, never on the verdict (WM-1, settled reading 13).

use miqnet_domain::candidate::WeeklyMinutes;
use miqnet_domain::money::Cents;
use miqnet_domain::{Candidate, Vacancy};
use miqnet_occupations::OccupationIx;

use crate::world::World;

/// The wishes that one pair goes against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WishConflict {
    /// She excluded this occupation.
    Exclusion,
    /// The hours lie outside of what she wants.
    Hours,
    /// The pay is below the lowest she accepts.
    Pay,
}

impl WishConflict {
    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exclusion => "exclusion",
            Self::Hours => "hours",
            Self::Pay => "pay",
        }
    }
}

/// Whether she excluded this occupation: the same id, or the same first four digits of the KldB.
pub(crate) fn excludes(candidate: &Candidate, vacancy: OccupationIx, world: &World<'_>) -> bool {
    let offered = world.dictionary.get(vacancy);
    candidate.exclusions.iter().any(|id| {
        let excluded = world.dictionary.find(*id);
        *id == offered.id
            || excluded.is_some_and(|one| one.kldb.digits() / 10 == offered.kldb.digits() / 10)
    })
}

/// Whether the stated hours and the wanted hours have nothing in common; unknown hours never do.
pub(crate) fn hours_conflict(candidate: &Candidate, offered: Option<WeeklyMinutes>) -> bool {
    match (candidate.wanted_minutes.value(), offered) {
        (Some(wanted), Some(offered)) => offered.to < wanted.from || wanted.to < offered.from,
        _ => false,
    }
}

/// Whether the highest stated pay is below the lowest she accepts; an unknown one never is.
pub(crate) fn pay_conflict(candidate: &Candidate, pay: Option<Cents>) -> bool {
    match (candidate.lowest_hourly_pay.value(), pay) {
        (Some(lowest), Some(pay)) => pay < *lowest,
        _ => false,
    }
}

/// The weekly hours of a vacancy: the stated ones, else those of its shortest and longest shift.
pub(crate) fn offered_minutes(vacancy: &Vacancy) -> Option<WeeklyMinutes> {
    if let Some(stated) = vacancy.time.weekly_minutes.value() {
        return Some(*stated);
    }
    let shifts = vacancy
        .time
        .pattern
        .shifts()
        .iter()
        .map(|shift| shift.weekly_minutes());
    let (from, to) = (shifts.clone().min()?, shifts.max()?);
    Some(WeeklyMinutes { from, to })
}
