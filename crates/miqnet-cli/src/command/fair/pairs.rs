//! `miqnet fair pairs`: who may talk at which table, from the sheets and a fair without pairs.

use std::io::{self, Write as _};
use std::path::PathBuf;

use miqnet_fair::Timetable;
use miqnet_wire::fair::FairFile;
use miqnet_wire::papers::FromEngine;
use miqnet_wire::text::Texts;

use super::from_sheets::Sheets;
use crate::Outcome;
use crate::args::Sources;
use crate::command::matching::{refuse, rejected};
use crate::console::print_json;
use crate::failure::Failure;
use crate::input::Input;
use crate::setting::Setting;

/// What can be written behind `miqnet fair pairs`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// File of the fair, without pairs
    #[arg(value_name = "FAIR")]
    fair: PathBuf,
}

/// Prints the fair with its pairs, and on standard error whom they leave out, why, and the nearest
/// step; ends with issues when a row of the sheets does not count.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    if input.candidates.table.is_none() || input.vacancies.table.is_none() {
        refuse(setting, input);
        return Ok(Outcome::Issues);
    }
    let sheets = Sheets::new(setting, input);
    let fair = sheets.draw_up(&args.fair)?;
    print_json(&FairFile::from(&fair))?;
    let known = sheets.ask(&fair, &Timetable::default());
    // Nobody is left to tell when standard error is closed.
    let _ = tell_left_out(&known, &setting.texts);
    if !input.has_errors() {
        return Ok(Outcome::Done);
    }
    let _ = writeln!(io::stderr(), "{}", rejected(setting, input));
    Ok(Outcome::Issues)
}

/// Says who has no table and which table has nobody, with what stands in the way and the nearest step.
fn tell_left_out(known: &FromEngine, texts: &Texts) -> io::Result<()> {
    let people = known.people.iter();
    let people = people.map(|(id, one)| (id.as_str(), &*one.detail, Some(&*one.step)));
    let tables = known.tables.iter();
    let tables = tables.map(|(id, one)| (id.as_str(), &*one.detail, one.step.as_deref()));
    tell("cli-fair-people", &people.collect::<Vec<_>>(), texts)?;
    tell("cli-fair-tables", &tables.collect::<Vec<_>>(), texts)?;
    if known.people.is_empty() && known.tables.is_empty() {
        return Ok(());
    }
    writeln!(io::stderr(), "{}", texts.label("barriers-note"))
}

/// A heading with the number of lines, and a line for each.
fn tell(heading: &str, left_out: &[(&str, &str, Option<&str>)], texts: &Texts) -> io::Result<()> {
    if left_out.is_empty() {
        return Ok(());
    }
    let mut err = io::stderr().lock();
    let count = left_out.len().to_string();
    let heading = texts.message(heading, &[("count", &count)]);
    writeln!(err, "{}", heading.unwrap_or_default())?;
    for (id, detail, step) in left_out {
        let step = step.map_or_else(String::new, |step| format!(" → {step}"));
        writeln!(err, "  {id}: {detail}{step}")?;
    }
    Ok(())
}
