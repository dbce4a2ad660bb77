//! The words of a candidate's columns.

use std::sync::LazyLock;

use miqnet_domain::{
    candidate::{CareForm, WorkPermission},
    language::Evidence,
    recognition::{Award, RecognitionState},
};

use crate::field::Vocabulary;

/// What the residence document says about work.
pub static WORK_PERMISSION: LazyLock<Vocabulary<WorkPermission>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            WorkPermission::Unrestricted,
            &[
                "unrestricted",
                "Erwerbstätigkeit erlaubt",
                "Erwerbstätigkeit gestattet",
                "erlaubt",
                "uneingeschränkt",
                "ja",
                "дозволено",
            ],
        ),
        (
            WorkPermission::CheckDocument,
            &[
                "check_document",
                "Dokument prüfen",
                "Fiktionsbescheinigung",
                "nur mit Erlaubnis",
                "Nebenbestimmung prüfen",
            ],
        ),
        (
            WorkPermission::ApprovalNeeded,
            &[
                "approval_needed",
                "Erlaubnis der Ausländerbehörde nötig",
                "Zustimmung nötig",
                "Erlaubnis nötig",
                "Aufenthaltsgestattung",
                "Gestattung",
                "Duldung",
            ],
        ),
        (
            WorkPermission::NotPermitted,
            &[
                "not_permitted",
                "Erwerbstätigkeit nicht gestattet",
                "Erwerbstätigkeit nicht erlaubt",
                "nicht erlaubt",
                "nein",
                "заборонено",
            ],
        ),
    ])
});

/// What proves a level of language (LG-4).
pub static EVIDENCE: LazyLock<Vocabulary<Evidence>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            Evidence::SelfReport,
            &[
                "self_report",
                "Selbstauskunft",
                "Selbsteinschätzung",
                "eigene Angabe",
                "ohne Nachweis",
            ],
        ),
        (
            Evidence::CourseConfirmation,
            &[
                "course_confirmation",
                "Kursbestätigung",
                "Teilnahmebestätigung",
                "Kursbescheinigung",
            ],
        ),
        (
            Evidence::Certificate,
            &[
                "certificate",
                "Zertifikat",
                "zertifiziert",
                "telc",
                "Goethe",
                "Goethe-Zertifikat",
                "ÖSD",
                "TestDaF",
                "DTZ",
                "DTB",
                "сертифікат",
            ],
        ),
    ])
});

/// How far a recognition has come (RC-1 … RC-16).
///
/// "Anerkannt", "keine" and "nein" are left out on purpose: each names several states.
pub static RECOGNITION: LazyLock<Vocabulary<RecognitionState>> = LazyLock::new(|| {
    use RecognitionState::*;
    Vocabulary::new(&[
        (
            NoneNeeded,
            &[
                "none_needed",
                "nicht nötig",
                "nicht erforderlich",
                "entfällt",
            ],
        ),
        (
            DocumentsMissing,
            &[
                "documents_missing",
                "Unterlagen fehlen",
                "Dokumente fehlen",
                "fehlende Unterlagen",
            ],
        ),
        (
            NotApplied,
            &[
                "not_applied",
                "nicht beantragt",
                "noch nicht beantragt",
                "kein Antrag",
                "не подано",
            ],
        ),
        (
            ZabEvaluated,
            &[
                "zab_evaluated",
                "ZAB-Zeugnisbewertung",
                "ZAB-Bewertung",
                "Zeugnisbewertung",
                "ZAB",
            ],
        ),
        (
            InProcedure,
            &[
                "in_procedure",
                "beantragt",
                "läuft",
                "Antrag läuft",
                "Antrag gestellt",
                "im Verfahren",
                "in Bearbeitung",
                "Verfahren läuft",
                "подано",
            ],
        ),
        (
            PartialEquivalence,
            &[
                "partial_equivalence",
                "teilweise gleichwertig",
                "teilweise anerkannt",
                "teilweise Gleichwertigkeit",
                "Teilanerkennung",
            ],
        ),
        (
            ConditionalCompensation,
            &[
                "conditional_compensation",
                "Bescheid mit Ausgleichsmaßnahme",
                "Bescheid mit Auflage",
                "Defizitbescheid",
                "Auflagenbescheid",
                "Ausgleichsmaßnahme nötig",
            ],
        ),
        (
            CompensationRunning,
            &[
                "compensation_running",
                "Ausgleichsmaßnahme läuft",
                "Anpassungslehrgang läuft",
                "im Anpassungslehrgang",
                "Vorbereitung auf die Kenntnisprüfung",
            ],
        ),
        (
            TemporaryPermit,
            &[
                "temporary_permit",
                "Berufserlaubnis",
                "befristete Berufserlaubnis",
            ],
        ),
        (
            FullEquivalenceNoLicence,
            &[
                "full_equivalence_no_licence",
                "gleichwertig, Urkunde fehlt",
                "gleichwertig ohne Urkunde",
                "Gleichwertigkeit ohne Urkunde",
            ],
        ),
        (
            FullEquivalence,
            &[
                "full_equivalence",
                "gleichwertig",
                "voll gleichwertig",
                "volle Gleichwertigkeit",
                "Gleichwertigkeit festgestellt",
            ],
        ),
        (
            Licensed,
            &[
                "licensed",
                "Urkunde erteilt",
                "Urkunde",
                "Approbation",
                "Approbation erteilt",
                "Erlaubnis erteilt",
                "staatlich anerkannt",
            ],
        ),
        (
            Denied,
            &[
                "denied",
                "abgelehnt",
                "Ablehnung",
                "Antrag abgelehnt",
                "відмовлено",
            ],
        ),
    ])
});

