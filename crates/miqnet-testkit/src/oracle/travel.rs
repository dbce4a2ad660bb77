//! Section 3: travel.

use miqnet_domain::place::{Coordinate, PostalCode};
use miqnet_domain::travel::StatedMode;
use miqnet_domain::vacancy::{Pattern, Shift};

use super::{Answer, End, Pair, two_ends};

pub(super) fn answers(pair: &Pair<'_>) -> Vec<Answer> {
    if works_at_home(pair) {
        return vec![Answer::Met];
    }
    let by_minutes = two_ends(|end| match (minutes(pair, end), longest(pair)) {
        (None, _) | (_, None) => Answer::Ask,
        (Some(minutes), Some(longest)) if minutes <= longest => Answer::Met,
        _ => Answer::Blocked,
    });
    let mut answers = vec![by_minutes];
    if has_odd_hours(pair) {
        answers.push(match pair.her.modes.value() {
            None => Answer::Ask,
            Some(modes) if modes.car => Answer::Met,
            Some(_) => Answer::Step,
        });
    }
    answers
}

pub(super) fn works_at_home(pair: &Pair<'_>) -> bool {
    pair.place.time.home_office_percent >= 100
}

pub(super) fn longest(pair: &Pair<'_>) -> Option<u32> {
    let longest = pair.her.longest_travel_minutes.value();
    longest.map(|&longest| u32::from(longest))
}

/// The least minutes one way; `None` where no way is known.
pub(super) fn minutes(pair: &Pair<'_>, end: End) -> Option<u32> {
    if works_at_home(pair) {
        return Some(0);
    }
    let home = *pair.her.home.value()?;
    let every = [
        StatedMode::Car,
        StatedMode::PublicTransport,
        StatedMode::Bicycle,
    ];
    let Some(modes) = pair.her.modes.value() else {
        let alone = every.map(|mode| nearest(pair, home, &[mode]));
        return match end {
            End::Worst => alone.into_iter().flatten().max(),
            End::Best => alone.into_iter().flatten().min(),
        };
    };
    let mut used = vec![];
    if modes.car {
        used.push(StatedMode::Car);
    }
    if modes.public_transport {
        used.push(StatedMode::PublicTransport);
    }
    if modes.bicycle {
        used.push(StatedMode::Bicycle);
    }
    nearest(pair, home, &used)
}

/// The least minutes to a workplace with one of these modes.
fn nearest(pair: &Pair<'_>, home: PostalCode, used: &[StatedMode]) -> Option<u32> {
    let workplaces = pair.place.workplaces.iter();
    workplaces
        .flat_map(|&work| {
            used.iter()
                .filter_map(move |&mode| between(pair, home, work, mode))
        })
        .min()
}

fn between(pair: &Pair<'_>, home: PostalCode, work: PostalCode, mode: StatedMode) -> Option<u32> {
    let (table, rules) = (pair.world.travel, &pair.policy().travel);
    if let Some(stated) = stated(pair, home, work, mode) {
        return Some(stated);
    }
    if home == work {
        return Some(u32::from(rules.same_place_minutes));
    }
    let rail = table
        .rail
        .iter()
        .find(|&&(from, to, _)| from == home && to == work);
    if let (StatedMode::PublicTransport, Some((_, _, rail))) = (mode, rail) {
        return Some(u32::from(*rail) + u32::from(rules.rail_access_minutes));
    }
    let at = |code| table.places.iter().find(|place| place.postal == code);
    let metres = metres(at(home)?.coordinate, at(work)?.coordinate);
    let (base, rate) = match mode {
        StatedMode::Car => (rules.car_base_minutes, rules.car_decimin_per_km),
        StatedMode::PublicTransport => (rules.bus_base_minutes, rules.bus_decimin_per_km),
        StatedMode::Bicycle => (rules.bicycle_base_minutes, rules.bicycle_decimin_per_km),
    };
    Some(u32::from(base) + (metres * u32::from(rate)).div_ceil(10_000))
}

fn stated(pair: &Pair<'_>, home: PostalCode, work: PostalCode, mode: StatedMode) -> Option<u32> {
    let find = |from, to| {
        let all = pair.world.travel.stated.iter();
        all.filter(|time| (time.from, time.to, time.mode) == (from, to, mode))
            .map(|time| u32::from(time.minutes))
            .next()
    };
    find(home, work).or_else(|| find(work, home))
}

fn metres(from: Coordinate, to: Coordinate) -> u32 {
    let radians = |micro: i32| f64::from(micro) * (std::f64::consts::PI / 180_000_000.0);
    let (lat1, lat2) = (radians(from.latitude_udeg), radians(to.latitude_udeg));
    let half_lat = (lat2 - lat1) / 2.0;
    let half_lon = (radians(to.longitude_udeg) - radians(from.longitude_udeg)) / 2.0;
    let a = half_lat.sin() * half_lat.sin()
        + lat1.cos() * lat2.cos() * (half_lon.sin() * half_lon.sin());
    let metres = 2.0 * 6_371_008.8 * a.sqrt().asin();
    (metres + 0.5).floor() as u32
}

fn has_odd_hours(pair: &Pair<'_>) -> bool {
    let odd = |shift: &Shift| {
        let rules = &pair.policy().time;
        let end = shift.span.to % 1440;
        shift.span.from < rules.early_before || end > rules.late_after || end < rules.early_before
    };
    match &pair.place.time.pattern {
        Pattern::OneOf(shifts) => shifts.iter().all(odd),
        Pattern::Rotation(shifts) => shifts.iter().any(odd),
        Pattern::Unstated | Pattern::SomeShift => false,
    }
}
