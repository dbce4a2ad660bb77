//! `/v1/match`.

pub(crate) mod post;
