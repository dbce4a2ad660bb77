//! The gates: what law, papers, language, way and time allow.
//!
//! One file is one gate. Each has a `Need`, what one vacancy asks, which is compared and hashed so
//! that vacancies that ask the same are answered once; and `judge`, which answers for one candidate
//! into a [`Sink`](crate::sink::Sink). The same `judge` serves the fast engine and the explanation.

pub(crate) mod kind;
pub(crate) mod language;
pub(crate) mod level;
pub(crate) mod recognition;
pub(crate) mod side_conditions;
pub(crate) mod start;
pub(crate) mod time;
pub(crate) mod travel;
pub(crate) mod work_permission;

use jiff::civil::Date;
use miqnet_domain::{Fact, Verdict};

/// Whether something that is expected on a day comes in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// In time, or no last day is stated.
    InTime,
    /// After the stated last day.
    TooLate,
    /// The day is unknown and a last day is stated.
    Unclear,
}

/// Compares an expected day with the stated last day of the start.
pub(crate) fn arrival(expected_on: Fact<Date>, latest: Option<Date>) -> Arrival {
    match (expected_on.value(), latest) {
        (_, None) => Arrival::InTime,
        (None, Some(_)) => Arrival::Unclear,
        (Some(day), Some(latest)) if *day > latest => Arrival::TooLate,
        (Some(_), Some(_)) => Arrival::InTime,
    }
}

/// The one answer of two ends, or `None` where the missing fact decides.
pub(crate) fn settled<T: Copy>(worst: T, best: T, verdict: impl Fn(T) -> Verdict) -> Option<T> {
    (verdict(worst) == verdict(best)).then_some(worst)
}
