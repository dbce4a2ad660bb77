//! What official files make of the built-in table. All rows are invented in the publishers' shape.

use miqnet_domain::Language;
use miqnet_occupations::official::{
    Dk003Title, EscoOccupation, IscoRevision, KldbClass, KldbTitle, OfficialTables, Part, PartKind,
    TitleKind,
};
use miqnet_occupations::{Choice, Compilation, Dictionary, Kldb, LabelSource, RegulationKind};

fn kldb(digits: u32) -> Kldb {
    Kldb::new(digits).expect("a code of five digits")
}

fn class(digits: u32, title: &str) -> KldbClass {
    KldbClass {
        level: 5,
        digits,
        title: title.into(),
        short_title: title.into(),
    }
}

fn title(digits: u32, male: &str, female: &str) -> KldbTitle {
    KldbTitle {
        kldb: kldb(digits),
        neutral: format!("{male}/in").into(),
        male: Some(male.into()),
        female: Some(female.into()),
        joint: None,
        kind: TitleKind::Training,
        part: PartKind::BaTitleList,
    }
}

fn esco(
    concept: &str,
    language: Language,
    code: &str,
    preferred: &str,
    further: &[&str],
) -> EscoOccupation {
    let isco08 = code.split('.').next().and_then(|group| group.parse().ok());
    EscoOccupation {
        concept: concept.into(),
        language,
        code: code.into(),
        isco08: isco08.expect("a code begins with its group"),
        preferred: preferred.into(),
        alternatives: further.iter().map(|&label| label.into()).collect(),
        hidden: Vec::new(),
    }
}

/// A goldsmith and a beekeeper, whom the built-in table lacks, with ways from ESCO and DK 003, and
/// a specialised nurse, whom a law binds.
fn tables() -> OfficialTables {
    OfficialTables {
        parts: vec![Part {
            kind: PartKind::Kldb2010,
            file: "kldb.csv".into(),
            publisher: "Bundesagentur für Arbeit".into(),
            edition: Some("V. 2020".into()),
            licence: "Reuse with the source named".into(),
            entries: 4,
            digest: "0123456789abcdef".into(),
        }],
        kldb: vec![
            class(11_232, "Bienenhaltung - Fachkraft"),
            class(81_302, "Krankenpflege - Fachkraft"),
            class(81_393, "Leitung - Krankenpflege"),
            class(93_522, "Goldschmiedekunst - Fachkraft"),
        ],
        titles: vec![
            title(11_232, "Imker", "Imkerin"),
            title(81_393, "Stationsleiter Pflege", "Stationsleiterin Pflege"),
            title(93_522, "Goldschmied", "Goldschmiedin"),
            title(99_992, "Glasharfner", "Glasharfnerin"),
        ],
        kldb_to_isco: vec![(kldb(11_232), 6123), (kldb(93_522), 7313)],
        isco88_to_08: vec![
            IscoRevision {
                isco88: 7313,
                isco08: 7313,
                partial: false,
            },
            IscoRevision {
                isco88: 7313,
                isco08: 6123,
                partial: true,
            },
        ],
        esco: vec![
            esco(
                "a",
                Language::DE,
                "7313.1",
                "Goldschmied/Goldschmiedin",
                &[],
            ),
            esco("a", Language::EN, "7313.1", "goldsmith", &["bench hand"]),
        ],
        dk003: vec![Dk003Title {
            isco88: 7313,
            division: None,
            title: "Золотар".into(),
        }],
    }
}

fn compiled() -> Compilation {
    Dictionary::compile(&tables())
}

#[track_caller]
fn check_sure(title: &str, digits: u32, source: LabelSource) {
    let dictionary = compiled().dictionary;
    let Choice::Sure(found) = dictionary.choose(title, None) else {
        panic!(
            "{title:?} is asked about: {:#?}",
            dictionary.resolve(title, None)
        )
    };
    let occupation = dictionary
        .find(found.occupation)
        .expect("an answer is in the dictionary");
    assert_eq!(
        (occupation.kldb, found.source),
        (kldb(digits), source),
        "{title:?}"
    );
}

