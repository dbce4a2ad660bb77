//! Whole numbers, hours, durations, and shares.

use std::ops::RangeInclusive;

use miqnet_domain::{candidate::WeeklyMinutes, issue::IssueCode};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{Fault, Parsed, text::line};

/// The most working hours a week that are believed: six days of ten hours, § 3 ArbZG.
pub const MOST_WEEKLY_HOURS: u16 = 60;
/// Weekly hours that "Vollzeit" stands for.
pub const FULL_TIME_HOURS: u16 = 40;
/// The words for full time, as [`line()`] spells them.
pub const FULL_TIME_WORDS: &[&str] = &["vollzeit", "full time", "full-time", "vz"];
/// Returns the number in this range.
///
/// # Errors
/// [`IssueCode::BadNumber`] when the words are not digits, [`IssueCode::OutOfRange`] when the
/// number lies outside.
pub fn whole(words: &str, range: RangeInclusive<u32>) -> Parsed<u32> {
    let text = line(words);
    let shown = format!("{}–{}", range.start(), range.end());
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::new(IssueCode::BadNumber, words, [shown.as_str()]));
    }
    text.parse()
        .ok()
        .filter(|number| range.contains(number))
        .ok_or_else(|| Fault::new(IssueCode::OutOfRange, words, [shown.as_str()]))
}

/// Returns a share in percent, 0 to 100: `50`, `50 %`; "nein" is 0.
///
/// # Errors
/// As [`whole`].
pub fn percent(words: &str) -> Parsed<u8> {
    if super::text::is_none(words) {
        return Ok(0);
    }
    let text = line(words);
    let digits = ["%", "prozent", "percent"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit));
    let number = whole(digits.unwrap_or(&text), 0..=100).map_err(|fault| Fault {
        value: words.trim().into(),
        ..fault
    })?;
    Ok(number as u8)
}

/// Returns a plain number with at most two decimals after a comma or a point, below 100,000.
pub fn decimal(text: &str) -> Option<Decimal> {
    let text = text.replace(',', ".");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |part: &str, most: usize| {
        !part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    (digits(whole, 5) && digits(fraction, 2))
        .then(|| text.parse().ok())
        .flatten()
}

/// Returns weekly hours as minutes: `25`, `20 bis 25 Std.`, `20-25`, `38,5 Stunden/Woche`,
/// `38:30`, `max. 30` (from 0), "Vollzeit" ([`FULL_TIME_HOURS`]); above 0 and at most
/// [`MOST_WEEKLY_HOURS`].
///
/// # Errors
/// [`IssueCode::BadNumber`] for words without a number ("Teilzeit", "80 %"),
/// [`IssueCode::OutOfRange`], [`IssueCode::EndsBeforeStart`] for "25 bis 20".
pub fn weekly_minutes(words: &str) -> Parsed<WeeklyMinutes> {
    const EXAMPLES: [&str; 5] = ["20", "20 bis 25", "38,5", "max. 30", "Vollzeit"];
    let unclear = || Fault::new(IssueCode::BadNumber, words.trim(), EXAMPLES);
    let text = line(words);
    if FULL_TIME_WORDS.contains(&text.as_str()) {
        let minutes = FULL_TIME_HOURS * 60;
        return Ok(WeeklyMinutes {
            from: minutes,
            to: minutes,
        });
    }
    let text = without_hour_unit(&text);
    let most = [
        "max.",
        "max",
        "maximal",
        "hoechstens",
        "bis zu",
        "bis",
        "up to",
    ]
    .iter()
    .find_map(|word| text.strip_prefix(word));
    let (from, to) = match most {
        Some(to) => (Some(0), hours(to)),
        None => match split_range(text) {
            Some((from, to)) => (hours(without_hour_unit(from)), hours(to)),
            None => (hours(text), hours(text)),
        },
    };
    let (Some(from), Some(to)) = (from, to) else {
        return Err(unclear());
    };
    if to == 0 || to.max(from) > u32::from(MOST_WEEKLY_HOURS) * 60 {
        let range = format!("1–{MOST_WEEKLY_HOURS}");
        return Err(Fault::new(
            IssueCode::OutOfRange,
            words.trim(),
            [range.as_str()],
        ));
    }
    if from > to {
        return Err(Fault::new(
            IssueCode::EndsBeforeStart,
            words.trim(),
            EXAMPLES,
        ));
    }
    Ok(WeeklyMinutes {
        from: from as u16,
        to: to as u16,
    })
}

/// Returns the words that [`weekly_minutes`] reads as these hours.
pub fn weekly_words(hours: &WeeklyMinutes) -> String {
    let clock = |minutes: u16| match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}:{rest:02}", minutes / 60),
    };
    match (hours.from, hours.to) {
        (from, to) if from == to => clock(from),
        (0, to) => format!("max. {}", clock(to)),
        (from, to) => format!("{}-{}", clock(from), clock(to)),
    }
}

