//! `miqnet migrate`: the database is brought to this program.

use std::io::Write as _;

use miqnet_service::administration::Administration;
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::configuration::Source;
use crate::console::terminal;
use crate::failure::Failure;

/// What can be written behind `miqnet migrate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
}

/// Brings the database of the configuration to this program's schema.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    Administration::migrate(&args.source.read(None)?)?;
    let mut out = terminal();
    writeln!(out, "{}", Texts::load(lang).label("cli-migrated"))?;
    out.flush()?;
    Ok(Outcome::Done)
}
