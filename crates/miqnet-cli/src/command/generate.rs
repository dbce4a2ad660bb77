//! `miqnet generate`: the sheets of an invented county, and its fair.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::ValueEnum;
use miqnet_domain::fair::{self, MAX_PEOPLE, MAX_TABLES};
use miqnet_occupations::Dictionary;
use miqnet_synth::{County, FairOptions, Options, county, county_fair};
use miqnet_wire::column::Side;
use miqnet_wire::fair::{FairError, FairFile, FairProblem};
use miqnet_wire::row::{candidate_cells, sheet, vacancy_cells};
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::write::{self, FileKind};
use rayon::prelude::*;

use crate::Outcome;
use crate::console::terminal;
use crate::failure::Failure;

/// What can be written behind `miqnet generate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The same seed gives the same county
    #[arg(long, value_name = "N")]
    seed: u64,
    /// Number of candidates
    #[arg(long, value_name = "N", value_parser = size)]
    candidates: usize,
    /// Number of vacancies
    #[arg(long, value_name = "N", value_parser = size)]
    vacancies: usize,
    /// Directory for the files
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Form of the files
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    /// Also write fair.json: a fair of this county, ready for “fair pairs”
    #[arg(long)]
    fair: bool,
    /// How many people register for the fair, if the county has so many
    #[arg(long, value_name = "N", requires = "fair", default_value_t = 100)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=MOST_PEOPLE))]
    people: u16,
    /// How many employers have a table at the fair, if so many have vacancies
    #[arg(long, value_name = "N", requires = "fair", default_value_t = 12)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=MOST_TABLES))]
    tables: u16,
    /// How many talks follow each other at the fair
    #[arg(long, value_name = "N", requires = "fair", default_value_t = 12)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=64))]
    slots: u16,
}

const MOST_PEOPLE: i64 = MAX_PEOPLE as i64;
const MOST_TABLES: i64 = MAX_TABLES as i64;

/// A form of file that can be read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// CSV with semicolons, as German Excel opens it
    Csv,
    /// Excel workbook
    Xlsx,
    /// One JSON object in each line
    Jsonl,
}

impl From<Format> for FileKind {
    fn from(format: Format) -> Self {
        match format {
            Format::Csv => Self::GermanCsv,
            Format::Xlsx => Self::Xlsx,
            Format::Jsonl => Self::JsonLines,
        }
    }
}

/// Writes `candidates` and `vacancies`, and `fair.json` where it is asked for; the same arguments give the same bytes.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let dictionary = Dictionary::built_in();
    let county = county(
        args.seed,
        args.candidates,
        args.vacancies,
        &Options::default(),
    );
    let fair = args.fair.then(|| fair_of(args, &county)).transpose()?;
    let candidates = county
        .candidates
        .par_iter()
        .map(|candidate| candidate_cells(candidate, &dictionary));
    let vacancies = county
        .vacancies
        .par_iter()
        .map(|vacancy| vacancy_cells(vacancy, &dictionary));
    let sheets = [
        sheet(
            "candidates",
            Side::Candidates,
            &candidates.collect::<Vec<_>>(),
        ),
        sheet("vacancies", Side::Vacancies, &vacancies.collect::<Vec<_>>()),
    ];
    std::fs::create_dir_all(&args.out).map_err(Failure::writing(&args.out))?;
    let texts = Texts::load(lang);
    let mut out = terminal();
    for sheet in &sheets {
        let kind = FileKind::from(args.format);
        let path = args
            .out
            .join(format!("{}.{}", sheet.name, kind.extension()));
        std::fs::write(&path, write::bytes(sheet, kind)?).map_err(Failure::writing(&path))?;
        let (rows, path) = (sheet.rows.len().to_string(), path.display().to_string());
        let values = [("rows", &*rows), ("file", &*path)];
        writeln!(
            out,
            "{}",
            texts.message("cli-generated", &values).unwrap_or_default()
        )?;
    }
    if let Some(fair) = fair {
        let path = args.out.join("fair.json");
        let mut bytes = serde_json::to_vec_pretty(&fair).map_err(io::Error::from)?;
        bytes.push(b'\n');
        std::fs::write(&path, bytes).map_err(Failure::writing(&path))?;
        let (people, tables) = (fair.people.len().to_string(), fair.tables.len().to_string());
        let path = path.display().to_string();
        let values = [("people", &*people), ("tables", &*tables), ("file", &*path)];
        let text = texts.message("cli-generated-fair", &values);
        writeln!(out, "{}", text.unwrap_or_default())?;
    }
    out.flush()?;
    Ok(Outcome::Done)
}

/// The fair of the county, without pairs.
fn fair_of(args: &Args, county: &County) -> Result<FairFile, Failure> {
    if county.vacancies.is_empty() {
        return Err(Failure::Fair(vec![FairError {
            file: "fair.json".into(),
            place: "tables".into(),
            problem: FairProblem::Fair(fair::FairProblem::NoTable),
        }]));
    }
    let options = FairOptions {
        people: args.people.into(),
        tables: args.tables.into(),
        slots: args.slots,
        windows: true,
        interpreters: true,
    };
    let drawn = county_fair(args.seed, county, &options);
    Ok(FairFile::frame(&drawn.fair, &drawn.registrations))
}

/// A number of rows, as many as an Excel sheet holds below its header.
fn size(text: &str) -> Result<usize, String> {
    let size = text.parse().ok().filter(|size| *size < 1_048_576);
    size.ok_or_else(|| "write a whole number below 1,048,576".to_owned())
}
