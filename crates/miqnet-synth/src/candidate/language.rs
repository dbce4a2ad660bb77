//! Which languages does she know?

use jiff::civil::Date;
use miqnet_domain::{
    Cefr, Fact, Language,
    language::{Course, Evidence, LanguageSkill},
    recognition::RecognitionState,
};

use super::past::Past;
use crate::{calendar, draw::Draw};

/// Languages, German first.
pub(super) fn draw(draw: &mut Draw, as_of: Date, past: &Past<'_>) -> Fact<Vec<LanguageSkill>> {
    let mut known = vec![german(draw, as_of, past)];
    for (language, levels) in OTHERS {
        let level = *draw.weighted(levels);
        if level > Cefr::None {
            known.push(LanguageSkill {
                language: *language,
                level: Fact::Stated(level),
                evidence: Fact::Stated(Evidence::SelfReport),
                course: None,
            });
        }
    }
    draw.fact(30, known)
}

fn german(draw: &mut Draw, as_of: Date, past: &Past<'_>) -> LanguageSkill {
    let level = (*draw.weighted(GERMAN)).max(reached_for(past.state));
    let evidence = *draw.weighted(EVIDENCE);
    let course = draw.happens(300).then(|| course(draw, as_of, level));
    LanguageSkill {
        language: Language::DE,
        level: draw.fact(40, level),
        evidence: draw.fact(100, evidence),
        course: course.flatten(),
    }
}

/// The least German with which a recognition comes so far.
fn reached_for(state: RecognitionState) -> Cefr {
    match state {
        RecognitionState::Licensed | RecognitionState::TemporaryPermit => Cefr::B2,
        RecognitionState::CompensationRunning | RecognitionState::FullEquivalenceNoLicence => {
            Cefr::B1
        }
        _ => Cefr::None,
    }
}

/// A course to the next level (LG-4); nobody is in one above C1.
fn course(draw: &mut Draw, as_of: Date, level: Cefr) -> Option<Course> {
    let next = *Cefr::ALL.get(level as usize + 1)?;
    let expected_on = calendar::after(as_of, draw.between(20, 260));
    (next <= Cefr::C1).then(|| Course {
        expected_level: next,
        expected_on: draw.fact(150, expected_on),
    })
}

/// German more than four years after the arrival of most: little, and B1 for those who finished an
/// integration course. No source gives the shares; they are an assumption.
const GERMAN: &[(u16, Cefr)] = &[
    (50, Cefr::None),
    (130, Cefr::A1),
    (300, Cefr::A2),
    (345, Cefr::B1),
    (135, Cefr::B2),
    (35, Cefr::C1),
    (5, Cefr::C2),
];

const EVIDENCE: &[(u16, Evidence)] = &[
    (450, Evidence::Certificate),
    (200, Evidence::CourseConfirmation),
    (350, Evidence::SelfReport),
];

/// Other languages with their levels; who does not know one does not name it.
const OTHERS: &[(Language, &[(u16, Cefr)])] = &[
    (
        Language::UK,
        &[(960, Cefr::C2), (30, Cefr::C1), (10, Cefr::None)],
    ),
    (
        Language::RU,
        &[(450, Cefr::C2), (300, Cefr::C1), (250, Cefr::None)],
    ),
    (
        Language::EN,
        &[
            (430, Cefr::None),
            (110, Cefr::A1),
            (160, Cefr::A2),
            (160, Cefr::B1),
            (100, Cefr::B2),
            (40, Cefr::C1),
        ],
    ),
];
