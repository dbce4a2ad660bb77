//! How a service is set up: a file of TOML, and the environment before it.
//!
//! [`Written`] is what somebody wrote, [`Config`] what is ready to run. All of it is checked before
//! anything starts, and every fault is told at once.

mod check;
mod key;
mod written;

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use miqnet_store::Location;

pub use key::{KEYS, Key};
pub use written::Written;

/// A configuration that is ready to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Where requests come in.
    pub bind: SocketAddr,
    /// Where the counters are read; nowhere where it is `None`.
    pub metrics_bind: Option<SocketAddr>,
    /// The proxies that may connect; anybody where the service is not behind one.
    pub trusted_proxies: Option<BTreeSet<IpAddr>>,
    /// Where records are kept.
    pub database: Location,
    /// The file of the installation's secret.
    pub secret_file: PathBuf,
    /// A provider whose tokens are taken.
    pub tokens: Option<TokenSource>,
    /// The files of the engine.
    pub sources: Sources,
    /// Threads that read requests and write answers.
    pub workers: usize,
    /// Threads that match; 0 is one for each core.
    pub match_threads: usize,
    /// Requests that match or wait for it.
    pub match_seats: usize,
    /// Connections for each of the workers.
    pub max_connections: usize,
    /// What one request may ask for.
    pub limits: Limits,
    /// What is logged.
    pub log: LogLevel,
}

/// Where tokens come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenSource {
    /// The file with the public keys.
    pub jwks_file: PathBuf,
    /// The issuer that tokens name.
    pub issuer: String,
    /// The audience that tokens name.
    pub audience: String,
}

/// Files instead of what the program brings along.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources {
    /// The policy.
    pub policy: Option<PathBuf>,
    /// Travel times that go before the estimates.
    pub travel: Option<PathBuf>,
    /// The dictionary of occupations.
    pub dictionary: Option<PathBuf>,
    /// The numbers of guidance, on which no match rests.
    pub guidance_numbers: Option<PathBuf>,
}

/// How much one request may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The longest time of a request.
    pub deadline: Duration,
    /// The longest time of a request with many rows.
    pub work_deadline: Duration,
    /// A connection whose other end takes no byte for so long is closed by the system.
    pub unread: Duration,
    /// The largest body.
    pub record_bytes: usize,
    /// The largest body with many rows.
    pub work_bytes: usize,
    /// Bodies beyond 64 KiB that are in memory at the same time.
    pub large_bodies: usize,
    /// The most pairs that one request may have judged: about a second on two cores.
    pub pairs: u64,
    /// The most lines of lists in one answer: about 900 bytes each.
    pub lines: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(10),
            work_deadline: Duration::from_secs(60),
            unread: Duration::from_secs(30),
            record_bytes: 64 << 10,
            work_bytes: 10 << 20,
            large_bodies: 8,
            pairs: 10_000_000,
            lines: 20_000,
        }
    }
}

/// What is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// Faults of the service.
    Error,
    /// And what somebody should look at.
    Warn,
    /// And a line for each request.
    Info,
}

/// One fault of a configuration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{place}: {key}: {problem}")]
pub struct ConfigError {
    /// The file, or `environment`.
    pub place: String,
    /// The key, as it is written there.
    pub key: String,
    /// What is wrong and what is allowed, in words.
    pub problem: String,
}
