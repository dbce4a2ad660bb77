//! What is sent and answered: a row with what the service adds to it.

use jiff::Timestamp;
use miqnet_store::{Document, Kind, Record, Status};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use utoipa::{IntoParams, ToSchema};

use super::EmployerRow;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::rows::{CandidateRow, VacancyRow};

/// A record as it is answered.
#[derive(Debug, Serialize)]
pub(crate) struct Shown {
    key: String,
    version: u64,
    status: &'static str,
    created_at: String,
    changed_at: String,
    row: Box<RawValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issues: Vec<Fault>,
}

impl Shown {
    /// The record without issues.
    ///
    /// # Errors
    /// A fault of ours where what is kept is no row.
    pub(crate) fn of<K: Kind>(record: &Record<K>) -> Result<Self, Problem> {
        Ok(Self {
            key: record.key.to_string(),
            version: record.version,
            status: record.status.as_str(),
            created_at: kept_time(record.created_at),
            changed_at: kept_time(record.changed_at),
            row: kept_row(&record.document)?,
            issues: Vec::new(),
        })
    }

    /// The same with what is worth a look in the row that was sent.
    pub(super) fn with(self, issues: Vec<Fault>) -> Self {
        Self { issues, ..self }
    }
}

/// A moment as it is kept, in whole microseconds: so a record that was just made shows the same
/// as one that is read.
fn kept_time(at: Timestamp) -> String {
    let kept = Timestamp::from_microsecond(at.as_microsecond());
    kept.unwrap_or(at).to_string()
}

/// The row that a document is.
///
/// # Errors
/// A fault of ours where it is none.
pub(crate) fn kept_row(document: &Document) -> Result<Box<RawValue>, Problem> {
    serde_json::from_slice(document.as_bytes()).map_err(|_| Problem::new(ProblemCode::Internal))
}

/// A part of a list.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    pub(super) items: Vec<Shown>,
    pub(super) next: Option<String>,
}

/// A row that is to be kept.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub(super) row: Box<RawValue>,
    #[serde(default, deserialize_with = "given")]
    status: Option<StatusWord>,
}

impl Written {
    /// The status; active where it is not given.
    pub(super) fn status(&self) -> Status {
        self.status.map_or(Status::Active, Status::from)
    }
}

/// What is to be changed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Patched {
    #[serde(default, deserialize_with = "given")]
    pub(super) row: Option<Box<RawValue>>,
    #[serde(default, deserialize_with = "given")]
    status: Option<StatusWord>,
}

impl Patched {
    /// The status, where it is to change.
    pub(super) fn status(&self) -> Option<Status> {
        self.status.map(Status::from)
    }
}

/// A field that may be left out and, where it stands, is no `null`.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    // A reader of JSON calls `null` in the place of a word a fault of the syntax.
    let given = Option::<T>::deserialize(from)?;
    let null = || serde::de::Error::custom("invalid type: null");
    given.map(Some).ok_or_else(null)
}

/// Whether a record takes part in matching.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RecordStatus)]
pub(crate) enum StatusWord {
    /// It does.
    Active,
    /// Not for now.
    Paused,
    /// Not any more: placed, filled, over.
    Closed,
}

impl From<StatusWord> for Status {
    fn from(word: StatusWord) -> Self {
        match word {
            StatusWord::Active => Self::Active,
            StatusWord::Paused => Self::Paused,
            StatusWord::Closed => Self::Closed,
        }
    }
}

/// Which part of a list is asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct ListParams {
    /// The most entries that are answered.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// The `next` of the page before; it goes on in the same list with the same filters, for the
    /// same caller.
    cursor: Option<String>,
    /// In which order: as they were `made`, by `id` bytewise, or by the time they were `changed`.
    #[param(inline)]
    order: Option<OrderWord>,
    /// Only those of this status.
    #[param(inline)]
    status: Option<StatusWord>,
    /// Only those that belong to the fair of this key.
    #[param(format = "uuid")]
    fair: Option<String>,
    /// Only those that belong to the employer of this key.
    #[param(format = "uuid")]
    employer: Option<String>,
    /// Only the one of this outside's id.
    #[param(min_length = 1, max_length = 64)]
    id: Option<String>,
}

/// The order of a list.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes a parameter")]
enum OrderWord {
    /// As they were made.
    Made,
    /// By the outside's id.
    Id,
    /// By the time of the last change.
    Changed,
}

/// Describes what is sent and answered for one kind of record.
macro_rules! shapes {
    ($(
        $(#[$about:meta])*
        $record:ident, $page:ident, $write:ident, $change:ident: $row:ident = $example:tt / $patch:tt;
    )*) => { $(
        $(#[$about])*
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "describes an answer")]
        pub(crate) struct $record {
            /// Its key, which never changes; paths name it.
            #[schema(format = "uuid")]
            key: String,
            /// Counts its changes, from 1; the number in its `ETag`.
            #[schema(minimum = 1)]
            version: u64,
            /// Whether it takes part in matching.
            status: StatusWord,
            /// When it was made, UTC.
            #[schema(format = DateTime)]
            created_at: String,
            /// When it was last changed, UTC.
            #[schema(format = DateTime)]
            changed_at: String,
            /// What it says.
            row: $row,
            /// After a write: what is worth a look in the row; absent where there is nothing.
            #[schema(required = false)]
            issues: Vec<Fault>,
        }

        /// A part of a list.
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "describes an answer")]
        pub(crate) struct $page {
            /// The records.
            items: Vec<$record>,
            /// The `cursor` of the next page; `null` at the end.
            #[schema(required = true)]
            next: Option<String>,
        }

        /// A row that is to be kept.
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "describes a body")]
        #[schema(example = json!($example))]
        pub(crate) struct $write {
            /// What the record says, whole: a column that is left out is unknown.
            row: $row,
            /// Whether it takes part in matching; `active` where it is not given.
            #[schema(required = false, default = "active")]
            status: StatusWord,
        }

        /// What is to be changed (a merge patch, RFC 7396).
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "describes a body")]
        #[schema(example = json!($patch))]
        pub(crate) struct $change {
            /// The columns that change; `null` takes one away, others stay as they are.
            #[schema(required = false, value_type = Object)]
            row: (),
            /// Whether it takes part in matching.
            #[schema(required = false)]
            status: StatusWord,
        }
    )* };
}

shapes! {
    /// A candidate as she is kept.
    CandidateRecord, CandidatePage, CandidateWrite, CandidateChange: CandidateRow =
        {"row": {"id": "K-1", "languages": "de:B1, uk:C2", "home_postal_code": "71032"}}
        / {"row": {"languages": "de:B2, uk:C2"}};
    /// An employer as it is kept.
    EmployerRecord, EmployerPage, EmployerWrite, EmployerChange: EmployerRow =
        {"row": {"id": "Bäckerei Beispiel", "industry": "Bäckerei", "postal_code": "71032"}}
        / {"status": "paused"};
    /// A vacancy as it is kept.
    VacancyRecord, VacancyPage, VacancyWrite, VacancyChange: VacancyRow =
        {"row": {"id": "V-1", "employer": "Bäckerei Beispiel", "title": "Verkäuferin"}}
        / {"row": {"language_course": "yes"}, "status": "active"};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_shown_as_it_is_kept() {
        let at: Timestamp = "2026-12-01T12:00:00.513234466Z".parse().expect("a moment");
        assert_eq!(kept_time(at), "2026-12-01T12:00:00.513234Z");
    }
}
