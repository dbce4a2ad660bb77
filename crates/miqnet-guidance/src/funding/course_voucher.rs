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
    let unskilled = case.four_years_unskilled.value().copied();
    let entitled = match (case.seeks_work(), unskilled) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    };
    let question = if case.employment.is_unknown() {
        CaseQuestion::Employment
    } else {
        CaseQuestion::FourYearsUnskilled
    };
    let outcome = Conditions::default()
        .must(needs_course(about), Reason::NoCourseNeeded)
        .ask(entitled, question, Reason::HasWork)
        .outcome();
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
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::{BenefitSystem, Employment};
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    fn scene() -> Scene {
        let step = Open::Step(Step::Induction, Partner::EmployerService);
        Scene::new(SALES).finding(Gate::Level, Status::Open(step), Message::LvNewField)
    }

    #[track_caller]
    fn check(work: Fact<Employment>, unskilled: Fact<bool>, expected: Outcome) {
        let mut scene = scene();
        scene.case.employment = work;
        scene.case.four_years_unskilled = unskilled;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn who_seeks_work_or_did_unskilled_work_for_years_can_check_it() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        let (none, insured) = (Employment::NotEmployed, Employment::Insured);
        check(Fact::Stated(none), Fact::Unknown, MayBeChecked);
        check(Fact::Stated(insured), Fact::Stated(true), MayBeChecked);
        check(
            Fact::Stated(insured),
            Fact::Stated(false),
            NotApplicable(Reason::HasWork),
        );
        check(
            Fact::Stated(insured),
            Fact::Unknown,
            Ask(vec![CaseQuestion::FourYearsUnskilled]),
        );
        check(
            Fact::Unknown,
            Fact::Unknown,
            Ask(vec![CaseQuestion::Employment]),
        );
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
