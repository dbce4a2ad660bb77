//! FD-4: Einstiegsgeld, § 16b SGB II. It helps out of SGB II, with work beside it or without.

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
    fn check(kind: Kind, benefit: Fact<BenefitSystem>, expected: Outcome) {
        for work in Employment::ALL {
            let mut scene = Scene::new(SALES);
            scene.vacancy.kind = kind;
            scene.case.benefit = benefit;
            scene.case.employment = Fact::Stated(*work);
            assert_eq!(scene.with(hint).outcome, expected, "{work:?}");
        }
    }

    #[test]
    fn an_insured_job_out_of_sgb_2_can_be_checked_whether_she_works_today_or_not() {
        use BenefitSystem::{NoBenefit, Sgb2};
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        check(Kind::Job, Fact::Stated(Sgb2), MayBeChecked);
        check(
            Kind::Job,
            Fact::Stated(NoBenefit),
            NotApplicable(Reason::NotSgb2),
        );
        check(
            Kind::Minijob,
            Fact::Stated(Sgb2),
            NotApplicable(Reason::NoInsuredJob),
        );
        check(Kind::Job, Fact::Unknown, Ask(vec![CaseQuestion::Benefit]));
    }
}
