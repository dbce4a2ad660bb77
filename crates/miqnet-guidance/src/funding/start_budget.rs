//! FD-5: Vermittlungsbudget, § 44 SGB III.

use miqnet_domain::finding::Message;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::Saying;
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let outcome = Conditions::default()
        .must(has_costs(about), Reason::NoCosts)
        .seeks_work(case)
        .outcome();
    FundingHint {
        rule: GuidanceRule::Fd5,
        outcome,
        saying: Saying::StartBudget,
        values: Vec::new(),
        beneficiary: Beneficiary::Person,
        decides: Office::job_service(case),
        deadline: Deadline::Costs,
    }
}

/// Whether translations, fees or papers are ahead of her.
fn has_costs(about: &Subject<'_>) -> bool {
    let papers = [
        Message::ScStep,
        Message::ScMissing,
        Message::ScLicenceConfirm,
        Message::LgFormalCertificate,
        Message::KpEntryAssess,
    ];
    about.unfinished().next().is_some() || about.says_any(&papers)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Gate, Open, Partner, Step};
    use miqnet_domain::recognition::{Award, RecognitionState};
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::{CaseQuestion, Employment};
    use crate::funding::Outcome;
    use crate::testing::{NURSE, SALES, Scene};

    #[track_caller]
    fn check(scene: Scene, work: Fact<Employment>, expected: Outcome) {
        let mut scene = scene;
        scene.case.employment = work;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn costs_of_papers_can_be_checked_by_who_seeks_work() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        let none = Fact::Stated(Employment::NotEmployed);
        let nurse = |state| Scene::new(SALES).learned(NURSE, Award::JuniorSpecialist, state);
        check(nurse(RecognitionState::NotApplied), none, MayBeChecked);
        check(
            nurse(RecognitionState::Licensed),
            none,
            NotApplicable(Reason::NoCosts),
        );
        check(
            nurse(RecognitionState::NotApplied),
            Fact::Unknown,
            Ask(vec![CaseQuestion::Employment]),
        );
        check(
            nurse(RecognitionState::NotApplied),
            Fact::Stated(Employment::Insured),
            Ask(vec![CaseQuestion::WorkEnds]),
        );
        let step = Open::Step(Step::ObtainCertificate, Partner::HealthOffice);
        let food =
            Scene::new(SALES).finding(Gate::SideConditions, Status::Open(step), Message::ScStep);
        check(food, none, MayBeChecked);
    }
}
