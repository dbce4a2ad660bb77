//! Storage calls that fail on demand, so that tests see what a failure leaves behind.

use crate::error::Result;

/// Decides before each storage call whether it fails. Outside of tests it never does and holds
/// nothing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults {
    #[cfg(feature = "testing")]
    plan: std::sync::Arc<std::sync::Mutex<Plan>>,
}

#[cfg(feature = "testing")]
#[derive(Debug, Default)]
struct Plan {
    n_calls: u64,
    fail: Option<(u64, crate::error::Error)>,
}

#[cfg(feature = "testing")]
impl Faults {
    /// Makes the call number `n`, counted from 1 and from now, fail with `error`.
    pub(crate) fn plant(&self, n: u64, error: crate::error::Error) {
        *self.lock() = Plan {
            n_calls: 0,
            fail: Some((n, error)),
        };
    }

    /// Takes a planted failure away and returns how many calls there were since it was planted.
    pub(crate) fn clear(&self) -> u64 {
        let mut plan = self.lock();
        plan.fail = None;
        plan.n_calls
    }

    pub(crate) fn check(&self) -> Result<()> {
        let mut plan = self.lock();
        plan.n_calls += 1;
        match &plan.fail {
            Some((n, error)) if *n == plan.n_calls => Err(error.clone()),
            _ => Ok(()),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Plan> {
        self.plan
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(not(feature = "testing"))]
impl Faults {
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as in tests")]
    pub(crate) fn check(&self) -> Result<()> {
        Ok(())
    }
}
