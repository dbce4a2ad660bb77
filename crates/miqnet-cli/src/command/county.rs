//! `miqnet county`: the counties to which everything else belongs.

use std::io::Write as _;

use miqnet_service::administration::Administration;
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::configuration::Source;
use crate::console::terminal;
use crate::failure::Failure;

/// What can be done with counties.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Enter a county
    Add {
        /// Its name
        #[arg(value_name = "NAME")]
        name: String,
        #[command(flatten)]
        source: Source,
    },
    /// List the counties
    List {
        #[command(flatten)]
        source: Source,
    },
}

/// Does what was asked.
pub(crate) fn run(command: &Command, lang: Lang) -> Result<Outcome, Failure> {
    let texts = Texts::load(lang);
    let mut out = terminal();
    match command {
        Command::Add { name, source } => {
            let config = source.read(None)?;
            Administration::run(&config, async |desk| desk.add_county(name).await)?;
            let said = texts.message("cli-entered", &[("name", name)]);
            writeln!(out, "{}", said.unwrap_or_default())?;
        }
        Command::List { source } => {
            let config = source.read(None)?;
            for name in Administration::run(&config, async |desk| desk.counties().await)? {
                writeln!(out, "{name}")?;
            }
        }
    }
    out.flush()?;
    Ok(Outcome::Done)
}
