//! `miqnet check`: what is wrong with the sheets, and what to do about it?

mod files;
mod report;

use std::path::PathBuf;

use crate::Outcome;
use crate::args::{Format, Sources};
use crate::console::{print_json, print_json_lines, print_sheet, terminal};
use crate::failure::Failure;
use crate::input::Input;
use crate::setting::Setting;

use miqnet_wire::write::FileKind;
use report::Report;

/// What can be written behind `miqnet check`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Form of what is printed; all but text and JSON hold the problems only
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Also write every row as it was understood, the problems and the rejected rows to a directory
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Prints every problem; ends with issues when one of them is an error.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    let report = Report::new(setting, input);
    match args.format {
        Format::Text => {
            let mut out = terminal();
            report.write(&mut out)?;
            std::io::Write::flush(&mut out)?;
        }
        Format::Json => print_json(&report)?,
        Format::Jsonl => print_json_lines(&report.issues)?,
        Format::Csv => print_sheet(&report.issues_sheet(), setting.csv())?,
        Format::Xlsx => print_sheet(&report.issues_sheet(), FileKind::Xlsx)?,
    }
    if let Some(dir) = &args.out {
        files::write(dir, setting, input, &report)?;
    }
    Ok(if input.has_errors() {
        Outcome::Issues
    } else {
        Outcome::Done
    })
}
