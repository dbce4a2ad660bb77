//! Languages, levels and what proves them (LG-4).

use jiff::civil::Date;

use crate::fact::Fact;

/// A level of the Common European Framework of Reference; `None` is below A1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Cefr {
    /// No usable command of the language.
    None = 0,
    /// Breakthrough.
    A1,
    /// Waystage.
    A2,
    /// Threshold.
    B1,
    /// Vantage.
    B2,
    /// Effective proficiency.
    C1,
    /// Mastery.
    C2,
}

impl Cefr {
    /// All levels, lowest first.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::A1,
        Self::A2,
        Self::B1,
        Self::B2,
        Self::C1,
        Self::C2,
    ];

    /// How many steps this level lies below `needed`; 0 when it is reached.
    pub fn steps_below(self, needed: Self) -> u8 {
        (needed as u8).saturating_sub(self as u8)
    }

    /// The usual name: `none`, `A1` … `C2`.
    pub fn name(self) -> &'static str {
        ["none", "A1", "A2", "B1", "B2", "C1", "C2"][self as usize]
    }
}

/// A language by its two-letter ISO 639-1 code, lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 2]);

impl Language {
    /// German.
    pub const DE: Self = Self(*b"de");
    /// English.
    pub const EN: Self = Self(*b"en");
    /// Ukrainian.
    pub const UK: Self = Self(*b"uk");
    /// Russian.
    pub const RU: Self = Self(*b"ru");

    /// Returns the language with this two-letter code, in any case; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.to_ascii_lowercase().as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// The two-letter code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("both bytes are ASCII letters")
    }
}

/// What proves a level (LG-4); it matters only where a formal minimum exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The person says so.
    SelfReport,
    /// A course confirms it.
    CourseConfirmation,
    /// telc, Goethe, ÖSD, TestDaF, DTZ or DTB certificate.
    Certificate,
}

/// A running course: where it leads and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Course {
    /// The level expected at its end.
    pub expected_level: Cefr,
    /// The day on which that level is expected.
    pub expected_on: Fact<Date>,
}

/// What a candidate knows of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageSkill {
    /// Which language.
    pub language: Language,
    /// The level reached today.
    pub level: Fact<Cefr>,
    /// What proves it.
    pub evidence: Fact<Evidence>,
    /// A course that runs now; `None` when there is none.
    pub course: Option<Course>,
}

/// What a vacancy asks of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageNeed {
    /// Which language.
    pub language: Language,
    /// The level the employer states.
    pub level: Cefr,
}
