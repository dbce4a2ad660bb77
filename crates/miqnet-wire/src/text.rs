//! Sentences in German, Ukrainian and English.
//!
//! The engine answers in codes: findings, steps, partners, questions. This module turns them into
//! sentences. Every sentence stands in a message file under `messages/` (Fluent syntax), none in
//! the code; the tests hold the files and the codes of the domain equal.

mod files;
mod guidance;
mod titles;
mod value;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use miqnet_domain::{
    Finding, Gate, Open, Rule, Status, Verdict,
    finding::{Arg, Partner, Question, Step},
    id::OccupationId,
    step::{CourseKind, Paper},
};

pub(crate) use value::care_form_name;
pub use value::{money, score, score_sum};

/// A language that the answers are given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    /// German.
    #[default]
    De,
    /// Ukrainian.
    Uk,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order of declaration.
    pub const ALL: [Self; 3] = [Self::De, Self::Uk, Self::En];

    /// The ISO 639-1 code: `de`, `uk`, `en`.
    pub fn code(self) -> &'static str {
        ["de", "uk", "en"][self as usize]
    }

    /// The code's inverse, in lower case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

/// Names occupations in sentences, for example the occupation dictionary.
pub trait Names: Send + Sync {
    /// The title of this occupation in this language, as it is said about a woman; `None` for an
    /// unknown id.
    fn occupation(&self, id: OccupationId, lang: Lang) -> Option<String>;
}

/// All texts of one language. It can be shared between threads.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    names: Option<Arc<dyn Names>>,
}

impl Texts {
    /// Returns the texts of this language from the message files built into the program.
    ///
    /// It parses every file: load once, then share. Without [`Texts::with_names`] occupations appear
    /// as their numbers.
    pub fn load(lang: Lang) -> Self {
        Self {
            lang,
            bundle: files::bundle(lang),
            names: None,
        }
    }

    /// The same texts with titles for occupations.
    #[must_use]
    pub fn with_names(self, names: Arc<dyn Names>) -> Self {
        Self {
            names: Some(names),
            ..self
        }
    }

    /// The language of these texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence of a finding, with its values.
    ///
    /// A date that is not known reads well in the messages that wait for a licence, a Kita, a
    /// measure or a course; the other messages expect a known date. The word `side` of
    /// `tm-ask-placement` and `tm-outside` is `before`, `after` or `both` where the shift leaves
    /// the care window, `early` or `late` where it only leaves her usable time, else `other`.
    pub fn finding(&self, finding: &Finding) -> String {
        let args = self.args(finding);
        self.format(finding.message.key(), None, &args)
            .unwrap_or_else(|| finding.message.key().into())
    }

    /// What would change the verdict, for an open or a blocked finding; `None` for the others.
    pub fn change(&self, finding: &Finding) -> Option<String> {
        match finding.status {
            Status::Note | Status::Met => None,
            Status::Open(_) | Status::Blocked => {
                self.format(finding.message.key(), Some("change"), &self.args(finding))
            }
        }
    }

    /// The next step of an open finding in one line: wait until a date, a step with its partner,
    /// or a question.
    pub fn open(&self, open: Open) -> String {
        match open {
            Open::Wait(date) => {
                let mut args = FluentArgs::new();
                self.set(&mut args, "date", Arg::Date(date));
                self.format("open-wait", None, &args).unwrap_or_default()
            }
            Open::Step(step, partner) => {
                let (step, partner) = (self.step(step), self.partner(partner));
                self.message("open-step", &[("step", &step), ("partner", &partner)])
                    .unwrap_or_default()
            }
            Open::Ask(question) => self.question(question),
        }
    }

    /// What is to be done, as an instruction without a partner.
    pub fn step(&self, step: Step) -> String {
        self.label(&format!("step-{}", step.name()))
    }

    /// A partner by its official German name; in the other languages the German name stands in
    /// brackets behind an explanation.
    pub fn partner(&self, partner: Partner) -> String {
        self.label(&format!("partner-{}", partner.name()))
    }

    /// A question that can be put to the candidate or, where the fact is the employer's, to the
    /// employer.
    pub fn question(&self, question: Question) -> String {
        self.label(&format!("ask-{}", question.name()))
    }

    /// A paper to bring; in the other languages its German name stands in brackets where an office
    /// uses it.
    pub fn paper(&self, paper: Paper) -> String {
        self.label(&format!("paper-{}", paper.name()))
    }

    /// A kind of language course.
    pub fn course(&self, course: CourseKind) -> String {
        self.label(&format!("course-{}", course.name()))
    }

    /// A verdict in two or three words.
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.label(&format!("verdict-{}", verdict.name()))
    }

    /// A gate in one or two words.
    pub fn gate(&self, gate: Gate) -> String {
        self.label(&format!("gate-{}", gate.name()))
    }

    /// A status in one or two words.
    pub fn status(&self, status: Status) -> String {
        self.label(&format!("status-{}", status.name()))
    }

    /// What a rule says, in one sentence.
    pub fn rule(&self, rule: Rule) -> String {
        self.label(&format!("rule-{}", rule.id().to_lowercase()))
    }

    /// One value as words: a date, an amount, the name of a certificate …
    pub fn value(&self, arg: Arg) -> String {
        value::words(self, arg)
    }

    /// A message without values, for example a table header (`head-rank`); the key itself where
    /// there is none.
    pub fn label(&self, key: &str) -> String {
        self.message(key, &[]).unwrap_or_else(|| key.to_owned())
    }

    /// Any message with values given as text; `None` when no message has this key.
    pub fn message(&self, key: &str, values: &[(&str, &str)]) -> Option<String> {
        self.format(key, None, &values.iter().copied().collect())
    }

    /// An attribute of a message (`todo` of an input problem, `change` of a finding); `None` when
    /// there is none.
    pub fn attribute(&self, key: &str, name: &str, values: &[(&str, &str)]) -> Option<String> {
        self.format(key, Some(name), &values.iter().copied().collect())
    }

    /// The values of a finding under the names of its message.
    fn args(&self, finding: &Finding) -> FluentArgs<'static> {
        debug_assert_eq!(
            finding.args.len(),
            finding.message.args().len(),
            "{} takes {:?}",
            finding.message.key(),
            finding.message.args(),
        );
        let mut args = FluentArgs::new();
        for (name, arg) in finding.message.args().iter().zip(&finding.args) {
            self.set(&mut args, name, *arg);
        }
        args
    }

    /// Adds one value; a date also says in `<name>_known` whether it is known (`yes`, `no`).
    fn set(&self, args: &mut FluentArgs<'static>, name: &'static str, arg: Arg) {
        if let Arg::Date(date) = arg {
            args.set(
                format!("{name}_known"),
                if date.is_some() { "yes" } else { "no" },
            );
        }
        args.set(name, self.value(arg));
    }

    fn format(&self, key: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(
            errors.is_empty(),
            "{key} in {}: {errors:?}",
            self.lang.code()
        );
        Some(text.into_owned())
    }

    /// A title for the occupation, or its number where nobody names it.
    fn occupation(&self, id: OccupationId) -> String {
        let named = self
            .names
            .as_ref()
            .and_then(|names| names.occupation(id, self.lang));
        named.unwrap_or_else(|| id.to_string())
    }

    /// A count with its unit, in the plural form that the language asks for.
    fn count(&self, key: &str, count: fluent_bundle::types::FluentNumber) -> String {
        let mut args = FluentArgs::new();
        args.set("n", count);
        self.format(key, None, &args).unwrap_or_default()
    }
}
