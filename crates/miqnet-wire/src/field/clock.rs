//! The grammar that windows and shifts share: days, clock times and the words between them.

mod word;

use miqnet_domain::{
    issue::IssueCode,
    time::{Day, Days},
};

use super::{Fault, Parsed, text::line};

use word::meaning;
pub use word::{DAY_SET_WORDS, DAY_WORDS, SHIFT_WORDS, TURN_WORDS};

const EXAMPLES: [&str; 3] = ["Mo-Fr 8:00-12:30", "Mo, Mi 8-14; Fr 8-12", "täglich 6-22"];

/// One word of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Days(Days),
    /// Minutes since midnight, 0 to 1440.
    Time(u16),
    /// Start and end of a shift that is named by its time of day; it may end on the next day.
    Named(u16, u16),
    /// A dash or "bis".
    To,
    /// "ab".
    From,
    /// A comma, a semicolon.
    Next,
    /// A slash.
    Slash,
    /// "oder".
    Or,
    /// "und".
    And,
    /// "im Wechsel".
    Turn,
}

/// Hours as they were written: spans that belong to the same days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// The days, where they were named.
    pub(crate) days: Option<Days>,
    /// Start and end in minutes since midnight; the end may lie before the start.
    pub(crate) spans: Vec<(u16, u16)>,
}

/// Everything that a text about hours says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Hours {
    /// At least one, each with at least one span.
    pub(crate) groups: Vec<Group>,
    /// "im Wechsel" was said.
    pub(crate) turn: bool,
    /// "oder" stood between two spans.
    pub(crate) or: bool,
    /// "und" stood between two spans.
    pub(crate) and: bool,
    /// A shift was named by its time of day.
    pub(crate) named: bool,
}

/// Reads days and spans: `Mo-Fr 8-12, 13-17; Sa 9-13`, `von 8 bis 12 Uhr`, `Früh/Spät`.
///
/// Days go before the spans they belong to, or once at the end.
pub(crate) fn hours(words: &str) -> Parsed<Hours> {
    let fault = || Fault::new(IssueCode::BadClock, words.trim(), EXAMPLES);
    let tokens = tokens(words).ok_or_else(fault)?;
    grouped(&tokens).ok_or_else(fault)
}

fn grouped(tokens: &[Token]) -> Option<Hours> {
    let mut hours = Hours::default();
    let mut rest = tokens;
    while let Some((&token, after)) = rest.split_first() {
        rest = after;
        match token {
            Token::Next | Token::Slash => {}
            Token::Or => hours.or = true,
            Token::And => hours.and = true,
            Token::Turn => hours.turn = true,
            Token::Days(first) => {
                let days = day_list(first, &mut rest)?;
                hours.groups.push(Group {
                    days: Some(days),
                    spans: Vec::new(),
                });
            }
            Token::Time(from) => {
                let to = end(&mut rest)?;
                hours.push((from, to));
            }
            Token::Named(from, to) => {
                hours.named = true;
                let exact = match rest {
                    [Token::Time(from), Token::To, Token::Time(to), after @ ..] => {
                        rest = after;
                        Some((*from, *to))
                    }
                    _ => None,
                };
                hours.push(exact.unwrap_or((from, to)));
            }
            Token::To | Token::From => return None,
        }
    }
    // "8-12 Uhr Mo-Fr": the days follow the only spans.
    if let [Group { days: None, .. }, Group { days, spans }] = hours.groups.as_slice()
        && spans.is_empty()
    {
        hours.groups[0].days = *days;
        hours.groups.truncate(1);
    }
    let complete = hours.groups.iter().all(|group| !group.spans.is_empty());
    (complete && !hours.groups.is_empty()).then_some(hours)
}

impl Hours {
    fn push(&mut self, span: (u16, u16)) {
        if self.groups.is_empty() {
            self.groups.push(Group {
                days: None,
                spans: Vec::new(),
            });
        }
        let last = self
            .groups
            .last_mut()
            .expect("one group was pushed where there was none");
        last.spans.push(span);
    }
}

/// The end of a span whose start was just read.
fn end(rest: &mut &[Token]) -> Option<u16> {
    match rest {
        [Token::To, Token::Time(to), after @ ..] => {
            *rest = after;
            Some(*to)
        }
        _ => None,
    }
}

