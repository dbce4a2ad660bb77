//! How the database server is reached.

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Executor};

use super::Pools;
use crate::error::{Error, Result};

/// What one statement may take; a list of 100 rows takes milliseconds.
const STATEMENT: &str = "5s";

/// What one statement of an import may take.
pub(crate) const IMPORT_STATEMENT: &str = "SET LOCAL statement_timeout = '60s'";

/// How long a statement waits for a row that somebody else is changing.
const LOCK: &str = "2s";

/// A transaction that does nothing for so long has lost its program.
const IDLE_IN_TRANSACTION: &str = "10s";

const MAX_CONNECTIONS: u32 = 8;

/// A request that finds no connection for so long is told to come again.
const ACQUIRE: Duration = Duration::from_secs(2);

/// Opens a pool on the server at `url`.
pub(crate) async fn open(url: &str) -> Result<Pools> {
    let options = options(url)?.options([
        ("statement_timeout", STATEMENT),
        ("lock_timeout", LOCK),
        ("idle_in_transaction_session_timeout", IDLE_IN_TRANSACTION),
    ]);
    let pool = PgPoolOptions::new()
        .max_connections(MAX_CONNECTIONS)
        .min_connections(1)
        .acquire_timeout(ACQUIRE)
        .idle_timeout(Duration::from_secs(10 * 60))
        .max_lifetime(Duration::from_secs(30 * 60))
        .connect_with(options)
        .await?;
    refuse_other_encodings(&pool).await?;
    Ok(Pools::Postgres(pool))
}

/// Opens one connection without time limits, for migrations.
pub(crate) async fn open_for_migration(url: &str) -> Result<PgPool> {
    Ok(PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(ACQUIRE)
        .connect_with(options(url)?)
        .await?)
}

fn options(url: &str) -> Result<PgConnectOptions> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|_| Error::Setting("the address of the database is wrong"))?;
    // A statement is logged with its texts nowhere.
    Ok(options
        .application_name("miqnet")
        .disable_statement_logging())
}

/// A database in another encoding than UTF-8 would refuse names that SQLite keeps.
async fn refuse_other_encodings(pool: &PgPool) -> Result<()> {
    let row = pool.fetch_one("SHOW server_encoding").await?;
    let encoding: String = sqlx::Row::try_get(&row, 0)?;
    if encoding != "UTF8" {
        return Err(Error::Setting(
            "the database is not in UTF-8; create it with ENCODING 'UTF8'",
        ));
    }
    Ok(())
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::*;
    use crate::store::Location;
    use crate::testing::{Backend, TestDatabase};

    #[tokio::test]
    async fn limits_hold_on_every_connection() {
        let database = TestDatabase::new(Backend::Postgres).await;
        let Location::Postgres(url) = database.location() else {
            panic!("{:?} is no server", database.location());
        };
        let Ok(Pools::Postgres(pool)) = open(url).await else {
            panic!("the server of the tests opens");
        };
        for (setting, expected) in [
            ("SHOW statement_timeout", "5s"),
            ("SHOW lock_timeout", "2s"),
            ("SHOW idle_in_transaction_session_timeout", "10s"),
            ("SHOW application_name", "miqnet"),
        ] {
            let shown: String = sqlx::query_scalar(setting)
                .fetch_one(&pool)
                .await
                .expect("an answer");
            assert_eq!(shown, expected, "{setting}");
        }
        let mut transaction = pool.begin().await.expect("a free connection");
        transaction
            .execute(IMPORT_STATEMENT)
            .await
            .expect("a setting");
        let shown: String = sqlx::query_scalar("SHOW statement_timeout")
            .fetch_one(&mut *transaction)
            .await
            .expect("an answer");
        assert_eq!(shown, "1min");
    }
}
