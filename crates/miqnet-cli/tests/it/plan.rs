//! `miqnet plan`.

use std::path::Path;

use crate::bench::{AS_OF, Bench, CANDIDATES, VACANCIES};

/// Runs `plan` on the county of `fixtures/county`.
#[track_caller]
fn on_county(words: &str) -> String {
    on_fixture("county", words)
}

#[track_caller]
fn on_fixture(name: &str, words: &str) -> String {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures")
        .join(name);
    let sheet = |name: &str| dir.join(name).display().to_string();
    let (candidates, vacancies) = (sheet("candidates.csv"), sheet("vacancies.csv"));
    let command =
        format!("plan --candidates {candidates} --vacancies {vacancies} --as-of {AS_OF} {words}");
    Bench::empty().run(&command).with(0)
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("a JSON document")
}

#[test]
fn the_plan_of_a_pair_says_what_to_do_when_and_with_whom() {
    let text = on_fixture("gold", "G01 G01");
    insta::assert_snapshot!(text);
}

#[test]
fn a_plan_in_ukrainian_and_in_english() {
    insta::assert_snapshot!("plan_in_ukrainian", on_fixture("gold", "G36 G36 --lang uk"));
    insta::assert_snapshot!("plan_in_english", on_fixture("gold", "G06 G06 --lang en"));
}

#[test]
fn a_vacancy_that_nothing_opens_says_why() {
    insta::assert_snapshot!(on_fixture("gold", "G36-flip G36"));
}

#[test]
fn the_plan_of_a_pair_is_the_same_in_json() {
    let plan = json(&on_fixture("gold", "G27 G27 --format json"));
    assert_eq!(plan["outcome"], "opens");
    let steps = plan["plans"][0]["steps"]
        .as_array()
        .expect("a list")
        .clone();
    let names: Vec<_> = steps.iter().map(|step| step["step"].clone()).collect();
    assert_eq!(names, ["obtain_certificate", "confirm_driving_licence"]);
    assert_eq!(steps[0]["certificate"], "code_95");
    assert_eq!(steps[1]["partner"], "licence_office");
    assert_eq!(plan["plans"][0]["ready_on"], "2027-03-14");
    assert_eq!(plan["plans"][0]["verdict"], "eligible_now");
}

#[test]
fn the_plan_of_a_person_of_the_county_has_two_lists_and_the_steps_that_open_most() {
    insta::assert_snapshot!(on_county("K-000040"));
}

