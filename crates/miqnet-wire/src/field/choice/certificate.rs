//! The words for certificates, permits and driving licences.

use std::sync::LazyLock;

use miqnet_domain::certificate::{Certificate, LicenceClass};

use crate::field::Vocabulary;

/// Certificates, permits and register entries.
pub static CERTIFICATE: LazyLock<Vocabulary<Certificate>> = LazyLock::new(|| {
    use Certificate::*;
    Vocabulary::new(&[
        (
            FoodHygiene,
            &[
                "food_hygiene",
                "Belehrung nach § 43 IfSG",
                "§ 43 IfSG",
                "§ 43",
                "IfSG-Belehrung",
                "Infektionsschutzbelehrung",
                "Gesundheitszeugnis",
                "санітарна книжка",
            ],
        ),
        (
            GuardInstruction,
            &[
                "guard_instruction",
                "Unterrichtung § 34a",
                "Unterrichtung nach § 34a GewO",
            ],
        ),
        (
            GuardExam,
            &[
                "guard_exam",
                "Sachkundeprüfung § 34a",
                "Sachkunde § 34a",
                "Sachkundeprüfung nach § 34a GewO",
            ],
        ),
        (
            CareCompanion,
            &[
                "care_companion",
                "Betreuungskraft § 53b",
                "§ 53b SGB XI",
                "§ 53b",
                "§ 43b",
                "Kurs Betreuungskraft",
            ],
        ),
        (
            BamfAdmission,
            &["bamf_admission", "BAMF-Zulassung", "Zulassung des BAMF"],
        ),
        (
            Code95,
            &[
                "code_95",
                "Schlüsselzahl 95",
                "Code 95",
                "Berufskraftfahrerqualifikation",
                "Berufskraftfahrer-Qualifikation",
                "BKF",
                "код 95",
            ],
        ),
        (DriverCard, &["driver_card", "Fahrerkarte"]),
        (
            PassengerPermit,
            &[
                "passenger_permit",
                "Personenbeförderungsschein",
                "P-Schein",
                "Fahrgastbeförderung",
            ],
        ),
        (
            ChamberEntry,
            &[
                "chamber_entry",
                "Kammereintrag",
                "Eintrag in die Kammerliste",
                "eingetragen in der Architektenkammer",
                "eingetragen in der Ingenieurkammer",
            ],
        ),
        (
            Meister,
            &[
                "meister",
                "Meister",
                "Meisterbrief",
                "Meisterprüfung",
                "Meisterin",
            ],
        ),
        (
            MedicalLanguageExam,
            &[
                "medical_language_exam",
                "Fachsprachprüfung",
                "Fachsprachenprüfung",
                "FSP",
                "FSP C1",
            ],
        ),
        (
            ChildmindingPermit,
            &[
                "childminding_permit",
                "Pflegeerlaubnis",
                "Pflegeerlaubnis § 43 SGB VIII",
            ],
        ),
        (
            DrivingInstructorLicence,
            &[
                "driving_instructor_licence",
                "Fahrlehrerlaubnis",
                "Fahrlehrererlaubnis",
            ],
        ),
        (
            HeilpraktikerPermit,
            &["heilpraktiker_permit", "Heilpraktikererlaubnis"],
        ),
        (
            SwornTranslator,
            &[
                "sworn_translator",
                "vereidigte Übersetzerin",
                "vereidigte Dolmetscherin",
                "allgemein beeidigt",
                "beeidigt",
                "vereidigt",
            ],
        ),
        (
            WeldingCertificate,
            &[
                "welding_certificate",
                "Schweißerprüfung",
                "Schweißerschein",
                "Schweißschein",
            ],
        ),
        (
            ForkliftLicence,
            &[
                "forklift_licence",
                "Staplerschein",
                "Gabelstaplerschein",
                "Flurförderschein",
            ],
        ),
        (
            FirstAid,
            &[
                "first_aid",
                "Erste Hilfe",
                "Erste-Hilfe-Kurs",
                "Ersthelferin",
                "перша допомога",
            ],
        ),
    ])
});

/// Classes of driving licences.
pub static LICENCE_CLASS: LazyLock<Vocabulary<LicenceClass>> = LazyLock::new(|| {
    use LicenceClass::*;
    Vocabulary::new(&[
        (B, &["B", "В"]),
        (BE, &["BE", "ВЕ"]),
        (C1, &["C1", "С1"]),
        (C1E, &["C1E", "С1Е"]),
        (C, &["C", "С"]),
        (CE, &["CE", "СЕ"]),
        (D1, &["D1"]),
        (D, &["D"]),
    ])
});
