//! The examples of operations on records: one story on one database, told from its begin.
//!
//! The kept story is what the contract shows. `UPDATE_EXPECT=1` tells it anew; read the difference.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::examples::{Shown, kept};
use super::text;
use crate::testing::TestApp;
use crate::testing::stage::Who;

/// Operations whose answer says nothing that an example could show: none, a secret, or this
/// document.
const WITHOUT: [&str; 3] = ["sign_in", "renew_session", "get_contract"];

struct Story {
    app: TestApp,
    told: BTreeMap<String, Shown>,
}

impl Story {
    /// Sends a request, keeps it with its answer as the example of the operation, and returns where
    /// the thing is that it made. The version that a change knows stands behind `#`.
    fn tell(&mut self, id: &str, who: Who, request: (&str, &str), body: Option<Value>) -> String {
        let (method, path) = request;
        let (path, tag) = path.split_once('#').unwrap_or((path, ""));
        let mut request = self.app.request(method, path).by(who);
        if !tag.is_empty() {
            request = request.header("If-Match", &format!("\"{tag}\""));
        }
        if method == "PATCH" {
            request = request.header("Content-Type", "application/merge-patch+json");
        }
        let answer = match &body {
            Some(body) => request.json(&body.to_string()).send(),
            None => request.send(),
        };
        assert!(answer.status < 300, "{id}: {}", answer.text());
        let shown = Shown {
            request: body,
            answer: answer.json(),
        };
        assert!(self.told.insert(id.to_owned(), shown).is_none(), "{id}");
        answer.header("location").unwrap_or_default().to_owned()
    }

    fn get(&mut self, id: &str, who: Who, path: &str) {
        self.tell(id, who, ("GET", path), None);
    }
}

