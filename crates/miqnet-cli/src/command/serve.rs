//! `miqnet serve`: the engine over HTTP.

use std::io::{self, Write as _};

use miqnet_service::clock::SystemEntropy;
use miqnet_service::config::KEYS;
use miqnet_service::engine::Engine;
use miqnet_service::log;
use miqnet_service::opening::{self, OpenError};
use miqnet_service::server::{self, Listeners, ServeError};
use miqnet_service::state::{AppState, Parts};
use miqnet_service::workers::Workers;
use miqnet_store::Limit;
use miqnet_wire::text::{Lang, Texts};

use crate::Outcome;
use crate::configuration::Source;
use crate::failure::Failure;

/// What can be written behind `miqnet serve`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = keys())]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
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
    let config = args.source.read(args.bind.clone())?;
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
        let is_empty = page.map_err(OpenError::from)?.entries.is_empty();
        let mut state = AppState::new(Parts {
            limits: config.limits.clone(),
            provider: opening::provider(&config)?,
            ..Parts::new(engine, workers, store, vault)
        });
        state.trusted_peers = config.trusted_proxies.clone();
        let started = texts.message("cli-serve-started", &[("address", &*address)]);
        say(&started.unwrap_or_default());
        if is_empty {
            say(&texts.label("cli-serve-nobody"));
        }
        Ok(state)
    });
    match served {
        Ok(()) => Ok(Outcome::Done),
        Err(ServeError::Open(error)) => Err(Failure::Open(error)),
        Err(ServeError::System(error)) => Err(Failure::Server(error)),
    }
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
