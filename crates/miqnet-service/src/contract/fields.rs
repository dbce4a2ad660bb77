//! Which fields somebody gets to see, by role (G24).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::probes::belongings::set;
use super::probes::{FOREIGN, contract, operations, own};
use crate::access::{AccessMatrix, Grant};
use crate::testing::TestApp;
use crate::testing::stage::Who;

/// Every field of what everybody reads, as it was looked through: a new one for a role is a
/// difference in this file, to be looked through (`UPDATE_EXPECT=1` writes it).
#[test]
fn everybody_gets_the_fields_that_were_looked_through_and_no_other() {
    let app = TestApp::start();
    let plays = set(&app);
    let matrix = AccessMatrix::built_in().expect("in order");
    let every_scope = super::tests::every_scope(&matrix);
    let mut found: BTreeMap<String, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for operation in operations(&contract()) {
        if operation.method != "GET" || operation.id == "get_contract" {
            continue;
        }
        for (who, _) in FOREIGN {
            let no_scope = Default::default();
            let is_system = who == Who::Integration;
            let scopes = if is_system { &every_scope } else { &no_scope };
            let is_public = matrix.row(&operation.id).is_some_and(|row| row.public);
            let may = matrix.grant(&operation.id, who.role(), scopes) != Grant::None;
            if !is_public && !may {
                continue;
            }
            let answer = app
                .get(&plays[own(who)].fill(&operation.path))
                .by(who)
                .send();
            if answer.status == 200 {
                let of = found.entry(operation.id.clone()).or_default();
                let of = of.entry(who.role().as_str()).or_default();
                fields(&answer.json(), "", of);
            }
        }
    }
    let mut text = String::new();
    for (operation, by_role) in &found {
        // Roles that get the same stand together.
        let mut same: BTreeMap<&BTreeSet<String>, Vec<&str>> = BTreeMap::new();
        for (role, fields) in by_role {
            same.entry(fields).or_default().push(role);
        }
        for (fields, roles) in same {
            text += &format!("{operation}: {}\n", roles.join(", "));
            for field in fields {
                text += &format!("    {field}\n");
            }
        }
    }
    assert!(found.len() > 25, "{}", found.len());
    expect_test::expect_file!["../../policy/fields.txt"].assert_eq(&text);
}

/// The places of all values, without the numbers of lists.
fn fields(value: &Value, place: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(all) => {
            for (name, value) in all {
                let dot = if place.is_empty() { "" } else { "." };
                fields(value, &format!("{place}{dot}{name}"), into);
            }
        }
        Value::Array(all) => {
            for value in all {
                fields(value, &format!("{place}[]"), into);
            }
        }
        _ => {
            into.insert(place.to_owned());
        }
    }
}
