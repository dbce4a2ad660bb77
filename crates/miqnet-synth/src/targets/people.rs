//! Shares among the candidates.

use miqnet_domain::{
    Candidate, Cefr, Language, OccupationId,
    candidate::{CareStatus, CareWindows, WorkPermission},
    recognition::{Award, RecognitionState},
};

use super::{ASSUMPTION, Share, Target, share, target};
use crate::{County, place};

pub(super) const TARGETS: &[Target] = &[
    target(
        "candidates with a tertiary award",
        720,
        25,
        "LV-6",
        tertiary,
    ),
    target(
        "full, of the decisions on a recognition",
        430,
        60,
        "RC-17",
        |county| {
            decided(county, |state| {
                use RecognitionState::{FullEquivalence, FullEquivalenceNoLicence, Licensed};
                matches!(state, FullEquivalence | FullEquivalenceNoLicence | Licensed)
            })
        },
    ),
    target(
        "with a measure, of the decisions on a recognition",
        450,
        60,
        "RC-17",
        |county| {
            decided(county, |state| {
                use RecognitionState::{
                    CompensationRunning, ConditionalCompensation, TemporaryPermit,
                };
                matches!(
                    state,
                    CompensationRunning | ConditionalCompensation | TemporaryPermit
                )
            })
        },
    ),
    target(
        "partial, of the decisions on a recognition",
        100,
        40,
        "RC-17",
        |county| {
            decided(county, |state| {
                state == RecognitionState::PartialEquivalence
            })
        },
    ),
    target(
        "with a licence, of the nurses",
        94,
        60,
        "RC-17",
        nurses_with_licence,
    ),
    target(
        "whose care for children limits the hours, of the candidates",
        420,
        25,
        "LV-6",
        |county| share(care_known(county), |candidate| is_limited(candidate)),
    ),
    target(
        "whose care is not secured, of those whom it limits",
        310,
        45,
        ASSUMPTION,
        |county| {
            let limited = care_known(county).filter(|candidate| is_limited(candidate));
            let status = limited.filter_map(|candidate| candidate.care.status.value());
            share(status, |status| **status != CareStatus::Secured)
        },
    ),
    target(
        "who want at most 32 hours, of those whom care limits and nobody helps",
        940,
        35,
        "TM-8",
        part_time,
    ),
    target(
        "below B1 in German, of the candidates",
        457,
        30,
        ASSUMPTION,
        |county| german(county, |level| level < Cefr::B1),
    ),
    target(
        "with B2 or more in German, of the candidates",
        198,
        30,
        ASSUMPTION,
        |county| german(county, |level| level >= Cefr::B2),
    ),
    target(
        "in a German course, of the candidates",
        295,
        25,
        ASSUMPTION,
        |county| {
            let german = county.candidates.iter().filter_map(german_of);
            share(german, |skill| skill.course.is_some())
        },
    ),
    target(
        "in the four largest towns, of the candidates",
        497,
        25,
        "section 10",
        |county| {
            let homes = county
                .candidates
                .iter()
                .filter_map(|candidate| candidate.home.value());
            share(homes, |home| {
                let large = ["Sindelfingen", "Böblingen", "Leonberg", "Herrenberg"];
                place::municipality(**home).is_some_and(|town| large.contains(&town.name))
            })
        },
    ),
    target(
        "with a car, of the candidates",
        280,
        25,
        ASSUMPTION,
        |county| {
            let modes = county
                .candidates
                .iter()
                .filter_map(|candidate| candidate.modes.value());
            share(modes, |modes| modes.car)
        },
    ),
    target(
        "whose document permits work, of the candidates",
        955,
        12,
        "WP-1",
        |county| {
            let permissions = county
                .candidates
                .iter()
                .filter_map(|candidate| candidate.work_permission.value());
            share(permissions, |permission| {
                **permission == WorkPermission::Unrestricted
            })
        },
    ),
];

/// Among the stated best foreign awards; a vocational college counts as tertiary, as in ISCED 5.
fn tertiary(county: &County) -> Share {
    let lists = county
        .candidates
        .iter()
        .filter_map(|candidate| candidate.qualifications.value());
    let awards = lists.filter_map(|list| list.first()?.award.value());
    share(awards, |award| {
        use Award::{School9, School11, SkilledWorker};
        !matches!(award, School9 | School11 | SkilledWorker)
    })
}

/// Among the states that come after a decision of an authority.
fn decided(county: &County, is: impl Fn(RecognitionState) -> bool) -> Share {
    use RecognitionState::{DocumentsMissing, InProcedure, NoneNeeded, NotApplied, ZabEvaluated};
    let open = [
        DocumentsMissing,
        InProcedure,
        NoneNeeded,
        NotApplied,
        ZabEvaluated,
    ];
    let lists = county
        .candidates
        .iter()
        .filter_map(|candidate| candidate.qualifications.value());
    let states = lists.flatten().filter_map(|held| held.recognition.value());
    share(states.filter(|state| !open.contains(state)), |state| {
        is(**state)
    })
}

fn nurses_with_licence(county: &County) -> Share {
    const NURSE: OccupationId = OccupationId(8_130_201);
    let lists = county
        .candidates
        .iter()
        .filter_map(|candidate| candidate.qualifications.value());
    let nurses = lists
        .flatten()
        .filter(|held| held.occupation.value() == Some(&NURSE));
    let states = nurses.filter_map(|held| held.recognition.value());
    share(states, |state| **state == RecognitionState::Licensed)
}

fn care_known(county: &County) -> impl Iterator<Item = &Candidate> {
    let known = |candidate: &&Candidate| candidate.care.windows.value().is_some();
    county.candidates.iter().filter(known)
}

fn is_limited(candidate: &Candidate) -> bool {
    matches!(candidate.care.windows.value(), Some(CareWindows::Within(_)))
}

fn part_time(county: &County) -> Share {
    let alone = care_known(county).filter(|candidate| {
        is_limited(candidate) && candidate.care.alternative.value() == Some(&false)
    });
    let wanted = alone.filter_map(|candidate| candidate.wanted_minutes.value());
    share(wanted, |wanted| wanted.to <= 32 * 60)
}

fn german_of(candidate: &Candidate) -> Option<&miqnet_domain::language::LanguageSkill> {
    let mut skills = candidate.languages.value()?.iter();
    skills.find(|skill| skill.language == Language::DE)
}

fn german(county: &County, is: impl Fn(Cefr) -> bool) -> Share {
    let skills = county.candidates.iter().filter_map(german_of);
    share(skills.filter_map(|skill| skill.level.value()), |level| {
        is(**level)
    })
}
