//! What has she learned, how far is its recognition, and where has she worked?

use jiff::civil::Date;
use miqnet_domain::{
    Fact,
    recognition::{Award, Experience, Qualification, RecognitionState, RecognitionState::*},
};
use miqnet_occupations::{Dictionary, Occupation, RegulationKind};

use crate::{background, calendar, draw::Draw};

/// A working life.
pub(super) struct Past<'a> {
    /// What the best foreign award was given for; `None` for a school certificate.
    pub(super) learned: Option<&'a Occupation>,
    /// How far its recognition is.
    pub(super) state: RecognitionState,
    pub(super) qualifications: Vec<Qualification>,
    pub(super) experience: Vec<Experience>,
}

pub(super) fn draw<'a>(draw: &mut Draw, as_of: Date, dictionary: &'a Dictionary) -> Past<'a> {
    let award = *draw.weighted(background::AWARDS);
    let learned = background::learned(draw, award, dictionary);
    let state = state(draw, learned);
    let mut qualifications = vec![foreign(draw, as_of, award, learned, state)];
    if draw.happens(35) {
        qualifications.push(german(draw, dictionary));
    }
    Past {
        experience: experience(draw, as_of, learned, dictionary),
        learned,
        state,
        qualifications,
    }
}

/// Whether a recognition decides over this work.
pub(super) fn is_licensed(occupation: &Occupation) -> bool {
    use RegulationKind::{Approbation, KitaStaff, Permit};
    occupation.regulation.as_ref().is_some_and(|regulation| {
        !regulation.only_when_required
            && matches!(regulation.kind, Approbation | Permit | KitaStaff)
    })
}

fn state(draw: &mut Draw, learned: Option<&Occupation>) -> RecognitionState {
    match learned {
        None => NotApplied,
        Some(occupation) if is_licensed(occupation) => {
            let state = *draw.weighted(LICENSED_WORK);
            let regulation = occupation.regulation.as_ref();
            let permits = regulation.is_some_and(|law| law.kind == RegulationKind::Approbation);
            // Only those who will get an Approbation can work with a Berufserlaubnis before.
            if state == TemporaryPermit && !permits {
                ConditionalCompensation
            } else {
                state
            }
        }
        Some(_) => *draw.weighted(FREE_WORK),
    }
}

/// States in licensed work. Of all decisions, here and in free work together, 43 % are full, 10 %
/// partial and 45 % ask for a measure (RC-17); how many wait or never applied is an assumption.
const LICENSED_WORK: &[(u16, RecognitionState)] = &[
    (261, NotApplied),
    (110, DocumentsMissing),
    (200, InProcedure),
    (30, ZabEvaluated),
    (157, ConditionalCompensation),
    (76, CompensationRunning),
    (37, TemporaryPermit),
    (27, FullEquivalenceNoLicence),
    (91, Licensed),
    (11, Denied),
];

/// States in free work, where recognition is never a condition and few apply (RC-1).
const FREE_WORK: &[(u16, RecognitionState)] = &[
    (569, NotApplied),
    (40, NoneNeeded),
    (190, ZabEvaluated),
    (60, DocumentsMissing),
    (76, InProcedure),
    (21, PartialEquivalence),
    (42, FullEquivalence),
    (2, Denied),
];

fn foreign(
    draw: &mut Draw,
    as_of: Date,
    award: Award,
    learned: Option<&Occupation>,
    state: RecognitionState,
) -> Qualification {
    let occupation = match learned {
        Some(occupation) => draw.fact(30, occupation.id),
        None => Fact::Unknown,
    };
    let known = draw.fact(40, award);
    let recognition = draw.fact(60, state);
    let expected_on = expected(draw, as_of, state);
    // Without a title, a row names the award and cannot say what was or will be recognised.
    let titled = !occupation.is_unknown();
    Qualification {
        occupation,
        award: if titled { known } else { Fact::Stated(award) },
        recognition: if titled { recognition } else { Fact::Unknown },
        expected_on: if titled { expected_on } else { Fact::Unknown },
    }
}

/// When a measure ends or a licence comes; the other states have no date.
fn expected(draw: &mut Draw, as_of: Date, state: RecognitionState) -> Fact<Date> {
    let (unknown, low, high) = match state {
        CompensationRunning => (150, 60, 400),
        FullEquivalenceNoLicence => (150, 14, 120),
        InProcedure => (700, 30, 300),
        _ => return Fact::Unknown,
    };
    let day = calendar::after(as_of, draw.between(low, high));
    draw.fact(unknown, day)
}

/// A training in Germany, short for most.
fn german(draw: &mut Draw, dictionary: &Dictionary) -> Qualification {
    let award = *draw.weighted(&[(700, Award::GermanHelper), (300, Award::GermanTraining)]);
    let occupation = match award {
        Award::GermanHelper => Some(background::untrained(draw, dictionary)),
        _ => background::learned(draw, award, dictionary),
    };
    Qualification {
        occupation: occupation.map(|occupation| occupation.id).into(),
        award: Fact::Stated(award),
        recognition: Fact::Stated(NoneNeeded),
        expected_on: Fact::Unknown,
    }
}

/// Work in what she learned until she left, and for some a first job in Germany, below her level
/// for nearly all (LV-6).
fn experience(
    draw: &mut Draw,
    as_of: Date,
    learned: Option<&Occupation>,
    dictionary: &Dictionary,
) -> Vec<Experience> {
    let mut worked = Vec::new();
    let this_year = as_of.year();
    if draw.happens(820) {
        let occupation = match learned {
            Some(occupation) if draw.happens(800) => occupation,
            _ => background::untrained(draw, dictionary),
        };
        let years_ago = *draw.weighted(&[(600, 4), (150, 5), (100, 6), (100, 8), (50, 12)]);
        let months = draw.between(6, 30) * draw.between(1, 8);
        worked.push(Experience {
            occupation: occupation.id,
            months,
            last_year: draw.fact(70, this_year - years_ago),
        });
    }
    if draw.happens(380) {
        let occupation = background::untrained(draw, dictionary).id;
        let months = draw.between(2, 36);
        let last_year = this_year - *draw.weighted(&[(700, 0), (300, 1)]);
        if worked.iter().all(|before| before.occupation != occupation) {
            worked.push(Experience {
                occupation,
                months,
                last_year: draw.fact(30, last_year),
            });
        }
    }
    worked
}
