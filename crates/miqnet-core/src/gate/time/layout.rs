//! How stated working time lies in usable time.

use miqnet_domain::Verdict;
use miqnet_domain::time::{Day, Span};
use miqnet_domain::vacancy::{Pattern, Shift, WorkingTime};

use crate::{week::WeekSet, world::World};

/// Stated working time, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Stated {
    arrangement: Arrangement,
    /// The least weekly hours, in minutes, where they are stated.
    needed: Option<u16>,
    opening: Option<WeekSet>,
    flexible: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Arrangement {
    HoursAlone,
    SomeShift,
    OneOf(Vec<Placeable>),
    Rotation(Vec<Placeable>),
}

/// A shift and where its hours could be placed: the opening hours of its days, or the shift with
/// the policy's slack on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Placeable {
    shift: Shift,
    window: WeekSet,
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
        shift: usize,
    },
    Placed {
        shift: usize,
        usable: u16,
    },
    AskPlacement {
        shift: usize,
        usable: u16,
    },
    Outside {
        shift: usize,
    },
    TooFewHours {
        shift: usize,
        usable: u16,
        needed: u16,
    },
    NoUsableTime {
        shift: usize,
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
    pub(super) fn of(time: &WorkingTime, world: &World<'_>) -> Self {
        let placeable = |shifts: &[Shift]| -> Vec<Placeable> {
            shifts
                .iter()
                .map(|shift| Placeable {
                    shift: *shift,
                    window: window(*shift, time, world),
                })
                .collect()
        };
        let arrangement = match &time.pattern {
            Pattern::SomeShift => Arrangement::SomeShift,
            Pattern::OneOf(shifts) if !shifts.is_empty() => Arrangement::OneOf(placeable(shifts)),
            Pattern::Rotation(shifts) if !shifts.is_empty() => {
                Arrangement::Rotation(placeable(shifts))
            }
            _ => Arrangement::HoursAlone,
        };
        Self {
            arrangement,
            needed: time.weekly_minutes.value().map(|hours| hours.from),
            opening: time.opening.value().map(WeekSet::of),
            flexible: time.flexible.value().copied(),
        }
    }

    pub(super) fn is_rotation(&self) -> bool {
        matches!(self.arrangement, Arrangement::Rotation(_))
    }

    /// Whether neither times nor hours are stated.
    pub(crate) fn is_nothing(&self) -> bool {
        self.arrangement == Arrangement::HoursAlone && self.needed.is_none()
    }

    /// The hours of a shift of a layout.
    pub(super) fn shift_span(&self, shift: usize) -> Span {
        self.placeables()[shift].shift.span
    }

    /// The longest usable stretch of the first of the shift's days that has one, with that day; the
    /// shift itself on a Monday where none has.
    pub(super) fn example(&self, usable: &WeekSet, shift: usize) -> (Day, Span) {
        let Placeable { shift, window } = &self.placeables()[shift];
        let placed = usable.clone().and(window);
        let found = shift
            .days
            .iter()
            .find_map(|day| Some((day, placed.longest_span(day)?)));
        found.unwrap_or((Day::Mon, shift.span))
    }

    fn placeables(&self) -> &[Placeable] {
        match &self.arrangement {
            Arrangement::OneOf(shifts) | Arrangement::Rotation(shifts) => shifts,
            Arrangement::HoursAlone | Arrangement::SomeShift => &[],
        }
    }
}

