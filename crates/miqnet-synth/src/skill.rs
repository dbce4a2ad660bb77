//! Which skills do people and adverts name?

use miqnet_occupations::Kldb;

/// Skills of every kind of work.
pub(crate) const GENERAL: &[&str] = &[
    "teamarbeit",
    "ms office",
    "kundenkontakt",
    "organisation",
    "kinderbetreuung",
    "kochen",
];

/// The skills of a field of work, as normalised labels; none of them is a general one.
pub(crate) fn labels(kldb: Kldb) -> &'static [&'static str] {
    match kldb.group3() {
        811 | 812 | 814 | 815 | 818 => MEDICINE,
        813 | 821 => CARE,
        816 | 817 | 822 | 825 => THERAPY,
        831 | 913 => SOCIAL,
        841..=845 => TEACHING,
        832 | 541 | 632 => HOUSEKEEPING,
        293 | 633 | 634 => GASTRONOMY,
        292 => FOOD,
        621..=625 | 611..=613 => TRADE,
        431..=434 => INFORMATICS,
        721..=723 | 914 => FINANCE,
        711..=719 | 731..=739 | 631 => OFFICE,
        921..=924 | 232..=234 | 932 | 933 | 941 => MEDIA,
        823 => BEAUTY,
        513..=516 | 521 | 525 | 531 => LOGISTICS,
        311 | 312 | 271..=273 | 412..=414 | 422 => ENGINEERING,
        321..=343 | 223 => BUILDING,
        282 => TEXTILE,
        111..=122 => GARDEN,
        _ => PRODUCTION,
    }
}

const MEDICINE: &[&str] = &[
    "blutentnahme",
    "ekg",
    "labordiagnostik",
    "praxissoftware",
    "terminplanung",
    "hygiene",
    "patientenaufnahme",
    "medizinische dokumentation",
    "impfungen",
];
const CARE: &[&str] = &[
    "grundpflege",
    "behandlungspflege",
    "pflegedokumentation",
    "wundversorgung",
    "mobilisation",
    "umgang mit demenz",
    "medikamente richten",
    "hygiene",
];
const THERAPY: &[&str] = &[
    "krankengymnastik",
    "massage",
    "gruppentherapie",
    "gesprächsführung",
    "anamnese",
    "therapieplanung",
    "arbeit mit kindern",
];
const SOCIAL: &[&str] = &[
    "arbeit mit kindern",
    "elterngespräche",
    "sprachförderung",
    "basteln",
    "inklusion",
    "hausaufgabenhilfe",
    "gruppenleitung",
    "beobachtung und dokumentation",
];
const TEACHING: &[&str] = &[
    "unterricht planen",
    "mathematik",
    "deutsch als fremdsprache",
    "englisch unterrichten",
    "online-unterricht",
    "hausaufgabenhilfe",
    "gruppenleitung",
    "musik",
];
const HOUSEKEEPING: &[&str] = &[
    "unterhaltsreinigung",
    "glasreinigung",
    "grundreinigung",
    "wäschepflege",
    "zimmerreinigung",
    "reinigungsmaschinen",
    "empfang",
];
const GASTRONOMY: &[&str] = &[
    "service am gast",
    "kasse",
    "kalte küche",
    "warme küche",
    "haccp",
    "spülküche",
    "bankett",
    "barista",
];
const FOOD: &[&str] = &[
    "backen",
    "teigherstellung",
    "haccp",
    "konditorei",
    "maschinenbedienung",
];
const TRADE: &[&str] = &[
    "verkauf",
    "kasse",
    "beratung",
    "warenpräsentation",
    "inventur",
    "einkauf",
    "crm",
    "sap",
];
const INFORMATICS: &[&str] = &[
    "java",
    "python",
    "javascript",
    "sql",
    "linux",
    "testautomatisierung",
    "agile methoden",
    "cloud",
    "netzwerke",
];
const FINANCE: &[&str] = &[
    "datev",
    "buchhaltung",
    "lohnabrechnung",
    "jahresabschluss",
    "excel",
    "sap",
    "controlling",
    "rechnungsprüfung",
];
const OFFICE: &[&str] = &[
    "excel",
    "korrespondenz",
    "terminplanung",
    "rechnungsprüfung",
    "empfang",
    "dokumentenverwaltung",
    "übersetzen",
    "personalverwaltung",
    "sap",
];
const MEDIA: &[&str] = &[
    "photoshop",
    "indesign",
    "social media",
    "texten",
    "fotografie",
    "seo",
    "videoschnitt",
];
const BEAUTY: &[&str] = &[
    "haarschnitt",
    "färben",
    "maniküre",
    "gesichtspflege",
    "beratung",
    "kasse",
];
const LOGISTICS: &[&str] = &[
    "kommissionierung",
    "verpackung",
    "scanner",
    "ladungssicherung",
    "inventur",
    "wareneingang",
    "tourenplanung",
];
const ENGINEERING: &[&str] = &[
    "autocad",
    "revit",
    "solidworks",
    "technische dokumentation",
    "projektplanung",
    "statik",
    "qualitätsmanagement",
    "englische fachsprache",
];
const BUILDING: &[&str] = &[
    "malerarbeiten",
    "trockenbau",
    "holzbearbeitung",
    "sanitärmontage",
    "elektroinstallation",
    "lesen von bauplänen",
    "werkzeugmaschinen",
];
const TEXTILE: &[&str] = &[
    "nähen",
    "zuschnitt",
    "änderungsarbeiten",
    "industrienähmaschine",
    "schnittmuster",
];
const GARDEN: &[&str] = &[
    "pflanzenpflege",
    "floristik",
    "baumschnitt",
    "ernte",
    "maschinenbedienung",
];
const PRODUCTION: &[&str] = &[
    "montage",
    "löten",
    "qualitätskontrolle",
    "maschinenbedienung",
    "cnc",
    "schweißen",
    "lesen von zeichnungen",
    "messmittel",
];

#[cfg(test)]
mod tests {
    use miqnet_occupations::Dictionary;

    use super::*;

    #[test]
    fn labels_are_normalised_and_named_once() {
        for occupation in Dictionary::built_in().occupations() {
            let labels = labels(occupation.kldb);
            assert!(labels.len() >= 5, "{}", occupation.kldb);
            for (ix, label) in labels.iter().enumerate() {
                assert_eq!(*label, label.trim().to_lowercase());
                assert!(
                    !labels[..ix].contains(label) && !GENERAL.contains(label),
                    "{label}"
                );
            }
        }
    }
}
