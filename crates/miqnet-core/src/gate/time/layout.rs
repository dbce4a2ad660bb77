//! How stated working time lies in usable time (settled reading 10).

use miqnet_domain::time::{Day, Days, Span, WeekWindows};
use miqnet_domain::vacancy::{Pattern, Shift, WorkingTime};
use miqnet_domain::{Fact, Verdict};

use crate::{week::WeekSet, world::World};

/// Where the stated shift sticks out of the usable time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    After,
    Both,
    Neither,
}

impl Side {
    /// The word that messages choose by.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
            Self::Both => "both",
            Self::Neither => "neither",
        }
    }

    fn of(shift: Span, inside: Span) -> Self {
        match (shift.from < inside.from, shift.to > inside.to) {
            (true, false) => Self::Before,
            (false, true) => Self::After,
            (true, true) => Self::Both,
            (false, false) => Self::Neither,
        }
    }
}

/// How working time lies in usable time; hours are minutes a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    NothingStated,
    HoursFit { usable: u16, needed: u16 },
    HoursMissing { usable: u16, needed: u16 },
    SomeShift,
    Fits { shift: Span },
    Placed { inside: Span, usable: u16 },
    AskPlacement { side: Side, shift: Span, inside: Span, usable: u16 },
    Outside { side: Side, shift: Span, inside: Span },
    TooFewHours { shift: Span, usable: u16, needed: u16 },
    NoUsableTime { shift: Span },
}

impl Layout {
    pub(super) fn verdict(self) -> Verdict {
        match self {
            Self::NothingStated | Self::HoursFit { .. } | Self::Fits { .. } | Self::Placed { .. } => {
                Verdict::EligibleNow
            }
            Self::SomeShift | Self::AskPlacement { .. } => Verdict::EligibleWithCondition,
            Self::HoursMissing { .. }
            | Self::Outside { .. }
            | Self::TooFewHours { .. }
            | Self::NoUsableTime { .. } => Verdict::NotEligible,
        }
    }
}

/// Lays the stated time into the usable time; of one-of shifts the best counts, of rotating shifts
/// the worst, the first of equals.
pub(super) fn lay_out(usable: &WeekSet, time: &WorkingTime, world: &World<'_>) -> Layout {
    let each = |shift: &Shift| lay_out_shift(usable, *shift, time, world);
    match &time.pattern {
        Pattern::Unstated => lay_out_hours(usable, time),
        Pattern::SomeShift => Layout::SomeShift,
        Pattern::OneOf(shifts) => shifts
            .iter()
            .map(each)
            .min_by_key(|layout| layout.verdict())
            .unwrap_or_else(|| lay_out_hours(usable, time)),
        // The last of equals under `max_by_key`, hence the reversal.
        Pattern::Rotation(shifts) => shifts
            .iter()
            .rev()
            .map(each)
            .max_by_key(|layout| layout.verdict())
            .unwrap_or_else(|| lay_out_hours(usable, time)),
    }
}

/// No times are stated: the hours alone are tested, inside opening hours where they are stated.
fn lay_out_hours(usable: &WeekSet, time: &WorkingTime) -> Layout {
    let Some(needed) = time.weekly_minutes.value().map(|hours| hours.from) else {
        return Layout::NothingStated;
    };
    let minutes = match time.opening.value() {
        Some(opening) => usable.common_minutes(&WeekSet::of(opening)),
        None => usable.minutes(),
    };
    let usable = clip(minutes);
    if usable >= needed {
        Layout::HoursFit { usable, needed }
    } else {
        Layout::HoursMissing { usable, needed }
    }
}

