//! The people behind the candidates, over all candidates.

pub(crate) mod list;
