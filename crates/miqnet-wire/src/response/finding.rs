//! A finding with its codes, its values and, where texts are given, its sentences.

use std::collections::BTreeMap;

use miqnet_domain::finding::{self as domain, Arg};
use serde::Serialize;
use utoipa::ToSchema;

use crate::text::Texts;

/// What a case manager should know of one rule for one pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Finding {
    /// The gate that found it, for example `recognition`.
    pub gate: &'static str,
    /// The rule it rests on, for example `RC-7`.
    pub rule: &'static str,
    /// What it means for the verdict.
    pub status: Status,
    /// How an open rule can be satisfied; only where `status` is `open`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// The key of its sentence, for example `rc-licence-missing`.
    pub message: &'static str,
    /// The values in its sentence, by name.
    pub args: BTreeMap<&'static str, ArgValue>,
    /// The sentence in the language that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What would change the verdict; only for open and blocked rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
}

/// What a finding means for the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// A duty, flag or hint; never touches the verdict.
    Note,
    /// The rule is satisfied.
    Met,
    /// The rule can be satisfied.
    Open,
    /// The rule is not satisfied.
    Blocked,
}

/// The verdict on a pair: its worst finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every rule is met.
    EligibleNow,
    /// At least one rule is open and none is blocked.
    EligibleWithCondition,
    /// At least one rule is blocked.
    NotEligible,
}

/// How an open rule can be satisfied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Open {
    /// By itself, on a day.
    Wait {
        /// The day; `null` where it is not known.
        date: Option<String>,
    },
    /// By a step.
    Step {
        /// What is to be done, for example `language_course`.
        step: &'static str,
        /// Who helps with it first, for example `clearing_language`.
        partner: &'static str,
    },
    /// By an answer.
    Ask {
        /// The fact that is missing, for example `availability`.
        question: &'static str,
    },
}

/// A value of a sentence: minutes, weeks, months, levels and cents as numbers, the rest as codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum ArgValue {
    /// A count in the unit that the message names.
    Number(u32),
    /// A day, a code, a level of language or an id.
    Text(String),
    /// A day that is not known: `null`.
    Unknown,
}

impl Finding {
    /// Returns the finding with its codes and values, and with its sentences where texts are given.
    pub fn new(finding: &domain::Finding, texts: Option<&Texts>) -> Self {
        let names = finding.message.args().iter().copied();
        Self {
            gate: finding.gate.name(),
            rule: finding.rule.id(),
            status: finding.status.into(),
            open: match finding.status {
                domain::Status::Open(open) => Some(open.into()),
                _ => None,
            },
            message: finding.message.key(),
            args: names.zip(finding.args.iter().map(value)).collect(),
            text: texts.map(|texts| texts.finding(finding)),
            change: texts.and_then(|texts| texts.change(finding)),
        }
    }
}

/// The value as programs read it.
fn value(arg: &Arg) -> ArgValue {
    let number = |count: u16| ArgValue::Number(count.into());
    let text = |text: &str| ArgValue::Text(text.to_owned());
    match *arg {
        Arg::Date(day) => day.map_or(ArgValue::Unknown, |day| ArgValue::Text(day.to_string())),
        Arg::Minutes(count)
        | Arg::Clock(count)
        | Arg::WeeklyHours(count)
        | Arg::Weeks(count)
        | Arg::Months(count) => number(count),
        Arg::Level(level) => number(level.into()),
        Arg::Money(cents) => ArgValue::Number(cents.0),
        Arg::Cefr(level) => text(level.name()),
        Arg::Language(language) => text(language.code()),
        Arg::Occupation(id) => ArgValue::Text(id.to_string()),
        Arg::Certificate(certificate) => text(certificate.name()),
        Arg::Class(class) => text(class.name()),
        Arg::Recognition(state) => text(state.name()),
        Arg::Kind(kind) => text(kind.name()),
        Arg::Schooling(schooling) => text(schooling.name()),
        Arg::CareForm(form) => text(crate::text::care_form_name(form)),
        Arg::Mode(mode) => text(mode.name()),
        Arg::Partner(partner) => text(partner.name()),
        Arg::Postal(code) => ArgValue::Text(code.to_string()),
        Arg::Choice(word) => text(word),
    }
}

