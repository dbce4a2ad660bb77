//! FD-11: Anerkennungszuschuss, where the job service does not pay.

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::case_file::{CaseQuestion, IncomeBand};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let terms = about.policy.recognition_grant;
    let income = about.case.income.value();
    let outcome = Conditions::default()
        .must(
            about.unfinished().next().is_some(),
            Reason::NothingToRecognise,
        )
        .must(about.as_of() <= terms.last_day, Reason::DeadlinePassed)
        .ask(
            income.map(|band| *band != IncomeBand::AboveJoint),
            CaseQuestion::Income,
            Reason::IncomeTooHigh,
        )
        .outcome();
    let (saying, limit) = match income {
        Some(IncomeBand::UpToJoint) => (Saying::RecognitionGrantJoint, terms.joint_income),
        _ => (Saying::RecognitionGrant, terms.income),
    };
    FundingHint {
        rule: GuidanceRule::Fd11,
        outcome,
        saying,
        values: vec![
            Value::Money(terms.procedure),
            Value::Money(terms.analysis),
            Value::Money(terms.measure),
            Value::Money(limit),
            Value::Date(terms.last_day),
        ],
        beneficiary: Beneficiary::Person,
        decides: Office::GrantOffice,
        deadline: Deadline::Costs,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::funding::Outcome;
    use crate::testing::{NURSE, SALES, Scene};

    fn nurse() -> Scene {
        let state = RecognitionState::NotApplied;
        Scene::new(SALES).learned(NURSE, Award::JuniorSpecialist, state)
    }

    #[track_caller]
    fn check(scene: Scene, income: Fact<IncomeBand>, expected: Outcome) {
        let mut scene = scene;
        scene.case.income = income;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn the_office_of_the_grant_decides_and_not_the_counselling() {
        assert_eq!(nurse().with(hint).decides, Office::GrantOffice);
    }

    #[test]
    fn recognition_on_a_small_income_can_be_checked() {
        use IncomeBand::*;
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        check(nurse(), Fact::Stated(UpToSingle), MayBeChecked);
        check(nurse(), Fact::Stated(UpToJoint), MayBeChecked);
        check(
            nurse(),
            Fact::Stated(AboveJoint),
            NotApplicable(Reason::IncomeTooHigh),
        );
        check(nurse(), Fact::Unknown, Ask(vec![CaseQuestion::Income]));
        check(
            Scene::new(SALES),
            Fact::Unknown,
            NotApplicable(Reason::NothingToRecognise),
        );
    }

    #[test]
    fn the_last_day_of_application_counts_and_the_day_after_does_not() {
        let mut scene = nurse();
        scene.as_of = date(2027, 6, 30);
        check(
            scene.clone(),
            Fact::Stated(IncomeBand::UpToSingle),
            Outcome::MayBeChecked,
        );
        scene.as_of = date(2027, 7, 1);
        let expected = Outcome::NotApplicable(Reason::DeadlinePassed);
        check(scene, Fact::Stated(IncomeBand::UpToSingle), expected);
    }

    #[test]
    fn the_higher_limit_is_named_where_it_is_needed() {
        let mut scene = nurse();
        scene.case.income = Fact::Stated(IncomeBand::UpToJoint);
        assert_eq!(scene.with(hint).saying, Saying::RecognitionGrantJoint);
        scene.case.income = Fact::Stated(IncomeBand::UpToSingle);
        assert_eq!(scene.with(hint).saying, Saying::RecognitionGrant);
    }
}
