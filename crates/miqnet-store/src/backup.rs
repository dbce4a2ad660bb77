//! A copy of the embedded database, taken while it is used, and the way back.

use std::path::{Path, PathBuf};

use sqlx::ConnectOptions as _;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteConnectOptions;

use crate::audit::{Audit, Chain};
use crate::db::{Connection, Pools, Row, Sql, Value, args, sealed, sql};
use crate::erasure::Erasures;
use crate::error::{Error, Result};
use crate::migration;
use crate::store::Store;

/// A file of the embedded database that is read and not changed; no log is made beside it.
#[derive(Debug)]
pub struct DatabaseFile {
    connection: SqliteConnection,
}

/// What a sound file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding {
    /// The version of its schema; a program brings an older one to its own.
    pub schema: i64,
    /// How many candidates.
    pub n_candidates: u64,
    /// How many vacancies.
    pub n_vacancies: u64,
    /// The audit.
    pub chain: Chain,
}

impl DatabaseFile {
    /// Opens a file that no program is writing to, such as a backup. A log beside it is not read.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when it cannot be read.
    pub async fn open(file: &Path) -> Result<Self> {
        Self::with(Self::options(file).immutable(true)).await
    }

    /// Opens a database that was given up, with what stands in the log beside it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when it cannot be read.
    pub async fn open_given_up(file: &Path) -> Result<Self> {
        Self::with(Self::options(file)).await
    }

    fn options(file: &Path) -> SqliteConnectOptions {
        SqliteConnectOptions::new()
            .filename(file)
            .read_only(true)
            .pragma("trusted_schema", "OFF")
            .pragma("cell_size_check", "ON")
            .pragma("mmap_size", "0")
            .disable_statement_logging()
    }

    async fn with(options: SqliteConnectOptions) -> Result<Self> {
        Ok(Self {
            connection: options.connect().await?,
        })
    }

    /// Reads every page, every reference and every audit entry, and says what there is. Cost: the
    /// whole file.
    ///
    /// # Errors
    /// [`Error::Unavailable`] for a file that is damaged, [`Error::Schema`] for one that is newer
    /// than this program or no database of it.
    pub async fn check(&mut self) -> Result<Holding> {
        const INTEGRITY: Sql = sql("sqlite", "PRAGMA integrity_check(1)");
        const REFERENCES: Sql = sql("sqlite", "PRAGMA foreign_key_check");
        let rows = self.rows(INTEGRITY).await?;
        let is_sound = match rows.first() {
            Some(row) => row.text("integrity_check")? == "ok",
            None => false,
        };
        if !is_sound {
            return Err(Error::unavailable("sqlite integrity_check"));
        }
        let schema = self.schema().await?;
        if !self.rows(REFERENCES).await?.is_empty() {
            return Err(Error::unavailable("sqlite foreign_key_check"));
        }
        Ok(Holding {
            schema,
            n_candidates: self
                .number(sql("candidates", "SELECT COUNT(*) AS n FROM candidates"))
                .await?,
            n_vacancies: self
                .number(sql("vacancies", "SELECT COUNT(*) AS n FROM vacancies"))
                .await?,
            chain: Audit::new(&mut *self).verify().await?,
        })
    }

    /// The erasure ledger.
    pub fn erasures(&mut self) -> Erasures<&mut Self> {
        Erasures::new(self)
    }

    /// The version of the schema, if this program can read it or bring it to its own.
    async fn schema(&mut self) -> Result<i64> {
        const TABLES: Sql = sql(
            "sqlite_master",
            "SELECT COUNT(*) AS n FROM sqlite_master WHERE name = '_sqlx_migrations'",
        );
        const NEWEST: Sql = sql(
            "_sqlx_migrations",
            "SELECT COALESCE(MAX(version), 0) AS n FROM _sqlx_migrations WHERE success",
        );
        let is_ours = self.number(TABLES).await? > 0;
        let found = if is_ours {
            self.number(NEWEST).await?
        } else {
            0
        };
        let found = i64::try_from(found).unwrap_or(i64::MAX);
        let needed = migration::NEWEST;
        if (1..=needed).contains(&found) {
            Ok(found)
        } else {
            Err(Error::Schema { found, needed })
        }
    }

