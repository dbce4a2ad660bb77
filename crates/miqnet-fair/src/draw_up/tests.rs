use miqnet_core::World;
use miqnet_domain::language::Cefr;
use miqnet_domain::travel::TravelTable;
use miqnet_domain::{Fact, OccupationId, policy::Policy};
use miqnet_occupations::Dictionary;
use miqnet_testkit::{build, world};

use super::*;
use crate::testing::Sketch;

const KITCHEN: u32 = 2_930_101;
const SALES: u32 = 6_211_201;
const TEACHER: u32 = 8_411_401;

struct Parts {
    policy: Policy,
    dictionary: Dictionary,
    travel: TravelTable,
}

impl Parts {
    fn new() -> Self {
        Self {
            policy: world::policy(),
            dictionary: Dictionary::built_in(),
            travel: world::travel(),
        }
    }

    fn catalog(&self, vacancies: Vec<Vacancy>) -> Catalog<'_> {
        let world = World {
            as_of: world::as_of(),
            policy: &self.policy,
            dictionary: &self.dictionary,
            travel: &self.travel,
        };
        Catalog::new(world, vacancies).expect("the occupations are in the table")
    }
}

/// Somebody who speaks German at B2 and has learned nothing.
fn candidate(id: &str) -> Candidate {
    Candidate {
        languages: Fact::Stated(vec![build::german(Cefr::B2)]),
        ..build::candidate(id)
    }
}

fn vacancy(id: &str, employer: &str, occupation: u32) -> Vacancy {
    Vacancy {
        employer: EmployerId::new(employer).expect("the id is short"),
        ..build::vacancy(id, occupation)
    }
}

/// A fair of one slot with these tables (id, employer, vacancies) and people, drawn up.
fn drawn(
    vacancies: &[Vacancy],
    candidates: &[Candidate],
    tables: &[(&str, &str, &[&str])],
    people: &[&str],
) -> Result<Instance, Vec<FrameProblem>> {
    let mut sketch = Sketch::new(1);
    for (id, ..) in tables {
        sketch = sketch.table(id, 1, 0..1);
    }
    for (table, (_, employer, named)) in sketch.tables.iter_mut().zip(tables) {
        table.employer = EmployerId::new(employer).expect("the id is short");
        let ids = named.iter().map(|id| VacancyId::new(id));
        table.vacancies = ids.collect::<Result<_, _>>().expect("the ids are short");
    }
    for id in people {
        sketch = sketch.person(id, 0..1, 1, 1);
    }
    let fair = sketch.fair();
    let people = Registrations::new(&fair, sketch.people).expect("they are whole");
    draw_up(
        &Parts::new().catalog(vacancies.to_vec()),
        candidates,
        &fair,
        people,
    )
}

/// The pairs as `person table score`, where the score is that of the named vacancy.
#[track_caller]
fn check(
    vacancies: &[Vacancy],
    candidates: &[Candidate],
    tables: &[(&str, &str, &[&str])],
    expected: &[(&str, &str, &str)],
) {
    let people: Vec<_> = candidates.iter().map(|one| one.id.as_str()).collect();
    let fair = drawn(vacancies, candidates, tables, &people).expect("the frame is whole");
    let parts = Parts::new();
    let catalog = parts.catalog(vacancies.to_vec());
    let expected: Vec<_> = expected
        .iter()
        .map(|(person, table, best)| {
            let candidate = candidates.iter().find(|one| one.id.as_str() == *person);
            let best = catalog.find(&VacancyId::new(best).expect("the id is short"));
            let explanation = miqnet_core::explain(
                &catalog,
                candidate.expect("she is there"),
                best.expect("it is there"),
            );
            (*person, *table, explanation.pair.score)
        })
        .collect();
    let pairs = fair.pairs().iter();
    let found: Vec<_> = pairs
        .map(|pair| {
            (
                pair.candidate.as_str(),
                pair.table.as_str(),
                pair.score.value(),
            )
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn who_is_not_eligible_meets_nobody() {
    check(
        &[
            vacancy("V-1", "E-1", KITCHEN),
            vacancy("V-2", "E-2", TEACHER),
        ],
        &[candidate("K-1")],
        &[("T-1", "E-1", &[]), ("T-2", "E-2", &[])],
        &[("K-1", "T-1", "V-1")],
    );
}

#[test]
fn a_pair_has_the_score_of_the_best_vacancy_of_the_table() {
    let cook = Candidate {
        experience: Fact::Stated(vec![build::experience(KITCHEN, 5)]),
        ..candidate("K-1")
    };
    let vacancies = [
        vacancy("V-1", "E-1", SALES),
        vacancy("V-2", "E-1", KITCHEN),
        vacancy("V-3", "E-1", TEACHER),
    ];
    check(
        &vacancies,
        std::slice::from_ref(&cook),
        &[("T-1", "E-1", &[])],
        &[("K-1", "T-1", "V-2")],
    );
    check(
        &vacancies,
        &[cook],
        &[("T-1", "E-1", &["V-3", "V-1"])],
        &[("K-1", "T-1", "V-1")],
    );
}

#[test]
fn what_goes_against_a_wish_is_left_out() {
    let unwilling = Candidate {
        exclusions: vec![OccupationId(KITCHEN)],
        ..candidate("K-2")
    };
    check(
        &[vacancy("V-1", "E-1", KITCHEN)],
        &[candidate("K-1"), unwilling],
        &[("T-1", "E-1", &[])],
        &[("K-1", "T-1", "V-1")],
    );
}

#[test]
fn every_table_names_what_it_talks_about() {
    let vacancies = [
        vacancy("V-2", "E-1", KITCHEN),
        vacancy("V-1", "E-1", SALES),
        vacancy("V-3", "E-2", SALES),
    ];
    let tables: &[(&str, &str, &[&str])] = &[("T-1", "E-1", &[]), ("T-2", "E-1", &["V-2", "V-2"])];
    let fair = drawn(&vacancies, &[], tables, &[]).expect("the frame is whole");
    let tables = fair.fair().tables().iter();
    let named: Vec<Vec<_>> = tables
        .map(|table| table.vacancies.iter().map(VacancyId::as_str).collect())
        .collect();
    assert_eq!(named, [vec!["V-1", "V-2"], vec!["V-2"]]);
}

#[test]
fn every_problem_is_told_at_once() {
    let told = drawn(
        &[vacancy("V-1", "E-1", KITCHEN)],
        &[candidate("K-1")],
        &[
            ("T-1", "E-2", &["V-1", "V-9"]),
            ("T-2", "E-3", &[]),
            ("T-3", "E-1", &["V-1"]),
        ],
        &["K-1", "K-8", "K-9"],
    );
    let said: Vec<_> = told
        .expect_err("it has problems")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "the table T-1 names V-1, which is a vacancy of E-1: take it off, or change the employer",
            "the table T-1 names V-9, but no vacancy that counts has this id: correct its row, or \
             take it off the table",
            "the table T-2 names no vacancy, and no vacancy that counts belongs to E-3: name one, \
             or take out the table",
            "K-8 is registered, but no candidate that counts has this id: correct her row, or take \
             out the registration",
            "K-9 is registered, but no candidate that counts has this id: correct her row, or take \
             out the registration",
        ]
    );
}