/// The days that a list or range of days names: `Mo-Fr`, `Mo, Mi und Fr`, `Mo/Do`, `Sa-Di`.
fn day_list(first: Days, rest: &mut &[Token]) -> Option<Days> {
    let mut days = first;
    let mut last = first;
    loop {
        match rest {
            [Token::To, Token::Days(to), after @ ..] => {
                for day in range(last, *to)? {
                    days = days.with(day);
                }
                last = *to;
                *rest = after;
            }
            [
                Token::Next | Token::Slash | Token::And,
                Token::Days(next),
                after @ ..,
            ] => {
                next.iter().for_each(|day| days = days.with(day));
                last = *next;
                *rest = after;
            }
            [Token::Days(next), after @ ..] => {
                next.iter().for_each(|day| days = days.with(day));
                last = *next;
                *rest = after;
            }
            _ => return Some(days),
        }
    }
}

fn range(from: Days, to: Days) -> Option<impl Iterator<Item = Day>> {
    if from.count() != 1 || to.count() != 1 {
        return None;
    }
    let from = from.iter().next()? as usize;
    let to = to.iter().next()? as usize;
    let length = (to + 7 - from) % 7 + 1;
    Some((0..length).map(move |step| Day::ALL[(from + step) % 7]))
}

/// Reads a time of day as programs write it, `14:05`, as minutes since midnight.
pub fn minute_of_day(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |digits: &str, below: u16| {
        let is_plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u16 = digits.parse().ok().filter(|_| is_plain)?;
        (number < below).then_some(number)
    };
    Some(number(hour, 24)? * 60 + number(minute, 60)?)
}