impl From<domain::Status> for Status {
    fn from(status: domain::Status) -> Self {
        match status {
            domain::Status::Note => Self::Note,
            domain::Status::Met => Self::Met,
            domain::Status::Open(_) => Self::Open,
            domain::Status::Blocked => Self::Blocked,
        }
    }
}

impl From<domain::Verdict> for Verdict {
    fn from(verdict: domain::Verdict) -> Self {
        match verdict {
            domain::Verdict::EligibleNow => Self::EligibleNow,
            domain::Verdict::EligibleWithCondition => Self::EligibleWithCondition,
            domain::Verdict::NotEligible => Self::NotEligible,
        }
    }
}

impl From<Verdict> for domain::Verdict {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::EligibleNow => Self::EligibleNow,
            Verdict::EligibleWithCondition => Self::EligibleWithCondition,
            Verdict::NotEligible => Self::NotEligible,
        }
    }
}

impl From<domain::Open> for Open {
    fn from(open: domain::Open) -> Self {
        match open {
            domain::Open::Wait(date) => Self::Wait {
                date: date.map(|date| date.to_string()),
            },
            domain::Open::Step(step, partner) => Self::Step {
                step: step.name(),
                partner: partner.name(),
            },
            domain::Open::Ask(question) => Self::Ask {
                question: question.name(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::finding::{Message, Partner, Step};
    use miqnet_domain::{Cefr, Gate, Language, Rule};

    use super::*;

    fn finding(status: domain::Status, message: Message, args: Vec<Arg>) -> domain::Finding {
        domain::Finding {
            gate: Gate::Language,
            rule: Rule::Lg2,
            status,
            message,
            args,
        }
    }

    #[track_caller]
    fn check(finding: &domain::Finding, expected: serde_json::Value) {
        let written = serde_json::to_value(Finding::new(finding, None)).expect("plain values");
        assert_eq!(written, expected);
    }

    #[test]
    fn a_finding_is_written_with_its_codes_and_values() {
        let step = domain::Open::Step(Step::LanguageCourse, Partner::ClearingLanguage);
        let args = vec![
            Arg::Language(Language::DE),
            Arg::Cefr(Cefr::B1),
            Arg::Cefr(Cefr::A2),
        ];
        check(
            &finding(domain::Status::Open(step), Message::LgOneBelow, args),
            serde_json::json!({
                "gate": "language", "rule": "LG-2", "status": "open",
                "open": {"kind": "step", "step": "language_course", "partner": "clearing_language"},
                "message": "lg-one-below",
                "args": {"language": "de", "needed": "B1", "level": "A2"},
            }),
        );
    }

    #[test]
    fn a_day_is_a_date_or_null() {
        let wait = |day| domain::Status::Open(domain::Open::Wait(day));
        let day = date(2027, 1, 4);
        let open = |day: Option<&str>| {
            serde_json::json!({
                "gate": "language", "rule": "LG-2", "status": "open",
                "open": {"kind": "wait", "date": day},
                "message": "st-later", "args": {"date": day},
            })
        };
        check(
            &finding(
                wait(Some(day)),
                Message::StLater,
                vec![Arg::Date(Some(day))],
            ),
            open(Some("2027-01-04")),
        );
        check(
            &finding(wait(None), Message::StLater, vec![Arg::Date(None)]),
            open(None),
        );
    }

    #[test]
    fn verdicts_and_statuses_have_the_names_of_the_domain() {
        for verdict in domain::Verdict::ALL {
            let written = serde_json::to_value(Verdict::from(verdict)).expect("a plain value");
            assert_eq!(written, verdict.name());
            assert_eq!(domain::Verdict::from(Verdict::from(verdict)), verdict);
        }
        for status in [
            domain::Status::Note,
            domain::Status::Met,
            domain::Status::Blocked,
        ] {
            let written = serde_json::to_value(Status::from(status)).expect("a plain value");
            assert_eq!(written, status.name());
        }
    }
}
