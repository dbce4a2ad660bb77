//! `miqnet user`: people who may sign in.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use miqnet_service::access::Role;
use miqnet_service::administration::{Administration, NewAccount};
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::configuration::Source;
use crate::console::{TextTable, print_json, terminal};
use crate::failure::Failure;

/// What can be done with users.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Enter a user; the password is asked for, or is the first line of standard input
    Add(AddArgs),
    /// List the users
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        source: Source,
    },
    /// Give a user another role; all sessions end
    Role {
        #[arg(value_name = "LOGIN")]
        login: String,
        #[arg(value_name = "ROLE", value_parser = role)]
        role: Role,
        /// Id of the employer, for that role
        #[arg(long, value_name = "ID")]
        employer: Option<String>,
        #[command(flatten)]
        source: Source,
    },
    /// Give an organiser these fairs in the place of those before
    Fairs {
        #[arg(value_name = "LOGIN")]
        login: String,
        /// Ids of the fairs; none takes all away
        #[arg(value_name = "ID")]
        fairs: Vec<String>,
        #[command(flatten)]
        source: Source,
    },
    /// Give a user another password; all sessions end
    Password {
        #[command(flatten)]
        one: One,
    },
    /// Let a user not sign in any more; all sessions end
    Disable {
        #[command(flatten)]
        one: One,
    },
    /// Let a user sign in again
    Enable {
        #[command(flatten)]
        one: One,
    },
    /// Remove a user
    Remove {
        #[command(flatten)]
        one: One,
    },
}

/// What can be written behind `miqnet user add`.
#[derive(Debug, clap::Args)]
pub(crate) struct AddArgs {
    /// With what the user signs in
    #[arg(value_name = "LOGIN")]
    login: String,
    /// What the user may do: admin, organiser, case_manager or employer
    #[arg(long, value_name = "ROLE", value_parser = role)]
    role: Role,
    /// Name of the county; an administrator of all has none
    #[arg(long, value_name = "NAME")]
    county: Option<String>,
    /// Id of the employer, for that role
    #[arg(long, value_name = "ID")]
    employer: Option<String>,
    /// Id of a fair of an organiser; may be written several times
    #[arg(long = "fair", value_name = "ID")]
    fairs: Vec<String>,
    #[command(flatten)]
    source: Source,
}

/// One user.
#[derive(Debug, clap::Args)]
pub(crate) struct One {
    /// With what the user signs in
    #[arg(value_name = "LOGIN")]
    login: String,
    #[command(flatten)]
    source: Source,
}

/// Does what was asked.
pub(crate) fn run(command: &Command, lang: Lang) -> Result<Outcome, Failure> {
    let texts = Texts::load(lang);
    let (login, words) = match command {
        Command::Add(args) => (add(args, &texts)?, "cli-entered"),
        Command::List { json, source } => return list(*json, source, &texts),
        Command::Role {
            login,
            role,
            employer,
            source,
        } => {
            let employer = employer.as_deref();
            at(source, async |desk| {
                desk.set_role(login, *role, employer).await
            })?;
            (login, "cli-changed")
        }
        Command::Fairs {
            login,
            fairs,
            source,
        } => {
            at(source, async |desk| desk.set_fairs(login, fairs).await)?;
            (login, "cli-changed")
        }
        Command::Password { one } => {
            let config = one.source.read(None)?;
            let password = password(&texts)?;
            Administration::run(&config, async |desk| {
                desk.set_password(&one.login, &password).await
            })?;
            (&one.login, "cli-changed")
        }
        Command::Disable { one } => {
            at(&one.source, async |desk| {
                desk.set_enabled(&one.login, false).await
            })?;
            (&one.login, "cli-changed")
        }
        Command::Enable { one } => {
            at(&one.source, async |desk| {
                desk.set_enabled(&one.login, true).await
            })?;
            (&one.login, "cli-changed")
        }
        Command::Remove { one } => {
            at(&one.source, async |desk| desk.remove_user(&one.login).await)?;
            (&one.login, "cli-removed")
        }
    };
    let mut out = terminal();
    let said = texts.message(words, &[("name", login)]);
    writeln!(out, "{}", said.unwrap_or_default())?;
    out.flush()?;
    Ok(Outcome::Done)
}

fn at(
    source: &Source,
    act: impl AsyncFnOnce(&Administration) -> miqnet_service::administration::Result<()>,
) -> Result<(), Failure> {
    Ok(Administration::run(&source.read(None)?, act)?)
}

fn add<'a>(args: &'a AddArgs, texts: &Texts) -> Result<&'a String, Failure> {
    let config = args.source.read(None)?;
    let password = password(texts)?;
    let new = NewAccount {
        login: args.login.clone(),
        role: args.role,
        county: args.county.clone(),
        employer: args.employer.clone(),
        fairs: args.fairs.clone(),
    };
    Administration::run(&config, async |desk| desk.add_user(&new, &password).await)?;
    Ok(&args.login)
}

fn list(json: bool, source: &Source, texts: &Texts) -> Result<Outcome, Failure> {
    let rows = Administration::run(&source.read(None)?, async |desk| desk.users().await)?;
    if json {
        print_json(&rows)?;
        return Ok(Outcome::Done);
    }
    let head = ["login", "role", "county", "state"];
    let head = head.map(|name| texts.label(&format!("cli-account-head-{name}")));
    let mut table = TextTable::with_header(head);
    for row in rows {
        let state = if row.is_enabled { "alive" } else { "ended" };
        table.row([
            row.login,
            row.role.to_owned(),
            row.county.unwrap_or_default(),
            texts.label(&format!("cli-account-state-{state}")),
        ]);
    }
    let mut out = terminal();
    table.write(&mut out)?;
    out.flush()?;
    Ok(Outcome::Done)
}

/// The password: typed twice without being shown, or the first line of standard input. It is never
/// an argument, which every other program of the machine could read.
fn password(texts: &Texts) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        let mut line = String::new();
        io::stdin()
            .lock()
            .read_line(&mut line)
            .map_err(Failure::Input)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let ask =
        |key: &str| rpassword::prompt_password(texts.label(key) + " ").map_err(Failure::Input);
    let first = ask("cli-password-ask")?;
    if first == ask("cli-password-again")? {
        return Ok(first);
    }
    Err(Failure::PasswordsDiffer)
}

/// Reads a role.
pub(super) fn role(text: &str) -> Result<Role, String> {
    let names: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
    Role::from_word(text).ok_or_else(|| format!("write one of {}", names.join(", ")))
}
