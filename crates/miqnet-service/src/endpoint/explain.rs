//! `/v1/explain`.

pub(crate) mod post;
