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
    bench.write("fair2.json", day["fair"].to_string().as_bytes());
    bench.write("plan2.json", day["timetable"].to_string().as_bytes());
    bench.run("fair check fair2.json plan2.json").with(0);
    bench.write("nothing.json", b"[]");
    let words = "fair replan fair2.json plan2.json nothing.json --now 13:20";
    let again: serde_json::Value =
        serde_json::from_str(&bench.run(words).with(0)).expect("the answer is JSON");
    assert_eq!(again["changes"], serde_json::json!([]));
    assert_eq!(again["timetable"], day["timetable"]);
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
