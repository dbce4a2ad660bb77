//! Candidates, employers and vacancies over HTTP, on both databases.

use miqnet_store::Limit;
use miqnet_store::testing::Backend;
use serde_json::{Value, json};

use crate::testing::stage::Who;
use crate::testing::{Answer, TestApp, on_both};

/// A kind of record, with somebody who may do everything with it.
struct Kind {
    path: &'static str,
    who: Who,
    row: fn(&str) -> Value,
    patch: Value,
    /// A row with two faults, and their places.
    bad: Value,
    places: [&'static str; 2],
}

fn kinds() -> [Kind; 3] {
    [
        Kind {
            path: "/v1/candidates",
            who: Who::CaseManager,
            row: |id| json!({"id": id, "Deutsch": "B1", "home_postal_code": "71032", "Name": "Geheim"}),
            patch: json!({"Deutsch": "B2", "home_postal_code": null}),
            bad: json!({"id": "K-7", "Deutsch": "Z9", "home_postal_code": "Geheim"}),
            places: ["row.Deutsch", "row.home_postal_code"],
        },
        Kind {
            path: "/v1/vacancies",
            who: Who::Employer,
            row: |id| json!({"id": id, "employer": "E-1", "title": "Verkäuferin"}),
            patch: json!({"title": "Köchin"}),
            bad: json!({"id": "V-7", "employer": "E-1", "title": "Verkäuferin", "openings": "Geheim", "language_course": "Geheim"}),
            places: ["row.openings", "row.language_course"],
        },
        Kind {
            path: "/v1/employers",
            who: Who::CaseManager,
            row: |id| json!({"id": id, "name": "Bäckerei Beispiel", "postal_code": "71032"}),
            patch: json!({"name": "Konditorei Beispiel", "postal_code": null}),
            bad: json!({"id": "\u{20}", "name": "Geheim".repeat(40)}),
            places: ["row.id", "row.name"],
        },
    ]
}

impl Kind {
    /// Whoever may write: employers are entered by systems and kept in order by organisers.
    fn writer(&self) -> Who {
        if self.path == "/v1/employers" {
            Who::Integration
        } else {
            self.who
        }
    }

