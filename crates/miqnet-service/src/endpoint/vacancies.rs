//! Kept vacancies.

pub(crate) mod matches;
pub(crate) mod plan;
