//! What has been kept long enough is counted, and removed when somebody says so.

use crate::bench::Bench;

fn kept() -> Bench {
    let bench = Bench::empty();
    assert_eq!(bench.run("county add Böblingen").code, 0);
    bench
}

#[test]
fn without_yes_it_is_counted_only() {
    let ran = kept().run("--lang en retain --as-of 2040-01-01");
    assert_eq!(ran.code, 0, "{}", ran.err);
    for words in [
        "candidates, since the last change",
        "730",
        "Counted only, nothing is removed. Day of reference: 2040-01-01.",
    ] {
        assert!(ran.out.contains(words), "{}", ran.out);
    }
}

#[test]
fn nothing_is_removed_before_its_time() {
    let ran = kept().run("--lang en retain --as-of 2099-01-01 --yes");
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.starts_with("C537"), "{}", ran.err);
    assert!(ran.err.contains("2099-01-01"), "{}", ran.err);
}

#[test]
fn a_program_reads_what_was_removed() {
    let bench = kept();
    let ran = bench.run("retain --as-of 2026-01-01 --closed-candidates 90 --yes --json");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["removed"], true);
    assert_eq!(report["kinds"][1]["kind"], "closed-candidates");
    assert_eq!(report["kinds"][1]["kept"], 90);
    assert_eq!(report["kinds"][1]["due"], 0);
    let short = bench.run("retain --results 30");
    assert_eq!(short.code, 2);
    assert!(short.err.contains("184..=36500"), "{}", short.err);
}
