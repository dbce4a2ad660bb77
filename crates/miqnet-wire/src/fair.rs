//! A job fair as one JSON file that says everything, and its timetable as another.
//!
//! Other programs can plan the same fair and have their timetable checked; `docs/FAIR.md` describes
//! both files. A file is read in two steps: what is no such file at all is refused at the first
//! place, then every problem of its values is told at once, each with its place.

mod answer;
mod error;
mod events;
mod file;
mod plan;
mod read;
mod words;
mod write;

pub use answer::{ChangeCounts, DayFile, JudgementFile, ReachedFile};
pub use error::{FairError, FairProblem};
pub use events::{EventFile, events_of, read_events};
pub use file::{
    FairFile, InterpreterFile, PairFile, PersonFile, SlotsFile, SpanFile, TableFile, WindowFile,
};
pub use plan::{
    ChangeFile, ClashFile, LevelFile, NearestFile, NoTalkFile, PlanFile, TalkFile, read_timetable,
    timetable_of,
};
pub(crate) use read::Reader;
pub use read::{fair_of, frame_of, read_fair, read_frame};

#[cfg(test)]
mod tests;
