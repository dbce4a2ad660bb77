//! What the county of `fixtures/county` shows of the engine.

use std::collections::BTreeSet;
use std::path::PathBuf;

use miqnet_core::{Catalog, Progress, World, match_lists};
use miqnet_domain::{Candidate, Severity, Vacancy};
use miqnet_occupations::Dictionary;
use miqnet_synth::{Options, county};
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::{policy, read, row, travel};

fn table(name: &str, side: Side) -> read::Table {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "fixtures", "county", name]
        .iter()
        .collect();
    let bytes = std::fs::read(&path).expect("a fixture of the project");
    let limits = read::Limits::default();
    let reading = read::table(name, &bytes, &limits, &|header| header_kind(side, header));
    assert!(reading.issues.is_empty(), "{:?}", reading.issues);
    reading.table.expect("a table without issues")
}

/// The rows of an import without an error.
#[track_caller]
fn all<T>(import: row::Import<T>) -> Vec<T> {
    let error = import
        .issues
        .iter()
        .find(|issue| issue.code.severity() == Severity::Error);
    assert!(error.is_none(), "{error:?}");
    import.good.into_iter().map(|row| row.value).collect()
}

/// Asks the engine about the county on the day for which it was generated.
fn ask<T>(question: impl FnOnce(&Catalog<'_>, &[Candidate]) -> T) -> T {
    let dictionary = Dictionary::built_in();
    let candidates = row::candidates(&table("candidates.csv", Side::Candidates), &dictionary);
    let vacancies = row::vacancies(&table("vacancies.csv", Side::Vacancies), &dictionary);
    let (candidates, vacancies): (_, Vec<Vacancy>) = (all(candidates), all(vacancies));
    assert_eq!((candidates.len(), vacancies.len()), (300, 120));
    let as_of = Options::default().as_of;
    let (policy, travel) = (policy::built_in(), travel::built_in());
    let world = World {
        as_of,
        policy: policy.for_date(as_of).expect("the policy covers the day"),
        dictionary: &dictionary,
        travel: &travel,
    };
    let catalog = Catalog::new(world, vacancies).expect("known occupations");
    question(&catalog, &candidates)
}

#[test]
fn every_verdict_occurs_and_most_candidates_have_a_match() {
    let lists =
        ask(|catalog, candidates| match_lists(catalog, candidates, 20, &Progress::default()));
    let tallies = &lists.candidate_tallies;
    let now: u64 = tallies.iter().map(|tally| u64::from(tally.now)).sum();
    let open: u64 = tallies
        .iter()
        .map(|tally| u64::from(tally.with_condition))
        .sum();
    let not: u64 = tallies
        .iter()
        .map(|tally| u64::from(tally.not_eligible))
        .sum();
    assert_eq!(now + open + not, 300 * 120);
    // Each verdict holds enough pairs to read through, not a single lucky one.
    assert!(
        now >= 100 && open >= 1000 && not >= 1000,
        "{now} {open} {not}"
    );
    let matched = lists
        .by_candidate
        .iter()
        .filter(|list| !list.is_empty())
        .count();
    assert!(matched >= 240, "{matched} of 300 candidates have a match");
}

#[test]
fn its_blocked_vacancies_are_the_planted_ones() {
    let planted: BTreeSet<String> = county(2026, 300, 120, &Options::default())
        .planted
        .iter()
        .map(|planted| planted.vacancy.to_string())
        .collect();
    assert!(!planted.is_empty());
    let blocked: BTreeSet<String> = ask(|catalog, _| {
        let all = catalog.vacancies().iter().enumerate();
        all.filter(|(ix, _)| catalog.is_blocked(*ix))
            .map(|(_, vacancy)| vacancy.id.to_string())
            .collect()
    });
    assert_eq!(blocked, planted);
}
