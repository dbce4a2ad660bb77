//! `miqnet fair papers`: the sheets of a planned fair, to be printed, handed out and sent.

use std::io::{self, Write as _};
use std::path::PathBuf;

use jiff::civil::Date;
use miqnet_fair::{Instance, Limits, Plan, Timetable, check, plan};
use miqnet_wire::fair::ClashFile;
use miqnet_wire::papers::{FromEngine, Kind, Names, Papers, Print, Venue, compose};
use miqnet_wire::papers::{read_names, read_venue, second_language};
use miqnet_wire::text::{Lang, Texts};

use super::from_sheets::Sheets;
use super::{load, load_timetable, read};
use crate::Outcome;
use crate::args::{Sources, day};
use crate::command::matching::{refuse, rejected};
use crate::command::with_input;
use crate::console::{print_issues, terminal};
use crate::failure::Failure;
use crate::out;

/// What can be written behind `miqnet fair papers`; both sheets or none.
#[derive(Debug, clap::Args)]
#[command(
    mut_arg("candidates", |arg| arg.required(false).requires("vacancies")),
    mut_arg("vacancies", |arg| arg.required(false).requires("candidates"))
)]
pub(crate) struct Args {
    /// File of the fair; with both sheets also one without pairs
    #[arg(value_name = "FAIR")]
    fair: PathBuf,
    /// File of the timetable; without it, one is made
    #[arg(value_name = "TIMETABLE")]
    timetable: Option<PathBuf>,
    /// Directory for the sheets
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Day of the fair, as 2027-01-21 or 21.1.2027
    #[arg(long, value_name = "DATE", value_parser = day)]
    day: Date,
    /// What the house is like: names of employers, rooms, childcare, telephone
    #[arg(long, value_name = "FILE")]
    venue: Option<PathBuf>,
    /// Sheet with the columns “id” and “name”; tables see names of those alone who agreed
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
    /// Day that the sheets name as theirs [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    printed_on: Option<Date>,
    /// Number of this print; the next one of the same fair gets the next number
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=9999))]
    edition: u32,
    #[command(flatten)]
    pub(crate) sources: Option<Sources>,
}

/// What the sheets are made from.
struct Day {
    instance: Instance,
    timetable: Timetable,
    /// The plan, where the timetable was made here.
    plan: Option<Plan>,
    venue: Venue,
    names: Names,
}

/// Writes the sheets and prints who has no talk; ends with issues when a sheet of people, vacancies or
/// names has an error.
pub(crate) fn run(args: &Args, lang: Lang, today: fn() -> Date) -> Result<Outcome, Failure> {
    let Some(sources) = &args.sources else {
        let texts = Texts::load(lang);
        let Some(day) = day_of(args, load(&args.fair)?, &texts)? else {
            return Ok(Outcome::Issues);
        };
        write(args, &day, &FromEngine::default(), &texts, today)?;
        return Ok(Outcome::Done);
    };
    with_input(sources, lang, today, |setting, input| {
        if input.candidates.table.is_none() || input.vacancies.table.is_none() {
            refuse(setting, input);
            return Ok(Outcome::Issues);
        }
        let sheets = Sheets::new(setting, input);
        let instance = sheets.fair(&args.fair)?;
        let Some(day) = day_of(args, instance, &setting.texts)? else {
            return Ok(Outcome::Issues);
        };
        let known = sheets.ask(&day.instance, &day.timetable);
        write(args, &day, &known, &setting.texts, today)?;
        if !input.has_errors() {
            return Ok(Outcome::Done);
        }
        let _ = writeln!(io::stderr(), "{}", rejected(setting, input));
        Ok(Outcome::Issues)
    })
}

/// Reads the other files and plans where no timetable is given; nothing, after telling why, where the
/// sheet of names is not in order.
fn day_of(args: &Args, instance: Instance, texts: &Texts) -> Result<Option<Day>, Failure> {
    let (timetable, plan) = match &args.timetable {
        Some(path) => (load_timetable(path, &instance)?, None),
        None => {
            let plan = plan(&instance, &Limits::default());
            (plan.timetable.clone(), Some(plan))
        }
    };
    let (people, pairs) = (instance.registrations(), instance.pairs());
    let clashes = check(instance.fair(), people, pairs, &timetable);
    if !clashes.is_empty() {
        let words = |clash| ClashFile::new(clash, &instance, texts).text;
        return Err(Failure::Clashes(clashes.iter().map(words).collect()));
    }
    let venue = match &args.venue {
        None => Venue::default(),
        Some(path) => {
            let name = path.display().to_string();
            read_venue(&name, &read(path)?, &instance).map_err(Failure::Fair)?
        }
    };
    let names = match &args.names {
        None => Names::default(),
        Some(path) => match read_names(&path.display().to_string(), &read(path)?) {
            Ok(names) => names,
            Err(issues) => {
                print_issues(&issues, texts);
                return Ok(None);
            }
        },
    };
    Ok(Some(Day {
        instance,
        timetable,
        plan,
        venue,
        names,
    }))
}

fn write(
    args: &Args,
    day: &Day,
    from_engine: &FromEngine,
    texts: &Texts,
    today: fn() -> Date,
) -> Result<(), Failure> {
    let papers = compose(&Print {
        instance: &day.instance,
        timetable: &day.timetable,
        day: args.day,
        printed_on: args.printed_on.unwrap_or_else(today),
        edition: args.edition,
        venue: &day.venue,
        names: &day.names,
        from_engine,
        texts,
        second: &Texts::load(second_language(texts.lang())),
    });
    out::papers::write(&args.out, &papers, texts, day.plan.as_ref(), &day.instance)?;
    print(args, &papers, texts)
}

/// Says what was written, and who has no talk and why.
fn print(args: &Args, papers: &Papers, texts: &Texts) -> Result<(), Failure> {
    let count = |kind| papers.of_kind(kind).count().to_string();
    let dir = args.out.display().to_string();
    let values = [
        ("dir", &*dir),
        ("tables", &*count(Kind::Table)),
        ("people", &*count(Kind::Person)),
        ("interpreters", &*count(Kind::Interpreter)),
    ];
    let mut out = terminal();
    let written = texts.message("cli-papers-written", &values);
    writeln!(out, "{}", written.unwrap_or_default())?;
    writeln!(out, "{}", texts.label("cli-papers-print"))?;
    for document in papers.of_kind(Kind::LeftOut) {
        for line in &document.lead[2..] {
            writeln!(out, "{}", line.line())?;
        }
        for row in &document.rows {
            let [who, reason, detail, step] = &row.cells[..] else {
                continue;
            };
            writeln!(out, "  {}: {}", who.line(), reason.line())?;
            for (before, words) in [("    ", detail), ("    → ", step)] {
                if !words.line().is_empty() {
                    writeln!(out, "{before}{}", words.line())?;
                }
            }
        }
    }
    Ok(out.flush()?)
}
