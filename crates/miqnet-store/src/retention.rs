//! What has been kept long enough.

use jiff::Timestamp;

use crate::db::{Sql, Value, args, sealed, sql};
use crate::error::Result;
use crate::idempotency::KEPT;
use crate::key::{CandidateKey, CountyKey, micros};
use crate::scope::{Limit, Page};
use crate::store::Store;
use crate::work::Work;

/// Until when each kind of thing must have been touched to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cutoffs {
    /// For candidates who are active or paused: the last change of facts, person, case file or a
    /// registration.
    pub candidates: Timestamp,
    /// The same for candidates who are closed.
    pub closed_candidates: Timestamp,
    /// For match runs and timetables: when they were made.
    pub results: Timestamp,
    /// The day of reference: sessions that had ended by then, and kept answers that were a day
    /// old.
    pub now: Timestamp,
}

/// How much is past its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Candidates who are active or paused.
    pub n_candidates: u64,
    /// Candidates who are closed.
    pub n_closed_candidates: u64,
    /// Match runs.
    pub n_runs: u64,
    /// Timetables.
    pub n_timetables: u64,
    /// Sessions.
    pub n_sessions: u64,
    /// Kept answers to requests.
    pub n_answers: u64,
}

/// Whether nothing about candidate `c` was changed at `$1` or later.
macro_rules! untouched {
    ($since:literal) => {
        concat!(
            "c.changed_at < ",
            $since,
            " AND NOT EXISTS (SELECT 1 FROM persons p WHERE p.candidate = c.id",
            " AND p.changed_at >= ",
            $since,
            ") AND NOT EXISTS (SELECT 1 FROM case_files f WHERE f.candidate = c.id",
            " AND f.changed_at >= ",
            $since,
            ") AND NOT EXISTS (SELECT 1 FROM registrations r WHERE r.candidate = c.id",
            " AND r.changed_at >= ",
            $since,
            ")",
        )
    };
}

const N_CANDIDATES: Sql = sql(
    "candidates",
    concat!(
        "SELECT COUNT(*) AS n FROM candidates c WHERE c.status <> 'closed' AND ",
        untouched!("$1"),
    ),
);

const N_CLOSED_CANDIDATES: Sql = sql(
    "candidates",
    concat!(
        "SELECT COUNT(*) AS n FROM candidates c WHERE c.status = 'closed' AND ",
        untouched!("$1"),
    ),
);

macro_rules! candidates {
    ($lock:literal) => {
        sql(
            "candidates",
            concat!(
                "SELECT c.id, c.county FROM candidates c WHERE (c.status <> 'closed' AND ",
                untouched!("$1"),
                ") OR (c.status = 'closed' AND ",
                untouched!("$2"),
                ") ORDER BY c.id LIMIT $3",
                $lock,
            ),
        )
    };
}

/// On the embedded database one unit of work writes at a time.
const CANDIDATES: Sql = candidates!("");
const CANDIDATES_LOCKED: Sql = candidates!(" FOR UPDATE OF c");

const COUNTS: [Sql; 4] = [
    sql(
        "runs",
        "SELECT COUNT(*) AS n FROM runs WHERE created_at < $1",
    ),
    sql(
        "timetables",
        "SELECT COUNT(*) AS n FROM timetables WHERE created_at < $1",
    ),
    sql(
        "sessions",
        "SELECT COUNT(*) AS n FROM sessions WHERE expires_at <= $1",
    ),
    sql(
        "idempotency",
        "SELECT COUNT(*) AS n FROM idempotency WHERE claimed_at <= $1",
    ),
];

const REMOVE: [Sql; 4] = [
    sql("runs", "DELETE FROM runs WHERE created_at < $1"),
    sql("timetables", "DELETE FROM timetables WHERE created_at < $1"),
    sql("sessions", "DELETE FROM sessions WHERE expires_at <= $1"),
    sql(
        "idempotency",
        "DELETE FROM idempotency WHERE claimed_at <= $1",
    ),
];

impl Cutoffs {
    /// The times that the statements of [`COUNTS`] and [`REMOVE`] compare with.
    fn values(&self) -> [Vec<Value>; 4] {
        let kept = i64::try_from(KEPT.as_micros()).unwrap_or(i64::MAX);
        let now = micros(self.now);
        [
            args![micros(self.results)],
            args![micros(self.results)],
            args![now],
            args![now.saturating_sub(kept)],
        ]
    }
}

impl Store {
    /// Counts what is past its time, in all counties. Cost: the candidates are looked through.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn due(&self, cutoffs: &Cutoffs) -> Result<Due> {
        let active = args![micros(cutoffs.candidates)];
        let closed = args![micros(cutoffs.closed_candidates)];
        let [runs, timetables, sessions, answers] = cutoffs.values();
        let [of_runs, of_timetables, of_sessions, of_answers] = COUNTS;
        Ok(Due {
            n_candidates: self.count(N_CANDIDATES, active).await?,
            n_closed_candidates: self.count(N_CLOSED_CANDIDATES, closed).await?,
            n_runs: self.count(of_runs, runs).await?,
            n_timetables: self.count(of_timetables, timetables).await?,
            n_sessions: self.count(of_sessions, sessions).await?,
            n_answers: self.count(of_answers, answers).await?,
        })
    }

    async fn count(&self, sql: Sql, values: Vec<Value>) -> Result<u64> {
        let mut this = self;
        let rows = sealed::Read::rows(&mut this, sql, values).await?;
        rows.first().map_or(Ok(0), |row| row.version("n"))
    }
}

impl Work {
    /// Returns candidates who are past their time, in the order of their keys, each with her
    /// county, and keeps others from changing them; [`Work::erase`] removes them.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn due_candidates(
        &mut self,
        cutoffs: &Cutoffs,
        limit: Limit,
    ) -> Result<Page<(CountyKey, CandidateKey)>> {
        let values = args![
            micros(cutoffs.candidates),
            micros(cutoffs.closed_candidates),
            limit.and_one(),
        ];
        let sql = if self.is_postgres() {
            CANDIDATES_LOCKED
        } else {
            CANDIDATES
        };
        let mut this = self;
        let rows = sealed::Read::rows(&mut this, sql, values).await?;
        let keys = rows
            .iter()
            .map(|row| Ok((row.key("county")?, row.key("id")?)));
        let keys: Result<Vec<_>> = keys.collect();
        Ok(Page::cut(keys?, limit))
    }

    /// Removes results, sessions and kept answers that are past their time, and returns how many
    /// of each; the counts of candidates are 0.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn remove_due(&mut self, cutoffs: &Cutoffs) -> Result<Due> {
        let mut removed = [0; 4];
        for (n, (sql, values)) in removed
            .iter_mut()
            .zip(REMOVE.into_iter().zip(cutoffs.values()))
        {
            *n = self.execute(sql, values).await?;
        }
        // Results tell of people; their bytes go from the file with the commit.
        self.note_erasure();
        let [n_runs, n_timetables, n_sessions, n_answers] = removed;
        Ok(Due {
            n_runs,
            n_timetables,
            n_sessions,
            n_answers,
            ..Due::default()
        })
    }
}
