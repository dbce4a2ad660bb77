//! `/v1/plan`.

pub(crate) mod post;
