//! `miqnet programme`.

use crate::bench::Bench;

/// Sixteen persons and a row that asks a question.
fn case_file() -> String {
    let mut rows = String::from("Kennung;Aufsuchende Ansprache;empowerment;Vereinbarkeit\n");
    for at in 1..=16 {
        let outreach = if at <= 10 { "abgeschlossen" } else { "geplant" };
        let empowerment = ["läuft", "geplant", ""][at % 3];
        let family = if at <= 3 { "geplant" } else { "" };
        rows += &format!("K-{at};{outreach};{empowerment};{family}\n");
    }
    rows + "K-17;vielleicht;;\n"
}

fn bench() -> Bench {
    let bench = Bench::empty();
    bench.write("cases.csv", case_file().as_bytes());
    bench
}

#[test]
fn every_module_is_counted_by_state_and_nobody_is_named() {
    for lang in ["de", "uk", "en"] {
        let text = bench()
            .run(&format!("programme --case-file cases.csv --lang {lang}"))
            .with(1);
        assert!(!text.contains("K-"), "{text}");
        insta::assert_snapshot!(lang, text);
    }
}

#[test]
fn programs_get_the_same_counts_and_no_small_one() {
    let bench = bench();
    let ran = bench.run("programme --case-file cases.csv --format json");
    let text = ran.with(1);
    let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
    let modules = json["modules"].as_array().expect("a list");
    assert_eq!(modules.len(), 5);
    assert_eq!(json["persons"], 16);
    let states = ["planned", "running", "done", "unknown"];
    let of = |at: usize| states.map(|state| modules[at][state].to_string());
    assert_eq!(modules[0]["module"]["code"], "outreach");
    assert_eq!(of(0), ["6", "0", "10", "0"]);
    assert_eq!(of(1), ["6", "5", "0", "5"]);
    assert_eq!(of(2), ["\"<5\"", "0", "0", "\"1+\""]);
    assert_eq!(of(3), ["0", "0", "0", "16"]);
    let csv = bench
        .run("programme --case-file cases.csv --format csv --lang en")
        .with(1);
    assert!(
        csv.contains("Subject,planned,running,done,not written down"),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 6, "{csv}");
    assert!(csv.contains(",<5,0,0,1+"), "{csv}");
    assert!(!csv.contains("K-"), "{csv}");
}

#[test]
fn a_report_of_a_few_persons_gives_no_number_at_all() {
    let bench = Bench::empty();
    let rows = "Kennung;empowerment\nK-1;läuft\nK-2;läuft\nK-3;\n";
    bench.write("cases.csv", rows.as_bytes());
    let text = bench.run("programme --case-file cases.csv --format json");
    let text = text.with(0);
    let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
    assert_eq!(json["persons"], "<5");
    assert_eq!(json["modules"][1]["running"], "<5");
    assert_eq!(json["modules"][1]["unknown"], "<5");
    assert_eq!(json["modules"][1]["done"], 0);
}

#[test]
fn without_a_case_file_there_is_nothing_to_count() {
    assert_eq!(bench().run("programme").code, 2);
    let ran = bench().run("programme --case-file missing.csv");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("C501"), "{}", ran.err);
}
