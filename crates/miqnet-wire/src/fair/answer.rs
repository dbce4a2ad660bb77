//! What is said of a timetable and of a running day.

use miqnet_fair::{Change, Instance, Level, Replanned, Timetable, check, measure};
use serde::Serialize;
use utoipa::ToSchema;

use super::file::FairFile;
use super::plan::{ChangeFile, ClashFile, PlanFile};
use crate::text::Texts;

/// What is wrong with a timetable, and how good it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct JudgementFile {
    /// Every rule that it breaks; empty where it can be held.
    pub clashes: Vec<ClashFile>,
    /// What it reaches in each level, the most important first.
    pub levels: Vec<ReachedFile>,
}

/// What a timetable reaches in one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReachedFile {
    /// The name of the level.
    pub level: &'static str,
    /// Its value.
    pub value: u64,
}

/// The rest of a running day, planned anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DayFile {
    /// How many changes there are of each kind.
    pub counts: ChangeCounts,
    /// What is different from the timetable before.
    pub changes: Vec<ChangeFile>,
    /// The timetable that holds from now on. Its levels are those of a running day: `kept`, the printed
    /// talks to come that stay at their table and time, stands second.
    pub timetable: PlanFile,
    /// The fair as it is now, for the next time.
    pub fair: FairFile,
}

/// How many changes there are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, ToSchema)]
pub struct ChangeCounts {
    /// Talks that were to be held already, of people who were not there.
    pub missed: u32,
    /// Printed talks that are not held.
    pub cancelled: u32,
    /// Printed talks at another time, at another table or with another interpreter.
    pub moved: u32,
    /// Talks that were not printed.
    pub added: u32,
}

impl ChangeCounts {
    fn of(changes: &[Change]) -> Self {
        let mut counts = Self::default();
        for change in changes {
            let count = match change {
                Change::Missed(_) => &mut counts.missed,
                Change::Cancelled(_) => &mut counts.cancelled,
                Change::Moved { .. } => &mut counts.moved,
                Change::Added(_) => &mut counts.added,
            };
            *count += 1;
        }
        counts
    }
}

impl JudgementFile {
    /// Judges a timetable of a fair; what is wrong is said in the language of the texts.
    pub fn new(instance: &Instance, timetable: &Timetable, texts: &Texts) -> Self {
        let (people, pairs) = (instance.registrations(), instance.pairs());
        let clashes = check(instance.fair(), people, pairs, timetable);
        let levels = measure(people, pairs, timetable);
        let reached = Level::ALL.map(|level| ReachedFile {
            level: level.name(),
            value: levels.of(level),
        });
        Self {
            clashes: clashes
                .iter()
                .map(|clash| ClashFile::new(clash, instance, texts))
                .collect(),
            levels: reached.into(),
        }
    }
}

impl DayFile {
    /// A day that was planned anew.
    pub fn new(day: &Replanned) -> Self {
        let changes = day.changes.iter();
        Self {
            counts: ChangeCounts::of(&day.changes),
            changes: changes
                .map(|change| ChangeFile::new(&day.instance, change))
                .collect(),
            timetable: PlanFile::of_day(day),
            fair: FairFile::from(&day.instance),
        }
    }
}
