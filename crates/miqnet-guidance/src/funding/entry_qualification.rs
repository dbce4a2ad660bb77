//! FD-7: Einstiegsqualifizierung, § 54a SGB III; for who gets SGB II the Jobcenter decides
//! (§ 16(1) SGB II).

use miqnet_domain::finding::Message;
use miqnet_domain::vacancy::Kind;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::case_file::CaseQuestion;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let terms = about.policy.entry_qualification;
    let least = terms.weekly_hours * 60;
    let enough = about.candidate.wanted_minutes.value();
    let enough = enough.map(|wanted| wanted.to >= least);
    let outcome = Conditions::default()
        .must(leads_to_training(about), Reason::NoTraining)
        .ask(enough, CaseQuestion::Hours, Reason::TooFewHours)
        .outcome();
    FundingHint {
        rule: GuidanceRule::Fd7,
        outcome,
        saying: Saying::EntryQualification,
        values: vec![
            Value::Months(terms.from_months),
            Value::Months(terms.to_months),
            Value::Money(terms.monthly),
            Value::Hours(terms.weekly_hours),
        ],
        beneficiary: Beneficiary::Firm,
        decides: Office::job_service(about.case),
        deadline: Deadline::Contract,
    }
}

/// An EQ, or a training for which she is not quite ready.
fn leads_to_training(about: &Subject<'_>) -> bool {
    let not_ready = [
        Message::KpEqFirst,
        Message::KpEntryAssess,
        Message::KpEntryMissing,
        Message::LgOneBelow,
        Message::LgTwoBelow,
    ];
    match about.vacancy.kind {
        Kind::Eq => true,
        Kind::Ausbildung => about.says_any(&not_ready),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::candidate::WeeklyMinutes;
    use miqnet_domain::finding::{Gate, Open, Partner, Step};
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::BenefitSystem;
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    #[test]
    fn the_job_service_in_charge_decides_as_the_step_of_a_plan_says() {
        let mut scene = Scene::new(SALES);
        assert_eq!(scene.with(hint).decides.name(), "job_service");
        scene.case.benefit = Fact::Stated(BenefitSystem::Sgb2);
        assert_eq!(scene.with(hint).decides, Office::Jobcenter);
        scene.case.benefit = Fact::Stated(BenefitSystem::NoBenefit);
        assert_eq!(scene.with(hint).decides, Office::Agency);
    }

    #[track_caller]
    fn check(scene: Scene, kind: Kind, hours: Option<u16>, expected: Outcome) {
        let mut scene = scene;
        scene.vacancy.kind = kind;
        scene.candidate.wanted_minutes = hours
            .map(|hours| WeeklyMinutes {
                from: 0,
                to: hours * 60,
            })
            .into();
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn a_way_into_a_training_of_twenty_hours_can_be_checked() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        let bare = || Scene::new(SALES);
        let step = Open::Step(Step::StartWithEq, Partner::JobService);
        let not_ready = || bare().finding(Gate::Kind, Status::Open(step), Message::KpEqFirst);
        check(bare(), Kind::Eq, Some(20), MayBeChecked);
        check(
            bare(),
            Kind::Eq,
            Some(19),
            NotApplicable(Reason::TooFewHours),
        );
        check(bare(), Kind::Eq, None, Ask(vec![CaseQuestion::Hours]));
        check(not_ready(), Kind::Ausbildung, Some(30), MayBeChecked);
        check(
            bare(),
            Kind::Ausbildung,
            Some(30),
            NotApplicable(Reason::NoTraining),
        );
        check(
            not_ready(),
            Kind::Job,
            Some(30),
            NotApplicable(Reason::NoTraining),
        );
    }
}
