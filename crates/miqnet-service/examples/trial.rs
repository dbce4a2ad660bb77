//! A service for trials of the contract: as it is delivered, on a database of its own with a few
//! invented records and a key for each role.
//!
//! It listens on a free port of this machine. The first line it prints is its address, then comes
//! a line with name and key of each role, then an empty one. It serves until it is told to stop.
//! Everybody knows these keys, so it is for nothing else.

#[path = "../src/testing/fixture.rs"]
#[expect(dead_code, reason = "tests read more of the fixtures")]
mod fixture;
#[path = "../src/testing/stage.rs"]
#[expect(dead_code, reason = "tests ask for more of the stage")]
mod stage;

use std::io::{self, Write as _};

use miqnet_service::config::Written;
use miqnet_service::engine::Engine;
use miqnet_service::server::{self, Listeners};
use miqnet_service::state::{AppState, Parts};
use miqnet_service::vault::Vault;
use miqnet_service::workers::Workers;
use miqnet_store::testing::{Backend, TestDatabase};

fn main() -> io::Result<()> {
    let setting = [
        ("MIQNET_BIND", "127.0.0.1:0"),
        ("MIQNET_METRICS_BIND", "off"),
    ];
    let setting = setting.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = Written::default().with_environment(setting).check();
    let config = config.expect("these settings are allowed");
    let backend = match std::env::args().nth(1).as_deref() {
        Some("postgres") => Backend::Postgres,
        _ => Backend::Sqlite,
    };
    let listeners = Listeners::bind(&config).map_err(|(_, error)| error)?;
    println!("http://{}", listeners.address()?);
    for role in miqnet_service::access::Role::ALL {
        let who = stage::Who::of_role(role.as_str());
        println!("{} {}", role.as_str(), who.secret().expose());
    }
    println!();
    io::stdout().flush()?;
    // It lives until the service ends.
    let mut database = None;
    let served = server::serve(&config, listeners, async || {
        let made = database.insert(TestDatabase::new(backend).await);
        let store = made.open().await;
        stage::set(&store, &fixture::candidate(), &fixture::vacancy()).await;
        let workers = Workers::start(config.match_threads, config.match_seats);
        let workers = workers.map_err(io::Error::other)?;
        let parts = Parts::new(Engine::built_in(), workers, store, Vault::new([7; 32]));
        Ok::<_, io::Error>(AppState::new(parts))
    });
    served.map_err(io::Error::other)
}
