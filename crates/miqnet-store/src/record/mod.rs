//! Candidates, employers, vacancies and fairs: records with a name of the outside's own, a
//! version and a content that the store does not read.

mod import;
mod kind;
mod statement;
mod write;

use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;

pub(crate) use import::refuse_twins;
pub use import::{Effect, Imported, Row};
pub use kind::{Candidates, Employers, External, Fairs, Kind, Parent, Vacancies};
pub use write::{Change, New};

use crate::db::{self, Read, Value, args};
use crate::document::Document;
use crate::error::Result;
use crate::key::{EmployerKey, FairKey, Key, micros};
use crate::scope::{After, Limit, Page, Scope, Status};
use crate::store::{Snapshot, Store};
use crate::work::Work;

/// A record as it is kept.
pub struct Record<K: Kind> {
    /// Its name inside.
    pub key: K::Key,
    /// Its name outside, unique in the county.
    pub external: K::External,
    /// Counts its changes, from 1.
    pub version: u64,
    /// Whether it takes part in matching.
    pub status: Status,
    /// What it belongs to: the employer of a vacancy, nothing otherwise.
    pub parent: K::Parent,
    /// Its content, as the wire wrote it.
    pub document: Document,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// Which record it is and how often it was changed, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline<K: Kind> {
    /// Its name inside.
    pub key: K::Key,
    /// Its name outside, unique in the county.
    pub external: K::External,
    /// Counts its changes, from 1.
    pub version: u64,
}

/// Which records of a scope a list holds. Each field that is given narrows it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those of this status.
    pub status: Option<Status>,
    /// Only those that belong to this fair, as in [`Scope::of_fair`].
    pub fair: Option<FairKey>,
    /// Only those that belong to this employer, as in [`Scope::of_employer`].
    pub employer: Option<EmployerKey>,
}

/// The records of one kind, read through `C`: the store, a snapshot, or a unit of work, which
/// alone can write.
#[derive(Debug)]
pub struct Records<C, K> {
    pub(crate) connection: C,
    kind: PhantomData<K>,
}

impl<C: Read, K: Kind> Records<C, K> {
    pub(crate) fn new(connection: C) -> Self {
        Self {
            connection,
            kind: PhantomData,
        }
    }

    /// Returns the record with that key, if it is inside the scope.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn get(&mut self, scope: &Scope, key: K::Key) -> Result<Option<Record<K>>> {
        let mut values = scope.values();
        values.push(key.into());
        self.at_most_one(K::STATEMENTS.get, values).await
    }

    /// Returns the record that the outside calls `external`, if it is inside the scope.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn by_external(
        &mut self,
        scope: &Scope,
        external: &K::External,
    ) -> Result<Option<Record<K>>> {
        let mut values = scope.values();
        values.push(external.as_str().into());
        self.at_most_one(K::STATEMENTS.by_external, values).await
    }

    /// Returns a part of the list of records inside the scope that pass the filter.
    ///
    /// The cost grows with the limit, not with the length of the list.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        scope: &Scope,
        filter: &Filter,
        after: &After<K::Key>,
        limit: Limit,
    ) -> Result<Page<Record<K>>> {
        let statements = &K::STATEMENTS;
        let first = K::Key::from_uuid(uuid::Uuid::nil());
        let (sql, place) = match after {
            After::Key(key) => (statements.page_by_key, args![key.unwrap_or(first)]),
            After::External(external) => {
                let external = external.as_deref().unwrap_or_default();
                (statements.page_by_external, args![external])
            }
            After::Changed(place) => {
                let (at, key) = place.map_or((i64::MIN, first), |(at, key)| (micros(at), key));
                (statements.page_by_change, args![at, key])
            }
        };
        let mut values = filtered(scope, filter);
        values.push(limit.and_one().into());
        values.extend(place);
        Ok(Page::cut(self.many(sql, values).await?, limit))
    }

    /// Returns all records inside the scope that pass the filter, ordered by the outside's id,
    /// bytewise. They are of one state of the database, and all in memory.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn all(&mut self, scope: &Scope, filter: &Filter) -> Result<Vec<Record<K>>> {
        self.many(K::STATEMENTS.all, filtered(scope, filter)).await
    }

    /// Returns the outlines of all records inside the scope that pass the filter, in no order: what
    /// tells whether a copy is still right. Their contents are not read.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn outlines(&mut self, scope: &Scope, filter: &Filter) -> Result<Vec<Outline<K>>> {
        let values = filtered(scope, filter);
        let rows = self.connection.rows(K::STATEMENTS.outlines, values).await?;
        let outline = |row: &db::Row| {
            Ok(Outline {
                key: row.key("id")?,
                external: external::<K>(row)?,
                version: row.version("version")?,
            })
        };
        rows.iter().map(outline).collect()
    }

    /// Returns how many records inside the scope pass the filter.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn count(&mut self, scope: &Scope, filter: &Filter) -> Result<u64> {
        let values = filtered(scope, filter);
        let rows = self.connection.rows(K::STATEMENTS.count, values).await?;
        rows.first().map_or(Ok(0), |row| row.version("n"))
    }

    async fn at_most_one(&mut self, sql: db::Sql, values: Vec<Value>) -> Result<Option<Record<K>>> {
        Ok(self.many(sql, values).await?.into_iter().next())
    }

    async fn many(&mut self, sql: db::Sql, values: Vec<Value>) -> Result<Vec<Record<K>>> {
        let rows = self.connection.rows(sql, values).await?;
        rows.iter().map(Record::read).collect()
    }
}

