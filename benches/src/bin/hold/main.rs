//! What the service is held to, tried from outside and counted: does an import survive `kill -9`, also
//! of the database, do slow clients go, does no update get lost, is nothing done twice, how long does a county take?
//!
//! `cargo xtask hold` builds and starts it. Each trial starts a service of its own, as a process on a
//! free port of this machine with an embedded database in a temporary folder, or with the word `postgres`
//! behind it on a PostgreSQL server that is started for it. It prints what it counted, and ends with 1 and
//! the promise where one is broken.

mod client;
mod import;
mod kill;
mod once;
mod outage;
mod service;
mod slow;
mod writers;

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use miqnet_store::testing::Backend;

/// The seed of everything that is drawn.
const SEED: u64 = 20_261_126;

/// What ends a trial: a promise that was broken, or something that does not work.
type Broken = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    let backend = match words.pop_if(|last| *last == "postgres") {
        None => Backend::Sqlite,
        Some(_) => Backend::Postgres,
    };
    let count = |usual: u32, words: &[&str]| match words {
        [] => Ok(usual),
        [word] => word
            .parse()
            .map_err(|_| Broken::from("a count is a number")),
        [_, word, ..] => Err(format!("{word} is one word too many").into()),
    };
    let done = match words.as_slice() {
        ["serve", folder, url] => service::serve(Path::new(folder), url),
        ["kill", rest @ ..] => count(500, rest).and_then(|n| kill::run(backend, n)),
        ["import", rest @ ..] => count(10_000, rest).and_then(|n| import::run(backend, n)),
        ["once", rest @ ..] => count(1_000, rest).and_then(|n| once::run(backend, n)),
        ["outage", rest @ ..] => count(40, rest).and_then(outage::run),
        ["slow", rest @ ..] => count(2_000, rest).and_then(|n| slow::run(backend, n)),
        ["writers", rest @ ..] => count(1_000, rest).and_then(|n| writers::run(backend, n)),
        _ => Err(
            "usage: hold kill | import | once | outage | slow | writers [COUNT] [postgres]".into(),
        ),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(broken) => {
            eprintln!("broken: {broken}");
            ExitCode::FAILURE
        }
    }
}

/// The entry at this share of a sorted list, in milliseconds.
fn millis_at(sorted: &[Duration], share: f64) -> f64 {
    let at = (sorted.len().saturating_sub(1) as f64 * share) as usize;
    sorted.get(at).map_or(0.0, |took| took.as_secs_f64() * 1e3)
}

#[expect(clippy::disallowed_methods, reason = "a trial measures time")]
fn now() -> Instant {
    Instant::now()
}
