//! `/v1/occupations`.

pub(crate) mod resolve;
pub(crate) mod search;
