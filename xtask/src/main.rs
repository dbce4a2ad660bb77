#![doc = include_str!("../README.md")]

mod arrows;
mod bench;
mod contract;
mod graph;
mod openapi;
mod pages;
mod root;
mod test;
mod tidy;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::Parser;

use crate::root::Root;

/// Checks that keep the workspace in order.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Runs every check: format, tidy, arrows, dependencies, clippy, tests and docs.
    Test,
    /// Proves that no crate depends on a crate it must not know.
    Arrows,
    /// Looks for faults in files that no compiler reports.
    Tidy,
    /// Writes anew the pages of `docs/` that tests hold equal to the code.
    Pages,
    /// Writes `openapi/miqnet.json` anew, or compares it with the code.
    Openapi {
        /// Compare only
        #[arg(long)]
        check: bool,
    },
    /// Tries the contract of the service with Schemathesis, and compiles a client against it.
    Contract {
        /// Examples for each operation
        #[arg(long, value_name = "N", default_value_t = 1_000)]
        examples: u32,
    },
    /// Measures timetables of job fairs, on published assignments and on generated fairs.
    FairBench {
        /// Directory with published assignments [default: ../shared/data/matching_instances]
        dir: Option<PathBuf>,
    },
    /// Holds the service to its figures, as a script that prints them.
    Hold {
        /// What is measured
        what: Hold,
        /// How often: kills, people, requests, slow sockets, or patches of each writer
        #[arg(long, value_name = "N")]
        count: Option<u32>,
        /// On a PostgreSQL server that is started for it, in the place of an embedded database
        #[arg(long)]
        postgres: bool,
    },
    /// Measures how well and how fast job titles are resolved, on open benchmarks.
    ResolveBench {
        /// Directory with the folders of the data sets [default: ../shared/data]
        dir: Option<PathBuf>,
    },
}

/// What the service is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Hold {
    /// Match lists over 100,000 vacancies at 50 requests a second
    Load,
    /// 500 kills in the middle of imports: nothing acknowledged is lost, no import is half there
    Kill,
    /// A sheet of 10,000 people is kept, once
    Import,
    /// 1,000 requests with an Idempotency-Key, sent three times each and with kills between: each is
    /// carried out once
    Once,
    /// 40 kills of the database server or one of its processes: the same, and the service goes on
    Outage,
    /// 2,000 slow sockets beside 200 requests: they go within 15 s, the others answer in time
    Slow,
    /// 8 writers with 1,000 patches of one record each: no update is lost
    Writers,
}

impl Hold {
    /// Its word on the command line.
    fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Kill => "kill",
            Self::Import => "import",
            Self::Once => "once",
            Self::Outage => "outage",
            Self::Slow => "slow",
            Self::Writers => "writers",
        }
    }
}

fn main() -> ExitCode {
    let task = Task::parse();
    let done = Root::of_this_workspace().and_then(|root| match task {
        Task::Test => test::run(&root),
        Task::Arrows => arrows::run(&root),
        Task::Tidy => tidy::run(&root),
        Task::Pages => pages::write(&root),
        Task::Openapi { check } => openapi::run(&root, check),
        Task::Contract { examples } => contract::run(&root, examples),
        Task::Hold {
            what: Hold::Load,
            count: None,
            postgres: false,
        } => bench::load(&root),
        Task::Hold {
            what: Hold::Load, ..
        } => bail!("the load is one figure: leave --count and --postgres out"),
        Task::Hold {
            what,
            count,
            postgres,
        } => bench::hold(&root, what.name(), count, postgres),
        Task::FairBench { dir } => bench::fair(&root, dir),
        Task::ResolveBench { dir } => bench::resolve(&root, dir.as_deref()),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