/// Splits `20 bis 25`, `20-25`, `von 20 bis 25`.
pub(crate) fn split_range(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix("von ").unwrap_or(text);
    [" bis ", " to ", " до ", "-"]
        .iter()
        .find_map(|word| text.split_once(word))
        .map(|(from, to)| (from.trim(), to.trim()))
}

fn without_hour_unit(text: &str) -> &str {
    const UNITS: [&str; 18] = [
        "stunden pro woche",
        "stunden in der woche",
        "stunden/woche",
        "std. pro woche",
        "std./woche",
        "std/woche",
        "wochenstunden",
        "h/woche",
        "hours per week",
        "h/week",
        "std./w.",
        "stunden",
        "std.",
        "std",
        "hours",
        "годин",
        "h",
        "pro woche",
    ];
    let text = text.trim();
    UNITS
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text)
        .trim()
}

/// Hours as minutes: `25`, `38,5`, `38:30`; rounded to a whole minute.
fn hours(text: &str) -> Option<u32> {
    let text = text.trim();
    if let Some((hours, minutes)) = text.split_once(':') {
        let hours = whole(hours, 0..=9999).ok()?;
        return Some(hours * 60 + whole(minutes, 0..=59).ok()?);
    }
    (decimal(text)? * Decimal::from(60)).round().to_u32()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: PartialEq + std::fmt::Debug>(
        parse: impl Fn(&str) -> Parsed<T>,
        words: &str,
        expected: Result<T, IssueCode>,
    ) {
        assert_eq!(
            parse(words).map_err(|fault| fault.code),
            expected,
            "{words:?}"
        );
    }

    #[test]
    fn weekly_hours_are_read_as_minutes() {
        let range = |from, to| Ok(WeeklyMinutes { from, to });
        for (words, expected) in [
            ("25", range(1500, 1500)),
            ("20 bis 25 Std.", range(1200, 1500)),
            ("20–25", range(1200, 1500)),
            ("20 Std. bis 25 Std.", range(1200, 1500)),
            ("von 20 bis 25 Stunden pro Woche", range(1200, 1500)),
            ("38,5 Stunden/Woche", range(2310, 2310)),
            ("38:30", range(2310, 2310)),
            ("19.25 h", range(1155, 1155)),
            ("max. 30", range(0, 1800)),
            ("bis zu 30 Std.", range(0, 1800)),
            ("Vollzeit", range(2400, 2400)),
            ("Teilzeit", Err(IssueCode::BadNumber)),
            ("80 %", Err(IssueCode::BadNumber)),
            ("mindestens 20", Err(IssueCode::BadNumber)),
            ("4 Std. täglich", Err(IssueCode::BadNumber)),
            ("200", Err(IssueCode::OutOfRange)),
            ("0", Err(IssueCode::OutOfRange)),
            ("60:01", Err(IssueCode::OutOfRange)),
            ("25 bis 20", Err(IssueCode::EndsBeforeStart)),
        ] {
            check(weekly_minutes, words, expected);
        }
    }

    #[test]
    fn numbers_and_shares_stay_in_their_range() {
        check(|words| whole(words, 1..=999), "12", Ok(12));
        check(
            |words| whole(words, 1..=999),
            "0",
            Err(IssueCode::OutOfRange),
        );
        check(
            |words| whole(words, 1..=999),
            "99999999999",
            Err(IssueCode::OutOfRange),
        );
        check(
            |words| whole(words, 1..=999),
            "-3",
            Err(IssueCode::BadNumber),
        );
        check(percent, "50 %", Ok(50));
        check(percent, "nein", Ok(0));
        check(percent, "120", Err(IssueCode::OutOfRange));
        check(percent, "2 Tage", Err(IssueCode::BadNumber));
    }

    #[test]
    fn what_is_written_is_read_again() {
        for hours in [(1500, 1500), (1200, 1501), (0, 1800), (2311, 2399)] {
            let hours = WeeklyMinutes {
                from: hours.0,
                to: hours.1,
            };
            assert_eq!(weekly_minutes(&weekly_words(&hours)), Ok(hours));
        }
    }
}
