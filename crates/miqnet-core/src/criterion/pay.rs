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
