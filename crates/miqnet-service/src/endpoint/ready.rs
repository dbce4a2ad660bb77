//! `/ready`.

pub(crate) mod get;
