//! Each call of the database fails once, in every operation of the contract (G5): the answer says so
//! in one of three codes, nothing half is kept, and the next request is answered as if nothing had been.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use miqnet_store::Error;
use miqnet_store::testing::Backend;

use super::probes::belongings::{kept, set};
use super::probes::{FIRST, ask, contract, operations};
use crate::access::{AccessMatrix, Grant};
use crate::testing::stage::Who;
use crate::testing::{TestApp, on_both};

/// More calls than any operation makes.
const MOST_CALLS: u64 = 500;

/// Operations that the examples of the contract do not bring to their end here, and what they say instead:
/// their ids are taken, what they name is another one's, or what is kept is a stand-in.
const UNDONE: [(&str, &str); 20] = [
    ("check_kept_timetable", "internal"),
    ("create_case_file", "invalid_body"),
    ("create_person", "duplicate"),
    ("create_registration", "duplicate"),
    ("delete_candidate", "not_found"),
    ("delete_employer", "reference"),
    ("delete_fair", "reference"),
    ("delete_person", "not_found"),
    ("patch_candidate", "invalid_body"),
    ("print_timetable", "internal"),
    ("renew_session", "unauthenticated"),
    ("replace_candidate", "duplicate"),
    ("replace_case_file", "invalid_body"),
    ("replace_employer", "reference"),
    ("replace_fair", "duplicate"),
    ("replace_vacancy", "duplicate"),
    ("replan_timetable", "internal"),
    ("replay_timetable", "internal"),
    ("search_occupations", "invalid_query"),
    ("sign_in", "wrong_password"),
];

/// Operations that empty the log of the embedded database when they are done.
const SCRUBBING: [&str; 4] = [
    "delete_candidate",
    "delete_case_file",
    "delete_person",
    "erase_candidate",
];

fn every_call_of_every_operation_may_fail(backend: Backend) {
    let app = TestApp::on(backend);
    let plays = set(&app);
    let matrix = AccessMatrix::built_in().expect("in order");
    let contract = contract();
    let schemas = &contract["components"]["schemas"];
    let mut all = operations(&contract);
    // Others need what these remove, and what lies deeper goes first.
    all.sort_by_key(|it| {
        let removes = it.method == "DELETE" || it.id.starts_with("erase");
        let depth = if removes {
            it.path.matches('/').count()
        } else {
            0
        };
        (removes, Reverse(depth))
    });
    let (mut n_operations, mut n_failures) = (0, 0);
    let mut undone = BTreeMap::new();
    for operation in all {
        let row = matrix.row(&operation.id).expect("a row");
        let people = [Who::CaseManager, Who::Organiser, Who::Employer, Who::Admin];
        let of_role = |who: &Who| matrix.grant(&operation.id, who.role(), &Default::default());
        let somebody = people.into_iter().find(|who| of_role(who) != Grant::None);
        let who = if row.public {
            Who::Nobody
        } else {
            somebody.expect("somebody may")
        };
        let path = plays[0].fill(&operation.path);
        let read = app.get(&path).by(who).send();
        let tag = read.header("etag").unwrap_or(FIRST);
        for n in 1.. {
            assert!(n < MOST_CALLS, "{} does not come to its end", operation.id);
            let (planted, code) = match n % 3 {
                0 => (Error::Full, "storage_full"),
                1 => (Error::Busy, "storage_busy"),
                _ => {
                    let code = "planted".to_owned();
                    (Error::Unavailable { code }, "storage_unavailable")
                }
            };
            // The embedded database is looked at each time; for the other, the tests of the store do it.
            let before = (backend == Backend::Sqlite).then(|| kept(&app));
            app.clock.advance(60);
            app.state.store.plant_failure(n, planted);
            let answer = ask(&app, &operation, &path, (who, tag), schemas);
            if app.state.store.clear_failure() < n {
                // It came to its end.
                n_operations += u32::from(n > 1);
                if answer.status >= 300 {
                    undone.insert(operation.id.clone(), answer.code());
                }
                break;
            }
            if answer.status < 300 && SCRUBBING.contains(&&*operation.id) {
                // What failed comes after the act and is tried again every minute.
                n_operations += 1;
                break;
            }
            n_failures += 1;
            let what = format!("{}, call {n}: {}", operation.id, answer.text());
            assert!(answer.status >= 500, "{what}");
            assert_eq!(answer.code(), code, "{what}");
            if let Some(before) = before {
                assert_eq!(kept(&app), before, "{what}");
            }
        }
    }
    let undone: Vec<_> = undone.iter().map(|(id, code)| (&**id, &**code)).collect();
    assert_eq!(undone, UNDONE);
    // Four operations ask no database: life, version, contract, titles.
    assert!(n_operations >= 74, "{n_operations}");
    assert!(n_failures >= 400, "{n_failures}");
}

on_both!(every_call_of_every_operation_may_fail);
