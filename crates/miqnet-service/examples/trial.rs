//! A service for trials of the contract: as it is delivered, but with a key for each role.
//!
//! It listens on a free port of this machine, prints its address as the first line and serves until
//! it is told to stop. The keys are `test-key-of-` and the name of a role, so it is for nothing else.

#[path = "../src/testing/roles.rs"]
mod roles;

use std::io::{self, Write as _};

use miqnet_service::access::AccessMatrix;
use miqnet_service::config::Written;
use miqnet_service::engine::Engine;
use miqnet_service::server::{self, Listeners};
use miqnet_service::state::AppState;
use miqnet_service::workers::Workers;

fn main() -> io::Result<()> {
    let setting = [
        ("MIQNET_BIND", "127.0.0.1:0"),
        ("MIQNET_METRICS_BIND", "off"),
    ];
    let setting = setting.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = Written::default().with_environment(setting).check();
    let config = config.expect("these settings are allowed");
    let workers = Workers::start(config.match_threads, config.match_seats);
    let state = AppState::new(
        Engine::built_in(),
        workers.map_err(io::Error::other)?,
        Box::new(roles::TestRoles),
        AccessMatrix::built_in().expect("a test holds the matrix in order"),
        config.limits.clone(),
    );
    let listeners = Listeners::bind(&config).map_err(|(_, error)| error)?;
    println!("http://{}", listeners.address()?);
    io::stdout().flush()?;
    server::serve(&config, state, listeners)
}
