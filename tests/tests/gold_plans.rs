//! The plans of the expert cases.

use std::collections::BTreeMap;
use std::path::PathBuf;

use miqnet_core::{Catalog, World, plan_pair};
use miqnet_domain::{Candidate, Date, Vacancy, VacancyId};
use miqnet_occupations::Dictionary;
use miqnet_wire::column::{Side, header_kind};
use miqnet_wire::{policy, read, row, travel};

fn table(name: &str, side: Side) -> read::Table {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "fixtures", "gold", name]
        .iter()
        .collect();
    let bytes = std::fs::read(&path).expect("a fixture of the project");
    let limits = read::Limits::default();
    let reading = read::table(name, &bytes, &limits, &|header| header_kind(side, header));
    reading.table.expect("a table without issues")
}

#[test]
fn show() {
    let dictionary = Dictionary::built_in();
    let candidates = row::candidates(&table("candidates.csv", Side::Candidates), &dictionary);
    let vacancies = row::vacancies(&table("vacancies.csv", Side::Vacancies), &dictionary);
    let by_id: BTreeMap<String, Candidate> = candidates
        .good
        .into_iter()
        .map(|row| (row.value.id.to_string(), row.value))
        .collect();
    let offered: Vec<Vacancy> = vacancies.good.into_iter().map(|row| row.value).collect();
    let policy = policy::built_in();
    let places = travel::built_in();
    let world = World {
        as_of: Date::constant(2026, 11, 22),
        policy: &policy.policy,
        dictionary: &dictionary,
        travel: &places,
    };
    let catalog = Catalog::new(world, offered).expect("known occupations");
    let file = std::fs::read_to_string("../fixtures/gold/expected.csv").unwrap();
    for line in file.lines().skip(1) {
        let f: Vec<&str> = line.split(';').collect();
        let ix = catalog.find(&VacancyId::new(f[3]).unwrap()).unwrap();
        let t = std::time::Instant::now();
        let plan = plan_pair(&catalog, &by_id[f[2]], ix);
        println!(
            "{} {} {} tried {} judged {} {:?}",
            f[0],
            f[1],
            f[4],
            plan.tried.len(),
            plan.n_judged,
            t.elapsed()
        );
        match plan.outcome {
            miqnet_core::Outcome::Now => println!("   now"),
            miqnet_core::Outcome::Opens(p) | miqnet_core::Outcome::Asks(p) => {
                for p in p {
                    println!(
                        "   {}..{}..{} {:?} {:?}",
                        p.earliest_on,
                        p.ready_on,
                        p.latest_on,
                        p.questions,
                        p.steps
                            .iter()
                            .map(|s| (s.case, s.begins_on, s.ends_on, s.partner))
                            .collect::<Vec<_>>()
                    )
                }
            }
            miqnet_core::Outcome::Closed(c) => println!(
                "   closed {:?} {:?} {:?}",
                c.gates, c.is_exhaustive, c.questions
            ),
        }
    }
}
