//! `miqnet generate`.

use crate::bench::{Bench, all_files};

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let bench = Bench::empty();
    for format in ["csv", "xlsx", "jsonl"] {
        let words = |dir: &str, seed: u32| {
            format!(
                "generate --seed {seed} --candidates 30 --vacancies 20 --format {format} --out {dir}"
            )
        };
        bench.run(&words("a", 1)).with(0);
        bench.run(&words("b", 1)).with(0);
        bench.run(&words("c", 2)).with(0);
    }
    let [a, b, c] = ["a", "b", "c"].map(|dir| all_files(&bench.path(dir)));
    assert_eq!(a.len(), 6);
    assert!(a == b);
    assert!(a.iter().zip(&c).all(|(a, c)| a.1 != c.1));
}

#[test]
fn a_fair_is_as_big_as_asked_for_or_as_the_county() {
    let bench = Bench::empty();
    let size = |words: &str| {
        bench
            .run(&format!("generate --seed 4 --out fair --fair {words}"))
            .with(0);
        let fair: serde_json::Value =
            serde_json::from_str(&bench.text("fair/fair.json")).expect("it is JSON");
        let count = |field: &str| fair[field].as_array().expect("it is a list").len();
        (count("people"), count("tables"))
    };
    let words = "--candidates 30 --vacancies 60 --people 20 --tables 5 --slots 8";
    assert_eq!(size(words), (20, 5));
    let (people, tables) = size("--candidates 30 --vacancies 6");
    assert_eq!(people, 30);
    assert!((1..=6).contains(&tables), "{tables}");
    let ran = bench.run("generate --seed 4 --candidates 3 --vacancies 0 --fair --out none");
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("Die Messe hat keinen Tisch"),
        "{}",
        ran.err
    );
    assert!(!bench.path("none").exists());
}

#[test]
fn every_generated_form_is_read_as_the_same_county() {
    let bench = Bench::empty();
    let mut pairs = Vec::new();
    for format in ["csv", "xlsx", "jsonl"] {
        bench.run(&format!(
            "generate --seed 3 --candidates 20 --vacancies 10 --format {format} --out {format}"
        ));
        let ran = bench.run(&format!(
            "match --candidates {format}/candidates.{format} --vacancies {format}/vacancies.{format} \
             --as-of 2026-11-22 --all-pairs"
        ));
        pairs.push(ran.with(0));
    }
    assert_eq!(pairs[0].lines().count(), 200);
    assert!(pairs.iter().all(|other| *other == pairs[0]));
}
