//! Where statements go out and rows come in.

use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use sqlx::{Executor, PgConnection, Postgres, Sqlite, SqliteConnection};

use super::{Row, Sql, Value};
use crate::error::{Error, Result};
use crate::fault::Faults;

/// Binds each value by its type.
macro_rules! bound {
    ($query:expr, $values:expr) => {{
        let mut query = $query;
        for value in $values {
            query = match value {
                Value::Uuid(value) => query.bind(value),
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}

/// The connections of one database.
#[derive(Debug, Clone)]
pub(crate) enum Pools {
    /// One connection writes, the others cannot.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction of either database; rolled back unless it is committed.
#[derive(Debug)]
pub(crate) enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// A connection for a single statement.
pub(crate) enum Connection<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Pools {
    /// Begins a transaction that may write. On SQLite it holds the only place for writers from
    /// here on, so that it never has to give up half way.
    pub(crate) async fn begin(&self, faults: &Faults) -> Result<Transaction> {
        faults.check()?;
        Ok(match self {
            Self::Sqlite { writer, .. } => {
                Transaction::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            Self::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        })
    }

    /// Begins a transaction that reads one state of the database.
    pub(crate) async fn begin_snapshot(&self, faults: &Faults) -> Result<Transaction> {
        faults.check()?;
        Ok(match self {
            Self::Sqlite { readers, .. } => Transaction::Sqlite(readers.begin().await?),
            Self::Postgres(pool) => Transaction::Postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .await?,
            ),
        })
    }

    /// Returns the rows of a statement that changes nothing.
    pub(crate) async fn rows(
        &self,
        faults: &Faults,
        sql: Sql,
        values: Vec<Value>,
    ) -> Result<Vec<Row>> {
        faults.check()?;
        match self {
            Self::Sqlite { readers, .. } => {
                let mut connection = readers.acquire().await?;
                Connection::Sqlite(&mut connection).rows(sql, values).await
            }
            Self::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                Connection::Postgres(&mut connection)
                    .rows(sql, values)
                    .await
            }
        }
    }

    /// Returns the row of a statement that always has one.
    pub(crate) async fn one(&self, faults: &Faults, sql: Sql, values: Vec<Value>) -> Result<Row> {
        let rows = self.rows(faults, sql, values).await?;
        rows.into_iter().next().ok_or_else(|| Error::Inconsistent {
            table: sql.table,
            column: "",
            key: String::new(),
        })
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Transaction {
    pub(crate) fn connection(&mut self) -> Connection<'_> {
        match self {
            Self::Sqlite(transaction) => Connection::Sqlite(transaction),
            Self::Postgres(transaction) => Connection::Postgres(transaction),
        }
    }

    pub(crate) async fn commit(self, faults: &Faults) -> Result<()> {
        faults.check()?;
        match self {
            Self::Sqlite(transaction) => transaction.commit().await?,
            Self::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }
}

impl Connection<'_> {
    /// Returns the rows of one statement, in the order in which the database gives them.
    pub(crate) async fn rows(self, sql: Sql, values: Vec<Value>) -> Result<Vec<Row>> {
        refuse_nul(&values)?;
        match self {
            Self::Sqlite(connection) => {
                let query = bound!(sqlx::query::<Sqlite>(sql.text), values);
                let rows = connection.fetch_all(query).await?;
                Ok(rows
                    .into_iter()
                    .map(|row| Row::sqlite(sql.table, row))
                    .collect())
            }
            Self::Postgres(connection) => {
                let query = bound!(sqlx::query::<Postgres>(sql.text), values);
                let rows = connection.fetch_all(query).await?;
                Ok(rows
                    .into_iter()
                    .map(|row| Row::postgres(sql.table, row))
                    .collect())
            }
        }
    }

    /// Carries out one statement and returns how many rows it touched.
    pub(crate) async fn execute(self, sql: Sql, values: Vec<Value>) -> Result<u64> {
        refuse_nul(&values)?;
        match self {
            Self::Sqlite(connection) => {
                let query = bound!(sqlx::query::<Sqlite>(sql.text), values);
                Ok(connection.execute(query).await?.rows_affected())
            }
            Self::Postgres(connection) => {
                let query = bound!(sqlx::query::<Postgres>(sql.text), values);
                Ok(connection.execute(query).await?.rows_affected())
            }
        }
    }
}

/// PostgreSQL cannot keep NUL in a text and SQLite can: neither may.
fn refuse_nul(values: &[Value]) -> Result<()> {
    let holds_nul = |value: &Value| matches!(value, Value::Text(Some(text)) if text.contains('\0'));
    if values.iter().any(holds_nul) {
        return Err(Error::Nul);
    }
    Ok(())
}
