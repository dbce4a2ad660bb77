//! Inside which licence family does a recognition count?

macro_rules! families {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A licence family: the professions among which one recognition is worth the same.
        ///
        /// A licence for nursing opens every post of a nurse and no post of a midwife.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Family { $($(#[$doc])* $variant,)* }

        impl Family {
            /// All families, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name used in files and interfaces.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

families! {
    /// Doctors of all specialities, BÄO.
    Medicine = "medicine",
    /// Dentists, ZHG.
    Dentistry = "dentistry",
    /// Pharmacists, BApO.
    Pharmacy = "pharmacy",
    /// Veterinary doctors, BTÄO.
    Veterinary = "veterinary",
    /// Psychotherapists, PsychThG.
    Psychotherapy = "psychotherapy",
    /// Nurses in hospitals and in care of the elderly, PflBG.
    Nursing = "nursing",
    /// Trained helpers in care, law of the Land and PflFAssG.
    CareAssistance = "care_assistance",
    /// Care companions, § 53b SGB XI.
    CareCompanionship = "care_companionship",
    /// Midwives, HebG.
    Midwifery = "midwifery",
    /// Physiotherapists, MPhG.
    Physiotherapy = "physiotherapy",
    /// Medical masseurs, MPhG.
    Massage = "massage",
    /// Occupational therapists, BeArbThG.
    OccupationalTherapy = "occupational_therapy",
    /// Speech therapists, LogopG.
    SpeechTherapy = "speech_therapy",
    /// Technologists in the medical laboratory, MTBG.
    LabTechnology = "lab_technology",
    /// Technologists in radiology, MTBG.
    Radiology = "radiology",
    /// Technologists in functional diagnostics, MTBG.
    FunctionDiagnostics = "function_diagnostics",
    /// Pharmaceutical-technical assistants, PTAG.
    Pta = "pta",
    /// Assistants in the operating theatre and in anaesthesia, ATA-OTA-G.
    OtaAta = "ota_ata",
    /// Paramedics, NotSanG.
    Paramedic = "paramedic",
    /// Podiatrists, PodG.
    Podiatry = "podiatry",
    /// Dietitians, DiätAssG.
    Dietetics = "dietetics",
    /// Orthoptists, OrthoptG.
    Orthoptics = "orthoptics",
    /// Heilpraktiker, HeilprG.
    Heilpraktiker = "heilpraktiker",
    /// Erzieherinnen and Kinderpflegerinnen, § 7 KiTaG.
    Education = "education",
    /// Kindertagespflege, § 43 SGB VIII.
    Childminding = "childminding",
    /// Social workers with state recognition.
    SocialWork = "social_work",
    /// Heilerziehungspflege and Arbeitserziehung.
    SpecialNeedsCare = "special_needs_care",
    /// Heilpädagogik.
    SpecialPedagogy = "special_pedagogy",
    /// Teachers at schools.
    Teaching = "teaching",
    /// Driving instructors, FahrlG.
    DrivingInstruction = "driving_instruction",
    /// Lawyers, BRAO.
    Law = "law",
    /// Notaries, BNotO.
    Notary = "notary",
    /// Tax advisers, StBerG.
    TaxAdvice = "tax_advice",
    /// Auditors, WPO.
    Auditing = "auditing",
    /// Engineers, IngG.
    Engineering = "engineering",
    /// Architects and planners, ArchG.
    Architecture = "architecture",
    /// Sworn translators and interpreters, GDolmG.
    Translation = "translation",
    /// Drivers of lorries, BKrFQG.
    Driving = "driving",
    /// Drivers of buses, BKrFQG.
    BusDriving = "bus_driving",
    /// Drivers of taxis and hire cars, § 48 FeV.
    PassengerTransport = "passenger_transport",
    /// Guards, § 34a GewO.
    Security = "security",
    /// Teachers of integration courses, § 15 IntV.
    IntegrationCourse = "integration_course",
    /// Electricians, HwO A 25.
    ElectricalCraft = "electrical_craft",
    /// Plumbing and heating, HwO A 24.
    PlumbingCraft = "plumbing_craft",
    /// Motor vehicles, HwO A 20.
    VehicleCraft = "vehicle_craft",
    /// Bricklayers, HwO A 1.
    MasonryCraft = "masonry_craft",
    /// Carpenters, HwO A 3.
    CarpentryCraft = "carpentry_craft",
    /// Roofers, HwO A 4.
    RoofingCraft = "roofing_craft",
    /// Joiners, HwO A 27.
    JoineryCraft = "joinery_craft",
    /// Painters, HwO A 10.
    PaintingCraft = "painting_craft",
    /// Hairdressers, HwO A 38.
    HairdressingCraft = "hairdressing_craft",
    /// Bakers, HwO A 30.
    BakingCraft = "baking_craft",
    /// Confectioners, HwO A 31.
    ConfectioneryCraft = "confectionery_craft",
    /// Butchers, HwO A 32.
    ButcheryCraft = "butchery_craft",
    /// Opticians, HwO A 33.
    OpticsCraft = "optics_craft",
    /// Hearing-aid acousticians, HwO A 34.
    HearingAidCraft = "hearing_aid_craft",
    /// Orthopaedic technicians, HwO A 35.
    OrthopaedicCraft = "orthopaedic_craft",
    /// Dental technicians, HwO A 37.
    DentalCraft = "dental_craft",
    /// Metal construction, HwO A 13.
    MetalCraft = "metal_craft",
    /// Precision mechanics, HwO A 16.
    PrecisionCraft = "precision_craft",
    /// Chimney sweeps, HwO A 12.
    ChimneyCraft = "chimney_craft",
    /// Tilers, HwO A 42.
    TilingCraft = "tiling_craft",
    /// Interior decorators, HwO A 52.
    InteriorCraft = "interior_craft",
}

impl Family {
    /// Whether an authority compares a training from a third country with the German one, so that
    /// an application for recognition can lead to the licence.
    ///
    /// Not for lawyers and notaries, who need the German state examinations: a lawyer from abroad
    /// can be admitted under her own title (§ 206 BRAO).
    pub fn has_equivalence_procedure(self) -> bool {
        !matches!(self, Self::Law | Self::Notary)
    }

    /// Whether the BQFG of the federation or of the Land governs this comparison, so that a
    /// Qualifikationsanalyse can stand in for papers that are missing (§ 14 BQFG, RC-5).
    ///
    /// Not for health professions: their own laws exclude the BQFG (RC-7, for example § 40(4)
    /// PflBG) and lead to an examination or a measure instead (§ 40(3) PflBG, § 3(3) BÄO).
    pub fn is_under_bqfg(self) -> bool {
        let is_health = matches!(
            self,
            Self::Medicine
                | Self::Dentistry
                | Self::Pharmacy
                | Self::Veterinary
                | Self::Psychotherapy
                | Self::Nursing
                | Self::CareAssistance
                | Self::Midwifery
                | Self::Physiotherapy
                | Self::Massage
                | Self::OccupationalTherapy
                | Self::SpeechTherapy
                | Self::LabTechnology
                | Self::Radiology
                | Self::FunctionDiagnostics
                | Self::Pta
                | Self::OtaAta
                | Self::Paramedic
                | Self::Podiatry
                | Self::Dietetics
                | Self::Orthoptics
                | Self::Heilpraktiker
        );
        self.has_equivalence_procedure() && !is_health
    }
}
