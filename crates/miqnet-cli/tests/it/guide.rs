//! `miqnet guide`.

use crate::bench::Bench;

/// What a case manager knows beside the sheets, with one row that asks a question.
const CASE_FILE: &str = "\
Kennung;Leistung;Beschäftigung;Titel;Titel bis;Einkommensstufe;Aufsuchende Ansprache
K-1;SGB II;arbeitslos;§ 24;04.03.2027;;abgeschlossen
K-2;SGB III;arbeitslos;Niederlassungserlaubnis;;unter der Grenze;
K-3;Rente;;;;;
";

fn bench() -> Bench {
    let bench = Bench::usual();
    bench.write("cases.csv", CASE_FILE.as_bytes());
    bench
}

#[test]
fn a_closed_licence_leads_to_the_authority_and_to_money() {
    let text = bench()
        .on_sheets("guide", "K-2 S-3 --case-file cases.csv")
        .with(1);
    insta::assert_snapshot!(text);
}

#[test]
fn without_a_case_file_there_are_questions() {
    let text = Bench::usual()
        .on_sheets("--lang en guide", "K-1 S-1")
        .with(0);
    insta::assert_snapshot!(text);
}

#[test]
fn the_sheet_for_the_person_is_a_page_in_her_language() {
    let page = bench()
        .on_sheets(
            "--lang uk guide",
            "K-1 S-1 --case-file cases.csv --format html",
        )
        .with(1);
    for word in ["PT-", "FD-", "WP-", "http", "<script"] {
        assert!(!page.contains(word), "{word}");
    }
    insta::assert_snapshot!(page);
}

#[test]
fn problems_of_the_case_file_are_told_without_its_values() {
    let ran = bench().on_sheets("guide", "K-1 S-1 --case-file cases.csv");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("cases.csv:4"), "{}", ran.err);
    assert!(!ran.err.contains("Rente"), "{}", ran.err);
}

#[test]
fn the_case_file_changes_guidance_and_no_explanation() {
    let bench = bench();
    let words = "K-2 S-3 --format json";
    let before = bench.on_sheets("explain", words).with(0);
    let with = bench
        .on_sheets("guide", &format!("{words} --case-file cases.csv"))
        .with(1);
    let without = bench.on_sheets("guide", words).with(0);
    assert_ne!(with, without);
    let json: serde_json::Value = serde_json::from_str(&with).expect("a JSON document");
    assert_eq!(json["funding"].as_array().map(Vec::len), Some(12));
    assert_eq!(json["module"]["code"], "outreach");
    let visits = json["visits"].as_array().expect("a list");
    assert!(visits.len() <= 3);
    assert_eq!(bench.on_sheets("explain", words).with(0), before);
}

#[test]
fn numbers_that_do_not_cover_the_day_are_refused() {
    let bench = bench();
    let early = bench.run(
        "guide --candidates candidates.csv --vacancies vacancies.csv --as-of 2025-11-22 K-1 S-1",
    );
    assert_eq!(early.code, 2);
    bench.write("numbers.toml", b"version = 1\n");
    for (command, words) in [("guide", "K-1 S-1"), ("plan", "K-1 S-1 --format html")] {
        let words = format!("{words} --guidance-numbers numbers.toml");
        let broken = bench.on_sheets(command, &words);
        assert_eq!(broken.code, 2);
        assert!(broken.err.contains("C505"), "{}", broken.err);
        let key = "residence.protected_until";
        assert!(broken.err.contains(key), "{}", broken.err);
    }
}

#[test]
fn the_size_of_the_firm_chooses_its_share_of_a_course() {
    let share = |words: &str| {
        let words = format!("K-2 S-1 --format json {words}");
        let text = Bench::usual().on_sheets("guide", &words).with(0);
        let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
        json["funding"][8]["what"]["code"].clone()
    };
    assert_eq!(share(""), "fd-employee-training");
    assert_eq!(share("--staff under-50"), "fd-employee-training-size");
}
