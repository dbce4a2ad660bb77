//! What every request shares.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;
use tokio::sync::Semaphore;

use crate::access::AccessMatrix;
use crate::config::Limits;
use crate::engine::Engine;
use crate::metrics::Metrics;
use crate::principal::Authenticator;
use crate::workers::Workers;

/// What every request shares. A handle of the store comes beside the engine.
pub struct AppState {
    /// Policy, dictionary, travel times and sentences.
    pub engine: Arc<Engine>,
    /// Where the engine works.
    pub workers: Workers,
    /// Says who asks.
    pub authenticator: Box<dyn Authenticator>,
    /// Who may do what.
    pub access: AccessMatrix,
    /// How much one request may ask for.
    pub limits: Limits,
    /// What is counted.
    pub metrics: Metrics,
    /// The day of reference where a request names none.
    pub today: fn() -> Date,
    /// The peers that may connect; everybody where there is no list.
    pub trusted_peers: Option<BTreeSet<IpAddr>>,
    /// One for each large body that is held in memory.
    pub(crate) large_bodies: Arc<Semaphore>,
    ready: AtomicBool,
}

impl AppState {
    /// Everything a service needs that is not kept in a store; ready from the start.
    pub fn new(
        engine: Engine,
        workers: Workers,
        authenticator: Box<dyn Authenticator>,
        access: AccessMatrix,
        limits: Limits,
    ) -> Self {
        Self {
            engine: Arc::new(engine),
            workers,
            authenticator,
            access,
            metrics: Metrics::new(),
            today: crate::clock::today,
            trusted_peers: None,
            large_bodies: Arc::new(Semaphore::new(limits.large_bodies)),
            limits,
            ready: AtomicBool::new(true),
        }
    }

    /// Whether requests can be answered.
    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }

    /// Says whether requests can be answered: not while the service starts or stops.
    pub fn set_ready(&self, ready: bool) {
        self.ready.store(ready, Ordering::Relaxed);
    }
}
