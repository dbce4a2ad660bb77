//! Which messages there are, and which values they use.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use miqnet_core::WishConflict;
use miqnet_domain::{
    certificate::{Certificate, LicenceClass},
    finding::{Gate, Message, Partner, Question, Step, TravelMode, Verdict},
    language::Cefr,
    recognition::{Award, RecognitionState, Schooling},
    rule::Rule,
    step::{CourseKind, Paper},
    vacancy::Kind,
};
use miqnet_fair::assign::Method;

use super::{super::Lang, CARE_FORMS, MODES, can_decide};
use crate::barriers::WISHES;
use crate::text::{files, value};

pub(super) type Names = BTreeSet<String>;

/// One message: its file, and the values used in its sentence and in each attribute.
pub(super) struct Parsed {
    file: &'static str,
    pub(super) sentence: Names,
    attributes: BTreeMap<String, Names>,
}

/// The messages of all files of a language; a key may stand there once.
pub(super) fn parsed(lang: Lang) -> BTreeMap<String, Parsed> {
    let mut messages = BTreeMap::new();
    for (file, text) in files::of(lang) {
        let resource = parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", lang.code()));
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => panic!("{}/{file}: {other:?} has no use here", lang.code()),
            };
            let key = message.id.name.to_owned();
            let value = message
                .value
                .unwrap_or_else(|| panic!("{key} has no sentence"));
            let attributes = message.attributes.iter();
            let attributes = attributes
                .map(|attribute| (attribute.id.name.to_owned(), values_in(&attribute.value)))
                .collect();
            let message = Parsed {
                file,
                sentence: values_in(&value),
                attributes,
            };
            let double = messages.insert(key.clone(), message).is_some();
            assert!(!double, "{}/{file}: {key} stands there twice", lang.code());
        }
    }
    messages
}

/// The names of the values in a pattern, selectors included.
fn values_in(pattern: &Pattern<&str>) -> Names {
    let mut names = Names::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut names);
        }
    }
    names
}

fn collect(expression: &Expression<&str>, names: &mut Names) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                names.extend(values_in(&variant.value));
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        other => panic!("{other:?}: sentences are made of words and values only"),
    }
}

/// The keys that stand in the files beside those of findings and of single codes.
const FIXED: &[&str] = &[
    "barrier",
    "barrier-alone",
    "barriers",
    "barriers-note",
    "barriers-nothing",
    "verdict-vacancy_blocked",
    "status-note",
    "status-met",
    "status-open",
    "status-blocked",
    "open-wait",
    "open-step",
    "plan-step",
    "change-language_lower",
    "change-language_flexible",
    "change-comparable_accepted",
    "change-induction_offered",
    "change-hours_flexible",
    "change-shift_later",
    "change-shift_earlier",
    "change-start_later",
    "unit-minutes",
    "unit-hours",
    "unit-weeks",
    "unit-months",
    "word-date-unknown",
    "word-next-day",
    "day-mon",
    "day-tue",
    "day-wed",
    "day-thu",
    "day-fri",
    "day-sat",
    "day-sun",
    "criterion-occupation",
    "criterion-level",
    "criterion-language",
    "criterion-time",
    "criterion-travel",
    "criterion-skills",
    "criterion-experience",
    "criterion-pay",
    "unit-lessons",
    "guide-visit",
    "guide-funding",
    "guide-funding-ask",
    "guide-funding-not",
    "outcome-may_be_checked",
    "outcome-ask",
    "outcome-not_applicable",
];

/// Families whose members are not named by a code of the domain.
const FREE_FAMILIES: [&str; 5] = ["head-", "language-", "cli-", "papers-", "fair-"];

/// The file of input problems: its keys are the issue codes, and its own test holds them equal.
const ISSUES: &str = "issues.ftl";

fn is_free(key: &str) -> bool {
    FREE_FAMILIES.iter().any(|family| key.starts_with(family))
}

/// The ways in which places on lists are shared out.
const METHODS: [Method; 2] = [Method::Optimal, Method::Stable];

