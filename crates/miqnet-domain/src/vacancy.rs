//! What the engine knows of a vacancy.

use jiff::civil::Date;

use crate::{
    candidate::{Skill, WeeklyMinutes},
    certificate::{Certificate, LicenceClass},
    fact::Fact,
    id::{EmployerId, OccupationId, VacancyId},
    language::{Language, LanguageNeed},
    money::Pay,
    place::PostalCode,
    recognition::Schooling,
    time::{Days, Span, WeekWindows},
};

/// The kind of place that is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Kind {
    /// A job with social insurance.
    Job = 0,
    /// A Minijob (PY-2).
    Minijob,
    /// A dual or school-based training.
    Ausbildung,
    /// Paid entry into Kita work for career changers (RC-16).
    Direkteinstieg,
    /// Einstiegsqualifizierung, § 54a SGB III.
    Eq,
    /// An internship.
    Internship,
    /// A place for an Anpassungslehrgang or another recognition measure (RC-3).
    RecognitionMeasure,
}

impl Kind {
    /// All kinds, in the order of declaration.
    pub const ALL: [Self; 7] = [
        Self::Job,
        Self::Minijob,
        Self::Ausbildung,
        Self::Direkteinstieg,
        Self::Eq,
        Self::Internship,
        Self::RecognitionMeasure,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "job",
            "minijob",
            "ausbildung",
            "direkteinstieg",
            "eq",
            "internship",
            "recognition_measure",
        ][self as usize]
    }

    /// Whether it is a way into work, with neither recognition nor level asked.
    pub fn is_entry(self) -> bool {
        matches!(
            self,
            Self::Ausbildung | Self::Direkteinstieg | Self::Eq | Self::Internship
        )
    }
}

/// A set of kinds of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Kinds(u8);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self(0b111_1111);

    /// The same set with one kind more.
    pub fn with(self, kind: Kind) -> Self {
        Self(self.0 | 1 << kind as u8)
    }

    /// Whether the kind belongs to the set.
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// The kinds of the set, in the order of declaration.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL
            .into_iter()
            .filter(move |kind| self.contains(*kind))
    }

    /// Whether the set has no kind.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::default(), Self::with)
    }
}

/// What kind of house the work is done in; it decides on duties and care minimum wages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Establishment {
    /// Pflegeheim.
    NursingHome,
    /// Ambulanter Pflegedienst or Betreuungsdienst.
    AmbulantCare,
    /// Hospital.
    Hospital,
    /// Rehabilitation clinic.
    Rehab,
    /// Doctor's practice.
    DoctorPractice,
    /// Dental practice.
    DentalPractice,
    /// Practice for physiotherapy, speech therapy and the like.
    TherapyPractice,
    /// Rescue service.
    RescueService,
    /// Kita or Krippe.
    Kita,
    /// Hort or Ganztag at a school.
    AfterSchoolCare,
    /// School.
    School,
    /// Home for children and young people.
    YouthHome,
    /// Services for people with disabilities.
    DisabilityService,
    /// Refugee shelter.
    RefugeeShelter,
    /// Restaurant, café, canteen.
    Gastronomy,
    /// Hotel.
    Hotel,
    /// Shop.
    Shop,
    /// Anything else.
    Other,
}

impl Establishment {
    /// All of them, in the order of declaration.
    pub const ALL: [Self; 18] = [
        Self::NursingHome,
        Self::AmbulantCare,
        Self::Hospital,
        Self::Rehab,
        Self::DoctorPractice,
        Self::DentalPractice,
        Self::TherapyPractice,
        Self::RescueService,
        Self::Kita,
        Self::AfterSchoolCare,
        Self::School,
        Self::YouthHome,
        Self::DisabilityService,
        Self::RefugeeShelter,
        Self::Gastronomy,
        Self::Hotel,
        Self::Shop,
        Self::Other,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "nursing_home",
            "ambulant_care",
            "hospital",
            "rehab",
            "doctor_practice",
            "dental_practice",
            "therapy_practice",
            "rescue_service",
            "kita",
            "after_school_care",
            "school",
            "youth_home",
            "disability_service",
            "refugee_shelter",
            "gastronomy",
            "hotel",
            "shop",
            "other",
        ][self as usize]
    }
}

