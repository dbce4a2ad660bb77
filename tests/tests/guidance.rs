//! The *Weiter* lines of the expert cases: partners and hints of `fixtures/gold/guidance.csv`.
//!
//! The partners named must be among the visits in the order named, the hints among those that can be
//! checked or asked about; these stand in the order of their ids, as in all cases but G16. And whatever stands in a case file, a match has the same
//! bytes.

use std::collections::BTreeMap;
use std::path::PathBuf;

use miqnet_core::{Catalog, Progress, World, explain, match_lists};
use miqnet_domain::{Candidate, CandidateId, Date, Vacancy, VacancyId};
use miqnet_guidance::{CaseFile, Firm, FundingHint, Guidance, Outcome, Subject, guide};
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

fn good<T>(import: row::Import<T>) -> Vec<T> {
    assert!(import.issues.is_empty(), "{:#?}", import.issues);
    import.good.into_iter().map(|row| row.value).collect()
}

/// The cases with everything that guidance for them rests on.
struct Cases {
    dictionary: Dictionary,
    candidates: BTreeMap<String, Candidate>,
    vacancies: Vec<Vacancy>,
    case_files: BTreeMap<String, CaseFile>,
}

impl Cases {
    fn read() -> Self {
        let dictionary = Dictionary::built_in();
        let candidates = good(row::candidates(
            &table("candidates.csv", Side::Candidates),
            &dictionary,
        ));
        let vacancies = good(row::vacancies(
            &table("vacancies.csv", Side::Vacancies),
            &dictionary,
        ));
        let case_files = good(row::case_files(
            &table("case_files.csv", Side::CaseFiles),
            &dictionary,
        ));
        Self {
            candidates: candidates
                .into_iter()
                .map(|one| (one.id.to_string(), one))
                .collect(),
            vacancies,
            case_files: case_files
                .into_iter()
                .map(|one| (one.id.to_string(), one))
                .collect(),
            dictionary,
        }
    }

    fn case_file(&self, id: &str) -> CaseFile {
        let unknown = || CaseFile::unknown(CandidateId::new(id).expect("a valid id"));
        self.case_files.get(id).cloned().unwrap_or_else(unknown)
    }

    /// Looks at the world of the cases.
    fn with<T>(&self, look: impl FnOnce(&Catalog<'_>) -> T) -> T {
        let engine = policy::built_in();
        let places = travel::built_in();
        let as_of = Date::constant(2026, 11, 22);
        let world = World {
            as_of,
            policy: engine.for_date(as_of).expect("a day that the file covers"),
            dictionary: &self.dictionary,
            travel: &places,
        };
        look(&Catalog::new(world, self.vacancies.clone()).expect("known occupations"))
    }
}

/// The guidance for a pair of the cases.
fn guidance(
    catalog: &Catalog<'_>,
    candidate: &Candidate,
    vacancy: &str,
    case: &CaseFile,
) -> Guidance {
    let numbers = policy::built_in_guidance();
    let id = VacancyId::new(vacancy).expect("a valid id");
    let ix = catalog.find(&id).expect("a vacancy of the fixture");
    guide(&Subject {
        candidate,
        vacancy: &catalog.vacancies()[ix],
        explanation: &explain(catalog, candidate, ix),
        case,
        firm: Firm::default(),
        world: catalog.world(),
        policy: numbers
            .for_date(catalog.world().as_of)
            .expect("a day that the file covers"),
    })
}

/// The ids of every hint that says something.
fn hints(guidance: &Guidance) -> Vec<&'static str> {
    let funding = guidance
        .funding
        .iter()
        .filter(|hint| matches!(hint.outcome, Outcome::MayBeChecked | Outcome::Ask(_)));
    let others = guidance.residence.iter().chain(&guidance.pay);
    funding
        .map(|hint| hint.rule.id())
        .chain(others.map(|hint| hint.rule.id()))
        .collect()
}

/// Whether the wanted ones stand among the found ones in their order.
fn in_order(wanted: &[&str], found: &[&str]) -> bool {
    let mut found = found.iter();
    wanted.iter().all(|one| found.any(|other| other == one))
}

/// The case whose hints stand in another order than in the equal case G20, with the same facts.
const OTHER_ORDER: &str = "G16";

/// Where a hint stands: funding, residence, pay, each by its number.
fn rank(hint: &str) -> (usize, u32) {
    let (family, number) = hint.split_once('-').expect("an id");
    let families = ["FD", "WP", "PY"];
    let family = families.iter().position(|one| *one == family);
    let number = number.parse().expect("a number");
    (family.expect("a family of guidance"), number)
}