/// School and vocational awards (domain.md § 4 of the rules: Ukrainian first, German after).
///
/// A bare "Diplom" is left out on purpose: it may be a junior specialist's or a specialist's.
pub static AWARD: LazyLock<Vocabulary<Award>> = LazyLock::new(|| {
    use Award::*;
    Vocabulary::new(&[
        (
            School9,
            &["school_9", "9 Klassen", "Schule 9 Klassen", "9 класів"],
        ),
        (
            School11,
            &[
                "school_11",
                "11 Klassen",
                "12 Klassen",
                "11/12 Klassen",
                "Schule 11 Klassen",
                "11 класів",
            ],
        ),
        (
            SkilledWorker,
            &[
                "skilled_worker",
                "qualifizierte Arbeiterin",
                "qualifizierter Arbeiter",
                "PTU",
                "ПТУ",
                "кваліфікований робітник",
            ],
        ),
        (
            JuniorSpecialist,
            &[
                "junior_specialist",
                "Juniorspezialist",
                "Juniorspezialistin",
                "Junior Spezialist",
                "молодший спеціаліст",
                "фаховий молодший бакалавр",
                "младший специалист",
            ],
        ),
        (
            JuniorBachelor,
            &[
                "junior_bachelor",
                "Juniorbachelor",
                "Junior Bachelor",
                "молодший бакалавр",
            ],
        ),
        (Bachelor, &["bachelor", "Bachelor", "BA", "BSc", "бакалавр"]),
        (
            Specialist,
            &[
                "specialist",
                "Spezialist",
                "Spezialistin",
                "Diplom-Spezialist",
                "спеціаліст",
                "специалист",
            ],
        ),
        (
            Master,
            &[
                "master",
                "Master",
                "Magister",
                "MA",
                "MSc",
                "магістр",
                "магистр",
            ],
        ),
        (
            Doctorate,
            &[
                "doctorate",
                "Promotion",
                "Doktor",
                "PhD",
                "Kandidat der Wissenschaften",
                "кандидат наук",
                "доктор філософії",
            ],
        ),
        (
            GermanHelper,
            &[
                "german_helper",
                "deutsche Helferausbildung",
                "einjährige deutsche Ausbildung",
            ],
        ),
        (
            GermanTraining,
            &[
                "german_training",
                "deutsche Ausbildung",
                "Ausbildung in Deutschland",
                "deutscher Berufsabschluss",
            ],
        ),
        (
            GermanAdvanced,
            &[
                "german_advanced",
                "deutscher Meister",
                "deutscher Techniker",
                "deutsche Fachschule",
                "deutscher Bachelor",
            ],
        ),
        (
            GermanDegree,
            &[
                "german_degree",
                "deutsches Studium",
                "deutscher Master",
                "deutsches Diplom",
            ],
        ),
    ])
});

