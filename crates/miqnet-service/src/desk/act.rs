//! A unit of work of one request, with what the audit is told of it.

use std::fmt::Display;
use std::ops::{Deref, DerefMut};

use miqnet_store::{Ending, Kind, Work};

use super::Desk;
use crate::problem::Problem;

/// A unit of work of one request. Dropped without [`Act::commit`], nothing of it was done.
pub(crate) struct Act<'d> {
    desk: &'d Desk,
    work: Work,
}

/// What the audit is told of an act beside who, when and why: about what.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(super) kind: &'static str,
    pub(super) key: String,
    pub(super) fields: &'static str,
}

impl Told {
    /// About one record.
    pub(crate) fn of<K: Kind>(key: K::Key) -> Self {
        Self::about(K::NAME, key)
    }

    /// About records of a kind, as a list.
    pub(crate) fn list<K: Kind>() -> Self {
        Self::about(K::NAME, "")
    }

    /// About something that is no record, such as a session; `key` names nobody.
    pub(crate) fn about(kind: &'static str, key: impl Display) -> Self {
        Self {
            kind,
            key: key.to_string(),
            fields: "",
        }
    }

    /// With the classes of fields that were read or written, separated by blanks.
    pub(crate) fn fields(self, fields: &'static str) -> Self {
        Self { fields, ..self }
    }
}

impl<'d> Act<'d> {
    pub(super) fn new(desk: &'d Desk, work: Work) -> Self {
        Self { desk, work }
    }

    /// Tells the audit of a further object, beside the one that the commit names.
    pub(crate) fn tell(&mut self, told: Told) {
        self.work.record(self.desk.entry(told, Ending::Done));
    }

    /// Keeps everything, together with what is told of it.
    ///
    /// # Errors
    /// Those of the store: nothing was kept.
    pub(crate) async fn commit(self, told: Told) -> Result<(), Problem> {
        let committed = self
            .work
            .commit(self.desk.entry(told, Ending::Done))
            .await?;
        if committed.scrub_due {
            self.desk.state.note_scrub();
        }
        Ok(())
    }
}

impl Deref for Act<'_> {
    type Target = Work;

    fn deref(&self) -> &Work {
        &self.work
    }
}

impl DerefMut for Act<'_> {
    fn deref_mut(&mut self) -> &mut Work {
        &mut self.work
    }
}
