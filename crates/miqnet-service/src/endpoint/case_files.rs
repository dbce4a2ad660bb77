//! The case files, over all candidates.

pub(crate) mod list;
