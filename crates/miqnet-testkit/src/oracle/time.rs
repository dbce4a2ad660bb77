//! Section 3: working time.

use miqnet_domain::Fact;
use miqnet_domain::candidate::{CareStatus, CareWindows};
use miqnet_domain::time::{Day, WeekWindows};
use miqnet_domain::vacancy::{Pattern, Shift};

use super::week::Week;
use super::{Answer, Arrival, End, Pair, travel, two_ends};

pub(super) fn answer(pair: &Pair<'_>) -> Answer {
    two_ends(|end| at(pair, end))
}

fn at(pair: &Pair<'_>, end: End) -> Answer {
    let her = pair.her;
    let rotation = matches!(pair.place.time.pattern, Pattern::Rotation(_));
    if rotation && !end.yes(&her.shift_ok) {
        return Answer::Blocked;
    }
    let first = layout(pair, &usable(pair, &in_force(pair, end), end));
    if first == Answer::Met || never_limited(pair, end) || end.yes(&her.care.alternative) {
        return first;
    }
    match her.care.status.value() {
        Some(CareStatus::FromDate { from, coming }) if *from > pair.start() => {
            let later = layout(pair, &usable(pair, &limit(coming, end), end));
            match (later, pair.arrival(Fact::Stated(*from))) {
                (_, Arrival::TooLate) => Answer::Blocked,
                (Answer::Met, _) => Answer::Wait,
                (other, _) => other,
            }
        }
        Some(CareStatus::Waiting | CareStatus::None) => {
            match layout(pair, &usable(pair, &Limit::Nothing, end)) {
                Answer::Blocked => Answer::Blocked,
                _ => Answer::Step,
            }
        }
        Some(CareStatus::FromDate { .. } | CareStatus::Secured) | None => first,
    }
}

/// What care leaves of her time.
pub(super) enum Limit<'a> {
    /// Care does not limit her, or is lifted.
    Nothing,
    /// Care is given in these windows.
    Within(&'a WeekWindows),
    /// No hour is left.
    Everything,
}

/// Windows at one end; unknown ones leave nothing at the worst and limit nothing at the best.
fn limit(windows: &Fact<CareWindows>, end: End) -> Limit<'_> {
    match (windows.value(), end) {
        (Some(CareWindows::NotLimited), _) | (None, End::Best) => Limit::Nothing,
        (Some(CareWindows::Within(windows)), _) => Limit::Within(windows),
        (None, End::Worst) => Limit::Everything,
    }
}

fn never_limited(pair: &Pair<'_>, end: End) -> bool {
    matches!(limit(&pair.her.care.windows, end), Limit::Nothing)
}

fn in_force<'a>(pair: &Pair<'a>, end: End) -> Limit<'a> {
    let care = &pair.her.care;
    if never_limited(pair, end) {
        return Limit::Nothing;
    }
    match care.status.value() {
        Some(CareStatus::FromDate { from, coming }) if *from <= pair.start() => limit(coming, end),
        None if end == End::Worst => Limit::Everything,
        None => Limit::Nothing,
        _ => limit(&care.windows, end),
    }
}

/// The windows that the score looks at.
fn for_score<'a>(pair: &Pair<'a>, end: End) -> Limit<'a> {
    if never_limited(pair, end) {
        return Limit::Nothing;
    }
    match pair.her.care.status.value() {
        Some(CareStatus::FromDate { coming, .. }) => limit(coming, end),
        Some(CareStatus::Waiting | CareStatus::None) => Limit::Nothing,
        _ => in_force(pair, end),
    }
}

fn usable(pair: &Pair<'_>, care: &Limit<'_>, end: End) -> Week {
    let her = pair.her;
    let mut free = match her.availability.value() {
        Some(windows) => Week::of(windows),
        None => Week::filled(end == End::Best),
    };
    if !end.yes(&her.care.alternative) {
        free = free.and(&in_care(pair, care, end));
    }
    let rules = &pair.policy().time;
    let (night_from, night_to) = (i32::from(rules.night_from), i32::from(rules.night_to));
    let weekend_ok = end.yes(&her.weekend_ok);
    let night_ok = end.yes(&her.night_ok);
    Week::by(|day, minute| {
        let weekend = day >= 5;
        let night = minute >= night_from || minute < night_to;
        if weekend || night {
            (weekend_ok || !weekend) && (night_ok || !night)
        } else {
            free.at(day, minute)
        }
    })
}

/// The time in which somebody looks after the children, less the ways.
fn in_care(pair: &Pair<'_>, care: &Limit<'_>, end: End) -> Week {
    let windows = match care {
        Limit::Nothing => return Week::filled(true),
        Limit::Everything => return Week::filled(false),
        Limit::Within(windows) => windows,
    };
    let way = match (travel::minutes(pair, end), end) {
        (Some(minutes), _) => minutes,
        (None, End::Best) => 0,
        (None, End::Worst) => return Week::filled(false),
    };
    let way = way + u32::from(pair.policy().time.handover_minutes);
    let way = i32::try_from(way).expect("ways are short");
    let mut week = Week::filled(false);
    for (day, span) in windows.iter() {
        week.add(
            day as i32,
            i32::from(span.from) + way,
            i32::from(span.to) - way,
        );
    }
    week
}

