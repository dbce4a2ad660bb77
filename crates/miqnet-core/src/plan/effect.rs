//! What does a finished step change?

use miqnet_domain::candidate::{CareStatus, CareWindows, WorkPermission};
use miqnet_domain::certificate::DrivingLicence;
use miqnet_domain::finding::Message;
use miqnet_domain::language::{Evidence, LanguageSkill};
use miqnet_domain::recognition::RecognitionState;
use miqnet_domain::step::Effect;
use miqnet_domain::time::{Days, WeekWindows};
use miqnet_domain::vacancy::{Kind, RecognitionNeed};
use miqnet_domain::{Candidate, Cefr, Date, Fact, Vacancy};

use miqnet_occupations::Occupation;

use super::case::{Case, Target};
use super::condition::comes_from;
use super::situation::Situation;
use crate::world::World;

/// Applies what a case changes, on the day it ends.
///
/// A step that another one has overtaken changes nothing: a statement of the ZAB that arrives after
/// the decision does not set the recognition back.
pub(super) fn apply(case: Case, at: &mut Situation, day: Date, world: &World<'_>) {
    let effect = case.rule(world).effect;
    if effect.changes_vacancy() {
        let one_below = effect == Effect::NewcomerTaken && is_one_below(at, day, world);
        if let Some(vacancy) = &mut at.vacancy {
            change_vacancy(effect, vacancy, one_below, world);
        }
        return;
    }
    if comes_from(case, at, world) {
        change_candidate(effect, case.target, &mut at.candidate, world);
    }
}

fn change_vacancy(effect: Effect, vacancy: &mut Vacancy, one_below: bool, world: &World<'_>) {
    match effect {
        Effect::HoursArranged => vacancy.time.flexible = Fact::Stated(true),
        Effect::NewcomerTaken => {
            vacancy.offers.induction = true;
            if one_below {
                let of_occupation = world.dictionary.find(vacancy.occupation);
                let usual = of_occupation.map_or(1, Occupation::level);
                vacancy.level = Some(vacancy.level.unwrap_or(usual).saturating_sub(1).max(1));
            }
        }
        Effect::PlaceForMeasure => {
            vacancy.kind = Kind::RecognitionMeasure;
            vacancy.recognition = RecognitionNeed::ComparableAccepted;
        }
        Effect::StateAccepted => vacancy.recognition = RecognitionNeed::ComparableAccepted,
        Effect::StartsAsEq => {
            vacancy.kind = Kind::Eq;
            vacancy.eq_first = false;
        }
        _ => {}
    }
}

/// Whether the engine finds her one level below the work.
fn is_one_below(at: &Situation, day: Date, world: &World<'_>) -> bool {
    let explanation = at.explain(day, world);
    explanation.is_some_and(|explanation| {
        let mut findings = explanation.findings.iter();
        findings.any(|finding| finding.message == Message::LvOneBelow)
    })
}

fn change_candidate(effect: Effect, target: Target, someone: &mut Candidate, world: &World<'_>) {
    match (effect, target) {
        (Effect::WorkPermitted, _) => {
            someone.work_permission = Fact::Stated(WorkPermission::Unrestricted);
        }
        (Effect::DecisionWithMeasure, Target::Qualification(ix)) => {
            recognise(someone, ix, RecognitionState::ConditionalCompensation);
        }
        (Effect::PermitIssued, Target::Qualification(ix)) => {
            recognise(someone, ix, RecognitionState::TemporaryPermit);
        }
        (Effect::ZabEvaluated, Target::Qualification(ix)) => {
            recognise(someone, ix, RecognitionState::ZabEvaluated);
        }
        (Effect::Licensed, Target::Qualification(ix)) => {
            recognise(someone, ix, RecognitionState::Licensed);
        }
        (Effect::LevelUp | Effect::CourseFinished, Target::Language(language, to)) => {
            let mut skills = listed(&someone.languages);
            let known = skills.iter_mut().find(|skill| skill.language == language);
            let raise = |skill: &mut LanguageSkill| {
                let before = skill.level.or(Cefr::None);
                if before < to {
                    skill.level = Fact::Stated(to);
                    skill.evidence = Fact::Stated(Evidence::Certificate);
                }
                let led_here =
                    |course: &miqnet_domain::language::Course| course.expected_level > to;
                skill.course = skill.course.filter(led_here);
            };
            match known {
                Some(skill) => raise(skill),
                None => skills.push(LanguageSkill {
                    language,
                    level: Fact::Stated(to),
                    evidence: Fact::Stated(Evidence::Certificate),
                    course: None,
                }),
            }
            someone.languages = Fact::Stated(skills);
        }
        (Effect::LevelProven, Target::Language(language, _)) => {
            let mut skills = listed(&someone.languages);
            let of_language = skills.iter_mut().filter(|skill| skill.language == language);
            of_language.for_each(|skill| skill.evidence = Fact::Stated(Evidence::Certificate));
            someone.languages = Fact::Stated(skills);
        }
        (Effect::CertificateHeld, Target::Certificate(certificate)) => {
            let mut held = listed(&someone.certificates);
            held.push(certificate);
            someone.certificates = Fact::Stated(held);
        }
        (Effect::LicenceHeld, Target::DrivingLicence(class)) => {
            let mut held = listed(&someone.driving_licences);
            held.push(DrivingLicence {
                class,
                confirmed: true,
            });
            someone.driving_licences = Fact::Stated(held);
        }
        (Effect::LicencesConfirmed, _) => {
            let mut held = listed(&someone.driving_licences);
            held.iter_mut().for_each(|licence| licence.confirmed = true);
            someone.driving_licences = Fact::Stated(held);
        }
        (Effect::CareExtended, _) => {
            if let Some(CareWindows::Within(windows)) = someone.care.windows.value() {
                let longer = CareWindows::Within(extended(windows, world));
                someone.care.windows = Fact::Stated(longer);
                someone.care.status = Fact::Stated(CareStatus::Secured);
            }
        }
        (Effect::RideFound, _) => {
            if let Some(mut modes) = someone.modes.value().copied() {
                modes.car = true;
                someone.modes = Fact::Stated(modes);
            }
        }
        (Effect::SchoolingAssessed, _) => assess_schooling(someone),
        _ => {}
    }
}

