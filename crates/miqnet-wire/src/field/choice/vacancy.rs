//! The words of a vacancy's columns.

use std::sync::LazyLock;

use miqnet_domain::{
    recognition::Schooling,
    vacancy::{Branch, Establishment, InternshipPurpose, RecognitionNeed},
};

use crate::field::Vocabulary;

/// Kinds of house.
pub static ESTABLISHMENT: LazyLock<Vocabulary<Establishment>> = LazyLock::new(|| {
    use Establishment::*;
    Vocabulary::new(&[
        (
            NursingHome,
            &["nursing_home", "Pflegeheim", "Altenheim", "Seniorenheim"],
        ),
        (
            AmbulantCare,
            &[
                "ambulant_care",
                "ambulante Pflege",
                "ambulanter Pflegedienst",
                "Pflegedienst",
                "Betreuungsdienst",
            ],
        ),
        (Hospital, &["hospital", "Krankenhaus", "Klinik", "Klinikum"]),
        (Rehab, &["rehab", "Reha", "Rehaklinik", "Reha-Klinik"]),
        (DoctorPractice, &["doctor_practice", "Arztpraxis"]),
        (DentalPractice, &["dental_practice", "Zahnarztpraxis"]),
        (
            TherapyPractice,
            &["therapy_practice", "Therapiepraxis", "Physiotherapiepraxis"],
        ),
        (RescueService, &["rescue_service", "Rettungsdienst"]),
        (
            Kita,
            &[
                "kita",
                "Kita",
                "Kindergarten",
                "Krippe",
                "Kindertagesstätte",
            ],
        ),
        (
            AfterSchoolCare,
            &[
                "after_school_care",
                "Hort",
                "Ganztagsbetreuung",
                "Schulbetreuung",
            ],
        ),
        (School, &["school", "Schule"]),
        (
            YouthHome,
            &[
                "youth_home",
                "Kinderheim",
                "Jugendheim",
                "Wohngruppe für Jugendliche",
            ],
        ),
        (
            DisabilityService,
            &[
                "disability_service",
                "Eingliederungshilfe",
                "Behindertenhilfe",
            ],
        ),
        (
            RefugeeShelter,
            &[
                "refugee_shelter",
                "Flüchtlingsunterkunft",
                "Gemeinschaftsunterkunft",
            ],
        ),
        (
            Gastronomy,
            &["gastronomy", "Gastronomie", "Restaurant", "Café", "Kantine"],
        ),
        (Hotel, &["hotel", "Hotel"]),
        (Shop, &["shop", "Laden", "Geschäft", "Filiale", "Markt"]),
        (Other, &["other", "Sonstiges", "andere", "anderer Betrieb"]),
    ])
});

/// Branches of firms.
pub static BRANCH: LazyLock<Vocabulary<Branch>> = LazyLock::new(|| {
    use Branch::*;
    Vocabulary::new(&[
        (Cleaning, &["cleaning", "Gebäudereinigung", "Reinigung"]),
        (Roofing, &["roofing", "Dachdecker", "Dachdeckerhandwerk"]),
        (Scaffolding, &["scaffolding", "Gerüstbau"]),
        (
            Painting,
            &["painting", "Maler und Lackierer", "Maler", "Malerhandwerk"],
        ),
        (Electrical, &["electrical", "Elektrohandwerk", "Elektro"]),
        (
            TrainingProvider,
            &[
                "training_provider",
                "Aus- und Weiterbildung nach SGB II und III",
                "Bildungsträger SGB II/III",
            ],
        ),
        (
            Manufacturing,
            &[
                "manufacturing",
                "Verarbeitendes Gewerbe",
                "Verarbeitendes Gewerbe/Handwerk",
                "Industrie",
                "Handwerk",
            ],
        ),
        (
            HealthSocial,
            &[
                "health_social",
                "Gesundheit und Soziales",
                "Gesundheit/Sozial",
                "Gesundheit",
                "Soziales",
                "Pflege",
            ],
        ),
        (
            Retail,
            &[
                "retail",
                "Handel",
                "Handel mit Dienstleistern",
                "Einzelhandel",
            ],
        ),
        (Construction, &["construction", "Bau", "Baugewerbe"]),
        (Ict, &["ict", "IT", "IKT", "Information und Kommunikation"]),
        (
            Hospitality,
            &["hospitality", "Gastgewerbe", "Hotel und Gastronomie"],
        ),
        (
            Professional,
            &["professional", "Freie Berufe", "Freiberufler"],
        ),
        (Services, &["services", "Dienstleister", "Dienstleistungen"]),
        (Logistics, &["logistics", "Logistik", "Verkehr und Lagerei"]),
        (
            Education,
            &["education", "Bildung", "Erziehung und Unterricht"],
        ),
        (Arts, &["arts", "Kunst", "Kunst und Kultur", "Kultur"]),
        (Other, &["other", "Sonstiges", "andere"]),
    ])
});

