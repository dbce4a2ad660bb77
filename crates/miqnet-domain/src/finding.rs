//! The vocabulary of an answer: findings, verdicts, steps, partners and message keys.

use jiff::civil::Date;

use crate::{
    candidate::CareForm,
    certificate::{Certificate, LicenceClass},
    id::OccupationId,
    language::{Cefr, Language},
    money::Cents,
    place::PostalCode,
    recognition::{RecognitionState, Schooling},
    rule::Rule,
    vacancy::Kind,
};

/// What a case manager should know of one rule for one pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which gate found it.
    pub gate: Gate,
    /// The rule it rests on.
    pub rule: Rule,
    /// What it means for the verdict.
    pub status: Status,
    /// The key of its sentence.
    pub message: Message,
    /// The values in its sentence, in the order of [`Message::args`].
    pub args: Vec<Arg>,
}

/// The gates in the order in which they are asked and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Gate {
    /// The lawfulness of the vacancy itself.
    Vacancy = 0,
    /// The kind of place.
    Kind,
    /// The start date.
    Start,
    /// The permission to work.
    WorkPermission,
    /// Recognition and licence.
    Recognition,
    /// Side conditions, certificates and driving licences.
    SideConditions,
    /// Languages.
    Language,
    /// The requirement level.
    Level,
    /// Travel.
    Travel,
    /// Working time.
    Time,
}

impl Gate {
    /// All gates, in order.
    pub const ALL: [Self; 10] = [
        Self::Vacancy,
        Self::Kind,
        Self::Start,
        Self::WorkPermission,
        Self::Recognition,
        Self::SideConditions,
        Self::Language,
        Self::Level,
        Self::Travel,
        Self::Time,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        [
            "vacancy",
            "kind",
            "start",
            "work_permission",
            "recognition",
            "side_conditions",
            "language",
            "level",
            "travel",
            "time",
        ][self as usize]
    }
}

/// What a finding means for the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A duty, flag or hint; never touches the verdict.
    Note,
    /// The rule is satisfied.
    Met,
    /// The rule can be satisfied.
    Open(Open),
    /// The rule is not satisfied.
    Blocked,
}

impl Status {
    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Met => "met",
            Self::Open(_) => "open",
            Self::Blocked => "blocked",
        }
    }
}

/// How an open rule can be satisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Open {
    /// By itself, on this date; `None` when the date is not known.
    Wait(Option<Date>),
    /// By a step, with this partner first.
    Step(Step, Partner),
    /// By an answer: this fact is missing.
    Ask(Question),
}

/// The verdict on a pair: its worst finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Verdict {
    /// Every rule is met.
    EligibleNow = 0,
    /// At least one rule is open and none is blocked.
    EligibleWithCondition,
    /// At least one rule is blocked.
    NotEligible,
}

impl Verdict {
    /// All verdicts, best first.
    pub const ALL: [Self; 3] = [
        Self::EligibleNow,
        Self::EligibleWithCondition,
        Self::NotEligible,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        ["eligible_now", "eligible_with_condition", "not_eligible"][self as usize]
    }

    /// The verdict that these findings give; without any, `EligibleNow`.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        findings
            .into_iter()
            .map(|finding| match finding.status {
                Status::Note | Status::Met => Self::EligibleNow,
                Status::Open(_) => Self::EligibleWithCondition,
                Status::Blocked => Self::NotEligible,
            })
            .max()
            .unwrap_or(Self::EligibleNow)
    }
}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// All of them, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name used in files, interfaces and message keys.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

