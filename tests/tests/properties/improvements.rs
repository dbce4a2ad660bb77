//! Improving a fact about a candidate never worsens a verdict (M2).
//!
//! Facts that are known before and afterwards are compared, and the care status stays: another
//! status is other news, not better news. No gate gets worse, and so does no verdict.

use miqnet_domain::candidate::{CareStatus, CareWindows, WorkPermission};
use miqnet_domain::certificate::{Certificate, DrivingLicence, LicenceClass};
use miqnet_domain::language::Evidence;
use miqnet_domain::recognition::{Award, Experience, RecognitionState};
use miqnet_domain::time::{Day, Days, Span, WeekWindows};
use miqnet_domain::vacancy::{Kinds, Vacancy};
use miqnet_domain::{Candidate, Cefr, Date, Fact, Gate};
use miqnet_testkit::{build, generate};
use proptest::prop_assert;

use crate::support::{check, explained, gate_verdicts};

/// Improves one fact, where there is one.
type Improve = fn(&mut Candidate, &Vacancy);

const IMPROVEMENTS: &[(&str, Improve)] = &[
    ("languages a level up", |her, _| languages(her, level_up)),
    ("levels certified", |her, _| languages(her, certified)),
    ("courses lead further", |her, _| {
        languages(her, course_further);
    }),
    ("courses end earlier", |her, _| {
        languages(her, course_earlier);
    }),
    ("recognition further", |her, _| qualifications(her, further)),
    ("licences earlier", |her, _| {
        qualifications(her, licence_earlier);
    }),
    ("higher awards", |her, _| qualifications(her, higher_award)),
    ("another qualification", another_qualification),
    ("more experience", |her, _| {
        experience(her, |one| one.months += 12);
    }),
    ("fresher experience", |her, _| experience(her, fresher)),
    ("experience in the occupation", experience_added),
    ("all certificates", |her, _| {
        replace(&mut her.certificates, Certificate::ALL.to_vec());
    }),
    ("another driving licence", |her, _| licence_added(her)),
    ("driving licences confirmed", |her, _| {
        licences_confirmed(her);
    }),
    ("a longer way accepted", |her, _| longest_up(her)),
    ("a car", |her, place| {
        modes(her, place, |modes| modes.car = true);
    }),
    ("bus and rail", |her, place| {
        modes(her, place, |modes| modes.public_transport = true);
    }),
    ("a bicycle", |her, place| {
        modes(her, place, |modes| modes.bicycle = true);
    }),
    ("more time", |her, _| widen(&mut her.availability)),
    ("all the time", |her, _| {
        replace(&mut her.availability, WeekWindows::always());
    }),
    ("longer care", |her, _| care_longer(her)),
    ("longer care to come", |her, _| coming_longer(her)),
    ("care does not limit", |her, _| {
        replace(&mut her.care.windows, CareWindows::NotLimited);
    }),
    ("other care", |her, _| {
        replace(&mut her.care.alternative, true);
    }),
    ("weekends", |her, _| replace(&mut her.weekend_ok, true)),
    ("nights", |her, _| replace(&mut her.night_ok, true)),
    ("shifts", |her, _| replace(&mut her.shift_ok, true)),
    ("every kind of place", |her, _| {
        replace(&mut her.kinds_wanted, Kinds::ALL);
    }),
    ("available at once", |her, _| {
        replace(&mut her.available_from, early());
    }),
    ("a better permission", |her, _| permission_up(her)),
];

#[test]
fn improving_a_fact_never_worsens_a_verdict() {
    check(10, &generate::pair(), |(candidate, vacancy)| {
        let before = gate_verdicts(&explained(&candidate, &vacancy));
        for (name, improve) in IMPROVEMENTS {
            let mut better = candidate.clone();
            improve(&mut better, &vacancy);
            if better != candidate {
                let after = gate_verdicts(&explained(&better, &vacancy));
                for gate in Gate::ALL {
                    let at = gate as usize;
                    prop_assert!(after[at] <= before[at], "{name}: {gate:?}");
                }
            }
        }
        Ok(())
    });
}

fn early() -> Date {
    Date::constant(2025, 1, 1)
}

/// Changes a known value; an unknown one stays unknown.
fn change<T>(fact: &mut Fact<T>, change: impl FnOnce(&mut T)) {
    if let Fact::Stated(value) | Fact::Assumed(value) = fact {
        change(value);
    }
}

fn replace<T>(fact: &mut Fact<T>, by: T) {
    change(fact, |value| *value = by);
}

fn languages(her: &mut Candidate, improve: fn(&mut miqnet_domain::language::LanguageSkill)) {
    change(&mut her.languages, |skills| {
        skills.iter_mut().for_each(improve);
    });
}

