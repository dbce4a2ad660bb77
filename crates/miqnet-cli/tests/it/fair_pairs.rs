//! `miqnet fair pairs`, and the way from the county to a timetable.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::bench::Bench;

const PAIRS: &str = "fair pairs --candidates candidates.csv --vacancies vacancies.csv \
                     --as-of 2026-11-22";

/// A directory with the county, its frame, and the fair that was drawn up from it.
fn county() -> Bench {
    let bench = Bench::empty();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/county");
    for name in ["candidates.csv", "vacancies.csv", "fair.json"] {
        let bytes = std::fs::read(fixtures.join(name)).expect("the fixture is there");
        bench.write(name, &bytes);
    }
    let drawn = bench.run(&format!("{PAIRS} fair.json")).with(0);
    bench.write("drawn.json", drawn.as_bytes());
    bench
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

fn list<'v>(value: &'v Value, field: &str) -> &'v Vec<Value> {
    value[field].as_array().expect("it is a list")
}

fn word<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().expect("it is a text")
}

#[test]
fn a_county_comes_to_a_timetable_without_a_clash() {
    let bench = county();
    let plan = bench.run("fair plan drawn.json --rounds 500").with(0);
    bench.write("plan.json", plan.as_bytes());
    let judged = json(&bench.run("fair check drawn.json plan.json").with(0));
    assert_eq!(judged["clashes"], json!([]));
    assert_eq!(judged["levels"][0]["level"], "people_with_one");
    let with_one = judged["levels"][0]["value"].as_u64();
    assert!(with_one > Some(60), "{with_one:?}");
}

#[test]
fn pairs_are_what_the_match_of_all_pairs_says_of_the_tables() {
    let bench = county();
    let drawn = json(&bench.text("drawn.json"));
    let mut tables: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for table in list(&drawn, "tables") {
        for vacancy in list(table, "vacancies") {
            let at = tables.entry(vacancy.as_str().expect("an id")).or_default();
            at.push(word(table, "id"));
        }
    }
    let people = list(&drawn, "people").iter();
    let people: BTreeSet<_> = people.map(|person| word(person, "id")).collect();
    let mut expected: BTreeMap<(String, String), u64> = BTreeMap::new();
    let words = "match --candidates candidates.csv --vacancies vacancies.csv --as-of 2026-11-22 \
                 --all-pairs";
    for line in bench.run(words).with(0).lines() {
        let pair = json(line);
        let candidate = word(&pair, "candidate");
        let fits = word(&pair, "verdict") != "not_eligible" && pair["wish_match"] == true;
        if !fits || !people.contains(candidate) {
            continue;
        }
        let score = pair["score"].as_u64().expect("a number");
        for table in tables.get(word(&pair, "vacancy")).into_iter().flatten() {
            let key = (candidate.to_owned(), (*table).to_owned());
            let best = expected.entry(key).or_default();
            *best = score.max(*best);
        }
    }
    let found = list(&drawn, "pairs").iter().map(|pair| {
        let key = (
            word(pair, "person").to_owned(),
            word(pair, "table").to_owned(),
        );
        (key, pair["score"].as_u64().expect("a number"))
    });
    assert!(expected.len() > 100, "{}", expected.len());
    assert_eq!(
        found.collect::<Vec<_>>(),
        expected.into_iter().collect::<Vec<_>>()
    );
}

#[test]
fn who_has_no_pair_is_told_with_what_stands_in_the_way() {
    let bench = county();
    let drawn = json(&bench.text("drawn.json"));
    let ran = bench.run(&format!("--lang en {PAIRS} fair.json"));
    let told: Vec<&str> = ran.err.lines().collect();
    let with_pair = |side: &str| -> BTreeSet<String> {
        let pairs = list(&drawn, "pairs").iter();
        pairs.map(|pair| word(pair, side).to_owned()).collect()
    };
    for (side, all, heading) in [
        ("person", "people", "Registered, but possible at no table"),
        (
            "table",
            "tables",
            "Tables at which nobody registered is possible",
        ),
    ] {
        let with_pair = with_pair(side);
        let all = list(&drawn, all).iter().map(|one| word(one, "id"));
        let left_out: Vec<_> = all.filter(|id| !with_pair.contains(*id)).collect();
        assert!(!left_out.is_empty(), "{side}");
        let heading = format!("{heading}: {}", left_out.len());
        let at = told.iter().position(|line| *line == heading);
        let at = at.expect("the heading is there") + 1;
        for (line, id) in told[at..].iter().zip(left_out) {
            let begin = format!("  {id}: Compared: ");
            assert!(line.starts_with(&begin), "{line}");
            assert!(line.contains("In the way: "), "{line}");
            assert!(line.contains(" → "), "{line}");
        }
    }
}