/// Splits the words into tokens; `None` where a word or number has no meaning here.
pub(crate) fn tokens(words: &str) -> Option<Vec<Token>> {
    let text = line(words);
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let length = rest
            .find(|c: char| !c.is_alphabetic() && c != '\'')
            .unwrap_or(rest.len());
        if first.is_ascii_digit() {
            let (minutes, after) = clock(rest)?;
            tokens.push(Token::Time(minutes));
            rest = after;
        } else if length > 0 {
            let (word, after) = rest.split_at(length);
            // A full stop ends an abbreviation ("Mo."); a hyphen stands for the rest of a
            // compound ("Früh- und Spätdienst").
            rest = after.strip_prefix('.').unwrap_or(after);
            if let Some(token) = meaning(word)? {
                if matches!(token, Token::Named(..)) && rest.starts_with("- ") {
                    rest = &rest[1..];
                }
                tokens.push(token);
            }
        } else {
            match first {
                '-' => tokens.push(Token::To),
                ',' | ';' => tokens.push(Token::Next),
                '/' => tokens.push(Token::Slash),
                '&' | '+' => tokens.push(Token::And),
                ' ' | ':' | '(' | ')' => {}
                _ => return None,
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(tokens)
}

/// Reads `8`, `8:00`, `8.00`, `8h30`, `08.00` and `24:00` at the start of the text; returns the
/// minutes since midnight and what follows.
fn clock(text: &str) -> Option<(u16, &str)> {
    let (hours, rest) = digits(text)?;
    let (minutes, rest) = match rest.strip_prefix([':', '.', 'h']) {
        Some(after) if after.starts_with(|c: char| c.is_ascii_digit()) => {
            let (minutes, rest) = digits(after).filter(|_| digit_count(after) == 2)?;
            (minutes, rest)
        }
        _ => (0, rest),
    };
    let total = hours * 60 + minutes;
    (hours <= 24 && minutes < 60 && total <= 1440).then_some((total, rest))
}

/// One or two digits at the start of the text.
fn digits(text: &str) -> Option<(u16, &str)> {
    let count = digit_count(text);
    if !(1..=2).contains(&count) {
        return None;
    }
    Some((text[..count].parse().ok()?, &text[count..]))
}

fn digit_count(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Writes minutes since midnight as `08:05`; above 1440 they are a time of the next day.
pub(crate) fn clock_words(minutes: u16) -> String {
    let minutes = if minutes > 1440 {
        minutes - 1440
    } else {
        minutes
    };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Writes days as `Mo-Fr`, `Mo, Mi, Fr`: three or more in a row as a range.
pub(crate) fn days_words(days: Days) -> String {
    let name = |day: Day| DAY_WORDS[day as usize].1[0];
    let all: Vec<Day> = days.iter().collect();
    let mut parts: Vec<String> = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let mut last = at;
        while last + 1 < all.len() && all[last + 1] as usize == all[last] as usize + 1 {
            last += 1;
        }
        if last - at >= 2 {
            parts.push(format!("{}-{}", name(all[at]), name(all[last])));
        } else {
            parts.extend(all[at..=last].iter().map(|day| name(*day).to_owned()));
        }
        at = last + 1;
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    type DaysAndSpans<'a> = (Option<&'a str>, &'a [(u16, u16)]);

    #[track_caller]
    fn check(words: &str, expected: &[DaysAndSpans<'_>]) {
        let read = hours(words).expect("the words are hours");
        let read: Vec<_> = read
            .groups
            .iter()
            .map(|group| (group.days.map(days_words), group.spans.clone()))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(days, spans)| (days.map(str::to_owned), spans.to_vec()))
            .collect();
        assert_eq!(read, expected, "{words:?}");
    }

    #[test]
    fn clock_times_are_read_in_every_usual_spelling() {
        for words in [
            "8-14",
            "8:00-14:00",
            "8.00–14.00 Uhr",
            "8h00-14h",
            "von 8 bis 14 Uhr",
            "08:00 - 14:00",
        ] {
            check(words, &[(None, &[(480, 840)])]);
        }
        check("0-24", &[(None, &[(0, 1440)])]);
        for words in [
            "25-26",
            "8:60-9",
            "8:5-9",
            "800-1200",
            "8-",
            "ab 8 Uhr",
            "vormittags",
            "",
            "8,5-9",
        ] {
            assert_eq!(
                hours(words).map_err(|fault| fault.code),
                Err(IssueCode::BadClock),
                "{words:?}"
            );
        }
    }

    #[test]
    fn days_are_lists_ranges_or_sets() {
        check("Mo–Fr 8-12", &[(Some("Mo-Fr"), &[(480, 720)])]);
        check(
            "Mo. bis Sa. von 8 bis 12",
            &[(Some("Mo-Sa"), &[(480, 720)])],
        );
        check("Mo, Mi, Fr 8-12", &[(Some("Mo, Mi, Fr"), &[(480, 720)])]);
        check(
            "montags und mittwochs: 8-12",
            &[(Some("Mo, Mi"), &[(480, 720)])],
        );
        check("Di/Do 8-12", &[(Some("Di, Do"), &[(480, 720)])]);
        check("Fr-Mo 8-12", &[(Some("Mo, Fr-So"), &[(480, 720)])]);
        check("werktags 8-12", &[(Some("Mo-Fr"), &[(480, 720)])]);
        check("täglich 8-12", &[(Some("Mo-So"), &[(480, 720)])]);
        check("пн-пт 8-12", &[(Some("Mo-Fr"), &[(480, 720)])]);
        check("8-12 Uhr (Mo-Do)", &[(Some("Mo-Do"), &[(480, 720)])]);
    }

    #[test]
    fn each_group_has_its_own_days_and_spans() {
        check(
            "Mo-Do 8-12, 13-17; Fr 8-12",
            &[
                (Some("Mo-Do"), &[(480, 720), (780, 1020)]),
                (Some("Fr"), &[(480, 720)]),
            ],
        );
        assert!(hours("Mo-Fr").is_err() && hours("8-12 Mo 9-13 Di").is_err());
    }

    #[test]
    fn named_shifts_have_their_usual_or_their_stated_hours() {
        check(
            "Früh/Spät/Nacht",
            &[(None, &[(360, 840), (810, 1260), (1260, 390)])],
        );
        check("Frühschicht 5:30-13:30", &[(None, &[(330, 810)])]);
        let read = hours("Früh- und Spätdienst im Wechsel").expect("the words are hours");
        assert!(read.turn && read.and && read.named);
    }
}
