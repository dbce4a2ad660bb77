//! Kept candidates.

pub(crate) mod explanation;
pub(crate) mod matches;
pub(crate) mod pair_plan;
pub(crate) mod plan;
