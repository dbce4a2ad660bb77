#![doc = include_str!("../README.md")]

mod amount;
mod bound;
pub mod check;
mod colour;
pub mod flow;
mod instance;
mod levels;
mod matching;
mod plan;
mod replan;
mod seed;
#[cfg(test)]
mod testing;
mod timetable;

pub use amount::Amount;
pub use check::{Clash, check};
pub use instance::{Instance, PairProblem};
pub use levels::{Level, LevelResult, Levels, measure};
pub use plan::{Limits, Plan, plan};
pub use replan::{Change, Event, EventProblem, Replanned, replan};
pub use timetable::{Talk, Timetable};