fn told() -> BTreeMap<String, Shown> {
    use Who::{CaseManager as Her, Employer as Firm, Integration as System};
    let app = TestApp::start();
    let play = app.stage.first;
    let mut story = Story {
        app,
        told: BTreeMap::new(),
    };
    story.get("get_health", Who::Nobody, "/health");
    story.get("get_ready", Who::Nobody, "/ready");
    story.get("get_version", Who::Nobody, "/version");

    let row = json!({"id": "K-4", "german": "B1", "home_postal_code": "71032", "qualification": "медична сестра"});
    let her = story.tell(
        "create_candidate",
        Her,
        ("POST", "/v1/candidates"),
        Some(json!({"row": row})),
    );
    story.get("list_candidates", Her, "/v1/candidates?limit=1");
    story.get("read_candidate", Her, &her);
    let more = json!({"row": {"id": "K-4", "german": "B2", "home_postal_code": "71032"}});
    story.tell(
        "replace_candidate",
        Her,
        ("PUT", &format!("{her}#1")),
        Some(more),
    );
    let patch = json!({"row": {"german": "C1"}, "status": "paused"});
    story.tell(
        "patch_candidate",
        Her,
        ("PATCH", &format!("{her}#2")),
        Some(patch),
    );

    let person = format!("{her}/person");
    let name = json!({"row": {"given_name": "Olena", "family_name": "Musterenko", "phone": "07000 000-14"}});
    story.tell("create_person", Her, ("POST", &person), Some(name.clone()));
    story.get("read_person", Her, &person);
    story.get("list_persons", Her, "/v1/persons?limit=1");
    story.tell(
        "replace_person",
        Her,
        ("PUT", &format!("{person}#1")),
        Some(name),
    );
    let patch = json!({"row": {"phone": null}});
    story.tell(
        "patch_person",
        Her,
        ("PATCH", &format!("{person}#2")),
        Some(patch),
    );

    let file = format!("{her}/case-file");
    let case = json!({"row": {"id": "K-4", "benefit": "sgb2"}});
    story.tell("create_case_file", Her, ("POST", &file), Some(case.clone()));
    story.get("read_case_file", Her, &file);
    story.get("list_case_files", Her, "/v1/case-files?limit=1");
    story.tell(
        "replace_case_file",
        Her,
        ("PUT", &format!("{file}#1")),
        Some(case),
    );
    let patch = json!({"row": {"title_end": "2027-03-04"}});
    story.tell(
        "patch_case_file",
        Her,
        ("PATCH", &format!("{file}#2")),
        Some(patch),
    );

    let row = json!({"row": {"id": "E-4", "name": "Bäckerei Beispiel", "postal_code": "71032"}});
    let firm = story.tell(
        "create_employer",
        System,
        ("POST", "/v1/employers"),
        Some(row.clone()),
    );
    story.get("list_employers", Her, "/v1/employers?limit=1");
    story.get("read_employer", Her, &firm);
    story.tell(
        "replace_employer",
        Her,
        ("PUT", &format!("{firm}#1")),
        Some(row),
    );
    let patch = json!({"row": {"website": "https://baeckerei.example"}});
    story.tell(
        "patch_employer",
        Her,
        ("PATCH", &format!("{firm}#2")),
        Some(patch),
    );

    let row = json!({"row": {"id": "V-4", "employer": "E-1", "title": "Verkäufer/in", "german_required": "A2"}});
    let job = story.tell(
        "create_vacancy",
        Firm,
        ("POST", "/v1/vacancies"),
        Some(row.clone()),
    );
    story.get("list_vacancies", Her, "/v1/vacancies?limit=1");
    story.get("read_vacancy", Firm, &job);
    story.tell(
        "replace_vacancy",
        Firm,
        ("PUT", &format!("{job}#1")),
        Some(row),
    );
    let patch = json!({"row": {"german_required": "B1"}});
    story.tell(
        "patch_vacancy",
        Firm,
        ("PATCH", &format!("{job}#2")),
        Some(patch),
    );

    let rows = json!([{"id": "K-5", "german": "B1"}, {"id": "K-6", "german": "Z9"}]);
    let path = "/v1/imports/candidates?dry_run=true&lang=en";
    story.tell("import_candidates", System, ("POST", path), Some(rows));
    let rows = json!([{"id": "V-5", "employer": "E-1", "title": "Köchin"}]);
    let path = "/v1/imports/vacancies?lang=en";
    story.tell("import_vacancies", System, ("POST", path), Some(rows));

    let rows = json!([{"id": "K-4", "benefit": "sgb2"}, {"id": "K-7", "benefit": "sgb2"}]);
    let path = "/v1/imports/case-files?dry_run=true&lang=en";
    story.tell("import_case_files", Her, ("POST", path), Some(rows));

    fair(&mut story);

    story.get("list_cards", Firm, "/v1/cards");
    let run = story.tell(
        "create_run",
        Her,
        ("POST", "/v1/runs?as_of=2026-12-01&lang=en&top=1"),
        None,
    );
    story.get("list_runs", Her, "/v1/runs");
    story.get("get_run", Her, &run);
    story.tell("replay_run", Her, ("POST", &format!("{run}/replay")), None);
    story.get(
        "export_candidate",
        Her,
        &format!("/v1/candidates/{}/export", play.candidate),
    );
    let reason = json!({"reason": "request"});
    story.tell(
        "erase_candidate",
        Her,
        ("POST", &format!("{her}/erase")),
        Some(reason),
    );
    story.get("list_audit", Her, "/v1/audit?limit=2");
    // Ids of requests are made by chance, and the hashes go over them.
    let audit = story.told.get_mut("list_audit").expect("it was just told");
    for entry in audit.answer["items"].as_array_mut().expect("a list") {
        entry["request_id"] = "01a23179-de00-7000-8000-000000000001".into();
        entry["hash"] = "0".repeat(64).into();
    }
    story.told
}

