//! How single values are written in a policy file.

use jiff::civil::Date;
use miqnet_domain::money::Cents;
use rust_decimal::{Decimal, prelude::ToPrimitive};
use toml::Value;

/// Euros with at most two decimals, above 0 and at most 100 000, as cents.
pub(super) fn parse_euros(text: &str) -> Option<Cents> {
    let euros = Decimal::from_str_exact(text).ok()?;
    let cents = (euros * Decimal::ONE_HUNDRED).normalize();
    let cents = if cents.is_integer() {
        cents.to_u32()?
    } else {
        return None;
    };
    (1..=10_000_000).contains(&cents).then_some(Cents(cents))
}

/// `HH:MM` as minutes after midnight.
pub(super) fn parse_clock(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let two_digits = |part: &str| {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits {
            part.parse::<u16>().ok()
        } else {
            None
        }
    };
    let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// A TOML date without a time.
pub(super) fn parse_day(value: &Value) -> Option<Date> {
    let written = value.as_datetime()?;
    let day = written.date.filter(|_| written.time.is_none())?;
    Date::new(
        i16::try_from(day.year).ok()?,
        i8::try_from(day.month).ok()?,
        i8::try_from(day.day).ok()?,
    )
    .ok()
}

/// A value as it is quoted in an error: its first 60 characters.
pub(super) fn shortened(given: &str) -> Box<str> {
    match given.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &given[..end]).into(),
        None => given.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euros_have_a_point_and_at_most_two_decimals() {
        #[track_caller]
        fn check(text: &str, expected: Option<u32>) {
            assert_eq!(parse_euros(text), expected.map(Cents), "{text}");
        }
        check("13.90", Some(1390));
        check("13.9", Some(1390));
        check("13", Some(1300));
        check("13.900", Some(1390));
        check("100000", Some(10_000_000));
        for text in [
            "13,90",
            "13.905",
            "0",
            "-1",
            "100000.01",
            "",
            "13.90 €",
            "1e3",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_clock_has_two_digits_on_each_side() {
        #[track_caller]
        fn check(text: &str, expected: Option<u16>) {
            assert_eq!(parse_clock(text), expected, "{text}");
        }
        check("00:00", Some(0));
        check("05:30", Some(330));
        check("23:59", Some(1439));
        for text in ["5:30", "24:00", "12:60", "12.30", "+5:30", "12:3", ""] {
            check(text, None);
        }
    }

    #[test]
    fn a_long_value_is_quoted_by_its_beginning() {
        assert_eq!(&*shortened("ä"), "ä");
        assert_eq!(shortened(&"ä".repeat(61)).chars().count(), 61);
    }
}
