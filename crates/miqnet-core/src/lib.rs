#![doc = include_str!("../README.md")]

mod alternatives;
mod answer;
mod catalog;
mod criterion;
mod explain;
mod facts;
mod gate;
mod placement;
mod plan;
mod rank;
mod row;
mod sink;
#[cfg(test)]
mod testing;
mod travel_time;
mod usable_time;
mod vacancy_check;
mod week;
mod wish;
mod world;

pub use alternatives::{alternatives, alternatives_beside};
pub use answer::Pair;
pub use catalog::{Catalog, UnknownOccupation};
pub use criterion::Criterion;
pub use explain::{Explanation, Leaf, explain};
pub use plan::{
    Asked, Case, Change, Changed, Closed, EmployerPlan, Goal, MOST_STEPS, Opening, Outcome,
    PairPlan, PersonPlan, Plan, PlannedStep, Planner, Target, plan_employer, plan_pair, try_steps,
};
pub use rank::{Entry, Lists, Progress, Tally, match_list, match_lists};
pub use row::Row;
pub use travel_time::{distance_metres, travel_minutes};
pub use vacancy_check::binds_care_wage;
pub use wish::WishConflict;
pub use world::World;
