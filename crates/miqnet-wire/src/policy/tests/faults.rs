//! What is said about files with faults.

use std::collections::BTreeSet;

use proptest::prelude::*;
use toml::Table;

use super::{
    super::{BUILT_IN, PolicyError, parse},
    DOCUMENT, FILE_KEYS, keys,
};

#[test]
fn each_planted_fault_is_named() {
    #[track_caller]
    fn check(passage: &str, replacement: &str, key: &str, code: &str) {
        let found = faults_after(passage, replacement);
        let found: Vec<_> = found.iter().map(|(key, code)| (&**key, *code)).collect();
        assert_eq!(found, [(key, code)]);
        let documented = format!("\n| `{code}` |");
        assert!(DOCUMENT.contains(&documented), "{code} is not documented");
    }
    // The text itself.
    check("[weights]", "[weights", "line 198", "policy_syntax");
    check(
        "[weights]",
        "[wheights]\n[weights]",
        "wheights",
        "policy_unknown_key",
    );
    // The file's own keys.
    check(
        "version = \"b",
        "version = \"\" # b",
        "version",
        "policy_value",
    );
    check(
        "valid_from = 2026-01-01",
        "valid_from = \"2026\"",
        "valid_from",
        "policy_value",
    );
    check(
        "valid_to = 2027-12-31",
        "",
        "valid_to",
        "policy_missing_key",
    );
    check(
        "valid_to = 2027-12-31",
        "valid_to = 2025-12-31",
        "valid_to",
        "policy_ends_before_start",
    );
    // Values with a reason.
    check(
        "level = { value = 10",
        "level = { value = 1001",
        "weights.level.value",
        "policy_value",
    );
    check(
        "level = { value = 10",
        "level = { value = -1",
        "weights.level.value",
        "policy_value",
    );
    check(
        "level = { value = 10",
        "level = { value = 1.5",
        "weights.level.value",
        "policy_value",
    );
    check(
        "level = { value = 10",
        "level = { valu = 1, value = 10",
        "weights.level.valu",
        "policy_unknown_key",
    );
    check(
        "occupation = { value = 30",
        "occupation = { value = 0",
        "weights.occupation.value",
        "policy_value",
    );
    check(
        "pay = { value = 700",
        "pay = { value = 1000",
        "unknown_points.pay.value",
        "policy_value",
    );
    check(
        "[600, 250, 0]",
        "[600, 700, 0]",
        "curves.level_below.value",
        "policy_value",
    );
    check(
        "[600, 250, 0]",
        "[600, 250]",
        "curves.level_below.value",
        "policy_value",
    );
    check(
        "[36, 60, 84]",
        "[36, 60, 48]",
        "limits.training_months.value",
        "policy_value",
    );
    check(
        "\"22:00\"",
        "\"22 Uhr\"",
        "time.night_from.value",
        "policy_value",
    );
    check(
        "value = \"B2\"",
        "value = \"B2+\"",
        "limits.working_language_level.value",
        "policy_value",
    );
    check(
        "partner = \"bamf\"",
        "partner = \"bund\"",
        "certificates.bamf_admission.partner",
        "policy_value",
    );
    check(
        "reason = \"GE-1: way to the stop and wait\"",
        "reason = \" \"",
        "travel.bus_base_minutes.reason",
        "policy_value",
    );
    check(
        ", reason = \"GE-1: way to the stop and wait\"",
        "",
        "travel.bus_base_minutes.reason",
        "policy_missing_key",
    );
    check(
        "weeks = 52, partner = \"licence_office\"",
        "weeks = 52, valid_to = 2026-12-31, partner = \"licence_office\"",
        "certificates.driving_instructor_licence",
        "policy_gap",
    );
    // Steps.
    check(
        "weeks = 24\nleast = 8",
        "weeks = 24\nleast = 25",
        "steps.language_course",
        "policy_value",
    );
    check(
        "effect = \"level_up\"",
        "effect = \"certificate_held\"",
        "steps.language_course.effect",
        "policy_value",
    );
    check(
        "papers = [\"possible_hours\"]",
        "papers = [\"hours\"]",
        "steps.ask_hours.papers",
        "policy_value",
    );
    check(
        "needs = [\"hours_open\"]",
        "needs = \"hours_open\"",
        "steps.ask_hours.needs",
        "policy_value",
    );
    check(
        "decides = \"miqnet\"",
        "decides = \"the network\"",
        "steps.ask_hours.decides",
        "policy_value",
    );
    check(
        "to = { value = \"17:00\"",
        "to = { value = \"06:00\"",
        "step_care.to",
        "policy_value",
    );
    // Values over time.
    check(
        "amount = \"13.90\"",
        "amount = 13.90",
        "wages.minimum_hourly[1].amount",
        "policy_value",
    );
    check(
        "amount = \"13.90\"",
        "amount = \"13,90\"",
        "wages.minimum_hourly[1].amount",
        "policy_value",
    );
    check(
        "amount = \"13.90\"\nvalid_from = 2026-01-01",
        "amount = \"13.90\"\nvalid_from = 2026-01-02",
        "wages.minimum_hourly",
        "policy_gap",
    );
    check(
        "amount = \"603.00\"\nvalid_from = 2026-01-01\nvalid_to = 2026-12-31",
        "amount = \"603.00\"\nvalid_from = 2026-01-01\nvalid_to = 2026-12-30",
        "wages.minijob_monthly",
        "policy_gap",
    );
    check(
        "valid_from = 2025-07-01\nvalid_to = 2026-06-30",
        "valid_from = 2025-07-01",
        "wages.care_hourly",
        "policy_overlap",
    );
    check(
        "valid_from = 2025-07-01\nvalid_to = 2026-06-30",
        "valid_from = 2025-07-01\nvalid_to = 2025-06-30",
        "wages.care_hourly[0].valid_to",
        "policy_ends_before_start",
    );
    check(
        "source = \"6. PflegeArbbV\"\n",
        "",
        "wages.care_hourly[0].source",
        "policy_missing_key",
    );
    check(
        "unskilled = \"15.00\"\nskilled = \"18.40\"\n",
        "",
        "wages.branch_hourly.cleaning[0].skilled",
        "policy_missing_key",
    );
}

