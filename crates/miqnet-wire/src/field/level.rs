//! A level of language, a course that runs and what proves the level, in one cell.

use jiff::civil::Date;
use miqnet_domain::{
    Fact,
    issue::IssueCode,
    language::{Cefr, Course, Evidence},
};

use super::{
    Fault, Parsed,
    choice::{CEFR, EVIDENCE},
    date,
    text::line,
};

/// The words that say that a course runs.
pub const COURSE_WORDS: &[&str] = &["Kurs", "Deutschkurs", "Sprachkurs", "course", "курс"];
/// Words around a course that add nothing; "B2 läuft" without the word for a course is unclear.
const LASTING_WORDS: &[&str] = &[
    "laeuft",
    "laufend",
    "laufender",
    "besucht",
    "im",
    "in",
    "current",
    "running",
];
/// Words that add nothing.
const FILLERS: &[&str] = &["niveau", "level"];
/// Words before what proves a level; "B1 mit Kurs" could be B1 or on the way to it.
const WITH_WORDS: &[&str] = &["mit", "with", "laut"];
/// Words before the day on which a course ends.
const UNTIL_WORDS: &[&str] = &["bis", "until", "до", "endet", "ends"];
/// Words before a level that is asked for; each level asked for is the least.
const AT_LEAST_WORDS: &[&str] = &[
    "mind.",
    "mindestens",
    "min.",
    "ab",
    "at least",
    "від",
    "не нижче",
];
const EXAMPLES: [&str; 4] = [
    "B1",
    "B2 (Kurs läuft)",
    "B1 Kurs bis 31.03.2027",
    "A2, Kurs B1",
];

/// What one cell says of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelWords {
    /// The level reached today.
    pub level: Cefr,
    /// The running course.
    pub course: Option<Course>,
    /// What proves the level, where the cell says it.
    pub evidence: Fact<Evidence>,
}

/// Returns what the cell says: `B1`, `B1 (telc)`, `B2 (Kurs läuft)` (B1 today, on the way to B2),
/// `B1 Kurs bis 31.03.2027` (A2 today), `A2, Kurs B1` (both said).
///
/// # Errors
/// [`IssueCode::LevelUnclear`] for "B1+", "B1/B2", "gut" and the like; [`IssueCode::BadDate`] for
/// a day that does not exist.
pub fn level_words(words: &str) -> Parsed<LevelWords> {
    let unclear = || Fault::new(IssueCode::LevelUnclear, words.trim(), EXAMPLES);
    if let Some(level) = CEFR.get(words) {
        return Ok(LevelWords {
            level,
            course: None,
            evidence: Fact::Unknown,
        });
    }
    let seen = seen(words)?.ok_or_else(unclear)?;
    let expected_on = seen.until.into();
    let course = |expected_level| {
        Some(Course {
            expected_level,
            expected_on,
        })
    };
    let (level, course) = match (seen.levels.as_slice(), seen.course) {
        ([level], false) if seen.until.is_none() && !seen.lasts => (*level, None),
        ([goal], true) if !seen.with => (one_below(*goal).ok_or_else(unclear)?, course(*goal)),
        ([level, goal], true) if level < goal => (*level, course(*goal)),
        _ => return Err(unclear()),
    };
    Ok(LevelWords {
        level,
        course,
        evidence: seen.evidence.into(),
    })
}

/// Returns the level that a vacancy asks for, which is always the least: `B1`, `mind. B1`.
///
/// # Errors
/// As [`level`], with the words as they stand.
pub fn least_level(words: &str) -> Parsed<Cefr> {
    let asked = line(words);
    let bare = AT_LEAST_WORDS
        .iter()
        .find_map(|least| asked.strip_prefix(least)?.strip_prefix(' '));
    level(bare.unwrap_or(words)).map_err(|fault| Fault {
        value: words.trim().into(),
        ..fault
    })
}

/// Returns one level and nothing beside it.
///
/// # Errors
/// [`IssueCode::LevelUnclear`]; a first language is no level to ask for (LG-3).
pub fn level(words: &str) -> Parsed<Cefr> {
    let fault = || Fault::new(IssueCode::LevelUnclear, words.trim(), CEFR.shown());
    let level = CEFR.get(words).ok_or_else(fault)?;
    let is_first_language = level == Cefr::C2 && !words.chars().any(|c| c.is_ascii_digit());
    if is_first_language {
        Err(fault())
    } else {
        Ok(level)
    }
}

#[derive(Default)]
struct Seen {
    levels: Vec<Cefr>,
    course: bool,
    lasts: bool,
    with: bool,
    until: Option<Date>,
    evidence: Option<Evidence>,
}

