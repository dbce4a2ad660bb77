//! Time and chance, as the service is given them: the only places that read a clock or make random
//! bytes. Tests give it others.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use ring::rand::{SecureRandom as _, SystemRandom};
use tokio::time::Instant;

/// What time it is.
pub trait Clock: Send + Sync + 'static {
    /// The moment, for what is kept and what expires.
    fn now(&self) -> Timestamp;
    /// The day here, for a request that names no day of reference. It is printed in the answer.
    fn today(&self) -> Date;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the service says when something happened and what has expired"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a request that names no day is about the day on which it comes"
    )]
    fn today(&self) -> Date {
        jiff::Zoned::now().date()
    }
}

/// Where random bytes come from: keys, secrets and salts are made of them.
pub trait Entropy: Send + Sync + 'static {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The random numbers of the operating system.
#[derive(Debug, Clone)]
pub struct SystemEntropy(SystemRandom);

impl Default for SystemEntropy {
    fn default() -> Self {
        Self(SystemRandom::new())
    }
}

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let filled = self.0.fill(bytes);
        filled.expect("the system gives random bytes from its start on");
    }
}

/// Measures how long something takes; results never depend on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    /// The time since the start.
    pub(crate) fn elapsed(self) -> Duration {
        self.0.elapsed()
    }

    /// The moment so long after the start.
    pub(crate) fn after(self, time: Duration) -> Instant {
        self.0 + time
    }
}
