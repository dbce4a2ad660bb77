//! The publishers' own files, where somebody has laid them beside the project.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Where they are looked for, from the root of the project.
const DATA: &str = "../shared/data";

/// Reads them; `None`, and a line that says so, where they are not there.
fn published() -> Option<Reading> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let directory = root.join(DATA);
    if directory.is_dir() {
        Some(read_quietly(&directory))
    } else {
        #[expect(clippy::print_stderr, reason = "whoever runs the tests should know")]
        {
            eprintln!("skipped: {} is not there", directory.display());
        }
        None
    }
}

#[test]
fn every_row_of_the_published_files_is_read() {
    let Some(reading) = published() else { return };
    assert_eq!(issues(&reading), [""; 0]);
    let tables = &reading.tables;
    let entries: Vec<_> = tables
        .parts
        .iter()
        .map(|part| (part.kind.name(), part.entries))
        .collect();
    assert_eq!(
        entries,
        [
            ("kldb_2010", 2_195),
            ("ba_title_list", 27_854),
            ("ba_titles_in_use", 15_242),
            ("kldb_to_isco", 1_524),
            ("isco88_to_08", 671),
            ("esco_de", 3_039),
            ("esco_en", 3_039),
            ("dk_003", 9_150),
        ]
    );
    assert_eq!(tables.kldb.len(), 2_195);
    assert_eq!(tables.kldb_to_isco.len(), 1_524);
    assert_eq!(tables.isco88_to_08.len(), 671);
    assert_eq!(tables.esco.len(), 2 * 3_039);
    assert_eq!(tables.dk003.len(), 9_150);
}

#[test]
fn the_published_kldb_has_all_its_levels() {
    let Some(reading) = published() else { return };
    let mut levels = BTreeMap::new();
    for class in &reading.tables.kldb {
        *levels.entry(class.level).or_insert(0) += 1;
        assert_eq!(class.level == 5, class.kldb().is_some());
    }
    let levels: Vec<_> = levels.into_iter().collect();
    assert_eq!(levels, [(1, 10), (2, 37), (3, 144), (4, 703), (5, 1_301)]);
}

#[test]
fn the_published_titles_stand_under_codes_of_the_published_kldb() {
    let Some(reading) = published() else { return };
    let tables = &reading.tables;
    let codes: Vec<Kldb> = tables.kldb.iter().filter_map(KldbClass::kldb).collect();
    let is_code = |code: &Kldb| codes.binary_search(code).is_ok();
    assert!(tables.titles.iter().all(|title| is_code(&title.kldb)));
    assert!(tables.kldb_to_isco.iter().all(|(kldb, _)| is_code(kldb)));
    let crossed = |code: &Kldb| tables.kldb_to_isco.iter().any(|(kldb, _)| kldb == code);
    assert!(codes.iter().all(crossed));
}

#[test]
fn the_published_titles_keep_their_forms_and_kinds() {
    let Some(reading) = published() else { return };
    let titles = &reading.tables.titles;
    let of = |part| titles.iter().filter(move |title| title.part == part);
    // The list repeats no row exactly; of the titles in use, 104 stand there under two numbers.
    let kinds = |part| {
        let mut kinds: BTreeMap<_, u32> = BTreeMap::new();
        for title in of(part) {
            *kinds.entry(title.kind.name()).or_default() += 1;
        }
        kinds.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(
        kinds(PartKind::BaTitleList),
        [
            ("current", 4_039),
            ("heading", 104),
            ("reported", 17_834),
            ("resting", 5_877),
        ]
    );
    assert_eq!(
        kinds(PartKind::BaTitlesInUse),
        [
            ("advanced_post", 931),
            ("armed_forces", 17),
            ("civil_service", 134),
            ("degree", 9_418),
            ("further_training", 697),
            ("graduate_post", 516),
            ("helper_post", 48),
            ("other_award", 3),
            ("other_post", 1_380),
            ("trained_post", 1_244),
            ("training", 750),
        ]
    );
}

#[test]
fn forms_taken_apart_are_those_that_the_publisher_spells_out() {
    let Some(reading) = published() else { return };
    let titles = &reading.tables.titles;
    let of = |part| titles.iter().filter(move |title| title.part == part);
    let spelled_out: BTreeSet<_> = of(PartKind::BaTitleList)
        .map(|title| (title.male.as_deref(), title.female.as_deref()))
        .collect();
    let men: BTreeSet<_> = spelled_out.iter().map(|(male, _)| *male).collect();
    let taken_apart: Vec<_> = of(PartKind::BaTitlesInUse)
        .filter(|title| title.male.is_some())
        .collect();
    // Where the list has the form of a man, it has the form of a woman that was found; the few
    // exceptions are other spellings and slips of the list, such as `Parmlamentsstenografin`.
    let (mut same, mut other) = (0, Vec::new());
    for title in &taken_apart {
        let (male, female) = (title.male.as_deref(), title.female.as_deref());
        if spelled_out.contains(&(male, female)) {
            same += 1;
        } else if men.contains(&male) {
            other.push((male, female));
        }
    }
    let counts = (taken_apart.len(), same, other.len());
    assert_eq!(counts, (5_550, 4_657, 22), "{other:?}");
}
