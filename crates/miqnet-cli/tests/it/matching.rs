//! `miqnet match`.

use crate::bench::{Bench, CANDIDATES, VACANCIES};

#[test]
fn a_title_cannot_steer_the_terminal() {
    let vacancies = VACANCIES.replace("Pflegehelferin", "Pflege\u{1b}[2J\u{202e}hel\u{7}ferin");
    let bench = Bench::new(CANDIDATES, &vacancies);
    for (command, words) in [("match", ""), ("explain", "K-1 S-1")] {
        let text = bench.on_sheets(command, words).out;
        assert!(text.contains("Pflege[2Jhelferin"), "{text}");
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{command}");
    }
}

#[test]
fn lists_of_both_sides_are_printed() {
    insta::assert_snapshot!(Bench::usual().on_sheets("match", "").with(1));
}

#[test]
fn lists_are_csv_for_a_spreadsheet_program() {
    let csv = Bench::usual().on_sheets("match", "--format csv").with(1);
    assert!(csv.starts_with('\u{feff}'));
    insta::assert_snapshot!(csv.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
}

#[test]
fn json_and_json_lines_hold_the_same_entries() {
    let bench = Bench::usual();
    let document = bench.on_sheets("match", "--format json").with(1);
    let document: serde_json::Value = serde_json::from_str(&document).expect("a JSON document");
    let lines = bench.on_sheets("match", "--format jsonl").with(1);
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("one object in a line"))
        .collect();
    assert_eq!(document["entries"], serde_json::Value::Array(lines));
    insta::assert_snapshot!(serde_json::to_string_pretty(&document).expect("a JSON document"));
}

#[test]
fn a_strict_run_matches_nothing_while_a_row_has_an_error() {
    let ran = Bench::usual().on_sheets("match", "--strict");
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("candidates.csv:6"), "{}", ran.err);
    let candidates = CANDIDATES.replace("B1+", "B1");
    assert_ne!(
        Bench::new(&candidates, VACANCIES)
            .on_sheets("match", "--strict")
            .with(0),
        ""
    );
}

#[test]
fn a_file_that_cannot_be_read_stops_the_run_with_its_code() {
    let ran = Bench::new(CANDIDATES, "").on_sheets("match", "");
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("F101"), "{}", ran.err);
}

#[test]
fn every_pair_is_a_line_in_order_of_the_ids() {
    let text = Bench::usual().on_sheets("match", "--all-pairs").with(1);
    let pairs: Vec<(String, String)> = text
        .lines()
        .map(|line| {
            let pair: serde_json::Value = serde_json::from_str(line).expect("one object in a line");
            let id = |key: &str| pair[key].as_str().expect("an id").to_owned();
            (id("candidate"), id("vacancy"))
        })
        .collect();
    let expected = ["K-1", "K-2"].into_iter().flat_map(|candidate| {
        ["S-1", "S-2", "S-3"].map(|vacancy| (candidate.to_owned(), vacancy.to_owned()))
    });
    assert_eq!(pairs, expected.collect::<Vec<_>>());
    insta::assert_snapshot!(text.lines().next().expect("a first line"));
}

#[test]
fn columns_that_the_engine_must_not_see_change_no_byte() {
    let flipped = CANDIDATES.replace("Testperson Eins;2", "Ganz Anders;7");
    assert_ne!(flipped, CANDIDATES);
    let bench = Bench::usual();
    let other = Bench::new(&flipped, VACANCIES);
    for words in ["", "--format csv", "--all-pairs"] {
        let (one, two) = (
            bench.on_sheets("match", words),
            other.on_sheets("match", words),
        );
        assert_eq!(one.with(1), two.with(1), "{words}");
    }
}