named! {
    /// What can be done to satisfy an open rule.
    Step {
        /// Show the residence document.
        ShowDocument = "show_document",
        /// Ask the Ausländerbehörde for the permission.
        AskApproval = "ask_approval",
        /// Agree on an Anpassungslehrgang or a Kenntnisprüfung.
        CompensationMeasure = "compensation_measure",
        /// Go straight to the measure, § 40(3a) PflBG.
        DirectMeasure = "direct_measure",
        /// Work within the limits of the Berufserlaubnis.
        WithinPermit = "within_permit",
        /// Have the Träger employ her while recognition goes on.
        KitaInRecognition = "kita_in_recognition",
        /// Qualify under § 7 KiTaG.
        KitaParagraph7 = "kita_paragraph_7",
        /// Take a language course.
        LanguageCourse = "language_course",
        /// Sit the language examination for the level she has.
        LanguageCertificate = "language_certificate",
        /// Obtain the certificate.
        ObtainCertificate = "obtain_certificate",
        /// Have the driving licence confirmed.
        ConfirmDrivingLicence = "confirm_driving_licence",
        /// Induction at work or a partial qualification.
        Induction = "induction",
        /// Find a care place or a longer window.
        CarePlace = "care_place",
        /// Arrange transport.
        Transport = "transport",
        /// Have the school certificate assessed.
        AssessSchooling = "assess_schooling",
        /// Start with an Einstiegsqualifizierung.
        StartWithEq = "start_with_eq",
    }
}

named! {
    /// Who helps with a step first (domain.md § 8).
    Partner {
        /// Jobcenter or Agentur für Arbeit, whichever is in charge.
        JobService = "job_service",
        /// Arbeitgeber-Service of the Agentur für Arbeit.
        EmployerService = "aa_ags",
        /// Ausländerbehörde of the Landratsamt.
        AbhCounty = "abh_bb_county",
        /// Ausländerbehörde of Böblingen.
        AbhBoeblingen = "abh_boeblingen",
        /// Ausländerbehörde of Sindelfingen.
        AbhSindelfingen = "abh_sindelfingen",
        /// Ausländerbehörde of Leonberg.
        AbhLeonberg = "abh_leonberg",
        /// Ausländerbehörde of Herrenberg.
        AbhHerrenberg = "abh_herrenberg",
        /// The Ausländerbehörde of a place outside the county, or of an unknown place.
        AbhElsewhere = "abh_elsewhere",
        /// Counselling on recognition (AWO, IQ).
        RecognitionCounsel = "recognition_counsel",
        /// Regierungspräsidium Stuttgart, health professions.
        RpsHealth = "rps_health",
        /// Regierungspräsidium Stuttgart, education and social professions.
        RpsEducation = "rps_edu",
        /// Regierungspräsidium Tübingen, teachers.
        RptTeachers = "rpt_teachers",
        /// IHK FOSA.
        IhkFosa = "ihk_fosa",
        /// IHK Bezirkskammer Böblingen.
        IhkBoeblingen = "ihk_bb",
        /// Handwerkskammer Region Stuttgart.
        Hwk = "hwk",
        /// The chamber of the profession.
        Chamber = "chamber",
        /// Zentralstelle für ausländisches Bildungswesen.
        Zab = "zab",
        /// Bundesamt für Migration und Flüchtlinge.
        Bamf = "bamf",
        /// Clearingstelle Sprachförderung of the Landratsamt.
        ClearingLanguage = "clearing_language",
        /// The MiQnet network.
        Miqnet = "miqnet",
        /// Integrationsmanagement, the case manager.
        CaseManager = "case_manager",
        /// Town or Jugendamt, for childcare.
        Childcare = "childcare",
        /// Gesundheitsamt.
        HealthOffice = "health_office",
        /// Fahrerlaubnisbehörde.
        LicenceOffice = "licence_office",
        /// Landgericht, for sworn translators.
        Court = "court",
        /// The employer.
        Employer = "employer",
    }
}

