//! Match runs that are kept.

pub(crate) mod create;
mod document;
pub(crate) mod read;
pub(crate) mod replay;
