//! What she wishes: it decides on lists, never on the verdict (WM-1).

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

#[cfg(test)]
mod tests {
    use miqnet_domain::{Fact, OccupationId};

    use super::*;
    use crate::testing::{candidate, vacancy, world};

    #[test]
    fn an_exclusion_covers_four_digits_of_the_classification() {
        let world = world();
        let ix = |id| {
            world
                .dictionary
                .ix(OccupationId(id))
                .expect("a known occupation")
        };
        let mut someone = candidate("K-1");
        someone.exclusions = vec![OccupationId(6210101)];
        assert!(excludes(&someone, ix(6210201), &world));
        assert!(!excludes(&someone, ix(7140201), &world));
    }

    #[test]
    fn hours_conflict_only_where_they_have_nothing_in_common() {
        let hours = |from: u16, to: u16| WeeklyMinutes {
            from: from * 60,
            to: to * 60,
        };
        let mut someone = candidate("K-1");
        someone.wanted_minutes = Fact::Stated(hours(15, 25));
        assert!(!hours_conflict(&someone, Some(hours(25, 40))));
        assert!(hours_conflict(&someone, Some(hours(26, 40))));
        assert!(hours_conflict(&someone, Some(hours(5, 14))));
        assert!(!hours_conflict(&someone, None));
        let bare = vacancy("V-1", 7140201);
        assert_eq!(offered_minutes(&bare), None);
    }

    #[test]
    fn pay_below_the_lowest_conflicts() {
        let mut someone = candidate("K-1");
        assert!(!pay_conflict(&someone, Some(Cents(1))));
        someone.lowest_hourly_pay = Fact::Stated(Cents(1600));
        assert!(pay_conflict(&someone, Some(Cents(1599))));
        assert!(!pay_conflict(&someone, Some(Cents(1600))));
    }
}
