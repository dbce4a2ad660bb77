//! Making, changing and removing one record.

use crate::db::{args, version_value};
use crate::document::{Digest, Document};
use crate::error::{Error, Result};
use crate::scope::{Scope, Status};
use crate::work::{Work, stale_or_absent};

use super::{External as _, Kind, Parent as _, Record, Records};

/// A record that is to be made.
#[derive(Debug)]
pub struct New<K: Kind> {
    /// Its name inside, made by the caller.
    pub key: K::Key,
    /// Its name outside.
    pub external: K::External,
    /// Whether it takes part in matching.
    pub status: Status,
    /// What it belongs to.
    pub parent: K::Parent,
    /// Its content.
    pub document: Document,
}

/// What a record becomes.
#[derive(Debug)]
pub struct Change<K: Kind> {
    /// Its name outside.
    pub external: K::External,
    /// Whether it takes part in matching.
    pub status: Status,
    /// What it belongs to.
    pub parent: K::Parent,
    /// Its content.
    pub document: Document,
}

impl<K: Kind> Records<&mut Work, K> {
    /// Makes a record in the county of the scope and returns it, at version 1.
    ///
    /// # Errors
    /// [`Error::Duplicate`] when the county has a record of that name, [`Error::Reference`] when
    /// the employer of a vacancy is not in the scope or an employer makes a candidate,
    /// [`Error::Erased`] when a candidate of that
    /// name was erased there, and those of the database.
    pub async fn create(&mut self, scope: &Scope, new: New<K>) -> Result<Record<K>> {
        if K::IS_PERSON && scope.is_of_employer() {
            return Err(Error::Reference);
        }
        self.refuse_the_erased(scope, &new.external).await?;
        self.refuse_foreign_parents(scope, new.parent).await?;
        self.insert(scope, &new).await?;
        let at = self.connection.at();
        Ok(Record {
            key: new.key,
            external: new.external,
            version: 1,
            status: new.status,
            parent: new.parent,
            document: new.document,
            created_at: at,
            changed_at: at,
        })
    }

    /// Gives a record that is at `version` a new content. Returns its new version, or nothing
    /// where the scope holds no such record.
    ///
    /// # Errors
    /// [`Error::Stale`] when it is at another version, then those of [`Records::create`].
    pub async fn replace(
        &mut self,
        scope: &Scope,
        key: K::Key,
        version: u64,
        change: Change<K>,
    ) -> Result<Option<u64>> {
        if K::IS_PERSON && scope.is_of_employer() {
            return Ok(None);
        }
        self.refuse_the_erased(scope, &change.external).await?;
        self.refuse_foreign_parents(scope, change.parent).await?;
        if self.update(scope, key, version, &change).await? {
            return Ok(Some(version + 1));
        }
        self.stale_or_absent(scope, key).await
    }

    /// Removes a record that is at `version`. Returns that version, or nothing where the scope
    /// holds no such record.
    ///
    /// What belongs to the record and is nothing without it goes too: the person, case file and
    /// registrations of a candidate, the participations and results of a fair. A candidate's
    /// results stay; [`Work::erase`] is what a person may demand.
    ///
    /// # Errors
    /// [`Error::Stale`] when it is at another version, [`Error::Reference`] when other records
    /// need it, as vacancies need their employer, and those of the database.
    pub async fn delete(
        &mut self,
        scope: &Scope,
        key: K::Key,
        version: u64,
    ) -> Result<Option<u64>> {
        if K::IS_PERSON && scope.is_of_employer() {
            return Ok(None);
        }
        let mut values = scope.values();
        values.extend(args![key, version_value(version)]);
        if self
            .connection
            .execute(K::STATEMENTS.delete, values)
            .await?
            > 0
        {
            return Ok(Some(version));
        }
        self.stale_or_absent(scope, key).await
    }

    pub(super) async fn insert(&mut self, scope: &Scope, new: &New<K>) -> Result<()> {
        let at = self.connection.at_micros();
        let digest = digest::<K>(new.status, new.parent, &new.document);
        let mut values = args![
            scope.county_key(),
            new.key,
            new.external.as_str(),
            1_i64,
            new.status.as_str(),
            digest,
            &new.document,
            at,
            at,
        ];
        values.extend(new.parent.value());
        self.connection
            .execute(K::STATEMENTS.insert, values)
            .await?;
        Ok(())
    }

    /// Changes the record and returns whether it was there at that version.
    pub(super) async fn update(
        &mut self,
        scope: &Scope,
        key: K::Key,
        version: u64,
        change: &Change<K>,
    ) -> Result<bool> {
        let at = self.connection.at_micros();
        let digest = digest::<K>(change.status, change.parent, &change.document);
        let mut values = scope.values();
        values.extend(args![
            key,
            version_value(version),
            change.external.as_str(),
            change.status.as_str(),
            digest,
            &change.document,
            at,
        ]);
        values.extend(change.parent.value());
        Ok(self
            .connection
            .execute(K::STATEMENTS.update, values)
            .await?
            > 0)
    }

    async fn stale_or_absent(&mut self, scope: &Scope, key: K::Key) -> Result<Option<u64>> {
        let found = self.get(scope, key).await?;
        stale_or_absent(found.map(|record| record.version))
    }

    async fn refuse_the_erased(&mut self, scope: &Scope, external: &K::External) -> Result<()> {
        if K::IS_PERSON && self.connection.is_erased(scope, external.as_str()).await? {
            return Err(Error::Erased);
        }
        Ok(())
    }

    /// A vacancy belongs to an employer of the same scope: the schema alone would accept one of
    /// another county.
    pub(super) async fn refuse_foreign_parents(
        &mut self,
        scope: &Scope,
        parent: K::Parent,
    ) -> Result<()> {
        let Some(employer) = parent.employer() else {
            return Ok(());
        };
        let found = self.connection.employers().get(scope, employer).await?;
        found.map(|_| ()).ok_or(Error::Reference)
    }
}

/// What tells a row that changes something from one that does not.
pub(super) fn digest<K: Kind>(status: Status, parent: K::Parent, document: &Document) -> Digest {
    let mut text = Vec::with_capacity(document.as_bytes().len() + 64);
    text.extend_from_slice(status.as_str().as_bytes());
    text.push(0);
    if let Some(employer) = parent.employer() {
        text.extend_from_slice(employer.to_string().as_bytes());
    }
    text.push(0);
    text.extend_from_slice(document.as_bytes());
    Digest::of(&text)
}
