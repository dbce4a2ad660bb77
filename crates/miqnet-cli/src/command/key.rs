//! `miqnet key`: systems that may call the service.

use std::io::{self, Write as _};

use miqnet_service::access::Role;
use miqnet_service::administration::{Administration, NewKey};
use miqnet_wire::text::{Lang, Texts};

use super::user::role;
use crate::Outcome;
use crate::configuration::Source;
use crate::console::{TextTable, print_json, terminal};
use crate::failure::Failure;

/// What can be done with keys.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Make a key and print it; nobody can show it again
    Add(AddArgs),
    /// List the keys, never their secrets
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        source: Source,
    },
    /// Take a key back; the next request with it is refused
    Revoke {
        /// The id that the list shows
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        source: Source,
    },
}

/// What can be written behind `miqnet key add`.
#[derive(Debug, clap::Args)]
pub(crate) struct AddArgs {
    /// What people call it, for example the name of the system
    #[arg(value_name = "LABEL")]
    label: String,
    /// What it may do: organiser, case_manager, employer or integration
    #[arg(long, value_name = "ROLE", value_parser = role, default_value = "integration")]
    role: Role,
    /// Name of the county
    #[arg(long, value_name = "NAME")]
    county: String,
    /// Id of the employer, for that role
    #[arg(long, value_name = "ID")]
    employer: Option<String>,
    /// What a system may do; may be written several times
    #[arg(long = "scope", value_name = "WORD")]
    scopes: Vec<String>,
    /// Id of a fair, to which the key is held; may be written several times
    #[arg(long = "fair", value_name = "ID")]
    fairs: Vec<String>,
    /// How many days it lives, 1 to 90
    #[arg(long, value_name = "N", default_value = "90")]
    days: u8,
    #[command(flatten)]
    source: Source,
}

/// Does what was asked.
pub(crate) fn run(command: &Command, lang: Lang) -> Result<Outcome, Failure> {
    let texts = Texts::load(lang);
    match command {
        Command::Add(args) => add(args, &texts),
        Command::List { json, source } => list(*json, source, &texts),
        Command::Revoke { id, source } => {
            let config = source.read(None)?;
            Administration::run(&config, async |desk| desk.revoke_key(id).await)?;
            let mut out = terminal();
            let said = texts.message("cli-removed", &[("name", id)]);
            writeln!(out, "{}", said.unwrap_or_default())?;
            out.flush()?;
            Ok(Outcome::Done)
        }
    }
}

/// The secret alone goes to standard output, so that it can be piped to where it belongs.
fn add(args: &AddArgs, texts: &Texts) -> Result<Outcome, Failure> {
    let config = args.source.read(None)?;
    let new = NewKey {
        label: args.label.clone(),
        role: args.role,
        county: args.county.clone(),
        employer: args.employer.clone(),
        scopes: args.scopes.clone(),
        fairs: args.fairs.clone(),
        days: args.days,
    };
    let secret = Administration::run(&config, async |desk| desk.add_key(&new).await)?;
    let _ = writeln!(io::stderr(), "{}", texts.label("cli-key-shown-once"));
    let mut out = terminal();
    writeln!(out, "{}", secret.expose())?;
    out.flush()?;
    Ok(Outcome::Done)
}

fn list(json: bool, source: &Source, texts: &Texts) -> Result<Outcome, Failure> {
    let rows = Administration::run(&source.read(None)?, async |desk| desk.keys().await)?;
    if json {
        print_json(&rows)?;
        return Ok(Outcome::Done);
    }
    let head = ["id", "label", "role", "county", "until", "state"];
    let head = head.map(|name| texts.label(&format!("cli-account-head-{name}")));
    let mut table = TextTable::with_header(head);
    table.unbroken(&[0]);
    for row in rows {
        let state = if row.is_alive { "alive" } else { "ended" };
        let day = row
            .expires_at
            .split('T')
            .next()
            .unwrap_or_default()
            .to_owned();
        table.row([
            row.id,
            row.label,
            row.role.to_owned(),
            row.county,
            day,
            texts.label(&format!("cli-account-state-{state}")),
        ]);
    }
    let mut out = terminal();
    table.write(&mut out)?;
    out.flush()?;
    Ok(Outcome::Done)
}
