//! Is the project in order? (`cargo xtask test`)
//!
//! All steps run, cheapest first, even when one fails: a single run names everything there is to
//! mend.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::root::{Root, succeed};
use crate::tools::{self, Tool};
use crate::{arrows, contract, openapi, tidy};

/// One check.
struct Step {
    name: &'static str,
    work: Work,
}

/// How a check is made.
enum Work {
    /// A function of this program.
    Own(fn(&Root) -> Result<()>),
    /// A subcommand that comes with the toolchain.
    Cargo(&'static [&'static str]),
    /// A subcommand that comes with a component of the toolchain, which is named second.
    Component(&'static [&'static str], &'static str),
    /// `cargo doc`, whose warnings are denied through the environment.
    Docs(&'static [&'static str]),
    /// A subcommand of a tool that is installed when it is missing.
    Tool(&'static Tool, &'static [&'static str]),
    /// One subcommand for each member in `heavy/`, after what these members need on the machine; with
    /// its words before and after the name of the member.
    Heavy(&'static [&'static str], &'static [&'static str]),
}

/// Members that need more than Rust and build for minutes; the other steps leave them out.
pub(crate) const HEAVY: &[&str] = &["miqnet-fair-highs", "miqnet-pdf"];

/// The variable through which rustdoc is told to deny its warnings.
const DENIED_IN_DOCS: (&str, &str) = ("RUSTDOCFLAGS", "-D warnings");

const STEPS: &[Step] = &[
    step("format", Work::Component(FORMAT, "rustfmt")),
    step("tidy", Work::Own(tidy::run)),
    step("arrows", Work::Own(arrows::run)),
    step(
        "unused dependencies",
        Work::Tool(&tools::MACHETE, &["--skip-target-dir"]),
    ),
    step("licences, bans, sources", Work::Tool(&tools::DENY, DENY)),
    step("clippy", Work::Component(CLIPPY, "clippy")),
    step("database server", Work::Own(database_server)),
    step(
        "tests",
        Work::Cargo(&["test", "--workspace", "--locked", "--no-fail-fast"]),
    ),
    step("contract kept", Work::Own(|root| openapi::run(root, true))),
    step("contract tried", Work::Own(contract::run_briefly)),
    step("docs", Work::Docs(DOC)),
    step(
        "clippy, heavy members",
        Work::Heavy(
            &["clippy", "--all-targets", "--locked", "--package"],
            &["--", "-D", "warnings"],
        ),
    ),
    step(
        "tests, heavy members",
        Work::Heavy(&["test", "--locked", "--package"], &[]),
    ),
];

/// Sees to it that the tests of the store find a server to start.
fn database_server(root: &Root) -> Result<()> {
    tools::ensure_packages(root, tools::POSTGRESQL)
}

const FORMAT: &[&str] = &["fmt", "--all", "--check"];

/// Without the trees that show how each duplicate came in: `cargo tree --duplicates` does.
const DENY: &[&str] = &[
    "--locked",
    "check",
    "--hide-inclusion-graph",
    "licenses",
    "bans",
    "sources",
];

const CLIPPY: &[&str] = &[
    "clippy",
    "--workspace",
    "--all-targets",
    "--locked",
    "--",
    "-D",
    "warnings",
];

const DOC: &[&str] = &[
    "doc",
    "--workspace",
    "--no-deps",
    "--document-private-items",
    "--locked",
];

const fn step(name: &'static str, work: Work) -> Step {
    Step { name, work }
}

/// Runs all steps, prints each with its seconds, and lists them all at the end.
///
/// # Errors
/// When a step failed; the message names every one that did.
pub(crate) fn run(root: &Root) -> Result<()> {
    let mut done = Vec::new();
    for step in STEPS {
        println!("\n== {}: {}", step.name, step.work.words());
        let (took, outcome) = timed(|| step.work.run(root));
        if let Err(error) = &outcome {
            eprintln!("error: {error:#}");
        }
        println!("== {}", line(step.name, took, outcome.is_ok()));
        done.push((step.name, took, outcome.is_ok()));
    }
    println!("\nsummary");
    for &(name, took, ok) in &done {
        println!("   {}", line(name, took, ok));
    }
    let failed: Vec<_> = done
        .iter()
        .filter(|(.., ok)| !ok)
        .map(|(name, ..)| *name)
        .collect();
    if !failed.is_empty() {
        bail!(
            "{} of {} steps failed: {}",
            failed.len(),
            done.len(),
            failed.join(", ")
        );
    }
    println!("all {} steps passed", done.len());
    Ok(())
}

