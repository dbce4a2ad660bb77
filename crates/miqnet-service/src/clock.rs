//! The places of the service that read a clock.

use std::time::Duration;

use jiff::civil::Date;
use tokio::time::Instant;

/// The day on which a request comes, where it names no other day of reference. The day is printed
/// in the answer.
#[expect(
    clippy::disallowed_methods,
    reason = "a request that names no day is about the day on which it comes"
)]
pub fn today() -> Date {
    jiff::Zoned::now().date()
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
