//! Timetables of a kept fair. Each is kept as bytes with all that it follows from, and can be made
//! again.

pub(crate) mod check;
pub(crate) mod create;
mod document;
pub(crate) mod list;
pub(crate) mod papers;
pub(crate) mod read;
pub(crate) mod replan;
pub(crate) mod replay;
