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
        /// Bring the running language course to its end.
        FinishCourse = "finish_course",
        /// Show what she can where papers are missing: Qualifikationsanalyse, § 14 BQFG.
        SkillsAnalysis = "skills_analysis",
        /// Ask for the decision without the missing papers, as the law of a health profession says.
        DecisionWithoutPapers = "decision_without_papers",
        /// Apply for the recognition of a regulated profession.
        ApplyRecognition = "apply_recognition",
        /// Wait for the decision on a pending application.
        AwaitDecision = "await_decision",
        /// Obtain the Berufserlaubnis.
        TemporaryPermit = "temporary_permit",
        /// Complete the Anpassungslehrgang.
        AdaptationCourse = "adaptation_course",
        /// Pass the Kenntnisprüfung or Eignungsprüfung.
        KnowledgeTest = "knowledge_test",
        /// Bring the running measure to its end.
        FinishMeasure = "finish_measure",
        /// Hand in the last proofs for a licence whose equivalence is established.
        CompleteLicence = "complete_licence",
        /// Obtain the statement of comparability of the ZAB.
        ZabStatement = "zab_statement",
        /// Obtain a driving licence of the class.
        ObtainDrivingLicence = "obtain_driving_licence",
        /// Ask the employer for hours that fit, for example a start a quarter of an hour later.
        AskHours = "ask_hours",
        /// Wait for the care that comes on a known day.
        AwaitCare = "await_care",
        /// Wait for the day from which she is free.
        AwaitStart = "await_start",
    }
}

impl Step {
    /// What one case of the step is about.
    pub fn subject(self) -> Subject {
        match self {
            Self::LanguageCourse | Self::LanguageCertificate | Self::FinishCourse => {
                Subject::Language
            }
            Self::ObtainCertificate => Subject::Certificate,
            Self::ObtainDrivingLicence => Subject::DrivingLicence,
            Self::CompensationMeasure
            | Self::DirectMeasure
            | Self::SkillsAnalysis
            | Self::DecisionWithoutPapers
            | Self::ApplyRecognition
            | Self::AwaitDecision
            | Self::TemporaryPermit
            | Self::AdaptationCourse
            | Self::KnowledgeTest
            | Self::FinishMeasure
            | Self::CompleteLicence
            | Self::ZabStatement => Subject::Qualification,
            _ => Subject::Herself,
        }
    }
}

/// What one case of a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Nothing in particular: there is one case of the step.
    Herself,
    /// One language and a level of it.
    Language,
    /// One certificate.
    Certificate,
    /// One class of driving licence.
    DrivingLicence,
    /// One of her qualifications.
    Qualification,
}

named! {
    /// What must hold before a step can begin.
    Condition {
        /// The entry in the residence document has not been read.
        DocumentUnread = "document_unread",
        /// Work needs the permission of the Ausländerbehörde.
        ApprovalNeeded = "approval_needed",
        /// The engine's answer for the pair names the step.
        NamedByEngine = "named_by_engine",
        /// The qualification is one of a regulated profession in which an authority compares it
        /// with the German one.
        RegulatedProfession = "regulated_profession",
        /// It is one of these and the BQFG governs the comparison.
        BqfgProfession = "bqfg_profession",
        /// It is one of these and a law of its own governs the comparison: a health profession.
        OwnLawProfession = "own_law_profession",
        /// It is one that an Anpassungslehrgang leads to: as before, without Approbation.
        CourseProfession = "course_profession",
        /// It is one that needs the Approbation.
        ApprobationProfession = "approbation_profession",
        /// She has passed the Fachsprachprüfung, where the profession asks for it.
        LanguageExamPassed = "language_exam_passed",
        /// It is one of nursing.
        Nursing = "nursing",
        /// The vacancy is a licensed post of that profession or a place for its measure.
        PostOfProfession = "post_of_profession",
        /// The award is a degree of a university that the ZAB compares.
        Degree = "degree",
        /// The level of the language is the one just below the aim.
        OneLevelBelow = "one_level_below",
        /// The level of the language has no certificate.
        LevelUnproven = "level_unproven",
        /// A course of the language is running.
        CourseRunning = "course_running",
        /// She holds a driving licence that nobody confirmed.
        LicenceUnconfirmed = "licence_unconfirmed",
        /// She lacks the certificate and has the German it asks for.
        CertificateOpen = "certificate_open",
        /// She lacks the class and holds what it builds on.
        LicenceOpen = "licence_open",
        /// Care limits her working time and no other care is due on a known day.
        CareLimits = "care_limits",
        /// Other care is due on a known day.
        CareDue = "care_due",
        /// She is free only from a later day.
        FreeLater = "free_later",
        /// The employer has not said whether hours can be arranged.
        HoursOpen = "hours_open",
    }
}

