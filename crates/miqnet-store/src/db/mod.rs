//! One way to talk to two databases.
//!
//! sqlx's own `Any` driver knows no UUID of PostgreSQL. The store needs four types, so it has its
//! own closed set of values, and every statement passes through one function for each backend:
//! there a NUL is refused, a failure is planted by tests, and errors lose their texts.

mod exchange;
pub(crate) mod postgres;
mod row;
pub(crate) mod sqlite;

pub(crate) use exchange::{Connection, Pools, Transaction};
pub(crate) use row::Row;

use uuid::Uuid;

use crate::document::{Digest, Document};
use crate::error::Result;
use crate::key::Key;

/// A statement and the table that its rows are of.
///
/// Parameters are written `$1`, `$2`, which both databases read.
#[derive(Debug, Clone, Copy)]
pub struct Sql {
    pub(crate) table: &'static str,
    pub(crate) text: &'static str,
}

/// Names the table that the rows of `text` are of.
pub(crate) const fn sql(table: &'static str, text: &'static str) -> Sql {
    Sql { table, text }
}

/// A parameter of a statement, or nothing of its type.
#[derive(Debug, Clone)]
pub enum Value {
    Uuid(Option<Uuid>),
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

/// Collects the parameters of a statement.
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::db::Value::from($value)),*] };
}
pub(crate) use args;

impl<K: Key> From<K> for Value {
    fn from(key: K) -> Self {
        Self::Uuid(Some(key.uuid()))
    }
}

impl<K: Key> From<Option<K>> for Value {
    fn from(key: Option<K>) -> Self {
        Self::Uuid(key.map(Key::uuid))
    }
}

macro_rules! values {
    ($($from:ty => $variant:ident($make:expr)),* $(,)?) => { $(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$variant(Some($make(value)))
            }
        }
    )* };
}

values! {
    Uuid => Uuid(|it| it),
    i64 => Int(|it| it),
    &str => Text(str::to_owned),
    String => Text(|it| it),
    &[u8] => Bytes(<[u8]>::to_vec),
    Vec<u8> => Bytes(|it| it),
    &Document => Bytes(|it: &Document| it.as_bytes().to_vec()),
    Document => Bytes(Document::into_bytes),
    Digest => Bytes(|it: Digest| it.as_bytes().to_vec()),
}

/// Versions count changes of one record; nobody makes 2⁶³ of them.
pub(crate) fn version_value(version: u64) -> i64 {
    i64::try_from(version).unwrap_or(i64::MAX)
}

/// Who can answer a reading statement: the store, or a unit of work.
///
/// The trait is sealed by its crate-private super trait.
pub trait Read: sealed::Read {}

impl<T: sealed::Read> Read for T {}

pub(crate) mod sealed {
    use std::future::Future;

    use super::{Result, Row, Sql, Value};

    /// What [`super::Read`] promises, for this crate only.
    pub trait Read: Send {
        /// Returns all rows of a statement that changes nothing.
        fn rows(
            &mut self,
            sql: Sql,
            values: Vec<Value>,
        ) -> impl Future<Output = Result<Vec<Row>>> + Send;
    }
}