/// The branch of the firm, as far as a branch minimum wage depends on it (PY-14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Branch {
    /// Gebäudereinigung.
    Cleaning,
    /// Dachdecker.
    Roofing,
    /// Gerüstbau.
    Scaffolding,
    /// Maler und Lackierer.
    Painting,
    /// Elektrohandwerk.
    Electrical,
    /// Aus- und Weiterbildung nach SGB II und III.
    TrainingProvider,
    /// Verarbeitendes Gewerbe and Handwerk without a branch minimum.
    Manufacturing,
    /// Gesundheit und Soziales.
    HealthSocial,
    /// Handel.
    Retail,
    /// Bau without a branch minimum.
    Construction,
    /// Information und Kommunikation.
    Ict,
    /// Gastgewerbe.
    Hospitality,
    /// Freie Berufe.
    Professional,
    /// Dienstleister.
    Services,
    /// Logistik.
    Logistics,
    /// Bildung.
    Education,
    /// Kunst und Kultur.
    Arts,
    /// Anything else.
    Other,
}

impl Branch {
    /// All branches, in the order of declaration.
    pub const ALL: [Self; 18] = [
        Self::Cleaning,
        Self::Roofing,
        Self::Scaffolding,
        Self::Painting,
        Self::Electrical,
        Self::TrainingProvider,
        Self::Manufacturing,
        Self::HealthSocial,
        Self::Retail,
        Self::Construction,
        Self::Ict,
        Self::Hospitality,
        Self::Professional,
        Self::Services,
        Self::Logistics,
        Self::Education,
        Self::Arts,
        Self::Other,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "cleaning",
            "roofing",
            "scaffolding",
            "painting",
            "electrical",
            "training_provider",
            "manufacturing",
            "health_social",
            "retail",
            "construction",
            "ict",
            "hospitality",
            "professional",
            "services",
            "logistics",
            "education",
            "arts",
            "other",
        ][self as usize]
    }
}

/// What the vacancy says about recognition, beyond what the occupation asks by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum RecognitionNeed {
    /// What the occupation table says.
    #[default]
    AsOccupation,
    /// "Vergleichbare Qualifikation anerkannt": met without recognition.
    ComparableAccepted,
    /// The title or permit is required, also where the occupation stands in both tables of the
    /// law; for title-only professions this is the register entry.
    TitleRequired,
}

/// One shift: the same hours on each of its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shift {
    /// The days on which it starts.
    pub days: Days,
    /// Its hours; `to` above 1440 reaches into the next day.
    pub span: Span,
}

impl Shift {
    /// Its working time a week, in minutes.
    pub fn weekly_minutes(self) -> u16 {
        self.span.minutes() * self.days.count()
    }
}

/// How the working time is laid out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Pattern {
    /// No times are stated: the weekly hours alone are tested.
    #[default]
    Unstated,
    /// One of these shifts; at least one.
    OneOf(Vec<Shift>),
    /// All of these shifts in rotation; at least one.
    Rotation(Vec<Shift>),
    /// "Schicht" and nothing more.
    SomeShift,
}

impl Pattern {
    /// The shifts that are stated.
    pub fn shifts(&self) -> &[Shift] {
        match self {
            Self::OneOf(shifts) | Self::Rotation(shifts) => shifts,
            Self::Unstated | Self::SomeShift => &[],
        }
    }
}

/// The working time of a vacancy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct WorkingTime {
    /// Shifts, where times are stated.
    pub pattern: Pattern,
    /// Weekly working time, in minutes.
    pub weekly_minutes: Fact<WeeklyMinutes>,
    /// Opening hours within which other hours could be placed.
    pub opening: Fact<WeekWindows>,
    /// Whether the hours can be arranged.
    pub flexible: Fact<bool>,
    /// Share of home office, 0 to 100 percent.
    pub home_office_percent: u8,
    /// A stated day-to-day sequence of shifts: each shift is followed by the next one on the next
    /// day (TM-9). Empty when none is stated.
    pub sequence: Vec<Span>,
}

/// An internship's purpose and length (PY-9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Internship {
    /// What it is for.
    pub purpose: InternshipPurpose,
    /// How long it lasts, in days.
    pub days: Fact<u16>,
}

