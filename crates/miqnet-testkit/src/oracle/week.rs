//! A week as one truth value for each of its minutes, Monday first.

use miqnet_domain::time::{Days, MINUTES_PER_DAY, MINUTES_PER_WEEK, Span, WeekWindows};

const DAY: i32 = MINUTES_PER_DAY as i32;

/// A set of minutes of the week.
#[derive(Debug, Clone)]
pub(super) struct Week(Vec<bool>);

impl Week {
    pub(super) fn filled(value: bool) -> Self {
        Self(vec![value; usize::from(MINUTES_PER_WEEK)])
    }

    /// The minutes that a test of the weekday, 0 to 6, and the minute of the day picks.
    pub(super) fn by(pick: impl Fn(i32, i32) -> bool) -> Self {
        let minutes = 0..i32::from(MINUTES_PER_WEEK);
        Self(minutes.map(|at| pick(at / DAY, at % DAY)).collect())
    }

    pub(super) fn of(windows: &WeekWindows) -> Self {
        let mut week = Self::filled(false);
        for (day, span) in windows.iter() {
            week.add(day as i32, i32::from(span.from), i32::from(span.to));
        }
        week
    }

    /// A span, widened by some minutes on both sides, on each of these days.
    pub(super) fn on(days: Days, span: Span, slack: u16) -> Self {
        let mut week = Self::filled(false);
        for day in days.iter() {
            let (from, to) = (i32::from(span.from), i32::from(span.to));
            week.add(day as i32, from - i32::from(slack), to + i32::from(slack));
        }
        week
    }

    /// Adds the minutes from `from` up to `to` of a day; nothing where `to` is not above `from`.
    /// What leaves the week at one end comes in at the other.
    pub(super) fn add(&mut self, day: i32, from: i32, to: i32) {
        for at in from..to {
            let at = (day * DAY + at).rem_euclid(i32::from(MINUTES_PER_WEEK));
            self.0[usize::try_from(at).expect("the remainder is not negative")] = true;
        }
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| *a && *b).collect())
    }

    pub(super) fn contains(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| *a || !*b)
    }

    pub(super) fn minutes(&self) -> u32 {
        self.0.iter().map(|&minute| u32::from(minute)).sum()
    }

    /// The minute at a weekday and a minute of the day.
    pub(super) fn at(&self, day: i32, minute: i32) -> bool {
        self.0[usize::try_from(day * DAY + minute).expect("days and minutes are not negative")]
    }
}
