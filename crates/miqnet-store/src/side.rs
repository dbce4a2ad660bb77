//! What belongs to a candidate and is never read together with the facts: the person and the
//! case file.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;
use miqnet_domain::CandidateId;

use crate::db::{Read, Row, Sql, Value, args, sql, version_value};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::key::{CandidateKey, Key as _};
use crate::record::{Effect, Filter, refuse_twins};
use crate::scope::{Limit, Page, Scope};
use crate::store::Store;
use crate::work::{Work, stale_or_absent};

/// Name and contact of the person behind a candidate.
#[derive(Debug)]
pub struct Persons;

/// Facts that only the guidance reads: title of residence, benefit system, family.
#[derive(Debug)]
pub struct CaseFiles;

/// A table that has at most one document for each candidate.
pub trait Side: fmt::Debug + Send + Sync + 'static {
    /// The word for it in audit entries.
    const NAME: &'static str;
    #[doc(hidden)]
    const STATEMENTS: Statements;
}

/// What is kept about a candidate in one such table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideRecord {
    /// Whose it is.
    pub candidate: CandidateKey,
    /// Counts its changes, from 1.
    pub version: u64,
    /// Its content.
    pub document: Document,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// One such table, read through the store or a unit of work.
#[derive(Debug)]
pub struct Sides<C, S> {
    connection: C,
    side: PhantomData<S>,
}

/// The statements of such a table.
#[derive(Debug)]
pub struct Statements {
    get: Sql,
    page: Sql,
    all: Sql,
    insert: Sql,
    update: Sql,
    delete: Sql,
}

/// Whether the candidate is inside the scope, as the table of candidates answers it. An employer
/// (`$4`) sees none of this, whatever she consented to.
macro_rules! within {
    () => {
        "($2 IS NULL OR candidate IN (SELECT candidate FROM registrations WHERE fair = $2)) \
         AND ($3 IS NULL OR candidate IN (SELECT r.candidate FROM registrations r \
             JOIN grants g ON g.fair = r.fair \
             WHERE g.principal = $3 AND ($2 IS NULL OR r.fair = $2))) \
         AND $4 IS NULL"
    };
}

macro_rules! statements {
    ($table:literal) => {
        Statements {
            get: sql(
                $table,
                concat!(
                    "SELECT candidate, version, document, created_at, changed_at FROM ",
                    $table,
                    " WHERE candidate = $5 AND county = $1 AND ",
                    within!(),
                ),
            ),
            page: sql(
                $table,
                concat!(
                    "SELECT candidate, version, document, created_at, changed_at FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    within!(),
                    " AND candidate > $5 ORDER BY candidate LIMIT $6",
                ),
            ),
            all: sql(
                $table,
                concat!(
                    "SELECT candidate, version, document, created_at, changed_at FROM ",
                    $table,
                    " WHERE county = $1 AND ",
                    within!(),
                ),
            ),
            insert: sql(
                $table,
                concat!(
                    "INSERT INTO ",
                    $table,
                    " (candidate, county, version, document, created_at, changed_at)",
                    " VALUES ($1, $2, 1, $3, $4, $4)",
                ),
            ),
            update: sql(
                $table,
                concat!(
                    "UPDATE ",
                    $table,
                    " SET version = version + 1, document = $7, changed_at = $8",
                    " WHERE candidate = $5 AND version = $6 AND county = $1 AND ",
                    within!(),
                ),
            ),
            delete: sql(
                $table,
                concat!(
                    "DELETE FROM ",
                    $table,
                    " WHERE candidate = $5 AND version = $6 AND county = $1 AND ",
                    within!(),
                ),
            ),
        }
    };
}

impl Side for Persons {
    const NAME: &'static str = "person";
    const STATEMENTS: Statements = statements!("persons");
}

impl Side for CaseFiles {
    const NAME: &'static str = "case_file";
    const STATEMENTS: Statements = statements!("case_files");
}

impl<C: Read, S: Side> Sides<C, S> {
    fn new(connection: C) -> Self {
        Self {
            connection,
            side: PhantomData,
        }
    }

    /// Returns what is kept about a candidate inside the scope.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn get(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
    ) -> Result<Option<SideRecord>> {
        let mut values = scope.values();
        values.push(candidate.into());
        Ok(self
            .many(S::STATEMENTS.get, values)
            .await?
            .into_iter()
            .next())
    }

    /// Returns a part of the list, in the order of the candidates' keys, after the given one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        scope: &Scope,
        after: Option<CandidateKey>,
        limit: Limit,
    ) -> Result<Page<SideRecord>> {
        let after = after.unwrap_or(CandidateKey::from_uuid(uuid::Uuid::nil()));
        let mut values = scope.values();
        values.extend(args![after, limit.and_one()]);
        Ok(Page::cut(
            self.many(S::STATEMENTS.page, values).await?,
            limit,
        ))
    }

    async fn many(&mut self, sql: Sql, values: Vec<Value>) -> Result<Vec<SideRecord>> {
        let rows = self.connection.rows(sql, values).await?;
        rows.iter().map(read).collect()
    }
}

impl<S: Side> Sides<&mut Work, S> {
    /// Keeps a first document about a candidate. Returns version 1, or nothing where the scope
    /// holds no such candidate.
    ///
    /// # Errors
    /// [`crate::Error::Duplicate`] when there is one already, and those of the database.
    pub async fn create(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
        document: &Document,
    ) -> Result<Option<u64>> {
        if scope.is_of_employer() {
            return Ok(None);
        }
        if self
            .connection
            .candidates()
            .get(scope, candidate)
            .await?
            .is_none()
        {
            return Ok(None);
        }
        let at = self.connection.at_micros();
        let values = args![candidate, scope.county_key(), document, at];
        self.connection
            .execute(S::STATEMENTS.insert, values)
            .await?;
        Ok(Some(1))
    }

