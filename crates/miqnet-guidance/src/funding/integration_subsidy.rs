//! FD-1: Eingliederungszuschuss, §§ 88–92 SGB III.

use miqnet_domain::finding::Gate;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason, open_job};
use crate::case_file::{AgeBand, CaseQuestion, UnemployedBand};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let mut conditions = Conditions::default();
    open_job(about, &mut conditions);
    let outcome = conditions
        .seeks_work(case)
        .ask(
            about.firm.employed_her_before.value().map(|before| !before),
            CaseQuestion::EmployedBefore,
            Reason::EmployedBefore,
        )
        .ask(
            needs_induction(about),
            CaseQuestion::NeedsInduction,
            Reason::NoInduction,
        )
        .outcome();
    let terms = about.policy.subsidy;
    let start = about.vacancy.start_earliest.value().copied();
    let in_time = start.unwrap_or(about.as_of()) <= terms.older_start_until;
    let share = Value::Permille(terms.share);
    let (saying, values) = if case.age.value() == Some(&AgeBand::From55) && in_time {
        let until = Value::Date(terms.older_start_until);
        let values = vec![share, Value::Months(terms.older_months), until];
        (Saying::SubsidyOlder, values)
    } else {
        (Saying::Subsidy, vec![share, Value::Months(terms.months)])
    };
    FundingHint {
        rule: GuidanceRule::Fd1,
        outcome,
        saying,
        values,
        beneficiary: Beneficiary::Firm,
        decides: Office::job_service(case),
        deadline: Deadline::Contract,
    }
}

/// Whether full performance comes later: the firm knows; where it said nothing, a gap in the findings
/// or a long time without work speaks for it.
fn needs_induction(about: &Subject<'_>) -> Option<bool> {
    if let Some(stated) = about.firm.needs_induction.value() {
        return Some(*stated);
    }
    let long = matches!(
        about.case.unemployed.value(),
        Some(UnemployedBand::OneToTwoYears | UnemployedBand::TwoYearsOrMore)
    );
    let gap = about.has_gap(Gate::Language) || about.has_gap(Gate::Level);
    (long || gap).then_some(true)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::{Message, Open, Partner, Step};
    use miqnet_domain::vacancy::Kind;
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::case_file::Employment;
    use crate::funding::Outcome;
    use crate::testing::{ACCOUNTANT, Scene};

    /// Everything known and in favour.
    fn scene() -> Scene {
        let course = Open::Step(Step::LanguageCourse, Partner::ClearingLanguage);
        let mut scene = Scene::new(ACCOUNTANT).finding(
            Gate::Language,
            Status::Open(course),
            Message::LgOneBelow,
        );
        scene.case.employment = Fact::Stated(Employment::NotEmployed);
        scene.firm.employed_her_before = Fact::Stated(false);
        scene
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Scene), expected: Outcome) {
        let mut scene = scene();
        change(&mut scene);
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn a_gap_at_the_start_of_an_insured_job_can_be_checked() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        check(|_| {}, MayBeChecked);
        check(
            |scene| scene.vacancy.kind = Kind::Minijob,
            NotApplicable(Reason::NoInsuredJob),
        );
        check(
            |scene| scene.firm.employed_her_before = Fact::Stated(true),
            NotApplicable(Reason::EmployedBefore),
        );
        check(
            |scene| scene.case.employment = Fact::Stated(Employment::Insured),
            Ask(vec![CaseQuestion::WorkEnds]),
        );
        check(
            |scene| {
                scene.case.employment = Fact::Stated(Employment::Insured);
                scene.case.work_ends = Fact::Stated(true);
            },
            MayBeChecked,
        );
        check(
            |scene| {
                scene.case.employment = Fact::Stated(Employment::Insured);
                scene.case.work_ends = Fact::Stated(false);
            },
            NotApplicable(Reason::HasWork),
        );
        check(
            |scene| scene.firm.employed_her_before = Fact::Unknown,
            Ask(vec![CaseQuestion::EmployedBefore]),
        );
        check(
            |scene| scene.findings.clear(),
            Ask(vec![CaseQuestion::NeedsInduction]),
        );
        check(
            |scene| scene.firm.needs_induction = Fact::Stated(false),
            NotApplicable(Reason::NoInduction),
        );
    }

    #[test]
    fn a_long_time_without_work_is_a_gap_too() {
        check(
            |scene| {
                scene.findings.clear();
                scene.case.unemployed = Fact::Stated(UnemployedBand::OneToTwoYears);
            },
            Outcome::MayBeChecked,
        );
    }

    #[test]
    fn from_55_on_it_lasts_longer_for_a_start_in_time() {
        let mut scene = scene();
        scene.case.age = Fact::Stated(AgeBand::From55);
        assert_eq!(scene.with(hint).saying, Saying::SubsidyOlder);
        scene.policy.subsidy.older_start_until = jiff::civil::date(2026, 6, 30);
        assert_eq!(scene.with(hint).saying, Saying::Subsidy);
    }

    #[test]
    fn what_is_closed_for_her_gets_no_subsidy() {
        let scene = scene().finding(
            Gate::Recognition,
            Status::Blocked,
            Message::RcLicenceMissing,
        );
        let expected = Outcome::NotApplicable(Reason::ClosedForHer);
        assert_eq!(scene.with(hint).outcome, expected);
    }
}
