//! FD-12: Berufssprachkurs, DeuFöV (LG-6).

use miqnet_domain::Cefr;
use miqnet_domain::candidate::WorkPermission;
use miqnet_domain::certificate::Certificate;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::case_file::{BenefitSystem, CaseQuestion};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let german = about.german();
    let terms = about.policy.language_course;
    let mut conditions = Conditions::default();
    match german {
        None => {
            conditions.ask(None, CaseQuestion::German, Reason::GermanEnough);
        }
        Some(german) => {
            conditions.must(needs_more(about, german), Reason::GermanEnough);
            if german < terms.from_level {
                conditions.ask(
                    has_way_below(about),
                    CaseQuestion::IntegrationCourse,
                    Reason::OtherCourseFirst,
                );
            }
        }
    }
    let level = Value::Level(next(german.unwrap_or(terms.from_level)));
    let lessons = Value::Lessons(terms.lessons);
    let (saying, values) = if may_pay(about) {
        let values = vec![
            level,
            lessons,
            Value::Money(terms.fee),
            Value::Money(terms.free_income),
            Value::Money(terms.joint_free_income),
            Value::Permille(terms.refund),
            Value::Months(terms.refund_months),
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
        decides: Office::of_job_course(about.case, about.candidate),
        deadline: Deadline::Course,
    }
}

/// Whether a course below the usual level of entry is open to her: after an integration course
/// without B1. A Duldung opens it too (§ 4(1) DeuFöV), so that nobody whose document asks for a
/// permission to work is refused: the office reads the document.
fn has_way_below(about: &Subject<'_>) -> Option<bool> {
    let permission = about.candidate.work_permission.value();
    let after_course = about.case.integration_course_below_b1.value().copied();
    if after_course == Some(false) && permission == Some(&WorkPermission::ApprovalNeeded) {
        return None;
    }
    after_course
}

/// Whether she may have to pay a part: who has a job with insurance and gets neither SGB II nor
/// Asylbewerberleistungen nor Arbeitslosengeld beside it (§ 4(4) DeuFöV).
fn may_pay(about: &Subject<'_>) -> bool {
    let pays = |benefit: &BenefitSystem| *benefit == BenefitSystem::NoBenefit;
    about.case.is_insured() == Some(true) && about.case.benefit.value().is_none_or(pays)
}

/// Whether the vacancy, or the licence of her own profession, asks for more German.
fn needs_more(about: &Subject<'_>, german: Cefr) -> bool {
    let vacancy = about.german_missing().is_some_and(|needed| needed > german);
    let exam = about
        .missing_papers()
        .any(|paper| paper == Certificate::MedicalLanguageExam);
    vacancy || exam || about.german_of_goal().is_some()
}

/// The level above, A2 at least, since no course ends below it; the highest stays.
fn next(level: Cefr) -> Cefr {
    let above = Cefr::ALL.into_iter().find(|one| *one > level.max(Cefr::A1));
    above.unwrap_or(level)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Gate, Message, Open, Partner, Step};
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
        check(gap(), A1, Fact::Stated(true), MayBeChecked);
        check(
            gap(),
            A1,
            Fact::Unknown,
            Ask(vec![CaseQuestion::IntegrationCourse]),
        );
        check(
            gap(),
            Cefr::None,
            Fact::Stated(false),
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
    fn whose_document_may_be_a_duldung_is_not_refused() {
        let mut scene = gap();
        scene.candidate.work_permission = Fact::Stated(WorkPermission::ApprovalNeeded);
        let ask = Outcome::Ask(vec![CaseQuestion::IntegrationCourse]);
        check(scene, Cefr::A2, Fact::Stated(false), ask);
    }

    #[test]
    fn the_aim_is_the_level_above_and_never_below_a2() {
        for (german, aim) in [
            (Cefr::None, Cefr::A2),
            (Cefr::A1, Cefr::A2),
            (Cefr::A2, Cefr::B1),
            (Cefr::C1, Cefr::C2),
            (Cefr::C2, Cefr::C2),
        ] {
            assert_eq!(next(german), aim);
        }
    }

    #[test]
    fn who_pays_hears_of_both_limits_and_of_the_terms_of_the_refund() {
        let mut scene = gap();
        scene.case.employment = Fact::Stated(Employment::Insured);
        let values = scene.with(hint).values;
        let terms = scene.policy.language_course;
        let expected = [
            Value::Money(terms.fee),
            Value::Money(terms.free_income),
            Value::Money(terms.joint_free_income),
            Value::Permille(terms.refund),
            Value::Months(terms.refund_months),
        ];
        assert_eq!(values[2..], expected);
        assert_ne!(terms.free_income, terms.joint_free_income);
    }

    #[test]
    fn who_works_may_pay_and_who_gets_benefits_beside_it_never_does() {
        use BenefitSystem::*;
        use Saying::{LanguageCourse, LanguageCoursePaid};
        let (insured, none) = (Employment::Insured, Employment::NotEmployed);
        for (work, benefit, saying, office) in [
            (insured, Some(NoBenefit), LanguageCoursePaid, "bamf"),
            (insured, None, LanguageCoursePaid, "bamf"),
            (insured, Some(Sgb2), LanguageCourse, "jobcenter"),
            (insured, Some(Sgb3), LanguageCourse, "aa"),
            (insured, Some(Asylblg), LanguageCourse, "bamf"),
            (
                Employment::InTraining,
                Some(NoBenefit),
                LanguageCourse,
                "bamf",
            ),
            (none, None, LanguageCourse, "job_service"),
        ] {
            let mut scene = gap();
            scene.case.employment = Fact::Stated(work);
            scene.case.benefit = benefit.into();
            let hint = scene.with(hint);
            assert_eq!((hint.saying, hint.decides.name()), (saying, office));
            assert_eq!(hint.values[0], Value::Level(Cefr::B2));
            assert_eq!(hint.values.len(), saying.args().len());
        }
    }
}
