//! Foreign qualifications and how far their recognition has come.

use jiff::civil::Date;

use crate::{fact::Fact, id::OccupationId};

/// How far the recognition of one qualification has come (RC-1 … RC-16).
///
/// The first eleven are a candidate's states; a candidate without a qualification in the licence
/// family of a vacancy stands in the row `NoneNeeded` of the recognition matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecognitionState {
    /// Nothing to recognise, for example a German certificate or no qualification in the field.
    NoneNeeded,
    /// Papers are missing through no fault of hers (RC-5).
    DocumentsMissing,
    /// Nothing has been applied for.
    NotApplied,
    /// The ZAB has issued a statement of comparability (RC-13).
    ZabEvaluated,
    /// The application is pending (RC-2).
    InProcedure,
    /// Partly equivalent, in an occupation that is not regulated (RC-4).
    PartialEquivalence,
    /// The decision names a compensation measure (RC-3).
    ConditionalCompensation,
    /// The measure (Anpassungslehrgang, Kenntnisprüfung) is running.
    CompensationRunning,
    /// A Berufserlaubnis has been issued (RC-8).
    TemporaryPermit,
    /// Equivalent; the licence waits for a proof of language or health.
    FullEquivalenceNoLicence,
    /// Equivalent, in an occupation that needs no licence.
    FullEquivalence,
    /// The licence (Approbation, Erlaubnis, state recognition) has been issued.
    Licensed,
    /// Refused.
    Denied,
}

impl RecognitionState {
    /// All states, in the order of declaration.
    pub const ALL: [Self; 13] = [
        Self::NoneNeeded,
        Self::DocumentsMissing,
        Self::NotApplied,
        Self::ZabEvaluated,
        Self::InProcedure,
        Self::PartialEquivalence,
        Self::ConditionalCompensation,
        Self::CompensationRunning,
        Self::TemporaryPermit,
        Self::FullEquivalenceNoLicence,
        Self::FullEquivalence,
        Self::Licensed,
        Self::Denied,
    ];

    /// The steps of a recognition in their order, as property M2 reads "further".
    pub const FURTHER: [Self; 8] = [
        Self::DocumentsMissing,
        Self::NotApplied,
        Self::InProcedure,
        Self::ConditionalCompensation,
        Self::CompensationRunning,
        Self::TemporaryPermit,
        Self::FullEquivalenceNoLicence,
        Self::Licensed,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoneNeeded => "none_needed",
            Self::DocumentsMissing => "documents_missing",
            Self::NotApplied => "not_applied",
            Self::ZabEvaluated => "zab_evaluated",
            Self::InProcedure => "in_procedure",
            Self::PartialEquivalence => "partial_equivalence",
            Self::ConditionalCompensation => "conditional_compensation",
            Self::CompensationRunning => "compensation_running",
            Self::TemporaryPermit => "temporary_permit",
            Self::FullEquivalenceNoLicence => "full_equivalence_no_licence",
            Self::FullEquivalence => "full_equivalence",
            Self::Licensed => "licensed",
            Self::Denied => "denied",
        }
    }
}

/// A school or vocational award.
///
/// Ukrainian awards first, German ones after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Award {
    /// 9 classes, no vocational award.
    School9,
    /// 11 or 12 classes, no vocational award.
    School11,
    /// кваліфікований робітник.
    SkilledWorker,
    /// молодший спеціаліст or фаховий молодший бакалавр.
    JuniorSpecialist,
    /// молодший бакалавр.
    JuniorBachelor,
    /// бакалавр.
    Bachelor,
    /// спеціаліст.
    Specialist,
    /// магістр.
    Master,
    /// кандидат наук or доктор філософії.
    Doctorate,
    /// A German helper training of one year.
    GermanHelper,
    /// A German training of two years or more.
    GermanTraining,
    /// Meister, Techniker, Fachschule or Bachelor in Germany.
    GermanAdvanced,
    /// A German degree of four years or more.
    GermanDegree,
}

