//! `miqnet match`: who fits where?

mod text;

use std::io::{self, Write as _};
use std::path::PathBuf;

use miqnet_domain::Severity;
use miqnet_wire::response::entries_sheet;
use miqnet_wire::run::MatchDocument;
use miqnet_wire::write::FileKind;

use crate::args::{Format, Sources};
use crate::console::{print_issues, print_json, print_json_lines, print_sheet, stdout, terminal};
use crate::failure::Failure;
use crate::input::Input;
use crate::result::Matches;
use crate::setting::Setting;
use crate::{Outcome, all_pairs, out};

/// What can be written behind `miqnet match`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) sources: Sources,
    /// Longest length of a list
    #[arg(long, value_name = "N", default_value = "20", value_parser = top)]
    pub(crate) top: usize,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Also write lists for employers and case managers, a summary and run.json to a directory
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Match nothing when a row has an error
    #[arg(long)]
    pub(crate) strict: bool,
    /// Print every pair as a line of JSON instead of lists
    #[arg(long, conflicts_with_all = ["out", "format"])]
    all_pairs: bool,
}

/// Prints and writes the lists; ends with issues when a row does not count.
pub(crate) fn run(args: &Args, setting: &Setting, input: &Input) -> Result<Outcome, Failure> {
    let unread = input.candidates.table.is_none() || input.vacancies.table.is_none();
    if unread || (args.strict && input.has_errors()) {
        refuse(setting, input);
        return Ok(Outcome::Issues);
    }
    if args.all_pairs {
        all_pairs::write(&input.catalog(setting), &input.candidates(), &mut stdout())?;
    } else {
        let matches = Matches::new(setting, input, args.top);
        print(args, &matches, input)?;
        if let Some(dir) = &args.out {
            out::write(dir, &matches, input, args.top, args.strict)?;
        }
    }
    if !input.has_errors() {
        return Ok(Outcome::Done);
    }
    let _ = writeln!(io::stderr(), "{}", rejected(setting, input));
    Ok(Outcome::Issues)
}

fn print(args: &Args, matches: &Matches<'_>, input: &Input) -> Result<(), Failure> {
    let texts = &matches.setting.texts;
    match args.format {
        Format::Text => {
            let mut out = terminal();
            text::write(&mut out, matches, input)?;
            Ok(out.flush()?)
        }
        Format::Json => print_json(&MatchDocument {
            run: matches.run(input, args.top, args.strict),
            entries: matches.entries(),
        }),
        Format::Jsonl => print_json_lines(&matches.entries()),
        Format::Csv => print_sheet(
            &entries_sheet(&matches.entries(), texts),
            matches.setting.csv(),
        ),
        Format::Xlsx => print_sheet(&entries_sheet(&matches.entries(), texts), FileKind::Xlsx),
    }
}

/// Says on standard error why nothing is matched: the problems that stand in the way.
pub(crate) fn refuse(setting: &Setting, input: &Input) {
    let errors = input
        .issues()
        .filter(|issue| issue.code.severity() == Severity::Error);
    print_issues(errors, &setting.texts);
    let _ = writeln!(io::stderr(), "{}", setting.texts.label("cli-match-refused"));
}

/// How many rows do not count.
pub(crate) fn rejected(setting: &Setting, input: &Input) -> String {
    let candidates = input.candidates.import.bad_rows.len().to_string();
    let vacancies = input.vacancies.import.bad_rows.len().to_string();
    let values = [("candidates", &*candidates), ("vacancies", &*vacancies)];
    setting
        .texts
        .message("cli-match-rejected", &values)
        .unwrap_or_default()
}

/// The length of a list: a list for people to read, not a copy of the table.
fn top(text: &str) -> Result<usize, String> {
    let top = text.parse().ok().filter(|top| (1..=1000).contains(top));
    top.ok_or_else(|| "write a whole number from 1 to 1000".to_owned())
}
