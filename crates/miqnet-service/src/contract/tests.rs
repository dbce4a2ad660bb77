//! Contract, router and matrix hold each other equal, and the kept file is the one of the code.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::*;
use crate::access::{AccessMatrix, Grant};
use crate::endpoint::ENDPOINTS;
use crate::testing::TestApp;
use crate::testing::stage::Who;

/// Each operation of the contract: its id with method and path.
fn operations() -> BTreeMap<String, (String, String, Value)> {
    let document: Value = serde_json::from_str(&text()).expect("the contract is JSON");
    let mut found = BTreeMap::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            let id = operation["operationId"].as_str().expect("an id").to_owned();
            let row = (method.to_uppercase(), path.clone(), operation.clone());
            assert!(found.insert(id, row).is_none(), "an id stands there twice");
        }
    }
    found
}

#[test]
fn the_kept_contract_is_that_of_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/miqnet.json");
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == text(),
        "openapi/miqnet.json is not that of the code: run `cargo xtask openapi` and read the \
         difference"
    );
}

#[test]
fn router_contract_and_matrix_name_the_same_operations() {
    let contract: BTreeSet<_> = operations()
        .into_iter()
        .map(|(id, (method, path, _))| (id, method, path))
        .collect();
    let router: BTreeSet<_> = ENDPOINTS
        .iter()
        .map(|it| (it.id.to_owned(), it.method.to_string(), it.path.to_owned()))
        .collect();
    let matrix = AccessMatrix::built_in().expect("the matrix is in order");
    let matrix: BTreeSet<_> = matrix
        .rows()
        .map(|(id, row)| (id.to_owned(), row.method.clone(), row.path.clone()))
        .collect();
    assert_eq!(router, contract, "router and contract");
    assert_eq!(matrix, contract, "matrix and contract");
}

#[test]
fn every_operation_says_all_that_a_caller_needs() {
    let matrix = AccessMatrix::built_in().expect("the matrix is in order");
    for (id, (_, _, operation)) in operations() {
        assert!(operation["summary"].is_string(), "{id} has no summary");
        assert!(
            operation["description"].is_string(),
            "{id} has no description"
        );
        let public = matrix.row(&id).expect("a row").public;
        assert_eq!(operation["security"].is_null(), public, "{id}: security");
        for (status, response) in operation["responses"].as_object().expect("responses") {
            let about = response["description"].as_str().unwrap_or_default();
            assert!(!about.is_empty(), "{id}: {status} has no description");
            if !status.starts_with('2') {
                let schema = &response["content"]["application/problem+json"]["schema"]["$ref"];
                assert_eq!(schema, "#/components/schemas/Problem", "{id}: {status}");
            }
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["description"].is_string(), "{id}: {parameter}");
        }
    }
}