/// Everything that the words name; `None` where one of them means nothing here.
fn seen(words: &str) -> Parsed<Option<Seen>> {
    let text = line(words);
    let mut seen = Seen::default();
    let mut until_next = false;
    // A dash joins "B1-Kurs"; in "B1-B2" it leaves two levels, which are refused below.
    let parts = text
        .split([' ', ',', ';', '(', ')', ':'])
        .filter(|part| !part.is_empty());
    for part in parts {
        if until_next {
            seen.until = Some(date::day(part)?);
            until_next = false;
            continue;
        }
        for word in part.split('-').filter(|word| !word.is_empty()) {
            let is = |list: &[&str]| list.iter().any(|known| line(known) == word);
            if is(COURSE_WORDS) {
                seen.course = true;
            } else if is(UNTIL_WORDS) {
                until_next = true;
            } else if is(LASTING_WORDS) {
                seen.lasts = true;
            } else if is(WITH_WORDS) {
                seen.with = true;
            } else if is(FILLERS) {
            } else if let Some(level) = CEFR.get(word) {
                seen.levels.push(level);
            } else if let Some(evidence) = EVIDENCE.get(word) {
                if seen
                    .evidence
                    .replace(evidence)
                    .is_some_and(|before| before != evidence)
                {
                    return Ok(None);
                }
            } else {
                return Ok(None);
            }
        }
    }
    Ok((!until_next).then_some(seen))
}

fn one_below(level: Cefr) -> Option<Cefr> {
    (level as usize)
        .checked_sub(1)
        .map(|below| Cefr::ALL[below])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expects the level, the course's level and the course's last day, as far as there are any.
    #[track_caller]
    fn check(words: &str, expected: Result<&str, IssueCode>) {
        let read = level_words(words).map_err(|fault| fault.code).map(|read| {
            let mut said = vec![read.level.name().to_owned()];
            if let Some(course) = read.course {
                said.push(course.expected_level.name().to_owned());
                said.extend(course.expected_on.value().map(ToString::to_string));
            }
            said.join(" ")
        });
        assert_eq!(read, expected.map(str::to_owned), "{words:?}");
    }

    #[test]
    fn a_running_course_means_the_level_below_it() {
        check("B2 (Kurs läuft)", Ok("B1 B2"));
        check("B1 Kurs bis 31.03.2027", Ok("A2 B1 2027-03-31"));
        check("im B1-Kurs", Ok("A2 B1"));
        check("A1 Kurs", Ok("none A1"));
        check("keine, Kurs A1", Ok("none A1"));
        check("A2, Kurs B2 bis 1.6.27", Ok("A2 B2 2027-06-01"));
    }

    #[test]
    fn a_level_alone_has_no_course() {
        check("B1", Ok("B1"));
        check(" b2 ", Ok("B2"));
        check("В1", Ok("B1"));
        check("keine", Ok("none"));
        check("C1 (telc)", Ok("C1"));
        check("Niveau B1", Ok("B1"));
    }

    #[test]
    fn a_level_with_two_readings_is_asked_for() {
        for words in [
            "B1+",
            "B1/B2",
            "B1-B2",
            "B1 bis B2",
            "gut",
            "fließend",
            "A0",
            "B3",
            "Kurs",
            "B2 A2 Kurs",
            "Kurs läuft",
            "kein Kurs",
            "B1 kein Kurs",
            "B1 mit Kurs",
            "B2 (läuft)",
            "B1 laufend",
            "B1 bald",
            "B1 (telc, Selbstauskunft)",
        ] {
            assert!(level_words(words).is_err(), "{words:?}");
        }
        check("B1+", Err(IssueCode::LevelUnclear));
        check("B1 Kurs bis 31.02.2026", Err(IssueCode::BadDate));
        check("B1 bis 31.03.2027", Err(IssueCode::LevelUnclear));
    }

    #[test]
    fn evidence_may_stand_beside_the_level() {
        for words in [
            "B1 (Zertifikat)",
            "B1 mit Zertifikat",
            "B1 laut Zertifikat",
            "B1, telc",
        ] {
            let read = level_words(words).expect("the words are a level");
            assert_eq!(read.level, Cefr::B1, "{words:?}");
            assert_eq!(
                read.evidence,
                Fact::Stated(Evidence::Certificate),
                "{words:?}"
            );
        }
    }

    #[test]
    fn a_vacancy_asks_for_a_level_and_for_no_first_language() {
        for words in ["B2", "mind. B2", "mindestens B2", "ab B2"] {
            assert_eq!(least_level(words), Ok(Cefr::B2), "{words:?}");
        }
        for words in [
            "Muttersprache",
            "mindestens Muttersprache",
            "ab B1+",
            "B1+",
            "B2 wünschenswert",
            "gut",
        ] {
            assert_eq!(
                least_level(words).map_err(|fault| fault.code),
                Err(IssueCode::LevelUnclear)
            );
        }
    }
}
