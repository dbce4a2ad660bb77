//! Person and case file over HTTP, and what a person may demand, on both databases.

use miqnet_store::testing::Backend;
use serde_json::{Value, json};

use crate::testing::stage::Who;
use crate::testing::{Answer, TestApp, on_both};

const KINDS: [&str; 2] = ["person", "case-file"];

/// The path of a kind for K-1.
fn path(app: &TestApp, kind: &str) -> String {
    format!("/v1/candidates/{}/{kind}", app.stage.first.candidate)
}

fn row(kind: &str) -> Value {
    match kind {
        "person" => json!({"row": {"family_name": "Kanarienvogel", "phone": "+49 30 23125 000"}}),
        _ => json!({"row": {"id": "K-1", "benefit": "sgb2", "title_end": "2027-03-04"}}),
    }
}

fn change(app: &TestApp, method: &str, path: &str, tag: &str, body: &Value) -> Answer {
    let request = app.request(method, path).by(Who::CaseManager);
    let request = request.header("If-Match", tag);
    request.json(&body.to_string()).send()
}

/// Keeps person and case file of K-1.
fn keep(app: &TestApp) {
    for kind in KINDS {
        let post = app.post(&path(app, kind)).by(Who::CaseManager);
        let made = post.json(&row(kind).to_string()).send();
        assert_eq!(made.status, 201, "{}", made.text());
    }
}

fn a_person_and_a_case_file_are_kept_read_changed_and_removed(backend: Backend) {
    let app = TestApp::on(backend);
    keep(&app);
    for kind in KINDS {
        let path = path(&app, kind);
        let twice = app.post(&path).by(Who::CaseManager);
        assert_eq!(
            twice.json(&row(kind).to_string()).send().code(),
            "duplicate"
        );
        let read = app.get(&path).by(Who::CaseManager).send();
        assert_eq!((read.status, read.header("etag")), (200, Some("\"1\"")));
        assert_eq!(read.json()["row"], row(kind)["row"]);
        let patch = match kind {
            "person" => json!({"row": {"phone": null, "town": "71032 Böblingen"}}),
            _ => json!({"row": {"title_end": null}}),
        };
        assert_eq!(
            change(&app, "PATCH", &path, "\"2\"", &patch).code(),
            "stale"
        );
        assert_eq!(change(&app, "PATCH", &path, "\"1\"", &patch).status, 200);
        let read = app.get(&path).by(Who::CaseManager).send().json();
        assert!(read["row"]["phone"].is_null() && read["row"]["title_end"].is_null());
        assert_eq!(change(&app, "PUT", &path, "\"2\"", &row(kind)).status, 200);
        assert_eq!(
            change(&app, "DELETE", &path, "\"2\"", &json!({})).code(),
            "stale"
        );
        assert_eq!(
            change(&app, "DELETE", &path, "\"3\"", &json!({})).status,
            204
        );
        assert_eq!(
            app.get(&path).by(Who::CaseManager).send().code(),
            "not_found"
        );
    }
}

fn who_writes_a_person_need_not_read_her(backend: Backend) {
    let app = TestApp::on(backend);
    let path = path(&app, "person");
    let post = app.post(&path).by(Who::Integration);
    let made = post.json(&row("person").to_string()).send();
    assert_eq!(made.status, 201);
    assert!(!made.text().contains("Kanarienvogel"));
    assert_eq!(
        app.get(&path).by(Who::Integration).send().code(),
        "forbidden"
    );
    assert_eq!(app.get(&path).by(Who::Organiser).send().status, 200);
    for who in [Who::OtherOrganiser, Who::OtherCaseManager] {
        assert_eq!(app.get(&path).by(who).send().code(), "not_found", "{who:?}");
    }
    for who in [Who::Employer, Who::Admin] {
        assert_eq!(app.get(&path).by(who).send().code(), "forbidden", "{who:?}");
    }
}