    async fn number(&mut self, sql: Sql) -> Result<u64> {
        let rows = self.rows(sql).await?;
        rows.first().map_or(Ok(0), |row| row.version("n"))
    }

    async fn rows(&mut self, sql: Sql) -> Result<Vec<Row>> {
        sealed::Read::rows(&mut &mut *self, sql, args![]).await
    }
}

impl sealed::Read for &mut DatabaseFile {
    async fn rows(&mut self, sql: Sql, values: Vec<Value>) -> Result<Vec<Row>> {
        Connection::Sqlite(&mut self.connection)
            .rows(sql, values)
            .await
    }
}

impl Store {
    /// Writes the state of the embedded database to a new file of mode 0600, which is a database
    /// of its own: without a log beside it and without free pages. Writers go on meanwhile. The
    /// file is on the disk when this returns.
    ///
    /// [`copy_backup`] puts it in the place of a database; then [`crate::Work::replay`] the
    /// erasure ledger of the state that is given up.
    ///
    /// # Errors
    /// [`Error::Setting`] on PostgreSQL, whose own `pg_dump` does it, and where the file exists or
    /// its name is not UTF-8; [`Error::Full`] and [`Error::Unavailable`].
    pub async fn back_up(&self, to: &Path) -> Result<()> {
        self.faults.check()?;
        let Pools::Sqlite { readers, .. } = &self.pools else {
            return Err(Error::Setting(
                "a backup of PostgreSQL is made with pg_dump",
            ));
        };
        let name = to
            .to_str()
            .ok_or(Error::Setting("the name of the backup is not UTF-8"))?;
        // SQLite takes an empty file for a new one, and this one is its owner's alone.
        let file = new_file(to).map_err(of_io)?;
        let copied = async {
            let mut connection = readers.acquire().await?;
            let copy = sql("sqlite", "VACUUM INTO $1");
            Connection::Sqlite(&mut connection)
                .execute(copy, args![name])
                .await?;
            drop(connection);
            file.sync_all()
                .and_then(|()| sync_folder(to))
                .map_err(of_io)
        };
        if let Err(error) = copied.await {
            // Half a backup must not be taken for one. If it cannot be removed either, the error
            // that is returned says enough.
            let _ = std::fs::remove_file(to);
            return Err(error);
        }
        Ok(())
    }
}

/// Copies a backup to a new file of mode 0600, to be opened there and then put in its place with
/// [`place_database`].
///
/// # Errors
/// [`Error::Setting`] where the new file exists, [`Error::Full`] and [`Error::Unavailable`].
pub fn copy_backup(backup: &Path, to: &Path) -> Result<()> {
    let copied = || {
        let mut from = std::fs::File::open(backup)?;
        let mut file = new_file(to)?;
        std::io::copy(&mut from, &mut file)?;
        file.sync_all()
    };
    copied().map_err(of_io)
}

/// Gives a database, which no program has open, its place.
///
/// # Errors
/// [`Error::Setting`] where a database stands there, or the log of one that is gone: SQLite would
/// take that for its own. [`Error::Unavailable`] when the file cannot be moved.
pub fn place_database(file: &Path, place: &Path) -> Result<()> {
    if occupied(place).is_some() || with_ending(file, "-wal").exists() {
        return Err(Error::Setting("the place of the database is taken"));
    }
    std::fs::rename(file, place)
        .and_then(|()| sync_folder(place))
        .map_err(of_io)
}

/// The file in the way of a database at that place: a database, or what one left beside it.
pub fn occupied(place: &Path) -> Option<PathBuf> {
    let files = ["", "-wal", "-shm", "-journal"].map(|ending| with_ending(place, ending));
    files.into_iter().find(|file| file.exists())
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn new_file(path: &Path) -> std::io::Result<std::fs::File> {
    let mut open = std::fs::OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    open.open(path)
}

/// Makes the name of a new file survive a power cut.
fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
    std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

fn of_io(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => Error::Setting("the file of the backup exists"),
        std::io::ErrorKind::StorageFull => Error::Full,
        kind => Error::unavailable(format!("io {kind:?}")),
    }
}
