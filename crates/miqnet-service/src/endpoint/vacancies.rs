//! Kept vacancies.

pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod list;
pub(crate) mod matches;
pub(crate) mod patch;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod replace;
