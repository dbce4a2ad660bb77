#![doc = include_str!("../README.md")]

mod criterion;
mod gate;
mod sink;
#[cfg(test)]
mod testing;
mod travel_time;
mod usable_time;
mod vacancy_check;
mod week;
mod wish;
mod world;

pub use criterion::Criterion;
pub use travel_time::{distance_metres, travel_minutes};
pub use wish::WishConflict;
pub use world::World;
