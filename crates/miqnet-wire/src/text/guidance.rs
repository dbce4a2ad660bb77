//! What guidance says: visits, funding, hints, questions.

use fluent_bundle::FluentArgs;
use fluent_bundle::types::FluentNumber;
use miqnet_domain::finding::Arg;
use miqnet_guidance::{
    Beneficiary, CaseQuestion, Contradiction, Deadline, FundingHint, Hint, Module, ModuleState,
    Office, Outcome, Paper, Reason, Referral, Request, Saying, Value,
};

use super::{Texts, value};

impl Texts {
    /// An office by its official German name; in the other languages that name stands in brackets
    /// behind an explanation.
    pub fn office(&self, office: Office) -> String {
        match office {
            Office::Partner(partner) => self.partner(partner),
            own => self.label(&format!("office-{}", own.name())),
        }
    }

    /// What to ask at an office, as a sentence of the person, or of the firm where it says so.
    pub fn request(&self, request: Request) -> String {
        self.label(&format!("request-{}", request.name()))
    }

    /// A paper to bring.
    pub fn paper(&self, paper: Paper) -> String {
        self.label(&format!("paper-{}", paper.name()))
    }

    /// The question for a fact that the case file lacks.
    pub fn case_question(&self, question: CaseQuestion) -> String {
        self.label(&format!("case-{}", question.name()))
    }

    /// Two facts of a case file that exclude each other.
    pub fn contradiction(&self, contradiction: Contradiction) -> String {
        self.label(&format!("contradiction-{}", contradiction.name()))
    }

    /// Why a funding does not apply.
    pub fn reason(&self, reason: Reason) -> String {
        self.label(&format!("not-{}", reason.name()))
    }

    /// What is said about a funding, in two or three words.
    pub fn outcome(&self, outcome: &Outcome) -> String {
        self.label(&format!("outcome-{}", outcome.name()))
    }

    /// Until when to apply.
    pub fn deadline(&self, deadline: Deadline) -> String {
        self.label(&format!("deadline-{}", deadline.name()))
    }

    /// Who gets it.
    pub fn beneficiary(&self, beneficiary: Beneficiary) -> String {
        self.label(&format!("beneficiary-{}", beneficiary.name()))
    }

    /// A module of the women's programme.
    pub fn module(&self, module: Module) -> String {
        self.label(&format!("module-{}", module.name()))
    }

    /// How far a module has come.
    pub fn module_state(&self, state: ModuleState) -> String {
        self.label(&format!("module-state-{}", state.name()))
    }

    /// A hint with its values.
    pub fn hint(&self, hint: &Hint) -> String {
        self.saying(hint.saying, &hint.values)
    }

    /// One visit on one line; `place` counts from 1.
    pub fn visit(&self, place: usize, referral: &Referral) -> String {
        let requests = referral.requests.iter().map(|one| self.request(*one));
        let papers = referral.papers.iter().map(|one| self.paper(*one));
        let values = [
            ("place", place.to_string()),
            ("office", self.office(referral.office)),
            ("requests", requests.collect::<Vec<_>>().join(" ")),
            ("papers", papers.collect::<Vec<_>>().join("; ")),
        ];
        self.filled("guide-visit", &values)
    }

    /// What can be said about one funding: what there is, and whether it can be checked, which
    /// answers decide that, or why it does not apply.
    pub fn funding(&self, hint: &FundingHint) -> String {
        let what = ("what", self.saying(hint.saying, &hint.values));
        match &hint.outcome {
            Outcome::MayBeChecked => {
                let office = ("office", self.office(hint.decides));
                let deadline = ("deadline", self.deadline(hint.deadline));
                self.filled("guide-funding", &[what, office, deadline])
            }
            Outcome::Ask(missing) => {
                let questions = missing.iter().map(|one| self.case_question(*one));
                let questions = questions.collect::<Vec<_>>().join(" ");
                self.filled("guide-funding-ask", &[what, ("questions", questions)])
            }
            Outcome::NotApplicable(reason) => {
                let reason = ("reason", self.reason(*reason));
                self.filled("guide-funding-not", &[what, reason])
            }
        }
    }

    /// A sentence of guidance; `values` in the order of [`Saying::args`].
    pub fn saying(&self, saying: Saying, values: &[Value]) -> String {
        debug_assert_eq!(values.len(), saying.args().len(), "{}", saying.key());
        let mut args = FluentArgs::new();
        for (name, value) in saying.args().iter().zip(values) {
            args.set(*name, self.guidance_value(*value));
        }
        self.format(saying.key(), None, &args)
            .unwrap_or_else(|| saying.key().to_owned())
    }

    fn guidance_value(&self, given: Value) -> String {
        match given {
            Value::Permille(share) => value::share(share, self.lang),
            Value::Months(months) => self.value(Arg::Months(months)),
            Value::Weeks(weeks) => self.value(Arg::Weeks(weeks)),
            Value::Hours(hours) => self.value(Arg::WeeklyHours(hours.saturating_mul(60))),
            Value::Lessons(lessons) => {
                let count = FluentNumber::new(f64::from(lessons), Default::default());
                self.count("unit-lessons", count)
            }
            Value::Money(cents) => self.value(Arg::Money(cents)),
            Value::Date(day) => self.value(Arg::Date(Some(day))),
            Value::Level(level) => self.value(Arg::Cefr(level)),
        }
    }

    fn filled(&self, key: &str, values: &[(&str, String)]) -> String {
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.message(key, &values).unwrap_or_else(|| key.to_owned())
    }
}
