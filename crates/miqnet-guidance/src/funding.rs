//! Which money can be checked for, by whom, and until when must it be applied for? (FD-1 … FD-12)
//!
//! Each rule has a file. None of them promises anything: what it says *can be checked*, and the
//! office that it names decides.

mod course_voucher;
mod employee_training;
mod entry_qualification;
mod integration_subsidy;
mod language_course;
mod long_term_job;
mod participation_job;
mod recognition_grant;
mod start_allowance;
mod start_budget;
mod training_help;
mod trial;

use crate::case_file::{CaseFile, CaseQuestion};
use crate::code::codes;
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::saying::{Saying, Value};
use crate::subject::Subject;

codes! {
    /// Who gets the money.
    Beneficiary {
        /// The firm.
        Firm = "firm",
        /// The person.
        Person = "person",
    }
    /// Until when it must be applied for.
    Deadline {
        /// Before the contract is signed.
        Contract = "before_contract",
        /// Before the first day.
        Start = "before_start",
        /// Before the course begins.
        Course = "before_course",
        /// Before a cost arises.
        Costs = "before_costs",
    }
    /// Why a hint does not apply; the first that was found.
    Reason {
        /// The place is no job with social insurance.
        NoInsuredJob = "no_insured_job",
        /// The place is closed for her for now.
        ClosedForHer = "closed_for_her",
        /// The firm employed her before.
        EmployedBefore = "employed_before",
        /// The start needs no longer induction.
        NoInduction = "no_induction",
        /// She works already, and her work does not end soon.
        HasWork = "has_work",
        /// She does not get SGB II.
        NotSgb2 = "not_sgb2",
        /// She has not been without work for long enough.
        NotLongUnemployed = "not_long_unemployed",
        /// She has not got SGB II for long enough.
        NotLongSgb2 = "not_long_sgb2",
        /// She is too young.
        TooYoung = "too_young",
        /// She worked more than a little.
        WorkedMuch = "worked_much",
        /// No cost of the start is in sight.
        NoCosts = "no_costs",
        /// The place is nothing that can be tried out.
        NoTrialPlace = "no_trial_place",
        /// The place is no training.
        NoTraining = "no_training",
        /// Fewer hours are possible than it takes.
        TooFewHours = "too_few_hours",
        /// No course is needed.
        NoCourseNeeded = "no_course_needed",
        /// The firm plans no certified course.
        NoCertifiedCourse = "no_certified_course",
        /// Her last training is not long enough ago.
        TrainingRecent = "training_recent",
        /// Nothing is left to recognise.
        NothingToRecognise = "nothing_to_recognise",
        /// Her income is too high.
        IncomeTooHigh = "income_too_high",
        /// The last day of application has passed.
        DeadlinePassed = "deadline_passed",
        /// Her German is enough.
        GermanEnough = "german_enough",
        /// Another course comes first.
        OtherCourseFirst = "other_course_first",
    }
}

/// What a rule answers; there is no "yes".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All that is known fits: it can be checked.
    MayBeChecked,
    /// These facts would decide whether it can be checked, each once, in the order of their codes.
    Ask(Vec<CaseQuestion>),
    /// It does not apply, for this reason.
    NotApplicable(Reason),
}

impl Outcome {
    /// The name used in files and interfaces.
    pub fn name(&self) -> &'static str {
        match self {
            Self::MayBeChecked => "may_be_checked",
            Self::Ask(_) => "ask",
            Self::NotApplicable(_) => "not_applicable",
        }
    }
}

/// One instrument, and what can be said about it for this pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingHint {
    /// The rule.
    pub rule: GuidanceRule,
    /// Whether it can be checked.
    pub outcome: Outcome,
    /// What there is, and how much.
    pub saying: Saying,
    /// The values in it, in the order of [`Saying::args`].
    pub values: Vec<Value>,
    /// Who gets it.
    pub beneficiary: Beneficiary,
    /// Who decides.
    pub decides: Office,
    /// Until when it must be applied for.
    pub deadline: Deadline,
}

/// All twelve hints, in the order of their ids.
pub(crate) fn hints(about: &Subject<'_>) -> Vec<FundingHint> {
    let rules: [fn(&Subject<'_>) -> FundingHint; 12] = [
        integration_subsidy::hint,
        long_term_job::hint,
        participation_job::hint,
        start_allowance::hint,
        start_budget::hint,
        trial::hint,
        entry_qualification::hint,
        training_help::hint,
        employee_training::hint,
        course_voucher::hint,
        recognition_grant::hint,
        language_course::hint,
    ];
    rules.iter().map(|rule| rule(about)).collect()
}

/// The conditions of a rule while they are looked at.
#[derive(Debug, Default)]
struct Conditions {
    missing: Vec<CaseQuestion>,
    against: Option<Reason>,
}

impl Conditions {
    /// A condition that the engine's facts decide.
    fn must(&mut self, holds: bool, reason: Reason) -> &mut Self {
        if !holds {
            self.against.get_or_insert(reason);
        }
        self
    }

    /// A condition on a fact that may be missing.
    fn ask(&mut self, fact: Option<bool>, question: CaseQuestion, reason: Reason) -> &mut Self {
        match fact {
            Some(holds) => self.must(holds, reason),
            None => {
                self.missing.push(question);
                self
            }
        }
    }

    /// Without work, with a Minijob only, or threatened by unemployment.
    fn seeks_work(&mut self, case: &CaseFile) -> &mut Self {
        self.ask(case.seeks_work(), case.asks_for_work(), Reason::HasWork)
    }

    /// A reason against goes before a question: nobody is asked for what changes nothing.
    fn outcome(&mut self) -> Outcome {
        self.missing.sort_unstable();
        self.missing.dedup();
        match self.against {
            Some(reason) => Outcome::NotApplicable(reason),
            None if self.missing.is_empty() => Outcome::MayBeChecked,
            None => Outcome::Ask(std::mem::take(&mut self.missing)),
        }
    }
}

/// A job with social insurance that is not closed for her.
fn open_job(about: &Subject<'_>, conditions: &mut Conditions) {
    conditions
        .must(about.is_insured_job(), Reason::NoInsuredJob)
        .must(!about.is_closed_for_her(), Reason::ClosedForHer);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NURSE, Scene};

    #[test]
    fn there_are_twelve_hints_in_the_order_of_their_ids() {
        let rules = Scene::new(NURSE).with(|about| {
            let hints = hints(about);
            hints.iter().map(|hint| hint.rule.id()).collect::<Vec<_>>()
        });
        let expected: Vec<String> = (1..=12).map(|number| format!("FD-{number}")).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn a_hint_has_every_value_of_its_sentence() {
        for hint in Scene::new(NURSE).with(hints) {
            assert_eq!(hint.values.len(), hint.saying.args().len(), "{hint:?}");
        }
    }

    #[test]
    fn a_reason_against_goes_before_a_question() {
        let mut conditions = Conditions::default();
        conditions
            .ask(None, CaseQuestion::Income, Reason::IncomeTooHigh)
            .must(false, Reason::NoCosts)
            .must(false, Reason::TooYoung);
        let expected = Outcome::NotApplicable(Reason::NoCosts);
        assert_eq!(conditions.outcome(), expected);
    }
}
