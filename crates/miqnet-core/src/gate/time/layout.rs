//! How stated working time lies in usable time.

use miqnet_domain::Verdict;
use miqnet_domain::time::{Day, Span};
use miqnet_domain::vacancy::{Pattern, Shift, WorkingTime};

use crate::placement::{Measure, Placeable, Placements};
use crate::usable_time::{SetIx, UsableTimes};
use crate::{week::WeekSet, world::World};

/// Stated working time, ready to be laid out; shifts and opening hours by their numbers in the
/// catalog's placements.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Stated {
    arrangement: Arrangement,
    /// The least weekly hours, in minutes, where they are stated.
    needed: Option<u16>,
    flexible: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Arrangement {
    /// Weekly hours, inside opening hours where they are stated.
    HoursAlone(Option<u32>),
    SomeShift,
    OneOf(Vec<u32>),
    Rotation(Vec<u32>),
}

/// How working time lies in usable time; hours are minutes a week, shifts their index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    NothingStated,
    HoursFit {
        usable: u16,
        needed: u16,
    },
    HoursMissing {
        usable: u16,
        needed: u16,
    },
    SomeShift,
    Fits {
        shift: u32,
    },
    Placed {
        shift: u32,
        usable: u16,
    },
    AskPlacement {
        shift: u32,
        usable: u16,
    },
    Outside {
        shift: u32,
    },
    TooFewHours {
        shift: u32,
        usable: u16,
        needed: u16,
    },
    NoUsableTime {
        shift: u32,
    },
}

impl Layout {
    pub(super) fn verdict(self) -> Verdict {
        match self {
            Self::NothingStated
            | Self::HoursFit { .. }
            | Self::Fits { .. }
            | Self::Placed { .. } => Verdict::EligibleNow,
            Self::SomeShift | Self::AskPlacement { .. } => Verdict::EligibleWithCondition,
            Self::HoursMissing { .. }
            | Self::Outside { .. }
            | Self::TooFewHours { .. }
            | Self::NoUsableTime { .. } => Verdict::NotEligible,
        }
    }
}

impl Stated {
    pub(super) fn of(time: &WorkingTime, placements: &mut Placements, world: &World<'_>) -> Self {
        let mut numbers = |shifts: &[Shift]| -> Vec<u32> {
            shifts
                .iter()
                .map(|shift| placements.shift(*shift, time, world))
                .collect()
        };
        let arrangement = match &time.pattern {
            Pattern::SomeShift => Arrangement::SomeShift,
            Pattern::OneOf(shifts) if !shifts.is_empty() => Arrangement::OneOf(numbers(shifts)),
            Pattern::Rotation(shifts) if !shifts.is_empty() => {
                Arrangement::Rotation(numbers(shifts))
            }
            _ => Arrangement::HoursAlone(placements.opening(time)),
        };
        Self {
            arrangement,
            needed: time.weekly_minutes.value().map(|hours| hours.from),
            flexible: time.flexible.value().copied(),
        }
    }

    pub(super) fn is_rotation(&self) -> bool {
        matches!(self.arrangement, Arrangement::Rotation(_))
    }

    /// Whether neither times nor hours are stated.
    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self.arrangement, Arrangement::HoursAlone(_)) && self.needed.is_none()
    }
}

/// The longest usable stretch of the first of a shift's days that has one, with that day; the shift
/// itself on a Monday where none has.
pub(super) fn example(usable: &WeekSet, placeable: &Placeable) -> (Day, Span) {
    let placed = usable.and(&placeable.window);
    let Shift { days, span } = placeable.shift;
    let found = days
        .iter()
        .find_map(|day| Some((day, placed.longest_span(day)?)));
    found.unwrap_or((Day::Mon, span))
}

/// Lays the stated time into the usable time; of one-of shifts the best counts, of rotating shifts
/// the worst, the first of equals.
pub(super) fn lay_out(times: &mut UsableTimes<'_>, set: SetIx, stated: &Stated) -> Layout {
    let (best, shifts) = match &stated.arrangement {
        Arrangement::HoursAlone(opening) => return lay_out_hours(times, set, *opening, stated),
        Arrangement::SomeShift => return Layout::SomeShift,
        Arrangement::OneOf(shifts) => (true, shifts),
        Arrangement::Rotation(shifts) => (false, shifts),
    };
    let layouts = shifts
        .iter()
        .map(|shift| lay_out_shift(times, set, *shift, stated));
    let kept = layouts.reduce(|kept, next| {
        let (kept_verdict, next_verdict) = (kept.verdict(), next.verdict());
        let better = if best {
            next_verdict < kept_verdict
        } else {
            next_verdict > kept_verdict
        };
        if better { next } else { kept }
    });
    kept.unwrap_or(Layout::NothingStated)
}

/// No times are stated: the hours alone are tested, inside opening hours where they are stated.
fn lay_out_hours(
    times: &mut UsableTimes<'_>,
    set: SetIx,
    opening: Option<u32>,
    stated: &Stated,
) -> Layout {
    let Some(needed) = stated.needed else {
        return Layout::NothingStated;
    };
    let usable = times.minutes(set, opening);
    if usable >= needed {
        Layout::HoursFit { usable, needed }
    } else {
        Layout::HoursMissing { usable, needed }
    }
}

fn lay_out_shift(times: &mut UsableTimes<'_>, set: SetIx, number: u32, stated: &Stated) -> Layout {
    let Measure {
        placed: usable,
        inside,
        ..
    } = times.measure(set, number);
    let weekly = times.placements().placeables[number as usize]
        .shift
        .weekly_minutes();
    let needed = stated.needed.unwrap_or(weekly);
    let shift = number;
    if inside && weekly >= needed {
        return Layout::Fits { shift };
    }
    if usable == 0 {
        return Layout::NoUsableTime { shift };
    }
    match (usable >= needed, stated.flexible) {
        (true, Some(true)) => Layout::Placed { shift, usable },
        (true, None) => Layout::AskPlacement { shift, usable },
        (false, Some(true) | None) => Layout::TooFewHours {
            shift,
            usable,
            needed,
        },
        (_, Some(false)) => Layout::Outside { shift },
    }
}

/// Returns how much of the stated time is usable, in thousandths, rounded down; `None` where
/// nothing is stated or the shifts are not known.
pub(crate) fn coverage(times: &mut UsableTimes<'_>, set: SetIx, stated: &Stated) -> Option<u16> {
    let mut of_shift = |number: &u32| {
        let Measure {
            covered,
            placed,
            inside,
        } = times.measure(set, *number);
        let weekly = times.placements().placeables[*number as usize]
            .shift
            .weekly_minutes();
        let needed = stated.needed.unwrap_or(weekly);
        match stated.flexible {
            _ if inside && weekly >= needed => 1000,
            Some(true) => permille(placed, needed),
            _ => permille(covered, weekly),
        }
    };
    match &stated.arrangement {
        Arrangement::SomeShift => None,
        Arrangement::OneOf(shifts) => shifts.iter().map(&mut of_shift).max(),
        Arrangement::Rotation(shifts) => shifts.iter().map(&mut of_shift).min(),
        Arrangement::HoursAlone(opening) => stated
            .needed
            .map(|needed| permille(times.minutes(set, *opening), needed)),
    }
}

/// The share of `part` in `whole`, at most 1000; an empty whole is covered.
fn permille(part: u16, whole: u16) -> u16 {
    let (part, whole) = (u32::from(part), u32::from(whole));
    (part.min(whole) * 1000).checked_div(whole).unwrap_or(1000) as u16
}
