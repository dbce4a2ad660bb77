//! The criteria: how well a candidate and a vacancy suit each other, in points.
//!
//! Each criterion gives 0 to 1000 points, or nothing where the vacancy asks nothing about it. An
//! unknown fact gives the policy's points for "unknown", which lie below 1000.

pub(crate) mod experience;
pub(crate) mod language;
pub(crate) mod level;
pub(crate) mod occupation;
pub(crate) mod pay;
pub(crate) mod skills;
pub(crate) mod time;
pub(crate) mod travel;

/// The criteria in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Criterion {
    /// How near her occupations are to the vacancy's.
    Occupation = 0,
    /// How near her level is to the job's.
    Level,
    /// How near her German is to what is needed.
    Language,
    /// How much of the working time she can use.
    Time,
    /// How short the way is.
    Travel,
    /// How many of the asked skills she has.
    Skills,
    /// How much of the asked experience she has.
    Experience,
    /// How the pay compares with the lowest she accepts.
    Pay,
}

impl Criterion {
    /// All criteria, in order.
    pub const ALL: [Self; 8] = [
        Self::Occupation,
        Self::Level,
        Self::Language,
        Self::Time,
        Self::Travel,
        Self::Skills,
        Self::Experience,
        Self::Pay,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "occupation",
            "level",
            "language",
            "time",
            "travel",
            "skills",
            "experience",
            "pay",
        ][self as usize]
    }
}

/// The points of a fact that is known, or the policy's for one that is not.
///
/// Two ends that agree are known: the missing fact does not matter here.
pub(crate) fn known_or(worst: u16, best: u16, unknown: u16) -> u16 {
    if worst == best {
        worst
    } else {
        unknown.clamp(worst.min(best), worst.max(best)).min(999)
    }
}
