//! What every request shares.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use miqnet_store::{Key, Store};
use tokio::sync::Semaphore;

use crate::access::AccessMatrix;
use crate::clock::{Clock, Entropy, SystemClock, SystemEntropy};
use crate::config::Limits;
use crate::engine::Engine;
use crate::kept::KeptCatalogs;
use crate::metrics::Metrics;
use crate::principal::Authenticator;
use crate::problem::Problem;
use crate::sign_in::token::Provider;
use crate::sign_in::{Known, SignIn};
use crate::vault::Vault;
use crate::workers::Workers;

/// What every request shares.
pub struct AppState {
    /// Policy, dictionary, travel times and sentences.
    pub engine: Arc<Engine>,
    /// Where the engine works.
    pub workers: Workers,
    /// What is kept. Handlers reach it by the `Desk` of their caller.
    pub store: Store,
    /// The vacancies of each county, compiled.
    pub(crate) kept: KeptCatalogs,
    /// Says who asks.
    pub authenticator: Box<dyn Authenticator>,
    /// Who may do what.
    pub access: AccessMatrix,
    /// How much one request may ask for.
    pub limits: Limits,
    /// What is counted.
    pub metrics: Metrics,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where keys and secrets come from.
    pub entropy: Arc<dyn Entropy>,
    /// What signing in needs.
    pub(crate) sign_in: SignIn,
    /// The peers that may connect; everybody where there is no list.
    pub trusted_peers: Option<BTreeSet<IpAddr>>,
    /// Signs the places of lists.
    pub(crate) vault: Vault,
    /// One for each large body that is held in memory.
    pub(crate) large_bodies: Arc<Semaphore>,
    ready: AtomicBool,
    scrub_due: AtomicBool,
}

/// The parts of a state that have no usual value.
pub struct Parts {
    /// Policy, dictionary, travel times and sentences.
    pub engine: Engine,
    /// Where the engine works.
    pub workers: Workers,
    /// What is kept.
    pub store: Store,
    /// The secret of this installation.
    pub vault: Vault,
    /// Who may do what.
    pub access: AccessMatrix,
    /// How much one request may ask for.
    pub limits: Limits,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where keys and secrets come from.
    pub entropy: Arc<dyn Entropy>,
    /// A provider whose tokens are taken.
    pub provider: Option<Provider>,
}

impl Parts {
    /// The parts of a service on this machine, with its clock and its random numbers.
    pub fn new(engine: Engine, workers: Workers, store: Store, vault: Vault) -> Self {
        Self {
            engine,
            workers,
            store,
            vault,
            access: AccessMatrix::built_in().expect("a test holds the matrix in order"),
            limits: Limits::default(),
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy::default()),
            provider: None,
        }
    }
}

impl AppState {
    /// Everything a service needs; ready from the start. Who asks is looked up in the store.
    pub fn new(parts: Parts) -> Self {
        let known = Known::new(
            parts.store.clone(),
            Arc::clone(&parts.clock),
            parts.provider,
        );
        let engine = Arc::new(parts.engine);
        Self {
            kept: KeptCatalogs::new(&engine),
            engine,
            workers: parts.workers,
            store: parts.store,
            authenticator: Box::new(known),
            access: parts.access,
            metrics: Metrics::new(),
            sign_in: SignIn::new(Arc::clone(&parts.clock), &*parts.entropy),
            clock: parts.clock,
            entropy: parts.entropy,
            trusted_peers: None,
            vault: parts.vault,
            large_bodies: Arc::new(Semaphore::new(parts.limits.large_bodies)),
            limits: parts.limits,
            ready: AtomicBool::new(true),
            scrub_due: AtomicBool::new(false),
        }
    }

    /// A key for something new, made of the time and of chance.
    pub fn new_key<K: Key>(&self) -> K {
        let mut random = [0; 10];
        self.entropy.fill(&mut random);
        K::new(self.clock.now(), random)
    }

    /// Notes that bytes of an erased person may still stand in the log of the embedded database.
    pub(crate) fn note_scrub(&self) {
        self.scrub_due.store(true, Ordering::Relaxed);
    }

    /// Removes what has ended: sessions, kept answers, and the bytes of erased people. The server
    /// calls it once a minute.
    ///
    /// # Errors
    /// Those of the store; what was not done is done the next time.
    pub(crate) async fn tidy_up(&self) -> miqnet_store::Result<()> {
        let now = self.clock.now();
        self.store.remove_expired_sessions(now).await?;
        self.sign_in.limits.tidy_up();
        self.store.remove_old_claims(now).await?;
        if self.scrub_due.load(Ordering::Relaxed) && self.store.scrub().await? {
            self.scrub_due.store(false, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Makes what today's requests will need and is not there or old. The server calls it at its start
    /// and once a minute.
    ///
    /// # Errors
    /// Those of the store and of the pool; then whoever asks waits for it.
    pub(crate) async fn warm_up(&self) -> Result<(), Problem> {
        let today = self.clock.today();
        self.kept.warm_up(today, &self.store, &self.workers).await
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
