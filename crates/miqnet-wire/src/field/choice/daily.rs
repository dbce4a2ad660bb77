//! The words for a candidate's day: ways and care.

use std::sync::LazyLock;

use miqnet_domain::candidate::CareForm;

use crate::field::Vocabulary;

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
            &["secured", "gesichert", "sicher", "zugesagt"],
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
            &["none", "keine", "kein Platz", "nicht in Sicht"],
        ),
    ])
});
