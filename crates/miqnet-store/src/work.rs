//! What is kept together or not at all.

use jiff::Timestamp;

use crate::audit::{self, Entry};
use crate::db::{Pools, Row, Sql, Transaction, Value, sealed};
use crate::error::{Error, Result};
use crate::key::micros;
use crate::store::Store;

/// A unit of work: reads, writes and the audit entry that tells of them, in one transaction.
///
/// Dropping it without [`Work::commit`] undoes everything. There is no way to commit without an
/// audit entry.
#[derive(Debug)]
pub struct Work {
    pub(crate) store: Store,
    transaction: Transaction,
    at: Timestamp,
    entries: Vec<Entry>,
    erased: bool,
}

/// How a committed unit of work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Committed {
    /// Whether bytes of an erased person may still stand in the log of the embedded database,
    /// because a reader was in the way. [`Store::scrub`] removes them.
    pub scrub_due: bool,
}

impl Work {
    pub(crate) fn new(store: Store, transaction: Transaction, at: Timestamp) -> Self {
        Self {
            store,
            transaction,
            at,
            entries: Vec::new(),
            erased: false,
        }
    }

    /// The time that everything in this unit of work carries.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    pub(crate) fn at_micros(&self) -> i64 {
        micros(self.at)
    }

    /// Adds an entry beside the one that the commit takes, for work that touches several objects.
    pub fn record(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Appends the audit entries and keeps everything.
    ///
    /// On PostgreSQL the last steps of two units of work follow one another, because each audit
    /// entry carries the hash of the one before.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Full`], [`Error::Unavailable`]: nothing was kept, unless the
    /// connection broke during the commit itself. A failure after the commit is no error but
    /// [`Committed::scrub_due`].
    pub async fn commit(mut self, entry: Entry) -> Result<Committed> {
        self.entries.push(entry);
        let entries = std::mem::take(&mut self.entries);
        audit::append(&mut self, &entries).await?;
        let Self {
            store,
            transaction,
            erased,
            ..
        } = self;
        transaction.commit(&store.faults).await?;
        let scrubbed = !erased || store.scrub().await == Ok(true);
        Ok(Committed {
            scrub_due: !scrubbed,
        })
    }

    /// Undoes everything now, in place of when the unit of work is dropped.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the connection is gone; then the database undoes it by itself.
    pub async fn roll_back(self) -> Result<()> {
        match self.transaction {
            Transaction::Sqlite(transaction) => transaction.rollback().await?,
            Transaction::Postgres(transaction) => transaction.rollback().await?,
        }
        Ok(())
    }

    /// Notes that the commit has to be followed by a scrub.
    pub(crate) fn note_erasure(&mut self) {
        self.erased = true;
    }

    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.store.pools, Pools::Postgres(_))
    }

    pub(crate) async fn execute(&mut self, sql: Sql, values: Vec<Value>) -> Result<u64> {
        self.store.faults.check()?;
        self.transaction.connection().execute(sql, values).await
    }
}

impl sealed::Read for &mut Work {
    async fn rows(&mut self, sql: Sql, values: Vec<Value>) -> Result<Vec<Row>> {
        self.store.faults.check()?;
        self.transaction.connection().rows(sql, values).await
    }
}

/// What a change that found nothing to change means: nothing there, or another version.
pub(crate) fn stale_or_absent(current: Option<u64>) -> Result<Option<u64>> {
    match current {
        None => Ok(None),
        Some(current) => Err(Error::Stale { current }),
    }
}
