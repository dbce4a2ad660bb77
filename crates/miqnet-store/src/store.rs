//! The database as a whole: opening, reading, beginning to write.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::db::sealed;
use crate::db::{Pools, Row, Sql, Transaction, Value, args, postgres, sql, sqlite};
use crate::erasure::LedgerKey;
use crate::error::{Error, Result};
use crate::fault::Faults;
use crate::migration;
use crate::work::Work;

/// Where the data is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file of the embedded database; made when it is missing.
    Sqlite(PathBuf),
    /// A `postgres://` address of a database server, with the password if there is one.
    Postgres(String),
}

impl std::fmt::Debug for Location {
    /// The address of a server may hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(file) => f.debug_tuple("Sqlite").field(file).finish(),
            Self::Postgres(_) => f.write_str("Postgres(…)"),
        }
    }
}

impl Location {
    /// Reads `postgres://…`, `postgresql://…`, `sqlite:FILE` or the path of a file.
    ///
    /// # Errors
    /// [`Error::Setting`] for the address of another kind of database, or an empty one.
    pub fn parse(text: &str) -> Result<Self> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let file = text
            .strip_prefix("sqlite://")
            .or_else(|| text.strip_prefix("sqlite:"));
        let file = file.unwrap_or(text);
        if file.is_empty() || file.contains("://") || file.starts_with(":memory:") {
            return Err(Error::Setting(
                "the address of the database is a file, sqlite:FILE or postgres://…",
            ));
        }
        Ok(Self::Sqlite(PathBuf::from(file)))
    }
}

/// An open database. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pools: Pools,
    pub(crate) faults: Faults,
    pub(crate) ledger_key: LedgerKey,
}

/// A state of the database that does not change while it is read.
#[derive(Debug)]
pub struct Snapshot {
    transaction: Transaction,
    faults: Faults,
}

impl Store {
    /// Brings the schema of the database to the version of this program; does nothing where it is
    /// there already. On PostgreSQL the role of `location` is the owner of the tables, and the
    /// rights of the role `miqnet_app` are renewed where it exists.
    ///
    /// # Errors
    /// [`Error::Unavailable`], and [`Error::Schema`] when the database is newer than the program.
    pub async fn migrate(location: &Location) -> Result<()> {
        match location {
            Location::Sqlite(file) => {
                let pools = sqlite::open(file).await?;
                if let Pools::Sqlite { writer, .. } = &pools {
                    migration::sqlite(writer).await?;
                }
                pools.close().await;
            }
            Location::Postgres(url) => {
                let pool = postgres::open_for_migration(url).await?;
                let done = migration::postgres(&pool).await;
                pool.close().await;
                done?;
            }
        }
        Ok(())
    }

    /// Opens a database whose schema is of this program's version.
    ///
    /// `ledger_key` is the secret with which names of erased people are hashed; it stays the same
    /// for the life of the data and is kept outside of the database.
    ///
    /// # Errors
    /// [`Error::Schema`] when a migration is due, [`Error::Unavailable`] and [`Error::Busy`] when
    /// the database cannot be reached or is damaged.
    pub async fn open(location: &Location, ledger_key: LedgerKey) -> Result<Self> {
        let pools = match location {
            Location::Sqlite(file) => sqlite::open(file).await?,
            Location::Postgres(url) => postgres::open(url).await?,
        };
        let store = Self {
            pools,
            faults: Faults::default(),
            ledger_key,
        };
        let found = store.schema_version().await?;
        let needed = migration::NEWEST;
        if found == needed {
            Ok(store)
        } else {
            store.close().await;
            Err(Error::Schema { found, needed })
        }
    }

    /// Begins a unit of work: what it changes is kept together or not at all, and carries the
    /// time `at`.
    ///
    /// On SQLite one unit of work runs at a time; the next waits for up to 5 seconds.
    ///
    /// # Errors
    /// [`Error::Busy`] when the place for writers did not become free, [`Error::Unavailable`].
    pub async fn begin(&self, at: Timestamp) -> Result<Work> {
        let transaction = self.pools.begin(&self.faults).await?;
        Ok(Work::new(self.clone(), transaction, at))
    }

