//! `miqnet-pdf`: the sheets of a job fair as PDF.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use miqnet_pdf::Pdf;
use miqnet_wire::papers::{Document, Kind, Papers, Press as _};
use miqnet_wire::write::private_file;

/// Makes PDF of the sheets that “miqnet fair papers” wrote.
#[derive(Debug, Parser)]
#[command(name = "miqnet-pdf", version, max_term_width = 100)]
struct Args {
    /// The file papers.json
    #[arg(value_name = "PAPERS")]
    papers: PathBuf,
    /// Directory for the PDF files [default: that of papers.json]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Writes a file for each kind of sheet, for its owner alone.
fn run(args: &Args) -> Result<(), String> {
    let said = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let bytes = fs::read(&args.papers).map_err(|error| said(&args.papers, &error))?;
    let papers: Papers = serde_json::from_slice(&bytes).map_err(|error| {
        let hint = "give the papers.json that “miqnet fair papers” wrote";
        format!("{}: {error}: {hint}", args.papers.display())
    })?;
    let beside = args.papers.parent().unwrap_or(Path::new("."));
    let out = args.out.as_deref().unwrap_or(beside);
    fs::create_dir_all(out).map_err(|error| said(out, &error))?;
    let press = Pdf::new();
    for kind in Kind::ALL {
        let documents: Vec<&Document> = papers.of_kind(kind).collect();
        if documents.is_empty() {
            continue;
        }
        let path = out.join(format!("{}.{}", kind.file(), press.extension()));
        let pdf = press
            .print(&papers, &documents)
            .map_err(|error| error.to_string())?;
        private_file(&path, &pdf).map_err(|error| said(&path, &error))?;
        println!("{}: {}", path.display(), documents.len());
    }
    Ok(())
}
