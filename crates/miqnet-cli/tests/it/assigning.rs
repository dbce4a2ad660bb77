//! `miqnet match --assign`: lists with limited places.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::bench::{Bench, Ran, all_files};

/// A county in which people compete for places.
fn county() -> Bench {
    let bench = Bench::empty();
    bench
        .run("generate --seed 7 --candidates 60 --vacancies 25 --out .")
        .with(0);
    bench
}

fn json(ran: Ran) -> Value {
    let text = ran.with(0);
    serde_json::from_str(&text).expect("a JSON document")
}

/// The pairs on the lists of one side.
fn pairs(document: &Value, side: &str) -> Vec<(String, String)> {
    let entries = document["entries"].as_array().expect("entries");
    let of_side = entries.iter().filter(|entry| entry["side"] == side);
    let text = |entry: &Value, key: &str| entry[key].as_str().expect("an id").to_owned();
    let mut pairs: Vec<_> = of_side
        .map(|entry| (text(entry, "candidate"), text(entry, "vacancy")))
        .collect();
    pairs.sort();
    pairs
}

fn values(document: &Value, key: &str) -> Vec<u64> {
    let levels = document["run"]["assignment"]["levels"].as_array();
    let levels = levels.expect("levels").iter();
    levels
        .map(|level| level[key].as_u64().expect("a number"))
        .collect()
}

#[test]
fn nobody_gets_more_than_asked_for_and_both_sides_have_the_same_pairs() {
    let bench = county();
    for method in ["optimal", "stable"] {
        let words = format!("--assign {method} --per-opening 1 --per-candidate 2 --format json");
        let document = json(bench.on_sheets("match", &words));
        let assignment = &document["run"]["assignment"];
        assert_eq!(assignment["method"], method);
        assert_eq!(assignment["proved"], true);
        let of_candidates = pairs(&document, "candidate");
        assert_eq!(of_candidates, pairs(&document, "vacancy"));
        assert_eq!(assignment["proposals"], of_candidates.len());
        let mut counts = BTreeMap::<&str, u32>::new();
        for (candidate, _) in &of_candidates {
            *counts.entry(candidate).or_default() += 1;
        }
        assert!(counts.values().all(|count| *count <= 2), "{counts:?}");
        let with_two = counts.values().filter(|count| **count == 2).count();
        let people = [counts.len() as u64, with_two as u64];
        assert_eq!(values(&document, "value")[..2], people);
        let named = document["entries"].as_array().expect("entries").iter();
        assert!(named.clone().all(|entry| entry["assignment"] == method));
        let unassigned = document["unassigned"].as_array().expect("a list");
        let candidates = unassigned.iter().filter(|one| one["side"] == "candidate");
        assert_eq!(candidates.count() + counts.len(), 60);
    }
}

#[test]
fn the_optimal_way_reaches_what_the_stable_way_is_held_against() {
    let bench = county();
    let words = |method| format!("--assign {method} --per-opening 1 --format json");
    let optimal = json(bench.on_sheets("match", &words("optimal")));
    let stable = json(bench.on_sheets("match", &words("stable")));
    let best = values(&optimal, "value");
    assert_eq!(best, values(&optimal, "optimal"));
    assert_eq!(best, values(&stable, "optimal"));
    assert!(values(&stable, "value") < best, "the county is too easy");
}

#[test]
fn a_place_for_everybody_proposes_every_pair() {
    let bench = Bench::usual();
    let all = "--assign --per-opening 50 --per-candidate 50 --format json";
    let document: Value =
        serde_json::from_str(&bench.on_sheets("match", all).with(1)).expect("JSON");
    let lists: Value =
        serde_json::from_str(&bench.on_sheets("match", "--format json").with(1)).expect("JSON");
    assert_eq!(pairs(&document, "candidate"), pairs(&lists, "candidate"));
    assert_eq!(document["run"]["assignment"]["method"], "optimal");
}

