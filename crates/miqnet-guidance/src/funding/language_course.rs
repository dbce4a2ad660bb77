//! FD-12: Berufssprachkurs, DeuFöV (LG-6).

use miqnet_domain::Cefr;
use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::Partner;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::case_file::CaseQuestion;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let german = about.german();
    let terms = about.policy.language_course;
    let mut conditions = Conditions::default();
    match german {
        None => {
            conditions.ask(None, CaseQuestion::German, Reason::GermanEnough);
        }
        Some(german) => {
            conditions.must(needs_more(about, german), Reason::GermanEnough);
            if german < Cefr::A2 {
                conditions.must(false, Reason::OtherCourseFirst);
            } else if german < terms.from_level {
                conditions.ask(
                    case.integration_course_below_b1.value().copied(),
                    CaseQuestion::IntegrationCourse,
                    Reason::OtherCourseFirst,
                );
            }
        }
    }
    let level = Value::Level(next(german.unwrap_or(terms.from_level)));
    let lessons = Value::Lessons(terms.lessons);
    let works = case.is_insured() == Some(true);
    let (saying, values) = if works {
        let values = vec![
            level,
            lessons,
            Value::Money(terms.fee),
            Value::Money(terms.free_income),
            Value::Permille(terms.refund),
        ];
        (Saying::LanguageCoursePaid, values)
    } else {
        (Saying::LanguageCourse, vec![level, lessons])
    };
    FundingHint {
        rule: GuidanceRule::Fd12,
        outcome: conditions.outcome(),
        saying,
        values,
        beneficiary: Beneficiary::Person,
        decides: if works {
            Office::Partner(Partner::Bamf)
        } else {
            Office::job_service(case)
        },
        deadline: Deadline::Course,
    }
}

/// Whether the vacancy, or the licence of her own profession, asks for more German.
fn needs_more(about: &Subject<'_>, german: Cefr) -> bool {
    let vacancy = about.german_missing().is_some_and(|needed| needed > german);
    let exam = about
        .missing_papers()
        .any(|paper| paper == Certificate::MedicalLanguageExam);
    vacancy || exam || about.german_of_goal().is_some()
}

/// The level above; the highest stays.
fn next(level: Cefr) -> Cefr {
    let above = Cefr::ALL.into_iter().find(|one| *one > level);
    above.unwrap_or(level)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Gate, Message, Open, Step};
    use miqnet_domain::recognition::{Award, RecognitionState};
    use miqnet_domain::{Fact, Status};
    use miqnet_testkit::build;

    use super::*;
    use crate::case_file::Employment;
    use crate::funding::Outcome;
    use crate::testing::{NURSE, SALES, Scene};

    fn gap() -> Scene {
        let step = Open::Step(Step::LanguageCourse, Partner::ClearingLanguage);
        Scene::new(SALES).finding(Gate::Language, Status::Open(step), Message::LgOneBelow)
    }

    #[track_caller]
    fn check(scene: Scene, german: Cefr, course_before: Fact<bool>, expected: Outcome) {
        let mut scene = scene;
        scene.candidate.languages = Fact::Stated(vec![build::german(german)]);
        scene.case.integration_course_below_b1 = course_before;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn a_course_starts_at_b1_or_after_an_integration_course() {
        use Cefr::*;
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        check(gap(), B1, Fact::Unknown, MayBeChecked);
        check(
            gap(),
            A2,
            Fact::Unknown,
            Ask(vec![CaseQuestion::IntegrationCourse]),
        );
        check(gap(), A2, Fact::Stated(true), MayBeChecked);
        check(
            gap(),
            A2,
            Fact::Stated(false),
            NotApplicable(Reason::OtherCourseFirst),
        );
        check(
            gap(),
            A1,
            Fact::Stated(true),
            NotApplicable(Reason::OtherCourseFirst),
        );
        check(
            gap(),
            B2,
            Fact::Unknown,
            NotApplicable(Reason::GermanEnough),
        );
        check(
            Scene::new(SALES),
            B1,
            Fact::Unknown,
            NotApplicable(Reason::GermanEnough),
        );
    }

    #[test]
    fn her_own_licensed_profession_is_a_reason_too() {
        let state = RecognitionState::NotApplied;
        let nurse = Scene::new(SALES).learned(NURSE, Award::JuniorSpecialist, state);
        check(nurse, Cefr::B1, Fact::Unknown, Outcome::MayBeChecked);
    }

    #[test]
    fn an_unknown_level_is_asked_for() {
        let mut scene = gap();
        scene.candidate.languages = Fact::Unknown;
        let expected = Outcome::Ask(vec![CaseQuestion::German]);
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn who_works_applies_at_the_bamf_and_may_pay() {
        let mut scene = gap();
        assert_eq!(scene.with(hint).decides.name(), "job_service");
        scene.case.employment = Fact::Stated(Employment::Insured);
        let hint = scene.with(hint);
        assert_eq!(hint.decides.name(), "bamf");
        assert_eq!(hint.saying, Saying::LanguageCoursePaid);
        assert_eq!(hint.values[0], Value::Level(Cefr::B2));
    }
}
