//! Days, levels and other small parts.

use miqnet_domain::candidate::{Skill, WeeklyMinutes};
use miqnet_domain::place::PostalCode;
use miqnet_domain::{Cefr, Date, Language};
use proptest::prelude::*;
use proptest::sample::select;

use crate::build::postal;

/// Days before, on and after the day of the tests, and around starts and wage rises.
pub(super) fn day() -> impl Strategy<Value = Date> + Clone {
    let day = |(year, month, day)| Date::new(year, month, day).expect("a valid date");
    let days = [
        (2025, 12, 31),
        (2026, 11, 21),
        (2026, 11, 22),
        (2026, 11, 23),
        (2026, 12, 31),
        (2027, 1, 1),
        (2027, 1, 2),
        (2027, 2, 28),
        (2027, 7, 1),
        (2028, 3, 1),
    ];
    select(days.map(day).to_vec())
}

/// Every level, the lowest first.
pub(super) fn cefr() -> impl Strategy<Value = Cefr> + Clone {
    select(Cefr::ALL.to_vec())
}

/// The languages of the tests; German first.
pub(super) const LANGUAGES: [Language; 4] =
    [Language::DE, Language::EN, Language::UK, Language::RU];

/// Postal codes of the tests' table, and two that it does not know.
pub(super) fn postal_code() -> impl Strategy<Value = PostalCode> + Clone {
    let known = [
        "71063", "71032", "71083", "71101", "71263", "70173", "75365",
    ];
    prop_oneof![
        6 => select(known.map(postal).to_vec()),
        1 => select(["10115", "20095"].map(postal).to_vec()),
    ]
}

/// Weekly hours: from nothing to full time, one figure or a range.
pub(super) fn weekly_minutes() -> impl Strategy<Value = WeeklyMinutes> + Clone {
    let from = select(vec![1200_u16, 0, 300, 600, 1170, 1500, 1800, 2250, 2400]);
    (from, select(vec![0_u16, 60, 300, 1200])).prop_map(|(from, more)| WeeklyMinutes {
        from,
        to: (from + more).max(60),
    })
}

/// Up to four of four skills, each once.
pub(super) fn skills() -> impl Strategy<Value = Vec<Skill>> + Clone {
    let all = ["excel", "kasse", "löten", "pflegeplanung"];
    let all: Vec<Skill> = all.map(|name| Skill(name.into())).to_vec();
    prop::sample::subsequence(all, 0..=4)
}
