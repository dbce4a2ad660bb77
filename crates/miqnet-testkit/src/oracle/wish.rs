//! Section 5: do her wishes agree with the vacancy?

use miqnet_domain::money::Pay;

use super::Pair;

pub(super) fn agrees(pair: &Pair<'_>) -> bool {
    !is_excluded(pair) && !hours_conflict(pair) && !pay_conflicts(pair)
}

fn is_excluded(pair: &Pair<'_>) -> bool {
    let four_digits = |id| pair.find(id).kldb.digits() / 10;
    let here = pair.place.occupation;
    let mut excluded = pair.her.exclusions.iter();
    excluded.any(|&id| id == here || four_digits(id) == four_digits(here))
}

fn hours_conflict(pair: &Pair<'_>) -> bool {
    let time = &pair.place.time;
    let stated = time
        .weekly_minutes
        .value()
        .map(|hours| (u32::from(hours.from), u32::from(hours.to)));
    let shifts =
        time.pattern.shifts().iter().map(|shift| {
            u32::from(shift.span.to - shift.span.from) * u32::from(shift.days.count())
        });
    let by_shifts = shifts.clone().min().zip(shifts.max());
    match (pair.her.wanted_minutes.value(), stated.or(by_shifts)) {
        (Some(wanted), Some((least, greatest))) => {
            u32::from(wanted.to) < least || greatest < u32::from(wanted.from)
        }
        _ => false,
    }
}

fn pay_conflicts(pair: &Pair<'_>) -> bool {
    match (highest_hourly(pair), pair.her.lowest_hourly_pay.value()) {
        (Some(pay), Some(lowest)) => pay < u64::from(lowest.0),
        _ => false,
    }
}

/// The highest hourly pay in cents; `None` where it is not stated.
pub(super) fn highest_hourly(pair: &Pair<'_>) -> Option<u64> {
    match pair.place.pay.value()? {
        Pay::Unpaid => Some(0),
        Pay::Hourly { to, .. } => Some(u64::from(to.0)),
        Pay::Monthly { to, .. } => {
            let hours = pair.place.time.weekly_minutes.value()?;
            Some(u64::from(to.0) * 180 / (13 * u64::from(hours.to)))
        }
    }
}