/// The care windows with what a care place usually covers at most.
pub(super) fn extended(windows: &WeekWindows, world: &World<'_>) -> WeekWindows {
    let mut longer = windows.clone();
    for day in Days::WORKDAYS.iter() {
        longer.add(day, world.policy.steps.care_span);
    }
    longer
}

/// A list that is known; an unknown one stays out of reach of every step, so that it never gets
/// here.
fn listed<T: Clone>(list: &Fact<Vec<T>>) -> Vec<T> {
    list.value().cloned().unwrap_or_default()
}

fn recognise(someone: &mut Candidate, ix: usize, state: RecognitionState) {
    let mut held = listed(&someone.qualifications);
    if let Some(one) = held.get_mut(ix) {
        one.recognition = Fact::Stated(state);
        one.expected_on = Fact::Unknown;
    }
    someone.qualifications = Fact::Stated(held);
}

/// An assessed copy of the best award stands beside it, so that a recognition that has come
/// further is kept.
fn assess_schooling(someone: &mut Candidate) {
    let mut held = listed(&someone.qualifications);
    let schooling = |ix: &usize| held[*ix].award.value().map(|award| award.schooling());
    // Of equals the first.
    let best = (0..held.len()).rev().max_by_key(schooling);
    if let Some(ix) = best {
        let mut assessed = held[ix].clone();
        assessed.recognition = Fact::Stated(RecognitionState::ZabEvaluated);
        assessed.expected_on = Fact::Unknown;
        held.push(assessed);
    }
    someone.qualifications = Fact::Stated(held);
}

#[cfg(test)]
mod tests {
    use miqnet_domain::certificate::{Certificate, LicenceClass};
    use miqnet_domain::finding::Step;
    use miqnet_domain::recognition::Award;
    use miqnet_domain::{Language, time::Day};

    use super::*;
    use crate::testing::{candidate, german, qualification, span, vacancy, workdays, world};

    fn after(step: Step, target: Target, someone: Candidate, offered: Vacancy) -> Situation {
        let mut at = Situation {
            candidate: someone,
            vacancy: Some(offered),
        };
        let world = world();
        apply(Case { step, target }, &mut at, world.as_of, &world);
        at
    }

    /// The candidate after a step.
    fn her(step: Step, target: Target, someone: Candidate) -> Candidate {
        after(step, target, someone, vacancy("V-1", 7140201)).candidate
    }

    /// The vacancy after a step.
    fn post(step: Step, target: Target, offered: Vacancy) -> Vacancy {
        let at = after(step, target, candidate("K-1"), offered);
        at.vacancy.expect("it was there before")
    }

    #[test]
    fn a_language_rises_with_a_certificate_and_never_falls() {
        let target = |level| Target::Language(Language::DE, level);
        let mut someone = candidate("K-1");
        someone.languages = Fact::Stated(vec![german(Cefr::B1)]);
        let up = her(Step::LanguageCourse, target(Cefr::B2), someone.clone());
        assert_eq!(up.languages, Fact::Stated(vec![german(Cefr::B2)]));
        let late = her(Step::FinishCourse, target(Cefr::A2), someone.clone());
        assert_eq!(late.languages, someone.languages);
        // A language that the list does not name begins below A1.
        let first = her(Step::LanguageCourse, target(Cefr::A1), candidate("K-2"));
        assert_eq!(first.languages, Fact::Stated(vec![german(Cefr::A1)]));
    }

