//! Nobody reaches what belongs to others, and nobody writes a field that is none: asked of every
//! operation that the contract has, so that a new one is asked too.

pub(super) mod belongings;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use miqnet_store::testing::Backend;
use serde_json::{Value, json};

use crate::access::{AccessMatrix, Grant};
use crate::contract::text;
use crate::log::tests::keep;
use crate::testing::stage::Who;
use crate::testing::{Answer, TestApp, on_both};

use belongings::{Belongings, CANARY, kept, set};

/// Somebody, and what belongs to others.
pub(super) const FOREIGN: [(Who, [usize; 2]); 7] = [
    (Who::CaseManager, [HERE_ONLY, 2]),
    (Who::OtherCaseManager, [0, 1]),
    (Who::Organiser, [1, 2]),
    (Who::OtherOrganiser, [0, 2]),
    (Who::Employer, [1, 2]),
    (Who::OtherEmployer, [0, 2]),
    (Who::Integration, [HERE_ONLY, 2]),
];

/// All plays of the county are the own ones.
const HERE_ONLY: usize = usize::MAX;

/// Columns of the database and of the service, none of which a caller may set.
const NOT_FOR_CALLERS: [&str; 14] = [
    "role",
    "county",
    "org_id",
    "principal",
    "id",
    "key",
    "version",
    "digest",
    "created_at",
    "changed_at",
    "erased",
    "emptied_at",
    "consent_at",
    "granted_fairs_only",
];

/// The play that is somebody's own.
pub(super) fn own(who: Who) -> usize {
    match who {
        Who::OtherCaseManager => 2,
        Who::OtherOrganiser | Who::OtherEmployer => 1,
        _ => 0,
    }
}

/// An operation of the contract.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    about: Value,
}

impl Operation {
    /// The media type of its body, and one that is in order.
    fn body(&self, schemas: &Value) -> Option<(String, Value)> {
        let content = self.about["requestBody"]["content"].as_object()?;
        let (media, content) = content.iter().next()?;
        let name = content["schema"]["$ref"].as_str().unwrap_or_default();
        let name = name.rsplit('/').next().unwrap_or_default();
        let shown = [&content["example"], &schemas[name]["example"]];
        let shown = shown.into_iter().find(|it| !it.is_null()).cloned();
        let body = shown.or_else(|| match (name, &*self.id) {
            ("SignIn", _) => Some(json!({"login": "nobody", "password": "Gelbe Tür 44"})),
            // Sheets: rows, and no fields beside them.
            ("", "import_vacancies") => {
                Some(json!([{"id": "V-1", "employer": "E-1", "title": "Köchin"}]))
            }
            ("", id) if id.starts_with("import_") => Some(json!([{"id": "K-1"}])),
            (_, id) => panic!("{id}: give the body an example, in the contract or here"),
        });
        Some((media.clone(), body?))
    }

    /// The names of its query parameters that are keys.
    fn key_parameters(&self) -> Vec<&str> {
        let all = self.about["parameters"].as_array().into_iter().flatten();
        let keys = all.filter(|it| it["in"] == "query" && it["schema"]["format"] == "uuid");
        keys.filter_map(|it| it["name"].as_str()).collect()
    }
}

pub(super) fn contract() -> Value {
    serde_json::from_str(&text()).expect("the contract is JSON")
}

pub(super) fn operations(contract: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, methods) in contract["paths"].as_object().expect("paths") {
        for (method, about) in methods.as_object().expect("methods") {
            found.push(Operation {
                id: about["operationId"].as_str().expect("an id").to_owned(),
                method: method.to_uppercase(),
                path: path.clone(),
                about: about.clone(),
            });
        }
    }
    found
}

/// Head and body of an answer without what is different in each: request id and time.
fn essence(answer: &Answer) -> (u16, BTreeMap<String, String>, String) {
    let mut headers = answer.headers().clone();
    let id = headers.remove("x-request-id").expect("an id");
    headers.remove("date");
    (answer.status, headers, answer.text().replace(&id, "…"))
}

/// The tag of a first version.
pub(super) const FIRST: &str = "\"1\"";

pub(super) fn ask(
    app: &TestApp,
    operation: &Operation,
    path: &str,
    (who, tag): (Who, &str),
    schemas: &Value,
) -> Answer {
    let mut request = app.request(&operation.method, path).by(who);
    if ["PUT", "PATCH", "DELETE"].contains(&&*operation.method) {
        request = request.header("If-Match", tag);
    }
    match operation.body(schemas) {
        Some((media, body)) => {
            let request = request.header("Content-Type", &media);
            request.bytes(body.to_string().as_bytes()).send()
        }
        None => request.send(),
    }
}

