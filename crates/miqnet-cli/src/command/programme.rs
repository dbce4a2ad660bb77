//! `miqnet programme`: how many women stand where in the women's programme?

use std::io::{self, Write};
use std::path::PathBuf;

use miqnet_guidance::{ModuleState, Programme};
use miqnet_wire::response::ProgrammeReport;
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::write::FileKind;

use crate::Outcome;
use crate::args::Format;
use crate::case_files;
use crate::console::{TextTable, heading, print_json, print_json_lines, print_sheet, terminal};
use crate::failure::Failure;
use crate::setting::{self, csv_of};

/// What can be written behind `miqnet programme`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Case file with the states of the modules, one row for each person
    #[arg(long, value_name = "FILE")]
    case_file: PathBuf,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Prints for each module how many persons stand where; it names nobody.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let texts = Texts::load(lang);
    let dictionary = setting::dictionary(None, &mut Vec::new())?;
    let sheet = case_files::read(Some(&args.case_file), &dictionary)?;
    let good = sheet.iter().flat_map(|sheet| &sheet.import.good);
    let programmes: Vec<Programme> = good.map(|row| row.value.programme).collect();
    let report = ProgrammeReport::new(&programmes, Some(&texts));
    match args.format {
        Format::Text => {
            let mut out = terminal();
            write_text(&mut out, &texts, &report)?;
            out.flush()?;
        }
        Format::Json => print_json(&report)?,
        Format::Jsonl => print_json_lines(&report.modules)?,
        Format::Csv => print_sheet(&report.sheet(heads(&texts)), csv_of(lang))?,
        Format::Xlsx => print_sheet(&report.sheet(heads(&texts)), FileKind::Xlsx)?,
    }
    Ok(sheet.map_or(Outcome::Done, |sheet| {
        case_files::say_problems(&sheet, &texts)
    }))
}

fn write_text(out: &mut impl Write, texts: &Texts, report: &ProgrammeReport) -> io::Result<()> {
    let count = report.persons.to_string();
    let title = texts.message("cli-programme", &[("n", &count)]);
    heading(out, &title.unwrap_or_default())?;
    let mut table = TextTable::with_header(heads(texts));
    for count in &report.modules {
        let name = count.module.text.clone().unwrap_or_default();
        let states = count.states().map(|state| state.to_string());
        table.row([name].into_iter().chain(states));
    }
    table.numbers(&[1, 2, 3, 4]);
    table.write(out)?;
    writeln!(out, "\n{}", texts.label("cli-plan-counts_only"))
}

fn heads(texts: &Texts) -> [String; 5] {
    let state = |state| texts.module_state(state);
    [
        texts.label("cli-programme-module"),
        state(ModuleState::Planned),
        state(ModuleState::Running),
        state(ModuleState::Done),
        texts.label("cli-programme-unknown"),
    ]
}
