//! Kept fairs and who comes, on both databases.

mod timetables;

use miqnet_store::testing::Backend;
use serde_json::{Value, json};

use crate::testing::stage::Who;
use crate::testing::{Answer, TestApp, on_both};

fn row(id: &str, employers: &[&str]) -> Value {
    let table = |(nth, employer): (usize, &&str)| json!({"id": format!("T-{nth}"), "employer": employer, "languages": ["de"]});
    json!({
        "id": id,
        "day": "2027-01-21",
        "slots": {"from": "13:00", "to": "15:00", "talk_minutes": 10, "change_minutes": 5},
        "tables": employers.iter().enumerate().map(table).collect::<Vec<_>>(),
        "venue": {"title": "Jobmesse Musterstadt", "place": "Kulturhalle"},
    })
}

fn attendance() -> Value {
    json!({"wanted_talks": 1, "most_talks": 2, "languages": ["de", "uk"], "name_at_table": true})
}

struct Ask<'a> {
    app: &'a TestApp,
    who: Who,
}

impl Ask<'_> {
    fn send(&self, method: &str, path: &str, tag: Option<&str>, body: &Value) -> Answer {
        let mut request = self.app.request(method, path).by(self.who);
        if let Some(tag) = tag {
            request = request.header("If-Match", tag);
        }
        request.json(&body.to_string()).send()
    }

    fn get(&self, path: &str) -> Answer {
        self.app.get(path).by(self.who).send()
    }

    fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, None, body)
    }

    /// Makes something and returns its path.
    fn make(&self, path: &str, body: &Value) -> String {
        let made = self.post(path, body);
        assert_eq!(made.status, 201, "{path}: {}", made.text());
        made.header("location").expect("a path").to_owned()
    }
}

/// A fair of both employers of the county, for which K-1 and K-2 are registered.
fn planned(app: &TestApp) -> (String, String) {
    let ask = Ask {
        app,
        who: Who::CaseManager,
    };
    let fair = ask.make("/v1/fairs", &json!({"row": row("F-3", &["E-1", "E-2"])}));
    for candidate in [app.stage.first.candidate, app.stage.second.candidate] {
        let body = json!({"candidate": candidate.to_string(), "consent": "given",
            "attendance": attendance()});
        ask.make(&format!("{fair}/registrations"), &body);
    }
    let path = format!("{fair}/timetables?as_of=2026-12-01&rounds=100");
    let made = app.post(&path).by(Who::CaseManager).send();
    assert_eq!(made.status, 201, "{}", made.text());
    let timetable = made.header("location").expect("a path").to_owned();
    (fair, timetable)
}

fn a_fair_is_made_read_changed_and_removed(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let fair = ask.make("/v1/fairs", &json!({"row": row("F-3", &["E-1"])}));
    let read = ask.get(&fair);
    assert_eq!((read.status, read.header("etag")), (200, Some("\"1\"")));
    assert_eq!(read.json()["row"]["venue"]["title"], "Jobmesse Musterstadt");
    let other = row("F-3", &["E-2"]);
    let patch = json!({"row": {"tables": other["tables"], "venue": null}});
    let patched = ask.send("PATCH", &fair, Some("\"1\""), &patch);
    assert_eq!(patched.status, 200, "{}", patched.text());
    assert_eq!(patched.json()["row"].get("venue"), None);
    let whole = json!({"row": row("F-3", &["E-1"])});
    assert_eq!(
        ask.send("PUT", &fair, Some("\"1\""), &whole).code(),
        "stale"
    );
    let replaced = ask.send("PUT", &fair, Some("\"2\""), &whole);
    assert_eq!(replaced.status, 200, "{}", replaced.text());
    let gone = ask.send("DELETE", &fair, Some("\"3\""), &json!({}));
    assert_eq!(gone.status, 204, "{}", gone.text());
    assert_eq!(ask.get(&fair).code(), "not_found");
    let used = format!("/v1/fairs/{}", app.stage.first.fair);
    let kept = ask.send("DELETE", &used, Some("\"1\""), &json!({}));
    assert_eq!(kept.code(), "reference");
}

fn employers_take_part_by_having_a_table(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let sees = |who| {
        let list = app.get("/v1/fairs?order=id").by(who).send().json();
        let items = list["items"].as_array().expect("a list").clone();
        let id = |it: &Value| it["row"]["id"].as_str().expect("an id").to_owned();
        items.iter().map(id).collect::<Vec<_>>()
    };
    let fair = ask.make("/v1/fairs", &json!({"row": row("F-3", &["E-1"])}));
    assert_eq!(sees(Who::Employer), ["F-1", "F-3"]);
    assert_eq!(sees(Who::OtherEmployer), ["F-2"]);
    assert_eq!(sees(Who::Organiser), ["F-1"], "granted by an administrator");
    let other = json!({"row": row("F-3", &["E-2"])});
    assert_eq!(ask.send("PUT", &fair, Some("\"1\""), &other).status, 200);
    assert_eq!(sees(Who::Employer), ["F-1"]);
    assert_eq!(sees(Who::OtherEmployer), ["F-2", "F-3"]);
    // An employer of another county is as good as none.
    for unknown in ["E-9", "E-77"] {
        let body = json!({"row": row("F-3", &["E-1", unknown])});
        let refused = ask.send("PUT", &fair, Some("\"2\""), &body);
        let fault = (
            "row.tables[1].employer".to_owned(),
            "unknown_employer".to_owned(),
        );
        assert_eq!(refused.faults(), [fault], "{}", refused.text());
    }
    assert_eq!(sees(Who::OtherEmployer), ["F-2", "F-3"], "nothing was kept");
}

