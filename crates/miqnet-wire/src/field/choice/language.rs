//! The words for languages and levels.

use std::sync::LazyLock;

use miqnet_domain::language::Cefr;

use crate::field::Vocabulary;

/// Levels of language.
///
/// Words such as "gut" or "fließend" are left out on purpose: they name no level. A first language
/// counts as C2; the engine keeps the level and not whose first language it is (LW-1).
pub static CEFR: LazyLock<Vocabulary<Cefr>> = LazyLock::new(|| {
    Vocabulary::new(&[
        (
            Cefr::None,
            &[
                "none",
                "keine",
                "kein",
                "nein",
                "keine Kenntnisse",
                "немає",
                "нет",
            ],
        ),
        (Cefr::A1, &["A1", "А1"]),
        (Cefr::A2, &["A2", "А2"]),
        (Cefr::B1, &["B1", "В1"]),
        (Cefr::B2, &["B2", "В2"]),
        (Cefr::C1, &["C1", "С1"]),
        (
            Cefr::C2,
            &["C2", "С2", "Muttersprache", "native", "рідна", "родной"],
        ),
    ])
});

/// Languages as ISO 639-1 codes, by code or name.
///
/// A language that the sheet does not mention stays unknown for the languages of this list, so
/// the list holds those that adverts in the county ask for.
pub static LANGUAGE: LazyLock<Vocabulary<&'static str>> = LazyLock::new(|| {
    Vocabulary::new(&[
        ("de", &["de", "Deutsch", "German", "німецька", "немецкий"]),
        (
            "en",
            &["en", "Englisch", "English", "англійська", "английский"],
        ),
        (
            "uk",
            &[
                "uk",
                "Ukrainisch",
                "Ukrainian",
                "ua",
                "українська",
                "украинский",
            ],
        ),
        ("ru", &["ru", "Russisch", "Russian", "російська", "русский"]),
        ("pl", &["pl", "Polnisch", "Polish", "польська", "польский"]),
        (
            "ro",
            &["ro", "Rumänisch", "Romanian", "румунська", "румынский"],
        ),
        ("hu", &["hu", "Ungarisch", "Hungarian", "угорська"]),
        ("cs", &["cs", "Tschechisch", "Czech", "чеська"]),
        ("sk", &["sk", "Slowakisch", "Slovak", "словацька"]),
        ("bg", &["bg", "Bulgarisch", "Bulgarian", "болгарська"]),
        ("hr", &["hr", "Kroatisch", "Croatian", "хорватська"]),
        ("sr", &["sr", "Serbisch", "Serbian", "сербська"]),
        ("sq", &["sq", "Albanisch", "Albanian", "албанська"]),
        ("el", &["el", "Griechisch", "Greek", "грецька"]),
        ("it", &["it", "Italienisch", "Italian", "італійська"]),
        (
            "fr",
            &["fr", "Französisch", "French", "французька", "французский"],
        ),
        (
            "es",
            &["es", "Spanisch", "Spanish", "іспанська", "испанский"],
        ),
        (
            "pt",
            &["pt", "Portugiesisch", "Portuguese", "португальська"],
        ),
        ("nl", &["nl", "Niederländisch", "Dutch", "нідерландська"]),
        ("tr", &["tr", "Türkisch", "Turkish", "турецька", "турецкий"]),
        ("ar", &["ar", "Arabisch", "Arabic", "арабська", "арабский"]),
        (
            "fa",
            &["fa", "Persisch", "Farsi", "Dari", "Persian", "перська"],
        ),
        ("ps", &["ps", "Paschtu", "Pashto", "пушту"]),
        ("ku", &["ku", "Kurdisch", "Kurdish", "курдська"]),
        ("ka", &["ka", "Georgisch", "Georgian", "грузинська"]),
        ("hy", &["hy", "Armenisch", "Armenian", "вірменська"]),
        ("zh", &["zh", "Chinesisch", "Chinese", "китайська"]),
        ("vi", &["vi", "Vietnamesisch", "Vietnamese", "вʼєтнамська"]),
    ])
});
