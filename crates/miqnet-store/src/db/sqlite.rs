//! How the embedded database is opened.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

use sqlx::ConnectOptions;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use super::{Connection, Pools, sql};
use crate::error::{Error, Result};

/// How long a writer waits for the one before it, in this process or another.
const BUSY: Duration = Duration::from_millis(5_000);

/// Reading goes on beside the writer; more readers than cores help only while some wait for the
/// disk.
const N_READERS: u32 = 4;

/// After a checkpoint the write-ahead log is cut to this many bytes.
const JOURNAL_SIZE_LIMIT: &str = "67108864";

/// Opens the file, making it and its folder where they are missing, and asks SQLite whether it is
/// sound.
///
/// The file, and with it the log beside it, belongs to its owner alone. A folder that this makes
/// does too; one that exists is left as it is.
pub(crate) async fn open(file: &Path) -> Result<Pools> {
    prepare(file).map_err(|error| Error::unavailable(format!("io {:?}", error.kind())))?;
    let writer = pool(1).connect_with(options(file)).await?;
    let pools = Pools::Sqlite {
        writer: writer.clone(),
        // A reader that cannot write cannot be a second writer by mistake.
        readers: pool(N_READERS)
            .connect_with(options(file).read_only(true))
            .await?,
    };
    let mut connection = writer.acquire().await?;
    let check = sql("sqlite", "PRAGMA quick_check(1)");
    let rows = Connection::Sqlite(&mut connection)
        .rows(check, Vec::new())
        .await?;
    let sound = match rows.first() {
        Some(row) => row.text("quick_check")? == "ok",
        None => false,
    };
    if !sound {
        return Err(Error::unavailable("sqlite quick_check"));
    }
    Ok(pools)
}

fn pool(n: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(n)
        .acquire_timeout(BUSY)
}

/// The settings of every connection; `docs/STORE.md` says why.
fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .pragma("mmap_size", "0")
        .pragma("temp_store", "MEMORY")
        .pragma("journal_size_limit", JOURNAL_SIZE_LIMIT)
        .disable_statement_logging()
}

/// Makes the folder with mode 0700 and the file with mode 0600.
fn prepare(file: &Path) -> io::Result<()> {
    if let Some(folder) = file
        .parent()
        .filter(|it| !it.as_os_str().is_empty() && !it.exists())
    {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    let mut open = OpenOptions::new();
    open.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let opened = open.open(file)?;
    #[cfg(unix)]
    opened.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    drop(opened);
    Ok(())
}

/// Moves everything from the log into the file and empties the log. Returns whether no reader was
/// in the way.
pub(crate) async fn checkpoint(writer: &SqlitePool) -> Result<bool> {
    let mut connection = writer.acquire().await?;
    let all = sql("sqlite", "PRAGMA wal_checkpoint(TRUNCATE)");
    let rows = Connection::Sqlite(&mut connection)
        .rows(all, Vec::new())
        .await?;
    match rows.first() {
        Some(row) => Ok(row.int("busy")? == 0),
        None => Ok(false),
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;

    /// What each setting answers, on the writer and on the readers.
    const SETTINGS: [(&str, &str, &str); 10] = [
        ("PRAGMA journal_mode", "journal_mode", "wal"),
        ("PRAGMA synchronous", "synchronous", "2"),
        ("PRAGMA foreign_keys", "foreign_keys", "1"),
        ("PRAGMA busy_timeout", "timeout", "5000"),
        ("PRAGMA secure_delete", "secure_delete", "1"),
        ("PRAGMA trusted_schema", "trusted_schema", "0"),
        ("PRAGMA cell_size_check", "cell_size_check", "1"),
        ("PRAGMA mmap_size", "mmap_size", "0"),
        ("PRAGMA temp_store", "temp_store", "2"),
        (
            "PRAGMA journal_size_limit",
            "journal_size_limit",
            "67108864",
        ),
    ];

    #[tokio::test]
    async fn every_connection_has_every_setting() {
        let folder = tempfile::tempdir().expect("a folder");
        let opened = open(&folder.path().join("miqnet.db"))
            .await
            .expect("a new file");
        let Pools::Sqlite { writer, readers } = opened else {
            panic!("a file is opened by SQLite");
        };
        for pool in [&writer, &readers] {
            for (setting, column, expected) in SETTINGS {
                let mut connection = pool.acquire().await.expect("a free connection");
                let asked = sql("sqlite", setting);
                let rows = Connection::Sqlite(&mut connection)
                    .rows(asked, Vec::new())
                    .await;
                let rows = rows.expect("an answer");
                let row = rows.first().expect("a setting has a value");
                let value = row
                    .int(column)
                    .map(|it| it.to_string())
                    .or_else(|_| row.text(column));
                assert_eq!(value.as_deref(), Ok(expected), "{setting}");
            }
        }
        let mut reader = readers.acquire().await.expect("a free connection");
        let write = sql("sqlite", "CREATE TABLE mine (id INTEGER)");
        let refused = Connection::Sqlite(&mut reader)
            .execute(write, Vec::new())
            .await;
        assert_eq!(
            refused,
            Err(Error::unavailable("sqlite 8")),
            "a reader cannot write"
        );
    }
}
