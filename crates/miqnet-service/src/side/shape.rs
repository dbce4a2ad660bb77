//! What is sent and answered.

use miqnet_store::{Document, SideRecord};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::{IntoParams, ToSchema};

use crate::body::Line;
use crate::problem::{Fault, Problem};
use crate::record::kept_row;
use crate::rows::CaseFileRow;

/// What is kept, as it is answered.
#[derive(Serialize)]
pub(crate) struct Shown {
    candidate: String,
    version: u64,
    created_at: String,
    changed_at: String,
    row: Box<RawValue>,
}

impl Shown {
    /// # Errors
    /// A fault of ours where what is kept is no row.
    pub(crate) fn of(record: &SideRecord) -> Result<Self, Problem> {
        Ok(Self {
            candidate: record.candidate.to_string(),
            version: record.version,
            created_at: record.created_at.to_string(),
            changed_at: record.changed_at.to_string(),
            row: kept_row(&record.document)?,
        })
    }
}

/// A part of a list.
#[derive(Serialize)]
pub(super) struct Listed {
    pub(super) items: Vec<Shown>,
    pub(super) next: Option<String>,
}

/// Which part of a list is asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct ListParams {
    /// The most entries that are answered.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
    /// The `next` of the page before; it goes on in the same list with the same filter, for the same
    /// caller.
    cursor: Option<String>,
    /// Only of candidates who are registered at the fair of this key.
    #[param(format = "uuid")]
    fair: Option<String>,
}

/// That a row was kept. It does not repeat the row: whoever may write need not be allowed to read.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SideKept)]
pub(crate) struct Kept {
    /// Its version.
    #[schema(minimum = 1)]
    pub(super) version: u64,
    /// What is worth a look in the row that was sent; absent where there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub(super) issues: Vec<Fault>,
}

/// A row as it is sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub(super) row: Box<RawValue>,
}

/// Name and contact of the person behind a candidate. Every field may be left out.
#[derive(Serialize, ToSchema)]
pub(crate) struct PersonRow {
    /// Her given names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    given_name: Option<String>,
    /// Her family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    family_name: Option<String>,
    /// Telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    phone: Option<String>,
    /// Electronic mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    email: Option<String>,
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    street: Option<String>,
    /// Town with its postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    town: Option<String>,
}

/// The names of a kept person in one line; nothing where neither is known.
pub(crate) fn name_of(document: &Document) -> Option<String> {
    #[derive(Deserialize)]
    struct Both {
        given_name: Option<String>,
        family_name: Option<String>,
    }
    let both: Both = serde_json::from_slice(document.as_bytes()).ok()?;
    let words: Vec<String> = [both.given_name, both.family_name]
        .into_iter()
        .flatten()
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The same as it is sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenPerson {
    given_name: Option<Line>,
    family_name: Option<Line>,
    phone: Option<Line>,
    email: Option<Line>,
    street: Option<Line>,
    town: Option<Line>,
}

impl From<WrittenPerson> for PersonRow {
    fn from(row: WrittenPerson) -> Self {
        let words = |line: Option<Line>| line.map(|it| it.0).filter(|it| !it.is_empty());
        Self {
            given_name: words(row.given_name),
            family_name: words(row.family_name),
            phone: words(row.phone),
            email: words(row.email),
            street: words(row.street),
            town: words(row.town),
        }
    }
}

impl PersonRow {
    /// A fault for each field that is too long.
    pub(super) fn too_long(&self) -> Vec<Fault> {
        let fields = [
            ("given_name", &self.given_name),
            ("family_name", &self.family_name),
            ("phone", &self.phone),
            ("email", &self.email),
            ("street", &self.street),
            ("town", &self.town),
        ];
        let long = fields.into_iter().filter(|(_, words)| {
            words
                .as_ref()
                .is_some_and(|words| words.chars().count() > 200)
        });
        let fault = |(name, _)| {
            let fault = Fault::new(format!("row.{name}"), "wrong_length");
            fault.allowing(["at most 200 characters"])
        };
        long.map(fault).collect()
    }
}

/// Describes what is sent and answered for one of the kinds.
macro_rules! shapes {
    ($($(#[$about:meta])* $record:ident, $page:ident, $write:ident: $row:ident = $example:tt;)*) => { $(
        $(#[$about])*
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "describes an answer")]
        pub(crate) struct $record {
            /// The key of the candidate.
            #[schema(format = "uuid")]
            candidate: String,
            /// Counts its changes, from 1; the number in its `ETag`.
            #[schema(minimum = 1)]
            version: u64,
            /// When it was made, UTC.
            #[schema(format = DateTime)]
            created_at: String,
            /// When it was last changed, UTC.
            #[schema(format = DateTime)]
            changed_at: String,
            /// What it says.
            row: $row,
        }

        /// A part of a list.
        #[derive(ToSchema)]
        #[expect(dead_code, reason = "describes an answer")]
        pub(crate) struct $page {
            /// What is kept, by the keys of the candidates.
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
            /// What it says, whole: a column that is left out is unknown.
            row: $row,
        }
    )* };
}

shapes! {
    /// The person behind a candidate.
    PersonRecord, PersonPage, PersonWrite: PersonRow =
        {"row": {"given_name": "Beispiel", "phone": "+49 30 23125 000"}};
    /// The case file of a candidate.
    CaseFileRecord, CaseFilePage, CaseFileWrite: CaseFileRow =
        {"row": {"id": "K-1", "benefit": "sgb2", "title_end": "2027-03-04"}};
}

/// What is to be changed (a merge patch, RFC 7396).
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a body")]
pub(crate) struct SideChange {
    /// The columns that change; `null` takes one away, others stay as they are.
    #[schema(value_type = Object)]
    row: (),
}