/// The parameters `$1` to `$7` of a list.
fn filtered(scope: &Scope, filter: &Filter) -> Vec<Value> {
    let mut values = scope.values();
    values.push(Value::Text(filter.status.map(|it| it.as_str().to_owned())));
    values.push(filter.fair.into());
    values.push(filter.employer.into());
    values
}

fn external<K: Kind>(row: &db::Row) -> Result<K::External> {
    let external = K::External::parse(&row.text("external_id")?);
    external.ok_or_else(|| row.nonsense("external_id"))
}

impl<K: Kind> Record<K> {
    fn read(row: &db::Row) -> Result<Self> {
        Ok(Self {
            key: row.key("id")?,
            external: external::<K>(row)?,
            version: row.version("version")?,
            status: Status::from_word(&row.text("status")?)
                .ok_or_else(|| row.nonsense("status"))?,
            parent: K::Parent::read(row)?,
            document: row.document("document")?,
            created_at: row.time("created_at")?,
            changed_at: row.time("changed_at")?,
        })
    }
}

impl<K: Kind> Clone for Record<K> {
    fn clone(&self) -> Self {
        Self {
            key: self.key,
            external: self.external.clone(),
            version: self.version,
            status: self.status,
            parent: self.parent,
            document: self.document.clone(),
            created_at: self.created_at,
            changed_at: self.changed_at,
        }
    }
}

impl<K: Kind> fmt::Debug for Record<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("key", &self.key)
            .field("version", &self.version)
            .field("status", &self.status)
            .field("parent", &self.parent)
            .field("document", &self.document)
            .finish_non_exhaustive()
    }
}

impl<K: Kind> PartialEq for Record<K> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
            && self.external == other.external
            && self.version == other.version
            && self.status == other.status
            && self.parent == other.parent
            && self.document == other.document
            && self.created_at == other.created_at
            && self.changed_at == other.changed_at
    }
}

/// Gives whoever can read the four kinds of records.
macro_rules! doors {
    ($($door:ident: $kind:ident, $what:literal);* $(;)?) => {
        impl Store {
            $(
                #[doc = concat!("The ", $what, ", for reading.")]
                pub fn $door(&self) -> Records<&Self, $kind> {
                    Records::new(self)
                }
            )*
        }

        impl Snapshot {
            $(
                #[doc = concat!("The ", $what, " as they were when the snapshot was taken.")]
                pub fn $door(&mut self) -> Records<&mut Self, $kind> {
                    Records::new(self)
                }
            )*
        }

        impl Work {
            $(
                #[doc = concat!("The ", $what, ", for reading and writing.")]
                pub fn $door(&mut self) -> Records<&mut Self, $kind> {
                    Records::new(self)
                }
            )*
        }
    };
}

doors! {
    candidates: Candidates, "candidates";
    employers: Employers, "employers";
    vacancies: Vacancies, "vacancies";
    fairs: Fairs, "fairs";
}
