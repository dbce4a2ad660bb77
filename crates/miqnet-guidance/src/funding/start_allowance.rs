//! FD-4: Einstiegsgeld, § 16b SGB II.

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason, open_job};
use crate::case_file::CaseQuestion;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let mut conditions = Conditions::default();
    open_job(about, &mut conditions);
    let outcome = conditions
        .ask(case.gets_sgb2(), CaseQuestion::Benefit, Reason::NotSgb2)
        .ask(case.seeks_work(), CaseQuestion::Employment, Reason::HasWork)
        .outcome();
    FundingHint {
        rule: GuidanceRule::Fd4,
        outcome,
        saying: Saying::StartAllowance,
        values: vec![Value::Months(about.policy.start_allowance_months)],
        beneficiary: Beneficiary::Person,
        decides: Office::Jobcenter,
        deadline: Deadline::Contract,
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;
    use miqnet_domain::vacancy::Kind;

    use super::*;
    use crate::case_file::{BenefitSystem, Employment};
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    #[track_caller]
    fn check(kind: Kind, benefit: BenefitSystem, work: Fact<Employment>, expected: Outcome) {
        let mut scene = Scene::new(SALES);
        scene.vacancy.kind = kind;
        scene.case.benefit = Fact::Stated(benefit);
        scene.case.employment = work;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn a_first_insured_job_out_of_sgb_2_can_be_checked() {
        use BenefitSystem::{NoBenefit, Sgb2};
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        let none = Fact::Stated(Employment::NotEmployed);
        check(Kind::Job, Sgb2, none, MayBeChecked);
        check(Kind::Job, NoBenefit, none, NotApplicable(Reason::NotSgb2));
        check(
            Kind::Minijob,
            Sgb2,
            none,
            NotApplicable(Reason::NoInsuredJob),
        );
        check(
            Kind::Job,
            Sgb2,
            Fact::Stated(Employment::Insured),
            NotApplicable(Reason::HasWork),
        );
        check(
            Kind::Job,
            Sgb2,
            Fact::Unknown,
            Ask(vec![CaseQuestion::Employment]),
        );
    }
}
