//! The closed set of columns that sheets of candidates, of vacancies and of the case file may have.
//!
//! Columns stand in any order. Names are compared without regard to case, umlauts and punctuation.
//! Columns that hold protected or personal facts are accepted and never read (LW-1).

mod candidate;
mod case_file;
mod document;
mod kind;
mod vacancy;

use std::{collections::BTreeMap, sync::LazyLock};

use crate::{field::text::key, read::HeaderKind};

pub use document::document;
pub use kind::FieldKind;

/// Which of the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The sheet of candidates.
    Candidates,
    /// The sheet of vacancies.
    Vacancies,
    /// The case file: what guidance may see and no match.
    CaseFiles,
}

/// One column of the closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The name the engine writes: English, lower case, words joined by `_`.
    pub name: &'static str,
    /// Other names that are accepted, German first.
    pub titles: &'static [&'static str],
    /// 1; or 2 and 3 for columns that repeat, whose names end in that number.
    pub number: u8,
    /// Whether a sheet without it cannot be read.
    pub required: bool,
    /// How its cells are read.
    pub kind: FieldKind,
    /// What it holds, in one line.
    pub about: &'static str,
    /// A cell as it could stand in a sheet.
    pub example: &'static str,
}

impl Column {
    /// A column that a sheet may leave out.
    const fn new(
        name: &'static str,
        titles: &'static [&'static str],
        kind: FieldKind,
        about: &'static str,
        example: &'static str,
    ) -> Self {
        Self {
            name,
            titles,
            number: 1,
            required: false,
            kind,
            about,
            example,
        }
    }

    const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The same column under another name, with a number behind its titles.
    const fn again(self, name: &'static str, number: u8) -> Self {
        Self {
            name,
            number,
            ..self
        }
    }

    /// Whether the words given and the value read are always the same text.
    pub fn is_verbatim(&self) -> bool {
        matches!(self.kind, FieldKind::Id | FieldKind::Text)
    }
}

/// Names of columns that are accepted and never read: what they hold must not reach the engine
/// (LW-1), or has no use there.
pub const IGNORED: &[&str] = &[
    "Name",
    "Vorname",
    "Nachname",
    "Familienname",
    "Anrede",
    "Foto",
    "Geburtsdatum",
    "Geburtsjahr",
    "Geburtsort",
    "Alter",
    "Geschlecht",
    "Nationalität",
    "Staatsangehörigkeit",
    "Herkunft",
    "Muttersprache",
    "Erstsprache",
    "Religion",
    "Konfession",
    "Behinderung",
    "Gesundheit",
    "Schwangerschaft",
    "Familienstand",
    "alleinerziehend",
    "Kinder",
    "Anzahl Kinder",
    "Alter der Kinder",
    "Einreise",
    "Einreisedatum",
    "Ankunft",
    "Aufenthaltstitel",
    "Aufenthalt bis",
    "Titel bis",
    "Titel gültig bis",
    "Leistung",
    "Leistungsbezug",
    "Jobcenter-Nummer",
    "Kundennummer",
    "Telefon",
    "Handy",
    "Mobil",
    "E-Mail",
    "Mail",
    "Adresse",
    "Anschrift",
    "Straße",
    "Wohnort",
    "Ort",
    "Bemerkung",
    "Bemerkungen",
    "Notiz",
    "Ansprechpartner",
    "Ansprechpartnerin",
    "first name",
    "last name",
    "photo",
    "date of birth",
    "birth date",
    "age",
    "sex",
    "gender",
    "nationality",
    "mother tongue",
    "disability",
    "health",
    "marital status",
    "children",
    "arrival date",
    "residence title",
    "title end date",
    "benefit",
    "phone",
    "email",
    "address",
    "street",
    "town",
    "notes",
    "contact",
];

/// What a column name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The column at this position of [`columns`].
    Column(usize),
    /// A column that is accepted and never read.
    Ignored,
    /// Nothing known.
    Unknown,
}

/// The ending of columns in which a normalised table repeats the words given; never read.
pub const GIVEN_ENDING: &str = "(given)";

/// The columns of a sheet in the order in which the engine writes them.
pub fn columns(side: Side) -> &'static [Column] {
    match side {
        Side::Candidates => candidate::COLUMNS,
        Side::Vacancies => vacancy::COLUMNS,
        Side::CaseFiles => case_file::COLUMNS,
    }
}

/// The position of a column by the name the engine writes.
///
/// # Panics
/// When the sheet has no such column; names are constants of this crate.
pub(crate) fn position(side: Side, name: &str) -> usize {
    *index(side)
        .names
        .get(name)
        .expect("the name is one of the closed set")
}

