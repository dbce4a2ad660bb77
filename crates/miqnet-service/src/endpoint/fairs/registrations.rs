//! Who comes to a kept fair, when, and whether employers may see her there.

pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod list;
pub(crate) mod read;
pub(crate) mod replace;

use miqnet_store::{
    CandidateKey, Candidates, Consent, Document, FairKey, Fairs, Record, Registration,
};
use miqnet_wire::fair::{PersonFile, WindowFile, frame_of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::desk::{Act, Desk, Told};
use crate::fair;
use crate::problem::{Problem, ProblemCode};
use crate::record::FairRow;

/// What a candidate said about being shown to the employers of a fair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ConsentWord)]
pub(crate) enum ConsentWord {
    /// She has not answered yet.
    #[default]
    Asked,
    /// She agreed.
    Given,
    /// She did not agree.
    Refused,
    /// She agreed and took it back.
    Withdrawn,
}

impl From<ConsentWord> for Consent {
    fn from(word: ConsentWord) -> Self {
        match word {
            ConsentWord::Asked => Self::Asked,
            ConsentWord::Given => Self::Given,
            ConsentWord::Refused => Self::Refused,
            ConsentWord::Withdrawn => Self::Withdrawn,
        }
    }
}

impl From<Consent> for ConsentWord {
    fn from(consent: Consent) -> Self {
        match consent {
            Consent::Asked => Self::Asked,
            Consent::Given => Self::Given,
            Consent::Refused => Self::Refused,
            Consent::Withdrawn => Self::Withdrawn,
        }
    }
}

/// How somebody takes part in a fair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attendance {
    /// The slots in which she is there; all day where they are not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    present: Option<WindowFile>,
    /// How many talks she wants.
    wanted_talks: i64,
    /// How many she takes at most.
    most_talks: i64,
    /// The languages she can lead a talk in, two letters each.
    languages: Vec<String>,
    /// Whether employers whose table she visits may see her name, as long as her consent is given.
    #[serde(default)]
    name_at_table: bool,
}

/// A registration that is to be kept in the place of another.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegistrationChange {
    /// Whether she may be shown to the employers of the fair; `asked` where it is not given.
    #[serde(default)]
    consent: ConsentWord,
    /// How she takes part.
    attendance: Attendance,
}

/// A registration as it is kept.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RegistrationRecord {
    /// The key of the candidate.
    #[schema(format = "uuid")]
    candidate: String,
    /// Counts its changes, from 1; the number in its `ETag`.
    #[schema(minimum = 1)]
    version: u64,
    /// Whether she may be shown to the employers of the fair.
    consent: ConsentWord,
    /// Since when, UTC.
    #[schema(format = DateTime)]
    consent_at: String,
    /// How she takes part.
    attendance: Attendance,
}

impl RegistrationRecord {
    /// The registration as it is answered.
    ///
    /// # Errors
    /// A fault of ours where what is kept is none.
    fn of(registration: &Registration) -> Result<Self, Problem> {
        Ok(Self {
            candidate: registration.candidate.to_string(),
            version: registration.version,
            consent: registration.consent.into(),
            consent_at: registration.consent_at.to_string(),
            attendance: Attendance::of(registration)?,
        })
    }
}

impl From<PersonFile> for Attendance {
    fn from(person: PersonFile) -> Self {
        Self {
            present: person.present,
            wanted_talks: person.wanted_talks,
            most_talks: person.most_talks,
            languages: person.languages,
            name_at_table: person.name_at_table,
        }
    }
}

impl Attendance {
    /// How the person of a kept registration takes part.
    ///
    /// # Errors
    /// A fault of ours where what is kept says nothing of it.
    fn of(registration: &Registration) -> Result<Self, Problem> {
        let kept = serde_json::from_slice(registration.document.as_bytes());
        kept.map_err(|_| Problem::new(ProblemCode::Internal))
    }

    /// The same as it is kept.
    pub(crate) fn document(&self) -> Document {
        Document::new(serde_json::to_vec(self).expect("an attendance is plain data"))
    }

    /// The same as the file of a fair has it.
    fn person(&self, id: &str, consent: Consent) -> PersonFile {
        PersonFile {
            id: id.to_owned(),
            present: self.present,
            wanted_talks: self.wanted_talks,
            most_talks: self.most_talks,
            languages: self.languages.clone(),
            name_at_table: self.name_at_table && consent == Consent::Given,
        }
    }

    /// Every fault at once, as the attendance of a fair of these slots.
    fn check(&self, fair: &FairRow, place: &'static str) -> Result<(), Problem> {
        let frame = fair.frame(vec![self.person("K", Consent::Asked)]);
        frame_of("", frame).map(|_| ()).map_err(|errors| {
            let mut problem = fair::refuse("")(errors);
            for fault in &mut problem.faults {
                let inner = fault.place.strip_prefix("people[0].").unwrap_or("");
                fault.place = match inner {
                    "" => place.to_owned(),
                    inner => format!("{place}.{inner}"),
                };
            }
            problem
        })
    }
}

/// The registration of a kept record as the file of its fair has it.
///
/// # Errors
/// A fault of ours where what is kept is none.
pub(super) fn person(
    registration: &Registration,
    candidate: &Record<Candidates>,
) -> Result<PersonFile, Problem> {
    let attendance = Attendance::of(registration)?;
    Ok(attendance.person(candidate.external.as_str(), registration.consent))
}

/// The fair of this key as the caller may see it.
///
/// # Errors
/// Not found, and those of the store.
pub(super) async fn fair_of(
    act: &mut Act<'_>,
    desk: &Desk,
    key: FairKey,
) -> Result<FairRow, Problem> {
    let found = act.fairs().get(&desk.scope(), key).await?;
    let found: Record<Fairs> = found.ok_or_else(Problem::nothing_here)?;
    FairRow::of(&found)
}

/// What the audit is told of the registration of somebody.
fn told(candidate: CandidateKey) -> Told {
    Told::about("registration", candidate).fields("registration")
}