named! {
    /// The fact that is missing.
    Question {
        /// What the residence document says about work.
        WorkPermission = "work_permission",
        /// The state of recognition, or the qualifications themselves.
        Recognition = "recognition",
        /// Whether the Träger counts her on the staffing key.
        KitaTraeger = "kita_traeger",
        /// The certificates she holds.
        Certificates = "certificates",
        /// The driving licences she holds.
        DrivingLicences = "driving_licences",
        /// The level of a language.
        LanguageLevel = "language_level",
        /// What proves the level.
        LanguageEvidence = "language_evidence",
        /// Her awards and experience.
        Awards = "awards",
        /// Her availability, care windows or readiness.
        Availability = "availability",
        /// Whether the hours can be arranged with the employer.
        Flexibility = "flexibility",
        /// The shifts of the vacancy.
        Shifts = "shifts",
        /// Where she lives.
        Home = "home",
        /// Where the work is done, or how long the way is.
        Workplace = "workplace",
        /// The longest travel she accepts, or her modes of travel.
        TravelLimits = "travel_limits",
        /// When she can start.
        AvailableFrom = "available_from",
        /// The kinds of place she looks for.
        KindsWanted = "kinds_wanted",
    }
}

/// How somebody gets to work, as a travel time was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TravelMode {
    /// By car.
    Car,
    /// By bus.
    Bus,
    /// By rail.
    Rail,
    /// By bicycle.
    Bicycle,
    /// Within one postal code.
    SamePlace,
    /// As the travel-time file says.
    File,
}

impl TravelMode {
    /// The name used in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Car => "car",
            Self::Bus => "bus",
            Self::Rail => "rail",
            Self::Bicycle => "bicycle",
            Self::SamePlace => "same_place",
            Self::File => "file",
        }
    }
}

/// A value in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// A date; `None` where it is not known.
    Date(Option<Date>),
    /// A duration in minutes.
    Minutes(u16),
    /// A time of day in minutes since midnight; above 1440 it lies on the next day.
    Clock(u16),
    /// A weekly amount of hours, in minutes.
    WeeklyHours(u16),
    /// A number of weeks.
    Weeks(u16),
    /// A number of months.
    Months(u16),
    /// A requirement level or award level, 1 to 4.
    Level(u8),
    /// An amount of money.
    Money(Cents),
    /// A language level.
    Cefr(Cefr),
    /// A language.
    Language(Language),
    /// An occupation.
    Occupation(OccupationId),
    /// A certificate.
    Certificate(Certificate),
    /// A driving licence class.
    Class(LicenceClass),
    /// A state of recognition.
    Recognition(RecognitionState),
    /// A kind of place.
    Kind(Kind),
    /// A schooling.
    Schooling(Schooling),
    /// A form of care.
    CareForm(CareForm),
    /// A mode of travel.
    Mode(TravelMode),
    /// A partner.
    Partner(Partner),
    /// A postal code.
    Postal(PostalCode),
    /// A word of a closed set, chosen by the message (for example `before` or `after`).
    Choice(&'static str),
}

macro_rules! messages {
    ($($variant:ident = $key:literal [$($arg:ident),*];)*) => {
        /// The sentence of a finding; the sentences themselves live in message files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Message {
            $(#[doc = concat!("`", $key, "`.")] $variant,)*
        }

        impl Message {
            /// All messages, in the order of their gates.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The key in the message files.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The names of the values it takes, in order.
            pub fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($arg)),*],)* }
            }
        }
    };
}

