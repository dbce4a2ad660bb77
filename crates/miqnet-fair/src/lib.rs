#![doc = include_str!("../README.md")]

mod amount;
pub mod assign;
mod bound;
pub mod check;
mod colour;
mod draw_up;
pub mod exact;
mod first_come;
pub mod flow;
mod instance;
mod levels;
mod matching;
mod plan;
mod reason;
mod replan;
mod seed;
#[cfg(test)]
mod testing;
mod timetable;

pub use amount::Amount;
pub use check::{Clash, check};
pub use draw_up::{FrameProblem, draw_up};
pub use first_come::first_come;
pub use instance::{Instance, PairProblem};
pub use levels::{DayLevel, Level, LevelResult, Levels, measure};
pub use plan::{Limits, Plan, plan};
pub use reason::{Nearest, NoTalk, Obstacle, WithoutTalk, reasons, reasons_from};
pub use replan::{Change, Event, EventProblem, Replanned, replan};
pub use timetable::{Talk, Timetable};
