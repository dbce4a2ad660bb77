//! Match runs and timetables: results as bytes that can be shown again as they were.

use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;

use crate::db::{Read, Row, Sql, Value, args, sql};
use crate::document::{Digest, Document};
use crate::error::Result;
use crate::key::{CandidateKey, FairKey, Key, RunKey, TimetableKey};
use crate::scope::{Limit, Page, Scope};
use crate::store::Store;
use crate::work::Work;

/// Match runs.
#[derive(Debug)]
pub struct Runs;

/// Timetables of fairs.
#[derive(Debug)]
pub struct Timetables;

/// A table of results.
pub trait Outcome: fmt::Debug + Send + Sync + 'static {
    /// How its results are named.
    type Key: Key;
    /// The word for it in audit entries.
    const NAME: &'static str;
    #[doc(hidden)]
    const STATEMENTS: Statements;
}

/// A result that is to be kept.
#[derive(Debug)]
pub struct NewResult<Key> {
    /// Its name, made by the caller.
    pub key: Key,
    /// The fair that it is of, if any.
    pub fair: Option<FairKey>,
    /// Its bytes.
    pub content: Document,
    /// Every candidate that the bytes hold something about.
    pub candidates: Vec<CandidateKey>,
}

/// A result as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<Key> {
    /// Its name.
    pub key: Key,
    /// The fair that it is of, if any.
    pub fair: Option<FairKey>,
    /// The BLAKE3 hash of the bytes, also after they are gone.
    pub digest: Digest,
    /// The bytes, or why they are gone.
    pub content: Content,
    /// When it was made.
    pub created_at: Timestamp,
}

/// The bytes of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// They are the bytes that were made.
    Whole(Document),
    /// They were removed.
    Emptied {
        /// When.
        at: Timestamp,
        /// Why, as the one who erased put it: no data of a person.
        reason: String,
    },
}

/// One table of results, read through the store or a unit of work.
#[derive(Debug)]
pub struct Results<C, O> {
    connection: C,
    outcome: PhantomData<O>,
}

/// The statements of such a table.
#[derive(Debug)]
pub struct Statements {
    get: Sql,
    page: Sql,
    insert: Sql,
    insert_candidate: Sql,
    delete: Sql,
}

/// An employer sees no result as a whole: each holds what belongs to others.
macro_rules! within {
    () => {
        "county = $1 AND ($2 IS NULL OR fair = $2) \
         AND ($3 IS NULL OR fair IN (SELECT fair FROM grants WHERE principal = $3)) \
         AND $4 IS NULL"
    };
}

macro_rules! statements {
    ($table:literal, $candidates:literal) => {
        Statements {
            get: sql(
                $table,
                concat!(
                    "SELECT id, fair, digest, content, created_at, emptied_at, emptied_reason ",
                    "FROM ",
                    $table,
                    " WHERE id = $5 AND ",
                    within!(),
                ),
            ),
            page: sql(
                $table,
                concat!(
                    "SELECT id, fair, digest, created_at, emptied_at, emptied_reason FROM ",
                    $table,
                    " WHERE id < $5 AND ($7 IS NULL OR fair = $7) AND ",
                    within!(),
                    " ORDER BY id DESC LIMIT $6",
                ),
            ),
            insert: sql(
                $table,
                concat!(
                    "INSERT INTO ",
                    $table,
                    " (id, county, fair, digest, content, created_at) ",
                    "VALUES ($1, $2, $3, $4, $5, $6)",
                ),
            ),
            insert_candidate: sql(
                $candidates,
                concat!(
                    "INSERT INTO ",
                    $candidates,
                    " (result, candidate) VALUES ($1, $2)"
                ),
            ),
            delete: sql(
                $table,
                concat!("DELETE FROM ", $table, " WHERE id = $5 AND ", within!()),
            ),
        }
    };
}

impl Outcome for Runs {
    type Key = RunKey;
    const NAME: &'static str = "run";
    const STATEMENTS: Statements = statements!("runs", "run_candidates");
}

impl Outcome for Timetables {
    type Key = TimetableKey;
    const NAME: &'static str = "timetable";
    const STATEMENTS: Statements = statements!("timetables", "timetable_candidates");
}

/// A result in a list, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading<Key> {
    /// Its name.
    pub key: Key,
    /// The fair that it is of, if any.
    pub fair: Option<FairKey>,
    /// The BLAKE3 hash of its bytes.
    pub digest: Digest,
    /// When it was made.
    pub created_at: Timestamp,
    /// Whether its bytes are gone.
    pub emptied: bool,
}

