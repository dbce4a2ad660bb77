//! `docs/STEPS.md` says every step as the built-in policy has it.

use expect_test::expect_file;
use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::policy::{Obtaining, Policy};
use miqnet_domain::step::{Condition, Effect, Paper, Step};
use miqnet_domain::step_rule::{Papers, Weeks};

use super::super::{LoadedPolicy, built_in};
use crate::text::{Lang, Texts};

const INTRODUCTION: &str = include_str!("steps_introduction.txt");

#[test]
fn the_page_of_steps_says_what_the_policy_says() {
    expect_file!["../../../../../docs/STEPS.md"].assert_eq(&page(&built_in()));
}

#[test]
fn every_condition_and_every_effect_is_used_by_a_step() {
    let rules = built_in().policy.steps.rules;
    for condition in Condition::ALL {
        let used = rules.iter().any(|rule| rule.needs.contains(condition));
        assert!(used, "{}", condition.name());
    }
    for effect in Effect::ALL {
        let used = rules.iter().any(|rule| rule.effect == *effect);
        assert!(used, "{}", effect.name());
    }
}

#[test]
fn every_step_cites_a_rule_and_none_names_an_integration_course() {
    let loaded = built_in();
    for rule in &loaded.policy.steps.rules {
        assert!(!rule.rules.is_empty(), "{}", rule.step.name());
    }
    let texts = Lang::ALL.map(Texts::load);
    for step in Step::ALL {
        for texts in &texts {
            let words = texts.step(*step).to_lowercase();
            assert!(!words.contains("integrationskurs"), "{words}");
        }
    }
}

fn page(loaded: &LoadedPolicy) -> String {
    let texts = Texts::load(Lang::En);
    let policy = &loaded.policy;
    let mut page = INTRODUCTION.to_owned();
    page += "\n## Steps\n\n";
    page += "| step | what is done | from | needs | changes | weeks | decides | bring | rules | why so long | source |\n";
    page += "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for rule in &policy.steps.rules {
        let key = format!("steps.{}", rule.step.name());
        let cells = [
            code(rule.step.name()),
            texts.step(rule.step),
            codes(rule.from.iter().map(|state| state.name())),
            codes(rule.needs.iter().map(|condition| condition.name())),
            code(rule.effect.name()),
            weeks(rule.weeks),
            code(rule.decider.name()),
            papers(rule.papers),
            rule.rules
                .iter()
                .map(|rule| rule.id())
                .collect::<Vec<_>>()
                .join(", "),
            reason(loaded, &key),
            source(loaded, &key),
        ];
        page += &row(&cells);
    }
    page += "\n## Languages\n\n| level | course | weeks from the level below | why so long |\n| --- | --- | --- | --- |\n";
    for way in &policy.steps.languages {
        let key = format!("step_languages.{}", way.to.name());
        let cells = [
            way.to.name().to_owned(),
            texts.course(way.course),
            weeks(way.weeks),
            reason(loaded, &key),
        ];
        page += &row(&cells);
    }
    page += "\n## Certificates\n\n| certificate | weeks | decides | German before | bring | why so long |\n| --- | --- | --- | --- | --- | --- |\n";
    for certificate in Certificate::ALL {
        let key = format!("certificates.{}", certificate.name());
        page += &obtaining(
            certificate.name(),
            policy.obtaining(certificate),
            &reason(loaded, &key),
        );
    }
    page += "\n## Driving licences\n\n| class | weeks | decides | German before | bring | why so long |\n| --- | --- | --- | --- | --- | --- |\n";
    for class in LicenceClass::ALL {
        let key = format!("driving_licences.{}", class.name());
        page += &obtaining(
            class.name(),
            policy.obtaining_licence(class),
            &reason(loaded, &key),
        );
    }
    page += &care(policy);
    page
}

fn obtaining(name: &str, way: Obtaining, reason: &str) -> String {
    let cells = [
        code(name),
        weeks(way.range()),
        code(way.partner.name()),
        way.german.name().to_owned(),
        papers(way.papers),
        reason.to_owned(),
    ];
    row(&cells)
}

fn care(policy: &Policy) -> String {
    let span = policy.steps.care_span;
    let clock = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
    format!(
        "\n## Care\n\nA care place covers at most {} to {}, Monday to Friday.\n",
        clock(span.from),
        clock(span.to)
    )
}

fn weeks(weeks: Weeks) -> String {
    let Weeks { least, usual, most } = weeks;
    format!("{usual} ({least}–{most})")
}

fn papers(papers: Papers) -> String {
    codes(papers.iter().map(Paper::name))
}

fn codes<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<_> = names.map(code).collect();
    if names.is_empty() {
        "–".to_owned()
    } else {
        names.join(", ")
    }
}

fn code(name: &str) -> String {
    format!("`{name}`")
}

fn row(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn reason(loaded: &LoadedPolicy, key: &str) -> String {
    let found = loaded.provenance.iter().find(|one| &*one.key == key);
    let reason = found.and_then(|one| one.reason.as_deref());
    reason.unwrap_or_default().to_owned()
}

fn source(loaded: &LoadedPolicy, key: &str) -> String {
    let found = loaded.provenance.iter().find(|one| &*one.key == key);
    found.map(|one| one.source.to_string()).unwrap_or_default()
}