    /// Begins a unit of work whose statements may take 60 seconds in place of 5.
    ///
    /// # Errors
    /// As for [`Store::begin`].
    pub async fn begin_import(&self, at: Timestamp) -> Result<Work> {
        let mut work = self.begin(at).await?;
        if matches!(self.pools, Pools::Postgres(_)) {
            let longer = sql("postgres", postgres::IMPORT_STATEMENT);
            work.execute(longer, Vec::new()).await?;
        }
        Ok(work)
    }

    /// Returns a view that does not change, for reading in several steps. It holds a connection
    /// and should be dropped soon.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Unavailable`].
    pub async fn snapshot(&self) -> Result<Snapshot> {
        Ok(Snapshot {
            transaction: self.pools.begin_snapshot(&self.faults).await?,
            faults: self.faults.clone(),
        })
    }

    /// Answers whether the database answers.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Unavailable`], [`Error::Schema`].
    pub async fn ready(&self) -> Result<()> {
        let found = self.schema_version().await?;
        let needed = migration::NEWEST;
        if found == needed {
            Ok(())
        } else {
            Err(Error::Schema { found, needed })
        }
    }

    /// Moves what was written lately into the database file and empties the log beside it, so
    /// that nothing erased is left there. Returns whether it is done; a long reader can be in the
    /// way. On PostgreSQL this is the work of the server, and the answer is yes.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Full`], [`Error::Unavailable`].
    pub async fn scrub(&self) -> Result<bool> {
        self.faults.check()?;
        match &self.pools {
            Pools::Sqlite { writer, .. } => sqlite::checkpoint(writer).await,
            Pools::Postgres(_) => Ok(true),
        }
    }

    /// Closes all connections after their statements have ended.
    pub async fn close(&self) {
        self.pools.close().await;
    }

    /// Makes the storage call number `n`, counted from 1 and from now, fail with `error`.
    #[cfg(feature = "testing")]
    pub fn plant_failure(&self, n: u64, error: Error) {
        self.faults.plant(n, error);
    }

    /// Takes a planted failure away. Returns how many storage calls there were since it was
    /// planted.
    #[cfg(feature = "testing")]
    pub fn clear_failure(&self) -> u64 {
        self.faults.clear()
    }

    async fn schema_version(&self) -> Result<i64> {
        let table = match &self.pools {
            Pools::Sqlite { .. } => sql(
                "sqlite_master",
                "SELECT COUNT(*) AS n FROM sqlite_master WHERE name = '_sqlx_migrations'",
            ),
            Pools::Postgres(_) => sql(
                "pg_class",
                "SELECT COUNT(*) AS n FROM pg_class WHERE oid = to_regclass('_sqlx_migrations')",
            ),
        };
        if self
            .pools
            .one(&self.faults, table, args![])
            .await?
            .int("n")?
            == 0
        {
            return Ok(0);
        }
        let newest = sql(
            "_sqlx_migrations",
            "SELECT COALESCE(MAX(version), 0) AS version FROM _sqlx_migrations",
        );
        self.pools
            .one(&self.faults, newest, args![])
            .await?
            .int("version")
    }
}

impl sealed::Read for &Store {
    async fn rows(&mut self, sql: Sql, values: Vec<Value>) -> Result<Vec<Row>> {
        self.pools.rows(&self.faults, sql, values).await
    }
}

impl sealed::Read for &mut Snapshot {
    async fn rows(&mut self, sql: Sql, values: Vec<Value>) -> Result<Vec<Row>> {
        self.faults.check()?;
        self.transaction.connection().rows(sql, values).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_file_or_a_server() {
        let file = |path| Ok(Location::Sqlite(PathBuf::from(path)));
        assert_eq!(Location::parse("data/miqnet.db"), file("data/miqnet.db"));
        assert_eq!(Location::parse("sqlite:miqnet.db"), file("miqnet.db"));
        assert_eq!(
            Location::parse("sqlite:///var/miqnet.db"),
            file("/var/miqnet.db")
        );
        let url = "postgres://app:secret@db/miqnet";
        assert_eq!(Location::parse(url), Ok(Location::Postgres(url.to_owned())));
        assert!(!format!("{:?}", Location::parse(url)).contains("secret"));
        for wrong in ["", "sqlite:", "mysql://db/miqnet", "sqlite::memory:"] {
            assert!(Location::parse(wrong).is_err(), "{wrong}");
        }
    }
}
