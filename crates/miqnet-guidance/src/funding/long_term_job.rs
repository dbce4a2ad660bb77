//! FD-2: wage subsidy after two years without work, § 16e SGB II.

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason, open_job};
use crate::case_file::{CaseQuestion, UnemployedBand};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let two_years = |band: &UnemployedBand| *band == UnemployedBand::TwoYearsOrMore;
    let mut conditions = Conditions::default();
    open_job(about, &mut conditions);
    let outcome = conditions
        .ask(case.gets_sgb2(), CaseQuestion::Benefit, Reason::NotSgb2)
        .ask(
            case.unemployed.value().map(two_years),
            CaseQuestion::Unemployed,
            Reason::NotLongUnemployed,
        )
        .outcome();
    let terms = about.policy.long_term_job;
    FundingHint {
        rule: GuidanceRule::Fd2,
        outcome,
        saying: Saying::LongTermJob,
        values: vec![
            Value::Permille(terms.shares[0]),
            Value::Permille(terms.shares[1]),
            Value::Months(terms.contract_months),
        ],
        beneficiary: Beneficiary::Firm,
        decides: Office::Jobcenter,
        deadline: Deadline::Contract,
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;

    use super::*;
    use crate::case_file::BenefitSystem;
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    #[track_caller]
    fn check(benefit: Fact<BenefitSystem>, band: Fact<UnemployedBand>, expected: Outcome) {
        let mut scene = Scene::new(SALES);
        scene.case.benefit = benefit;
        scene.case.unemployed = band;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn sgb_2_and_two_years_without_work_can_be_checked() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        use UnemployedBand::*;
        let (sgb2, sgb3) = (BenefitSystem::Sgb2, BenefitSystem::Sgb3);
        let state = Fact::Stated::<BenefitSystem>;
        check(state(sgb2), Fact::Stated(TwoYearsOrMore), MayBeChecked);
        check(
            state(sgb2),
            Fact::Stated(OneToTwoYears),
            NotApplicable(Reason::NotLongUnemployed),
        );
        check(
            state(sgb3),
            Fact::Stated(TwoYearsOrMore),
            NotApplicable(Reason::NotSgb2),
        );
        check(
            Fact::Unknown,
            Fact::Unknown,
            Ask(vec![CaseQuestion::Benefit, CaseQuestion::Unemployed]),
        );
        check(state(sgb3), Fact::Unknown, NotApplicable(Reason::NotSgb2));
    }
}