#[test]
fn every_weiter_line_has_its_partners_in_order_and_its_hints() {
    let cases = Cases::read();
    let expected = String::from_utf8(bytes("guidance.csv")).expect("a fixture in UTF-8");
    let mut wrong = Vec::new();
    let mut seen = 0;
    cases.with(|catalog| {
        for line in expected.lines().skip(1) {
            let fields: Vec<&str> = line.split(';').collect();
            let [case, partners, wanted] = fields[..] else {
                panic!("three fields: {line}");
            };
            seen += 1;
            let got = guidance(
                catalog,
                &cases.candidates[case],
                case,
                &cases.case_file(case),
            );
            let offices: Vec<_> = got.referrals.iter().map(|one| one.office.name()).collect();
            let partners: Vec<_> = partners.split_whitespace().collect();
            if !in_order(&partners, &offices) {
                wrong.push(format!("{case}: {partners:?} in {offices:?}"));
            }
            let found = hints(&got);
            let mut wanted: Vec<_> = wanted.split_whitespace().collect();
            if case == OTHER_ORDER {
                assert!(!wanted.is_sorted_by_key(|hint| rank(hint)), "{case}");
                wanted.sort_by_key(|hint| rank(hint));
            }
            if !in_order(&wanted, &found) {
                wrong.push(format!("{case}: {wanted:?} in {found:?}"));
            }
            for visit in &got.referrals {
                assert!(!visit.requests.is_empty() && !visit.papers.is_empty());
            }
            assert!(offices.len() <= 3, "{case}: {offices:?}");
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen, 20, "all cases are there");
}

#[test]
fn no_fact_that_either_hint_rests_on_tells_the_two_orders_apart() {
    let cases = Cases::read();
    cases.with(|catalog| {
        let of = |case: &str| {
            let candidate = &cases.candidates[case];
            guidance(catalog, candidate, case, &cases.case_file(case)).funding
        };
        let (one, other) = (of(OTHER_ORDER), of("G20"));
        for rule in ["FD-9", "FD-12"] {
            let hint = |all: &[FundingHint]| all.iter().find(|one| one.rule.id() == rule).cloned();
            assert_eq!(hint(&one), hint(&other), "{rule}");
        }
    });
}

#[test]
fn another_end_of_title_changes_the_hints_and_nothing_of_the_result() {
    let cases = Cases::read();
    cases.with(|catalog| {
        let (x, y) = (&cases.candidates["G35"], &cases.candidates["G35-other"]);
        let of = |candidate: &Candidate| {
            let case = cases.case_file(candidate.id.as_str());
            guidance(catalog, candidate, "G35", &case)
        };
        let (for_x, for_y) = (of(x), of(y));
        assert!(hints(&for_x).contains(&"WP-5"));
        for rule in ["WP-3", "WP-4", "WP-5"] {
            assert!(!hints(&for_y).contains(&rule), "{rule}");
        }
        assert!(!for_x.referrals.is_empty() && !for_y.referrals.is_empty());
        let id = VacancyId::new("G35").expect("a valid id");
        let ix = catalog.find(&id).expect("a vacancy of the fixture");
        let (one, two) = (explain(catalog, x, ix), explain(catalog, y, ix));
        assert_eq!(one.pair, two.pair);
        assert_eq!(one.findings, two.findings);
        assert_eq!(one.leaves, two.leaves);
    });
}

/// The match lists of these candidates, with every byte that a list is written from.
fn lists(catalog: &Catalog<'_>, sheet: &str, dictionary: &Dictionary) -> String {
    let limits = read::Limits::default();
    let kind = |header: &str| header_kind(Side::Candidates, header);
    let reading = read::table("candidates.csv", sheet.as_bytes(), &limits, &kind);
    let table = reading.table.expect("a table without issues");
    let candidates = good(row::candidates(&table, dictionary));
    let lists = match_lists(catalog, &candidates, 20, &Progress::default());
    format!("{lists:#?}")
}

#[test]
fn age_benefit_and_end_of_title_change_no_byte_of_the_match_lists() {
    let cases = Cases::read();
    let sheet = String::from_utf8(bytes("candidates.csv")).expect("a fixture in UTF-8");
    let with = |age: &str, benefit: &str, end: &str| -> String {
        let mut lines = sheet.lines();
        let header = lines.next().expect("a header");
        let mut text = format!("{header};Alter;Leistungsbezug;Titel bis\n");
        for line in lines {
            text.push_str(&format!("{line};{age};{benefit};{end}\n"));
        }
        text
    };
    cases.with(|catalog| {
        let plain = lists(catalog, &sheet, &cases.dictionary);
        assert!(plain.len() > 10_000, "the lists hold entries");
        for sheet in [
            with("19", "SGB II", "04.03.2027"),
            with("58", "AsylbLG", "31.12.2035"),
            with("", "", ""),
        ] {
            assert_eq!(lists(catalog, &sheet, &cases.dictionary), plain);
        }
    });
}

#[test]
fn the_cases_get_guidance_with_nothing_known_beside_them() {
    let cases = Cases::read();
    cases.with(|catalog| {
        for case in cases.case_files.keys().filter(|id| *id != "G35-other") {
            let candidate = &cases.candidates[case];
            let empty = CaseFile::unknown(candidate.id.clone());
            let got = guidance(catalog, candidate, case, &empty);
            assert!(!got.questions.is_empty(), "{case}");
            assert!(!got.referrals.is_empty(), "{case}");
            let named: Vec<_> = got.referrals.iter().map(|one| one.office.name()).collect();
            assert!(!named.contains(&"jobcenter"), "{case}: {named:?}");
        }
    });
}