    fn create(&self, app: &TestApp, id: &str) -> Answer {
        let body = json!({"row": (self.row)(id)}).to_string();
        app.post(self.path).by(self.writer()).json(&body).send()
    }
}

/// The refusal of a request without what tells one request from another.
fn refusal(reply: &Answer) -> (u16, String) {
    let id = reply.header("x-request-id").expect("an id");
    (reply.status, reply.text().replace(id, ""))
}

fn a_record_is_made_read_changed_and_removed(backend: Backend) {
    let app = TestApp::on(backend);
    for kind in kinds() {
        let made = kind.create(&app, "X-1");
        assert_eq!(made.status, 201, "{}", made.text());
        assert_eq!(made.header("etag"), Some("\"1\""));
        let path = made.header("location").expect("a path").to_owned();
        let read = app.get(&path).by(kind.who).send();
        assert_eq!((read.status, read.header("etag")), (200, Some("\"1\"")));
        let row = read.json()["row"].clone();
        assert_eq!(row["id"], "X-1");
        assert!(!read.text().contains("Geheim"), "{}", read.text());
        assert_eq!(read.json()["status"], "active");

        let change = |method: &str, tag: &str, body: &Value| {
            let request = app.request(method, &path).by(kind.writer());
            let request = request.header("If-Match", tag);
            request.json(&body.to_string()).send()
        };
        let patch = json!({"row": kind.patch, "status": "paused"});
        let patched = change("PATCH", "\"1\"", &patch);
        assert_eq!(patched.status, 200, "{}", patched.text());
        assert_eq!(patched.header("etag"), Some("\"2\""));
        assert_eq!(patched.json()["status"], "paused");
        assert_ne!(patched.json()["row"], row);
        assert_eq!(patched.json()["row"]["id"], "X-1");
        let whole = json!({"row": (kind.row)("X-1")});
        assert_eq!(change("PUT", "\"1\"", &whole).code(), "stale");
        assert_eq!(change("PATCH", "\"1\"", &patch).code(), "stale");
        let replaced = change("PUT", "\"2\"", &whole);
        assert_eq!(replaced.status, 200, "{}", replaced.text());
        assert_eq!(replaced.json()["row"], row);
        assert_eq!(replaced.json()["status"], "active");

        let remover = if kind.path == "/v1/vacancies" {
            Who::Employer
        } else {
            Who::CaseManager
        };
        let remove = |tag: Option<&str>| {
            let mut request = app.request("DELETE", &path).by(remover);
            if let Some(tag) = tag {
                request = request.header("If-Match", tag);
            }
            request.send()
        };
        assert_eq!(remove(None).code(), "no_precondition");
        assert_eq!(remove(Some("\"2\"")).code(), "stale");
        assert_eq!(remove(Some("\"3\"")).status, 204);
        assert_eq!(app.get(&path).by(kind.who).send().code(), "not_found");
    }
}

fn a_patch_knows_every_name_of_a_column_and_takes_columns_away(backend: Backend) {
    let app = TestApp::on(backend);
    let [candidates, ..] = kinds();
    let made = candidates.create(&app, "X-1");
    let path = made.header("location").expect("a path").to_owned();
    let patch = |tag: &str, body: &str| {
        let request = app.request("PATCH", &path).by(Who::CaseManager);
        let request = request.header("If-Match", tag);
        let request = request.header("Content-Type", "application/merge-patch+json");
        request.bytes(body.as_bytes()).send()
    };
    let done = patch("\"1\"", r#"{"row": {"Deutsch": "C1", "PLZ": null}}"#);
    assert_eq!(done.status, 200, "{}", done.text());
    assert_eq!(done.json()["row"], json!({"id": "X-1", "german": "C1"}));
    for (body, place) in [
        (r#"{"row": null}"#, "row"),
        (
            r#"{"row": {"Deutsch": "C1", "german": "B1"}}"#,
            "row.german",
        ),
        (r#"{"row": {"id": null}}"#, "row.id"),
        (r#"{"status": null}"#, "status"),
        (r#"{"version": 7}"#, "version"),
        (r#"{"key": "x"}"#, "key"),
    ] {
        let refused = patch("\"2\"", body);
        assert_eq!(refused.code(), "invalid_body", "{body}");
        assert_eq!(refused.faults()[0].0, place, "{body}: {}", refused.text());
    }
    assert_eq!(patch("\"2\"", "{}").status, 200);
}

fn every_fault_of_a_row_is_told_at_once_and_no_value(backend: Backend) {
    let app = TestApp::on(backend);
    for kind in kinds() {
        let body = json!({"row": kind.bad}).to_string();
        let refused = app.post(kind.path).by(kind.writer()).json(&body).send();
        assert_eq!(refused.code(), "invalid_body");
        let places: Vec<String> = refused.faults().into_iter().map(|it| it.0).collect();
        for place in kind.places {
            assert!(places.iter().any(|it| it == place), "{place}: {places:?}");
        }
        assert!(!refused.text().contains("Geheim"), "{}", refused.text());
    }
}

fn an_id_is_there_once_in_a_county_and_once_in_each(backend: Backend) {
    let app = TestApp::on(backend);
    for kind in kinds() {
        assert_eq!(kind.create(&app, "X-1").status, 201);
        assert_eq!(kind.create(&app, "X-1").code(), "duplicate");
    }
    let [candidates, ..] = kinds();
    let body = json!({"row": (candidates.row)("X-1")}).to_string();
    let there = app.post("/v1/candidates").by(Who::OtherCaseManager);
    assert_eq!(there.json(&body).send().status, 201);
}

fn a_request_with_a_key_makes_one_record(backend: Backend) {
    let app = TestApp::on(backend);
    for kind in kinds() {
        let post = |id: &str| {
            let body = json!({"row": (kind.row)(id)}).to_string();
            let request = app.post(kind.path).by(kind.writer());
            request
                .header("Idempotency-Key", kind.path)
                .json(&body)
                .send()
        };
        let first = post("X-1");
        assert_eq!(first.status, 201, "{}", first.text());
        let again = post("X-1");
        assert_eq!((again.status, again.text()), (201, first.text()));
        assert_eq!(post("X-2").code(), "key_reused");
    }
}

fn lists_keep_to_their_filters_and_orders(backend: Backend) {
    let app = TestApp::on(backend);
    let ids = |path: &str, who| {
        let reply = app.get(path).by(who).send();
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        let list = reply.json();
        let items = list["items"].as_array().expect("a list");
        let ids: Vec<String> = items
            .iter()
            .map(|it| it["row"]["id"].as_str().expect("an id").to_owned())
            .collect();
        ids
    };
    let fair = app.stage.second.fair;
    let candidates = |query: &str| ids(&format!("/v1/candidates?{query}"), Who::CaseManager);
    assert_eq!(candidates("order=id"), ["K-1", "K-2", "K-3"]);
    assert_eq!(candidates(&format!("fair={fair}")), ["K-2"]);
    assert_eq!(candidates("id=K-3"), ["K-3"]);
    assert_eq!(candidates("id=K-9"), [""; 0]);
    assert_eq!(candidates(&format!("id=K-1&fair={fair}")), [""; 0]);
    assert_eq!(candidates("status=closed"), [""; 0]);
    assert_eq!(ids("/v1/candidates", Who::Organiser), ["K-1", "K-3"]);
    assert_eq!(ids("/v1/vacancies", Who::OtherEmployer), ["V-2"]);
    assert_eq!(ids("/v1/employers", Who::OtherOrganiser), ["E-2"]);
    for wrong in [
        "order=x",
        "status=x",
        "fair=x",
        "limit=0",
        "limit=101",
        "surname=x",
        "id=",
    ] {
        let reply = app
            .get(&format!("/v1/candidates?{wrong}"))
            .by(Who::CaseManager);
        assert_eq!(reply.send().code(), "invalid_query", "{wrong}");
    }
}

fn what_is_foreign_is_told_like_what_is_absent(backend: Backend) {
    let app = TestApp::on(backend);
    let absent = "0190a5e0-7d3c-7f00-8000-0123456789ab".to_owned();
    let foreign = [
        (
            "/v1/candidates",
            app.stage.foreign.candidate.to_string(),
            Who::CaseManager,
        ),
        (
            "/v1/vacancies",
            app.stage.second.vacancy.to_string(),
            Who::Employer,
        ),
        (
            "/v1/vacancies",
            app.stage.second.vacancy.to_string(),
            Who::Organiser,
        ),
        (
            "/v1/employers",
            app.stage.second.employer.to_string(),
            Who::Employer,
        ),
        (
            "/v1/employers",
            app.stage.foreign.employer.to_string(),
            Who::Organiser,
        ),
    ];
    for (path, key, who) in foreign {
        let row = kinds()
            .into_iter()
            .find(|it| it.path == path)
            .expect("a kind")
            .row;
        for method in ["GET", "PUT", "PATCH", "DELETE"] {
            let ask = |key: &str| {
                let body = json!({"row": row("X-1")}).to_string();
                let request = app.request(method, &format!("{path}/{key}")).by(who);
                let request = request.header("If-Match", "\"1\"");
                refusal(&request.json(&body).send())
            };
            let there = ask(&key);
            assert_eq!(there, ask(&absent), "{method} {path}");
            if there.0 != 403 {
                assert_eq!(there.0, 404, "{method} {path}: {}", there.1);
            }
        }
    }
    // Nobody is found by the name of an employer that is not the caller's own.
    let body = json!({"row": {"id": "V-8", "employer": "E-2", "title": "Köchin"}}).to_string();
    let refused = app
        .post("/v1/vacancies")
        .by(Who::Employer)
        .json(&body)
        .send();
    assert_eq!(
        refused.faults(),
        [("row.employer".to_owned(), "unknown_employer".to_owned())]
    );
}

fn an_employer_with_vacancies_stays(backend: Backend) {
    let app = TestApp::on(backend);
    let path = format!("/v1/employers/{}", app.stage.first.employer);
    let request = app.request("DELETE", &path).by(Who::CaseManager);
    assert_eq!(
        request.header("If-Match", "\"1\"").send().code(),
        "reference"
    );
}

fn reading_and_writing_is_told_in_the_audit(backend: Backend) {
    let app = TestApp::on(backend);
    let [candidates, ..] = kinds();
    let made = candidates.create(&app, "X-1");
    let path = made.header("location").expect("a path").to_owned();
    app.get(&path).by(Who::CaseManager).send();
    app.get("/v1/candidates").by(Who::CaseManager).send();
    let told = app.look(async |store| {
        let page = store.audit().page(None, 0, Limit::default()).await;
        page.expect("an answer").entries
    });
    let told: Vec<(String, bool)> = told
        .into_iter()
        .skip(1)
        .map(|it| (it.entry.action, path.ends_with(&it.entry.object_key)))
        .collect();
    let expected = ["create_candidate", "read_candidate", "list_candidates"];
    assert_eq!(told, expected.map(|it| (it.to_owned(), true)));
}

fn of_many_writers_of_one_row_no_change_is_lost(backend: Backend) {
    let app = TestApp::on(backend);
    let path = format!("/v1/candidates/{}", app.stage.first.candidate);
    let done = std::sync::atomic::AtomicU64::new(0);
    std::thread::scope(|threads| {
        for writer in 0..4 {
            let (app, path, done) = (&app, &path, &done);
            threads.spawn(move || {
                for n in 0..8 {
                    let read = app.get(path).by(Who::CaseManager).send();
                    let tag = read.header("etag").expect("a version").to_owned();
                    let body = json!({"row": {"home_postal_code": format!("7{writer}{n:03}")}});
                    let request = app.request("PATCH", path).by(Who::CaseManager);
                    let reply = request
                        .header("If-Match", &tag)
                        .json(&body.to_string())
                        .send();
                    assert!([200, 412].contains(&reply.status), "{}", reply.text());
                    if reply.status == 200 {
                        done.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    }
                }
            });
        }
    });
    let read = app.get(&path).by(Who::CaseManager).send();
    let changes = done.into_inner();
    assert!(changes > 0);
    assert_eq!(read.json()["version"], changes + 1);
}

fn an_employer_whose_vacancies_name_it_keeps_its_id(backend: Backend) {
    let app = TestApp::on(backend);
    let path = format!("/v1/employers/{}", app.stage.first.employer);
    let patch = |path: &str, tag: &str, body: &str| {
        let request = app.request("PATCH", path).by(Who::CaseManager);
        request.header("If-Match", tag).json(body).send()
    };
    let renamed = patch(&path, "\"1\"", r#"{"row": {"id": "E-9"}}"#);
    assert_eq!(renamed.code(), "reference", "{}", renamed.text());
    let named = patch(&path, "\"1\"", r#"{"row": {"name": "Beispiel"}}"#);
    assert_eq!(named.status, 200, "{}", named.text());
}

on_both!(
    an_employer_whose_vacancies_name_it_keeps_its_id,
    a_patch_knows_every_name_of_a_column_and_takes_columns_away,
    a_record_is_made_read_changed_and_removed,
    a_request_with_a_key_makes_one_record,
    an_employer_with_vacancies_stays,
    an_id_is_there_once_in_a_county_and_once_in_each,
    every_fault_of_a_row_is_told_at_once_and_no_value,
    lists_keep_to_their_filters_and_orders,
    of_many_writers_of_one_row_no_change_is_lost,
    reading_and_writing_is_told_in_the_audit,
    what_is_foreign_is_told_like_what_is_absent,
);
