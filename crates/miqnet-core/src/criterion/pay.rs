//! How does the pay compare with the lowest she accepts?

use miqnet_domain::money::{Cents, Pay};
use miqnet_domain::vacancy::WorkingTime;
use miqnet_domain::{Candidate, Vacancy};

use crate::world::World;

/// The highest hourly pay that one vacancy states, in cents.
///
/// Monthly pay counts by the most weekly hours that are stated: monthly × 3 / (13 × hours), rounded
/// down; `None` where the pay, or the hours of a monthly pay, are not stated.
pub(crate) fn hourly(vacancy: &Vacancy) -> Option<Cents> {
    match vacancy.pay.value()? {
        Pay::Unpaid => Some(Cents(0)),
        Pay::Hourly { to, .. } => Some(*to),
        Pay::Monthly { to, .. } => per_hour(*to, &vacancy.time, |hours| hours.to),
    }
}

/// A monthly pay as hourly pay, rounded down, by the hours that `pick` chooses.
pub(crate) fn per_hour(
    monthly: Cents,
    time: &WorkingTime,
    pick: impl Fn(&miqnet_domain::candidate::WeeklyMinutes) -> u16,
) -> Option<Cents> {
    let weekly_minutes = u64::from(pick(time.weekly_minutes.value()?));
    let cents = (u64::from(monthly.0) * 3 * 60).checked_div(13 * weekly_minutes)?;
    Some(Cents(u32::try_from(cents).unwrap_or(u32::MAX)))
}

/// 1000 where the pay reaches the lowest she accepts, else its share of it, rounded down; `None`
/// where the vacancy states no pay.
pub(crate) fn points(candidate: &Candidate, pay: Option<Cents>, world: &World<'_>) -> Option<u16> {
    let pay = pay?;
    Some(match candidate.lowest_hourly_pay.value() {
        None => world.policy.unknown_points.pay,
        Some(lowest) if pay >= *lowest => 1000,
        Some(lowest) => (u64::from(pay.0) * 1000 / u64::from(lowest.0)) as u16,
    })
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;
    use miqnet_domain::candidate::WeeklyMinutes;

    use super::*;
    use crate::testing::{candidate, vacancy, world};

    #[track_caller]
    fn check(lowest: Option<u32>, pay: Option<u32>, expected: Option<u16>) {
        let mut someone = candidate("K-1");
        someone.lowest_hourly_pay = Fact::from(lowest.map(Cents));
        assert_eq!(points(&someone, pay.map(Cents), &world()), expected);
    }

    #[test]
    fn pay_counts_against_the_lowest_she_accepts() {
        check(Some(1600), Some(1600), Some(1000));
        check(Some(1600), Some(1400), Some(875));
        check(Some(1600), None, None);
        check(None, Some(1400), Some(700));
        check(Some(0), Some(0), Some(1000));
    }

    #[test]
    fn monthly_pay_is_divided_by_the_most_hours() {
        let mut offered = vacancy("V-1", 7140201);
        let amount = Cents(280_000);
        offered.pay = Fact::Stated(Pay::Monthly {
            from: amount,
            to: amount,
        });
        assert_eq!(hourly(&offered), None);
        offered.time.weekly_minutes = Fact::Stated(WeeklyMinutes {
            from: 30 * 60,
            to: 40 * 60,
        });
        assert_eq!(hourly(&offered), Some(Cents(1615)));
    }
}
