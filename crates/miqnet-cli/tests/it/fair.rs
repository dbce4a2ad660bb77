//! `miqnet fair`.

use std::path::Path;

use crate::bench::Bench;

/// A directory with the files of `fixtures/fair` and a timetable.
fn bench() -> Bench {
    let bench = Bench::empty();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/fair");
    for name in ["fair.json", "events.json"] {
        let bytes = std::fs::read(fixtures.join(name)).expect("the fixture is there");
        bench.write(name, &bytes);
    }
    let plan = bench.run("fair plan fair.json").with(0);
    bench.write("plan.json", plan.as_bytes());
    bench
}

#[test]
fn a_plan_passes_the_check_and_comes_again() {
    let bench = bench();
    let plan = bench.text("plan.json");
    assert_eq!(
        bench
            .run("fair plan fair.json --rounds 30000 --seed 1")
            .with(0),
        plan
    );
    assert!(plan.contains("\"reason\": \"no_table\""), "{plan}");
    let judged = bench.run("fair check fair.json plan.json").with(0);
    assert!(judged.contains("\"clashes\": []"), "{judged}");
}

#[test]
fn a_clash_made_by_hand_is_named() {
    let bench = bench();
    let plan = bench.text("plan.json");
    let edited = plan.replacen("\"slot\": 1", "\"slot\": 0", 1);
    bench.write("edited.json", edited.as_bytes());
    let judged = bench.run("fair check fair.json edited.json").with(1);
    assert!(judged.contains("\"clash\": \"table_full\""), "{judged}");
}

#[test]
fn a_time_limit_marks_the_plan() {
    let plan = bench().run("fair plan fair.json --seconds 0").with(0);
    assert!(plan.contains("\"cut_short\": true"), "{plan}");
}

#[test]
fn a_day_is_planned_anew_and_the_next_event_goes_on_from_there() {
    let bench = bench();
    let words = "fair replan fair.json plan.json events.json --now 13:20";
    let day: serde_json::Value =
        serde_json::from_str(&bench.run(words).with(0)).expect("the answer is JSON");
    assert_ne!(day["changes"], serde_json::json!([]));
    let levels = day["timetable"]["levels"].as_array().expect("a list");
    assert_eq!(levels.len(), 8);
    assert_eq!(levels[1]["level"], "kept");
    for level in &levels[..7] {
        let [value, bound, gap] =
            ["value", "bound", "gap"].map(|name| level[name].as_u64().expect("a number"));
        assert_eq!(bound - value, gap, "{level}");
    }
    let counted = day["counts"].as_object().expect("counts").values();
    let counted: u64 = counted.map(|n| n.as_u64().expect("a number")).sum();
    let changes = day["changes"].as_array().expect("a list");
    assert_eq!(counted, changes.len() as u64);
    bench.write("fair2.json", day["fair"].to_string().as_bytes());
    bench.write("plan2.json", day["timetable"].to_string().as_bytes());
    bench.run("fair check fair2.json plan2.json").with(0);
    bench.write("nothing.json", b"[]");
    let words = "fair replan fair2.json plan2.json nothing.json --now 13:20";
    let again: serde_json::Value =
        serde_json::from_str(&bench.run(words).with(0)).expect("the answer is JSON");
    assert_eq!(again["changes"], serde_json::json!([]));
    for field in ["talks", "without_talk"] {
        assert_eq!(again["timetable"][field], day["timetable"][field]);
    }
}

#[test]
fn a_file_with_faults_is_refused_with_every_place() {
    let bench = bench();
    let spoiled = bench
        .text("fair.json")
        .replace("\"seats\": 2", "\"seats\": 0");
    let spoiled = spoiled.replace("\"score\": 70000", "\"score\": -1");
    bench.write("spoiled.json", spoiled.as_bytes());
    let ran = bench.run("fair plan spoiled.json");
    assert_eq!(ran.code, 2);
    for place in ["C514", "tables[1].seats", "pairs[9].score"] {
        assert!(ran.err.contains(place), "{}", ran.err);
    }
    let twice = b"[{\"event\": \"no_show\", \"person\": \"K-99\"}]";
    bench.write("unknown.json", twice);
    let ran = bench.run("fair replan fair.json plan.json unknown.json --now 13:20");
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("fair_event K-99 ist nicht angemeldet"),
        "{}",
        ran.err
    );
}