impl<C: Read, O: Outcome> Results<C, O> {
    fn new(connection: C) -> Self {
        Self {
            connection,
            outcome: PhantomData,
        }
    }

    /// Returns a result, if it is inside the scope.
    ///
    /// # Errors
    /// Those of the database; [`crate::Error::Inconsistent`] when the bytes are not those that
    /// were kept.
    pub async fn get(&mut self, scope: &Scope, key: O::Key) -> Result<Option<Kept<O::Key>>> {
        let mut values = scope.values();
        values.push(key.into());
        let rows = self.connection.rows(O::STATEMENTS.get, values).await?;
        rows.first().map(read).transpose()
    }

    /// Returns a part of the list without the bytes, newest first, of all fairs or of one; it
    /// goes on after the given key.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        scope: &Scope,
        fair: Option<FairKey>,
        after: Option<O::Key>,
        limit: Limit,
    ) -> Result<Page<Heading<O::Key>>> {
        let after = after.unwrap_or(O::Key::from_uuid(uuid::Uuid::max()));
        let mut values = scope.values();
        values.extend(args![after, limit.and_one(), fair]);
        let rows = self.connection.rows(O::STATEMENTS.page, values).await?;
        let headings: Result<Vec<_>> = rows.iter().map(heading).collect();
        Ok(Page::cut(headings?, limit))
    }
}

impl<O: Outcome> Results<&mut Work, O> {
    /// Keeps a result and returns the hash of its bytes.
    ///
    /// Each candidate is entered, so that erasing her finds it; twice in the list is once.
    ///
    /// # Errors
    /// [`crate::Error::Reference`] when the scope does not hold the fair, and those of the
    /// database.
    pub async fn create(&mut self, scope: &Scope, new: NewResult<O::Key>) -> Result<Digest> {
        if let Some(fair) = new.fair {
            let found = self.connection.fairs().get(scope, fair).await?;
            found.ok_or(crate::Error::Reference)?;
        }
        let digest = Digest::of(new.content.as_bytes());
        let at = self.connection.at_micros();
        let values = args![
            new.key,
            scope.county_key(),
            new.fair,
            digest,
            new.content,
            at
        ];
        self.connection
            .execute(O::STATEMENTS.insert, values)
            .await?;
        let mut candidates = new.candidates;
        candidates.sort_unstable();
        candidates.dedup();
        for candidate in candidates {
            let values = args![new.key, candidate];
            self.connection
                .execute(O::STATEMENTS.insert_candidate, values)
                .await?;
        }
        Ok(digest)
    }

    /// Removes a result. Returns whether the scope held it.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn delete(&mut self, scope: &Scope, key: O::Key) -> Result<bool> {
        let mut values: Vec<Value> = scope.values();
        values.push(key.into());
        Ok(self
            .connection
            .execute(O::STATEMENTS.delete, values)
            .await?
            > 0)
    }
}

fn heading<K: Key>(row: &Row) -> Result<Heading<K>> {
    Ok(Heading {
        key: row.key("id")?,
        fair: row.key_or_none("fair")?,
        digest: row.digest("digest")?,
        created_at: row.time("created_at")?,
        emptied: row.int_or_none("emptied_at")?.is_some(),
    })
}

fn read<K: Key>(row: &Row) -> Result<Kept<K>> {
    let digest = row.digest("digest")?;
    let content = match row.document_or_none("content")? {
        Some(content) if Digest::of(content.as_bytes()) == digest => Content::Whole(content),
        Some(_) => return Err(row.nonsense("content")),
        None => Content::Emptied {
            at: row.time("emptied_at")?,
            reason: row.text("emptied_reason")?,
        },
    };
    Ok(Kept {
        key: row.key("id")?,
        fair: row.key_or_none("fair")?,
        digest,
        content,
        created_at: row.time("created_at")?,
    })
}

impl Store {
    /// The match runs, for reading.
    pub fn runs(&self) -> Results<&Self, Runs> {
        Results::new(self)
    }

    /// The timetables, for reading.
    pub fn timetables(&self) -> Results<&Self, Timetables> {
        Results::new(self)
    }
}

impl Work {
    /// The match runs, for reading and writing.
    pub fn runs(&mut self) -> Results<&mut Self, Runs> {
        Results::new(self)
    }

    /// The timetables, for reading and writing.
    pub fn timetables(&mut self) -> Results<&mut Self, Timetables> {
        Results::new(self)
    }
}
