//! A timetable as a file: written by a plan, read again with what somebody changed by hand.

use miqnet_domain::id::{CandidateId, InterpreterId, TableId};
use miqnet_fair::{
    Change, Clash, DayLevel, Instance, Level, LevelResult, Plan, Replanned, Talk, Timetable,
    WithoutTalk, reasons_from,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::error::{FairError, FairProblem};
use super::read::Reader;
use crate::field::clock::clock_words;

/// A timetable with what is known of its quality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanFile {
    /// The id of the fair.
    pub fair: String,
    /// The talks, ordered by slot, table and person.
    pub talks: Vec<TalkFile>,
    /// Value and bound of each level, the most important first.
    #[serde(default)]
    pub levels: Vec<LevelFile>,
    /// Whether the search was ended early.
    #[serde(default)]
    pub cut_short: bool,
    /// Who has no talk, and why.
    #[serde(default)]
    pub without_talk: Vec<NoTalkFile>,
}

/// One talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TalkFile {
    /// The slot, counted from 0.
    pub slot: i64,
    /// When it begins, as `13:00`; written for readers, not read.
    #[serde(default, skip_deserializing)]
    pub start: Option<String>,
    /// The table.
    pub table: String,
    /// The person.
    pub person: String,
    /// The interpreter, where one is needed.
    #[serde(default)]
    pub interpreter: Option<String>,
}

/// One level of the objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LevelFile {
    /// Its name.
    pub level: String,
    /// What the timetable reaches.
    #[schema(format = "uint64")]
    pub value: u64,
    /// What no timetable exceeds that is as good in all levels before.
    #[schema(format = "uint64")]
    pub bound: u64,
    /// The distance of the two.
    #[schema(format = "uint64")]
    pub gap: u64,
}

/// Somebody without a talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoTalkFile {
    /// The person.
    pub person: String,
    /// The name of the reason.
    pub reason: String,
    /// What comes nearest to a talk; not there where she may meet no table or the day is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<NearestFile>,
}

/// The talk that fails for the fewest reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NearestFile {
    /// The table.
    pub table: String,
    /// The slot, counted from 0.
    pub slot: i64,
    /// When it begins, as `13:00`.
    pub start: String,
    /// The names of what is in the way; empty where a seat is free that is kept for people who
    /// walk in.
    pub obstacles: Vec<String>,
}

/// A rule that a timetable breaks, and where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, ToSchema)]
pub struct ClashFile {
    /// The name of the rule.
    pub clash: &'static str,
    /// The person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// The slot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<u16>,
    /// The interpreter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<String>,
    /// How many talks there are, where it is their number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talks: Option<usize>,
    /// How many there may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<u32>,
    /// The clash in a sentence, in the language that was asked for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

impl From<&Clash> for ClashFile {
    fn from(clash: &Clash) -> Self {
        let empty = Self {
            clash: clash.code(),
            ..Self::default()
        };
        match clash {
            Clash::UnknownPerson(talk)
            | Clash::UnknownTable(talk)
            | Clash::UnknownSlot(talk)
            | Clash::UnknownInterpreter(talk)
            | Clash::NoPair(talk)
            | Clash::PersonAbsent(talk)
            | Clash::TableClosed(talk)
            | Clash::InterpreterMissing(talk)
            | Clash::InterpreterLacksLanguage(talk)
            | Clash::InterpreterAbsent(talk) => Self {
                person: Some(talk.candidate.to_string()),
                table: Some(talk.table.to_string()),
                slot: Some(talk.slot),
                interpreter: talk.interpreter.as_ref().map(ToString::to_string),
                ..empty
            },
            Clash::MeetAgain {
                candidate,
                table,
                talks,
            } => Self {
                person: Some(candidate.to_string()),
                table: Some(table.to_string()),
                talks: Some(*talks),
                allowed: Some(1),
                ..empty
            },
            Clash::PersonTwice {
                candidate,
                slot,
                talks,
            } => Self {
                person: Some(candidate.to_string()),
                slot: Some(*slot),
                talks: Some(*talks),
                allowed: Some(1),
                ..empty
            },
            Clash::TableFull {
                table,
                slot,
                talks,
                seats,
            } => Self {
                table: Some(table.to_string()),
                slot: Some(*slot),
                talks: Some(*talks),
                allowed: Some(u32::from(*seats)),
                ..empty
            },
            Clash::InterpreterTwice {
                interpreter,
                slot,
                talks,
            } => Self {
                interpreter: Some(interpreter.to_string()),
                slot: Some(*slot),
                talks: Some(*talks),
                allowed: Some(1),
                ..empty
            },
            Clash::TooManyTalks {
                candidate,
                talks,
                most,
            } => Self {
                person: Some(candidate.to_string()),
                talks: Some(*talks),
                allowed: Some(u32::from(*most)),
                ..empty
            },
            Clash::OpenSharePromised { table, talks, most } => Self {
                table: Some(table.to_string()),
                talks: Some(*talks),
                allowed: Some(*most),
                ..empty
            },
        }
    }
}

/// A difference from the timetable before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChangeFile {
    /// `missed`, `cancelled`, `moved` or `added`.
    pub change: &'static str,
    /// As it was printed; not there for a new talk.
    pub from: Option<TalkFile>,
    /// As it is held; not there where it is not.
    pub to: Option<TalkFile>,
}

