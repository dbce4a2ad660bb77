//! Section 2: is the vacancy itself lawful?

use miqnet_domain::money::Pay;
use miqnet_domain::vacancy::{Branch, Establishment, InternshipPurpose, Kind};

use super::Pair;

/// Titles and adverts of generated vacancies that name what the law forbids to ask for.
const UNLAWFUL: [&str; 2] = ["Junge Dame gesucht", "deutsche Muttersprache"];

/// Whether a generated title or advert is one of those that the page's examples forbid.
///
/// It knows whole texts and no phrases: it is no copy of the list that the engine reads.
pub fn is_unlawfully_worded(text: &str) -> bool {
    UNLAWFUL.contains(&text)
}

pub(super) fn is_blocked(pair: &Pair<'_>) -> bool {
    wage_is_too_low(pair)
        || exceeds_minijob(pair)
        || unpaid_unlawfully(pair)
        || rests_too_short(pair)
        || is_unlawfully_worded(&pair.place.title)
        || is_unlawfully_worded(&pair.place.advert)
}

fn wage_is_too_low(pair: &Pair<'_>) -> bool {
    let place = pair.place;
    let Some(&pay) = place.pay.value() else {
        return false;
    };
    match place.kind {
        Kind::Eq => false,
        Kind::Internship if pay == Pay::Unpaid || is_lawful_unpaid(pair) => false,
        Kind::Ausbildung => training_pay_is_too_low(pair, pay),
        _ => hourly_from(pair, pay).is_some_and(|hourly| hourly < floor(pair)),
    }
}

fn purpose(pair: &Pair<'_>) -> InternshipPurpose {
    let internship = pair.place.internship;
    internship.map_or(InternshipPurpose::Unstated, |internship| internship.purpose)
}

/// Whether the internship is lawful without pay.
fn is_lawful_unpaid(pair: &Pair<'_>) -> bool {
    match purpose(pair) {
        InternshipPurpose::Compulsory => true,
        InternshipPurpose::Orientation | InternshipPurpose::Accompanying => {
            let days = pair
                .place
                .internship
                .and_then(|it| it.days.value().copied());
            days.is_none_or(|days| days <= pair.policy().limits.orientation_days)
        }
        InternshipPurpose::Unstated => false,
    }
}

fn greatest_weekly_minutes(pair: &Pair<'_>) -> Option<u64> {
    let hours = pair.place.time.weekly_minutes.value()?;
    Some(u64::from(hours.to))
}

fn training_pay_is_too_low(pair: &Pair<'_>, pay: Pay) -> bool {
    let monthly = match pay {
        Pay::Unpaid => Some(0),
        Pay::Monthly { from, .. } => Some(u64::from(from.0)),
        Pay::Hourly { from, .. } => {
            greatest_weekly_minutes(pair).map(|minutes| u64::from(from.0) * minutes * 13 / 180)
        }
    };
    let amounts = &pair.policy().wages.training_first_year_monthly;
    match (monthly, amounts.at(pair.start())) {
        (Some(monthly), Some(least)) => {
            monthly < u64::from(least.value.0) && !pair.place.collective_agreement
        }
        _ => false,
    }
}

/// The lowest hourly pay in cents; `None` for unpaid work and for monthly pay without hours.
fn hourly_from(pair: &Pair<'_>, pay: Pay) -> Option<u64> {
    match pay {
        Pay::Unpaid => None,
        Pay::Hourly { from, .. } => Some(u64::from(from.0)),
        Pay::Monthly { from, .. } => {
            greatest_weekly_minutes(pair).map(|minutes| u64::from(from.0) * 180 / (13 * minutes))
        }
    }
}

/// The highest of the minimum wages that apply, in cents an hour.
fn floor(pair: &Pair<'_>) -> u64 {
    let wages = &pair.policy().wages;
    let day = pair.start();
    let general = wages.minimum.at(day).map_or(0, |dated| dated.value.0);
    let branch = pair.place.branch.value().map_or(0, |branch| {
        let digits = pair.occupation().kldb.to_string();
        let trade = if *branch == Branch::TrainingProvider {
            digits.starts_with("83") || digits.starts_with("84")
        } else {
            digits.starts_with(['1', '2', '3', '4', '5'])
        };
        if !trade {
            return 0;
        }
        let found = wages
            .branch
            .iter()
            .find(|(key, _): &&(Branch, _)| key == branch);
        let Some(dated) = found.and_then(|(_, timeline)| timeline.at(day)) else {
            return 0;
        };
        let tier = if pair.job_level() >= 2 {
            dated.value.skilled
        } else {
            dated.value.unskilled
        };
        tier.map_or(0, |cents| cents.0)
    });
    u64::from(general.max(branch).max(care_wage(pair)))
}

fn care_wage(pair: &Pair<'_>) -> u32 {
    let in_care = matches!(
        pair.place.establishment.value(),
        Some(Establishment::NursingHome | Establishment::AmbulantCare)
    );
    let nursing = matches!(pair.group(), 813 | 821);
    let companion = pair.occupation().kldb.digits() / 10 == 8314;
    let is_job = matches!(pair.place.kind, Kind::Job | Kind::Minijob);
    let Some(dated) = pair.policy().wages.care.at(pair.start()) else {
        return 0;
    };
    if !in_care || !(nursing || companion) {
        0
    } else if nursing && pair.job_level() >= 2 && is_job {
        dated.value.skilled.0
    } else if nursing && pair.title_required() {
        dated.value.one_year.0
    } else {
        dated.value.helper.0
    }
}

fn exceeds_minijob(pair: &Pair<'_>) -> bool {
    let place = pair.place;
    let monthly = match place.pay.value() {
        Some(Pay::Monthly { from, .. }) => Some(u64::from(from.0)),
        Some(Pay::Hourly { from, .. }) => {
            let hours = place.time.weekly_minutes.value();
            hours.map(|hours| u64::from(from.0) * u64::from(hours.from) * 13 / 180)
        }
        Some(Pay::Unpaid) | None => None,
    };
    let limit = pair.policy().wages.minijob_monthly.at(pair.start());
    match (monthly, limit) {
        (Some(monthly), Some(limit)) => {
            place.kind == Kind::Minijob && monthly > u64::from(limit.value.0)
        }
        _ => false,
    }
}

fn unpaid_unlawfully(pair: &Pair<'_>) -> bool {
    if pair.place.pay.value() != Some(&Pay::Unpaid) {
        return false;
    }
    match pair.place.kind {
        Kind::Job | Kind::Minijob | Kind::Direkteinstieg => true,
        Kind::Internship => !is_lawful_unpaid(pair),
        Kind::Ausbildung | Kind::Eq | Kind::RecognitionMeasure => false,
    }
}

fn rests_too_short(pair: &Pair<'_>) -> bool {
    use Establishment::*;
    let short = matches!(
        pair.place.establishment.value(),
        Some(
            NursingHome
                | AmbulantCare
                | Hospital
                | Rehab
                | YouthHome
                | DisabilityService
                | Gastronomy
                | Hotel
        )
    );
    let rules = &pair.policy().time;
    let needed = if short {
        rules.short_rest_minutes
    } else {
        rules.rest_minutes
    };
    pair.place
        .time
        .sequence
        .windows(2)
        .any(|pair| i32::from(pair[1].from) + 1440 - i32::from(pair[0].to) < i32::from(needed))
}