fn window(shift: Shift, time: &WorkingTime, world: &World<'_>) -> WeekSet {
    let mut window = WeekSet::default();
    let slack = i32::from(world.policy.time.opening_slack_minutes);
    for day in shift.days.iter() {
        match time.opening.value() {
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

/// Lays the stated time into the usable time; of one-of shifts the best counts, of rotating shifts
/// the worst, the first of equals.
pub(super) fn lay_out(usable: &WeekSet, stated: &Stated) -> Layout {
    let each = |(ix, shift): (usize, &Placeable)| lay_out_shift(usable, ix, shift, stated);
    let (best, rest) = match &stated.arrangement {
        Arrangement::HoursAlone => return lay_out_hours(usable, stated),
        Arrangement::SomeShift => return Layout::SomeShift,
        Arrangement::OneOf(shifts) => (true, shifts.iter().enumerate().map(each)),
        Arrangement::Rotation(shifts) => (false, shifts.iter().enumerate().map(each)),
    };
    rest.reduce(|kept, next| {
        let (kept_verdict, next_verdict) = (kept.verdict(), next.verdict());
        let better = if best {
            next_verdict < kept_verdict
        } else {
            next_verdict > kept_verdict
        };
        if better { next } else { kept }
    })
    .unwrap_or(Layout::NothingStated)
}

/// No times are stated: the hours alone are tested, inside opening hours where they are stated.
fn lay_out_hours(usable: &WeekSet, stated: &Stated) -> Layout {
    let Some(needed) = stated.needed else {
        return Layout::NothingStated;
    };
    let usable = clip(match &stated.opening {
        Some(opening) => usable.common_minutes(opening),
        None => usable.minutes(),
    });
    if usable >= needed {
        Layout::HoursFit { usable, needed }
    } else {
        Layout::HoursMissing { usable, needed }
    }
}

fn lay_out_shift(usable: &WeekSet, ix: usize, placeable: &Placeable, stated: &Stated) -> Layout {
    let shift = placeable.shift;
    let needed = stated.needed.unwrap_or(shift.weekly_minutes());
    let inside = shift.days.iter().all(|day| usable.covers(day, shift.span));
    if inside && shift.weekly_minutes() >= needed {
        return Layout::Fits { shift: ix };
    }
    let minutes = usable.common_minutes(&placeable.window);
    if minutes == 0 {
        return Layout::NoUsableTime { shift: ix };
    }
    let enough = minutes >= u32::from(needed);
    let usable = clip(minutes);
    match (enough, stated.flexible) {
        (true, Some(true)) => Layout::Placed { shift: ix, usable },
        (true, None) => Layout::AskPlacement { shift: ix, usable },
        (false, Some(true) | None) => Layout::TooFewHours {
            shift: ix,
            usable,
            needed,
        },
        (_, Some(false)) => Layout::Outside { shift: ix },
    }
}

/// Returns how much of the stated time is usable, in thousandths, rounded down; `None` where
/// nothing is stated or the shifts are not known.
pub(crate) fn coverage(usable: &WeekSet, stated: &Stated) -> Option<u16> {
    let of_shift = |placeable: &Placeable| {
        let shift = placeable.shift;
        if stated.flexible == Some(true) {
            let needed = stated.needed.unwrap_or(shift.weekly_minutes());
            permille(usable.common_minutes(&placeable.window), needed)
        } else {
            let covered = shift
                .days
                .iter()
                .map(|day| usable.covered_minutes(day, shift.span));
            permille(covered.sum(), shift.weekly_minutes())
        }
    };
    match &stated.arrangement {
        Arrangement::SomeShift => None,
        Arrangement::OneOf(shifts) => shifts.iter().map(of_shift).max(),
        Arrangement::Rotation(shifts) => shifts.iter().map(of_shift).min(),
        Arrangement::HoursAlone => match lay_out_hours(usable, stated) {
            Layout::HoursFit { usable, needed } | Layout::HoursMissing { usable, needed } => {
                Some(permille(u32::from(usable), needed))
            }
            _ => None,
        },
    }
}

/// The share of `part` in `whole`, at most 1000; an empty whole is covered.
fn permille(part: u32, whole: u16) -> u16 {
    let whole = u32::from(whole);
    (part.min(whole) * 1000).checked_div(whole).unwrap_or(1000) as u16
}

/// Minutes of a week fit into 16 bits.
fn clip(minutes: u32) -> u16 {
    u16::try_from(minutes).unwrap_or(u16::MAX)
}
