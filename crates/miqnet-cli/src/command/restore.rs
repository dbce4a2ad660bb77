//! `miqnet restore`: a backup takes the place of a database that is gone.

use std::io::Write as _;
use std::path::PathBuf;

use miqnet_service::administration::Administration;
use miqnet_service::administration::backup::read_erasures;
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::configuration::Source;
use crate::console::terminal;
use crate::failure::Failure;

/// What can be written behind `miqnet restore`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// File that “miqnet backup” wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Who was erased since: the database that is given up, a later backup, or what “miqnet
    /// erasures save” wrote; may be written several times
    #[arg(
        long = "erasures",
        value_name = "FILE",
        required_unless_present = "no_erasures"
    )]
    erasures: Vec<PathBuf>,
    /// Nobody was erased since the backup
    #[arg(long, conflicts_with = "erasures")]
    no_erasures: bool,
    #[command(flatten)]
    source: Source,
}

/// Restores the backup and says what was done.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let config = args.source.read(None)?;
    let mut erased = Vec::new();
    for file in &args.erasures {
        erased.extend(read_erasures(file)?);
    }
    let done = Administration::restore(&config, &args.file, &erased)?;
    let numbers = [
        done.n_candidates,
        done.n_vacancies,
        done.n_erased,
        done.n_sessions,
    ];
    let [candidates, vacancies, erased, sessions] = numbers.map(|number| number.to_string());
    let values = [
        ("candidates", &*candidates),
        ("vacancies", &*vacancies),
        ("erased", &*erased),
        ("sessions", &*sessions),
    ];
    let mut out = terminal();
    let said = Texts::load(lang).message("cli-restored", &values);
    writeln!(out, "{}", said.unwrap_or_default())?;
    out.flush()?;
    Ok(Outcome::Done)
}
