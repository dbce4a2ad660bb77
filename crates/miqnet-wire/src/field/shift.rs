//! Shifts of a vacancy and the sequence in which they follow each other.

use std::sync::LazyLock;

use miqnet_domain::{
    issue::IssueCode,
    time::{Days, MINUTES_PER_DAY, Span},
    vacancy::{Pattern, Shift},
};

use super::{
    Fault, Parsed, Vocabulary,
    choice::ShiftMode,
    clock::{Token, days_words, hours, tokens},
    text::line,
    week::span_words,
};

/// The words for shift work without its hours; the engine asks for them.
pub static SOME_SHIFT: LazyLock<Vocabulary<()>> = LazyLock::new(|| {
    Vocabulary::new(&[(
        (),
        &[
            "some_shift",
            "Schicht",
            "Schichtdienst",
            "Schichtarbeit",
            "Schichtbetrieb",
            "im Schichtdienst",
            "in Schichten",
            "Wechselschicht",
            "2-Schicht",
            "3-Schicht",
            "Zweischicht",
            "Dreischicht",
            "позмінно",
        ],
    )])
});

const EXAMPLES: [&str; 4] = [
    "Mo-Fr 8-12",
    "Früh/Spät",
    "Früh und Spät im Wechsel",
    "Schicht",
];

/// Returns the shifts: `Mo-Fr 8-12`; `Früh/Spät` or a comma between them (one of); `Früh und Spät
/// im Wechsel` (rotation); "Schicht" (asked for). `mode` is the column that says which.
///
/// # Errors
/// [`IssueCode::BadClock`]; [`IssueCode::EndsBeforeStart`] for an empty span;
/// [`IssueCode::HoursUnclear`] for "und" without a mode; [`IssueCode::DayHoursDiffer`] for
/// different hours on different days without a mode or "oder", since one shift has the same hours
/// on all its days; [`IssueCode::Contradiction`] for "im Wechsel" beside the mode "one of".
pub fn pattern(words: &str, mode: Option<ShiftMode>) -> Parsed<Pattern> {
    if SOME_SHIFT.get(words).is_some() {
        return Ok(Pattern::SomeShift);
    }
    let fault = |code, allowed: &[&str]| Fault::new(code, words.trim(), allowed.iter().copied());
    let read = hours(words)?;
    let mut shifts = Vec::new();
    for group in &read.groups {
        let days = group.days.unwrap_or(Days::WORKDAYS);
        for (from, to) in &group.spans {
            let span =
                span(*from, *to).ok_or_else(|| fault(IssueCode::EndsBeforeStart, &EXAMPLES))?;
            shifts.push(Shift { days, span });
        }
    }
    match (mode, read.turn) {
        (Some(ShiftMode::OneOf), true) => {
            Err(fault(IssueCode::Contradiction, &["one_of", "rotation"]))
        }
        (Some(ShiftMode::Rotation), _) | (_, true) => Ok(Pattern::Rotation(shifts)),
        (Some(ShiftMode::OneOf), false) => Ok(Pattern::OneOf(shifts)),
        (None, false) if shifts.len() > 1 && read.and => Err(fault(
            IssueCode::HoursUnclear,
            &["Früh/Spät", "Früh und Spät im Wechsel"],
        )),
        (None, false) if !read.or && shifts.iter().any(|shift| shift.days != shifts[0].days) => {
            Err(fault(
                IssueCode::DayHoursDiffer,
                &["one_of", "rotation", "opening_hours"],
            ))
        }
        (None, false) => Ok(Pattern::OneOf(shifts)),
    }
}

/// A span from clock times; one that ends at or before its start ends on the next day.
fn span(from: u16, to: u16) -> Option<Span> {
    let to = if to < from { to + MINUTES_PER_DAY } else { to };
    Span::new(from, to)
}

/// Returns the words and the mode that [`pattern`] reads as this pattern; empty when unstated.
pub fn pattern_words(pattern: &Pattern) -> (String, Option<ShiftMode>) {
    let written = |shifts: &[Shift]| {
        let written =
            |shift: &Shift| format!("{} {}", days_words(shift.days), span_words(shift.span));
        shifts.iter().map(written).collect::<Vec<_>>().join(" / ")
    };
    match pattern {
        Pattern::Unstated => (String::new(), None),
        Pattern::SomeShift => ("some_shift".to_owned(), None),
        Pattern::OneOf(shifts) => (written(shifts), Some(ShiftMode::OneOf)),
        Pattern::Rotation(shifts) => (written(shifts), Some(ShiftMode::Rotation)),
    }
}

/// Returns a day-to-day sequence of shifts: `13:30-21:30 -> 6:00-14:00`, `Spät 21:30 -> Früh
/// 6:00`, `Spät bis 21:30, dann Früh ab 6`.
///
/// A single time beside a shift's name ends the first shift and starts the last one; "bis" and
/// "ab" say which elsewhere.
///
/// # Errors
/// [`IssueCode::HoursUnclear`] for fewer than two shifts or a shift whose hours are not told.
pub fn sequence(words: &str) -> Parsed<Vec<Span>> {
    const ALLOWED: [&str; 2] = [
        "13:30-21:30 -> 06:00-14:00",
        "Spät bis 21:30 -> Früh ab 6:00",
    ];
    let text = line(words);
    let mut arrows = text.replace('→', "->");
    for word in [
        ", dann ",
        " dann ",
        ", danach ",
        " danach ",
        ", then ",
        " then ",
    ] {
        arrows = arrows.replace(word, "->");
    }
    let parts: Vec<&str> = arrows.split("->").collect();
    let spans: Option<Vec<Span>> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| part_of_sequence(&tokens(part)?, at == 0, at + 1 == parts.len()))
        .collect();
    spans
        .filter(|spans| spans.len() > 1)
        .ok_or_else(|| Fault::new(IssueCode::HoursUnclear, words.trim(), ALLOWED))
}

