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
