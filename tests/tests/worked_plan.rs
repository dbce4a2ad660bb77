//! The plan that docs/SCORING.md recomputes by hand (section 9) is what the engine says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use miqnet_core::{Case, Catalog, Outcome, Plan, Target, World, explain, plan_pair, try_steps};
use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::{Open, Step};
use miqnet_domain::{Candidate, Cefr, Date, Language, Status, VacancyId};
use miqnet_occupations::Dictionary;
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::{policy, read, row, travel};

/// The case of the expert cases that is recomputed.
const CASE: &str = "G06";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn table(name: &str, side: Side) -> read::Table {
    let bytes = std::fs::read(root().join("fixtures/gold").join(name)).expect("a fixture");
    let limits = read::Limits::default();
    let reading = read::table(name, &bytes, &limits, &|header| header_kind(side, header));
    reading.table.expect("a table without issues")
}

/// Looks at the case in the world of the expert cases.
fn with_case(look: impl FnOnce(&Catalog<'_>, &Candidate, usize)) {
    let dictionary = Dictionary::built_in();
    let candidates = row::candidates(&table("candidates.csv", Side::Candidates), &dictionary);
    let vacancies = row::vacancies(&table("vacancies.csv", Side::Vacancies), &dictionary);
    let policy = policy::built_in().policy;
    let travel = travel::built_in();
    let world = World {
        as_of: Date::constant(2026, 11, 22),
        policy: &policy,
        dictionary: &dictionary,
        travel: &travel,
    };
    let vacancies = vacancies.good.into_iter().map(|row| row.value).collect();
    let catalog = Catalog::new(world, vacancies).expect("known occupations");
    let mut candidates = candidates.good.into_iter().map(|row| row.value);
    let candidate = candidates.find(|one| one.id.as_str() == CASE);
    let vacancy = catalog.find(&VacancyId::new(CASE).expect("a valid id"));
    look(
        &catalog,
        &candidate.expect("a candidate of the cases"),
        vacancy.expect("a vacancy of the cases"),
    );
}

/// The rows of the tables of the section whose first header is this one, cell by cell.
fn rows(header: &str) -> Vec<Vec<String>> {
    let page = std::fs::read_to_string(root().join("docs/SCORING.md")).expect("the page");
    let (_, section) = page.split_once("\n## 9 ").expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let is_head = |line: &&str| line.starts_with(&format!("| {header} |"));
    let mut lines = section.lines().skip_while(|line| !is_head(line));
    assert!(lines.next().is_some(), "a table of “{header}”");
    let rows = lines.skip(1).take_while(|line| line.starts_with('|'));
    let cells = |line: &str| {
        let cells = line.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().replace('`', "")).collect()
    };
    rows.map(cells).collect()
}

/// The case of each letter.
fn cases() -> BTreeMap<char, Case> {
    let case = |step, target| Case { step, target };
    let own = Target::Qualification(0);
    BTreeMap::from([
        (
            'a',
            case(
                Step::LanguageCourse,
                Target::Language(Language::DE, Cefr::C1),
            ),
        ),
        (
            'b',
            case(
                Step::ObtainCertificate,
                Target::Certificate(Certificate::MedicalLanguageExam),
            ),
        ),
        ('c', case(Step::AwaitDecision, own)),
        ('d', case(Step::TemporaryPermit, own)),
        ('e', case(Step::WithinPermit, Target::Herself)),
        ('f', case(Step::KnowledgeTest, own)),
    ])
}