/// A way of getting to work as it is written; walking adds no mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TravelWord {
    /// By car.
    Car,
    /// By bus and rail.
    PublicTransport,
    /// By bicycle.
    Bicycle,
    /// On foot.
    Walking,
}

/// Ways of getting to work.
pub static TRAVEL_MODE: LazyLock<Vocabulary<TravelWord>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            TravelWord::Car,
            &[
                "car",
                "Auto",
                "PKW",
                "eigenes Auto",
                "eigener PKW",
                "машина",
                "авто",
            ],
        ),
        (
            TravelWord::PublicTransport,
            &[
                "public_transport",
                "ÖPNV",
                "Bus",
                "Bahn",
                "S-Bahn",
                "Zug",
                "Bus und Bahn",
                "öffentliche Verkehrsmittel",
                "громадський транспорт",
            ],
        ),
        (
            TravelWord::Bicycle,
            &[
                "bicycle",
                "Fahrrad",
                "Rad",
                "E-Bike",
                "Pedelec",
                "велосипед",
            ],
        ),
        (TravelWord::Walking, &["walking", "zu Fuß", "пішки"]),
    ])
});

/// Words that say that care does not limit the hours.
pub static CARE_LIMITS: LazyLock<Vocabulary<()>> = LazyLock::new(|| {
    Vocabulary::new(&[(
        (),
        &[
            "not_limited",
            "keine Einschränkung",
            "keine Einschränkungen",
            "nicht eingeschränkt",
            "uneingeschränkt",
            "ohne Einschränkung",
            "без обмежень",
        ],
    )])
});

/// Forms of care, each with the typical window of TM-5.
pub static CARE_FORM: LazyLock<Vocabulary<CareForm>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            CareForm::ExtendedHours,
            &[
                "extended_hours",
                "VÖ",
                "verlängerte Öffnungszeiten",
                "Kita VÖ",
            ],
        ),
        (
            CareForm::FullDay,
            &["full_day", "Ganztag", "GT", "Kita Ganztag", "Ganztagskita"],
        ),
        (
            CareForm::NurseryFullDay,
            &[
                "nursery_full_day",
                "Krippe",
                "Krippe Ganztag",
                "Ganztagskrippe",
            ],
        ),
        (
            CareForm::ReliableSchool,
            &["reliable_school", "VGS", "verlässliche Grundschule"],
        ),
        (
            CareForm::AfterSchool,
            &[
                "after_school",
                "Hort",
                "Schule Ganztag",
                "Ganztagsschule",
                "Schule mit Hort",
            ],
        ),
        (
            CareForm::NoCare,
            &[
                "no_care",
                "keine Betreuung",
                "ohne Betreuung",
                "без догляду",
            ],
        ),
        (
            CareForm::Independent,
            &[
                "independent",
                "Schule ab 14",
                "selbstständig",
                "ab 14 Jahren",
            ],
        ),
    ])
});

/// The status of care without its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CareStatusWord {
    /// The windows hold.
    Secured,
    /// Other windows hold from `care_from` on.
    FromDate,
    /// On a waiting list.
    Waiting,
    /// No care in sight.
    None,
}

/// Whether the care is certain (TM-12, TM-13).
pub static CARE_STATUS: LazyLock<Vocabulary<CareStatusWord>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            CareStatusWord::Secured,
            &[
                "secured",
                "gesichert",
                "sicher",
                "zugesagt",
                "vorhanden",
                "ja",
            ],
        ),
        (
            CareStatusWord::FromDate,
            &["from_date", "ab Datum", "Platz ab Datum", "kommt"],
        ),
        (
            CareStatusWord::Waiting,
            &["waiting", "Warteliste", "auf Warteliste", "wartet"],
        ),
        (
            CareStatusWord::None,
            &["none", "keine", "nein", "kein Platz", "nicht in Sicht"],
        ),
    ])
});
