//! `miqnet-fair-highs`: the best timetable of a job fair, proved.

mod bench;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Parser;
use miqnet_fair::exact::plan_exactly;
use miqnet_fair::{Instance, Limits};
use miqnet_fair_highs::Highs;
use miqnet_wire::fair::{PlanFile, read_fair};

/// Makes the best timetable of a job fair and proves that it is the best.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
enum Command {
    /// Print a timetable in the form of “miqnet fair plan”
    Plan {
        /// File of the fair
        #[arg(value_name = "FAIR")]
        fair: PathBuf,
        /// Chance follows from this number, where the search has to help
        #[arg(long, value_name = "N", default_value_t = Limits::default().seed)]
        seed: u64,
        /// Stop after about this time; where the proof is not there by then, the timetable of the
        /// search is printed and marked as cut short
        #[arg(long, value_name = "N")]
        seconds: Option<u32>,
    },
    /// Measure generated fairs with windows and interpreters
    Bench,
}

fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Plan {
            fair,
            seed,
            seconds,
        } => make(&fair, seed, seconds),
        Command::Bench => bench::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(2)
        }
    }
}

/// Prints the timetable of a fair. Of a limit of time the proof gets three quarters; the search can
/// still make something good of the rest.
fn make(fair: &Path, seed: u64, seconds: Option<u32>) -> Result<()> {
    let instance = load(fair)?;
    let start = now();
    let limit = seconds.map(|seconds| Duration::from_secs(seconds.into()));
    let highs = Highs {
        until: limit.map(|limit| start + limit * 3 / 4),
    };
    let limits = Limits {
        seed,
        stop: &|| limit.is_some_and(|limit| now() - start >= limit),
        ..Limits::default()
    };
    let plan = plan_exactly(&instance, &limits, &highs);
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &PlanFile::new(&instance, &plan))?;
    Ok(writeln!(out)?)
}

/// Reads a fair; every fault is told at once.
fn load(path: &Path) -> Result<Instance> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    let faults = match read_fair(&path.display().to_string(), &bytes) {
        Ok(instance) => return Ok(instance),
        Err(faults) => faults,
    };
    let lines: Vec<_> = faults
        .iter()
        .map(|fault| {
            format!(
                "{}: {}: {} {}",
                fault.file,
                fault.place,
                fault.problem.code(),
                fault.problem
            )
        })
        .collect();
    bail!("{}", lines.join("\n"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a limit of time is what the caller asked for"
)]
fn now() -> Instant {
    Instant::now()
}