impl ChangeFile {
    /// A change of a fair's day.
    pub fn new(instance: &Instance, change: &Change) -> Self {
        let file = |talk| Some(TalkFile::new(instance, talk));
        let (change, from, to) = match change {
            Change::Missed(talk) => ("missed", file(talk), None),
            Change::Cancelled(talk) => ("cancelled", file(talk), None),
            Change::Moved { from, to } => ("moved", file(from), file(to)),
            Change::Added(talk) => ("added", None, file(talk)),
        };
        Self { change, from, to }
    }
}

impl TalkFile {
    fn new(instance: &Instance, talk: &Talk) -> Self {
        let starts = instance.fair().slots().starts();
        let start = starts.get(usize::from(talk.slot));
        Self {
            slot: i64::from(talk.slot),
            start: start.map(|minute| clock_words(*minute)),
            table: talk.table.to_string(),
            person: talk.candidate.to_string(),
            interpreter: talk.interpreter.as_ref().map(ToString::to_string),
        }
    }
}

impl PlanFile {
    /// A plan of a fair.
    pub fn new(instance: &Instance, plan: &Plan) -> Self {
        Self {
            levels: plan
                .levels
                .iter()
                .map(|result| level(result, Level::name))
                .collect(),
            cut_short: plan.cut_short,
            ..Self::of_timetable(instance, &plan.timetable)
        }
    }

    /// The timetable of a running day, with the levels of a day.
    pub fn of_day(day: &Replanned) -> Self {
        Self {
            levels: day
                .levels
                .iter()
                .map(|result| level(result, DayLevel::name))
                .collect(),
            ..Self::rest_of(&day.instance, &day.timetable, day.now)
        }
    }

    /// A timetable of a fair of whose quality nothing is said.
    pub fn of_timetable(instance: &Instance, timetable: &Timetable) -> Self {
        Self::rest_of(instance, timetable, 0)
    }

    /// The same; why somebody has no talk is about the slots from `first` on.
    fn rest_of(instance: &Instance, timetable: &Timetable, first: u16) -> Self {
        let talks = timetable.talks().iter();
        let without = reasons_from(instance, timetable, first).into_iter();
        Self {
            fair: instance.fair().id().to_string(),
            talks: talks.map(|talk| TalkFile::new(instance, talk)).collect(),
            levels: Vec::new(),
            cut_short: false,
            without_talk: without.map(|one| NoTalkFile::new(instance, &one)).collect(),
        }
    }
}

impl NoTalkFile {
    fn new(instance: &Instance, without: &WithoutTalk) -> Self {
        let starts = instance.fair().slots().starts();
        let nearest = without.nearest.as_ref().map(|near| NearestFile {
            table: near.table.to_string(),
            slot: i64::from(near.slot),
            start: clock_words(starts[usize::from(near.slot)]),
            obstacles: near
                .obstacles
                .iter()
                .map(|one| one.name().to_owned())
                .collect(),
        });
        Self {
            person: without.candidate.to_string(),
            reason: without.reason.name().to_owned(),
            nearest,
        }
    }
}

fn level<L: Copy>(result: &LevelResult<L>, name: fn(L) -> &'static str) -> LevelFile {
    LevelFile {
        level: name(result.level).to_owned(),
        value: result.value,
        bound: result.bound,
        gap: result.gap(),
    }
}

/// Returns the timetable of a JSON file: its `fair` and `talks`, whatever else it says.
///
/// Ids and slots are not compared with the fair: `check` does that and names each clash.
///
/// # Errors
/// Every [`FairError`]: a value that is none, or a timetable of another fair.
pub fn read_timetable(
    file: &str,
    bytes: &[u8],
    instance: &Instance,
) -> Result<Timetable, Vec<FairError>> {
    timetable_of(file, Reader::new(file).parse(bytes)?, instance)
}

/// Returns the timetable of a file that was parsed elsewhere.
///
/// # Errors
/// Every [`FairError`], as for [`read_timetable`].
pub fn timetable_of(
    file: &str,
    written: PlanFile,
    instance: &Instance,
) -> Result<Timetable, Vec<FairError>> {
    let mut reader = Reader::new(file);
    if written.fair != instance.fair().id().as_str() {
        reader.tell("fair", FairProblem::OtherFair(written.fair.into()));
    }
    let talks = reader.each("talks", &written.talks, |reader, place, talk| {
        let at = |field: &str| format!("{place}.{field}");
        let slot = reader.number(&at("slot"), talk.slot, 0, i64::from(u16::MAX));
        let table = reader.id(&at("table"), &talk.table, TableId::new);
        let person = reader.id(&at("person"), &talk.person, CandidateId::new);
        let interpreter = match &talk.interpreter {
            Some(id) => Some(reader.id(&at("interpreter"), id, InterpreterId::new)?),
            None => None,
        };
        Some(Talk {
            slot: slot?,
            table: table?,
            candidate: person?,
            interpreter,
        })
    });
    reader.finish()?;
    Ok(Timetable::new(talks))
}
