//! What the engine knows of a candidate, and nothing else (LW-1).

use jiff::civil::Date;

use crate::{
    certificate::{Certificate, DrivingLicence},
    fact::Fact,
    id::{CandidateId, OccupationId},
    language::LanguageSkill,
    money::Cents,
    place::{PostalCode, TravelModes},
    recognition::{Experience, Qualification},
    time::WeekWindows,
    vacancy::{Kind, Kinds},
};

/// What the residence document says about work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkPermission {
    /// Work is allowed by the title (WP-1).
    Unrestricted,
    /// The entry in the document must be read first (WP-6).
    CheckDocument,
    /// The Ausländerbehörde must allow this job first (WP-9, WP-10).
    ApprovalNeeded,
    /// "Erwerbstätigkeit nicht gestattet".
    NotPermitted,
}

/// Hours a week, in minutes; `from` is not above `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeeklyMinutes {
    /// The least.
    pub from: u16,
    /// The most.
    pub to: u16,
}

/// When somebody else looks after the children, so that she can be at work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CareWindows {
    /// Care does not limit her.
    NotLimited,
    /// Care is given in these hours; travel and handover are deducted from them (TM-6).
    Within(WeekWindows),
}

/// Whether the care is certain (TM-12, TM-13).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CareStatus {
    /// The windows hold.
    Secured,
    /// Other windows hold from a date on.
    FromDate {
        /// The first day of the coming windows.
        from: Date,
        /// The coming windows.
        coming: Fact<CareWindows>,
    },
    /// On a waiting list, no date.
    Waiting,
    /// No care is in sight.
    None,
}

/// The form of care that a default window was taken from (TM-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CareForm {
    /// Kita with verlängerte Öffnungszeiten, 7:30–13:30.
    ExtendedHours,
    /// Kita Ganztag, 7:30–16:00.
    FullDay,
    /// Krippe Ganztag, 8:00–16:00.
    NurseryFullDay,
    /// Verlässliche Grundschule, 7:30–13:30.
    ReliableSchool,
    /// Hort or school Ganztag, 7:30–16:00.
    AfterSchool,
    /// No care at all.
    NoCare,
    /// School from 14 years on: free.
    Independent,
}

/// Everything about care that shapes working time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Care {
    /// The windows in force today.
    pub windows: Fact<CareWindows>,
    /// The form of care, where it was named; it explains a default window and changes nothing.
    pub form: Option<CareForm>,
    /// Whether the windows are certain.
    pub status: Fact<CareStatus>,
    /// Whether somebody can step in outside the windows.
    pub alternative: Fact<bool>,
}

/// A skill as a normalised label (lower case, single spaces).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Skill(pub Box<str>);

/// The facts about a candidate that the engine may see.
///
/// Lists that are `Stated` are complete: what is not in them is not there. An absent list is
/// unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Her pseudonym.
    pub id: CandidateId,
    /// What her document says about work.
    pub work_permission: Fact<WorkPermission>,
    /// Her languages, each named once.
    pub languages: Fact<Vec<LanguageSkill>>,
    /// Her qualifications.
    pub qualifications: Fact<Vec<Qualification>>,
    /// Her work experience.
    pub experience: Fact<Vec<Experience>>,
    /// Her skills.
    pub skills: Fact<Vec<Skill>>,
    /// Certificates, permits and register entries she holds.
    pub certificates: Fact<Vec<Certificate>>,
    /// Driving licences she holds.
    pub driving_licences: Fact<Vec<DrivingLicence>>,
    /// Where she lives; only travel time is derived from it.
    pub home: Fact<PostalCode>,
    /// How she travels.
    pub modes: Fact<TravelModes>,
    /// The longest travel she accepts, one way, in minutes.
    pub longest_travel_minutes: Fact<u16>,
    /// When she could be at work; nothing is deducted from it.
    pub availability: Fact<WeekWindows>,
    /// Her care windows and their status.
    pub care: Care,
    /// Ready for Saturdays and Sundays.
    pub weekend_ok: Fact<bool>,
    /// Ready for nights.
    pub night_ok: Fact<bool>,
    /// Ready for rotating shifts.
    pub shift_ok: Fact<bool>,
    /// The hours a week that she wants.
    pub wanted_minutes: Fact<WeeklyMinutes>,
    /// The first day on which she can start.
    pub available_from: Fact<Date>,
    /// The kinds of place she looks for.
    pub kinds_wanted: Fact<Kinds>,
    /// Occupations she would like; empty when she named none.
    pub wishes: Vec<OccupationId>,
    /// Occupations she does not want; empty when she named none.
    pub exclusions: Vec<OccupationId>,
    /// The lowest hourly pay she accepts, in cents.
    pub lowest_hourly_pay: Fact<Cents>,
}

impl Candidate {
    /// Returns a candidate of whom nothing is known but the id.
    pub fn unknown(id: CandidateId) -> Self {
        Self {
            id,
            work_permission: Fact::Unknown,
            languages: Fact::Unknown,
            qualifications: Fact::Unknown,
            experience: Fact::Unknown,
            skills: Fact::Unknown,
            certificates: Fact::Unknown,
            driving_licences: Fact::Unknown,
            home: Fact::Unknown,
            modes: Fact::Unknown,
            longest_travel_minutes: Fact::Unknown,
            availability: Fact::Unknown,
            care: Care::default(),
            weekend_ok: Fact::Unknown,
            night_ok: Fact::Unknown,
            shift_ok: Fact::Unknown,
            wanted_minutes: Fact::Unknown,
            available_from: Fact::Unknown,
            kinds_wanted: Fact::Unknown,
            wishes: Vec::new(),
            exclusions: Vec::new(),
            lowest_hourly_pay: Fact::Unknown,
        }
    }

    /// Whether she looks for this kind of place; unknown when she named none.
    pub fn wants(&self, kind: Kind) -> Fact<bool> {
        self.kinds_wanted.map(|kinds| kinds.contains(kind))
    }
}
