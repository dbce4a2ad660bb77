//! `miqnet programme`.

use crate::bench::Bench;

/// Three persons and a row that asks a question.
const CASE_FILE: &str = "\
Kennung;Aufsuchende Ansprache;empowerment;Vereinbarkeit
K-1;abgeschlossen;läuft;geplant
K-2;abgeschlossen;geplant;
K-3;;;
K-4;vielleicht;;
";

fn bench() -> Bench {
    let bench = Bench::empty();
    bench.write("cases.csv", CASE_FILE.as_bytes());
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
fn programs_get_the_same_counts() {
    let bench = bench();
    let ran = bench.run("programme --case-file cases.csv --format json");
    let text = ran.with(1);
    let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
    let modules = json["modules"].as_array().expect("a list");
    assert_eq!(modules.len(), 5);
    let states = ["planned", "running", "done", "unknown"];
    for module in modules {
        let counts = states.map(|state| module[state].as_u64());
        let sum: Option<u64> = counts.into_iter().sum();
        assert_eq!(sum, json["persons"].as_u64(), "{module}");
    }
    let of = |at: usize| states.map(|state| modules[at][state].as_u64().unwrap_or_default());
    assert_eq!(modules[0]["module"]["code"], "outreach");
    assert_eq!(of(0)[2], 2);
    assert_eq!(of(1)[..2], [1, 1]);
    assert_eq!(of(2)[0], 1);
    let csv = bench
        .run("programme --case-file cases.csv --format csv --lang en")
        .with(1);
    assert!(
        csv.contains("Subject,planned,running,done,not written down"),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 6, "{csv}");
    assert!(!csv.contains("K-"), "{csv}");
}

#[test]
fn without_a_case_file_there_is_nothing_to_count() {
    assert_eq!(bench().run("programme").code, 2);
    let ran = bench().run("programme --case-file missing.csv");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("C501"), "{}", ran.err);
}