#[test]
fn the_order_of_the_rows_and_the_number_of_threads_change_nothing() {
    let bench = county();
    let mut rows: Vec<String> = bench
        .text("candidates.csv")
        .lines()
        .map(str::to_owned)
        .collect();
    rows[1..].reverse();
    bench.write("candidates.csv", (rows.join("\r\n") + "\r\n").as_bytes());
    let mut frame = json(&bench.text("fair.json"));
    for field in ["tables", "people"] {
        frame[field].as_array_mut().expect("it is a list").reverse();
    }
    bench.write("shuffled.json", frame.to_string().as_bytes());
    let again = bench
        .run(&format!("{PAIRS} --threads 1 shuffled.json"))
        .with(0);
    assert_eq!(again, bench.text("drawn.json"));
}

#[test]
fn a_frame_that_does_not_go_with_the_sheets_is_refused_with_every_problem() {
    let bench = county();
    let mut frame = json(&bench.text("fair.json"));
    frame["people"][0]["id"] = json!("K-nobody");
    frame["tables"][0]["employer"] = json!("E-nobody");
    frame["tables"][1]["vacancies"] = json!(["V-nothing"]);
    bench.write("frame.json", frame.to_string().as_bytes());
    let ran = bench.run(&format!("{PAIRS} frame.json"));
    assert_eq!((ran.code, &*ran.out), (2, ""));
    for told in [
        "C514",
        "frame.json: people: fair_frame K-nobody ist angemeldet",
        "frame.json: tables: fair_frame Der Tisch T-01 nennt keine Stelle, und keine Stelle, deren \
         Zeile zählt, gehört zu E-nobody",
        "frame.json: tables: fair_frame Der Tisch T-02 nennt V-nothing",
    ] {
        assert!(ran.err.contains(told), "{told}\n{}", ran.err);
    }
}

#[test]
fn pairs_are_neither_lost_nor_made_up() {
    let bench = county();
    let ran = bench.run(&format!("{PAIRS} drawn.json"));
    assert_eq!((ran.code, &*ran.out), (2, ""));
    assert!(
        ran.err.contains("drawn.json: pairs: fair_pairs_given"),
        "{}",
        ran.err
    );
    let ran = bench.run("fair plan fair.json");
    assert_eq!((ran.code, &*ran.out), (2, ""));
    assert!(
        ran.err.contains("fair.json: pairs: fair_no_pairs"),
        "{}",
        ran.err
    );
}

#[test]
fn a_row_that_does_not_count_is_told() {
    let bench = Bench::usual();
    let frame = json!({
        "fair": "F-1",
        "slots": {"from": "13:00", "to": "14:00", "talk_minutes": 10},
        "tables": [{"id": "T-1", "employer": "A-1", "languages": ["de"]}],
        "people": [{"id": "K-1", "wanted_talks": 1, "most_talks": 1, "languages": ["uk"]}],
    });
    bench.write("frame.json", frame.to_string().as_bytes());
    let ran = bench.on_sheets("--lang en fair pairs", "frame.json");
    let told = "Rejected rows: 1 of candidates, 0 of vacancies";
    assert!(ran.err.contains(told), "{}", ran.err);
    let drawn = json(&ran.with(1));
    assert_eq!(drawn["tables"][0]["vacancies"], json!(["S-1", "S-3"]));
    bench.write("vacancies.csv", b"");
    let ran = bench.on_sheets("fair pairs", "frame.json");
    assert_eq!((ran.code, &*ran.out), (1, ""));
}