fn faults_are_told_without_a_value(backend: Backend) {
    let app = TestApp::on(backend);
    let post = |kind: &str, body: Value| {
        let post = app.post(&path(&app, kind)).by(Who::CaseManager);
        post.json(&body.to_string()).send()
    };
    let long = "Kanarienvogel".repeat(20);
    let refused = post(
        "person",
        json!({"row": {"family_name": long, "street": long}}),
    );
    let places: Vec<_> = refused.faults().into_iter().map(|it| it.0).collect();
    assert_eq!(places, ["row.family_name", "row.street"]);
    let unknown = post("person", json!({"row": {"religion": "Kanarienvogel"}}));
    assert_eq!(
        unknown.faults()[0],
        ("row.religion".to_owned(), "unknown_field".to_owned())
    );
    let foreign = post(
        "case-file",
        json!({"row": {"id": "K-2", "benefit": "sgb2"}}),
    );
    assert_eq!(
        foreign.faults()[0],
        ("row.id".to_owned(), "another_candidate".to_owned())
    );
    let wrong = post(
        "case-file",
        json!({"row": {"id": "K-1", "benefit": "Kanarienvogel"}}),
    );
    assert_eq!(wrong.faults()[0].0, "row.benefit");
    for reply in [refused, unknown, foreign, wrong] {
        assert!(!reply.text().contains("Kanarienvogel"), "{}", reply.text());
    }
}

fn lists_go_on_where_they_ended_and_reach_as_far_as_their_reader(backend: Backend) {
    let app = TestApp::on(backend);
    keep(&app);
    let second = app.stage.second.candidate;
    for kind in KINDS {
        let path = format!("/v1/candidates/{second}/{kind}");
        let row = row(kind).to_string().replace("K-1", "K-2");
        let made = app.post(&path).by(Who::CaseManager).json(&row).send();
        assert_eq!(made.status, 201, "{}", made.text());
    }
    let candidates = |answer: &Answer| -> Vec<String> {
        let answer = answer.json();
        let items = answer["items"].as_array().expect("a list").iter();
        let of = |it: &Value| it["candidate"].as_str().expect("a key").to_owned();
        items.map(of).collect()
    };
    let first = [app.stage.first.candidate.to_string()];
    for list in ["/v1/persons", "/v1/case-files"] {
        let page = app.get(&format!("{list}?limit=1")).by(Who::CaseManager);
        let page = page.send();
        assert_eq!(candidates(&page), first, "{}", page.text());
        let next = page.json()["next"].as_str().expect("more").to_owned();
        let on = format!("{list}?limit=1&cursor={next}");
        let rest = app.get(&on).by(Who::CaseManager).send();
        assert_eq!(candidates(&rest), [second.to_string()], "{}", rest.text());
        assert!(rest.json()["next"].is_null());
        assert_eq!(
            app.get(&on).by(Who::OtherCaseManager).send().code(),
            "invalid_query"
        );
        let of_fair = format!("{list}?fair={}", app.stage.first.fair);
        let of_fair = app.get(&of_fair).by(Who::CaseManager).send();
        assert_eq!(candidates(&of_fair), first);
        let foreign = app.get(list).by(Who::OtherCaseManager).send();
        assert_eq!(candidates(&foreign), [""; 0]);
        let refused = app.get(list).by(Who::Integration).send();
        assert_eq!(refused.code(), "forbidden", "systems write and do not read");
    }
    let organiser = app.get("/v1/persons").by(Who::Organiser).send();
    assert_eq!(candidates(&organiser), first);
    let file = app.get("/v1/case-files").by(Who::Organiser).send();
    assert_eq!(file.code(), "forbidden");
    // That somebody is at another fair, too, is not for organisers of the first.
    let theirs = app.stage.second.fair;
    let list = format!("/v1/fairs/{theirs}/registrations");
    let attendance = json!({"wanted_talks": 1, "most_talks": 2, "languages": ["de"]});
    let candidate = app.stage.first.candidate.to_string();
    let body = json!({"candidate": candidate, "attendance": attendance});
    let come = app.post(&list).by(Who::CaseManager).json(&body.to_string());
    let come = come.send();
    assert_eq!(come.status, 201, "{}", come.text());
    for list in ["/v1/persons", "/v1/candidates"] {
        let asked = app.get(&format!("{list}?fair={theirs}"));
        let asked = asked.by(Who::Organiser).send().json();
        assert_eq!(asked["items"], json!([]), "{list}");
    }
    // Each of those who were shown finds it in what is kept of her.
    let export = app.get(&path(&app, "export")).by(Who::CaseManager).send();
    let export = export.json();
    let accesses = export["accesses"].as_array().expect("a list").iter();
    let n_read = accesses.filter(|it| it["action"] == "list_persons").count();
    assert_eq!(n_read, 3, "two pages and a fair, {export}");
}

