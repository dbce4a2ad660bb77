//! Where the engine works: a pool of threads with a bounded number of seats.
//!
//! The threads that read and answer requests never judge a pair. A request takes a seat, waits
//! outside, and gives the seat back when its work is done. Where no seat is free it is refused at
//! once, so that requests cannot pile up in memory.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use crate::problem::{Problem, ProblemCode};

/// The pool and its seats. Clones share them.
#[derive(Debug, Clone)]
pub struct Workers {
    pool: Arc<ThreadPool>,
    seats: Arc<Semaphore>,
}

impl Workers {
    /// Starts `threads` threads, one for each core where it is 0, with `seats` seats for requests
    /// that work or wait.
    ///
    /// # Errors
    /// When the system gives no threads.
    pub fn start(threads: usize, seats: usize) -> Result<Self, ThreadPoolBuildError> {
        let pool = ThreadPoolBuilder::new()
            .num_threads(threads)
            .thread_name(|nth| format!("match-{nth}"))
            .build()?;
        Ok(Self {
            pool: Arc::new(pool),
            seats: Arc::new(Semaphore::new(seats)),
        })
    }

    /// How many seats are free.
    pub fn free_seats(&self) -> usize {
        self.seats.available_permits()
    }

    /// Does some work on the pool and waits for it.
    ///
    /// Work whose caller has gone before it began is not begun. Work that has begun keeps its seat
    /// to its end, also when the caller goes.
    ///
    /// # Errors
    /// [`ProblemCode::Busy`] where no seat is free, [`ProblemCode::Internal`] where the work
    /// panics, and what the work itself refuses.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let seat = Arc::clone(&self.seats)
            .try_acquire_owned()
            .map_err(|_| Problem::new(ProblemCode::Busy))?;
        self.work(seat, work).await
    }

    /// Does some work that many requests wait for: where no seat is free, it waits for one.
    ///
    /// # Errors
    /// As for [`Workers::run`], without [`ProblemCode::Busy`].
    pub(crate) async fn run_in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let seat = Arc::clone(&self.seats).acquire_owned().await;
        let seat = seat.map_err(|_| Problem::new(ProblemCode::Internal))?;
        self.work(seat, work).await
    }

    async fn work<T: Send + 'static>(
        &self,
        seat: OwnedSemaphorePermit,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (answer, done) = oneshot::channel();
        self.pool.spawn_fifo(move || {
            if !answer.is_closed() {
                // The result of a panic is dropped: nothing of the work is used after it.
                let result = catch_unwind(AssertUnwindSafe(work));
                let result = result.unwrap_or_else(|_| Err(Problem::new(ProblemCode::Internal)));
                drop(seat);
                // Nobody is left to tell where the caller has gone.
                let _ = answer.send(result);
            }
        });
        done.await
            .unwrap_or_else(|_| Err(Problem::new(ProblemCode::Internal)))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc;

    use futures_util::FutureExt as _;

    use super::*;

    fn code(result: Result<(), Problem>) -> Option<ProblemCode> {
        result.err().map(|problem| problem.code)
    }

    #[tokio::test]
    async fn a_request_without_a_seat_is_refused_at_once_and_seats_come_back() {
        let workers = Workers::start(1, 1).expect("a thread");
        let (go, wait) = mpsc::channel::<()>();
        let first = workers.run(move || {
            wait.recv().expect("the test lets the work end");
            Ok(())
        });
        let mut first = std::pin::pin!(first);
        assert!((&mut first).now_or_never().is_none());
        assert_eq!(code(workers.run(|| Ok(())).await), Some(ProblemCode::Busy));
        go.send(()).expect("the work waits");
        assert_eq!(first.await, Ok(()));
        assert_eq!(code(workers.run(|| Ok(())).await), None);
    }

    #[tokio::test]
    async fn work_that_many_wait_for_waits_for_a_seat() {
        let workers = Workers::start(1, 1).expect("a thread");
        let (go, wait) = mpsc::channel::<()>();
        let mut first = Box::pin(workers.run(move || {
            wait.recv().expect("the test lets the work end");
            Ok(())
        }));
        assert!((&mut first).now_or_never().is_none());
        let mut second = Box::pin(workers.run_in_turn(|| Ok(())));
        assert!((&mut second).now_or_never().is_none());
        go.send(()).expect("the work waits");
        assert_eq!(first.await, Ok(()));
        assert_eq!(second.await, Ok(()));
    }

    #[tokio::test]
    async fn work_whose_caller_has_gone_is_not_begun() {
        let workers = Workers::start(1, 2).expect("a thread");
        let (go, wait) = mpsc::channel::<()>();
        let mut first = Box::pin(workers.run(move || {
            wait.recv().expect("the test lets the work end");
            Ok(())
        }));
        assert!((&mut first).now_or_never().is_none());
        let begun = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&begun);
        let mut second = Box::pin(workers.run(move || {
            flag.store(true, Ordering::SeqCst);
            Ok(())
        }));
        assert!((&mut second).now_or_never().is_none());
        drop(second);
        go.send(()).expect("the work waits");
        first.await.expect("the first one works");
        assert_eq!(code(workers.run(|| Ok(())).await), None);
        assert!(!begun.load(Ordering::SeqCst));
        assert_eq!(workers.free_seats(), 2);
    }

    #[tokio::test]
    async fn a_panic_of_the_work_is_a_problem_and_leaves_the_pool_alive() {
        let workers = Workers::start(1, 1).expect("a thread");
        let broken: Result<(), Problem> = workers.run(|| panic!("planted")).await;
        assert_eq!(code(broken), Some(ProblemCode::Internal));
        assert_eq!(code(workers.run(|| Ok(())).await), None);
    }
}
