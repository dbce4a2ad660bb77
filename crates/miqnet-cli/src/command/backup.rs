//! `miqnet backup`: a copy of what the service keeps, while it runs.

use std::io::Write as _;
use std::path::PathBuf;

use miqnet_service::administration::Administration;
use miqnet_store::Chain;
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::configuration::Source;
use crate::console::terminal;
use crate::failure::Failure;

/// What can be written behind `miqnet backup`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// New file for the backup; it holds everything that is kept of people
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    source: Source,
}

/// Writes the backup and says what it holds. Ends with 1 where the audit was changed by somebody.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let config = args.source.read(None)?;
    let made = Administration::back_up(&config, &args.file)?;
    let texts = Texts::load(lang);
    let file = args.file.display().to_string();
    let numbers = [made.n_candidates, made.n_vacancies, made.n_bytes / 1_024];
    let [candidates, vacancies, kib] = numbers.map(|number| number.to_string());
    let values = [
        ("file", &*file),
        ("candidates", &*candidates),
        ("vacancies", &*vacancies),
        ("kib", &*kib),
    ];
    let mut out = terminal();
    let said = texts.message("cli-backup-done", &values);
    writeln!(out, "{}", said.unwrap_or_default())?;
    let outcome = match made.chain {
        Chain::Whole { n_entries, head } => {
            let values = [
                ("entries", &*n_entries.to_string()),
                ("head", &*head.to_string()),
            ];
            let said = texts.message("cli-backup-audit", &values);
            writeln!(out, "{}", said.unwrap_or_default())?;
            Outcome::Done
        }
        Chain::Broken { seq } => {
            let said = texts.message("cli-backup-audit-broken", &[("entry", &*seq.to_string())]);
            writeln!(out, "{}", said.unwrap_or_default())?;
            Outcome::Issues
        }
    };
    out.flush()?;
    Ok(outcome)
}
