//! What the engine is told about its surroundings.

use jiff::civil::Date;
use miqnet_domain::{policy::Policy, travel::TravelTable};
use miqnet_occupations::Dictionary;

/// Everything outside of candidates and vacancies that a result depends on.
///
/// The engine reads no clock and no file: time, policy, dictionary and travel times are arguments.
#[derive(Debug, Clone, Copy)]
pub struct World<'a> {
    /// The day for which the question is asked.
    pub as_of: Date,
    /// The policy that covers that day.
    pub policy: &'a Policy,
    /// The occupations.
    pub dictionary: &'a Dictionary,
    /// Places and travel times.
    pub travel: &'a TravelTable,
}
