//! `miqnet generate`: the sheets of an invented county.

use std::io::Write as _;
use std::path::PathBuf;

use clap::ValueEnum;
use miqnet_occupations::Dictionary;
use miqnet_synth::{Options, county};
use miqnet_wire::column::{Side, columns};
use miqnet_wire::row::{candidate_cells, vacancy_cells};
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::write::{self, CellOut, FileKind, Sheet};
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
    /// Directory for the two files
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Form of the files
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
}

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

/// Writes `candidates` and `vacancies`; the same arguments give the same bytes.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let dictionary = Dictionary::built_in();
    let county = county(
        args.seed,
        args.candidates,
        args.vacancies,
        &Options::default(),
    );
    let candidates = county
        .candidates
        .par_iter()
        .map(|candidate| candidate_cells(candidate, &dictionary));
    let vacancies = county
        .vacancies
        .par_iter()
        .map(|vacancy| vacancy_cells(vacancy, &dictionary));
    let sheets = [
        sheet("candidates", Side::Candidates, candidates.collect()),
        sheet("vacancies", Side::Vacancies, vacancies.collect()),
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
    out.flush()?;
    Ok(Outcome::Done)
}

/// The rows below the names of the columns; a column in which nothing stands is left out.
fn sheet(name: &str, side: Side, rows: Vec<Vec<String>>) -> Sheet {
    let columns = columns(side);
    let is_used = |at: &usize| columns[*at].required || rows.iter().any(|row| !row[*at].is_empty());
    let used: Vec<usize> = (0..columns.len()).filter(is_used).collect();
    let cells = |row: &Vec<String>| used.iter().map(|at| CellOut::text(&row[*at])).collect();
    Sheet {
        name: name.to_owned(),
        header: used.iter().map(|at| columns[*at].name.to_owned()).collect(),
        rows: rows.iter().map(cells).collect(),
    }
}

/// A number of rows, as many as an Excel sheet holds below its header.
fn size(text: &str) -> Result<usize, String> {
    let size = text.parse().ok().filter(|size| *size < 1_048_576);
    size.ok_or_else(|| "write a whole number below 1,048,576".to_owned())
}
