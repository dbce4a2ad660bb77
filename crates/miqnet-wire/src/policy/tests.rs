mod faults;

use std::collections::BTreeSet;

use jiff::civil::date;
use miqnet_domain::{money::Cents, policy::Timeline, vacancy::Branch};
use toml::{Table, Value};

use super::*;

/// The description of the file.
const DOCUMENT: &str = include_str!("../../../../docs/POLICY.md");

/// Keys of the file itself, which have no provenance of their own.
const FILE_KEYS: [&str; 5] = [
    "version",
    "valid_from",
    "valid_to",
    "source",
    "confirmed_on",
];

#[test]
fn a_branch_can_be_without_a_minimum_and_another_can_have_one() {
    let mut file: Table = BUILT_IN.parse().expect("the built-in file is TOML");
    let branches = file["wages"]["branch_hourly"]
        .as_table_mut()
        .expect("a table");
    let painting = branches.insert("painting".to_owned(), Value::Array(Vec::new()));
    branches.insert(
        "logistics".to_owned(),
        painting.expect("painting has a wage"),
    );
    let loaded = parse("own.toml", &file.to_string()).expect("the file has no fault");
    let entries = |branch| {
        let found = loaded
            .policy
            .wages
            .branch
            .iter()
            .find(|(one, _)| *one == branch);
        found.map_or(0, |(_, timeline)| timeline.entries().len())
    };
    assert_eq!(
        (entries(Branch::Painting), entries(Branch::Logistics)),
        (0, 1)
    );
}

#[test]
fn a_value_can_state_its_own_source() {
    let text = BUILT_IN.replacen(
        "rest_minutes = { value = 660",
        "rest_minutes = { source = \"§ 5 ArbZG\", confirmed_on = 2027-01-02, value = 660",
        1,
    );
    let loaded = parse("own.toml", &text).expect("the file has no fault");
    let of = |key: &str| {
        let found = loaded.provenance.iter().find(|one| &*one.key == key);
        let found = found.expect("each value has a provenance");
        (found.source.to_string(), found.confirmed_on)
    };
    assert_eq!(
        of("time.rest_minutes"),
        ("§ 5 ArbZG".to_owned(), date(2027, 1, 2))
    );
    assert_eq!(of("time.short_rest_minutes").1, date(2026, 11, 22));
}

#[test]
fn a_day_outside_the_validity_is_refused_and_says_so() {
    let loaded = built_in();
    for covered in [date(2026, 1, 1), date(2026, 11, 22), date(2027, 12, 31)] {
        assert_eq!(loaded.for_date(covered), Ok(&loaded.policy));
    }
    for outside in [date(2025, 12, 31), date(2028, 1, 1)] {
        let refused = loaded
            .for_date(outside)
            .expect_err("the day is not covered");
        assert_eq!(
            refused.to_string(),
            format!(
                "the policy boeblingen-2026-11 holds from 2026-01-01 to 2027-12-31 and does not \
                 cover {outside}: give a policy file for that day, or another day of reference"
            )
        );
    }
}

#[test]
fn amounts_change_on_their_day() {
    #[track_caller]
    fn check<T: Copy>(
        timeline: &Timeline<T>,
        day: Date,
        cents: fn(T) -> Option<Cents>,
        expected: Option<u32>,
    ) {
        let found = timeline.at(day).and_then(|entry| cents(entry.value));
        assert_eq!(found, expected.map(Cents), "on {day}");
    }
    let wages = built_in().policy.wages;
    check(&wages.minimum, date(2026, 12, 31), Some, Some(1390));
    check(&wages.minimum, date(2027, 1, 1), Some, Some(1460));
    check(&wages.minijob_monthly, date(2027, 1, 1), Some, Some(63_300));
    check(
        &wages.training_first_year_monthly,
        date(2026, 9, 1),
        Some,
        Some(72_400),
    );
    check(
        &wages.training_first_year_monthly,
        date(2027, 9, 1),
        Some,
        None,
    );
    check(
        &wages.care,
        date(2026, 6, 30),
        |care| Some(care.helper),
        Some(1610),
    );
    check(
        &wages.care,
        date(2026, 7, 1),
        |care| Some(care.one_year),
        Some(1780),
    );
    check(
        &wages.care,
        date(2027, 7, 1),
        |care| Some(care.skilled),
        Some(2158),
    );
    let branch = |branch| {
        let found = wages.branch.iter().find(|(one, _)| *one == branch);
        found
            .map(|(_, timeline)| timeline)
            .expect("the rule names the branch")
    };
    check(
        branch(Branch::Cleaning),
        date(2026, 12, 31),
        |wage| wage.unskilled,
        Some(1500),
    );
    check(
        branch(Branch::Cleaning),
        date(2027, 1, 1),
        |wage| wage.unskilled,
        None,
    );
    check(
        branch(Branch::Roofing),
        date(2027, 1, 1),
        |wage| wage.skilled,
        Some(1710),
    );
    check(
        branch(Branch::Roofing),
        date(2027, 1, 1),
        |wage| wage.unskilled,
        None,
    );
    check(
        branch(Branch::Painting),
        date(2026, 6, 30),
        |wage| wage.skilled,
        None,
    );
    check(
        branch(Branch::Electrical),
        date(2027, 1, 1),
        |wage| wage.unskilled,
        Some(1549),
    );
}

#[test]
fn the_digest_follows_the_bytes() {
    let loaded = built_in();
    assert_eq!(loaded.digest.len(), 64);
    let commented = format!("{BUILT_IN}# seen\n");
    let other = parse("own.toml", &commented).expect("a comment is no fault");
    assert_eq!(other.policy, loaded.policy);
    assert_ne!(other.digest, loaded.digest);
}

#[test]
fn the_documentation_lists_the_keys_of_both_files() {
    let documented: BTreeSet<_> = DOCUMENT.lines().filter_map(first_code).collect();
    let expected: BTreeSet<_> = FILE_KEYS
        .map(str::to_owned)
        .into_iter()
        .chain(keys())
        .chain(guidance_keys())
        .collect();
    assert_eq!(documented, expected);
}

/// The text between the first pair of backticks of a table row that begins with it.
fn first_code(line: &str) -> Option<String> {
    let (code, _) = line.strip_prefix("| `")?.split_once('`')?;
    (!code.starts_with("policy_")).then(|| code.to_owned())
}

/// The keys of all values of the built-in file.
fn keys() -> BTreeSet<String> {
    built_in()
        .provenance
        .iter()
        .map(|one| one.key.to_string())
        .collect()
}

/// The keys of all values of the built-in numbers of guidance.
fn guidance_keys() -> impl Iterator<Item = String> {
    let provenance = super::built_in_guidance().provenance.into_iter();
    provenance.map(|one| one.key.to_string())
}
