//! The closed lists of words that the columns accept.

mod candidate;
mod case_file;
mod certificate;
mod daily;
mod language;
mod vacancy;

use std::sync::LazyLock;

use miqnet_domain::vacancy::Kind;

use super::Vocabulary;

pub use candidate::{AWARD, EVIDENCE, RECOGNITION, WORK_PERMISSION};
pub use case_file::{
    AGE_BAND, BENEFIT, EMPLOYMENT, INCOME_BAND, MODULE_STATE, RESIDENCE_TITLE, SGB2_TIME,
    UNEMPLOYED,
};
pub use certificate::{CERTIFICATE, LICENCE_CLASS};
pub use daily::{CARE_FORM, CARE_LIMITS, CARE_STATUS, CareStatusWord, TRAVEL_MODE, TravelWord};
pub use language::{CEFR, LANGUAGE};
pub use vacancy::{
    BRANCH, ENTRY, ESTABLISHMENT, FLEXIBLE, INTERNSHIP_PURPOSE, LEVEL, RECOGNITION_NEED,
    SHIFT_MODE, ShiftMode,
};

/// Yes and no.
pub static YES_NO: LazyLock<Vocabulary<bool>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            true,
            &[
                "yes",
                "ja",
                "j",
                "y",
                "x",
                "wahr",
                "true",
                "1",
                "vorhanden",
                "так",
                "да",
            ],
        ),
        (
            false,
            &[
                "no", "nein", "n", "falsch", "false", "0", "keine", "ні", "нет",
            ],
        ),
    ])
});

/// Kinds of place.
pub static KIND: LazyLock<Vocabulary<Kind>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            Kind::Job,
            &[
                "job",
                "Arbeit",
                "Stelle",
                "Arbeitsstelle",
                "Arbeitsplatz",
                "Festanstellung",
                "робота",
            ],
        ),
        (
            Kind::Minijob,
            &[
                "minijob",
                "Minijob",
                "geringfügige Beschäftigung",
                "мініджоб",
            ],
        ),
        (
            Kind::Ausbildung,
            &[
                "ausbildung",
                "Ausbildung",
                "Lehre",
                "Ausbildungsplatz",
                "навчання",
            ],
        ),
        (
            Kind::Direkteinstieg,
            &["direkteinstieg", "Direkteinstieg", "Direkteinstieg Kita"],
        ),
        (Kind::Eq, &["eq", "EQ", "Einstiegsqualifizierung"]),
        (
            Kind::Internship,
            &["internship", "Praktikum", "Praktikumsplatz", "стажування"],
        ),
        (
            Kind::RecognitionMeasure,
            &[
                "recognition_measure",
                "Anerkennungsmaßnahme",
                "Anpassungslehrgang",
                "Platz für den Anpassungslehrgang",
                "Ausgleichsmaßnahme",
            ],
        ),
    ])
});

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use miqnet_domain::{
        certificate::{Certificate, LicenceClass},
        language::Cefr,
        recognition::{Award, RecognitionState, Schooling},
        vacancy::{Branch, Establishment},
    };

    use super::*;
    use crate::field::text;

    /// Every value of the type is in the list, in the same order, and is written by its name.
    #[track_caller]
    fn check<T: Copy + PartialEq + Debug>(
        list: &Vocabulary<T>,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) {
        assert_eq!(list.values().collect::<Vec<_>>(), all);
        for value in all {
            assert_eq!(list.name(*value), name(*value));
            assert_eq!(list.parse(name(*value)), Ok(*value));
            assert!(
                !text::is_unknown(name(*value)),
                "{value:?} would be read as unknown"
            );
        }
    }

    #[test]
    fn every_value_of_a_type_is_in_its_list_under_its_name() {
        check(&KIND, &Kind::ALL, Kind::name);
        check(&RECOGNITION, &RecognitionState::ALL, RecognitionState::name);
        check(&AWARD, &Award::ALL, Award::name);
        check(&CERTIFICATE, &Certificate::ALL, Certificate::name);
        check(&LICENCE_CLASS, &LicenceClass::ALL, LicenceClass::name);
        check(&ENTRY, &Schooling::ALL, Schooling::name);
        check(&ESTABLISHMENT, &Establishment::ALL, Establishment::name);
        check(&BRANCH, &Branch::ALL, Branch::name);
        check(&CEFR, &Cefr::ALL, Cefr::name);
    }

    #[test]
    fn lists_without_a_type_of_names_are_built_without_a_clash() {
        assert_eq!(YES_NO.get("Ja"), Some(true));
        assert_eq!(CARE_LIMITS.values().count(), 1);
        assert_eq!(CARE_FORM.values().count(), 7);
        assert_eq!(CARE_STATUS.values().count(), 4);
        assert_eq!(WORK_PERMISSION.values().count(), 4);
        assert_eq!(EVIDENCE.values().count(), 3);
        assert_eq!(TRAVEL_MODE.values().count(), 4);
        assert_eq!(RECOGNITION_NEED.values().count(), 3);
        assert_eq!(INTERNSHIP_PURPOSE.values().count(), 4);
        assert_eq!(SHIFT_MODE.values().count(), 2);
        assert_eq!(FLEXIBLE.values().count(), 2);
        assert_eq!(LEVEL.values().collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert!(LANGUAGE.values().count() > 20);
    }

    #[test]
    fn words_with_more_than_one_reading_are_in_no_list() {
        for unclear in ["anerkannt", "nein", "keine"] {
            assert_eq!(RECOGNITION.get(unclear), None, "{unclear}");
        }
        assert_eq!(AWARD.get("Diplom"), None);
        assert_eq!(KIND.get("Teilzeit"), None);
    }
}