#[test]
fn every_schema_that_is_named_is_there_and_none_is_left_over() {
    let text = text();
    let document: Value = serde_json::from_str(&text).expect("the contract is JSON");
    let schemas = document["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let there: BTreeSet<&str> = schemas.keys().map(String::as_str).collect();
    let named: BTreeSet<&str> = text
        .split("#/components/schemas/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(named, there);
}

/// `UPDATE_EXPECT=1` writes the answers anew.
#[test]
fn every_example_is_answered_as_the_contract_shows() {
    let app = TestApp::start();
    for endpoint in ENDPOINTS {
        let Some(example) = &endpoint.example else {
            continue;
        };
        let request = app
            .request(
                endpoint.method.as_str(),
                &shown_path(&app, endpoint.id, endpoint.path),
            )
            .role("organiser");
        let answer = match example.request {
            Some(body) => request.json(body).send(),
            None => request.send(),
        };
        assert_eq!(answer.status, 200, "{}: {}", endpoint.id, answer.text());
        let pretty = serde_json::to_string_pretty(&answer.json()).expect("JSON") + "\n";
        let name = example_name(endpoint.id);
        let path = format!(
            "{}/../../openapi/examples/{name}.answer.json",
            env!("CARGO_MANIFEST_DIR")
        );
        expect_test::ExpectFile {
            path: path.into(),
            position: file!(),
        }
        .assert_eq(&pretty);
    }
}

/// The file of an example.
fn example_name(id: &str) -> &str {
    match id {
        "match_rows" => "match",
        "explain_pair" => "explain",
        "plan_steps" => "plan",
        "plan_fair" => "fair_plan",
        "check_timetable" => "fair_check",
        "replan_fair" => "fair_replan",
        "search_occupations" => "search",
        "resolve_titles" => "resolve",
        other => other,
    }
}

/// The path with the parameters that it needs.
fn shown_path(app: &TestApp, id: &str, path: &str) -> String {
    let play = app.stage.first;
    let path = match path.starts_with("/v1/vacancies") {
        true => path.replace("{id}", &play.vacancy.to_string()),
        false => path.replace("{id}", &play.candidate.to_string()),
    };
    let path = path.replace("{vacancy}", &play.vacancy.to_string());
    match id {
        "search_occupations" => format!("{path}?q=Altenpflegerin&limit=3"),
        _ if path.contains("/vacancies") || path.contains("/candidates") => {
            format!("{path}?as_of=2026-12-01")
        }
        _ => path,
    }
}

#[test]
fn the_contract_is_ours() {
    let document = document();
    assert_eq!(document.info.title, "miqnet");
    assert_eq!(document.info.version, env!("CARGO_PKG_VERSION"));
}

/// Each cell of the matrix, asked of a running service by everybody there can be.
#[test]
fn everybody_gets_what_the_matrix_says_and_nothing_else() {
    let app = TestApp::start();
    let matrix = AccessMatrix::built_in().expect("the matrix is in order");
    let scopes = every_scope(&matrix);
    let mut cells = 0;
    for (id, row) in matrix.rows() {
        // An id that nobody has: whoever may ask finds nothing, and that is told apart below.
        let path = row
            .path
            .replace("{id}", "0190a5e0-7d3c-7f00-8000-0123456789ab")
            .replace("{vacancy}", "0190a5e0-7d3c-7f00-8000-0123456789ac")
            .replace("{candidate}", "0190a5e0-7d3c-7f00-8000-0123456789ad")
            .replace("{timetable}", "0190a5e0-7d3c-7f00-8000-0123456789ae");
        for who in Who::ALL {
            let answer = app.request(&row.method, &path).by(who).json("{}").send();
            let (status, is_refused) = (answer.status, [401, 403, 405].contains(&answer.status));
            let scopes = if who == Who::Integration {
                scopes.clone()
            } else {
                BTreeSet::new()
            };
            let may = who.is_known() && matrix.grant(id, who.role(), &scopes) != Grant::None;
            cells += 1;
            if id == "renew_session" {
                // A cookie opens it, and nothing else.
                assert_eq!(status, 401, "{id} as {who:?}");
                continue;
            }
            assert_eq!(!is_refused, row.public || may, "{id} as {who:?}: {status}");
            if !row.public && !may {
                let expected = if who.is_known() { 403 } else { 401 };
                assert_eq!(status, expected, "{id} as {who:?}");
            }
        }
    }
    assert_eq!(cells, ENDPOINTS.len() * Who::ALL.len());
}

pub(super) fn every_scope(matrix: &AccessMatrix) -> BTreeSet<String> {
    let grants = matrix.rows().flat_map(|(_, row)| row.grants.values());
    let scopes = grants.filter_map(|grant| match grant {
        Grant::Scope(scope) => Some(scope.clone()),
        _ => None,
    });
    scopes.collect()
}

#[test]
fn the_page_names_every_problem_and_every_operation() {
    let page = include_str!("../../../../docs/SERVICE.md");
    for code in ProblemCode::ALL {
        let row = format!("| {} | `{}` |", code.status().as_u16(), code.name());
        assert!(page.contains(&row), "docs/SERVICE.md lacks {row}");
    }
    for (_, (method, path, _)) in operations() {
        let row = format!("| `{method} {path}` |");
        assert!(page.contains(&row), "docs/SERVICE.md lacks {row}");
    }
    let page = include_str!("../../../../docs/OPERATIONS.md");
    for key in crate::config::KEYS {
        let row = format!("| `{}` | `{}` |", key.name, key.variable);
        assert!(page.contains(&row), "docs/OPERATIONS.md lacks {row}");
    }
}