#[test]
fn a_fair_on_which_nothing_fits_gets_a_part_of_a_plan_and_every_reason() {
    let bench = Bench::empty();
    // More people than slots, a table nobody fits, a person who fits nothing, a window without a slot,
    // a language that nobody interprets.
    let fair = serde_json::json!({
        "fair": "F-1",
        "slots": {"from": "13:00", "to": "13:20", "talk_minutes": 10},
        "open_share_permille": 0,
        "tables": [
            {"id": "T-1", "employer": "E-1", "languages": ["de"]},
            {"id": "T-2", "employer": "E-2", "languages": ["de"]},
        ],
        "people": [
            {"id": "K-1", "wanted_talks": 1, "most_talks": 1, "languages": ["de"]},
            {"id": "K-2", "wanted_talks": 3, "most_talks": 3, "languages": ["de"]},
            {"id": "K-3", "wanted_talks": 1, "most_talks": 1, "languages": ["de"]},
            {"id": "K-4", "wanted_talks": 1, "most_talks": 1, "languages": ["de"]},
            {"id": "K-5", "wanted_talks": 1, "most_talks": 1, "languages": ["de"],
             "present": {"from": 1, "to": 1}},
            {"id": "K-6", "wanted_talks": 1, "most_talks": 1, "languages": ["uk"]},
        ],
        "pairs": [
            {"person": "K-1", "table": "T-1", "score": 30000},
            {"person": "K-2", "table": "T-1", "score": 20000},
            {"person": "K-3", "table": "T-1", "score": 10000},
            {"person": "K-5", "table": "T-1", "score": 40000},
            {"person": "K-6", "table": "T-1", "score": 50000},
        ],
    });
    bench.write("fair.json", fair.to_string().as_bytes());
    let plan = bench.run("fair plan fair.json").with(0);
    bench.write("plan.json", plan.as_bytes());
    bench.run("fair check fair.json plan.json").with(0);
    let plan: serde_json::Value = serde_json::from_str(&plan).expect("the answer is JSON");
    let without = plan["without_talk"].as_array().expect("a list").iter();
    let without: Vec<_> = without
        .map(|one| [&one["person"], &one["reason"]].map(|word| word.as_str().expect("a word")))
        .collect();
    assert_eq!(
        without,
        [
            ["K-3", "no_seat"],
            ["K-4", "no_table"],
            ["K-5", "not_there"],
            ["K-6", "no_interpreter"],
        ]
    );
    let tables = plan["levels"][3]["value"].as_u64();
    assert_eq!(tables, Some(1), "nobody fits T-2");
}

#[test]
fn a_day_that_is_over_stays_as_it_was() {
    let bench = bench();
    let words = "fair replan fair.json plan.json events.json --now 18:00";
    let day: serde_json::Value =
        serde_json::from_str(&bench.run(words).with(0)).expect("the answer is JSON");
    for field in ["cancelled", "moved", "added"] {
        assert_eq!(day["counts"][field], 0, "{field}");
    }
    let before: serde_json::Value =
        serde_json::from_str(&bench.text("plan.json")).expect("it is JSON");
    let held = day["timetable"]["talks"].as_array().expect("a list");
    let before = before["talks"].as_array().expect("a list");
    assert!(held.iter().all(|talk| before.contains(talk)));
    // Of the talks of those who were not there, the others were held.
    let missed = day["counts"]["missed"].as_u64().expect("a number") as usize;
    assert_eq!(held.len() + missed, before.len());
    let without = day["timetable"]["without_talk"].as_array().expect("a list");
    let walk_in = without.iter().find(|one| one["person"] == "K-7");
    let walk_in = walk_in.expect("who comes when all is over gets none");
    assert_eq!(walk_in["reason"], "not_there");
    assert_eq!(walk_in["nearest"], serde_json::Value::Null);
}

#[test]
fn a_timetable_of_another_fair_is_refused() {
    let bench = bench();
    let other = bench.text("plan.json").replace("F-2027-01", "F-2027-02");
    bench.write("other.json", other.as_bytes());
    for words in [
        "fair check fair.json other.json",
        "fair replan fair.json other.json events.json --now 13:20",
        "fair papers fair.json other.json --day 2027-01-21 --out papers",
    ] {
        let ran = bench.run(words);
        assert_eq!((ran.code, &*ran.out), (2, ""), "{words}");
        assert!(ran.err.contains("fair_other"), "{words}: {}", ran.err);
    }
}
