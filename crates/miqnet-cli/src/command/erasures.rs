//! `miqnet erasures`: whom the database must not take back, to be kept apart from its backups.

use std::io::Write as _;
use std::path::PathBuf;

use miqnet_service::administration::Administration;
use miqnet_service::administration::backup::read_erasures;
use miqnet_wire::text::{Lang, Texts};
use miqnet_wire::write;

use crate::Outcome;
use crate::configuration::Source;
use crate::console::terminal;
use crate::failure::Failure;

/// What can be done with erasures.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Write the keyed hashes of everybody who was erased to a file, which names nobody
    Save {
        /// File for them; one that exists is written over
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        source: Source,
    },
    /// Erase them again, in a database that “pg_restore” or another tool restored
    Replay {
        /// What “miqnet erasures save” wrote, or a database file with its own
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        source: Source,
    },
    /// Let somebody who was erased come back, because she asks for it
    Readmit {
        /// The id under which she was kept
        #[arg(value_name = "ID")]
        id: String,
        /// Name of the county
        #[arg(long, value_name = "NAME")]
        county: String,
        #[command(flatten)]
        source: Source,
    },
}

/// Does what was asked.
pub(crate) fn run(command: &Command, lang: Lang) -> Result<Outcome, Failure> {
    let (key, n) = match command {
        Command::Save { file, source } => {
            let config = source.read(None)?;
            let lines = Administration::run(&config, async |desk| desk.erasures().await)?;
            write::private_file(file, lines.as_bytes()).map_err(Failure::writing(file))?;
            ("cli-erasures-saved", lines.lines().count() as u64)
        }
        Command::Replay { file, source } => {
            let config = source.read(None)?;
            let erased = read_erasures(file)?;
            let n = Administration::run(&config, async |desk| desk.replay(&erased).await)?;
            ("cli-erasures-replayed", n)
        }
        Command::Readmit { id, county, source } => {
            let config = source.read(None)?;
            Administration::run(&config, async |desk| desk.readmit(county, id).await)?;
            ("cli-erasures-readmitted", 1)
        }
    };
    let mut out = terminal();
    let said = Texts::load(lang).message(key, &[("n", &*n.to_string())]);
    writeln!(out, "{}", said.unwrap_or_default())?;
    out.flush()?;
    Ok(Outcome::Done)
}