#[track_caller]
fn check_asked(title: &str, digits: &[u32]) {
    let dictionary = compiled().dictionary;
    let Choice::Ask(found) = dictionary.choose(title, None) else {
        panic!("{title:?} is taken")
    };
    let codes = found.iter().map(|found| {
        let occupation = dictionary
            .find(found.occupation)
            .expect("an answer is in the dictionary");
        occupation.kldb.digits()
    });
    assert_eq!(
        codes.take(digits.len()).collect::<Vec<_>>(),
        digits,
        "{title:?}"
    );
}

#[test]
fn occupations_that_the_table_lacks_are_added() {
    let compilation = compiled();
    let built_in = Dictionary::built_in();
    assert_eq!(compilation.dictionary.len(), built_in.len() + 3);
    check_sure("Goldschmiedin (m/w/d)", 93_522, LabelSource::BaTitle);
    check_sure("Imker/in", 11_232, LabelSource::BaTitle);
    let dictionary = compilation.dictionary;
    let ix = dictionary
        .by_kldb(kldb(11_232))
        .expect("the beekeeper was added");
    assert_eq!(
        &*dictionary.get(ix).titles.de_neutral,
        "Bienenhaltung - Fachkraft"
    );
}

#[test]
fn a_concept_of_esco_is_placed_by_its_german_title_and_answers_in_english() {
    check_sure("goldsmith", 93_522, LabelSource::Esco);
}

#[test]
fn further_labels_of_esco_only_suggest() {
    check_asked("bench hand", &[93_522]);
}

#[test]
fn a_ukrainian_title_keeps_all_the_codes_that_its_group_leads_to() {
    check_asked("золотар", &[93_522, 11_232]);
}

#[test]
fn the_built_in_table_wins() {
    check_sure("Krankenschwester", 81_302, LabelSource::BuiltIn);
    check_sure("медична сестра", 81_302, LabelSource::BuiltIn);
}

#[test]
fn a_title_whose_code_is_gone_is_counted_and_left_out() {
    assert_eq!(compiled().unplaced, [(PartKind::BaTitleList, 1)]);
    let found = compiled().dictionary.resolve("Glasharfner", None);
    assert!(
        found
            .iter()
            .all(|found| &*found.label != "Glasharfner/Glasharfnerin"),
        "{found:?}"
    );
}

#[test]
fn a_specialist_needs_the_licence_of_the_profession() {
    let dictionary = compiled().dictionary;
    let ix = dictionary
        .by_kldb(kldb(81_393))
        .expect("the nurse was added");
    let law = dictionary
        .get(ix)
        .regulation
        .as_ref()
        .expect("a law binds her");
    assert_eq!(
        (law.kind, law.family.name()),
        (RegulationKind::Permit, "nursing")
    );
    let ix = dictionary
        .by_kldb(kldb(93_522))
        .expect("the goldsmith was added");
    assert_eq!(dictionary.get(ix).regulation, None);
}

#[test]
fn a_dictionary_from_official_files_survives_its_bytes() {
    let dictionary = compiled().dictionary;
    let bytes = dictionary.to_bytes();
    let read = Dictionary::from_bytes(&bytes).expect("these bytes were written");
    assert_eq!(read, dictionary);
    assert_eq!(read.parts(), tables().parts);
    assert_eq!(
        read.resolve("Goldschmied", None),
        dictionary.resolve("Goldschmied", None)
    );
    assert_eq!(compiled().dictionary.to_bytes(), bytes);
    for end in 0..bytes.len().min(2_000) {
        assert!(
            Dictionary::from_bytes(&bytes[..end]).is_err(),
            "{end} bytes"
        );
    }
}

#[test]
fn no_files_make_the_built_in_table() {
    let compilation = Dictionary::compile(&OfficialTables::default());
    assert_eq!(
        compilation.dictionary.occupations(),
        Dictionary::built_in().occupations()
    );
    assert_eq!(compilation.unplaced, []);
}
