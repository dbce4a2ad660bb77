//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use miqnet_fair::assign::Method;
use miqnet_wire::field::date;
use miqnet_wire::text::Lang;

use crate::command::{
    backup, check, county, erasures, explain, fair, generate, guide, key, matching, migrate,
    occupations, plan, programme, resolve, restore, retain, serve, user,
};

/// Finds out which candidates and vacancies fit each other, and why.
#[derive(Debug, Parser)]
#[command(name = "miqnet", version, max_term_width = 100)]
pub(crate) struct Args {
    /// Language of everything that is printed or written
    #[arg(long, global = true, value_enum, default_value = "de")]
    pub(crate) lang: Language,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List every problem of both sheets, and what to do about it
    Check(check::Args),
    /// Print the best vacancies of each candidate and the best candidates of each vacancy
    Match(matching::Args),
    /// Say why one candidate and one vacancy fit, or what is missing
    Explain(explain::Args),
    /// Say which steps open a vacancy, which open most, or what an employer could change
    Plan(plan::Args),
    /// Say which office comes next for one pair, what to bring, and which funding can be checked
    Guide(guide::Args),
    /// Count how many women stand where in the women’s programme
    Programme(programme::Args),
    /// Say which occupation a job title means
    Resolve(resolve::Args),
    /// Make a dictionary of occupations from official files
    #[command(subcommand)]
    Occupations(occupations::Command),
    /// Say who may meet at a job fair, plan it, check a timetable, or plan a running day anew
    #[command(subcommand)]
    Fair(fair::Command),
    /// Write the sheets of an invented county
    Generate(generate::Args),
    /// Answer over HTTP, until the process is told to stop
    Serve(serve::Args),
    /// Bring the database of the service to this program
    Migrate(migrate::Args),
    /// Enter and list the counties of the service
    #[command(subcommand)]
    County(county::Command),
    /// Enter, change and remove people who sign in to the service
    #[command(subcommand)]
    User(user::Command),
    /// Make, list and revoke keys of systems that call the service
    #[command(subcommand)]
    Key(key::Command),
    /// Copy what the service keeps to a new file, while it runs
    Backup(backup::Args),
    /// Put a backup in the place of a database that is gone
    Restore(restore::Args),
    /// Keep whom a restored database must not take back
    #[command(subcommand)]
    Erasures(erasures::Command),
    /// Count what has been kept long enough, or remove it
    Retain(retain::Args),
    /// Print the contract of the service, as OpenAPI 3.1
    Openapi,
}

/// The two sheets and what they are judged by.
#[derive(Debug, clap::Args)]
pub(crate) struct Sources {
    /// Sheet of candidates: CSV, XLSX, JSON or JSON Lines
    #[arg(long, value_name = "FILE")]
    pub(crate) candidates: PathBuf,
    /// Sheet of vacancies: CSV, XLSX, JSON or JSON Lines
    #[arg(long, value_name = "FILE")]
    pub(crate) vacancies: PathBuf,
    /// Day of reference, as 2026-12-01 or 1.12.2026 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// Policy file instead of the built-in one
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Travel times that go before the estimates
    #[arg(long, value_name = "FILE")]
    pub(crate) travel: Option<PathBuf>,
    /// Dictionary of occupations instead of the built-in table; made by “occupations import”
    #[arg(long, value_name = "FILE")]
    pub(crate) dictionary: Option<PathBuf>,
    /// Number of threads; the results are the same with any [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) threads: Option<u16>,
}

/// A language of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// German
    De,
    /// Ukrainian
    Uk,
    /// English
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::De => Self::De,
            Language::Uk => Self::Uk,
            Language::En => Self::En,
        }
    }
}

/// How the places on match lists are shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AssignMethod {
    /// As many people as possible get one proposal, then two and so on, then the scores decide
    Optimal,
    /// No candidate and vacancy would both rather have each other than what they get
    Stable,
}

impl From<AssignMethod> for Method {
    fn from(method: AssignMethod) -> Self {
        match method {
            AssignMethod::Optimal => Self::Optimal,
            AssignMethod::Stable => Self::Stable,
        }
    }
}

/// A form in which tables are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For reading in a terminal
    Text,
    /// One JSON document
    Json,
    /// One JSON object in each line
    Jsonl,
    /// CSV as a spreadsheet program of the chosen language opens it
    Csv,
    /// Excel workbook
    Xlsx,
}

/// Reads a day as cells of a sheet have it.
pub(crate) fn day(text: &str) -> Result<Date, String> {
    date::day(text).map_err(|_| "write a day of the calendar as 2026-12-01 or 1.12.2026".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_arguments_contradict_each_other_nowhere() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_day_is_read_as_programs_and_people_write_it() {
        for text in ["2026-12-01", "1.12.2026", "01.12.26"] {
            assert_eq!(day(text), Ok(date(2026, 12, 1)), "{text}");
        }
        for text in ["31.02.2026", "2026-13-01", "morgen", ""] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
