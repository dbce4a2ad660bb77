//! `miqnet occupations`: a dictionary made from official files.

use std::io::{self, IsTerminal as _, Write};
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};
use miqnet_occupations::Dictionary;
use miqnet_wire::official::{self, Reading};
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::console::{print_issues, terminal};
use crate::failure::Failure;

/// What can be done with dictionaries.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Read the official files in a directory and write one compact dictionary
    Import(ImportArgs),
}

/// What can be written behind `miqnet occupations import`.
#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    /// Directory with the files as their publishers hand them out, at most one level below
    #[arg(value_name = "DIR")]
    directory: PathBuf,
    /// The dictionary file to write
    #[arg(long, value_name = "FILE", default_value = "occupations.miq")]
    out: PathBuf,
    /// Leave out rows with errors instead of writing nothing
    #[arg(long)]
    lenient: bool,
}

/// Does what was asked.
pub(crate) fn run(command: &Command, lang: Lang) -> Result<Outcome, Failure> {
    match command {
        Command::Import(args) => import(args, &Texts::load(lang)),
    }
}

/// Writes the dictionary and says what it holds; ends with issues where a row or file has an error.
fn import(args: &ImportArgs, texts: &Texts) -> Result<Outcome, Failure> {
    let reading = read(args, texts);
    print_issues(&reading.issues, texts);
    let is_empty = reading.tables.parts.is_empty();
    if is_empty || (reading.has_errors() && !args.lenient) {
        if !is_empty {
            let _ = writeln!(io::stderr(), "{}", texts.label("cli-import-refused"));
        }
        return Ok(Outcome::Issues);
    }
    if io::stderr().is_terminal() {
        let _ = writeln!(io::stderr(), "{}", texts.label("cli-import-compile"));
    }
    let compilation = Dictionary::compile(&reading.tables);
    let bytes = compilation.dictionary.to_bytes();
    std::fs::write(&args.out, &bytes).map_err(Failure::writing(&args.out))?;
    let mut out = terminal();
    report(&mut out, &reading, &compilation.unplaced, texts)?;
    let [occupations, labels, kilobytes] = [
        compilation.dictionary.len(),
        compilation.dictionary.n_labels(),
        bytes.len().div_ceil(1000),
    ]
    .map(|number| number.to_string());
    let file = args.out.display().to_string();
    let values = [
        ("file", &*file),
        ("kilobytes", &*kilobytes),
        ("occupations", &*occupations),
        ("labels", &*labels),
    ];
    writeln!(
        out,
        "{}",
        texts
            .message("cli-import-done", &values)
            .unwrap_or_default()
    )?;
    out.flush()?;
    Ok(if reading.has_errors() {
        Outcome::Issues
    } else {
        Outcome::Done
    })
}

/// Reads the directory while a bar on the terminal shows the files.
fn read(args: &ImportArgs, texts: &Texts) -> Reading {
    let bar = if io::stderr().is_terminal() {
        ProgressBar::new(0)
    } else {
        ProgressBar::hidden()
    };
    let style = ProgressStyle::with_template("{prefix} {wide_bar} {percent} % {msg}");
    bar.set_style(style.expect("the template is well-formed"));
    bar.set_prefix(texts.label("cli-import-read"));
    let reading = official::read(&args.directory, &mut |progress| {
        bar.set_length(progress.total_bytes);
        bar.set_position(progress.done_bytes);
        bar.set_message(progress.file.to_owned());
    });
    bar.finish_and_clear();
    reading
}

/// Each file with its terms of use, what could not be placed, and what was not read.
fn report(
    out: &mut impl Write,
    reading: &Reading,
    unplaced: &[(miqnet_occupations::official::PartKind, u32)],
    texts: &Texts,
) -> io::Result<()> {
    for part in &reading.tables.parts {
        let entries = part.entries.to_string();
        let values = [
            ("file", &*part.file),
            ("entries", &*entries),
            ("publisher", &*part.publisher),
            ("licence", &*part.licence),
        ];
        writeln!(
            out,
            "{}",
            texts
                .message("cli-import-part", &values)
                .unwrap_or_default()
        )?;
        for (_, n) in unplaced.iter().filter(|(kind, _)| *kind == part.kind) {
            let n = n.to_string();
            let values = [("file", &*part.file), ("n", &*n)];
            let text = texts.message("cli-import-unplaced", &values);
            writeln!(out, "  {}", text.unwrap_or_default())?;
        }
    }
    if !reading.left_alone.is_empty() {
        let files = reading.left_alone.join(", ");
        let text = texts.message("cli-import-left_alone", &[("files", &*files)]);
        writeln!(out, "{}", text.unwrap_or_default())?;
    }
    Ok(())
}