fn lay_out_shift(
    usable: &WeekSet,
    shift: Shift,
    time: &WorkingTime,
    world: &World<'_>,
) -> Layout {
    let stated = time.weekly_minutes.value().map(|hours| hours.from);
    let needed = stated.unwrap_or(shift.weekly_minutes());
    let inside = shift.days.iter().all(|day| usable.covers(day, shift.span));
    if inside && shift.weekly_minutes() >= needed {
        return Layout::Fits { shift: shift.span };
    }
    let window = placement_window(shift, &time.opening, world);
    let minutes = usable.common_minutes(&window);
    let placed = usable.clone().and(&window);
    let Some(example) = example_span(&placed, shift.days) else {
        return Layout::NoUsableTime { shift: shift.span };
    };
    let enough = minutes >= u32::from(needed);
    let (side, total) = (Side::of(shift.span, example), clip(minutes));
    match (enough, time.flexible) {
        (true, Fact::Stated(true) | Fact::Assumed(true)) => {
            Layout::Placed { inside: example, usable: total }
        }
        (true, Fact::Unknown) => {
            Layout::AskPlacement { side, shift: shift.span, inside: example, usable: total }
        }
        (false, Fact::Stated(true) | Fact::Assumed(true) | Fact::Unknown) => {
            Layout::TooFewHours { shift: shift.span, usable: total, needed }
        }
        (_, Fact::Stated(false) | Fact::Assumed(false)) => {
            Layout::Outside { side, shift: shift.span, inside: example }
        }
    }
}

/// Where the hours of a shift could be placed: the opening hours of its days, or the shift with
/// the policy's slack on both sides.
fn placement_window(shift: Shift, opening: &Fact<WeekWindows>, world: &World<'_>) -> WeekSet {
    let mut window = WeekSet::default();
    let slack = i32::from(world.policy.time.opening_slack_minutes);
    for day in shift.days.iter() {
        match opening.value() {
            Some(opening) => {
                for span in opening.of(day) {
                    window.insert(day, i32::from(span.from), i32::from(span.to));
                }
            }
            None => {
                let (from, to) = (i32::from(shift.span.from), i32::from(shift.span.to));
                window.insert(day, from - slack, to + slack);
            }
        }
    }
    window
}

/// The longest usable stretch of the first of the days that has one, as an example to name.
fn example_span(placed: &WeekSet, days: Days) -> Option<Span> {
    days.iter().find_map(|day: Day| placed.longest_span(day))
}

/// Returns how much of the stated time is usable, in thousandths, rounded down; `None` where
/// nothing is stated or the shifts are not known.
pub(crate) fn coverage(usable: &WeekSet, time: &WorkingTime, world: &World<'_>) -> Option<u16> {
    let permille = |part: u32, whole: u32| {
        let share = (u64::from(part.min(whole)) * 1000).checked_div(u64::from(whole));
        share.map_or(1000, |share| share as u16)
    };
    let flexible = time.flexible.value() == Some(&true);
    let of_shift = |shift: &Shift| {
        let (part, whole) = if flexible {
            let needed = time.weekly_minutes.value().map(|hours| hours.from);
            let window = placement_window(*shift, &time.opening, world);
            (usable.common_minutes(&window), needed.unwrap_or(shift.weekly_minutes()))
        } else {
            let part = shift.days.iter().map(|day| usable.covered_minutes(day, shift.span)).sum();
            (part, shift.weekly_minutes())
        };
        permille(part, u32::from(whole))
    };
    match &time.pattern {
        Pattern::SomeShift => None,
        Pattern::OneOf(shifts) if !shifts.is_empty() => shifts.iter().map(of_shift).max(),
        Pattern::Rotation(shifts) if !shifts.is_empty() => shifts.iter().map(of_shift).min(),
        _ => match lay_out_hours(usable, time) {
            Layout::HoursFit { usable, needed } | Layout::HoursMissing { usable, needed } => {
                Some(permille(u32::from(usable), u32::from(needed)))
            }
            _ => None,
        },
    }
}

/// Minutes of a week fit into 16 bits.
fn clip(minutes: u32) -> u16 {
    u16::try_from(minutes).unwrap_or(u16::MAX)
}
