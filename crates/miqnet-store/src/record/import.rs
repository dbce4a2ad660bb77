//! Many records at once, all or none.

use std::collections::HashMap;
use std::collections::HashSet;

use crate::db::args;
use crate::document::{Digest, Document};
use crate::error::{Error, Result};
use crate::scope::{Scope, Status};
use crate::work::Work;

use super::write::digest;
use super::{Change, External as _, Kind, New, Records};

/// A row of an import.
#[derive(Debug)]
pub struct Row<K: Kind> {
    /// The key that the record gets if it is new.
    pub key: K::Key,
    /// Its name outside, by which it is recognised.
    pub external: K::External,
    /// Whether it takes part in matching.
    pub status: Status,
    /// What it belongs to.
    pub parent: K::Parent,
    /// Its content.
    pub document: Document,
}

/// What a row of an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It made a record.
    Created,
    /// It changed one.
    Changed,
    /// The record says the same already; it keeps its version.
    Same,
    /// Its person was erased; the row was left out.
    Erased,
}

/// What an import did, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported<Key> {
    /// For each row, in order: the key of its record and what was done. The key of a row that was
    /// left out names nothing.
    pub rows: Vec<(Key, Effect)>,
}

impl<Key> Imported<Key> {
    /// How many rows had that effect.
    pub fn count(&self, effect: Effect) -> usize {
        self.rows.iter().filter(|(_, it)| *it == effect).count()
    }
}

impl<K: Kind> Records<&mut Work, K> {
    /// Makes or changes a record for each row, recognised by its name in the county. A row that
    /// says what the record says changes nothing, not even its version; records without a row
    /// stay as they are.
    ///
    /// Whatever fails, nothing is kept: the caller drops the unit of work. Reads what the county
    /// has once; then costs a statement for each row that changes something.
    ///
    /// # Errors
    /// [`Error::Duplicate`] when two rows have one name or the county has a record of that name
    /// outside the scope, [`Error::Reference`] when the employer of
    /// a vacancy is not in the scope, [`Error::Busy`] when somebody else changed the same records
    /// meanwhile, and those of the database.
    pub async fn import(&mut self, scope: &Scope, rows: Vec<Row<K>>) -> Result<Imported<K::Key>> {
        if K::IS_PERSON && scope.is_of_employer() {
            return Err(Error::Reference);
        }
        refuse_twins(rows.iter().map(|row| row.external.as_str()))?;
        self.refuse_foreign_employers(scope, &rows).await?;
        let erased = match K::IS_PERSON {
            true => Some(self.connection.erased_names(scope).await?),
            false => None,
        };
        let known = self.known(scope).await?;
        let mut done = Vec::with_capacity(rows.len());
        for row in rows {
            let name = row.external.as_str();
            let is_erased = erased.as_ref().is_some_and(|it| it.holds(name));
            let effect = match known.get(name) {
                _ if is_erased => (row.key, Effect::Erased),
                None => self.add(scope, row).await?,
                Some(known) => self.renew(scope, row, known).await?,
            };
            done.push(effect);
        }
        Ok(Imported { rows: done })
    }

    async fn add(&mut self, scope: &Scope, row: Row<K>) -> Result<(K::Key, Effect)> {
        let key = row.key;
        let new = New {
            key,
            external: row.external,
            status: row.status,
            parent: row.parent,
            document: row.document,
        };
        match self.insert(scope, &new).await {
            Ok(()) => Ok((key, Effect::Created)),
            // It was not there when the import looked.
            Err(Error::Duplicate { .. }) => Err(Error::Busy),
            Err(error) => Err(error),
        }
    }

    async fn renew(
        &mut self,
        scope: &Scope,
        row: Row<K>,
        known: &Known<K::Key>,
    ) -> Result<(K::Key, Effect)> {
        if known.digest == digest::<K>(row.status, row.parent, &row.document) {
            return Ok((known.key, Effect::Same));
        }
        let change = Change {
            external: row.external,
            status: row.status,
            parent: row.parent,
            document: row.document,
        };
        if self
            .update(scope, known.key, known.version, &change)
            .await?
        {
            return Ok((known.key, Effect::Changed));
        }
        match self.get(scope, known.key).await? {
            Some(_) => Err(Error::Busy),
            None => Err(Error::Duplicate {
                constraint: K::EXTERNAL_IS_UNIQUE,
            }),
        }
    }

    async fn known(&mut self, scope: &Scope) -> Result<HashMap<String, Known<K::Key>>> {
        use crate::db::sealed::Read as _;
        let sql = K::STATEMENTS.digests;
        let rows = self.connection.rows(sql, args![scope.county_key()]).await?;
        let known = rows.iter().map(|row| {
            let known = Known {
                key: row.key("id")?,
                version: row.version("version")?,
                digest: row.digest("digest")?,
            };
            Ok((row.text("external_id")?, known))
        });
        known.collect()
    }

    /// Asks once for each employer that the rows name.
    async fn refuse_foreign_employers(&mut self, scope: &Scope, rows: &[Row<K>]) -> Result<()> {
        let mut parents: Vec<_> = rows
            .iter()
            .filter_map(|row| {
                use super::Parent as _;
                row.parent.employer().map(|employer| (employer, row.parent))
            })
            .collect();
        parents.sort_unstable_by_key(|(employer, _)| *employer);
        parents.dedup_by_key(|(employer, _)| *employer);
        for (_, parent) in parents {
            self.refuse_foreign_parents(scope, parent).await?;
        }
        Ok(())
    }
}

/// What an import knows of a record that is there.
struct Known<Key> {
    key: Key,
    version: u64,
    digest: Digest,
}

/// Refuses rows of which two have one name.
pub(crate) fn refuse_twins<'a>(mut names: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut known = HashSet::new();
    if names.all(|name| known.insert(name)) {
        return Ok(());
    }
    Err(Error::Duplicate {
        constraint: "one row for each id",
    })
}
