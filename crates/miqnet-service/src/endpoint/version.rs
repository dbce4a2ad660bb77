//! `/version`.

pub(crate) mod get;