/// The keys that the codes of the domain ask for.
fn wanted() -> Names {
    fn family<T: Copy>(prefix: &str, all: &[T], name: impl Fn(T) -> &'static str) -> Vec<String> {
        all.iter()
            .map(|item| format!("{prefix}-{}", name(*item)))
            .collect()
    }
    let mut keys: Names = FIXED.iter().map(|key| (*key).to_owned()).collect();
    keys.extend(Message::ALL.iter().map(|message| message.key().to_owned()));
    keys.extend(
        Rule::ALL
            .iter()
            .map(|rule| format!("rule-{}", rule.id().to_lowercase())),
    );
    keys.extend(CARE_FORMS.map(|form| value::care_form_key(form).to_owned()));
    keys.extend(family("assignment", &METHODS, Method::name));
    keys.extend(family("verdict", &Verdict::ALL, Verdict::name));
    keys.extend(family("gate", &Gate::ALL, Gate::name));
    keys.extend(family("step", Step::ALL, Step::name));
    keys.extend(family("paper", Paper::ALL, Paper::name));
    keys.extend(family("course", CourseKind::ALL, CourseKind::name));
    keys.extend(family("partner", Partner::ALL, Partner::name));
    keys.extend(family("ask", Question::ALL, Question::name));
    keys.extend(family("cefr", &Cefr::ALL, Cefr::name));
    keys.extend(family(
        "recognition",
        &RecognitionState::ALL,
        RecognitionState::name,
    ));
    keys.extend(family("award", &Award::ALL, Award::name));
    keys.extend(family("schooling", &Schooling::ALL, Schooling::name));
    keys.extend(family("kind", &Kind::ALL, Kind::name));
    keys.extend(family("certificate", &Certificate::ALL, Certificate::name));
    keys.extend(family("licence", &LicenceClass::ALL, LicenceClass::name));
    keys.extend(family("mode", &MODES, TravelMode::name));
    keys.extend(family("wish", &WISHES, WishConflict::name));
    keys.extend(super::guidance::wanted());
    keys
}

#[test]
fn every_code_has_its_message_and_no_message_is_left_over() {
    let wanted = wanted();
    for lang in Lang::ALL {
        let found: Names = parsed(lang)
            .into_iter()
            .filter(|(key, message)| message.file != ISSUES && !is_free(key))
            .map(|(key, _)| key)
            .collect();
        let missing: Vec<_> = wanted.difference(&found).collect();
        let extra: Vec<_> = found.difference(&wanted).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{lang:?}: {missing:?} / {extra:?}"
        );
    }
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_values() {
    let shape = |lang| -> BTreeMap<String, (Names, BTreeMap<String, Names>)> {
        let messages = parsed(lang).into_iter();
        messages
            .map(|(key, message)| (key, (message.sentence, message.attributes)))
            .collect()
    };
    let german = shape(Lang::De);
    for lang in [Lang::Uk, Lang::En] {
        let other = shape(lang);
        for (key, german) in &german {
            assert_eq!(other.get(key), Some(german), "{lang:?}: {key}");
        }
        assert_eq!(other.len(), german.len(), "{lang:?} has a message more");
    }
}

#[test]
fn a_sentence_uses_every_value_of_its_message_and_no_other() {
    let messages = parsed(Lang::De);
    for message in Message::ALL {
        let parsed = &messages[message.key()];
        let declared: Names = message
            .args()
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        let of = |names: &Names| -> Names {
            names
                .iter()
                .map(|name| name.trim_end_matches("_known").to_owned())
                .collect()
        };
        assert_eq!(of(&parsed.sentence), declared, "{}", message.key());
        for (name, values) in &parsed.attributes {
            assert!(
                of(values).is_subset(&declared),
                "{}.{name}: {values:?}",
                message.key()
            );
        }
    }
}

#[test]
fn messages_that_can_decide_say_what_would_change_the_verdict() {
    let messages = parsed(Lang::De);
    for message in Message::ALL {
        let attributes: Vec<_> = messages[message.key()].attributes.keys().collect();
        let expected: &[&str] = if can_decide(*message) {
            &["change"]
        } else {
            &[]
        };
        assert_eq!(attributes, expected, "{}", message.key());
    }
}
