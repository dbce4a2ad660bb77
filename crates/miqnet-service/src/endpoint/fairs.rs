//! `/v1/fairs`: job fairs that come with the request and are not kept.

pub(crate) mod check;
pub(crate) mod plan;
pub(crate) mod replan;
