//! How is working time laid out in a branch?

mod rota;

use miqnet_domain::{
    Fact,
    candidate::WeeklyMinutes,
    time::{Day, Days, Span, WeekWindows},
    vacancy::{Pattern, Shift, WorkingTime},
};

pub(crate) use rota::{EARLY_AND_LATE, MINIJOBS, Rota, TOO_LONG_FOR_A_MINIJOB};

use crate::draw::Draw;

/// One way to lay out a week.
pub(crate) struct Layout {
    mode: Mode,
    shifts: &'static [Times],
    /// Hours a week, at least and at most.
    hours: (u16, u16),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mode {
    OneOf,
    Rotation,
    SomeShift,
    Unstated,
}

/// The days of a shift, and its first and last minute.
type Times = (&'static [Day], u16, u16);

impl Layout {
    /// The least hours a week.
    pub(crate) fn least_hours(&self) -> u16 {
        self.hours.0
    }

    /// The pattern as a vacancy states it.
    pub(crate) fn pattern(&self) -> Pattern {
        let shifts = || {
            let shift = |&(days, from, to): &Times| Shift {
                days: days.iter().copied().collect(),
                span: Span::new(from, to).expect("a test builds every shift"),
            };
            self.shifts.iter().map(shift).collect()
        };
        match self.mode {
            Mode::OneOf => Pattern::OneOf(shifts()),
            Mode::Rotation => Pattern::Rotation(shifts()),
            Mode::SomeShift => Pattern::SomeShift,
            Mode::Unstated => Pattern::Unstated,
        }
    }
}

/// The working time of a vacancy; unknown hours, opening hours and flexibility are drawn as well.
pub(crate) fn working_time(draw: &mut Draw, rota: Rota, layout: &Layout) -> WorkingTime {
    let (from, to) = layout.hours;
    let hours = WeeklyMinutes {
        from: from * 60,
        to: to * 60,
    };
    // Without times, the hours are all that can be tested; an advert names them then.
    let unknown = if layout.shifts.is_empty() { 0 } else { 60 };
    let weekly_minutes = draw.fact(unknown, hours);
    let opening = if draw.happens(500) {
        Fact::Stated(rota.opening())
    } else {
        Fact::Unknown
    };
    let flexible = draw
        .weighted(rota.flexible())
        .map_or(Fact::Unknown, Fact::Stated);
    let home_office_percent = *draw.weighted(rota.home_office());
    WorkingTime {
        pattern: layout.pattern(),
        weekly_minutes,
        opening,
        flexible,
        home_office_percent,
        sequence: Vec::new(),
    }
}

/// An early shift after a late one, as a roster must not have it (TM-9).
pub(crate) fn short_rest() -> Vec<Span> {
    vec![at(1330, 2130), at(600, 1400)]
}

/// A roster of two shifts that keeps the rest (TM-9): the earlier one twice, then the later one.
pub(crate) fn roster(shifts: &[Shift]) -> Vec<Span> {
    let mut spans: Vec<_> = shifts.iter().map(|shift| shift.span).collect();
    spans.sort_unstable();
    match spans[..] {
        [early, late] => vec![early, early, late],
        _ => Vec::new(),
    }
}

/// A span between two clock times written as hours times 100 plus minutes.
fn at(from: u16, to: u16) -> Span {
    let (from, to) = (clock(from), clock(to));
    Span::new(from, to).expect("the times of this file are in order")
}

/// The same hours on these days.
fn windows(days: Days, from: u16, to: u16) -> WeekWindows {
    WeekWindows::on(days, at(from, to))
}

/// Minutes since midnight of a clock time written as hours times 100 plus minutes.
pub(crate) const fn clock(hours_and_minutes: u16) -> u16 {
    hours_and_minutes / 100 * 60 + hours_and_minutes % 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_has_room_for_its_hours() {
        for rota in Rota::ALL {
            for (_, layout) in rota.layouts().iter().chain(MINIJOBS) {
                let (low, high) = layout.hours;
                assert!(
                    low <= high && low > 0 && high <= 40,
                    "{rota:?} {low} {high}"
                );
                let pattern = layout.pattern();
                let weeks = pattern.shifts().iter().map(|shift| shift.weekly_minutes());
                let room = weeks.min().unwrap_or(high * 60);
                assert!(
                    room >= high * 60,
                    "{rota:?}: {high} hours in {room} minutes"
                );
            }
        }
    }

    #[test]
    fn a_branch_has_few_patterns() {
        for rota in Rota::ALL {
            let patterns: std::collections::BTreeSet<_> = rota
                .layouts()
                .iter()
                .map(|(_, layout)| layout.pattern())
                .collect();
            assert!(
                (6..=20).contains(&patterns.len()),
                "{rota:?}: {}",
                patterns.len()
            );
        }
    }

    #[test]
    fn a_late_shift_before_an_early_one_leaves_too_little_rest() {
        let rest = |spans: Vec<Span>| -> u16 {
            let rests = spans
                .windows(2)
                .map(|pair| pair[1].from + 1440 - pair[0].to);
            rests.min().expect("two shifts")
        };
        assert!(rest(short_rest()) < 600);
        for rota in Rota::ALL {
            for (_, layout) in rota.layouts() {
                let roster = roster(layout.pattern().shifts());
                assert!(roster.is_empty() || rest(roster) >= 660, "{rota:?}");
            }
        }
    }
}