fn layout(pair: &Pair<'_>, usable: &Week) -> Answer {
    let time = &pair.place.time;
    match &time.pattern {
        Pattern::SomeShift => Answer::Ask,
        Pattern::Unstated => match stated_needed(pair) {
            None => Answer::Met,
            Some(needed) if in_opening(pair, usable) >= needed => Answer::Met,
            Some(_) => Answer::Blocked,
        },
        Pattern::OneOf(shifts) => {
            let each = shifts.iter().map(|shift| layout_of(pair, shift, usable));
            each.min().expect("a pattern has a shift")
        }
        Pattern::Rotation(shifts) => {
            let each = shifts.iter().map(|shift| layout_of(pair, shift, usable));
            each.max().expect("a pattern has a shift")
        }
    }
}

fn layout_of(pair: &Pair<'_>, shift: &Shift, usable: &Week) -> Answer {
    let needed = needed_of(pair, shift);
    let itself = Week::on(shift.days, shift.span, 0);
    if usable.contains(&itself) && weekly(shift) >= needed {
        return Answer::Met;
    }
    let placed = placed(pair, shift, usable);
    if placed == 0 || placed < needed {
        return Answer::Blocked;
    }
    match pair.place.time.flexible.value() {
        Some(true) => Answer::Met,
        None => Answer::Ask,
        Some(false) => Answer::Blocked,
    }
}

fn stated_needed(pair: &Pair<'_>) -> Option<u32> {
    let hours = pair.place.time.weekly_minutes.value();
    hours.map(|hours| u32::from(hours.from))
}

fn weekly(shift: &Shift) -> u32 {
    u32::from(shift.span.to - shift.span.from) * u32::from(shift.days.count())
}

fn needed_of(pair: &Pair<'_>, shift: &Shift) -> u32 {
    stated_needed(pair).unwrap_or(weekly(shift))
}

fn in_opening(pair: &Pair<'_>, usable: &Week) -> u32 {
    match pair.place.time.opening.value() {
        None => usable.minutes(),
        Some(opening) => usable.and(&Week::of(opening)).minutes(),
    }
}

/// The usable minutes into which the hours of a shift could be moved.
fn placed(pair: &Pair<'_>, shift: &Shift, usable: &Week) -> u32 {
    let window = match pair.place.time.opening.value() {
        None => Week::on(
            shift.days,
            shift.span,
            pair.policy().time.opening_slack_minutes,
        ),
        Some(opening) => {
            let mut on_its_days = WeekWindows::none();
            for (day, span) in opening.iter() {
                if shift.days.contains(day) {
                    on_its_days.add(day, span);
                }
            }
            Week::of(&on_its_days)
        }
    };
    usable.and(&window).minutes()
}

/// The points for working time (section 4); `None` where neither times nor hours are stated.
pub(super) fn points(pair: &Pair<'_>) -> Option<u16> {
    let unknown = u32::from(pair.policy().unknown_points.time);
    let time = &pair.place.time;
    match (&time.pattern, stated_needed(pair)) {
        (Pattern::SomeShift, _) => return u16::try_from(unknown).ok(),
        (Pattern::Unstated, None) => return None,
        _ => {}
    }
    let (worst, best) = (points_at(pair, End::Worst), points_at(pair, End::Best));
    let points = if worst == best {
        worst
    } else {
        unknown.clamp(worst.min(best), worst.max(best)).min(999)
    };
    Some(u16::try_from(points).expect("points are at most 1000"))
}

fn points_at(pair: &Pair<'_>, end: End) -> u32 {
    let usable = usable(pair, &for_score(pair, end), end);
    let of_shift = |shift: &Shift| {
        let itself = Week::on(shift.days, shift.span, 0);
        if usable.contains(&itself) && weekly(shift) >= needed_of(pair, shift) {
            1000
        } else if pair.place.time.flexible.value() == Some(&true) {
            share(placed(pair, shift, &usable), needed_of(pair, shift))
        } else {
            // Day by day, so that a shift of 24 hours that meets itself counts each day.
            let days = Day::ALL.into_iter().filter(|&day| shift.days.contains(day));
            let inside = days.map(|day| {
                let one = Week::on([day].into_iter().collect(), shift.span, 0);
                usable.and(&one).minutes()
            });
            share(inside.sum(), weekly(shift))
        }
    };
    match &pair.place.time.pattern {
        Pattern::Unstated => share(
            in_opening(pair, &usable),
            stated_needed(pair).expect("hours are stated"),
        ),
        Pattern::OneOf(shifts) => shifts.iter().map(of_shift).max().expect("a shift"),
        Pattern::Rotation(shifts) => shifts.iter().map(of_shift).min().expect("a shift"),
        Pattern::SomeShift => unreachable!("the caller answers for it"),
    }
}

fn share(part: u32, whole: u32) -> u32 {
    let part = part.min(whole) * 1000;
    part.checked_div(whole).unwrap_or(1000)
}
