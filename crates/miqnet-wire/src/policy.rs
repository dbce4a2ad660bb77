//! The dated policy files: which numbers hold on a day of reference, and who says so?
//!
//! A policy file is TOML, complete by itself and described in `docs/POLICY.md`. It is read into the
//! domain's [`Policy`] together with the digest of its bytes and the provenance of each value.

mod build;
mod error;
mod guidance;
mod section;
mod value;
mod wages;

use jiff::civil::Date;
use miqnet_domain::policy::Policy;

pub use error::{PolicyError, PolicyProblem};
pub use guidance::{LoadedGuidance, built_in_guidance, parse_guidance};

/// The text of the built-in policy file.
const BUILT_IN: &str = include_str!("../data/policy-2026-11.toml");

/// A policy that is ready to run, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadedPolicy {
    /// The values.
    pub policy: Policy,
    /// The BLAKE3 digest of the file's bytes, 64 hexadecimal digits in lower case.
    pub digest: Box<str>,
    /// One entry for each dated value, in the order in which the sections are read; a value over
    /// time has one entry for each of its dates.
    pub provenance: Vec<Provenance>,
}

/// Who says a value, and when it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The key, for example `weights.travel` or `wages.care_hourly`.
    pub key: Box<str>,
    /// Law, agreement or decision that it rests on.
    pub source: Box<str>,
    /// The day on which somebody last compared it with the source.
    pub confirmed_on: Date,
    /// The first day on which it holds.
    pub valid_from: Date,
    /// The last day on which it holds; `None` while no end is known.
    pub valid_to: Option<Date>,
    /// Why the value is what it is; only amounts that a law or an agreement sets have none.
    pub reason: Option<Box<str>>,
}

/// The policy does not cover the day of reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the policy {version} holds from {valid_from} to {valid_to} and does not cover {as_of}: \
     give a policy file for that day, or another day of reference"
)]
pub struct NotCovered {
    /// The policy's name.
    pub version: Box<str>,
    /// The day that was asked for.
    pub as_of: Date,
    /// The first day that the policy covers.
    pub valid_from: Date,
    /// The last day that the policy covers.
    pub valid_to: Date,
}

impl LoadedPolicy {
    /// The values for this day of reference.
    ///
    /// # Errors
    /// [`NotCovered`] when the day lies outside of the file's validity.
    pub fn for_date(&self, as_of: Date) -> Result<&Policy, NotCovered> {
        if self.policy.covers(as_of) {
            return Ok(&self.policy);
        }
        Err(NotCovered {
            version: self.policy.version.clone(),
            as_of,
            valid_from: self.policy.valid_from,
            valid_to: self.policy.valid_to,
        })
    }
}

/// Returns the policy that the program brings along; cost: one parse of about 12 kB.
pub fn built_in() -> LoadedPolicy {
    parse("policy-2026-11.toml", BUILT_IN).expect("a test reads the built-in policy")
}

/// Reads a policy file. `name` is how errors call the file.
///
/// # Errors
/// Every fault of the file at once, in the order in which the sections are read; text that is no
/// TOML gives one fault.
pub fn parse(name: &str, text: &str) -> Result<LoadedPolicy, Vec<PolicyError>> {
    let (policy, provenance) = build::policy(name, text)?;
    Ok(LoadedPolicy {
        policy,
        digest: blake3::hash(text.as_bytes()).to_hex().as_str().into(),
        provenance,
    })
}

#[cfg(test)]
mod tests;
