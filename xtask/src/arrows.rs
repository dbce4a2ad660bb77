//! Which crate may know which? (`cargo xtask arrows`)
//!
//! Every arrow points towards the facts: nothing about files, protocols or threads may reach the
//! crates that hold the rules. A crate without a line in [`RULES`] is a violation as well, so
//! that a new crate has to say where it stands.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::graph::{self, Member};
use crate::root::Root;

/// What one crate of the workspace may depend on.
pub(crate) struct Rule {
    /// The package this rule is about.
    pub(crate) package: &'static str,
    /// The members its normal and build dependencies may name.
    may_use: &'static [&'static str],
    /// Crates that its program must not contain, however many steps away.
    never: &'static [&'static str],
    /// Whether its dev-dependencies are held to `may_use` too.
    dev_too: bool,
}

const fn rule(package: &'static str, may_use: &'static [&'static str]) -> Rule {
    Rule {
        package,
        may_use,
        never: &[],
        dev_too: false,
    }
}

const DOMAIN: &str = "miqnet-domain";
const OCCUPATIONS: &str = "miqnet-occupations";
const CORE: &str = "miqnet-core";
const GUIDANCE: &str = "miqnet-guidance";
const FAIR: &str = "miqnet-fair";
const WIRE: &str = "miqnet-wire";
const SYNTH: &str = "miqnet-synth";
const STORE: &str = "miqnet-store";
const SERVICE: &str = "miqnet-service";
const TESTKIT: &str = "miqnet-testkit";

/// The arrows of the workspace, innermost crate first.
///
/// `serde_core` stands beside `serde` because a library can take the one without the other.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        never: &["serde", "serde_core", "rayon", "tokio", "csv"],
        ..rule(DOMAIN, &[])
    },
    Rule {
        never: &["serde", "serde_core", "rayon"],
        ..rule(OCCUPATIONS, &[DOMAIN])
    },
    Rule {
        never: &["serde", "serde_core", "tokio", "csv"],
        ..rule(CORE, &[DOMAIN, OCCUPATIONS])
    },
    rule(GUIDANCE, &[DOMAIN, OCCUPATIONS, CORE]),
    rule(FAIR, &[DOMAIN, OCCUPATIONS, CORE]),
    rule(WIRE, &[DOMAIN, OCCUPATIONS, CORE, GUIDANCE, FAIR]),
    rule(SYNTH, &[DOMAIN, OCCUPATIONS, CORE]),
    rule("miqnet-fair-highs", &[FAIR, WIRE, SYNTH]),
    rule("miqnet-pdf", &[WIRE]),
    rule(STORE, &[DOMAIN]),
    rule(
        SERVICE,
        &[DOMAIN, OCCUPATIONS, CORE, GUIDANCE, FAIR, WIRE, STORE],
    ),
    rule(
        "miqnet-cli",
        &[
            DOMAIN,
            OCCUPATIONS,
            CORE,
            GUIDANCE,
            FAIR,
            WIRE,
            SYNTH,
            STORE,
            SERVICE,
        ],
    ),
    // The oracle judges the core, so it must not share a line with it, not even in its tests.
    Rule {
        never: &[CORE],
        dev_too: true,
        ..rule(TESTKIT, &[DOMAIN, OCCUPATIONS])
    },
    rule("miqnet-tests", EVERY_LIBRARY),
    rule("miqnet-benches", EVERY_LIBRARY),
    rule("xtask", &[]),
];

/// What tests and benches may use: they ship with nothing.
const EVERY_LIBRARY: &[&str] = &[
    DOMAIN,
    OCCUPATIONS,
    CORE,
    GUIDANCE,
    FAIR,
    WIRE,
    SYNTH,
    STORE,
    SERVICE,
    TESTKIT,
];

/// Checks the workspace as cargo sees it and prints what it found.
///
/// # Errors
/// When an arrow points the wrong way, or cargo cannot read the workspace.
pub(crate) fn run(root: &Root) -> Result<()> {
    let members = graph::read(root, |package| {
        RULES
            .iter()
            .any(|rule| rule.package == package && !rule.never.is_empty())
    })?;
    let found = violations(RULES, &members);
    for violation in &found {
        eprintln!("{violation}");
    }
    if !found.is_empty() {
        bail!("{} of the crate arrows are broken", found.len());
    }
    println!("{} crates, all arrows hold", members.len());
    Ok(())
}

/// Returns one sentence for each dependency in `members` that `rules` does not allow, in the
/// order of `members` and then by name.
pub(crate) fn violations(rules: &[Rule], members: &[Member]) -> Vec<String> {
    let names: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let mut found = Vec::new();
    for member in members {
        let Some(rule) = rules.iter().find(|rule| rule.package == member.name) else {
            found.push(format!(
                "{}: has no rule yet; add one to arrows.rs",
                member.name
            ));
            continue;
        };
        check_direct(rule, member, &names, &mut found);
        check_closure(rule, member, &mut found);
    }
    found
}

/// Reports the workspace crates that `member` names in its manifest without being allowed to.
fn check_direct(rule: &Rule, member: &Member, names: &BTreeSet<&str>, found: &mut Vec<String>) {
    let dev = rule.dev_too.then_some(&member.dev);
    for used in member.normal.iter().chain(dev.into_iter().flatten()) {
        if names.contains(used.as_str()) && !rule.may_use.contains(&used.as_str()) {
            found.push(format!("{}: must not depend on {used}", member.name));
        }
    }
}

