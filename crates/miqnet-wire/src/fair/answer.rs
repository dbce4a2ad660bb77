//! What is said of a timetable and of a running day.

use miqnet_fair::{Instance, Level, Replanned, Timetable, check, measure};
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
    /// What is different from the timetable before.
    pub changes: Vec<ChangeFile>,
    /// The timetable that holds from now on.
    pub timetable: PlanFile,
    /// The fair as it is now, for the next time.
    pub fair: FairFile,
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
            changes: changes
                .map(|change| ChangeFile::new(&day.instance, change))
                .collect(),
            timetable: PlanFile::of_timetable(&day.instance, &day.timetable),
            fair: FairFile::from(&day.instance),
        }
    }
}