#[test]
fn all_faults_come_at_once() {
    let spoiled = BUILT_IN
        .replacen(
            "weeks = 2, partner = \"health_office\"",
            "weeks = 900, partner = \"?\"",
            1,
        )
        .replacen("valid_from = 2026-01-01", "", 1)
        .replacen("rest_minutes", "rest_hours", 1);
    let expected = [
        ("valid_from", "policy_missing_key"),
        ("certificates.food_hygiene.weeks", "policy_value"),
        ("certificates.food_hygiene.partner", "policy_value"),
        ("time.rest_minutes", "policy_missing_key"),
        ("time.rest_hours", "policy_unknown_key"),
    ];
    assert_eq!(
        faults(&spoiled),
        expected.map(|(key, code)| (key.to_owned(), code))
    );
}

#[test]
fn every_key_is_needed_and_missed_by_its_name() {
    let whole: Table = BUILT_IN.parse().expect("the built-in file is TOML");
    let mut paths: Vec<String> = FILE_KEYS.map(str::to_owned).to_vec();
    paths.extend(keys());
    for path in paths {
        let mut spoiled = whole.clone();
        remove(&mut spoiled, &path);
        assert_eq!(faults(&spoiled.to_string()), [(path, "policy_missing_key")]);
    }
}

#[test]
fn an_empty_file_misses_every_key() {
    let missed: BTreeSet<_> = faults("").into_iter().map(|(key, _)| key).collect();
    let expected: BTreeSet<_> = FILE_KEYS
        .map(str::to_owned)
        .into_iter()
        .chain(keys())
        .collect();
    assert_eq!(missed, expected);
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(position in 0..BUILT_IN.len(), cut in 0..80_usize, put in ".{0,12}") {
        let at = |index: usize| BUILT_IN.floor_char_boundary(index);
        let (before, after) = (&BUILT_IN[..at(position)], &BUILT_IN[at(position + cut)..]);
        if let Err(errors) = parse("spoiled.toml", &format!("{before}{put}{after}")) {
            prop_assert!(!errors.is_empty());
        }
    }
}

/// The faults of the built-in file after exchanging one passage, as pairs of key and code.
fn faults_after(passage: &str, replacement: &str) -> Vec<(String, &'static str)> {
    assert!(BUILT_IN.contains(passage), "the file has no {passage:?}");
    faults(&BUILT_IN.replacen(passage, replacement, 1))
}

fn faults(text: &str) -> Vec<(String, &'static str)> {
    let pair = |error: PolicyError| (error.key.to_string(), error.problem.code());
    let errors = parse("spoiled.toml", text).err().unwrap_or_default();
    errors.into_iter().map(pair).collect()
}

fn remove(table: &mut Table, path: &str) {
    let mut parts: Vec<_> = path.split('.').collect();
    let last = parts.pop().expect("a path has a last part");
    let mut table = table;
    for part in parts {
        table = table[part]
            .as_table_mut()
            .expect("the path leads through tables");
    }
    table.remove(last).expect("the key is in the file");
}