    /// Keeps a document about each of these candidates, recognised by their names in the county. A
    /// row that says what is kept changes nothing, not even its version; candidates without a row
    /// keep theirs. Returns for each row, in order, whose it is and what was done; nothing where the
    /// scope holds no candidate of that name.
    ///
    /// Whatever fails, nothing is kept: the caller drops the unit of work. Reads what the scope has
    /// once; then costs a statement for each row that changes something.
    ///
    /// # Errors
    /// [`Error::Duplicate`] when two rows have one name, [`Error::Busy`] when somebody else changed
    /// the same documents meanwhile, and those of the database.
    pub async fn import(
        &mut self,
        scope: &Scope,
        rows: Vec<(CandidateId, Document)>,
    ) -> Result<Vec<Option<(CandidateKey, Effect)>>> {
        refuse_twins(rows.iter().map(|(name, _)| name.as_str()))?;
        if scope.is_of_employer() {
            return Ok(vec![None; rows.len()]);
        }
        let erased = self.connection.erased_names(scope).await?;
        let mut candidates = self.connection.candidates();
        let people = candidates.outlines(scope, &Filter::default()).await?;
        let people: HashMap<CandidateId, CandidateKey> =
            people.into_iter().map(|it| (it.external, it.key)).collect();
        let known = self.many(S::STATEMENTS.all, scope.values()).await?;
        let known: HashMap<CandidateKey, SideRecord> =
            known.into_iter().map(|it| (it.candidate, it)).collect();
        let mut done = Vec::with_capacity(rows.len());
        for (name, document) in rows {
            let effect = match people.get(&name) {
                // The key of somebody who was erased names nobody.
                None => erased
                    .holds(name.as_str())
                    .then_some((CandidateKey::from_uuid(uuid::Uuid::nil()), Effect::Erased)),
                Some(&key) => {
                    let effect = self.put(scope, key, known.get(&key), &document).await?;
                    Some((key, effect))
                }
            };
            done.push(effect);
        }
        Ok(done)
    }

    async fn put(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
        known: Option<&SideRecord>,
        document: &Document,
    ) -> Result<Effect> {
        let Some(known) = known else {
            return match self.create(scope, candidate, document).await {
                Ok(Some(_)) => Ok(Effect::Created),
                // When the import looked, she was there and it was not.
                Ok(None) | Err(Error::Duplicate { .. } | Error::Reference) => Err(Error::Busy),
                Err(error) => Err(error),
            };
        };
        if known.document == *document {
            return Ok(Effect::Same);
        }
        let version = known.version;
        match self.replace(scope, candidate, version, document).await {
            Ok(Some(_)) => Ok(Effect::Changed),
            Ok(None) | Err(Error::Stale { .. }) => Err(Error::Busy),
            Err(error) => Err(error),
        }
    }

    /// Puts another document in the place of one that is at `version`. Returns the new version,
    /// or nothing where the scope holds none.
    ///
    /// # Errors
    /// [`crate::Error::Stale`] when it is at another version, and those of the database.
    pub async fn replace(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
        version: u64,
        document: &Document,
    ) -> Result<Option<u64>> {
        let at = self.connection.at_micros();
        let mut values = scope.values();
        values.extend(args![candidate, version_value(version), document, at]);
        if self
            .connection
            .execute(S::STATEMENTS.update, values)
            .await?
            > 0
        {
            return Ok(Some(version + 1));
        }
        self.stale_or_absent(scope, candidate).await
    }

    /// Removes the document if it is at `version`. Returns that version, or nothing where the
    /// scope holds none.
    ///
    /// # Errors
    /// [`crate::Error::Stale`] when it is at another version, and those of the database.
    pub async fn delete(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
        version: u64,
    ) -> Result<Option<u64>> {
        let mut values = scope.values();
        values.extend(args![candidate, version_value(version)]);
        if self
            .connection
            .execute(S::STATEMENTS.delete, values)
            .await?
            > 0
        {
            self.connection.note_erasure();
            return Ok(Some(version));
        }
        self.stale_or_absent(scope, candidate).await
    }

    async fn stale_or_absent(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
    ) -> Result<Option<u64>> {
        let found = self.get(scope, candidate).await?;
        stale_or_absent(found.map(|record| record.version))
    }
}

fn read(row: &Row) -> Result<SideRecord> {
    Ok(SideRecord {
        candidate: row.key("candidate")?,
        version: row.version("version")?,
        document: row.document("document")?,
        created_at: row.time("created_at")?,
        changed_at: row.time("changed_at")?,
    })
}

impl Store {
    /// The people behind the candidates, for reading. Reading one is an act to be audited: then
    /// [`Work::persons`] is the way.
    pub fn persons(&self) -> Sides<&Self, Persons> {
        Sides::new(self)
    }

    /// The case files, for reading; see [`Store::persons`].
    pub fn case_files(&self) -> Sides<&Self, CaseFiles> {
        Sides::new(self)
    }
}

impl Work {
    /// The people behind the candidates, for reading and writing.
    pub fn persons(&mut self) -> Sides<&mut Self, Persons> {
        Sides::new(self)
    }

    /// The case files, for reading and writing.
    pub fn case_files(&mut self) -> Sides<&mut Self, CaseFiles> {
        Sides::new(self)
    }
}