/// What an internship is for, as far as § 22 MiLoG distinguishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InternshipPurpose {
    /// Orientation before a training or study.
    Orientation,
    /// Required by a school, a study or a training regulation.
    Compulsory,
    /// Beside a study or training.
    Accompanying,
    /// None of these, or not said: it is work.
    Unstated,
}

/// What the employer adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Offers {
    /// A language course, or time for one.
    pub language_course: bool,
    /// Induction of career changers.
    pub induction: bool,
    /// Help with childcare.
    pub childcare: bool,
    /// A mentor.
    pub mentor: bool,
}

/// The facts about a vacancy that the engine may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vacancy {
    /// Its id.
    pub id: VacancyId,
    /// Who offers it.
    pub employer: EmployerId,
    /// The firm's branch.
    pub branch: Fact<Branch>,
    /// The kind of house.
    pub establishment: Fact<Establishment>,
    /// The title of the advert.
    pub title: Box<str>,
    /// The text of the advert; read by the wording check only.
    pub advert: Box<str>,
    /// The occupation.
    pub occupation: OccupationId,
    /// The kind of place.
    pub kind: Kind,
    /// How many people are sought, at least 1.
    pub openings: u16,
    /// The requirement level 1 to 4 where the employer states one; else the occupation's.
    pub level: Option<u8>,
    /// What it says about recognition.
    pub recognition: RecognitionNeed,
    /// Whether the Kita takes people under § 7 Nr 4, 5 or 10 KiTaG (RC-16).
    pub kita_paragraph_7: bool,
    /// The schooling that a training or internship asks for.
    pub entry: Schooling,
    /// Whether the training starts with an EQ.
    pub eq_first: bool,
    /// Only for internships.
    pub internship: Option<Internship>,
    /// Languages required, each named once.
    pub languages: Vec<LanguageNeed>,
    /// Languages in which the work can be done, German aside; empty when none is named.
    pub working_languages: Vec<Language>,
    /// Whether the employer accepts a lower level of language.
    pub language_flexible: bool,
    /// Certificates, permits and register entries required beyond the occupation's.
    pub certificates: Vec<Certificate>,
    /// Driving licences required beyond the occupation's.
    pub driving_licences: Vec<LicenceClass>,
    /// Skills that are required.
    pub required_skills: Vec<Skill>,
    /// Skills that are welcome.
    pub desired_skills: Vec<Skill>,
    /// Experience asked for, in months; 0 when none is asked.
    pub experience_months: u16,
    /// The working time.
    pub time: WorkingTime,
    /// Where the work is done: any one of these; empty when unknown.
    pub workplaces: Vec<PostalCode>,
    /// What it pays.
    pub pay: Fact<Pay>,
    /// Whether a collective agreement applies.
    pub collective_agreement: bool,
    /// The first day of work; unknown means at once.
    pub start_earliest: Fact<Date>,
    /// The last day on which the work can start, where one is stated.
    pub start_latest: Option<Date>,
    /// What the employer adds.
    pub offers: Offers,
}

impl Vacancy {
    /// Returns a vacancy that states an occupation and nothing else.
    pub fn bare(id: VacancyId, employer: EmployerId, occupation: OccupationId) -> Self {
        Self {
            id,
            employer,
            branch: Fact::Unknown,
            establishment: Fact::Unknown,
            title: "".into(),
            advert: "".into(),
            occupation,
            kind: Kind::Job,
            openings: 1,
            level: None,
            recognition: RecognitionNeed::AsOccupation,
            kita_paragraph_7: false,
            entry: Schooling::None,
            eq_first: false,
            internship: None,
            languages: Vec::new(),
            working_languages: Vec::new(),
            language_flexible: false,
            certificates: Vec::new(),
            driving_licences: Vec::new(),
            required_skills: Vec::new(),
            desired_skills: Vec::new(),
            experience_months: 0,
            time: WorkingTime::default(),
            workplaces: Vec::new(),
            pay: Fact::Unknown,
            collective_agreement: false,
            start_earliest: Fact::Unknown,
            start_latest: None,
            offers: Offers::default(),
        }
    }
}
