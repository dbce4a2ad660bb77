//! Match runs that are kept.

pub(crate) mod create;
pub(crate) mod document;
pub(crate) mod list;
pub(crate) mod read;
pub(crate) mod replay;