impl Work {
    /// Returns what a reader would type to run this check alone.
    fn words(&self) -> String {
        match self {
            Self::Own(_) => "read by xtask itself".to_owned(),
            Self::Cargo(args) | Self::Component(args, _) => {
                format!("cargo {}", light(args).join(" "))
            }
            Self::Docs(args) => {
                let (name, value) = DENIED_IN_DOCS;
                format!("{name}='{value}' cargo {}", light(args).join(" "))
            }
            Self::Heavy(before, after) => {
                let of = |member: &&'static str| {
                    format!("cargo {}", heavy(before, member, after).join(" "))
                };
                HEAVY.iter().map(of).collect::<Vec<_>>().join("; ")
            }
            Self::Tool(tool, args) => format!("cargo {} {}", tool.subcommand, args.join(" ")),
        }
    }

    fn run(&self, root: &Root) -> Result<()> {
        match self {
            Self::Own(check) => check(root),
            Self::Cargo(args) => succeed(root.cargo().args(light(args))),
            Self::Component(args, component) => {
                tools::ensure_component(root, args[0], component)?;
                succeed(root.cargo().args(light(args)))
            }
            Self::Docs(args) => {
                let (name, value) = DENIED_IN_DOCS;
                succeed(root.cargo().args(light(args)).env(name, value))
            }
            Self::Heavy(before, after) => {
                tools::ensure_packages(root, tools::FOR_HIGHS)?;
                HEAVY
                    .iter()
                    .try_for_each(|member| succeed(root.cargo().args(heavy(before, member, after))))
            }
            Self::Tool(tool, args) => succeed(tool.ready(root)?.args(*args)),
        }
    }
}

/// The words of a subcommand, without the heavy members where it is for the whole workspace.
fn light(args: &'static [&'static str]) -> Vec<&'static str> {
    let mut words = Vec::new();
    for word in args {
        words.push(*word);
        if *word == "--workspace" {
            words.extend(HEAVY.iter().flat_map(|member| ["--exclude", member]));
        }
    }
    words
}

fn heavy(
    before: &[&'static str],
    member: &'static str,
    after: &[&'static str],
) -> Vec<&'static str> {
    [before, &[member], after].concat()
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    #[expect(
        clippy::disallowed_methods,
        reason = "the seconds are shown to whoever waits"
    )]
    let start = Instant::now();
    let value = work();
    (start.elapsed(), value)
}

fn line(name: &str, took: Duration, ok: bool) -> String {
    let outcome = if ok { "ok" } else { "FAILED" };
    format!("{outcome:<6} {:>7.1} s  {name}", took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_for_the_whole_workspace_leave_the_heavy_members_out() {
        let words = light(CLIPPY);
        let at = words.iter().position(|word| *word == "--workspace");
        let at = at.expect("clippy is for the whole workspace");
        assert_eq!(words[at + 1..at + 3], ["--exclude", HEAVY[0]]);
        assert_eq!(words.len(), CLIPPY.len() + 2 * HEAVY.len());
        assert_eq!(light(FORMAT), FORMAT);
    }

    #[test]
    fn every_folder_of_heavy_members_has_a_step() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../heavy");
        let entries = std::fs::read_dir(folder).expect("the folder is there");
        let names = entries.map(|entry| entry.expect("it can be read").file_name());
        let mut names: Vec<_> = names
            .map(|name| name.into_string().expect("a name"))
            .collect();
        names.sort();
        assert_eq!(names, HEAVY);
    }
}
