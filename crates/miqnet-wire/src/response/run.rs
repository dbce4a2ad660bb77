//! What a run rested on, so that it can be repeated to the byte.

use serde::Serialize;
use utoipa::ToSchema;

use super::Assignment;

/// What a run rested on and how much it held.
///
/// Everything but `provenance` follows from the facts and is the same wherever the run is
/// repeated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Run {
    /// The version of the engine.
    pub engine_version: String,
    /// The name and version of the policy.
    pub policy_version: String,
    /// The versions of the occupation table.
    pub dictionary_version: String,
    /// The day for which the question was asked.
    pub as_of: String,
    /// The longest length of a list.
    pub top: usize,
    /// Whether a bad row stops the run.
    pub strict: bool,
    /// The language of the sentences: `de`, `uk`, `en`.
    pub language: &'static str,
    /// What the results follow from.
    pub digests: Digests,
    /// How much was read and found.
    pub counts: Counts,
    /// How the places on the lists were shared out; not there where everybody is on every list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// Where the facts came from; it stands outside of what is compared between two runs.
    pub provenance: Provenance,
}

/// BLAKE3 digests, 64 hexadecimal digits in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Digests {
    /// Of the bytes of the policy file.
    pub policy: String,
    /// Of the occupation table with its similarities.
    pub dictionary: String,
    /// Of the places, rail relations and stated travel times.
    pub travel: String,
    /// Of the engine facts of all rows that count, in order of their ids.
    pub facts: String,
}

/// How much was read and found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Counts {
    /// Candidates that count.
    pub candidates: usize,
    /// Rows of candidates that were rejected.
    pub candidates_rejected: usize,
    /// Vacancies that count, the blocked ones included.
    pub vacancies: usize,
    /// Rows of vacancies that were rejected.
    pub vacancies_rejected: usize,
    /// Vacancies that must be corrected before they can be matched.
    pub vacancies_blocked: usize,
    /// Candidates with an empty list.
    pub candidates_without_match: usize,
    /// Vacancies with an empty list, the blocked ones included.
    pub vacancies_without_match: usize,
    /// Lines on the lists of candidates.
    pub candidate_entries: usize,
    /// Lines on the lists of vacancies.
    pub vacancy_entries: usize,
    /// Pairs that are eligible now.
    pub pairs_now: u64,
    /// Pairs that are eligible with a condition.
    pub pairs_with_condition: u64,
    /// Pairs that are not eligible.
    pub pairs_not_eligible: u64,
}

/// Where the facts came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Provenance {
    /// The input files: candidates, vacancies, then policy and travel times where they were given.
    pub files: Vec<InputFile>,
}

/// One input file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InputFile {
    /// What it was read for: `candidates`, `vacancies`, `policy`, `travel`.
    pub role: &'static str,
    /// Its name without directories.
    pub name: String,
    /// The BLAKE3 digest of its bytes, 64 hexadecimal digits in lower case.
    pub digest: String,
}

impl InputFile {
    /// An input of this role and name, with the digest of these bytes.
    pub fn new(role: &'static str, name: String, bytes: &[u8]) -> Self {
        Self {
            role,
            name,
            digest: blake3::hash(bytes).to_hex().to_string(),
        }
    }
}