fn part_of_sequence(tokens: &[Token], is_first: bool, is_last: bool) -> Option<Span> {
    match *tokens {
        [Token::Time(from), Token::To, Token::Time(to)]
        | [
            Token::Named(..),
            Token::Time(from),
            Token::To,
            Token::Time(to),
        ] => span(from, to),
        [Token::Named(from, to)] => span(from, to),
        [Token::Named(from, _), Token::To, Token::Time(to)] => span(from, to),
        [Token::Named(_, to), Token::From, Token::Time(from)] => span(from, to),
        [Token::Named(from, _), Token::Time(to)] if is_first => span(from, to),
        [Token::Named(_, to), Token::Time(from)] if is_last => span(from, to),
        _ => None,
    }
}

/// Returns the words that [`sequence`] reads as these spans.
pub fn sequence_words(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| span_words(*span))
        .collect::<Vec<_>>()
        .join(" -> ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(
        words: &str,
        mode: Option<ShiftMode>,
        expected: Result<(&str, Option<ShiftMode>), IssueCode>,
    ) {
        let read = pattern(words, mode).map(|pattern| pattern_words(&pattern));
        let expected = expected.map(|(words, mode)| (words.to_owned(), mode));
        assert_eq!(read.map_err(|fault| fault.code), expected, "{words:?}");
    }

    #[test]
    fn shifts_are_one_of_or_in_rotation() {
        let one_of = |words| Ok((words, Some(ShiftMode::OneOf)));
        let rotation = |words| Ok((words, Some(ShiftMode::Rotation)));
        check("Mo-Fr 8-12", None, one_of("Mo-Fr 08:00-12:00"));
        check("6:15-13:45", None, one_of("Mo-Fr 06:15-13:45"));
        check("21-6:30", None, one_of("Mo-Fr 21:00-06:30"));
        check(
            "Früh/Spät",
            None,
            one_of("Mo-Fr 06:00-14:00 / Mo-Fr 13:30-21:00"),
        );
        check(
            "Früh, Spät",
            None,
            one_of("Mo-Fr 06:00-14:00 / Mo-Fr 13:30-21:00"),
        );
        check(
            "Mo-So 6-14 oder 14-22",
            None,
            one_of("Mo-So 06:00-14:00 / Mo-So 14:00-22:00"),
        );
        check(
            "Früh und Spät im Wechsel",
            None,
            rotation("Mo-Fr 06:00-14:00 / Mo-Fr 13:30-21:00"),
        );
        check(
            "Früh/Spät/Nacht Mo-So",
            Some(ShiftMode::Rotation),
            rotation("Mo-So 06:00-14:00 / Mo-So 13:30-21:00 / Mo-So 21:00-06:30"),
        );
        check("Schichtdienst", None, Ok(("some_shift", None)));
    }

    #[test]
    fn shifts_with_two_readings_are_asked_for() {
        check(
            "Mo-Do 12-16 Uhr; Fr 8-12",
            None,
            Err(IssueCode::DayHoursDiffer),
        );
        check(
            "Mo-Do 12-16 Uhr; Fr 8-12",
            Some(ShiftMode::OneOf),
            Ok(("Mo-Do 12:00-16:00 / Fr 08:00-12:00", Some(ShiftMode::OneOf))),
        );
        check("Früh- und Spätdienst", None, Err(IssueCode::HoursUnclear));
        check("Früh im Wechsel mit Spät", None, Err(IssueCode::BadClock));
        check(
            "Früh/Spät im Wechsel",
            Some(ShiftMode::OneOf),
            Err(IssueCode::Contradiction),
        );
        check("8-8", None, Err(IssueCode::EndsBeforeStart));
        check("jedes 2. Wochenende", None, Err(IssueCode::BadClock));
        check("flexibel", None, Err(IssueCode::BadClock));
    }

    #[test]
    fn a_sequence_has_two_shifts_or_more() {
        let check = |words: &str, expected: Option<&str>| {
            let read = sequence(words).ok().map(|spans| sequence_words(&spans));
            assert_eq!(read.as_deref(), expected, "{words:?}");
        };
        check(
            "Spät 21:30 -> Früh 6:00",
            Some("13:30-21:30 -> 06:00-14:00"),
        );
        check(
            "Spät bis 21:30, dann Früh ab 6",
            Some("13:30-21:30 -> 06:00-14:00"),
        );
        check("Spät → Früh", Some("13:30-21:00 -> 06:00-14:00"));
        check(
            "13:30-21:30 -> 6-14 -> 21-6:30",
            Some("13:30-21:30 -> 06:00-14:00 -> 21:00-06:30"),
        );
        check("Früh 6:00", None);
        check("21:30 -> 6:00", None);
        check("Spät -> Früh 6:00 -> Spät", None);
    }
}
