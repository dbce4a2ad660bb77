//! FD-6: a trial at the firm, § 45 SGB III (MAG, with AVGS or assignment before the first day).

use miqnet_domain::vacancy::Kind;

use super::{Beneficiary, Conditions, Deadline, FundingHint, Reason};
use crate::case_file::UnemployedBand;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

pub(super) fn hint(about: &Subject<'_>) -> FundingHint {
    let case = about.case;
    let can_be_tried = matches!(
        about.vacancy.kind,
        Kind::Job | Kind::Internship | Kind::Direkteinstieg | Kind::RecognitionMeasure
    );
    let outcome = Conditions::default()
        .must(can_be_tried, Reason::NoTrialPlace)
        .seeks_work(case)
        .outcome();
    let terms = about.policy.trial;
    let (weeks, long) = (Value::Weeks(terms.weeks), Value::Weeks(terms.long_weeks));
    let (saying, values) = match case.unemployed.value() {
        Some(UnemployedBand::OneToTwoYears | UnemployedBand::TwoYearsOrMore) => {
            (Saying::Trial, vec![long])
        }
        // Severe obstacles count as a year without work does; they have no field, the office asks.
        Some(UnemployedBand::UnderOneYear) | None => (Saying::TrialOpen, vec![weeks, long]),
    };
    FundingHint {
        rule: GuidanceRule::Fd6,
        outcome,
        saying,
        values,
        beneficiary: Beneficiary::Person,
        decides: Office::job_service(case),
        deadline: Deadline::Start,
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;

    use super::*;
    use crate::case_file::{CaseQuestion, Employment};
    use crate::funding::Outcome;
    use crate::testing::{HAIRDRESSER, Scene};

    #[track_caller]
    fn check(kind: Kind, work: Fact<Employment>, expected: Outcome) {
        let mut scene = Scene::new(HAIRDRESSER);
        scene.vacancy.kind = kind;
        scene.case.employment = work;
        assert_eq!(scene.with(hint).outcome, expected);
    }

    #[test]
    fn work_can_be_tried_by_who_seeks_it() {
        use Outcome::{Ask, MayBeChecked, NotApplicable};
        let none = Fact::Stated(Employment::NotEmployed);
        check(Kind::Job, none, MayBeChecked);
        check(Kind::Job, Fact::Stated(Employment::Minijob), MayBeChecked);
        check(Kind::Ausbildung, none, NotApplicable(Reason::NoTrialPlace));
        check(
            Kind::Job,
            Fact::Unknown,
            Ask(vec![CaseQuestion::Employment]),
        );
        check(
            Kind::Job,
            Fact::Stated(Employment::Insured),
            Ask(vec![CaseQuestion::WorkEnds]),
        );
    }

    #[test]
    fn a_training_that_ends_counts_as_work_that_ends() {
        for (ends, expected) in [
            (true, Outcome::MayBeChecked),
            (
                false,
                Outcome::NotApplicable(crate::funding::Reason::HasWork),
            ),
        ] {
            let mut scene = Scene::new(HAIRDRESSER);
            scene.case.employment = Fact::Stated(Employment::InTraining);
            scene.case.work_ends = Fact::Stated(ends);
            assert_eq!(scene.with(hint).outcome, expected);
        }
    }

    #[test]
    fn a_year_without_work_doubles_the_weeks_and_without_it_both_lengths_are_said() {
        #[track_caller]
        fn weeks(band: Fact<UnemployedBand>, expected: &[u16]) {
            let mut scene = Scene::new(HAIRDRESSER);
            scene.case.unemployed = band;
            let hint = scene.with(hint);
            let expected: Vec<_> = expected.iter().copied().map(Value::Weeks).collect();
            assert_eq!(hint.values, expected);
            assert_eq!(hint.values.len(), hint.saying.args().len());
        }
        weeks(Fact::Unknown, &[6, 12]);
        weeks(Fact::Stated(UnemployedBand::UnderOneYear), &[6, 12]);
        weeks(Fact::Stated(UnemployedBand::OneToTwoYears), &[12]);
        weeks(Fact::Stated(UnemployedBand::TwoYearsOrMore), &[12]);
    }
}