/// Entry requirements of trainings and internships.
pub static ENTRY: LazyLock<Vocabulary<Schooling>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            Schooling::None,
            &["none", "keine", "kein", "kein Abschluss nötig"],
        ),
        (
            Schooling::Hauptschule,
            &[
                "hauptschule",
                "Hauptschulabschluss",
                "Hauptschulabschluss nach 9 Klassen",
            ],
        ),
        (
            Schooling::MittlereReife,
            &[
                "mittlere_reife",
                "Mittlere Reife",
                "Realschulabschluss",
                "mittlerer Bildungsabschluss",
            ],
        ),
        (
            Schooling::Training,
            &[
                "training",
                "abgeschlossene Ausbildung",
                "Berufsausbildung",
                "abgeschlossene Berufsausbildung",
            ],
        ),
        (
            Schooling::Hochschulreife,
            &[
                "hochschulreife",
                "Hochschulreife",
                "Abitur",
                "Fachhochschulreife",
                "allgemeine Hochschulreife",
            ],
        ),
    ])
});

/// What a vacancy says about recognition.
pub static RECOGNITION_NEED: LazyLock<Vocabulary<RecognitionNeed>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            RecognitionNeed::AsOccupation,
            &["as_occupation", "wie Beruf", "wie beim Beruf üblich"],
        ),
        (
            RecognitionNeed::ComparableAccepted,
            &[
                "comparable_accepted",
                "vergleichbare Qualifikation",
                "vergleichbare Qualifikation anerkannt",
                "vergleichbare Qualifikation genügt",
            ],
        ),
        (
            RecognitionNeed::TitleRequired,
            &[
                "title_required",
                "Titel erforderlich",
                "Urkunde erforderlich",
                "Erlaubnis erforderlich",
            ],
        ),
    ])
});

/// Purposes of internships (PY-9).
pub static INTERNSHIP_PURPOSE: LazyLock<Vocabulary<InternshipPurpose>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            InternshipPurpose::Orientation,
            &[
                "orientation",
                "Orientierung",
                "Orientierungspraktikum",
                "Berufsorientierung",
            ],
        ),
        (
            InternshipPurpose::Compulsory,
            &[
                "compulsory",
                "Pflichtpraktikum",
                "Pflicht",
                "vorgeschrieben",
            ],
        ),
        (
            InternshipPurpose::Accompanying,
            &[
                "accompanying",
                "ausbildungsbegleitend",
                "studienbegleitend",
                "begleitend",
            ],
        ),
        (
            InternshipPurpose::Unstated,
            &["unstated", "nicht angegeben"],
        ),
    ])
});

/// Requirement levels: the fifth digit of the KldB.
pub static LEVEL: LazyLock<Vocabulary<u8>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (1, &["1", "Helfer", "Helferin", "Hilfskraft", "angelernt"]),
        (2, &["2", "Fachkraft"]),
        (3, &["3", "Spezialist", "Spezialistin"]),
        (4, &["4", "Experte", "Expertin"]),
    ])
});

/// Whether the shifts of a vacancy are alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShiftMode {
    /// One of the shifts is worked.
    OneOf,
    /// All of the shifts are worked in turn.
    Rotation,
}

/// Modes of shifts.
pub static SHIFT_MODE: LazyLock<Vocabulary<ShiftMode>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            ShiftMode::OneOf,
            &[
                "one_of",
                "eine davon",
                "zur Wahl",
                "feste Schicht",
                "wahlweise",
            ],
        ),
        (
            ShiftMode::Rotation,
            &[
                "rotation",
                "im Wechsel",
                "Wechselschicht",
                "rollierend",
                "alle im Wechsel",
            ],
        ),
    ])
});

/// Whether hours can be arranged.
pub static FLEXIBLE: LazyLock<Vocabulary<bool>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            true,
            &[
                "yes",
                "ja",
                "j",
                "flexibel",
                "Gleitzeit",
                "flexible Arbeitszeit",
                "nach Absprache",
                "так",
            ],
        ),
        (
            false,
            &[
                "no",
                "nein",
                "n",
                "fest",
                "feste Zeiten",
                "feste Arbeitszeit",
                "ні",
            ],
        ),
    ])
});
