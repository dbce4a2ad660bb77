//! `miqnet retain`: what has been kept long enough is removed.

use std::io::Write as _;

use jiff::civil::Date;
use miqnet_service::administration::{Administration, Kept};
use miqnet_wire::text::{Lang, Texts};
use serde::Serialize;

use crate::Outcome;
use crate::args::day;
use crate::configuration::Source;
use crate::console::{TextTable, print_json, terminal};
use crate::failure::Failure;

/// What can be written behind `miqnet retain`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Day of reference, as 2026-12-01 or 1.12.2026; a day to come only without “--yes” [default:
    /// today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// Days after the last change of anything about a candidate
    #[arg(long, value_name = "DAYS", default_value = "730", value_parser = days(30))]
    candidates: u16,
    /// The same for candidates who are closed
    #[arg(long, value_name = "DAYS", default_value = "180", value_parser = days(1))]
    closed_candidates: u16,
    /// Days after a match run or timetable was made, half a year at least
    #[arg(long, value_name = "DAYS", default_value = "365", value_parser = days(184))]
    results: u16,
    /// Remove it; without this it is counted only
    #[arg(long)]
    yes: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    source: Source,
}

fn days(least: i64) -> clap::builder::RangedI64ValueParser<u16> {
    clap::value_parser!(u16).range(least..=36_500)
}

/// One kind of thing, as a program reads it.
#[derive(Debug, Serialize)]
struct Line {
    kind: &'static str,
    kept: u16,
    due: u64,
}

/// Everything, as a program reads it.
#[derive(Debug, Serialize)]
struct Report {
    as_of: String,
    removed: bool,
    kinds: Vec<Line>,
}

/// Counts or removes, and says how much.
pub(crate) fn run(args: &Args, lang: Lang, today: fn() -> Date) -> Result<Outcome, Failure> {
    let config = args.source.read(None)?;
    let as_of = args.as_of.unwrap_or_else(today);
    let kept = Kept {
        candidates: args.candidates,
        closed_candidates: args.closed_candidates,
        results: args.results,
    };
    let due = Administration::run(&config, async |desk| {
        if args.yes {
            desk.retain(kept, as_of).await
        } else {
            desk.due(kept, as_of).await
        }
    })?;
    let line = |kind, kept, due| Line { kind, kept, due };
    let kinds = vec![
        line("candidates", kept.candidates, due.n_candidates),
        line(
            "closed-candidates",
            kept.closed_candidates,
            due.n_closed_candidates,
        ),
        line("runs", kept.results, due.n_runs),
        line("timetables", kept.results, due.n_timetables),
        line("sessions", 0, due.n_sessions),
        line("answers", 1, due.n_answers),
    ];
    let report = Report {
        as_of: as_of.to_string(),
        removed: args.yes,
        kinds,
    };
    if args.json {
        print_json(&report)?;
        return Ok(Outcome::Done);
    }
    print(&report, &Texts::load(lang))
}

fn print(report: &Report, texts: &Texts) -> Result<Outcome, Failure> {
    let head = ["kind", "kept", "due"];
    let head = head.map(|name| texts.label(&format!("cli-retain-head-{name}")));
    let mut table = TextTable::with_header(head);
    table.numbers(&[1, 2]);
    for line in &report.kinds {
        table.row([
            texts.label(&format!("cli-retain-kind-{}", line.kind)),
            line.kept.to_string(),
            line.due.to_string(),
        ]);
    }
    let mut out = terminal();
    table.write(&mut out)?;
    let key = if report.removed {
        "cli-retain-done"
    } else {
        "cli-retain-counted"
    };
    let said = texts.message(key, &[("day", &*report.as_of)]);
    writeln!(out, "{}", said.unwrap_or_default())?;
    out.flush()?;
    Ok(Outcome::Done)
}