/// Reports the crates that `member` must never contain and does.
fn check_closure(rule: &Rule, member: &Member, found: &mut Vec<String>) {
    for never in rule
        .never
        .iter()
        .filter(|never| member.closure.contains(**never))
    {
        let name = &member.name;
        found.push(format!(
            "{name}: must not contain {never}; \
             `cargo tree --package {name} --edges normal --invert {never}` shows the way in"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn member(name: &str, normal: &[&str], dev: &[&str], closure: &[&str]) -> Member {
        Member {
            name: name.to_owned(),
            normal: set(normal),
            dev: set(dev),
            closure: set(closure),
        }
    }

    /// A workspace in which every arrow holds.
    fn sound() -> Vec<Member> {
        vec![
            member(DOMAIN, &["jiff"], &[], &["jiff", "jiff-core"]),
            member(
                OCCUPATIONS,
                &[DOMAIN, "strsim"],
                &["proptest"],
                &[DOMAIN, "strsim"],
            ),
            member(
                CORE,
                &[DOMAIN, OCCUPATIONS, "rayon"],
                &[TESTKIT],
                &[DOMAIN, "rayon"],
            ),
            member(GUIDANCE, &[CORE, DOMAIN], &[TESTKIT], &[CORE, DOMAIN]),
            member(WIRE, &[CORE, GUIDANCE, "serde"], &[], &[]),
            member(
                TESTKIT,
                &[DOMAIN, OCCUPATIONS],
                &["proptest"],
                &[DOMAIN, OCCUPATIONS],
            ),
            member("miqnet-cli", &[WIRE, CORE, DOMAIN], &[TESTKIT], &[]),
            member("xtask", &["clap"], &[], &[]),
        ]
    }

    /// Replaces one member of a sound workspace and expects exactly one violation, which names
    /// all of `words`.
    #[track_caller]
    fn check(planted: Member, words: &[&str]) {
        let mut members = sound();
        members.retain(|member| member.name != planted.name);
        members.push(planted);
        let found = violations(RULES, &members);
        assert_eq!(found.len(), 1, "{found:?}");
        for word in words {
            assert!(found[0].contains(word), "{} lacks {word}", found[0]);
        }
    }

    #[test]
    fn a_sound_workspace_has_no_violation() {
        assert_eq!(violations(RULES, &sound()), Vec::<String>::new());
    }

    #[test]
    fn an_arrow_that_points_back_is_found() {
        check(
            member(DOMAIN, &[OCCUPATIONS], &[], &[]),
            &[DOMAIN, OCCUPATIONS],
        );
        check(member(OCCUPATIONS, &[CORE], &[], &[]), &[OCCUPATIONS, CORE]);
        check(member(CORE, &[WIRE], &[], &[]), &[CORE, WIRE]);
        check(member("xtask", &[DOMAIN], &[], &[]), &["xtask", DOMAIN]);
    }

    #[test]
    fn the_binary_does_not_ship_the_testkit() {
        check(
            member("miqnet-cli", &[WIRE, TESTKIT], &[], &[]),
            &["miqnet-cli", TESTKIT],
        );
    }

    #[test]
    fn a_forbidden_crate_many_steps_away_is_found() {
        check(
            member(DOMAIN, &["jiff"], &[], &["jiff", "serde"]),
            &[DOMAIN, "contain serde;"],
        );
        check(
            member(DOMAIN, &["jiff"], &[], &["serde_core"]),
            &[DOMAIN, "serde_core"],
        );
        check(
            member(OCCUPATIONS, &[DOMAIN], &[], &["rayon"]),
            &[OCCUPATIONS, "rayon"],
        );
        check(
            member(CORE, &[DOMAIN], &[], &["rayon", "csv"]),
            &[CORE, "csv"],
        );
        check(member(CORE, &[DOMAIN], &[], &["tokio"]), &[CORE, "tokio"]);
    }

    #[test]
    fn the_oracle_never_sees_the_core() {
        check(
            member(TESTKIT, &[CORE], &[], &[]),
            &["must not depend on", CORE],
        );
        check(
            member(TESTKIT, &[DOMAIN], &[CORE], &[]),
            &["must not depend on", CORE],
        );
        check(
            member(TESTKIT, &[DOMAIN], &[], &[CORE]),
            &["must not contain", CORE],
        );
    }

    #[test]
    fn nothing_that_judges_or_ranks_sees_the_guidance() {
        for engine in [DOMAIN, OCCUPATIONS, CORE, FAIR, SYNTH, STORE, TESTKIT] {
            check(
                member(engine, &[GUIDANCE], &[], &[]),
                &["must not depend on", GUIDANCE],
            );
        }
    }

    #[test]
    fn other_crates_may_test_with_whatever_they_like() {
        let mut members = sound();
        members[0].dev = set(&[TESTKIT, "serde"]);
        assert_eq!(violations(RULES, &members), Vec::<String>::new());
    }

    #[test]
    fn a_crate_without_a_rule_is_found() {
        check(
            member("miqnet-new", &[], &[], &[]),
            &["miqnet-new", "no rule"],
        );
    }

    #[test]
    fn a_rule_allows_no_crate_that_stands_further_out() {
        for (at, rule) in RULES.iter().enumerate() {
            for used in rule.may_use {
                let inner = RULES[..at].iter().any(|earlier| earlier.package == *used);
                assert!(
                    inner,
                    "{} may use {used}, which stands further out",
                    rule.package
                );
            }
        }
    }
}
