//! `miqnet check`.

use std::collections::BTreeSet;

use crate::bench::{Bench, CANDIDATES, VACANCIES, all_files};

#[test]
fn a_check_names_every_problem_and_what_to_do() {
    let report = Bench::usual().on_sheets("check", "").with(1);
    insta::assert_snapshot!(report);
}

#[test]
fn a_check_speaks_ukrainian_and_english() {
    let bench = Bench::usual();
    insta::assert_snapshot!(
        "check_in_ukrainian",
        bench.on_sheets("--lang uk check", "").with(1)
    );
    insta::assert_snapshot!(
        "check_in_english",
        bench.on_sheets("--lang en check", "").with(1)
    );
}

#[test]
fn sheets_without_a_problem_end_with_zero() {
    let candidates = CANDIDATES
        .replace("B1+", "B1")
        .replace("Summe;3;3;;;;;;;;;;;;;;;;\n", "");
    let report = Bench::new(&candidates, VACANCIES)
        .on_sheets("check", "--format json")
        .with(0);
    let report: serde_json::Value = serde_json::from_str(&report).expect("a JSON document");
    assert_eq!(report["issues"], serde_json::json!([]));
    assert_eq!(report["files"][0]["rows"], 3);
}

#[test]
fn json_has_a_place_a_code_and_a_sentence_for_each_problem() {
    let report = Bench::usual().on_sheets("check", "--format json").with(1);
    let report: serde_json::Value = serde_json::from_str(&report).expect("a JSON document");
    let issues = report["issues"].as_array().expect("a list");
    let issue = issues
        .iter()
        .find(|issue| issue["severity"] == "error")
        .expect("an error");
    assert_eq!(
        (&issue["file"], &issue["row"]),
        (&"candidates.csv".into(), &6.into())
    );
    assert_eq!(
        (&issue["column"], &issue["value"]),
        (&"Deutsch".into(), &"B1+".into())
    );
    for key in ["code", "text", "todo"] {
        assert_ne!(issue[key], "", "{key}");
    }
    let vacancies = report["vacancies"].as_array().expect("a list");
    let blocked = |vacancy: &&serde_json::Value| vacancy["blocked"] == true;
    let blocked: Vec<_> = vacancies
        .iter()
        .filter(blocked)
        .map(|one| &one["vacancy"])
        .collect();
    assert_eq!(blocked, ["S-2"]);
}

#[test]
fn a_file_that_is_no_table_is_one_problem() {
    let bench = Bench::new("", VACANCIES);
    let report = bench.on_sheets("check", "").with(1);
    assert!(report.contains("F101"), "{report}");
}

#[test]
fn a_check_writes_what_was_understood_and_it_can_be_read_again() {
    let bench = Bench::usual();
    bench.on_sheets("check", "--out out").with(1);
    let names: BTreeSet<String> = all_files(&bench.path("out"))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let expected = [
        "candidates-understood.csv",
        "candidates-understood.xlsx",
        "issues.csv",
        "rejects-candidates.csv",
        "vacancies-understood.csv",
        "vacancies-understood.xlsx",
    ];
    assert_eq!(names, expected.map(str::to_owned).into());
    for ending in ["csv", "xlsx"] {
        let again = bench.run(&format!(
            "check --candidates out/candidates-understood.{ending} \
             --vacancies out/vacancies-understood.{ending} --as-of 2026-11-22"
        ));
        again.with(0);
    }
    let understood = bench.text("out/candidates-understood.csv");
    assert!(understood.contains("care_windows (given)"), "{understood}");
}

#[test]
fn rejected_rows_can_be_corrected_and_loaded_again() {
    let bench = Bench::usual();
    bench.on_sheets("check", "--out out").with(1);
    let rejects = bench.text("out/rejects-candidates.csv");
    assert!(
        rejects.contains("K-3") && !rejects.contains("K-1"),
        "{rejects}"
    );
    bench.write("candidates.csv", rejects.replace("B1+", "B1").as_bytes());
    bench.on_sheets("check", "").with(0);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_rejected_rows() {
    use std::os::unix::fs::PermissionsExt as _;

    let bench = Bench::usual();
    bench.on_sheets("check", "--out out").with(1);
    for (name, _) in all_files(&bench.path("out")) {
        let file = bench.path("out").join(&name);
        let mode = file
            .metadata()
            .expect("the file is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_title_that_is_only_similar_is_shown_with_its_occupation() {
    let vacancies = "ID;Betrieb;Titel;PLZ\n\
        S-1;A-1;Reinigungskrafft (m/w/d);71032\n\
        S-2;A-1;Reinigungskraft (m/w/d);71032\n\
        S-3;A-1;Allrounder;71032\n";
    let report = Bench::new(CANDIDATES, vacancies)
        .on_sheets("check", "")
        .with(1);
    let titles = report
        .split_once("Titel, die")
        .expect("the titles have a section")
        .1;
    let titles = titles
        .split_once("Zusammenfassung")
        .expect("a summary follows")
        .0;
    let row = |given: &str| titles.lines().find(|line| line.contains(given));
    let words: Vec<&str> = row("Reinigungskrafft")
        .expect("a row")
        .split_whitespace()
        .collect();
    assert_eq!(
        words[words.len() - 4..],
        ["Reinigungskraft", "54101", "82", "%"]
    );
    assert_eq!(
        row("Reinigungskraft (m/w/d)"),
        None,
        "the same title needs no look"
    );
    assert_eq!(
        row("Allrounder"),
        None,
        "this one is asked for, not guessed"
    );
}
