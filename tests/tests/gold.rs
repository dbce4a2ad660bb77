//! The expert cases of `fixtures/gold` with their flips.
//!
//! Verdicts must be equal; every rule id named must be among the findings, of whatever kind; every
//! alternative named must be among those shown. `docs/GOLD.md` says what a case names that another
//! part of the project answers.

use std::collections::BTreeMap;
use std::path::PathBuf;

use miqnet_core::{Catalog, World, alternatives, explain};
use miqnet_domain::{Candidate, Date, Vacancy, VacancyId};
use miqnet_occupations::Dictionary;
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::{policy, read, row, travel};

fn bytes(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "fixtures", "gold", name]
        .iter()
        .collect();
    std::fs::read(&path).expect("a fixture of the project")
}

fn table(name: &str, side: Side) -> read::Table {
    let limits = read::Limits::default();
    let reading = read::table(name, &bytes(name), &limits, &|header| {
        header_kind(side, header)
    });
    assert!(reading.issues.is_empty(), "{:?}", reading.issues);
    reading.table.expect("a table without issues")
}

#[derive(Debug)]
struct Expected {
    case: String,
    candidate: String,
    vacancy: String,
    verdict: String,
    vacancy_blocked: bool,
    rules: Vec<String>,
    alternatives: Vec<String>,
}

fn expected() -> Vec<Expected> {
    let content = bytes("expected.csv");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(content.as_slice());
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    reader
        .records()
        .map(|record| {
            let record = record.expect("a row of the table of expectations");
            let field = |ix: usize| record.get(ix).expect("eight fields").to_owned();
            Expected {
                case: format!("{} {}", field(0), field(1)),
                candidate: field(2),
                vacancy: field(3),
                verdict: field(4),
                vacancy_blocked: field(5) == "yes",
                rules: words(&field(6)),
                alternatives: words(&field(7)),
            }
        })
        .collect()
}

#[test]
fn every_case_and_every_flip_has_the_expert_s_verdict() {
    let dictionary = Dictionary::built_in();
    let candidates = row::candidates(&table("candidates.csv", Side::Candidates), &dictionary);
    let vacancies = row::vacancies(&table("vacancies.csv", Side::Vacancies), &dictionary);
    assert!(candidates.issues.is_empty(), "{:#?}", candidates.issues);
    assert!(vacancies.issues.is_empty(), "{:#?}", vacancies.issues);
    let by_id: BTreeMap<String, Candidate> = candidates
        .good
        .into_iter()
        .map(|row| (row.value.id.to_string(), row.value))
        .collect();
    let offered: Vec<Vacancy> = vacancies.good.into_iter().map(|row| row.value).collect();

    let policy = policy::built_in();
    let places = travel::built_in();
    let as_of = Date::constant(2026, 11, 22);
    let policy = policy
        .for_date(as_of)
        .expect("the shipped policy covers the day");
    let world = World {
        as_of,
        policy,
        dictionary: &dictionary,
        travel: &places,
    };
    let catalog = Catalog::new(world, offered).expect("known occupations");

    let mut wrong = Vec::new();
    let expected = expected();
    assert!(expected.len() >= 40, "all cases are there");
    for case in &expected {
        let candidate = &by_id[&case.candidate];
        let id = VacancyId::new(&case.vacancy).expect("a valid id");
        let vacancy_ix = catalog.find(&id).expect("a vacancy of the fixture");
        let got = explain(&catalog, candidate, vacancy_ix);
        let rules: Vec<&str> = got
            .findings
            .iter()
            .map(|finding| finding.rule.id())
            .collect();
        if got.pair.verdict.name() != case.verdict {
            wrong.push(format!(
                "{}: {} {:#?}",
                case.case,
                got.pair.verdict.name(),
                got.findings
            ));
        }
        if got.vacancy_blocked != case.vacancy_blocked {
            wrong.push(format!(
                "{}: vacancy_blocked {}",
                case.case, got.vacancy_blocked
            ));
        }
        for rule in &case.rules {
            if !rules.contains(&rule.as_str()) {
                wrong.push(format!("{}: {rule} is not among {rules:?}", case.case));
            }
        }
        let occupation = catalog.vacancies()[vacancy_ix].occupation;
        let ix = dictionary.ix(occupation).expect("a known occupation");
        let shown: Vec<String> = alternatives(&world, ix, candidate)
            .into_iter()
            .map(|ix| dictionary.get(ix).kldb.to_string())
            .collect();
        for code in &case.alternatives {
            if !shown.contains(code) {
                wrong.push(format!("{}: {code} is not among {shown:?}", case.case));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_different_end_of_title_changes_nothing() {
    let dictionary = Dictionary::built_in();
    let candidates = row::candidates(&table("candidates.csv", Side::Candidates), &dictionary);
    let find = |id: &str| {
        let mut rows = candidates.good.iter();
        rows.find(|row| row.value.id.as_str() == id)
            .expect("a case")
            .value
            .clone()
    };
    let (first, mut second) = (find("G35"), find("G35-other"));
    second.id = first.id.clone();
    assert_eq!(first, second);
}
