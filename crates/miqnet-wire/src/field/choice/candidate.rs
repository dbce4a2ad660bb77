//! The words for what a candidate may do and has learned.

use std::sync::LazyLock;

use miqnet_domain::{
    candidate::WorkPermission,
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

/// School and vocational awards, Ukrainian first, German after them.
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
