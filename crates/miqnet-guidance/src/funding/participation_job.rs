//! FD-3: wage subsidy after many years of SGB II, § 16i SGB II.

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason, open_job};
use crate::case_file::{AgeBand, CaseQuestion, Sgb2Time};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let old_enough = |age: &AgeBand| matches!(age, AgeBand::From25To54 | AgeBand::From55);
    let mut conditions = Conditions::default();
    open_job(about, &mut conditions);
    conditions
        .ask(case.gets_sgb2(), CaseQuestion::Benefit, Reason::NotSgb2)
        .ask(
            case.age.value().map(old_enough),
            CaseQuestion::Age,
            Reason::TooYoung,
        )
        .ask(
            case.worked_little.value().copied(),
            CaseQuestion::WorkedLittle,
            Reason::WorkedMuch,
        );
    let time = case.sgb2_time.value().copied();
    match time.or(from_first_title(about)) {
        Some(Sgb2Time::SixYearsOrMore) => {}
        Some(Sgb2Time::FiveToSixYears) => {
            let suffice = case.five_years_suffice.value().copied();
            conditions.ask(suffice, CaseQuestion::FiveYears, Reason::NotLongSgb2);
        }
        Some(Sgb2Time::UnderFiveYears) => {
            conditions.must(false, Reason::NotLongSgb2);
        }
        None => {
            conditions.ask(None, CaseQuestion::Sgb2Time, Reason::NotLongSgb2);
        }
    }
    let terms = about.policy.participation_job;
    let [first, _, third, fourth, fifth] = terms.shares;
    FundingHint {
        rule: GuidanceRule::Fd3,
        outcome: conditions.outcome(),
        saying: Saying::ParticipationJob,
        values: vec![
            Value::Permille(first),
            Value::Permille(third),
            Value::Permille(fourth),
            Value::Permille(fifth),
            Value::Money(terms.courses),
        ],
        beneficiary: Beneficiary::Firm,
        decides: Office::Jobcenter,
        deadline: Deadline::Contract,
    }
}

/// Who got her first title less than five years ago cannot have got SGB II for five years: nobody is
/// asked who arrived in 2022.
fn from_first_title(about: &Subject<'_>) -> Option<Sgb2Time> {
    let is_new = about.case.is_here_under(5, about.as_of());
    is_new.then_some(Sgb2Time::UnderFiveYears)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;

    use super::*;
    use crate::case_file::{BenefitSystem, CaseFile, Month};
    use crate::funding::Outcome;
    use crate::testing::{SALES, Scene};

    #[track_caller]
    fn check(change: impl FnOnce(&mut CaseFile), expected: Outcome) {
        let mut scene = Scene::new(SALES);
        scene.case.benefit = Fact::Stated(BenefitSystem::Sgb2);
        scene.case.age = Fact::Stated(AgeBand::From25To54);
        scene.case.worked_little = Fact::Stated(true);
        scene.case.sgb2_time = Fact::Stated(Sgb2Time::SixYearsOrMore);
        change(&mut scene.case);
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn six_years_of_sgb_2_from_25_on_can_be_checked() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        check(|_| {}, MayBeChecked);
        check(
            |case| case.age = Fact::Stated(AgeBand::From18To24),
            NotApplicable(Reason::TooYoung),
        );
        check(
            |case| case.worked_little = Fact::Stated(false),
            NotApplicable(Reason::WorkedMuch),
        );
        check(
            |case| case.sgb2_time = Fact::Stated(Sgb2Time::UnderFiveYears),
            NotApplicable(Reason::NotLongSgb2),
        );
        check(
            |case| case.sgb2_time = Fact::Stated(Sgb2Time::FiveToSixYears),
            Ask(vec![CaseQuestion::FiveYears]),
        );
        check(
            |case| {
                case.sgb2_time = Fact::Stated(Sgb2Time::FiveToSixYears);
                case.five_years_suffice = Fact::Stated(true);
            },
            MayBeChecked,
        );
        check(
            |case| {
                case.sgb2_time = Fact::Unknown;
                case.first_title = Month::new(2022, 4).into();
            },
            NotApplicable(Reason::NotLongSgb2),
        );
        check(
            |case| {
                case.sgb2_time = Fact::Unknown;
                case.first_title = Month::new(2021, 4).into();
            },
            Ask(vec![CaseQuestion::Sgb2Time]),
        );
        check(
            |case| *case = CaseFile::unknown(case.id.clone()),
            Ask(vec![
                CaseQuestion::Benefit,
                CaseQuestion::Age,
                CaseQuestion::Sgb2Time,
                CaseQuestion::WorkedLittle,
            ]),
        );
    }
}
