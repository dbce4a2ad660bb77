//! What the service is held to, tried from outside and counted: does an import survive `kill -9`, do
//! slow clients go, does no update get lost?
//!
//! `cargo xtask hold` builds and starts it. Each trial starts a service of its own, as a process on a
//! free port of this machine with an embedded database in a temporary folder. It prints what it
//! counted, and ends with 1 and the promise where one is broken.

mod client;
mod kill;
mod service;
mod slow;
mod writers;

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The seed of everything that is drawn.
const SEED: u64 = 20_261_126;

/// What ends a trial: a promise that was broken, or something that does not work.
type Broken = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let count = |usual: u32, word: Option<&&str>| match word {
        None => Ok(usual),
        Some(word) => word
            .parse()
            .map_err(|_| Broken::from("a count is a number")),
    };
    let done = match words.as_slice() {
        ["serve", folder] => service::serve(Path::new(folder)),
        ["kill", rest @ ..] => count(500, rest.first()).and_then(kill::run),
        ["slow", rest @ ..] => count(2_000, rest.first()).and_then(slow::run),
        ["writers", rest @ ..] => count(1_000, rest.first()).and_then(writers::run),
        _ => Err("usage: hold kill | slow | writers [COUNT]".into()),
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
