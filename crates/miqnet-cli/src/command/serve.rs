//! `miqnet serve`: the engine over HTTP.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use miqnet_service::clock::SystemEntropy;
use miqnet_service::config::{Config, KEYS, Written};
use miqnet_service::engine::Engine;
use miqnet_service::log;
use miqnet_service::opening::{self, OpenError};
use miqnet_service::server::{self, Listeners, ServeError};
use miqnet_service::state::{AppState, Parts};
use miqnet_service::workers::Workers;
use miqnet_store::Limit;
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::failure::Failure;

/// What can be written behind `miqnet serve`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = keys())]
pub(crate) struct Args {
    /// File of the configuration, in TOML
    #[arg(long, value_name = "FILE", env = "MIQNET_CONFIG")]
    config: Option<PathBuf>,
    /// Address and port for requests, before file and environment
    #[arg(long, value_name = "ADDRESS")]
    bind: Option<String>,
    /// Check the configuration and everything it names, and do not serve
    #[arg(long)]
    check: bool,
}

/// Serves until the process is told to stop.
pub(crate) fn run(args: &Args, lang: Lang) -> Result<Outcome, Failure> {
    let texts = Texts::load(lang);
    let config = configuration(args)?;
    let engine = Engine::load(&config.sources).map_err(Failure::Engine)?;
    if args.check {
        say(&texts.label("cli-serve-checked"));
        return Ok(Outcome::Done);
    }
    let workers = Workers::start(config.match_threads, config.match_seats)?;
    let listeners =
        Listeners::bind(&config).map_err(|(key, error)| Failure::Bind { key, error })?;
    let address = listeners.address().map_err(Failure::Server)?.to_string();
    log::start(config.log);
    let served = server::serve(&config, listeners, async || {
        let entropy = SystemEntropy::default();
        let (store, vault) = opening::open(&config, &entropy).await?;
        let page = store.users().page(None, None, Limit::default()).await;
        if page.map_err(OpenError::from)?.entries.is_empty() {
            say(&texts.label("cli-serve-nobody"));
        }
        let mut state = AppState::new(Parts {
            limits: config.limits.clone(),
            ..Parts::new(engine, workers, store, vault)
        });
        state.trusted_peers = config.trusted_proxies.clone();
        let started = texts.message("cli-serve-started", &[("address", &*address)]);
        say(&started.unwrap_or_default());
        Ok(state)
    });
    match served {
        Ok(()) => Ok(Outcome::Done),
        Err(ServeError::Open(error)) => Err(Failure::Open(error)),
        Err(ServeError::System(error)) => Err(Failure::Server(error)),
    }
}

/// What file, environment and command line say, checked as a whole.
fn configuration(args: &Args) -> Result<Config, Failure> {
    let mut written = Written::default();
    if let Some(path) = &args.config {
        written = written.with_file(&path.display().to_string(), &text_of(path)?);
    }
    let environment = std::env::vars_os().filter_map(|(name, value)| {
        // A variable that is no text is none of ours.
        Some((name.into_string().ok()?, value.into_string().ok()?))
    });
    let written = written
        .with_environment(environment)
        .with_option("bind", args.bind.clone());
    written.check().map_err(Failure::Config)
}

fn text_of(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(Failure::reading(path))
}

/// Says something to whoever started the service; standard output is the log.
fn say(text: &str) {
    // A service without a terminal has nobody to tell.
    let _ = writeln!(io::stderr(), "{text}");
}

/// All keys of the configuration, for the help.
fn keys() -> String {
    let mut text =
        "Keys of the file, and variables of the environment that go before it:\n".to_owned();
    for key in KEYS {
        let default = match key.default {
            "" => String::new(),
            default => format!(" [default: {default}]"),
        };
        text += &format!(
            "\n  {} ({})\n      {}{default}\n",
            key.name, key.variable, key.about
        );
    }
    text += "\nThe log goes to standard output, a line of JSON for each event. SIGTERM ends the \
             service; requests may take 10 seconds to their end. docs/OPERATIONS.md tells more.";
    text
}
