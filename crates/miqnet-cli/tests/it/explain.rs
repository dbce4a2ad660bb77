//! `miqnet explain`.

use crate::bench::{Bench, CANDIDATES, VACANCIES};

#[test]
fn an_early_shift_before_care_is_explained_with_the_hours_that_would_fit() {
    let text = Bench::usual().on_sheets("explain", "K-1 S-1").with(0);
    assert!(text.contains("8:07") && text.contains("12:53"), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn a_missing_licence_decides_and_says_what_would_change_it() {
    insta::assert_snapshot!(Bench::usual().on_sheets("explain", "K-2 S-3").with(0));
}

#[test]
fn a_vacancy_that_breaks_the_law_says_so_first() {
    let text = Bench::usual()
        .on_sheets("--lang en explain", "K-1 S-2")
        .with(0);
    insta::assert_snapshot!(text);
}

#[test]
fn the_products_add_up_to_the_score() {
    let bench = Bench::usual();
    for pair in [
        "K-1 S-1", "K-1 S-2", "K-1 S-3", "K-2 S-1", "K-2 S-2", "K-2 S-3",
    ] {
        let words = format!("{pair} --format json");
        let text = bench.on_sheets("explain", &words).with(0);
        let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
        let number = |value: &serde_json::Value| value.as_u64().expect("a whole number");
        let leaves = json["leaves"].as_array().expect("a list");
        let sum: u64 = leaves
            .iter()
            .map(|leaf| number(&leaf["weight"]) * number(&leaf["points"]))
            .sum();
        let weights: u64 = leaves.iter().map(|leaf| number(&leaf["weight"])).sum();
        assert_eq!(number(&json["score"]), 100 * sum / weights, "{pair}");
        assert_eq!(number(&json["numerator"]), sum, "{pair}");
        let worst = json["findings"].as_array().expect("a list").iter();
        let worst = worst.map(|finding| match finding["status"].as_str() {
            Some("blocked") => "not_eligible",
            Some("open") => "eligible_with_condition",
            _ => "eligible_now",
        });
        assert_eq!(
            json["verdict"],
            worst.max().expect("at least one finding"),
            "{pair}"
        );
    }
}

/// The occupations shown beside a pair, in a county where the cleaning job pays enough.
#[track_caller]
fn alternatives(pair: &str) -> Vec<(String, String)> {
    let bench = Bench::new(CANDIDATES, &VACANCIES.replace("13,20", "15,20"));
    let words = format!("{pair} --format json");
    let text = bench.on_sheets("explain", &words).with(0);
    let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
    let shown = json["alternatives"].as_array().expect("a list");
    let word = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    shown
        .iter()
        .map(|one| (word(&one["kldb"]), word(&one["title"])))
        .collect()
}

#[test]
fn a_closed_occupation_names_the_assistants_of_its_field_first() {
    let shown = alternatives("K-2 S-3");
    let (codes, _): (Vec<_>, Vec<_>) = shown.into_iter().unzip();
    assert!(codes.starts_with(&["81301".to_owned()]), "{codes:?}");
    assert!(!codes.contains(&"81302".to_owned()), "{codes:?}");
}

#[test]
fn work_that_fits_now_at_her_level_names_no_other() {
    assert_eq!(alternatives("K-1 S-2"), []);
}

#[test]
fn work_below_her_level_names_others() {
    let shown = alternatives("K-2 S-2");
    assert!(!shown.is_empty());
    assert!(shown.iter().all(|(code, _)| code != "54101"), "{shown:?}");
}
