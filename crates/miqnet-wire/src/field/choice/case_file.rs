//! The words for facts of the case file.

use std::sync::LazyLock;

use miqnet_guidance::{
    AgeBand, BenefitSystem, Employment, IncomeBand, ModuleState, Sgb2Time, TitleKind,
    UnemployedBand,
};

use crate::field::Vocabulary;

/// Who pays for her living.
pub static BENEFIT: LazyLock<Vocabulary<BenefitSystem>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            BenefitSystem::Sgb2,
            &[
                "sgb2",
                "SGB II",
                "Bürgergeld",
                "Grundsicherungsgeld",
                "Jobcenter",
            ],
        ),
        (
            BenefitSystem::Asylblg,
            &[
                "asylblg",
                "AsylbLG",
                "Asylbewerberleistungsgesetz",
                "Sozialamt",
            ],
        ),
        (
            BenefitSystem::Sgb3,
            &[
                "sgb3",
                "SGB III",
                "Arbeitslosengeld",
                "ALG",
                "Agentur für Arbeit",
            ],
        ),
        (
            BenefitSystem::NoBenefit,
            &["none", "keine Leistung", "keine", "kein Bezug", "nein"],
        ),
    ])
});

/// Her band of age.
pub static AGE_BAND: LazyLock<Vocabulary<AgeBand>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (AgeBand::Under18, &["under_18", "unter 18", "bis 17"]),
        (AgeBand::From18To24, &["18_to_24", "18 bis 24", "18-24"]),
        (AgeBand::From25To54, &["25_to_54", "25 bis 54", "25-54"]),
        (
            AgeBand::From55,
            &["55_or_more", "ab 55", "55 und älter", "55+"],
        ),
    ])
});

/// Whether and how she works.
pub static EMPLOYMENT: LazyLock<Vocabulary<Employment>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            Employment::NotEmployed,
            &[
                "none",
                "ohne Arbeit",
                "keine",
                "arbeitslos",
                "arbeitsuchend",
                "nein",
            ],
        ),
        (
            Employment::Minijob,
            &[
                "minijob",
                "Minijob",
                "geringfügig beschäftigt",
                "geringfügig",
            ],
        ),
        (
            Employment::Insured,
            &[
                "insured",
                "versicherte Arbeit",
                "sozialversicherungspflichtig",
                "beschäftigt",
                "versichert",
            ],
        ),
        (
            Employment::InTraining,
            &["training", "in Ausbildung", "Ausbildung"],
        ),
    ])
});

/// How long she has been without work.
pub static UNEMPLOYED: LazyLock<Vocabulary<UnemployedBand>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            UnemployedBand::UnderOneYear,
            &["under_1_year", "unter 1 Jahr", "unter einem Jahr"],
        ),
        (
            UnemployedBand::OneToTwoYears,
            &["1_to_2_years", "1 bis 2 Jahre", "ein bis zwei Jahre"],
        ),
        (
            UnemployedBand::TwoYearsOrMore,
            &[
                "2_years_or_more",
                "ab 2 Jahren",
                "2 Jahre und mehr",
                "über 2 Jahre",
            ],
        ),
    ])
});

/// How long she got SGB II.
pub static SGB2_TIME: LazyLock<Vocabulary<Sgb2Time>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            Sgb2Time::UnderFiveYears,
            &["under_5_years", "unter 5 Jahre", "unter 5 Jahren"],
        ),
        (Sgb2Time::FiveToSixYears, &["5_to_6_years", "5 bis 6 Jahre"]),
        (
            Sgb2Time::SixYearsOrMore,
            &["6_years_or_more", "ab 6 Jahren", "6 Jahre und mehr"],
        ),
    ])
});

/// Her income against the limits of FD-11.
pub static INCOME_BAND: LazyLock<Vocabulary<IncomeBand>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            IncomeBand::UpToSingle,
            &[
                "single_limit",
                "unter der Grenze",
                "unter der Grenze für eine Person",
            ],
        ),
        (
            IncomeBand::UpToJoint,
            &[
                "joint_limit",
                "unter der Grenze für zwei",
                "unter der gemeinsamen Grenze",
            ],
        ),
        (
            IncomeBand::AboveJoint,
            &["above_limits", "über den Grenzen", "über der Grenze"],
        ),
    ])
});

/// The kind of her title.
pub static RESIDENCE_TITLE: LazyLock<Vocabulary<TitleKind>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            TitleKind::TemporaryProtection,
            &[
                "temporary_protection",
                "§ 24",
                "§ 24 AufenthG",
                "vorübergehender Schutz",
            ],
        ),
        (
            TitleKind::Fiktion,
            &["fiktionsbescheinigung", "Fiktionsbescheinigung"],
        ),
        (
            TitleKind::LimitedInUkraine,
            &["limited_title_in_ukraine", "befristeter ukrainischer Titel"],
        ),
        (
            TitleKind::Unlimited,
            &[
                "unlimited",
                "unbefristet",
                "Niederlassungserlaubnis",
                "Daueraufenthalt-EU",
                "EU-Bürgerin",
            ],
        ),
        (TitleKind::Other, &["other", "anderer Titel", "sonstiger"]),
    ])
});

/// How far a module of the women's programme has come.
pub static MODULE_STATE: LazyLock<Vocabulary<ModuleState>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (ModuleState::Planned, &["planned", "geplant", "vereinbart"]),
        (ModuleState::Running, &["running", "läuft", "begonnen"]),
        (
            ModuleState::Done,
            &["done", "abgeschlossen", "fertig", "beendet"],
        ),
    ])
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::text;

    #[track_caller]
    fn check<T: Copy + PartialEq + std::fmt::Debug>(
        list: &Vocabulary<T>,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) {
        assert_eq!(list.values().collect::<Vec<_>>(), all);
        for value in all {
            assert_eq!(list.name(*value), name(*value));
            assert_eq!(list.parse(list.label(*value)), Ok(*value));
            assert!(!text::is_unknown(name(*value)), "{value:?}");
        }
    }

    #[test]
    fn every_value_of_a_type_is_in_its_list_under_its_name() {
        check(&BENEFIT, BenefitSystem::ALL, BenefitSystem::name);
        check(&AGE_BAND, AgeBand::ALL, AgeBand::name);
        check(&EMPLOYMENT, Employment::ALL, Employment::name);
        check(&UNEMPLOYED, UnemployedBand::ALL, UnemployedBand::name);
        check(&SGB2_TIME, Sgb2Time::ALL, Sgb2Time::name);
        check(&INCOME_BAND, IncomeBand::ALL, IncomeBand::name);
        check(&RESIDENCE_TITLE, TitleKind::ALL, TitleKind::name);
        check(&MODULE_STATE, ModuleState::ALL, ModuleState::name);
    }
}