/// What is not met: each rule with the kind of its finding.
fn open(findings: &[miqnet_domain::Finding]) -> String {
    let said = findings.iter().filter_map(|finding| {
        let kind = match finding.status {
            Status::Blocked => "blocked",
            Status::Open(Open::Step(..)) => "step",
            Status::Open(Open::Wait(_)) => "wait",
            Status::Open(Open::Ask(_)) => "ask",
            Status::Met | Status::Note => return None,
        };
        Some(format!("{} {kind}", finding.rule.id()))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        "nothing".to_owned()
    } else {
        said.join(", ")
    }
}

/// A set as a row of the page has it.
fn row_of(catalog: &Catalog<'_>, letters: &str, plan: &Plan) -> [String; 4] {
    let all = cases();
    let days = letters.chars().map(|letter| {
        let mut steps = plan.steps.iter();
        let step = steps.find(|step| step.case == all[&letter]);
        let step = step.expect("every step of the set is laid out");
        format!("{letter} {} – {}", step.begins_on, step.ends_on)
    });
    let world = catalog.world();
    let after = Catalog::new(world, vec![plan.vacancy.clone()]).expect("a known occupation");
    let findings = explain(&after, &plan.candidate, 0).findings;
    [
        letters.to_owned(),
        days.collect::<Vec<_>>().join("; "),
        plan.ready_on.to_string(),
        open(&findings),
    ]
}

#[test]
fn the_steps_of_the_page_are_those_that_are_tried_with_the_weeks_of_the_policy() {
    with_case(|catalog, candidate, vacancy_ix| {
        let plan = plan_pair(catalog, candidate, vacancy_ix);
        let world = catalog.world();
        let mut listed = Vec::new();
        for cells in rows("letter") {
            let letter = cells[0].chars().next().expect("a letter");
            let case = cases()[&letter];
            let weeks = case.weeks(&world);
            let expected = format!("{} ({}–{})", weeks.usual, weeks.least, weeks.most);
            assert_eq!(
                (cells[1].as_str(), &cells[3]),
                (case.step.name(), &expected)
            );
            listed.push(case);
        }
        assert_eq!(listed, cases().into_values().collect::<Vec<_>>());
        let others: BTreeSet<&str> = plan
            .tried
            .iter()
            .filter(|case| !listed.contains(case))
            .map(|case| case.step.name())
            .collect();
        let page: Vec<Vec<String>> = rows("cannot begin");
        let named = page.iter().flat_map(|cells| cells[0].split(", "));
        assert_eq!(named.collect::<BTreeSet<_>>(), others);
        assert_eq!(plan.tried.len(), listed.len() + others.len());
    });
}

#[test]
fn the_sets_of_the_page_are_all_that_were_judged_and_the_first_that_opens_is_the_plan() {
    with_case(|catalog, candidate, vacancy_ix| {
        let found = plan_pair(catalog, candidate, vacancy_ix);
        let today = explain(catalog, candidate, vacancy_ix);
        let page = rows("set");
        let mut sets = BTreeSet::new();
        let mut opening = Vec::new();
        for cells in &page {
            let letters = if cells[0] == "none" { "" } else { &cells[0] };
            let set: Vec<Case> = letters.chars().map(|letter| cases()[&letter]).collect();
            let plan = try_steps(catalog, candidate, vacancy_ix, &set);
            let plan = plan.expect("every step of the set can begin");
            let mut expected = row_of(catalog, letters, &plan);
            if letters.is_empty() {
                expected[0] = "none".to_owned();
                assert_eq!(expected[3], open(&today.findings));
            }
            assert_eq!(cells.as_slice(), expected);
            assert!(sets.insert(letters.to_owned()), "{letters} stands twice");
            if expected[3] == "nothing" {
                opening.push((letters.len(), plan.ready_on, set));
            }
        }
        // A set that begins and is not on the page would have been judged as well.
        assert_eq!(page.len(), found.n_judged);
        opening.sort();
        let Outcome::Opens(plans) = &found.outcome else {
            panic!("it opens");
        };
        let shown = plans.iter().map(|plan| {
            let mut set: Vec<Case> = plan.steps.iter().map(|step| step.case).collect();
            set.sort();
            (set.len(), plan.ready_on, set)
        });
        let sorted = opening.into_iter().map(|(size, day, mut set)| {
            set.sort();
            (size, day, set)
        });
        assert_eq!(sorted.collect::<Vec<_>>(), shown.collect::<Vec<_>>());
    });
}

#[test]
fn the_three_paces_of_the_page_add_up_to_the_days_of_the_plan() {
    with_case(|catalog, candidate, vacancy_ix| {
        let world = catalog.world();
        let Outcome::Opens(plans) = plan_pair(catalog, candidate, vacancy_ix).outcome else {
            panic!("it opens");
        };
        let page = rows("pace");
        let ends = [plans[0].earliest_on, plans[0].ready_on, plans[0].latest_on];
        assert_eq!(page.len(), ends.len());
        for (at, (cells, end)) in page.iter().zip(ends).enumerate() {
            let mut last = world.as_of;
            let mut letters = String::new();
            for part in cells[1].split("; ") {
                let words: Vec<&str> = part.split(' ').collect();
                let [letter, from, _, to] = words[..] else {
                    panic!("letter, day – day: {part}");
                };
                letters += letter;
                let weeks = cases()[&letter.chars().next().expect("a letter")].weeks(&world);
                let weeks = [weeks.least, weeks.usual, weeks.most][at];
                let day = |text: &str| text.parse::<Date>().expect("a day");
                let span = jiff::Span::new().weeks(i64::from(weeks));
                assert_eq!(day(from).saturating_add(span), day(to), "{part}");
                last = last.max(day(to));
            }
            assert_eq!((letters.as_str(), last), ("abde", end), "{}", cells[0]);
            assert_eq!(cells[2], end.to_string());
        }
    });
}
