//! `/v1/fairs`: job fairs, those that are kept and those that come with a request.

pub(crate) mod check;
pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod list;
pub(crate) mod matches;
pub(crate) mod patch;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod registrations;
pub(crate) mod replace;
pub(crate) mod replan;
pub(crate) mod timetables;

#[cfg(test)]
mod tests;
