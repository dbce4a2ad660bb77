//! The fields of a file of a fair.
//!
//! Numbers are read as they stand and tested afterwards, so that one of them does not hide the next.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A fair with its people and pairs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FairFile {
    /// The id of the fair.
    pub fair: String,
    /// The slots of the day.
    pub slots: SlotsFile,
    /// The share of each table's seats that is not promised, in permille; 200 where it is not stated.
    #[serde(default = "usual_share")]
    pub open_share_permille: i64,
    /// The tables.
    pub tables: Vec<TableFile>,
    /// The interpreters; none where they are not stated.
    #[serde(default)]
    pub interpreters: Vec<InterpreterFile>,
    /// The people.
    pub people: Vec<PersonFile>,
    /// Who may talk where; `None` in a frame, which the engine adds them to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pairs: Option<Vec<PairFile>>,
}

fn usual_share() -> i64 {
    200
}

/// How a day is divided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SlotsFile {
    /// When the first talk begins, as `13:00`.
    pub from: String,
    /// When the last talk ends at the latest.
    pub to: String,
    /// The length of a talk.
    pub talk_minutes: i64,
    /// The time to change places after it.
    #[serde(default)]
    pub change_minutes: i64,
    /// When no talk is held.
    #[serde(default)]
    pub breaks: Vec<SpanFile>,
}

/// A span of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SpanFile {
    /// Its begin, as `14:30`.
    pub from: String,
    /// Its end.
    pub to: String,
}

/// Slots that follow each other: `from` belongs to them, `to` does not; counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WindowFile {
    /// The first slot.
    pub from: i64,
    /// The slot after the last one.
    pub to: i64,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TableFile {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub employer: String,
    /// The vacancies talked about.
    #[serde(default)]
    pub vacancies: Vec<String>,
    /// Talks at the same time; 1 where it is not stated.
    #[serde(default = "one")]
    pub seats: i64,
    /// When it is open; all day where it is not stated.
    #[serde(default)]
    pub open: Option<Vec<WindowFile>>,
    /// The languages spoken there.
    pub languages: Vec<String>,
}

fn one() -> i64 {
    1
}

/// An interpreter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InterpreterFile {
    /// A pseudonym.
    pub id: String,
    /// The languages of people that are interpreted.
    pub languages: Vec<String>,
    /// When somebody can ask; all day where it is not stated.
    #[serde(default)]
    pub present: Option<Vec<WindowFile>>,
}

/// A registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonFile {
    /// A pseudonym.
    pub id: String,
    /// When she is there; all day where it is not stated.
    #[serde(default)]
    pub present: Option<WindowFile>,
    /// How many talks she wants.
    pub wanted_talks: i64,
    /// How many she takes at most.
    pub most_talks: i64,
    /// The languages she can lead a talk in.
    pub languages: Vec<String>,
    /// Whether employers whose table she visits may see her name; no where it is not stated.
    #[serde(default)]
    pub name_at_table: bool,
}

/// A person and a table that may be brought together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PairFile {
    /// The person.
    pub person: String,
    /// The table.
    pub table: String,
    /// How well a talk suits both, 0 to 100,000.
    pub score: i64,
}
