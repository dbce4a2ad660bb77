//! Everything guidance has to say about one pair, in one call.

use std::collections::BTreeSet;

use crate::case_file::{CaseQuestion, Contradiction};
use crate::funding::{self, FundingHint, Outcome};
use crate::pay;
use crate::programme::Module;
use crate::referral::{self, Referral};
use crate::residence;
use crate::saying::Hint;
use crate::subject::Subject;

/// What to do next about one pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guidance {
    /// Where to go, the most pressing first; at most three (PT-18).
    pub referrals: Vec<Referral>,
    /// All twelve funding hints, in the order of their ids.
    pub funding: Vec<FundingHint>,
    /// Warnings about the residence title, in the order of their ids; never a reason for or against
    /// a person.
    pub residence: Vec<Hint>,
    /// Amounts to know, in the order of their ids.
    pub pay: Vec<Hint>,
    /// The facts that would decide an open hint, each once, in the order of their codes.
    pub questions: Vec<CaseQuestion>,
    /// Facts that exclude each other; those of the case file were left out.
    pub contradictions: Vec<Contradiction>,
    /// The module of the women's programme to talk about next; `None` when all are done.
    pub module: Option<Module>,
}

/// Returns the guidance for this pair.
///
/// It depends on its arguments alone and reads no clock; a few microseconds. Facts of the case file
/// that contradict each other count as unknown.
pub fn guide(about: &Subject<'_>) -> Guidance {
    let (case, mut contradictions) = about.case.without_contradictions(about.as_of());
    contradictions.extend(Contradiction::of_record(about.candidate));
    let about = &Subject {
        case: &case,
        ..*about
    };
    let funding = funding::hints(about);
    let residence = residence::hints(about);
    let mut questions: BTreeSet<CaseQuestion> = residence.missing.into_iter().collect();
    for hint in &funding {
        if let Outcome::Ask(missing) = &hint.outcome {
            questions.extend(missing);
        }
    }
    if case.benefit.is_unknown() {
        questions.insert(CaseQuestion::Benefit);
    }
    Guidance {
        referrals: referral::referrals(about),
        funding,
        residence: residence.hints,
        pay: pay::hints(about),
        questions: questions.into_iter().collect(),
        contradictions,
        module: case.programme.next(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;

    use super::*;
    use crate::case_file::{AgeBand, Employment, UnemployedBand};
    use crate::referral::MOST_REFERRALS;
    use crate::testing::{SALES, Scene};

    #[test]
    fn an_empty_case_file_gets_questions_and_no_silence() {
        let guidance = Scene::new(SALES).with(guide);
        assert!(guidance.questions.contains(&CaseQuestion::Benefit));
        assert!(guidance.questions.contains(&CaseQuestion::Employment));
        assert!(guidance.questions.contains(&CaseQuestion::Title));
        assert!(guidance.questions.is_sorted());
        assert_eq!(guidance.module, Some(Module::Outreach));
        let referrals = guidance.referrals.len();
        assert!((1..=MOST_REFERRALS).contains(&referrals), "{referrals}");
    }

    #[test]
    fn facts_that_exclude_each_other_are_named_and_asked_for_again() {
        let mut scene = Scene::new(SALES);
        scene.case.employment = Fact::Stated(Employment::Insured);
        scene.case.unemployed = Fact::Stated(UnemployedBand::TwoYearsOrMore);
        let guidance = scene.with(guide);
        assert_eq!(guidance.contradictions, [Contradiction::WorksAndUnemployed]);
        assert!(guidance.questions.contains(&CaseQuestion::Employment));
    }

    #[test]
    fn age_and_end_of_title_change_hints_and_never_the_order_of_offices_before_the_residence() {
        let young = Scene::new(SALES);
        let mut other = young.clone();
        other.case.age = Fact::Stated(AgeBand::From55);
        other.case.title_end = Fact::Stated(date(2027, 3, 4));
        let (one, two) = (young.with(guide), other.with(guide));
        assert_ne!(one.residence, two.residence);
        let without_residence = |guidance: &Guidance| -> Vec<&'static str> {
            let offices = guidance.referrals.iter().map(|visit| visit.office.name());
            offices.filter(|name| !name.starts_with("abh_")).collect()
        };
        assert_eq!(without_residence(&one), without_residence(&two));
    }
}