/// Returns what a column name stands for.
pub fn meaning(side: Side, header: &str) -> Meaning {
    let header = header.trim();
    if header.to_lowercase().ends_with(GIVEN_ENDING) {
        return Meaning::Ignored;
    }
    let index = index(side);
    let without_remark = header.split_once('(').map_or(header, |(name, _)| name);
    [key(header), key(without_remark)]
        .iter()
        .find_map(|name| index.by_key.get(name).copied())
        .unwrap_or(Meaning::Unknown)
}

/// Returns what the reader of tables needs to know of a column name.
pub fn header_kind(side: Side, header: &str) -> HeaderKind {
    match meaning(side, header) {
        Meaning::Column(at) if columns(side)[at].name == "id" => HeaderKind::Id,
        Meaning::Column(_) | Meaning::Ignored => HeaderKind::Known,
        Meaning::Unknown => HeaderKind::Unknown,
    }
}

struct Index {
    by_key: BTreeMap<String, Meaning>,
    names: BTreeMap<&'static str, usize>,
}

impl Index {
    fn over(columns: &'static [Column]) -> Self {
        let mut by_key = BTreeMap::new();
        let mut add = |name: String, meaning: Meaning| {
            let before = by_key.insert(name.clone(), meaning);
            assert!(
                before.is_none_or(|other| other == meaning),
                "{name} names two columns"
            );
        };
        for (at, column) in columns.iter().enumerate() {
            add(key(column.name), Meaning::Column(at));
            for title in column.titles {
                match column.number {
                    1 => add(key(title), Meaning::Column(at)),
                    number => add(key(&format!("{title} {number}")), Meaning::Column(at)),
                }
            }
        }
        for name in IGNORED {
            // A few words are a column of one sheet and a personal fact in the other.
            by_key.entry(key(name)).or_insert(Meaning::Ignored);
        }
        let names = columns
            .iter()
            .enumerate()
            .map(|(at, column)| (column.name, at))
            .collect();
        Self { by_key, names }
    }
}

fn index(side: Side) -> &'static Index {
    static CANDIDATES: LazyLock<Index> = LazyLock::new(|| Index::over(candidate::COLUMNS));
    static VACANCIES: LazyLock<Index> = LazyLock::new(|| Index::over(vacancy::COLUMNS));
    static CASE_FILES: LazyLock<Index> = LazyLock::new(|| Index::over(case_file::COLUMNS));
    match side {
        Side::Candidates => &CANDIDATES,
        Side::Vacancies => &VACANCIES,
        Side::CaseFiles => &CASE_FILES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(side: Side, header: &str, expected: Option<&str>) {
        let found = match meaning(side, header) {
            Meaning::Column(at) => Some(columns(side)[at].name),
            Meaning::Ignored => Some("ignored"),
            Meaning::Unknown => None,
        };
        assert_eq!(found, expected, "{header:?}");
    }

    #[test]
    fn a_column_is_found_by_every_spelling_of_its_names() {
        check(Side::Candidates, "Deutsch", Some("german"));
        check(Side::Candidates, " DEUTSCHNIVEAU ", Some("german"));
        check(
            Side::Candidates,
            "home_postal_code",
            Some("home_postal_code"),
        );
        check(Side::Candidates, "PLZ", Some("home_postal_code"));
        check(Side::Candidates, "Fuehrerschein", Some("driving_licence"));
        check(Side::Candidates, "Qualifikation", Some("qualification"));
        check(Side::Candidates, "Qualifikation 2", Some("qualification_2"));
        check(Side::Candidates, "qualification_3", Some("qualification_3"));
        check(
            Side::Candidates,
            "längste Fahrzeit (einfach, in Min.)",
            Some("longest_travel_minutes"),
        );
        check(Side::Vacancies, "Stundenlohn (brutto)", Some("pay"));
        check(Side::Vacancies, "Deutsch", Some("german_required"));
    }

    #[test]
    fn personal_columns_are_accepted_and_never_read() {
        for header in [
            "Name",
            "Geburtsdatum",
            "Kinder",
            "Aufenthalt bis",
            "E-Mail",
            "Telefon",
            "german (given)",
        ] {
            check(Side::Candidates, header, Some("ignored"));
        }
        check(Side::CaseFiles, "Aufenthalt bis", Some("title_end"));
        check(Side::CaseFiles, "Name", Some("ignored"));
        check(Side::Candidates, "Lieblingsfarbe", None);
        check(Side::Candidates, "", None);
    }

    #[test]
    fn every_column_and_every_ignored_name_can_be_found() {
        for side in [Side::Candidates, Side::Vacancies, Side::CaseFiles] {
            for (at, column) in columns(side).iter().enumerate() {
                assert_eq!(
                    meaning(side, column.name),
                    Meaning::Column(at),
                    "{}",
                    column.name
                );
                assert_eq!(position(side, column.name), at);
            }
        }
        for name in IGNORED {
            assert_ne!(meaning(Side::Candidates, name), Meaning::Unknown, "{name}");
        }
        assert_eq!(header_kind(Side::Vacancies, "ID"), HeaderKind::Id);
    }
}
