//! `miqnet match`: who fits where?

mod text;

use std::io::{self, Write as _};
use std::path::PathBuf;

use miqnet_domain::Severity;
use miqnet_wire::response::entries_sheet;
use miqnet_wire::run::MatchDocument;
use miqnet_wire::write::FileKind;

use crate::args::{Format, Sources};
use crate::assigned::{self, AssignArgs, Words};
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
    #[arg(long, value_name = "N", default_value = "20", value_parser = length)]
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
    #[command(flatten)]
    assign: AssignArgs,
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
        let matches = match args.assign.wanted() {
            None => Matches::new(setting, input, args.top),
            Some((method, quota)) => Matches::assigned(setting, input, method, quota)?,
        };
        print(args, &matches, input)?;
        if let Some(dir) = &args.out {
            out::write(dir, &matches, input, top(args, &matches), args.strict)?;
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
            run: matches.run(input, top(args, matches), args.strict),
            entries: matches.entries(),
            unassigned: matches
                .assignment
                .is_some()
                .then(|| assigned::unassigned(matches)),
        }),
        Format::Jsonl => {
            tell_assignment(matches);
            print_json_lines(&matches.entries())
        }
        Format::Csv | Format::Xlsx => {
            tell_assignment(matches);
            let kind = match args.format {
                Format::Xlsx => FileKind::Xlsx,
                _ => matches.setting.csv(),
            };
            print_sheet(&entries_sheet(&matches.entries(), texts), kind)
        }
    }
}

/// The longest length of a list: what was asked for, or what the longest list of proposals has.
fn top(args: &Args, matches: &Matches<'_>) -> usize {
    if matches.assignment.is_none() {
        return args.top;
    }
    let lists = [&matches.lists.by_candidate, &matches.lists.by_vacancy];
    let lengths = lists.into_iter().flatten().map(Vec::len);
    lengths.max().unwrap_or(0)
}

/// Says on standard error, beside a table, how its places were shared out and who got none.
fn tell_assignment(matches: &Matches<'_>) {
    if let Some(assignment) = &matches.assignment {
        let texts = &matches.setting.texts;
        let mut lines = Words::new(assignment, texts).lines();
        lines.extend(assigned::unassigned_lines(
            &assigned::unassigned(matches),
            texts,
        ));
        for line in lines {
            // Nobody is left to tell when standard error is closed.
            let _ = writeln!(io::stderr(), "{line}");
        }
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
fn length(text: &str) -> Result<usize, String> {
    let top = text.parse().ok().filter(|top| (1..=1000).contains(top));
    top.ok_or_else(|| "write a whole number from 1 to 1000".to_owned())
}
