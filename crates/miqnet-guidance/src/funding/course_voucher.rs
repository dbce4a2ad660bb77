//! FD-10: Bildungsgutschein, § 81 SGB III. The Agentur für Arbeit decides since 1.1.2025, also for
//! who gets SGB II; the Jobcenter refers to it.

use miqnet_domain::finding::Message;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::case_file::CaseQuestion;
use crate::office::Office;
use crate::referral::rests_on_a_course;
use crate::rule::GuidanceRule;
use crate::saying::Saying;
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let branches = [
        (case.seeks_work(), case.asks_for_work()),
        (
            case.four_years_unskilled.value().copied(),
            CaseQuestion::FourYearsUnskilled,
        ),
        (
            about.has_usable_degree().map(|has| !has),
            CaseQuestion::UsableDegree,
        ),
    ];
    let mut conditions = Conditions::default();
    conditions.must(needs_course(about), Reason::NoCourseNeeded);
    // One of the three is enough, so that each that is unknown may decide.
    if !branches.iter().any(|(holds, _)| *holds == Some(true)) {
        for (holds, question) in branches {
            if holds.is_none() {
                conditions.ask(None, question, Reason::HasWork);
            }
        }
        let refused = branches.iter().all(|(holds, _)| *holds == Some(false));
        conditions.must(!refused, Reason::HasWork);
    }
    let outcome = conditions.outcome();
    FundingHint {
        rule: GuidanceRule::Fd10,
        outcome,
        saying: Saying::CourseVoucher,
        values: Vec::new(),
        beneficiary: Beneficiary::Person,
        decides: Office::Agency,
        deadline: Deadline::Course,
    }
}

/// Whether a paper rests on a course, or the level or the field of the work has to be learned.
fn needs_course(about: &Subject<'_>) -> bool {
    let to_learn = [Message::LvNewField, Message::LvOneBelow, Message::LvBelow];
    about.says_any(&to_learn) || about.missing_papers().any(rests_on_a_course)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Gate, Open, Partner, Step};
    use miqnet_domain::recognition::{Award, RecognitionState};
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::{BenefitSystem, Employment};
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    fn scene() -> Scene {
        let step = Open::Step(Step::Induction, Partner::EmployerService);
        Scene::new(SALES).finding(Gate::Level, Status::Open(step), Message::LvNewField)
    }

    /// Her award has this state of recognition.
    #[track_caller]
    fn check(
        work: Option<Employment>,
        unskilled: Option<bool>,
        state: Option<RecognitionState>,
        expected: Outcome,
    ) {
        let mut scene = match state {
            Some(state) => scene().learned(SALES, Award::SkilledWorker, state),
            None => scene(),
        };
        scene.case.employment = work.into();
        scene.case.work_ends = Fact::Stated(false);
        scene.case.four_years_unskilled = unskilled.into();
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn who_seeks_work_or_did_unskilled_work_for_years_or_has_no_degree_can_check_it() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        use RecognitionState::{FullEquivalence, NotApplied};
        let (none, insured) = (Some(Employment::NotEmployed), Some(Employment::Insured));
        let recognised = Some(FullEquivalence);
        check(none, None, recognised, MayBeChecked);
        check(insured, Some(true), recognised, MayBeChecked);
        check(insured, Some(false), Some(NotApplied), MayBeChecked);
        check(
            insured,
            Some(false),
            recognised,
            NotApplicable(Reason::HasWork),
        );
        check(
            insured,
            None,
            recognised,
            Ask(vec![CaseQuestion::FourYearsUnskilled]),
        );
        check(
            None,
            Some(false),
            recognised,
            Ask(vec![CaseQuestion::Employment]),
        );
        // Her list of qualifications is empty.
        check(insured, Some(false), None, MayBeChecked);
    }

    #[test]
    fn a_german_award_and_a_degree_with_a_statement_count_and_a_training_with_one_does_not() {
        use RecognitionState::{NotApplied, ZabEvaluated};
        let none = Outcome::NotApplicable(Reason::HasWork);
        for (award, state, expected) in [
            (Award::GermanTraining, NotApplied, none.clone()),
            (Award::GermanHelper, NotApplied, Outcome::MayBeChecked),
            (Award::Bachelor, ZabEvaluated, none),
            (Award::Bachelor, NotApplied, Outcome::MayBeChecked),
            (Award::SkilledWorker, ZabEvaluated, Outcome::MayBeChecked),
        ] {
            let mut scene = scene().learned(SALES, award, state);
            scene.case.employment = Fact::Stated(Employment::Insured);
            scene.case.work_ends = Fact::Stated(false);
            scene.case.four_years_unskilled = Fact::Stated(false);
            assert_eq!(scene.with(hint).outcome, expected, "{award:?} {state:?}");
        }
    }

    #[test]
    fn unknown_qualifications_and_a_job_that_may_end_are_asked_about() {
        let mut scene = scene();
        scene.candidate.qualifications = Fact::Unknown;
        scene.case.employment = Fact::Stated(Employment::Insured);
        let expected = Outcome::Ask(vec![
            CaseQuestion::WorkEnds,
            CaseQuestion::FourYearsUnskilled,
            CaseQuestion::UsableDegree,
        ]);
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn the_agency_decides_for_everybody() {
        for benefit in [None, Some(BenefitSystem::Sgb2), Some(BenefitSystem::Sgb3)] {
            let mut scene = scene();
            scene.case.benefit = benefit.into();
            assert_eq!(scene.with(hint).decides, Office::Agency);
        }
    }

    #[test]
    fn without_anything_to_learn_there_is_no_voucher() {
        let expected = Outcome::NotApplicable(Reason::NoCourseNeeded);
        assert_eq!(Scene::new(SALES).with(hint).outcome, expected);
    }
}