    #[test]
    fn papers_are_added_to_those_she_has() {
        let mut someone = candidate("K-1");
        someone.certificates = Fact::Stated(vec![Certificate::FirstAid]);
        let target = Target::Certificate(Certificate::FoodHygiene);
        let held = her(Step::ObtainCertificate, target, someone).certificates;
        let both = vec![Certificate::FirstAid, Certificate::FoodHygiene];
        assert_eq!(held, Fact::Stated(both));
        let target = Target::DrivingLicence(LicenceClass::B);
        let mut driver = her(Step::ObtainDrivingLicence, target, candidate("K-2"));
        let confirmed = DrivingLicence {
            class: LicenceClass::B,
            confirmed: true,
        };
        assert_eq!(driver.driving_licences, Fact::Stated(vec![confirmed]));
        let unconfirmed = DrivingLicence {
            confirmed: false,
            ..confirmed
        };
        driver.driving_licences = Fact::Stated(vec![unconfirmed]);
        let step = Step::ConfirmDrivingLicence;
        let driver = her(step, Target::Herself, driver);
        assert_eq!(driver.driving_licences, Fact::Stated(vec![confirmed]));
    }

    #[test]
    fn a_care_place_adds_its_hours_to_those_there_are() {
        let mut someone = candidate("K-1");
        let windows = workdays("6:30", "13:30");
        someone.care.windows = Fact::Stated(CareWindows::Within(windows));
        someone.care.status = Fact::Stated(CareStatus::Waiting);
        let care = her(Step::CarePlace, Target::Herself, someone).care;
        let Some(CareWindows::Within(windows)) = care.windows.value() else {
            panic!("the care still has hours");
        };
        assert_eq!(windows.of(Day::Mon), [span("6:30", "17:00")]);
        assert!(windows.of(Day::Sat).is_empty());
        assert_eq!(care.status, Fact::Stated(CareStatus::Secured));
    }

    #[test]
    fn an_assessed_school_certificate_stands_beside_what_she_has() {
        let mut someone = candidate("K-1");
        let state = RecognitionState::CompensationRunning;
        let held = qualification(8130201, Award::JuniorSpecialist, state);
        someone.qualifications = Fact::Stated(vec![held.clone()]);
        let after = her(Step::AssessSchooling, Target::Herself, someone);
        let assessed = qualification(
            8130201,
            Award::JuniorSpecialist,
            RecognitionState::ZabEvaluated,
        );
        assert_eq!(after.qualifications, Fact::Stated(vec![held, assessed]));
    }

    #[test]
    fn what_an_employer_agrees_to_changes_the_vacancy_and_nothing_of_hers() {
        let someone = candidate("K-1");
        let offered = vacancy("V-1", 8130201);
        let place = post(
            Step::CompensationMeasure,
            Target::Qualification(0),
            offered.clone(),
        );
        assert_eq!(place.kind, Kind::RecognitionMeasure);
        assert_eq!(place.recognition, RecognitionNeed::ComparableAccepted);
        let hours = post(Step::AskHours, Target::Herself, offered.clone());
        assert_eq!(hours.time.flexible, Fact::Stated(true));
        for step in Step::ALL {
            let rule = world().policy.steps.of(*step);
            if rule.effect.changes_vacancy() {
                let at = after(*step, Target::Herself, someone.clone(), offered.clone());
                assert_eq!(at.candidate, someone, "{}", step.name());
                assert_ne!(at.vacancy, Some(offered.clone()), "{}", step.name());
            }
        }
    }

    #[test]
    fn a_newcomer_is_trained_and_where_she_is_one_below_the_level_falls_by_one() {
        let clerk = |award| {
            let mut someone = candidate("K-1");
            let held = qualification(7140201, award, RecognitionState::NotApplied);
            someone.qualifications = Fact::Stated(vec![held]);
            someone
        };
        let level = |award, asked| {
            let mut offered = vacancy("V-1", 7140201);
            offered.level = Some(asked);
            let at = after(Step::Induction, Target::Herself, clerk(award), offered);
            let vacancy = at.vacancy.expect("it was there before");
            assert!(vacancy.offers.induction);
            vacancy.level
        };
        assert_eq!(level(Award::SkilledWorker, 3), Some(2));
        assert_eq!(level(Award::SkilledWorker, 2), Some(2));
        assert_eq!(level(Award::SkilledWorker, 4), Some(4));
    }
}
