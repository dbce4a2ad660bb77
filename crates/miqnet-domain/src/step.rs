//! What can be done about an open rule, who helps with it, and which fact may be missing.

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
    /// Who helps with a step first.
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
