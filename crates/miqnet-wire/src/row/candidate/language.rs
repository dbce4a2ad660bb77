//! The languages of a candidate.

use miqnet_domain::{
    Fact, IssueCode, Language,
    language::{Course, LanguageSkill},
};

use crate::{
    field::{
        Parsed,
        choice::{CEFR, EVIDENCE},
        date, fact_words,
        level::{LevelWords, level, level_words},
        list::{language_and_level, languages},
    },
    row::reader::RowReader,
};

use super::{Cells, list_fact_words};

/// Reads the columns of German and of the other languages.
///
/// A stated list is complete. Where only German is said, the other languages of the closed list
/// are kept with an unknown level, so that nobody is turned away for a language nobody asked about.
pub(super) fn read(row: &mut RowReader<'_, '_>) -> Fact<Vec<LanguageSkill>> {
    let german = german(row);
    let others = row.list("other_languages", |_, entry| other(entry));
    let mut skills = match (&german, others) {
        (None, Fact::Unknown) => return Fact::Unknown,
        (Some(_), Fact::Unknown) => left_open().collect(),
        (_, Fact::Stated(others) | Fact::Assumed(others)) => others,
    };
    let names_german = skills.iter().any(|skill| skill.language == Language::DE);
    if german.is_some() || !names_german {
        skills.insert(0, german.unwrap_or(unknown(Language::DE)));
    }
    for (at, skill) in skills.iter().enumerate() {
        if skills[..at]
            .iter()
            .any(|before| before.language == skill.language)
        {
            row.issue(
                "other_languages",
                IssueCode::NamedTwice,
                skill.language.code(),
            );
        }
    }
    Fact::Stated(skills)
}

/// Writes the columns that [`read`] reads.
pub(super) fn write(skills: &Fact<Vec<LanguageSkill>>, cells: &mut Cells) {
    let Some(skills) = skills.value() else { return };
    match skills.iter().find(|skill| skill.language == Language::DE) {
        Some(german) => write_german(german, cells),
        None => cells.put("german", CEFR.name(miqnet_domain::Cefr::None).to_owned()),
    }
    let others: Vec<LanguageSkill> = skills
        .iter()
        .copied()
        .filter(|skill| skill.language != Language::DE)
        .collect();
    let is_left_open = left_open().eq(others.iter().copied());
    if !is_left_open {
        cells.put(
            "other_languages",
            list_fact_words(&Fact::Stated(others), other_words),
        );
    }
}

/// The languages of the closed list, German aside, about which nothing is said.
fn left_open() -> impl Iterator<Item = LanguageSkill> {
    languages()
        .filter(|language| *language != Language::DE)
        .map(unknown)
}

fn unknown(language: Language) -> LanguageSkill {
    LanguageSkill {
        language,
        level: Fact::Unknown,
        evidence: Fact::Unknown,
        course: None,
    }
}

/// German, from its four columns; `None` when none of them says anything.
fn german(row: &mut RowReader<'_, '_>) -> Option<LanguageSkill> {
    let said = row.fact("german", level_words);
    let evidence = row.fact("german_evidence", |words| EVIDENCE.parse(words));
    let goal = row.fact("german_course_level", level);
    let until = row.fact("german_course_until", date::day);
    let beside = said.value().copied();
    let evidence = one_of(
        row,
        "german_evidence",
        evidence,
        beside.map_or(Fact::Unknown, |said: LevelWords| said.evidence),
    );
    let course = match (goal.value(), beside.and_then(|said| said.course)) {
        (Some(goal), inner) => {
            let inner_goal =
                inner.map_or(Fact::Unknown, |course| Fact::Stated(course.expected_level));
            one_of(row, "german_course_level", Fact::Stated(*goal), inner_goal);
            let inner_day = inner.map_or(Fact::Unknown, |course| course.expected_on);
            let expected_on = one_of(row, "german_course_until", until, inner_day);
            Some(Course {
                expected_level: *goal,
                expected_on,
            })
        }
        (None, Some(inner)) => {
            let expected_on = one_of(row, "german_course_until", until, inner.expected_on);
            Some(Course {
                expected_on,
                ..inner
            })
        }
        (None, None) => {
            if !until.is_unknown() {
                row.needs("german_course_until", "german_course_level");
            }
            None
        }
    };
    let level = said.map(|said| said.level);
    if let (Some(level), Some(course)) = (level.value(), course)
        && course.expected_level <= *level
    {
        row.issue(
            "german_course_level",
            IssueCode::Contradiction,
            course.expected_level.name(),
        );
    }
    let says_something = !level.is_unknown() || !evidence.is_unknown() || course.is_some();
    says_something.then_some(LanguageSkill {
        language: Language::DE,
        level,
        evidence,
        course,
    })
}

/// The fact that two places state; an issue at the column when they differ.
fn one_of<T: PartialEq>(
    row: &mut RowReader<'_, '_>,
    column: &str,
    stated: Fact<T>,
    beside: Fact<T>,
) -> Fact<T> {
    match (stated.value(), beside.value()) {
        (Some(a), Some(b)) if a != b => {
            let cell = row.cell(column);
            row.issue(column, IssueCode::Contradiction, cell);
            stated
        }
        (None, _) => beside,
        _ => stated,
    }
}

fn write_german(german: &LanguageSkill, cells: &mut Cells) {
    cells.put(
        "german",
        fact_words(&german.level, |level| CEFR.name(*level).to_owned()),
    );
    cells.put(
        "german_evidence",
        fact_words(&german.evidence, |value| EVIDENCE.name(*value).to_owned()),
    );
    if let Some(course) = german.course {
        cells.put(
            "german_course_level",
            CEFR.name(course.expected_level).to_owned(),
        );
        cells.put(
            "german_course_until",
            fact_words(&course.expected_on, date::words),
        );
    }
}

fn other(entry: &str) -> Parsed<LanguageSkill> {
    let (language, said) = language_and_level(entry)?;
    Ok(match said {
        None => unknown(language),
        Some(said) => LanguageSkill {
            language,
            level: Fact::Stated(said.level),
            evidence: said.evidence,
            course: said.course,
        },
    })
}

/// `en B2 (certificate)`, `uk B1 (Kurs B2 bis 2027-03-31)`, `ru`.
fn other_words(skill: &LanguageSkill) -> String {
    let mut words = skill.language.code().to_owned();
    let Some(level) = skill.level.value() else {
        return words;
    };
    words.push(' ');
    words.push_str(CEFR.name(*level));
    let mut beside = Vec::new();
    beside.extend(
        skill
            .evidence
            .value()
            .map(|evidence| EVIDENCE.name(*evidence).to_owned()),
    );
    beside.extend(skill.course.map(|course| {
        let until = course
            .expected_on
            .value()
            .map(|day| format!(" bis {}", date::words(day)));
        format!(
            "Kurs {}{}",
            CEFR.name(course.expected_level),
            until.unwrap_or_default()
        )
    }));
    if !beside.is_empty() {
        words.push_str(&format!(" ({})", beside.join(" ")));
    }
    words
}
