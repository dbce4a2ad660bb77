//! Certificates, permits, register entries and driving licences.

/// A certificate, permit or register entry that is either held or not (RC-18, RC-21, RC-23).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certificate {
    /// Belehrung of the health office for work with food, § 43 IfSG (RC-18).
    FoodHygiene,
    /// Unterrichtung of 40 hours for guards, § 34a GewO.
    GuardInstruction,
    /// Sachkundeprüfung for doors, patrols and shelters, § 34a GewO.
    GuardExam,
    /// Course for care companions, § 53b SGB XI.
    CareCompanion,
    /// Admission of the BAMF for integration courses, § 15 IntV.
    BamfAdmission,
    /// Berufskraftfahrerqualifikation, code 95.
    Code95,
    /// Fahrerkarte for the tachograph.
    DriverCard,
    /// Permit to carry passengers, § 48 FeV.
    PassengerPermit,
    /// Entry in a chamber's list: architect, engineer, tax adviser, auditor.
    ChamberEntry,
    /// Master craftsman.
    Meister,
    /// Fachsprachprüfung C1 of the Landesärztekammer.
    MedicalLanguageExam,
    /// Permission for Kindertagespflege, § 43 SGB VIII.
    ChildmindingPermit,
    /// Driving instructor licence, § 1 FahrlG.
    DrivingInstructorLicence,
    /// Permission under the HeilprG.
    HeilpraktikerPermit,
    /// Oath before the Landgericht as translator or interpreter.
    SwornTranslator,
    /// Welder's test certificate.
    WeldingCertificate,
    /// Fork-lift licence.
    ForkliftLicence,
    /// First-aid course.
    FirstAid,
}

impl Certificate {
    /// All of them, in the order of declaration.
    pub const ALL: [Self; 18] = [
        Self::FoodHygiene,
        Self::GuardInstruction,
        Self::GuardExam,
        Self::CareCompanion,
        Self::BamfAdmission,
        Self::Code95,
        Self::DriverCard,
        Self::PassengerPermit,
        Self::ChamberEntry,
        Self::Meister,
        Self::MedicalLanguageExam,
        Self::ChildmindingPermit,
        Self::DrivingInstructorLicence,
        Self::HeilpraktikerPermit,
        Self::SwornTranslator,
        Self::WeldingCertificate,
        Self::ForkliftLicence,
        Self::FirstAid,
    ];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::FoodHygiene => "food_hygiene",
            Self::GuardInstruction => "guard_instruction",
            Self::GuardExam => "guard_exam",
            Self::CareCompanion => "care_companion",
            Self::BamfAdmission => "bamf_admission",
            Self::Code95 => "code_95",
            Self::DriverCard => "driver_card",
            Self::PassengerPermit => "passenger_permit",
            Self::ChamberEntry => "chamber_entry",
            Self::Meister => "meister",
            Self::MedicalLanguageExam => "medical_language_exam",
            Self::ChildmindingPermit => "childminding_permit",
            Self::DrivingInstructorLicence => "driving_instructor_licence",
            Self::HeilpraktikerPermit => "heilpraktiker_permit",
            Self::SwornTranslator => "sworn_translator",
            Self::WeldingCertificate => "welding_certificate",
            Self::ForkliftLicence => "forklift_licence",
            Self::FirstAid => "first_aid",
        }
    }

    /// The name's inverse.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|certificate| certificate.name() == name)
    }

    /// Whether holding it implies holding `other` (the guard exam contains the instruction).
    pub fn implies(self, other: Self) -> bool {
        self == other || (self == Self::GuardExam && other == Self::GuardInstruction)
    }
}

/// A driving licence class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LicenceClass {
    /// Cars up to 3.5 t.
    B,
    /// Cars with a heavy trailer.
    BE,
    /// Lorries up to 7.5 t.
    C1,
    /// Lorries up to 7.5 t with trailer.
    C1E,
    /// Lorries.
    C,
    /// Lorries with trailer.
    CE,
    /// Small buses.
    D1,
    /// Buses.
    D,
}

impl LicenceClass {
    /// All classes, in the order of declaration.
    pub const ALL: [Self; 8] = [
        Self::B,
        Self::BE,
        Self::C1,
        Self::C1E,
        Self::C,
        Self::CE,
        Self::D1,
        Self::D,
    ];

    /// The class as it is printed on the licence.
    pub fn name(self) -> &'static str {
        ["B", "BE", "C1", "C1E", "C", "CE", "D1", "D"][self as usize]
    }

    /// Whether this class allows what `other` allows (§ 6(3) FeV).
    pub fn covers(self, other: Self) -> bool {
        use LicenceClass::*;
        let covered: &[Self] = match self {
            B => &[B],
            BE => &[B, BE],
            C1 => &[B, C1],
            C1E => &[B, BE, C1, C1E],
            C => &[B, C1, C],
            CE => &[B, BE, C1, C1E, C, CE],
            D1 => &[B, D1],
            D => &[B, D1, D],
        };
        covered.contains(&other)
    }
}

/// A driving licence that a candidate holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DrivingLicence {
    /// The class.
    pub class: LicenceClass,
    /// Whether it is valid in Germany without a doubt: German, of the EU, or confirmed by the
    /// Fahrerlaubnisbehörde. A Ukrainian licence that nobody confirmed is `false` (RC-21).
    pub confirmed: bool,
}
