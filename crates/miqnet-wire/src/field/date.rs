//! Days of the calendar.

use jiff::civil::{Date, date};
use miqnet_domain::issue::IssueCode;
use miqnet_guidance::Month;

use super::{Fault, Parsed, text::line};

/// The day that "sofort" of a candidate stands for: before every fair and never later than any
/// start, so no clock is needed to read it.
pub const AT_ONCE: Date = date(2000, 1, 1);
/// The words that mean at once; the first is written. Compared as [`line()`] spells them.
pub const AT_ONCE_WORDS: &[&str] = &[
    "at once",
    "sofort",
    "ab sofort",
    "zum naechstmoeglichen zeitpunkt",
    "schnellstmoeglich",
    "naechstmoeglich",
    "baldmoeglichst",
    "asap",
    "immediately",
    "відразу",
    "сразу",
];
/// The years that a date of the fair may lie in.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2099;
const EXAMPLES: [&str; 2] = ["04.01.2027", "2027-01-04"];
const MONTHS: [&str; 2] = ["05.2024", "2024-05"];

/// Returns the day: `04.01.2027`, `4.1.27` (years 2000 to 2099), `2027-01-04`; "ab", "zum", "am"
/// and "bis" before it are read over.
///
/// # Errors
/// [`IssueCode::BadDate`] when it is none of these or the calendar has no such day.
pub fn day(words: &str) -> Parsed<Date> {
    let text = line(words);
    let text = [
        "ab dem ", "ab ", "zum ", "am ", "bis zum ", "bis ", "from ", "until ", "до ",
    ]
    .iter()
    .find_map(|word| text.strip_prefix(word))
    .unwrap_or(&text);
    parts(text)
        .and_then(|(year, month, day)| Date::new(year, month, day).ok())
        .filter(|day| YEARS.contains(&day.year()))
        .ok_or_else(|| Fault::new(IssueCode::BadDate, words.trim(), EXAMPLES))
}

/// As [`day`], and the words for "at once", which give [`AT_ONCE`].
///
/// # Errors
/// As [`day`].
pub fn day_or_at_once(words: &str) -> Parsed<Date> {
    if is_at_once(words) {
        Ok(AT_ONCE)
    } else {
        day(words)
    }
}

/// Whether the words mean at once.
pub fn is_at_once(words: &str) -> bool {
    AT_ONCE_WORDS.contains(&line(words).as_str())
}

/// Returns the words that [`day_or_at_once`] reads as this day: `2027-01-04` or `at once`.
pub fn words(day: &Date) -> String {
    if *day == AT_ONCE {
        AT_ONCE_WORDS[0].to_owned()
    } else {
        day.to_string()
    }
}

/// Returns the month: `05.2024`, `5/2024`, `2024-05`, or that of a whole day.
///
/// # Errors
/// [`IssueCode::BadDate`] when it is none of these.
pub fn month(words: &str) -> Parsed<Month> {
    let text = line(words);
    let alone = || {
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, month),
            None => {
                let (month, year) = text.split_once(['.', '/'])?;
                (year.trim(), month.trim())
            }
        };
        Month::new(number(year, 4, 4)?, number(month, 1, 2)? as i8)
    };
    let of_day = || {
        let day = day(words).ok()?;
        Month::new(day.year(), day.month())
    };
    alone()
        .or_else(of_day)
        .filter(|month| YEARS.contains(&month.first_day().year()))
        .ok_or_else(|| Fault::new(IssueCode::BadDate, words.trim(), MONTHS))
}

/// Returns the words that [`month`] reads as this month: `2024-05`.
pub fn month_words(month: &Month) -> String {
    month.first_day().strftime("%Y-%m").to_string()
}

/// Returns a calendar year, 1950 to 2099.
///
/// # Errors
/// [`IssueCode::BadNumber`] or [`IssueCode::OutOfRange`]; "heute" is no year, since the reader
/// knows no clock.
pub fn year(words: &str) -> Parsed<i16> {
    super::number::whole(words, 1950..=2099).map(|year| year as i16)
}

fn parts(text: &str) -> Option<(i16, i8, i8)> {
    if let Some((year, rest)) = text.split_once('-') {
        let (month, day) = rest.split_once('-')?;
        return Some((
            number(year, 4, 4)?,
            number(month, 2, 2)? as i8,
            number(day, 2, 2)? as i8,
        ));
    }
    let (day, rest) = text.split_once('.')?;
    let (month, year) = rest.split_once('.')?;
    let (month, year) = (month.trim(), year.trim());
    let year = if year.len() == 2 {
        2000 + number(year, 2, 2)?
    } else {
        number(year, 4, 4)?
    };
    Some((year, number(month, 1, 2)? as i8, number(day, 1, 2)? as i8))
}

fn number(digits: &str, least: usize, most: usize) -> Option<i16> {
    let usable =
        (least..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if usable { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<Date>) {
        let expected = expected.ok_or(IssueCode::BadDate);
        assert_eq!(
            day_or_at_once(words).map_err(|fault| fault.code),
            expected,
            "{words:?}"
        );
    }

    #[test]
    fn days_are_read_in_german_and_iso_order() {
        for words in [
            "04.01.2027",
            "4.1.2027",
            "4.1.27",
            "2027-01-04",
            " ab 04.01.2027 ",
            "zum 4. 1. 2027",
        ] {
            check(words, Some(date(2027, 1, 4)));
        }
        check("sofort", Some(AT_ONCE));
        check("at once", Some(AT_ONCE));
    }

    #[test]
    fn no_day_is_guessed() {
        for words in [
            "31.02.2026",
            "29.02.2027",
            "2026-02-31",
            "1/4/2027",
            "04.01.",
            "Januar 2027",
            "04.01.1027",
            "4.1.127",
            "44927",
            "2027-1-4",
            "bald",
        ] {
            check(words, None);
        }
    }

    #[test]
    fn a_month_is_read_alone_or_out_of_a_day() {
        #[track_caller]
        fn check(words: &str, expected: Option<(i16, i8)>) {
            let expected = expected.and_then(|(year, month)| Month::new(year, month));
            assert_eq!(month(words).ok(), expected, "{words:?}");
        }
        for words in [
            "05.2024",
            "5.2024",
            "5/2024",
            "2024-05",
            "17.05.2024",
            "2024-05-17",
        ] {
            check(words, Some((2024, 5)));
        }
        for words in [
            "13.2024",
            "2024",
            "Mai 2024",
            "05.24",
            "0.2024",
            "31.02.2024",
            "05.1024",
        ] {
            check(words, None);
        }
        let may = Month::new(2024, 5).expect("a month");
        assert_eq!(month(&month_words(&may)), Ok(may));
    }

    #[test]
    fn a_leap_day_exists_in_leap_years() {
        check("29.02.2028", Some(date(2028, 2, 29)));
    }
}
