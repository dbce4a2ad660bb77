//! Kept candidates.

pub(crate) mod case_file;
pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod erase;
pub(crate) mod explanation;
pub(crate) mod export;
pub(crate) mod list;
pub(crate) mod matches;
pub(crate) mod pair_plan;
pub(crate) mod patch;
pub(crate) mod person;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod replace;