fn what_belongs_to_others_is_not_there_whatever_the_operation(backend: Backend) {
    let log = keep();
    let app = TestApp::on(backend);
    let plays = set(&app);
    let before = kept(&app);
    let nobody = Belongings::of_nobody();
    let (contract, matrix) = (contract(), AccessMatrix::built_in().expect("in order"));
    let schemas = &contract["components"]["schemas"];
    let every_scope = super::tests::every_scope(&matrix);
    let (mut n_probes, mut n_refused) = (0, 0);
    for operation in operations(&contract) {
        let parameters = operation.key_parameters();
        let in_path = operation.path.contains('{');
        if !in_path && parameters.is_empty() {
            continue;
        }
        for (who, foreign) in FOREIGN {
            let no_scope = Default::default();
            let is_system = who == Who::Integration;
            let scopes = if is_system { &every_scope } else { &no_scope };
            let may = matrix.grant(&operation.id, who.role(), scopes) != Grant::None;
            for play in foreign.iter().filter_map(|&n| plays.get(n)) {
                let mut paths = Vec::new();
                if in_path {
                    let path = &operation.path;
                    paths.push((play.fill(path), nobody.fill(path)));
                    if path.matches('{').count() > 1 {
                        // Their vacancy for one's own candidate, and the like.
                        let own = &plays[own(who)];
                        let behind = |it: &Belongings| it.fill_behind(own, path);
                        paths.push((behind(play), behind(&nobody)));
                    }
                }
                for name in &parameters {
                    let path = &operation.path;
                    let with = |it: &Belongings| format!("{}?{name}={}", path, it.key(name));
                    paths.push((with(play), with(&nobody)));
                }
                for (theirs, of_nobody) in paths {
                    let there = ask(&app, &operation, &theirs, (who, FIRST), schemas);
                    let absent = ask(&app, &operation, &of_nobody, (who, FIRST), schemas);
                    let what = format!("{} as {who:?}: {theirs}", operation.id);
                    n_probes += 1;
                    if in_path {
                        let expected = if may { 404 } else { 403 };
                        assert_eq!(there.status, expected, "{what}: {}", there.text());
                        n_refused += 1;
                    }
                    // A key may stand in the place where a list goes on, which is the caller's own.
                    assert_eq!(essence(&there), essence(&absent), "{what}");
                    assert!(!there.text().contains(CANARY), "{what}: {}", there.text());
                }
            }
        }
    }
    assert!(n_probes >= 350, "{n_probes}");
    assert!(n_refused >= 300, "{n_refused}");
    assert_eq!(kept(&app), before, "nothing was changed");
    assert!(!log.text().contains(CANARY), "the log names nobody");
}

/// Lists, cards and matches: what is read without naming it.
fn no_list_shows_what_belongs_to_others(backend: Backend) {
    let log = keep();
    let app = TestApp::on(backend);
    let plays = set(&app);
    let contract = contract();
    let matrix = AccessMatrix::built_in().expect("in order");
    let every_scope = super::tests::every_scope(&matrix);
    let (mut n_asked, mut n_own) = (0, 0);
    for operation in operations(&contract).iter().filter(|it| it.method == "GET") {
        for (who, foreign) in FOREIGN {
            let no_scope = Default::default();
            let is_system = who == Who::Integration;
            let scopes = if is_system { &every_scope } else { &no_scope };
            if matrix.grant(&operation.id, who.role(), scopes) == Grant::None {
                continue;
            }
            let path = plays[own(who)].fill(&operation.path);
            let answer = app.get(&path).by(who).send();
            n_asked += 1;
            n_own += usize::from(answer.text().contains(&format!("{CANARY}{}", own(who))));
            if who == Who::Employer {
                let asked = app.stage.asked.to_string();
                assert!(!answer.text().contains(&asked), "she has not consented");
            }
            for n in foreign.into_iter().filter(|&n| n != HERE_ONLY) {
                let theirs = format!("{CANARY}{n}");
                let is_shown = answer.text().contains(&theirs);
                assert!(!is_shown, "{} as {who:?}: {}", operation.id, answer.text());
            }
        }
    }
    assert!(n_asked > 60, "{n_asked}");
    assert!(n_own > 10, "the canaries would be seen: {n_own}");
    assert!(!log.text().contains(CANARY), "the log names nobody");
}

