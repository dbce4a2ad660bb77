//! `miqnet fair`: the pairs and the timetable of a job fair, in files of JSON (docs/FAIR.md).

mod from_sheets;
mod pairs;
mod papers;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use miqnet_fair::{Instance, Limits, Timetable, plan, replan};
use miqnet_wire::fair::{
    DayFile, FairError, FairProblem, JudgementFile, PlanFile, read_events, read_fair,
    read_timetable,
};
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::command::with_input;
use crate::console::print_json;
use crate::failure::Failure;

/// What can be done with a fair.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Let the engine say who may talk at which table, from the sheets and a fair without pairs
    Pairs(pairs::Args),
    /// Make a timetable and say for each level how good any could be
    Plan(PlanArgs),
    /// Name every clash of a timetable, also of one that was edited by hand
    Check(CheckArgs),
    /// Plan the rest of a running day after no-shows, walk-ins and the like
    Replan(ReplanArgs),
    /// Write the sheets for tables, people, interpreters and the wall, and who has no talk and why
    Papers(papers::Args),
}

/// What can be written behind `miqnet fair plan`.
#[derive(Debug, clap::Args)]
pub(crate) struct PlanArgs {
    /// File of the fair
    #[arg(value_name = "FAIR")]
    fair: PathBuf,
    /// The same seed gives the same timetable
    #[arg(long, value_name = "N", default_value_t = Limits::default().seed)]
    seed: u64,
    /// How often a few days are made anew to find better ones
    #[arg(long, value_name = "N", default_value_t = Limits::default().rounds)]
    rounds: u32,
    /// Stop after this time with the best so far; the timetable is marked as cut short
    #[arg(long, value_name = "N")]
    seconds: Option<u32>,
}

/// What can be written behind `miqnet fair check`.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// File of the fair
    #[arg(value_name = "FAIR")]
    fair: PathBuf,
    /// File of the timetable
    #[arg(value_name = "TIMETABLE")]
    timetable: PathBuf,
}

/// What can be written behind `miqnet fair replan`.
#[derive(Debug, clap::Args)]
pub(crate) struct ReplanArgs {
    /// File of the fair
    #[arg(value_name = "FAIR")]
    fair: PathBuf,
    /// File of the running timetable
    #[arg(value_name = "TIMETABLE")]
    timetable: PathBuf,
    /// File of what happened
    #[arg(value_name = "EVENTS")]
    events: PathBuf,
    /// The time now, as 14:05; talks that begin earlier stay as they are
    #[arg(long, value_name = "TIME", value_parser = minute)]
    now: u16,
}

/// Does what was asked.
pub(crate) fn run(command: &Command, lang: Lang, today: fn() -> Date) -> Result<Outcome, Failure> {
    match command {
        Command::Pairs(args) => with_input(&args.sources, lang, today, |setting, input| {
            pairs::run(args, setting, input)
        }),
        Command::Plan(args) => make(args),
        Command::Check(args) => judge(args, &Texts::load(lang)),
        Command::Replan(args) => change(args),
        Command::Papers(args) => papers::run(args, lang, today),
    }
}

fn make(args: &PlanArgs) -> Result<Outcome, Failure> {
    let instance = load(&args.fair)?;
    let end = args
        .seconds
        .map(|seconds| (now(), Duration::from_secs(seconds.into())));
    let limits = Limits {
        seed: args.seed,
        rounds: args.rounds,
        stop: &|| end.is_some_and(|(start, time)| now() - start >= time),
        ..Limits::default()
    };
    let plan = plan(&instance, &limits);
    print_json(&PlanFile::new(&instance, &plan))?;
    Ok(Outcome::Done)
}

/// Prints every clash; ends with issues when there is one.
fn judge(args: &CheckArgs, texts: &Texts) -> Result<Outcome, Failure> {
    let instance = load(&args.fair)?;
    let timetable = load_timetable(&args.timetable, &instance)?;
    let judgement = JudgementFile::new(&instance, &timetable, texts);
    print_json(&judgement)?;
    Ok(if judgement.clashes.is_empty() {
        Outcome::Done
    } else {
        Outcome::Issues
    })
}

fn change(args: &ReplanArgs) -> Result<Outcome, Failure> {
    let instance = load(&args.fair)?;
    let running = load_timetable(&args.timetable, &instance)?;
    let file = args.events.display().to_string();
    let bytes = read(&args.events)?;
    let events = read_events(&file, &bytes, &instance).map_err(Failure::Fair)?;
    let now = instance.fair().slots().next_at(args.now);
    let day = replan(&instance, &running, now, &events).map_err(|problems| {
        let error = |problem| FairError {
            file: file.as_str().into(),
            place: "events".into(),
            problem: FairProblem::Event(problem),
        };
        Failure::Fair(problems.into_iter().map(error).collect())
    })?;
    print_json(&DayFile::new(&day))?;
    Ok(Outcome::Done)
}

fn load(path: &Path) -> Result<Instance, Failure> {
    read_fair(&path.display().to_string(), &read(path)?).map_err(Failure::Fair)
}

fn load_timetable(path: &Path, instance: &Instance) -> Result<Timetable, Failure> {
    let file = path.display().to_string();
    read_timetable(&file, &read(path)?, instance).map_err(Failure::Fair)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(Failure::reading(path))
}

/// Reads a time of day as minutes since midnight.
fn minute(text: &str) -> Result<u16, String> {
    let time = text.split_once(':').and_then(|(hour, minute)| {
        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(hour * 60 + minute)
    });
    time.ok_or_else(|| "write a time of day as 14:05".to_owned())
}

#[expect(
    clippy::disallowed_methods,
    reason = "a limit of time is what the caller asked for"
)]
fn now() -> Instant {
    Instant::now()
}