impl Award {
    /// All awards, in the order of declaration.
    pub const ALL: [Self; 13] = [
        Self::School9,
        Self::School11,
        Self::SkilledWorker,
        Self::JuniorSpecialist,
        Self::JuniorBachelor,
        Self::Bachelor,
        Self::Specialist,
        Self::Master,
        Self::Doctorate,
        Self::GermanHelper,
        Self::GermanTraining,
        Self::GermanAdvanced,
        Self::GermanDegree,
    ];

    /// The KldB levels it may stand for, lowest and highest.
    pub fn kldb_range(self) -> (u8, u8) {
        match self {
            Self::School9 | Self::School11 | Self::GermanHelper => (1, 1),
            Self::SkilledWorker | Self::GermanTraining => (2, 2),
            Self::JuniorSpecialist => (2, 3),
            Self::JuniorBachelor | Self::Bachelor | Self::GermanAdvanced => (3, 3),
            Self::Specialist => (3, 4),
            Self::Master | Self::Doctorate | Self::GermanDegree => (4, 4),
        }
    }

    /// The highest stated entry requirement that it satisfies.
    pub fn schooling(self) -> Schooling {
        match self {
            Self::School9 => Schooling::Hauptschule,
            Self::School11 | Self::GermanHelper => Schooling::MittlereReife,
            Self::SkilledWorker | Self::GermanTraining => Schooling::Training,
            Self::JuniorSpecialist => Schooling::Training,
            _ => Schooling::Hochschulreife,
        }
    }

    /// Whether it is a degree of a university that the ZAB compares: Bachelor and above. A junior
    /// specialist and a junior bachelor count as vocational trainings, which the chambers compare.
    pub fn is_degree(self) -> bool {
        use Award::{Bachelor, Doctorate, Master, Specialist};
        matches!(self, Bachelor | Specialist | Master | Doctorate)
    }

    /// Whether it was awarded in Germany and needs no assessment.
    pub fn is_german(self) -> bool {
        matches!(
            self,
            Self::GermanHelper | Self::GermanTraining | Self::GermanAdvanced | Self::GermanDegree
        )
    }

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::School9 => "school_9",
            Self::School11 => "school_11",
            Self::SkilledWorker => "skilled_worker",
            Self::JuniorSpecialist => "junior_specialist",
            Self::JuniorBachelor => "junior_bachelor",
            Self::Bachelor => "bachelor",
            Self::Specialist => "specialist",
            Self::Master => "master",
            Self::Doctorate => "doctorate",
            Self::GermanHelper => "german_helper",
            Self::GermanTraining => "german_training",
            Self::GermanAdvanced => "german_advanced",
            Self::GermanDegree => "german_degree",
        }
    }
}

/// An entry requirement that a training or internship states, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schooling {
    /// Nothing is asked.
    None,
    /// Hauptschulabschluss, 9 classes.
    Hauptschule,
    /// Mittlere Reife, 10 or 11 classes.
    MittlereReife,
    /// A completed vocational training of two years or more.
    Training,
    /// Hochschulreife, the right to study.
    Hochschulreife,
}

impl Schooling {
    /// All of them, lowest first.
    pub const ALL: [Self; 5] = [
        Self::None,
        Self::Hauptschule,
        Self::MittlereReife,
        Self::Training,
        Self::Hochschulreife,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "none",
            "hauptschule",
            "mittlere_reife",
            "training",
            "hochschulreife",
        ][self as usize]
    }
}

/// One qualification of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Qualification {
    /// What it qualifies for; unknown where the title could not be resolved or names no occupation
    /// (a school certificate).
    pub occupation: Fact<OccupationId>,
    /// The award.
    pub award: Fact<Award>,
    /// How far its recognition has come.
    pub recognition: Fact<RecognitionState>,
    /// The day on which the running measure or the licence is expected.
    pub expected_on: Fact<Date>,
}

/// Work done in one occupation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Experience {
    /// The occupation.
    pub occupation: OccupationId,
    /// How long, in months.
    pub months: u16,
    /// The calendar year in which it ended; the current year where it goes on.
    pub last_year: Fact<i16>,
}