fn level_up(skill: &mut miqnet_domain::language::LanguageSkill) {
    change(&mut skill.level, |level| *level = one_up(*level));
}

fn one_up(level: Cefr) -> Cefr {
    Cefr::ALL[(level as usize + 1).min(6)]
}

fn certified(skill: &mut miqnet_domain::language::LanguageSkill) {
    replace(&mut skill.evidence, Evidence::Certificate);
}

fn course_further(skill: &mut miqnet_domain::language::LanguageSkill) {
    if let Some(course) = &mut skill.course {
        course.expected_level = one_up(course.expected_level);
    }
}

fn course_earlier(skill: &mut miqnet_domain::language::LanguageSkill) {
    if let Some(course) = &mut skill.course {
        replace(&mut course.expected_on, early());
    }
}

fn qualifications(
    her: &mut Candidate,
    improve: fn(&mut miqnet_domain::recognition::Qualification),
) {
    change(&mut her.qualifications, |held| {
        held.iter_mut().for_each(improve);
    });
}

fn further(held: &mut miqnet_domain::recognition::Qualification) {
    change(&mut held.recognition, |state| {
        let at = RecognitionState::FURTHER
            .iter()
            .position(|one| one == state);
        if let Some(next) = at.and_then(|at| RecognitionState::FURTHER.get(at + 1)) {
            *state = *next;
        }
    });
}

fn licence_earlier(held: &mut miqnet_domain::recognition::Qualification) {
    replace(&mut held.expected_on, early());
}

fn higher_award(held: &mut miqnet_domain::recognition::Qualification) {
    use Award::*;
    let ladder = [
        School9,
        School11,
        SkilledWorker,
        JuniorSpecialist,
        Bachelor,
        Specialist,
        Master,
    ];
    change(&mut held.award, |award| {
        let at = ladder.iter().position(|one| one == award);
        if let Some(next) = at.and_then(|at| ladder.get(at + 1)) {
            *award = *next;
        }
    });
}

fn another_qualification(her: &mut Candidate, place: &Vacancy) {
    let occupation = place.occupation.0;
    let more = build::qualification(
        occupation,
        Award::GermanTraining,
        RecognitionState::Licensed,
    );
    change(&mut her.qualifications, |held| held.push(more));
}

fn experience(her: &mut Candidate, improve: fn(&mut Experience)) {
    change(&mut her.experience, |all| all.iter_mut().for_each(improve));
}

fn fresher(one: &mut Experience) {
    replace(&mut one.last_year, 2026);
}

fn experience_added(her: &mut Candidate, place: &Vacancy) {
    let more = build::experience(place.occupation.0, 3);
    change(&mut her.experience, |all| all.push(more));
}

fn licence_added(her: &mut Candidate) {
    let more = DrivingLicence {
        class: LicenceClass::CE,
        confirmed: true,
    };
    change(&mut her.driving_licences, |held| held.push(more));
}

fn licences_confirmed(her: &mut Candidate) {
    change(&mut her.driving_licences, |held| {
        for licence in held {
            licence.confirmed = true;
        }
    });
}

fn longest_up(her: &mut Candidate) {
    change(&mut her.longest_travel_minutes, |longest| *longest += 20);
}

/// Another mode counts where a way was known before: the first known way may be too long, which
/// is worse than not to know.
fn modes(her: &mut Candidate, place: &Vacancy, add: fn(&mut miqnet_domain::place::TravelModes)) {
    if explained(her, place).travel_minutes.is_some() {
        change(&mut her.modes, add);
    }
}

fn widen(windows: &mut Fact<WeekWindows>) {
    change(windows, longer);
}

/// Adds a span that touches many windows, and one past midnight.
fn longer(windows: &mut WeekWindows) {
    let span = |from, to| Span::new(from, to).expect("a span of a day");
    for day in Days::WORKDAYS.iter() {
        windows.add(day, span(400, 1000));
    }
    windows.add(Day::Tue, span(1300, 1800));
}

fn care_longer(her: &mut Candidate) {
    change(&mut her.care.windows, within_longer);
}

fn within_longer(care: &mut CareWindows) {
    if let CareWindows::Within(windows) = care {
        longer(windows);
    }
}

fn coming_longer(her: &mut Candidate) {
    change(&mut her.care.status, |status| {
        if let CareStatus::FromDate { coming, .. } = status {
            change(coming, within_longer);
        }
    });
}

fn permission_up(her: &mut Candidate) {
    change(&mut her.work_permission, |permission| {
        *permission = match permission {
            WorkPermission::NotPermitted => WorkPermission::CheckDocument,
            _ => WorkPermission::Unrestricted,
        };
    });
}