named! {
    /// What a finished step changes; the engine then judges the changed facts.
    Effect {
        /// The residence document allows the work.
        WorkPermitted = "work_permitted",
        /// The qualification has a decision that names a measure.
        DecisionWithMeasure = "decision_with_measure",
        /// The Berufserlaubnis of the profession has been issued.
        PermitIssued = "permit_issued",
        /// The qualification has a statement of the ZAB.
        ZabEvaluated = "zab_evaluated",
        /// The licence of the profession has been issued.
        Licensed = "licensed",
        /// The language has risen by one level, with a certificate.
        LevelUp = "level_up",
        /// The level of the language has a certificate.
        LevelProven = "level_proven",
        /// The running course has led to its level, with a certificate.
        CourseFinished = "course_finished",
        /// The certificate is in her hands.
        CertificateHeld = "certificate_held",
        /// The driving licence of the class is in her hands.
        LicenceHeld = "licence_held",
        /// Her driving licences are confirmed.
        LicencesConfirmed = "licences_confirmed",
        /// The care reaches as far as care places usually do.
        CareExtended = "care_extended",
        /// She can ride in a car.
        RideFound = "ride_found",
        /// The school certificate has been assessed.
        SchoolingAssessed = "schooling_assessed",
        /// Only time has passed.
        TimePassed = "time_passed",
        /// The employer arranges the hours.
        HoursArranged = "hours_arranged",
        /// The employer trains a newcomer on the job.
        NewcomerTaken = "newcomer_taken",
        /// The employer makes the post a place for her measure.
        PlaceForMeasure = "place_for_measure",
        /// The employer takes her with the recognition she has.
        StateAccepted = "state_accepted",
        /// The training starts as an Einstiegsqualifizierung.
        StartsAsEq = "starts_as_eq",
    }
}

impl Effect {
    /// Whether it changes the facts of the vacancy: something is asked of the employer.
    pub fn changes_vacancy(self) -> bool {
        matches!(
            self,
            Self::HoursArranged
                | Self::NewcomerTaken
                | Self::PlaceForMeasure
                | Self::StateAccepted
                | Self::StartsAsEq
        )
    }

    /// What a step must be about to have this effect; `None` where any step can.
    pub fn subject(self) -> Option<Subject> {
        match self {
            Self::DecisionWithMeasure
            | Self::PermitIssued
            | Self::ZabEvaluated
            | Self::Licensed => Some(Subject::Qualification),
            Self::LevelUp | Self::LevelProven | Self::CourseFinished => Some(Subject::Language),
            Self::CertificateHeld => Some(Subject::Certificate),
            Self::LicenceHeld => Some(Subject::DrivingLicence),
            _ => None,
        }
    }
}

named! {
    /// A paper to bring.
    Paper {
        /// Residence document.
        ResidenceDocument = "residence_document",
        /// Passport or identity card.
        Passport = "passport",
        /// Proof of the address (Meldebescheinigung).
        Registration = "registration",
        /// Photograph for a document.
        Photo = "photo",
        /// Curriculum vitae.
        Cv = "cv",
        /// Diploma or certificate of training.
        Diploma = "diploma",
        /// Annex with subjects and hours.
        Transcript = "transcript",
        /// Translation by a sworn translator.
        Translation = "translation",
        /// School certificate.
        SchoolCertificate = "school_certificate",
        /// References of employers.
        WorkReferences = "work_references",
        /// Decision on the recognition (Bescheid).
        RecognitionDecision = "recognition_decision",
        /// Acknowledgement that the application has arrived.
        ApplicationReceipt = "application_receipt",
        /// Berufserlaubnis.
        TemporaryPermit = "temporary_permit",
        /// Certificate of the language level.
        LanguageCertificate = "language_certificate",
        /// Confirmation of the running course.
        CourseConfirmation = "course_confirmation",
        /// Driving licence.
        DrivingLicence = "driving_licence",
        /// Medical certificate.
        MedicalCertificate = "medical_certificate",
        /// Führungszeugnis.
        Clearance = "clearance",
        /// Offer of the job or draft of the contract.
        JobOffer = "job_offer",
        /// Form "Erklärung zum Beschäftigungsverhältnis", filled in by the employer.
        EmploymentDeclaration = "employment_declaration",
        /// Plan of the shifts.
        ShiftPlan = "shift_plan",
        /// Note of the hours that are possible for her.
        PossibleHours = "possible_hours",
        /// Confirmation of the care place with its hours.
        CareConfirmation = "care_confirmation",
        /// Proof of the care place or of the application for one.
        CareProof = "care_proof",
        /// The advert of the vacancy.
        Advert = "advert",
        /// The decision on benefits.
        BenefitDecision = "benefit_decision",
        /// The offer of a course provider.
        CourseOffer = "course_offer",
        /// The decision on the recognition or, while the procedure runs, the acknowledgement.
        RecognitionStatus = "recognition_status",
        /// Certificate of an eye test.
        EyeTest = "eye_test",
        /// Proof of a first-aid course.
        FirstAidProof = "first_aid_proof",
        /// The result of the pair, on paper.
        Result = "result",
    }
}

named! {
    /// A kind of language course. No place in an Integrationskurs is promised (LG-7).
    CourseKind {
        /// Course of the Land (VwV Deutsch), found by the Clearingstelle.
        StateCourse = "state_course",
        /// Berufssprachkurs (DeuFöV).
        JobCourse = "job_course",
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
        /// Regierungspräsidium Stuttgart, farming, gardening and housekeeping.
        RpsAgriculture = "rps_agriculture",
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
        /// The examination centre of a language certificate, most often a course provider.
        ExamCentre = "exam_centre",
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

impl Question {
    /// Whether the employer knows the answer, and not the candidate.
    pub fn is_for_employer(self) -> bool {
        matches!(
            self,
            Self::KitaTraeger | Self::Flexibility | Self::Shifts | Self::Workplace
        )
    }
}
