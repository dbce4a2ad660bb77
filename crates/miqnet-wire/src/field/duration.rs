//! Lengths of time: travel, experience, internships.

use std::ops::RangeInclusive;

use miqnet_domain::issue::IssueCode;
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Fault, Parsed, number::decimal, text::line};

/// The longest experience that is believed, in months.
pub const MOST_EXPERIENCE_MONTHS: u16 = 60 * 12;
/// The longest travel that is believed, one way, in minutes.
pub const MOST_TRAVEL_MINUTES: u16 = 240;
/// The days that one month of an internship counts as.
pub const DAYS_PER_MONTH: u16 = 30;

/// Returns a length of travel in minutes, 1 to [`MOST_TRAVEL_MINUTES`]: `45`, `45 Min.`, `1 Std.`,
/// `1,5 h`, `1 Std. 15 Min.`.
///
/// # Errors
/// [`IssueCode::BadNumber`] or [`IssueCode::OutOfRange`].
pub fn travel_minutes(words: &str) -> Parsed<u16> {
    let examples = ["45", "45 Min.", "1,5 Std."];
    duration(words, MINUTES, Some(1), 1..=MOST_TRAVEL_MINUTES, examples)
}

/// Returns a length of experience in months, 0 to [`MOST_EXPERIENCE_MONTHS`]: a bare number counts
/// years; `8`, `8,5 Jahre`, `18 Monate`, `1 Jahr 6 Monate`.
///
/// # Errors
/// [`IssueCode::BadNumber`] or [`IssueCode::OutOfRange`].
pub fn experience_months(words: &str) -> Parsed<u16> {
    let examples = ["8", "8,5 Jahre", "18 Monate"];
    duration(
        words,
        MONTHS,
        Some(12),
        0..=MOST_EXPERIENCE_MONTHS,
        examples,
    )
}

/// Returns the words that [`experience_months`] reads as these months.
pub fn experience_words(months: u16) -> String {
    if months.is_multiple_of(12) {
        (months / 12).to_string()
    } else {
        format!("{months} months")
    }
}

/// Returns a length of an internship in days, 1 to 730: `10 Wochen`, `3 Monate` (of
/// [`DAYS_PER_MONTH`] days), `14 Tage`; the unit must be said.
///
/// # Errors
/// [`IssueCode::BadNumber`] or [`IssueCode::OutOfRange`].
pub fn internship_days(words: &str) -> Parsed<u16> {
    let examples = ["10 Wochen", "3 Monate", "14 Tage"];
    duration(words, DAYS, None, 1..=730, examples)
}

type Units = &'static [(&'static [&'static str], u16)];

/// Units of travel, in minutes.
pub const MINUTES: Units = &[
    (&["min", "minuten", "minute", "minutes"], 1),
    (&["h", "std", "stunde", "stunden"], 60),
];
/// Units of experience, in months.
pub const MONTHS: Units = &[
    (
        &[
            "jahr",
            "jahre",
            "jahren",
            "j",
            "year",
            "years",
            "рік",
            "роки",
            "років",
        ],
        12,
    ),
    (
        &[
            "monat",
            "monate",
            "monaten",
            "month",
            "months",
            "місяць",
            "місяці",
            "місяців",
        ],
        1,
    ),
];
/// Units of internships, in days.
pub const DAYS: Units = &[
    (&["tag", "tage", "tagen", "day", "days"], 1),
    (&["woche", "wochen", "week", "weeks"], 7),
    (
        &["monat", "monate", "monaten", "month", "months"],
        DAYS_PER_MONTH,
    ),
];

/// Reads `number unit` pairs and adds them up; a bare number has the size `bare`.
fn duration(
    words: &str,
    units: Units,
    bare: Option<u16>,
    range: RangeInclusive<u16>,
    examples: [&str; 3],
) -> Parsed<u16> {
    let unclear = || Fault::new(IssueCode::BadNumber, words.trim(), examples);
    let text = spaced(&line(words));
    let parts: Vec<&str> = text
        .split([' ', '.'])
        .filter(|part| !part.is_empty() && *part != "und" && *part != "and")
        .collect();
    let total = match (parts.as_slice(), bare) {
        ([number], Some(size)) => sized(number, size).ok_or_else(unclear)?,
        (pairs, _) if !pairs.is_empty() && pairs.len().is_multiple_of(2) => {
            let mut total = Decimal::ZERO;
            for pair in pairs.chunks_exact(2) {
                let unit = units.iter().find(|(names, _)| names.contains(&pair[1]));
                let (_, size) = unit.ok_or_else(unclear)?;
                total += sized(pair[0], *size).ok_or_else(unclear)?;
            }
            total
        }
        _ => return Err(unclear()),
    };
    let shown = format!("{}–{} {}", range.start(), range.end(), units_name(units));
    total
        .round()
        .to_u16()
        .filter(|total| range.contains(total))
        .ok_or_else(|| Fault::new(IssueCode::OutOfRange, words.trim(), [shown.as_str()]))
}

/// The name of the unit in which a list of units counts.
fn units_name(units: Units) -> &'static str {
    let smallest = units.iter().find(|(_, size)| *size == 1);
    smallest.map_or("", |(names, _)| names[0])
}

/// Puts a space between a number and the unit that touches it: `45min` → `45 min`.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    let mut last: Option<char> = None;
    for c in text.chars() {
        if last.is_some_and(|last| last.is_ascii_digit() && c.is_alphabetic()) {
            out.push(' ');
        }
        // A full stop after a unit ends an abbreviation; between digits it is a decimal point.
        if c == '.' && !last.is_some_and(|last| last.is_ascii_digit()) {
            out.push(' ');
        } else {
            out.push(if c == '.' { ',' } else { c });
        }
        last = Some(c);
    }
    out
}

fn sized(number: &str, size: u16) -> Option<Decimal> {
    Some(decimal(number)? * Decimal::from(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(parse: impl Fn(&str) -> Parsed<u16>, words: &str, expected: Result<u16, IssueCode>) {
        assert_eq!(
            parse(words).map_err(|fault| fault.code),
            expected,
            "{words:?}"
        );
    }

    #[test]
    fn durations_are_read_in_their_unit() {
        check(travel_minutes, "45", Ok(45));
        check(travel_minutes, "45min", Ok(45));
        check(travel_minutes, "1,5 Std.", Ok(90));
        check(travel_minutes, "1 Stunde 15 Min.", Ok(75));
        check(travel_minutes, "300", Err(IssueCode::OutOfRange));
        check(travel_minutes, "weit", Err(IssueCode::BadNumber));
        check(experience_months, "8", Ok(96));
        check(experience_months, "8,5 Jahre", Ok(102));
        check(experience_months, "18 Monate", Ok(18));
        check(experience_months, "1 Jahr und 6 Monate", Ok(18));
        check(experience_months, "3 роки", Ok(36));
        check(experience_months, "200", Err(IssueCode::OutOfRange));
        check(experience_months, "viele", Err(IssueCode::BadNumber));
        check(internship_days, "10 Wochen", Ok(70));
        check(internship_days, "6 Monate", Ok(180));
        check(internship_days, "10", Err(IssueCode::BadNumber));
    }

    #[test]
    fn what_is_written_is_read_again() {
        for months in [0, 1, 12, 18, 720] {
            assert_eq!(experience_months(&experience_words(months)), Ok(months));
        }
    }
}
