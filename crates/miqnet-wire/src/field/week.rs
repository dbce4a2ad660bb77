//! Windows of a week: availability, care, opening hours.

use miqnet_domain::{
    issue::IssueCode,
    time::{Day, Days, MINUTES_PER_DAY, Span, WeekWindows},
};

use super::{
    Fault, Parsed,
    clock::{clock_words, days_words, hours},
    text::{NONE_WORDS, is_none, key},
};

/// The words for every hour of the week.
pub const ALWAYS_WORDS: &[&str] = &["always", "immer", "jederzeit", "rund um die Uhr", "завжди"];

/// Returns the windows: `Mo-Fr 8-12, 13-17; Sa 9-13`, "immer", "keine"; days unstated are Monday
/// to Friday.
///
/// # Errors
/// [`IssueCode::BadClock`]; [`IssueCode::EndsBeforeStart`] for a window over midnight, which has
/// to be written as two; [`IssueCode::HoursUnclear`] for alternatives and shifts, since windows
/// hold all at once.
pub fn windows(words: &str) -> Parsed<WeekWindows> {
    if is_none(words) {
        return Ok(WeekWindows::none());
    }
    if ALWAYS_WORDS.iter().any(|word| key(word) == key(words)) {
        return Ok(WeekWindows::always());
    }
    let read = hours(words)?;
    if read.or || read.turn || read.named {
        return Err(Fault::new(
            IssueCode::HoursUnclear,
            words.trim(),
            ["Mo-Fr 8:00-14:00"],
        ));
    }
    let mut windows = WeekWindows::none();
    for group in &read.groups {
        for (from, to) in &group.spans {
            let span = Span::new(*from, *to).filter(|span| span.to <= MINUTES_PER_DAY);
            let span = span.ok_or_else(|| {
                Fault::new(
                    IssueCode::EndsBeforeStart,
                    words.trim(),
                    ["21:00-24:00, 0:00-6:30"],
                )
            })?;
            for day in group.days.unwrap_or(Days::WORKDAYS).iter() {
                windows.add(day, span);
            }
        }
    }
    Ok(windows)
}

/// Returns the words that [`windows`] reads as these windows; days with the same hours stand
/// together.
pub fn windows_words(windows: &WeekWindows) -> String {
    if windows.is_empty() {
        return NONE_WORDS[0].to_owned();
    }
    let mut groups: Vec<(Days, &[Span])> = Vec::new();
    for day in Day::ALL {
        let spans = windows.of(day);
        if spans.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|(_, known)| *known == spans) {
            Some((days, _)) => *days = days.with(day),
            None => groups.push((Days::default().with(day), spans)),
        }
    }
    let group = |(days, spans): &(Days, &[Span])| {
        let spans: Vec<String> = spans.iter().map(|span| span_words(*span)).collect();
        format!("{} {}", days_words(*days), spans.join(", "))
    };
    groups.iter().map(group).collect::<Vec<_>>().join("; ")
}

/// Writes a span as `21:00-06:30`.
pub(crate) fn span_words(span: Span) -> String {
    format!("{}-{}", clock_words(span.from), clock_words(span.to))
}

/// Whether the windows reach into a Saturday or Sunday.
pub fn reaches_weekend(windows: &WeekWindows) -> bool {
    windows.iter().any(|(day, _)| Days::WEEKEND.contains(day))
}

/// Whether the windows reach into a night, 22:00 to 6:00.
pub fn reaches_night(windows: &WeekWindows) -> bool {
    windows
        .iter()
        .any(|(_, span)| span.from < 6 * 60 || span.to > 22 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Result<&str, IssueCode>) {
        let read = windows(words).map(|windows| windows_words(&windows));
        assert_eq!(
            read.map_err(|fault| fault.code),
            expected.map(str::to_owned),
            "{words:?}"
        );
    }

    #[test]
    fn windows_are_read_and_written_in_one_form() {
        check("Mo-Fr 7:30-13:30", Ok("Mo-Fr 07:30-13:30"));
        check("7:30-13:30", Ok("Mo-Fr 07:30-13:30"));
        check(
            "Mo-Fr 8-12 und 13-17, Sa 9-13",
            Ok("Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00"),
        );
        check("Mo 8-12; Mi 8-12", Ok("Mo, Mi 08:00-12:00"));
        check("jederzeit", Ok("Mo-So 00:00-24:00"));
        check("keine", Ok("none"));
    }

    #[test]
    fn windows_that_are_no_windows_are_faults() {
        check("Mo-Fr 14-8", Err(IssueCode::EndsBeforeStart));
        check("Mo-Fr 8-8", Err(IssueCode::EndsBeforeStart));
        check("Mo-Fr 8-12 oder 14-18", Err(IssueCode::HoursUnclear));
        check("Früh/Spät", Err(IssueCode::HoursUnclear));
        check("vormittags", Err(IssueCode::BadClock));
    }

    #[test]
    fn weekend_and_night_are_told_from_the_hours() {
        let reaches = |words: &str| {
            let windows = windows(words).expect("the words are windows");
            (reaches_weekend(&windows), reaches_night(&windows))
        };
        assert_eq!(reaches("Mo-Fr 6-22"), (false, false));
        assert_eq!(reaches("Mo-Sa 5:30-20"), (true, true));
        assert_eq!(reaches("Mo-Fr 14-22:30"), (false, true));
    }
}
