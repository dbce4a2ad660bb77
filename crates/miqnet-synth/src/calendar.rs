//! Which days does the county know?

use jiff::civil::Date;

use crate::draw::Draw;

/// A day `days` after another one.
///
/// The calendar of the library ends in the year 9999; a day beyond stays on its last day.
pub(crate) fn after(day: Date, days: u16) -> Date {
    day.saturating_add(jiff::Span::new().days(i64::from(days)))
}

/// A first or a fifteenth of a month between `low` and `high` days after `as_of`, as far as the
/// half months allow.
pub(crate) fn half_month(draw: &mut Draw, as_of: Date, low: u16, high: u16) -> Date {
    let day = after(as_of, draw.between(low, high));
    let first = day.first_of_month();
    if day.day() >= 15 {
        after(first, 14)
    } else {
        first
    }
    .max(as_of)
}

/// The first of September of the next training year after `as_of`: trainings start then.
pub(crate) fn training_start(as_of: Date) -> Date {
    let this_year = Date::new(as_of.year(), 9, 1).unwrap_or(as_of);
    if this_year > as_of {
        this_year
    } else {
        Date::new(as_of.year().saturating_add(1), 9, 1).unwrap_or(Date::MAX)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::draw::Stream;

    #[test]
    fn trainings_start_in_september() {
        assert_eq!(training_start(date(2026, 11, 22)), date(2027, 9, 1));
        assert_eq!(training_start(date(2027, 3, 1)), date(2027, 9, 1));
    }

    #[test]
    fn half_months_begin_on_the_first_or_the_fifteenth_and_never_in_the_past() {
        let as_of = date(2026, 11, 22);
        let mut draw = Draw::new(1, Stream::Vacancy, 1, 100);
        for _ in 0..200 {
            let day = half_month(&mut draw, as_of, 0, 120);
            assert!(day == as_of || matches!(day.day(), 1 | 15), "{day}");
            assert!(as_of <= day && day <= date(2027, 3, 22), "{day}");
        }
    }
}