#[test]
fn the_plan_of_an_employer_counts_people_and_names_none() {
    let text = on_county("--employer V-000032");
    assert!(!text.contains("K-0"), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn a_person_of_whom_nothing_is_known_gets_questions() {
    let bench = Bench::new("ID;Deutsch\nK-9;\n", VACANCIES);
    let plan = json(&bench.on_sheets("plan", "K-9 --format json").with(0));
    let questions = plan["questions"].as_array().expect("a list");
    assert_eq!(questions.len(), 5, "{plan}");
    assert!(plan["now"].as_array().expect("a list").is_empty());
    let text = bench.on_sheets("--lang en plan", "K-9 S-1").with(0);
    assert!(text.contains("Only answers are missing"), "{text}");
    assert!(
        text.contains("What does your residence document say"),
        "{text}"
    );
}

#[test]
fn without_a_policy_for_the_year_nothing_is_planned() {
    let words = "plan --candidates candidates.csv --vacancies vacancies.csv K-1";
    let ran = Bench::usual().run(&format!("{words} --as-of 2028-01-01"));
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("C506"), "{}", ran.err);
}

#[test]
fn a_county_without_a_vacancy_has_nothing_to_open() {
    let header = VACANCIES.lines().next().expect("a header");
    let bench = Bench::new(CANDIDATES, &format!("{header}\n"));
    let text = bench.on_sheets("--lang en plan", "K-1").with(0);
    assert!(text.contains("At once: possible now (0)"), "{text}");
    assert_eq!(text.matches("None.").count(), 5, "{text}");
}

#[test]
fn a_vacancy_that_breaks_the_law_is_corrected_first() {
    let bench = Bench::new(CANDIDATES, VACANCIES);
    let plan = json(&bench.on_sheets("plan", "K-1 S-2 --format json").with(0));
    assert_eq!(plan["outcome"], "closed");
    assert_eq!(plan["closed_gates"], serde_json::json!(["vacancy"]));
    let text = bench.on_sheets("--lang en plan", "--employer S-2").with(0);
    assert!(text.contains("corrected first"), "{text}");
}

#[test]
fn who_or_what_is_not_there_is_named() {
    let bench = Bench::usual();
    for (words, code) in [
        ("K-99", "C503"),
        ("K-1 S-99", "C504"),
        ("--employer S-99", "C504"),
    ] {
        let ran = bench.on_sheets("plan", words);
        assert_eq!(ran.code, 2, "{words}");
        assert!(ran.err.contains(code), "{words}: {}", ran.err);
    }
    assert_eq!(bench.on_sheets("plan", "").code, 2);
    assert_eq!(bench.on_sheets("plan", "K-1 --employer S-1").code, 2);
}

/// The sheet for a person of the gold cases, with her case file.
#[track_caller]
fn sheet(words: &str) -> String {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/gold");
    let cases = dir.join("case_files.csv").display().to_string();
    let page = on_fixture(
        "gold",
        &format!("{words} --case-file {cases} --format html"),
    );
    for word in ["PT-", "RC-", "LG-", "http", "<script", "cli-", "request-"] {
        assert!(!page.contains(word), "{word}: {page}");
    }
    page
}

#[test]
fn the_sheet_of_a_plan_says_what_is_possible_where_to_go_and_what_to_ask() {
    insta::assert_snapshot!("sheet_in_german", sheet("G01 G01"));
    insta::assert_snapshot!("sheet_in_ukrainian", sheet("G12 --lang uk"));
}

#[test]
fn the_sheet_names_three_offices_at_most_and_every_person_has_one() {
    for case in ["G01", "G09", "G12", "G35"] {
        for words in [case.to_owned(), format!("{case} {case}")] {
            let page = sheet(&words);
            let offices = page.matches("Termin:").count();
            assert!((1..=3).contains(&offices), "{words}: {page}");
            assert!(page.contains("<h2>Ziel</h2>"), "{words}: {page}");
        }
    }
}

/// How the job service is called while nobody knows which one it is.
const ROLE: &str = "Jobcenter oder Agentur für Arbeit";

#[test]
fn the_case_file_names_the_job_service_and_changes_no_plan() {
    let with = sheet("G01 G01");
    let without = on_fixture("gold", "G01 G01 --format html");
    assert!(with.contains("Jobcenter Landkreis"), "{with}");
    assert!(!without.contains("Jobcenter Landkreis"), "{without}");
    let before = |page: &str| {
        let steps = page.split("<h2>Auch wichtig</h2>").next();
        steps.map(ToOwned::to_owned)
    };
    // Who decides on a step is named by the case file too, and nothing else of it changes.
    let role = |page: String| page.replace("Jobcenter Landkreis Böblingen", ROLE);
    assert_eq!(before(&with).map(role), before(&without));
}

#[test]
fn a_sheet_without_a_way_says_so() {
    let closed = on_fixture("gold", "G36-flip G36 --format html");
    assert!(
        closed.contains("Diese Stelle passt zurzeit nicht"),
        "{closed}"
    );
    assert!(sheet("G09 G09").contains("kein Schritt nötig"));
    let bench = Bench::new(CANDIDATES, VACANCIES);
    let blocked = bench.on_sheets("plan", "K-1 S-2 --format html").with(0);
    assert!(blocked.contains("zuerst zu korrigieren"), "{blocked}");
    let header = VACANCIES.lines().next().expect("a header");
    let bench = Bench::new(CANDIDATES, &format!("{header}\n"));
    let empty = bench.on_sheets("plan", "K-1 --format html").with(0);
    assert!(empty.contains("Heute passt noch keine Stelle"), "{empty}");
    assert!(empty.contains("keine weitere Stelle"), "{empty}");
}

#[test]
fn a_sheet_for_an_employer_is_refused() {
    let ran = Bench::usual().on_sheets("plan", "--employer S-1 --format html");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("for a person"), "{}", ran.err);
}
