//! A row of either database.

use jiff::Timestamp;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};
use uuid::Uuid;

use crate::document::{Digest, Document};
use crate::error::{Error, Result};
use crate::key::Key;

/// A row and the table it is of.
#[derive(Debug)]
pub struct Row {
    table: &'static str,
    of: Backend,
}

enum Backend {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl std::fmt::Debug for Backend {
    /// A row may hold data of a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("row")
    }
}

/// A type that both databases give back.
trait Plain:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}

impl<T> Plain for T where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}

impl Row {
    pub(super) fn sqlite(table: &'static str, row: SqliteRow) -> Self {
        let of = Backend::Sqlite(row);
        Self { table, of }
    }

    pub(super) fn postgres(table: &'static str, row: PgRow) -> Self {
        let of = Backend::Postgres(row);
        Self { table, of }
    }

    fn get<T: Plain>(&self, column: &'static str) -> Result<T> {
        let value = match &self.of {
            Backend::Sqlite(row) => row.try_get(column),
            Backend::Postgres(row) => row.try_get(column),
        };
        value.map_err(|_| self.nonsense(column))
    }

    /// The complaint that this row cannot have been written by this crate.
    pub(crate) fn nonsense(&self, column: &'static str) -> Error {
        let id = match &self.of {
            Backend::Sqlite(row) => row.try_get::<Uuid, _>("id"),
            Backend::Postgres(row) => row.try_get::<Uuid, _>("id"),
        };
        Error::Inconsistent {
            table: self.table,
            column,
            key: id.map(|id| id.to_string()).unwrap_or_default(),
        }
    }

    pub(crate) fn key<K: Key>(&self, column: &'static str) -> Result<K> {
        self.get(column).map(K::from_uuid)
    }

    pub(crate) fn key_or_none<K: Key>(&self, column: &'static str) -> Result<Option<K>> {
        let found: Option<Uuid> = self.get(column)?;
        Ok(found.map(K::from_uuid))
    }

    pub(crate) fn int(&self, column: &'static str) -> Result<i64> {
        self.get(column)
    }

    pub(crate) fn int_or_none(&self, column: &'static str) -> Result<Option<i64>> {
        self.get(column)
    }

    pub(crate) fn version(&self, column: &'static str) -> Result<u64> {
        u64::try_from(self.int(column)?).map_err(|_| self.nonsense(column))
    }

    pub(crate) fn time(&self, column: &'static str) -> Result<Timestamp> {
        let micros = self.int(column)?;
        Timestamp::from_microsecond(micros).map_err(|_| self.nonsense(column))
    }

    pub(crate) fn time_or_none(&self, column: &'static str) -> Result<Option<Timestamp>> {
        match self.int_or_none(column)? {
            None => Ok(None),
            Some(_) => self.time(column).map(Some),
        }
    }

    pub(crate) fn text(&self, column: &'static str) -> Result<String> {
        self.get(column)
    }

    pub(crate) fn bytes(&self, column: &'static str) -> Result<Vec<u8>> {
        self.get(column)
    }

    pub(crate) fn document(&self, column: &'static str) -> Result<Document> {
        self.bytes(column).map(Document::new)
    }

    pub(crate) fn document_or_none(&self, column: &'static str) -> Result<Option<Document>> {
        let found: Option<Vec<u8>> = self.get(column)?;
        Ok(found.map(Document::new))
    }

    pub(crate) fn digest(&self, column: &'static str) -> Result<Digest> {
        let bytes = self.bytes(column)?;
        let bytes = bytes.try_into().map_err(|_| self.nonsense(column))?;
        Ok(Digest::from_bytes(bytes))
    }
}