/// From the row of a fair to its sheets and the day itself.
fn fair(story: &mut Story) {
    use Who::CaseManager as Her;
    let play = story.app.stage.first;
    let row = json!({"row": {
        "id": "F-4", "day": "2027-02-18",
        "slots": {"from": "13:00", "to": "14:00", "talk_minutes": 10, "change_minutes": 5},
        "tables": [{"id": "T-1", "employer": "E-1", "languages": ["de", "en"]}],
        "venue": {"title": "Jobmesse Musterstadt", "place": "Kulturhalle, Musterplatz 1"},
    }});
    let fair = story.tell("create_fair", Her, ("POST", "/v1/fairs"), Some(row.clone()));
    story.get("list_fairs", Her, "/v1/fairs?limit=1");
    story.get("read_fair", Her, &fair);
    story.tell(
        "replace_fair",
        Her,
        ("PUT", &format!("{fair}#1")),
        Some(row),
    );
    let patch = json!({"row": {"open_share_permille": 0}});
    story.tell(
        "patch_fair",
        Her,
        ("PATCH", &format!("{fair}#2")),
        Some(patch),
    );
    let list = format!("{fair}/registrations");
    let attendance = json!({"wanted_talks": 1, "most_talks": 2, "languages": ["de", "uk"], "name_at_table": true});
    let body = json!({"candidate": play.candidate.to_string(), "attendance": attendance});
    let hers = story.tell("create_registration", Her, ("POST", &list), Some(body));
    story.get("list_registrations", Her, &list);
    story.get("read_registration", Her, &hers);
    let body = json!({"consent": "given", "attendance": attendance});
    story.tell(
        "replace_registration",
        Her,
        ("PUT", &format!("{hers}#1")),
        Some(body),
    );
    story.get(
        "match_fair",
        Her,
        &format!("{fair}/matches?as_of=2026-12-01&lang=en&top=1"),
    );
    let plan = format!("{fair}/timetables?as_of=2026-12-01&rounds=100");
    let day = story.tell("create_timetable", Her, ("POST", &plan), None);
    story.get("list_timetables", Her, &format!("{fair}/timetables"));
    story.get("read_timetable", Her, &day);
    let timetable = story.told["read_timetable"].answer["timetable"].clone();
    story.tell(
        "check_kept_timetable",
        Her,
        ("POST", &format!("{day}/check?lang=en")),
        Some(timetable),
    );
    story.get(
        "print_timetable",
        Her,
        &format!("{day}/papers?kind=wall&lang=en"),
    );
    story.tell(
        "replay_timetable",
        Her,
        ("POST", &format!("{day}/replay")),
        None,
    );
    let events = json!({"now": "12:50", "events": [{"event": "late", "person": "K-1", "from": 2}]});
    story.tell(
        "replan_timetable",
        Her,
        ("POST", &format!("{day}/replan")),
        Some(events),
    );
}

#[test]
fn the_story_is_the_one_that_the_contract_tells() {
    let told = told();
    let pretty = serde_json::to_string_pretty(&told).expect("JSON") + "\n";
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../openapi/examples/records.json"
    );
    expect_test::ExpectFile {
        path: path.into(),
        position: file!(),
    }
    .assert_eq(&pretty);
}

#[test]
fn every_operation_has_an_example_of_its_answer() {
    let document: Value = serde_json::from_str(&text()).expect("the contract is JSON");
    let mut without = BTreeSet::new();
    for operation in document["paths"].as_object().expect("paths").values() {
        for operation in operation.as_object().expect("methods").values() {
            let answers = operation["responses"].as_object().expect("responses");
            let good = ["200", "201"]
                .into_iter()
                .find_map(|status| answers.get(status));
            // 204 shows nothing.
            let Some(good) = good else { continue };
            if good["content"]["application/json"]["example"].is_null() {
                without.insert(operation["operationId"].as_str().expect("an id").to_owned());
            }
        }
    }
    assert_eq!(without, BTreeSet::from(WITHOUT.map(str::to_owned)));
    let unknown: Vec<_> = kept()
        .into_keys()
        .filter(|id| !text().contains(&format!("\"{id}\"")))
        .collect();
    assert_eq!(unknown, [""; 0]);
}
