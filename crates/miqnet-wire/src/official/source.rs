//! Which kinds of files are known, and by what names?

use miqnet_occupations::official::{OfficialTables, PartKind};

use super::{ba_in_use, ba_list, dk003, esco, isco_revision, kldb, kldb_to_isco};
use crate::read::Sink;

/// A kind of file: how it is called, whose it is, and how it is read.
pub(super) struct Source {
    pub(super) kind: PartKind,
    /// What its name looks like; `*` stands for anything.
    pub(super) pattern: &'static str,
    pub(super) publisher: &'static str,
    /// On what terms it may be used.
    pub(super) licence: &'static str,
    /// Adds the rows of the file to its table and its issues to the sink; `None` when it has not
    /// the form that the publisher gives it.
    pub(super) read: fn(&[u8], &mut OfficialTables, &mut Sink<'_>) -> Option<Content>,
}

/// What a file says of itself.
pub(super) struct Content {
    /// The number of rows below its header.
    pub(super) entries: u32,
    pub(super) edition: Option<Box<str>>,
}

impl Content {
    /// A file of so many rows that does not say which edition it is.
    pub(super) fn of(rows: usize) -> Self {
        Self {
            entries: u32::try_from(rows).expect("the limit of rows is far below"),
            edition: None,
        }
    }
}

/// The kind of file that a name belongs to; `None` for all other files. Where two patterns fit, the
/// longer one says more.
pub(super) fn of(file_name: &str) -> Option<&'static Source> {
    PartKind::ALL
        .into_iter()
        .map(of_kind)
        .filter(|source| fits(source.pattern, file_name))
        .max_by_key(|source| source.pattern.len())
}

/// How a kind of file is called and read.
pub(super) fn of_kind(kind: PartKind) -> &'static Source {
    match kind {
        PartKind::Kldb2010 => &kldb::SOURCE,
        PartKind::BaTitleList => &ba_list::SOURCE,
        PartKind::BaTitlesInUse => &ba_in_use::SOURCE,
        PartKind::KldbToIsco => &kldb_to_isco::SOURCE,
        PartKind::Isco88To08 => &isco_revision::SOURCE,
        PartKind::EscoGerman => &esco::GERMAN,
        PartKind::EscoEnglish => &esco::ENGLISH,
        PartKind::Dk003 => &dk003::SOURCE,
    }
}

/// Whether a text looks like the pattern, whose `*` stands for any letters; case does not count.
pub(super) fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut pieces: Vec<&str> = pieces.collect();
    let Some(last) = pieces.pop() else {
        return rest.is_empty();
    };
    for piece in pieces {
        let Some((_, behind)) = rest.split_once(piece) else {
            return false;
        };
        rest = behind;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(file_name: &str, expected: Option<PartKind>) {
        assert_eq!(of(file_name).map(|source| source.kind), expected);
    }

    #[test]
    fn a_file_is_known_by_its_name() {
        check(
            "KldB_2010_V2020_Gliederung_mit_Erlaeuterung.csv",
            Some(PartKind::Kldb2010),
        );
        check(
            "Gesamtberufsliste_der_BA_Januar_2019.xlsx",
            Some(PartKind::BaTitleList),
        );
        check("gesamtberufsliste_der_ba.XLSX", Some(PartKind::BaTitleList));
        check("vam_beruf_kurz.csv", Some(PartKind::BaTitlesInUse));
        check("kldb10_5d_to_isco08.csv", Some(PartKind::KldbToIsco));
        check("kldb2010_isco08.csv", Some(PartKind::KldbToIsco));
        check("isco08_isco88.csv", Some(PartKind::Isco88To08));
        check("occupations_de.csv", Some(PartKind::EscoGerman));
        check("occupations_en.csv", Some(PartKind::EscoEnglish));
        check(
            "l10n.ua.hr.job.classification-data.csv",
            Some(PartKind::Dk003),
        );
    }

    #[test]
    fn a_file_with_another_name_is_not_known() {
        check("l10n.ua.hr.job.classification.catalog-data.csv", None);
        check("ISCOGroups_de.csv", None);
        check("occupations_fr.csv", None);
        check("KldB_2010.pdf", None);
        check("Gesamtberufsliste.csv", None);
        check("README.md", None);
        check("", None);
    }

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, text, expected) in [
            ("Titel", "titel", true),
            ("Titel", "Titel 2", false),
            ("Schlüssel*", "SCHLÜSSEL KldB 2010", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "abc", true),
            ("a*b*c", "acb", false),
            ("a*a", "a", false),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn each_kind_names_its_publisher_and_its_terms() {
        for kind in PartKind::ALL {
            let source = of_kind(kind);
            assert_eq!(source.kind, kind);
            assert!(!source.publisher.is_empty() && !source.licence.is_empty());
        }
    }
}