#[test]
fn the_text_names_the_method_its_worth_and_who_got_none() {
    let bench = county();
    for lang in ["de", "uk", "en"] {
        let words = format!("--assign stable --per-opening 1 --per-candidate 2 --lang {lang}");
        let text = bench.on_sheets("match", &words).with(0);
        let head: Vec<_> = text.lines().take(32).collect();
        let tail: Vec<_> = text.lines().rev().take(12).collect();
        let tail: Vec<_> = tail.into_iter().rev().collect();
        insta::assert_snapshot!(
            format!("assigned_{lang}"),
            format!("{}\n…\n{}", head.join("\n"), tail.join("\n"))
        );
    }
}

#[test]
fn tables_and_files_name_the_method_too() {
    let bench = county();
    let ran = bench.on_sheets("match", "--assign --format csv --lang en --out out");
    assert!(ran.err.contains("Assignment: optimal"), "{}", ran.err);
    assert!(
        ran.err.contains("there is no better assignment"),
        "{}",
        ran.err
    );
    let csv = ran.with(0);
    let mut lines = csv.lines();
    assert!(lines.next().expect("a header").ends_with(",Assignment"));
    assert!(lines.all(|line| line.ends_with(",optimal")), "{csv}");
    let run: Value = serde_json::from_str(&bench.text("out/run.json")).expect("JSON");
    assert_eq!(run["assignment"]["method"], "optimal");
    assert!(
        bench
            .text("out/summary.html")
            .contains("Assignment: optimal")
    );
    let files = all_files(&bench.path("out"));
    let csvs: Vec<_> = files
        .iter()
        .filter(|(name, _)| name.starts_with("vacancies/") && name.ends_with(".csv"))
        .collect();
    assert!(!csvs.is_empty());
    for (name, bytes) in csvs {
        let text = String::from_utf8_lossy(bytes);
        let header = text.lines().next().expect("a header");
        // What an employer may read, and how the places were shared out; nothing else.
        assert_eq!(header.split(',').count(), 7, "{name}: {header}");
        assert!(header.ends_with(",Assignment"), "{name}: {header}");
    }
}

#[test]
fn beside_a_table_who_got_none_is_told_on_standard_error() {
    let bench = county();
    let words = "--assign stable --per-opening 1 --per-candidate 2 --lang en --format";
    let document = json(bench.on_sheets("match", &format!("{words} json")));
    let unassigned = document["unassigned"].as_array().expect("a list");
    assert!(unassigned.len() > 5, "{}", unassigned.len());
    for form in ["csv", "jsonl"] {
        let ran = bench.on_sheets("match", &format!("{words} {form}"));
        let told: Vec<_> = ran
            .err
            .lines()
            .filter(|line| line.contains("without a proposal"))
            .collect();
        let mut n_told = 0;
        for line in told {
            let (_, ids) = line.split_once(": ").expect("ids");
            for id in ids.split(", ") {
                let known = unassigned
                    .iter()
                    .find(|one| one["id"] == id)
                    .expect("of JSON");
                let taken = known["reason"] == "all_taken";
                assert_eq!(
                    taken,
                    line.contains("all places went") || line.contains("enough proposals"),
                    "{line}"
                );
                n_told += 1;
            }
        }
        assert_eq!(n_told, unassigned.len(), "{}", ran.err);
    }
}

#[test]
fn the_same_proposals_come_from_any_number_of_threads_and_any_order_of_rows() {
    let bench = county();
    let words = "--assign --per-opening 1 --format csv";
    let once = bench
        .on_sheets("match", &format!("{words} --threads 1"))
        .with(0);
    assert_eq!(
        once,
        bench
            .on_sheets("match", &format!("{words} --threads 8"))
            .with(0)
    );
    let sheet = bench.text("candidates.csv");
    let mut rows: Vec<&str> = sheet.lines().collect();
    rows[1..].reverse();
    bench.write("candidates.csv", (rows.join("\r\n") + "\r\n").as_bytes());
    assert_eq!(once, bench.on_sheets("match", words).with(0));
}

#[test]
fn what_does_not_go_together_is_refused() {
    let bench = Bench::usual();
    for words in [
        "--per-opening 2",
        "--per-candidate 2",
        "--assign --per-opening 0",
        "--assign --per-candidate 51",
        "--assign --all-pairs",
        "--assign --top 5",
        "--assign best",
    ] {
        let ran = bench.on_sheets("match", words);
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (2, ""),
            "{words}: {}",
            ran.err
        );
    }
}