fn a_person_gets_everything_that_is_kept_of_her(backend: Backend) {
    let app = TestApp::on(backend);
    keep(&app);
    let path = path(&app, "export");
    let export = app.get(&path).by(Who::CaseManager).send();
    assert_eq!(export.status, 200, "{}", export.text());
    let export = export.json();
    assert_eq!(export["candidate"]["row"]["id"], "K-1");
    assert_eq!(export["person"]["row"], row("person")["row"]);
    assert_eq!(export["case_file"]["row"], row("case-file")["row"]);
    assert_eq!(export["registrations"][0]["consent"], "given");
    let accesses: Vec<_> = export["accesses"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["action"].clone())
        .collect();
    assert_eq!(accesses, ["create_person", "create_case_file"]);
    let absent = app.get(&path).by(Who::OtherCaseManager).send();
    assert_eq!(absent.code(), "not_found");
}

fn an_erased_person_is_gone_and_does_not_come_back(backend: Backend) {
    let app = TestApp::on(backend);
    keep(&app);
    let erase = path(&app, "erase");
    let ask = |who, body: &str| app.post(&erase).by(who).json(body).send();
    let request = r#"{"reason": "request"}"#;
    assert_eq!(ask(Who::OtherCaseManager, request).code(), "not_found");
    assert_eq!(ask(Who::Organiser, request).code(), "forbidden");
    assert_eq!(
        ask(Who::CaseManager, r#"{"reason": "Kanarienvogel"}"#).code(),
        "invalid_body"
    );
    let erased = ask(Who::CaseManager, request);
    assert_eq!(erased.status, 200, "{}", erased.text());
    assert_eq!(erased.json()["registrations"], 1);
    assert_eq!(ask(Who::CaseManager, request).code(), "not_found");
    for kind in KINDS {
        let gone = app.get(&path(&app, kind)).by(Who::CaseManager).send();
        assert_eq!(gone.code(), "not_found");
    }
    let back = app.post("/v1/candidates").by(Who::CaseManager);
    assert_eq!(
        back.json(r#"{"row": {"id": "K-1"}}"#).send().code(),
        "erased"
    );
    let sheet = app.post("/v1/imports/candidates").by(Who::CaseManager);
    let sheet = sheet.json(r#"[{"id": "K-1"}, {"id": "K-77"}]"#).send();
    assert_eq!(sheet.status, 200, "{}", sheet.text());
    assert_eq!(sheet.json()["created"], 1);
    assert_eq!(
        sheet.faults_of("issues"),
        [("row 1".to_owned(), "erased".to_owned())]
    );
}

fn the_kept_answer_of_a_request_goes_with_the_person(backend: Backend) {
    let app = TestApp::on(backend);
    let create = || {
        let request = app.post("/v1/candidates").by(Who::CaseManager);
        let request = request.header("Idempotency-Key", "once");
        request.json(r#"{"row": {"id": "K-77"}}"#).send()
    };
    let made = create();
    assert_eq!((made.status, create().text()), (201, made.text()));
    let erase = format!("{}/erase", made.header("location").expect("a path"));
    let erase = app.post(&erase).by(Who::CaseManager);
    let erased = erase.json(r#"{"reason": "request"}"#).send();
    assert_eq!(erased.json()["answers"], 1);
    assert_eq!(create().code(), "erased");
}

/// The file of the embedded database and the one beside it hold no byte of her.
#[test]
fn of_an_erased_person_no_byte_is_left() {
    let app = TestApp::start();
    keep(&app);
    let held = |app: &TestApp| {
        let folder = app.database.folder().expect("an embedded database");
        let files = std::fs::read_dir(folder.join("data")).expect("its files");
        files.into_iter().any(|file| {
            let bytes = std::fs::read(file.expect("a file").path()).unwrap_or_default();
            bytes.windows(13).any(|it| it == b"Kanarienvogel")
        })
    };
    assert!(held(&app), "the search finds what is there");
    let erase = app.post(&path(&app, "erase")).by(Who::CaseManager);
    assert_eq!(erase.json(r#"{"reason": "request"}"#).send().status, 200);
    assert!(!held(&app));
}

on_both!(
    a_person_and_a_case_file_are_kept_read_changed_and_removed,
    a_person_gets_everything_that_is_kept_of_her,
    an_erased_person_is_gone_and_does_not_come_back,
    faults_are_told_without_a_value,
    lists_go_on_where_they_ended_and_reach_as_far_as_their_reader,
    the_kept_answer_of_a_request_goes_with_the_person,
    who_writes_a_person_need_not_read_her,
);