messages! {
    // Vacancy check.
    VcMinimumWage = "vc-minimum-wage" [pay, minimum, date];
    VcBranchWage = "vc-branch-wage" [pay, minimum, date];
    VcCareWage = "vc-care-wage" [pay, minimum, date];
    VcWageRises = "vc-wage-rises" [minimum, date];
    VcPayUnknown = "vc-pay-unknown" [minimum];
    VcMinijobLimit = "vc-minijob-limit" [pay, limit];
    VcTrainingPay = "vc-training-pay" [pay, minimum];
    VcUnpaidInternship = "vc-unpaid-internship" [];
    VcUnpaidWork = "vc-unpaid-work" [];
    VcTrialHint = "vc-trial-hint" [];
    VcRestTime = "vc-rest-time" [rest, needed];
    VcRestUnstated = "vc-rest-unstated" [needed];
    VcLongShift = "vc-long-shift" [length];
    VcWordingAge = "vc-wording-age" [];
    VcWordingSex = "vc-wording-sex" [];
    VcWordingOrigin = "vc-wording-origin" [];
    VcWordingReligion = "vc-wording-religion" [];
    VcWordingFamily = "vc-wording-family" [];
    VcWordingLooks = "vc-wording-looks" [];
    VcWordingNative = "vc-wording-native" [];
    VcTraits = "vc-traits" [];
    // Kind of place.
    KpWanted = "kp-wanted" [kind];
    KpUnwanted = "kp-unwanted" [kind];
    KpUnknown = "kp-unknown" [kind];
    KpOrientation = "kp-orientation" [];
    KpEqFirst = "kp-eq-first" [];
    KpEntryMet = "kp-entry-met" [schooling];
    KpEntryAssess = "kp-entry-assess" [schooling];
    KpEntryMissing = "kp-entry-missing" [schooling];
    KpEntryUnknown = "kp-entry-unknown" [schooling];
    KpMinijobTrap = "kp-minijob-trap" [];
    // Start date.
    StNow = "st-now" [];
    StLater = "st-later" [date];
    StTooLate = "st-too-late" [date, latest];
    StUnknown = "st-unknown" [];
    // Work permission.
    WpUnrestricted = "wp-unrestricted" [];
    WpCopyTitle = "wp-copy-title" [];
    WpCheckDocument = "wp-check-document" [];
    WpApprovalNeeded = "wp-approval-needed" [];
    WpNotPermitted = "wp-not-permitted" [];
    WpUnknown = "wp-unknown" [];
    WpAbh = "wp-abh" [partner];
    // Recognition and licence.
    RcFree = "rc-free" [];
    RcAssistant = "rc-assistant" [];
    RcComparable = "rc-comparable" [];
    RcLicenceHeld = "rc-licence-held" [occupation];
    RcLicenceMissing = "rc-licence-missing" [occupation, state];
    RcLicenceWait = "rc-licence-wait" [occupation, date];
    RcLicenceTooLate = "rc-licence-too-late" [occupation, date, latest];
    RcLicenceUnknown = "rc-licence-unknown" [occupation];
    RcTemporaryPermit = "rc-temporary-permit" [occupation];
    RcTemporaryPermitRoute = "rc-temporary-permit-route" [];
    RcMeasureNamed = "rc-measure-named" [];
    RcCounselling = "rc-counselling" [];
    RcReservedActs = "rc-reserved-acts" [];
    RcKitaCounts = "rc-kita-counts" [];
    RcKitaMissing = "rc-kita-missing" [state];
    RcKitaAskTraeger = "rc-kita-ask-traeger" [state];
    RcKitaInRecognition = "rc-kita-in-recognition" [];
    RcKitaWait = "rc-kita-wait" [date];
    RcKitaParagraph7 = "rc-kita-paragraph-7" [];
    RcPlaceMissing = "rc-place-missing" [state];
    RcPlaceDirect = "rc-place-direct" [];
    RcPlaceOpen = "rc-place-open" [];
    RcPlaceWait = "rc-place-wait" [date];
    RcPlaceNotNeeded = "rc-place-not-needed" [];
    RcCraft = "rc-craft" [];
    RcTitleOnly = "rc-title-only" [];
    RcVoluntary = "rc-voluntary" [];
    RcZabHint = "rc-zab-hint" [];
    RcAnalysisHint = "rc-analysis-hint" [];
    RcPartialHint = "rc-partial-hint" [];
    RcBelowLevel = "rc-below-level" [];
    // Side conditions, certificates, driving licences.
    ScHeld = "sc-held" [certificate];
    ScStep = "sc-step" [certificate, weeks];
    ScMissing = "sc-missing" [certificate, weeks];
    ScUnknown = "sc-unknown" [certificate];
    ScLicenceHeld = "sc-licence-held" [class];
    ScLicenceConfirm = "sc-licence-confirm" [class];
    ScLicenceMissing = "sc-licence-missing" [class];
    ScLicenceUnknown = "sc-licence-unknown" [class];
    ScMeasles = "sc-measles" [];
    ScClearance = "sc-clearance" [];
    ScGuard = "sc-guard" [];
    // Language.
    LgFormalMet = "lg-formal-met" [needed, level];
    LgFormalMissing = "lg-formal-missing" [needed, level];
    LgFormalCourse = "lg-formal-course" [needed, level, date];
    LgFormalCertificate = "lg-formal-certificate" [needed];
    LgFormalEvidence = "lg-formal-evidence" [needed];
    LgMet = "lg-met" [language, needed, level];
    LgOneBelow = "lg-one-below" [language, needed, level];
    LgTwoBelow = "lg-two-below" [language, needed, level];
    LgFlexible = "lg-flexible" [language, needed, level];
    LgFlexibleStep = "lg-flexible-step" [language, needed, level];
    LgCourse = "lg-course" [language, needed, level, date];
    LgWorkingLanguage = "lg-working-language" [language];
    LgUnknown = "lg-unknown" [language, needed];
    // Requirement level.
    LvHelper = "lv-helper" [];
    LvMet = "lv-met" [needed, level];
    LvAbove = "lv-above" [needed, level];
    LvTwoLists = "lv-two-lists" [];
    LvExperience = "lv-experience" [needed, months];
    LvOneBelow = "lv-one-below" [needed, level];
    LvBelow = "lv-below" [needed, level];
    LvNewField = "lv-new-field" [];
    LvNewFieldInduction = "lv-new-field-induction" [];
    LvUnknown = "lv-unknown" [needed];
    // Travel.
    GeWithin = "ge-within" [minutes, longest, mode];
    GeTooFar = "ge-too-far" [minutes, longest, mode];
    GeHomeOffice = "ge-home-office" [];
    GeHomeUnknown = "ge-home-unknown" [];
    GePlaceUnknown = "ge-place-unknown" [];
    GeLimitsUnknown = "ge-limits-unknown" [];
    GeTransport = "ge-transport" [];
    GeOutsideCounty = "ge-outside-county" [];
    GeAssumedLongest = "ge-assumed-longest" [longest];
    // Working time.
    TmFits = "tm-fits" [from, to];
    TmNothingStated = "tm-nothing-stated" [];
    TmHoursFit = "tm-hours-fit" [usable, needed];
    TmHoursMissing = "tm-hours-missing" [usable, needed];
    TmPlacement = "tm-placement" [usable_from, usable_to, usable];
    TmAskPlacement = "tm-ask-placement" [side, from, to, usable_from, usable_to, usable];
    TmOutside = "tm-outside" [side, from, to, usable_from, usable_to];
    TmTooFewHours = "tm-too-few-hours" [from, to, usable, needed];
    TmNoUsableTime = "tm-no-usable-time" [from, to];
    TmRotationUnwanted = "tm-rotation-unwanted" [];
    TmRotationUnknown = "tm-rotation-unknown" [];
    TmSomeShift = "tm-some-shift" [];
    TmAskCareShifts = "tm-ask-care-shifts" [];
    TmCareDate = "tm-care-date" [date];
    TmCareTooLate = "tm-care-too-late" [date, latest];
    TmCarePlace = "tm-care-place" [];
    TmCareClaim = "tm-care-claim" [];
    TmAllDayClaim = "tm-all-day-claim" [];
    TmAssumedWindow = "tm-assumed-window" [form];
    TmUnknown = "tm-unknown" [];
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_is_used_once() {
        let keys: BTreeSet<_> = Message::ALL.iter().map(|message| message.key()).collect();
        assert_eq!(keys.len(), Message::ALL.len());
    }

    #[test]
    fn the_worst_finding_gives_the_verdict() {
        let finding = |status| Finding {
            gate: Gate::Start,
            rule: Rule::St1,
            status,
            message: Message::StNow,
            args: vec![],
        };
        let open = finding(Status::Open(Open::Wait(None)));
        assert_eq!(Verdict::of(&[]), Verdict::EligibleNow);
        assert_eq!(
            Verdict::of([&finding(Status::Note), &open]),
            Verdict::EligibleWithCondition
        );
        assert_eq!(
            Verdict::of([&open, &finding(Status::Blocked)]),
            Verdict::NotEligible
        );
    }
}