fn every_fault_of_a_fair_is_told_at_once_and_no_value(backend: Backend) {
    let app = TestApp::on(backend);
    let mut bad = row("F-3", &["E-1"]);
    bad["day"] = "Geheim".into();
    bad["slots"]["talk_minutes"] = 0.into();
    bad["tables"][0]["seats"] = (-1).into();
    let refused = app.post("/v1/fairs").by(Who::CaseManager);
    let refused = refused.json(&json!({"row": bad}).to_string()).send();
    let places: Vec<String> = refused.faults().into_iter().map(|it| it.0).collect();
    for place in ["row.day", "row.slots.talk_minutes", "row.tables[0].seats"] {
        assert!(places.iter().any(|it| it == place), "{place}: {places:?}");
    }
    assert!(!refused.text().contains("Geheim"));
}

fn consent_opens_her_card_and_its_end_closes_it(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let fair = format!("/v1/fairs/{}", app.stage.first.fair);
    let hers = format!("{fair}/registrations/{}", app.stage.asked);
    let cards = || app.get("/v1/cards").by(Who::Employer).send().text();
    assert!(!cards().contains("K-3"));
    let change = |tag: &str, consent: &str| {
        let body = json!({"consent": consent, "attendance": attendance()});
        let done = ask.send("PUT", &hers, Some(tag), &body);
        assert_eq!(done.status, 200, "{}", done.text());
        done.json()
    };
    let since = ask.get(&hers).json()["consent_at"].clone();
    app.clock.advance(60);
    let given = change("\"1\"", "given");
    assert_ne!(given["consent_at"], since);
    assert!(cards().contains("K-3"));
    app.clock.advance(60);
    assert_eq!(change("\"2\"", "given")["consent_at"], given["consent_at"]);
    change("\"3\"", "withdrawn");
    assert!(!cards().contains("K-3"));
    assert_eq!(
        ask.send("DELETE", &hers, Some("\"4\""), &json!({})).status,
        204
    );
    assert_eq!(ask.get(&hers).code(), "not_found");
}

fn a_registration_is_checked_by_the_slots_of_its_fair(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let path = format!("/v1/fairs/{}/registrations", app.stage.first.fair);
    let of = |candidate: String, attendance: Value| {
        ask.post(
            &path,
            &json!({"candidate": candidate, "attendance": attendance}),
        )
    };
    let mut bad = attendance();
    bad["present"] = json!({"from": 5, "to": 99});
    bad["languages"] = json!(["Geheim"]);
    let refused = of(app.stage.second.candidate.to_string(), bad);
    let places: Vec<String> = refused.faults().into_iter().map(|it| it.0).collect();
    for place in ["attendance.present", "attendance.languages[0]"] {
        assert!(places.iter().any(|it| it.starts_with(place)), "{places:?}");
    }
    assert!(!refused.text().contains("Geheim"));
    let unknown = ("candidate".to_owned(), "unknown_candidate".to_owned());
    for nobody in [app.stage.foreign.candidate.to_string(), "Geheim".to_owned()] {
        assert_eq!(
            of(nobody, attendance()).faults(),
            std::slice::from_ref(&unknown)
        );
    }
    let again = of(app.stage.first.candidate.to_string(), attendance());
    assert_eq!(again.code(), "duplicate");
    // Whoever may register her sees her facts afterwards; an organiser may not.
    let body =
        json!({"candidate": app.stage.second.candidate.to_string(), "attendance": attendance()});
    let organiser = Ask {
        app: &app,
        who: Who::Organiser,
    };
    assert_eq!(organiser.post(&path, &body).status, 403);
}

fn registrations_come_page_by_page(backend: Backend) {
    let app = TestApp::on(backend);
    let path = format!("/v1/fairs/{}/registrations", app.stage.first.fair);
    let list = |query: &str| {
        app.get(&format!("{path}?{query}"))
            .by(Who::Organiser)
            .send()
    };
    let first = list("limit=1").json();
    let next = first["next"].as_str().expect("more").to_owned();
    let second = list(&format!("limit=1&cursor={next}")).json();
    assert_eq!(second["next"], Value::Null);
    let of = |page: &Value| {
        page["items"][0]["candidate"]
            .as_str()
            .expect("a key")
            .to_owned()
    };
    let mut seen = [of(&first), of(&second)];
    seen.sort();
    let mut known = [app.stage.first.candidate, app.stage.asked].map(|it| it.to_string());
    known.sort();
    assert_eq!(seen, known);
}

fn a_fair_of_somebody_else_is_not_there(backend: Backend) {
    let app = TestApp::on(backend);
    let (fair, timetable) = planned(&app);
    for who in [Who::Organiser, Who::OtherCaseManager] {
        for path in [
            fair.clone(),
            format!("{fair}/matches"),
            format!("{fair}/registrations"),
            format!("{fair}/registrations/{}", app.stage.first.candidate),
            format!("{fair}/timetables"),
            timetable.clone(),
            format!("{timetable}/papers"),
        ] {
            assert_eq!(app.get(&path).by(who).send().code(), "not_found", "{path}");
        }
    }
    // A timetable is found under its own fair alone.
    let key = timetable.rsplit('/').next().expect("a key");
    let elsewhere = format!("/v1/fairs/{}/timetables/{key}", app.stage.first.fair);
    let read = app.get(&elsewhere).by(Who::CaseManager).send();
    assert_eq!(read.code(), "not_found");
}

on_both!(
    a_fair_is_made_read_changed_and_removed,
    a_fair_of_somebody_else_is_not_there,
    a_registration_is_checked_by_the_slots_of_its_fair,
    consent_opens_her_card_and_its_end_closes_it,
    employers_take_part_by_having_a_table,
    every_fault_of_a_fair_is_told_at_once_and_no_value,
    registrations_come_page_by_page,
);
