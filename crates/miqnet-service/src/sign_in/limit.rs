//! How often may somebody try to sign in?
//!
//! From one address: five times at once, then three times a minute. For one login there is no
//! lock, because a lock would let anybody shut somebody else out; each wrong try makes the next
//! answer wait longer instead, up to four seconds.

use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock as _, Reference as _};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use jiff::{SignedDuration, Timestamp};
use miqnet_store::Digest;

use crate::clock::Clock;

/// Tries at once, and tries in a minute after that.
const BURST: NonZeroU32 = NonZeroU32::new(5).expect("not zero");
const PER_MINUTE: NonZeroU32 = NonZeroU32::new(3).expect("not zero");

/// The wait after one wrong try; each further one doubles it, up to the longest.
const FIRST_WAIT: Duration = Duration::from_millis(250);
const DOUBLED: u32 = 4;

/// Wrong tries are forgotten after this.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(15);

/// Logins that are remembered at once; beyond them nobody waits, and addresses are still counted.
const MOST_LOGINS: usize = 10_000;

/// The clock of the service, as the limiter reads it.
#[derive(Clone)]
struct Ticks(Arc<dyn Clock>);

impl governor::clock::Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        let micros = self.0.now().as_microsecond();
        Duration::from_micros(u64::try_from(micros).unwrap_or_default())
    }
}

/// Counts tries to sign in.
pub(crate) struct Limits {
    by_address: RateLimiter<IpAddr, HashMapStateStore<IpAddr>, Ticks, NoOpMiddleware<Duration>>,
    wrong: Mutex<HashMap<Digest, Wrong>>,
    ticks: Ticks,
}

/// Wrong tries of a login.
#[derive(Clone, Copy)]
struct Wrong {
    n: u32,
    last: Timestamp,
}

impl Limits {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let ticks = Ticks(clock);
        let quota = Quota::per_minute(PER_MINUTE).allow_burst(BURST);
        Self {
            by_address: RateLimiter::new(quota, HashMapStateStore::default(), ticks.clone()),
            wrong: Mutex::default(),
            ticks,
        }
    }

    /// Counts a try from that address.
    ///
    /// # Errors
    /// The seconds after which another try may come.
    pub(crate) fn try_from_address(&self, address: IpAddr) -> Result<(), u64> {
        let wait = self.by_address.check_key(&network(address));
        wait.map_err(|until| {
            let left = until.earliest_possible().duration_since(self.ticks.now());
            Duration::from(left).as_secs() + 1
        })
    }

    /// How long an answer to that login waits.
    pub(crate) fn wait(&self, login: &str) -> Duration {
        let now = self.ticks.0.now();
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        let known = wrong
            .get(&of(login))
            .filter(|it| it.last + REMEMBERED > now);
        known.map_or(Duration::ZERO, |it| {
            FIRST_WAIT * 2_u32.pow((it.n - 1).min(DOUBLED))
        })
    }

    /// Remembers a wrong try, or forgets all of them after a right one.
    pub(crate) fn note(&self, login: &str, is_right: bool) {
        let now = self.ticks.0.now();
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        if is_right {
            wrong.remove(&of(login));
            return;
        }
        if wrong.len() >= MOST_LOGINS {
            wrong.retain(|_, it| it.last + REMEMBERED > now);
        }
        if wrong.len() < MOST_LOGINS || wrong.contains_key(&of(login)) {
            let it = wrong.entry(of(login)).or_insert(Wrong { n: 0, last: now });
            *it = Wrong {
                n: it.n.saturating_add(1),
                last: now,
            };
        }
    }

    /// Forgets addresses and logins that may try again anyway.
    pub(crate) fn tidy_up(&self) {
        self.by_address.retain_recent();
        let now = self.ticks.0.now();
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.retain(|_, it| it.last + REMEMBERED > now);
    }
}

/// Whoever has one address of IPv6 has the 2⁶⁴ beside it.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let bits = u128::from(address) >> 64 << 64;
            IpAddr::V6(bits.into())
        }
        address => address,
    }
}

/// Logins are not kept in memory as they are.
fn of(login: &str) -> Digest {
    Digest::of(login.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestClock;

    fn limits() -> (Limits, Arc<TestClock>) {
        let clock = Arc::new(TestClock::at_noon());
        (Limits::new(clock.clone()), clock)
    }

    #[test]
    fn an_address_tries_five_times_at_once_and_then_three_times_a_minute() {
        let (limits, clock) = limits();
        let here: IpAddr = [10, 0, 0, 1].into();
        let n = |limits: &Limits| {
            (0..100)
                .filter(|_| limits.try_from_address(here).is_ok())
                .count()
        };
        assert_eq!(n(&limits), 5);
        let wait = limits.try_from_address(here).expect_err("the sixth try");
        assert!((19..=21).contains(&wait), "{wait}");
        clock.advance(60);
        assert_eq!(n(&limits), 3);
        assert_eq!(limits.try_from_address([10, 0, 0, 2].into()), Ok(()));
    }

    #[test]
    fn addresses_of_one_network_are_one() {
        let (limits, _) = limits();
        let of = |last: u16| IpAddr::from([0x2001, 0xdb8, 0, 1, 0, 0, 0, last]);
        let n = (0..100)
            .filter(|n| limits.try_from_address(of(*n)).is_ok())
            .count();
        assert_eq!(n, 5);
    }

    #[test]
    fn wrong_tries_make_a_login_wait_and_never_lock_it() {
        let (limits, clock) = limits();
        assert_eq!(limits.wait("olena"), Duration::ZERO);
        let mut waits = Vec::new();
        for _ in 0..8 {
            limits.note("olena", false);
            waits.push(limits.wait("olena").as_millis());
        }
        assert_eq!(waits, [250, 500, 1_000, 2_000, 4_000, 4_000, 4_000, 4_000]);
        assert_eq!(limits.wait("maria"), Duration::ZERO);
        limits.note("olena", true);
        assert_eq!(limits.wait("olena"), Duration::ZERO);
        limits.note("olena", false);
        clock.advance(15 * 60);
        assert_eq!(limits.wait("olena"), Duration::ZERO);
    }
}
