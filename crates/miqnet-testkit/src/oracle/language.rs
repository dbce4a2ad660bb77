//! Section 3: languages.

use miqnet_domain::language::{Course, Evidence, LanguageNeed, LanguageSkill};
use miqnet_domain::vacancy::Kind;
use miqnet_domain::{Cefr, Fact, Language};

use super::{Answer, Arrival, End, Pair, two_ends};

pub(super) fn answers(pair: &Pair<'_>) -> Vec<Answer> {
    let german = two_ends(|end| german(pair, end));
    let mut answers = vec![german];
    if let Some(formal) = formal(pair)
        && german != Answer::Ask
        && level_at(pair, Language::DE, End::Worst) >= formal
    {
        let evidence = match skill(pair, Language::DE) {
            Skill::Held(skill) => skill.evidence,
            Skill::Absent | Skill::ListUnknown => Fact::Unknown,
        };
        answers.push(match evidence.value() {
            Some(Evidence::Certificate) => Answer::Met,
            Some(Evidence::SelfReport | Evidence::CourseConfirmation) => Answer::Step,
            None => Answer::Ask,
        });
    }
    let others = pair.place.languages.iter();
    let others = others.filter(|need| need.language != Language::DE);
    answers.extend(others.map(|need| other(pair, need)));
    answers
}

/// The formal minimum; `None` where none is asked.
fn formal(pair: &Pair<'_>) -> Option<Cefr> {
    pair.applying_regulation()?;
    if pair.is_way_into_work() || pair.is_measure_place() {
        return None;
    }
    pair.occupation().language().formal
}

/// The level of German that is needed.
pub(super) fn needed(pair: &Pair<'_>) -> Cefr {
    let norm = pair.occupation().language();
    let stated = pair.place.languages.iter();
    let stated = stated
        .filter(|need| need.language == Language::DE)
        .map(|need| need.level)
        .next();
    let needed = match (stated, pair.place.kind) {
        (Some(level), _) => level,
        (None, Kind::Ausbildung) => match pair.group() {
            610..=629 | 631..=632 | 710..=739 | 810..=818 | 821 | 920..=929 => Cefr::B2,
            _ => Cefr::B1,
        },
        (None, Kind::RecognitionMeasure) => norm.formal.unwrap_or(norm.usual_low),
        (None, _) => norm.usual_low,
    };
    needed.max(formal(pair).unwrap_or(Cefr::None))
}

enum Skill {
    ListUnknown,
    Absent,
    Held(LanguageSkill),
}

fn skill(pair: &Pair<'_>, language: Language) -> Skill {
    let Some(skills) = pair.her.languages.value() else {
        return Skill::ListUnknown;
    };
    let found = skills.iter().find(|skill| skill.language == language);
    found.map_or(Skill::Absent, |skill| Skill::Held(*skill))
}

/// Her level of a language; unknown where the list or the level is.
pub(super) fn level(pair: &Pair<'_>, language: Language) -> Fact<Cefr> {
    match skill(pair, language) {
        Skill::ListUnknown => Fact::Unknown,
        Skill::Absent => Fact::Stated(Cefr::None),
        Skill::Held(skill) => skill.level,
    }
}

fn level_at(pair: &Pair<'_>, language: Language, end: End) -> Cefr {
    level(pair, language).or(match end {
        End::Worst => Cefr::None,
        End::Best => Cefr::C2,
    })
}

fn course(pair: &Pair<'_>, language: Language) -> Option<Course> {
    match skill(pair, language) {
        Skill::Held(skill) => skill.course,
        Skill::ListUnknown | Skill::Absent => None,
    }
}

/// The level that a running course of German reaches in time.
fn course_in_time(pair: &Pair<'_>, end: End) -> Option<Cefr> {
    let course = course(pair, Language::DE)?;
    let arrival = pair.arrival(course.expected_on);
    arrival.in_time_at(end).then_some(course.expected_level)
}

fn german(pair: &Pair<'_>, end: End) -> Answer {
    let level = level_at(pair, Language::DE, end);
    let course = course_in_time(pair, end);
    match formal(pair) {
        Some(formal) if level < formal => match course {
            Some(expected) if expected >= formal => match usual(pair, formal, course, end) {
                Answer::Blocked => Answer::Blocked,
                _ => Answer::Wait,
            },
            _ => Answer::Blocked,
        },
        _ => usual(pair, level, course, end),
    }
}

fn usual(pair: &Pair<'_>, level: Cefr, course: Option<Cefr>, end: End) -> Answer {
    let needed = needed(pair);
    let flexible = pair.place.language_flexible;
    let below = level.steps_below(needed);
    if level >= needed || without_german(pair, level, end) || below == 1 && flexible {
        Answer::Met
    } else if course.is_some_and(|expected| expected >= needed) {
        Answer::Wait
    } else if below == 1 || flexible {
        Answer::Step
    } else {
        Answer::Blocked
    }
}

/// Rules 2 and 3 of the usual part: another language does.
pub(super) fn without_german(pair: &Pair<'_>, german: Cefr, end: End) -> bool {
    let spoken = &pair.place.working_languages;
    let enough = pair.policy().limits.working_language_level;
    let in_working_language = spoken
        .iter()
        .any(|&other| other != Language::DE && level_at(pair, other, end) >= enough);
    let alternative = pair.occupation().language().english;
    let in_english = alternative.is_some_and(|alternative| {
        (spoken.is_empty() || spoken.contains(&Language::EN))
            && level_at(pair, Language::EN, end) >= alternative.english
            && german >= alternative.german
    });
    in_working_language || in_english
}

/// Whether rule 2 or 3 holds at the worst end.
pub(super) fn surely_without_german(pair: &Pair<'_>) -> bool {
    let german = level_at(pair, Language::DE, End::Worst);
    without_german(pair, german, End::Worst)
}

fn other(pair: &Pair<'_>, need: &LanguageNeed) -> Answer {
    let Some(&level) = level(pair, need.language).value() else {
        return if need.level == Cefr::None {
            Answer::Met
        } else {
            Answer::Ask
        };
    };
    let flexible = pair.place.language_flexible;
    let below = level.steps_below(need.level);
    let course = course(pair, need.language)
        .filter(|course| course.expected_level >= need.level)
        .map(|course| pair.arrival(course.expected_on));
    if below == 0 || below == 1 && flexible {
        Answer::Met
    } else if course == Some(Arrival::InTime) {
        Answer::Wait
    } else if below == 1 || flexible {
        Answer::Step
    } else if course == Some(Arrival::Unclear) {
        Answer::Ask
    } else {
        Answer::Blocked
    }
}
