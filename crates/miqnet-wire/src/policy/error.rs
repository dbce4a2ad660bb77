//! What can be wrong with a policy file, and what to do about it.

use jiff::civil::Date;

/// One fault of a policy file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {key}: {problem}")]
pub struct PolicyError {
    /// The file, as the caller named it.
    pub file: Box<str>,
    /// The key, for example `weights.travel.value` or `wages.care_hourly[1].helper`; `line 7` for
    /// text that is no TOML.
    pub key: Box<str>,
    /// What is wrong.
    pub problem: PolicyProblem,
}

/// The kinds of fault; the sentence of each says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyProblem {
    /// The text is no TOML.
    #[error("this is no TOML ({0}): correct the line")]
    Syntax(Box<str>),
    /// A key is not there.
    #[error("the key is missing: add it, since a policy file is complete by itself")]
    Missing,
    /// A key that no rule reads.
    #[error("no rule reads this key: correct its spelling or remove it; known here are {known}")]
    Unknown {
        /// The keys that are read at this place.
        known: Box<str>,
    },
    /// A value of the wrong kind or outside of its range.
    #[error("{given} cannot be used: write {allowed}")]
    Value {
        /// The value as it is written in the file.
        given: Box<str>,
        /// What could stand there.
        allowed: Box<str>,
    },
    /// A validity ends before it starts.
    #[error("the validity ends on {to}, before it starts on {from}: exchange or correct the days")]
    EndsBeforeStart {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// A value does not hold on each day that the file covers.
    #[error("there is no value for {0}, which the file covers: add one or shorten the file")]
    Gap(Date),
    /// Two values hold on the same day.
    #[error("two values hold on {0}: let the earlier one end before")]
    Overlap(Date),
}

impl PolicyProblem {
    /// The stable code of the kind of fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "policy_syntax",
            Self::Missing => "policy_missing_key",
            Self::Unknown { .. } => "policy_unknown_key",
            Self::Value { .. } => "policy_value",
            Self::EndsBeforeStart { .. } => "policy_ends_before_start",
            Self::Gap(_) => "policy_gap",
            Self::Overlap(_) => "policy_overlap",
        }
    }
}