/// A field that the contract does not have is refused by its name and changes nothing.
fn no_body_takes_a_field_that_is_none(backend: Backend) {
    let app = TestApp::on(backend);
    let plays = set(&app);
    let before = kept(&app);
    let contract = contract();
    let schemas = &contract["components"]["schemas"];
    let matrix = AccessMatrix::built_in().expect("in order");
    let (mut n_bodies, mut n_asked) = (0, 0);
    for operation in operations(&contract) {
        let Some((media, body)) = operation.body(schemas) else {
            continue;
        };
        let Value::Object(fields) = body else {
            continue;
        };
        if operation.id == "check_kept_timetable" {
            // Timetables of other programs may say more; none of it is kept.
            continue;
        }
        n_bodies += 1;
        let path = plays[0].fill(&operation.path);
        let row = matrix.row(&operation.id).expect("a row");
        let of_role = |who: &Who| matrix.grant(&operation.id, who.role(), &Default::default());
        let who = [Who::CaseManager, Who::Organiser, Who::Employer, Who::Admin]
            .into_iter()
            .find(|who| of_role(who) != Grant::None);
        let who = if row.public {
            Who::Nobody
        } else {
            who.expect("somebody may")
        };
        let names = NOT_FOR_CALLERS
            .iter()
            .filter(|name| !fields.contains_key(**name));
        for name in names {
            let mut fields = fields.clone();
            fields.insert((*name).to_owned(), "admin".into());
            let mut request = app.request(&operation.method, &path).by(who);
            if ["PUT", "PATCH"].contains(&&*operation.method) {
                request = request.header("If-Match", "\"1\"");
            }
            let request = request.header("Content-Type", &media);
            let body = Value::Object(fields).to_string();
            if operation.id == "sign_in" {
                // From one address a few tries in a minute come through.
                app.clock.advance(60);
            }
            let answer = request.bytes(body.as_bytes()).send();
            n_asked += 1;
            let what = format!("{} with {name}: {}", operation.id, answer.text());
            assert!([400, 422].contains(&answer.status), "{what}");
            let faults = answer.faults();
            let is_named = |(place, code): &(String, String)| {
                place.rsplit('.').next() == Some(name) && code == "unknown_field"
            };
            assert!(faults.iter().any(is_named), "{what}");
        }
    }
    assert!(n_bodies >= 20, "{n_bodies}");
    assert!(n_asked >= 280, "{n_asked}");
    assert_eq!(kept(&app), before, "nothing was changed");
}

/// A column that the sheet does not have is told and not kept, whatever the service calls its own.
fn no_row_keeps_a_column_that_is_none(backend: Backend) {
    let app = TestApp::on(backend);
    let columns = NOT_FOR_CALLERS.iter().filter(|name| **name != "id");
    let mut row = json!({"id": "K-77", "german": "B1"});
    for name in columns.clone() {
        row[*name] = "admin".into();
    }
    let body = json!({ "row": row }).to_string();
    let made = app.post("/v1/candidates").by(Who::CaseManager).json(&body);
    let made = made.send();
    assert_eq!(made.status, 201, "{}", made.text());
    let place = made.header("location").expect("a place").to_owned();
    let read = app.get(&place).by(Who::CaseManager).send().json();
    assert_eq!(read["row"], json!({"id": "K-77", "german": "B1"}));
    assert_eq!(read["version"], 1);
    let path = format!("/v1/candidates/{}/person", app.stage.first.candidate);
    for name in columns {
        let body = json!({"row": {"family_name": "Beispiel", *name: "admin"}});
        let answer = app.post(&path).by(Who::CaseManager).json(&body.to_string());
        let answer = answer.send();
        assert_eq!(answer.status, 422, "{name}: {}", answer.text());
        let expected = (format!("row.{name}"), "unknown_field".to_owned());
        assert!(answer.faults().contains(&expected), "{}", answer.text());
    }
}

/// How long an answer that something is not there takes must not tell whether it is there for somebody
/// else (G23): of 300 questions each the middle ones differ by 2 ms at most.
fn how_long_it_takes_does_not_tell_what_is_there(backend: Backend) {
    const ASKED: usize = 300;
    let app = TestApp::on(backend);
    let plays = set(&app);
    let nobody = Belongings::of_nobody();
    let asked = [
        ("/v1/candidates/{id}", Who::OtherCaseManager),
        ("/v1/candidates/{id}/person", Who::OtherCaseManager),
        ("/v1/vacancies/{id}", Who::OtherEmployer),
        ("/v1/runs/{id}", Who::OtherCaseManager),
    ];
    for (path, who) in asked {
        let (theirs, absent) = (plays[0].fill(path), nobody.fill(path));
        let mut took = [Vec::new(), Vec::new()];
        // In turns, so that whatever else the machine does meets both.
        for _ in 0..ASKED {
            for (path, took) in [&theirs, &absent].into_iter().zip(&mut took) {
                let start = now();
                let answer = app.get(path).by(who).send();
                took.push(start.elapsed());
                assert_eq!(answer.status, 404, "{path}");
            }
        }
        let [theirs, absent] = took.map(|mut took| {
            took.sort_unstable();
            took[ASKED / 2]
        });
        let differs = theirs.abs_diff(absent);
        assert!(differs <= Duration::from_millis(2), "{path}: {differs:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "what is tested is time")]
fn now() -> Instant {
    Instant::now()
}

on_both!(
    how_long_it_takes_does_not_tell_what_is_there,
    no_body_takes_a_field_that_is_none,
    no_list_shows_what_belongs_to_others,
    no_row_keeps_a_column_that_is_none,
    what_belongs_to_others_is_not_there_whatever_the_operation,
);
