//! Timetables of kept fairs, from the plan to the printed sheets.

use miqnet_store::testing::{Backend, entry, moment};
use serde_json::json;

use super::{Ask, attendance, planned, row};
use crate::testing::stage::Who;
use crate::testing::{TestApp, on_both};

fn a_fair_is_planned_kept_and_comes_out_the_same(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let (fair, path) = planned(&app);
    let kept = ask.get(&path).json();
    let talks = kept["timetable"]["talks"].as_array().expect("talks");
    assert!(!talks.is_empty(), "{kept}");
    assert_eq!(kept["fair"]["people"].as_array().map(Vec::len), Some(2));
    let list = ask.get(&format!("{fair}/timetables")).json();
    assert!(path.ends_with(list["items"][0]["id"].as_str().expect("an id")));
    let replay = ask.post(&format!("{path}/replay"), &json!({})).json();
    assert_eq!(
        (&replay["same"], &replay["differs"]),
        (&json!(true), &json!([]))
    );
    let judged = ask
        .post(&format!("{path}/check"), &kept["timetable"])
        .json();
    assert_eq!(judged["clashes"], json!([]));
    let mut spoiled = kept["timetable"].clone();
    spoiled["talks"][0]["slot"] = 60.into();
    let judged = ask.post(&format!("{path}/check"), &spoiled).json();
    assert_ne!(judged["clashes"], json!([]));
    // Who is not active any more is not planned again.
    let hers = format!("/v1/candidates/{}", app.stage.second.candidate);
    let paused = json!({"status": "paused"});
    assert_eq!(ask.send("PATCH", &hers, Some("\"1\""), &paused).status, 200);
    let replay = ask.post(&format!("{path}/replay"), &json!({})).json();
    assert_eq!(
        (&replay["same"], &replay["differs"]),
        (&json!(false), &json!(["facts"]))
    );
    assert_eq!(ask.get(&path).json(), kept, "the bytes stay");
}

fn a_day_goes_on_from_its_timetable(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let (_, path) = planned(&app);
    let talks = ask.get(&path).json()["timetable"]["talks"].clone();
    let person = &talks[0]["person"];
    let events = json!({"now": "13:00", "events": [{"event": "no_show", "person": person}]});
    let next = ask.make(&format!("{path}/replan"), &events);
    let day = ask.get(&next).json();
    assert!(!day["changes"].as_array().expect("changes").is_empty());
    assert!(path.ends_with(day["made"]["of"].as_str().expect("a key")));
    let replay = ask.post(&format!("{next}/replay"), &json!({})).json();
    assert_eq!(replay["same"], true, "{replay}");
    let refused = ask.post(
        &format!("{path}/replan"),
        &json!({"now": "25:00", "events": []}),
    );
    assert_eq!(refused.faults()[0].0, "now");
    let nobody = json!({"now": "13:00", "events": [{"event": "no_show", "person": "K-77"}]});
    let refused = ask.post(&format!("{path}/replan"), &nobody);
    assert_eq!(refused.code(), "invalid_body", "{}", refused.text());
}

fn an_erased_person_takes_the_timetables_along(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let (fair, path) = planned(&app);
    // A walk-in is nobody who is registered.
    let walk_in = json!({"now": "13:00", "events": [{"event": "walk_in",
        "person": {"id": "K-3", "wanted_talks": 1, "most_talks": 1, "languages": ["de"]},
        "pairs": [{"person": "K-3", "table": "T-0", "score": 50000}]}]});
    let day = ask.make(&format!("{path}/replan"), &walk_in);
    let key = app.stage.asked;
    let body = json!({"reason": "request"});
    let erased = ask.post(&format!("/v1/candidates/{key}/erase"), &body);
    assert!(erased.status < 300, "{}", erased.text());
    assert_eq!(ask.get(&path).status, 200);
    assert_eq!(ask.get(&day).code(), "gone");
    assert_eq!(
        ask.post(&format!("{day}/replay"), &json!({})).code(),
        "gone"
    );
    let list = ask.get(&format!("{fair}/timetables")).json();
    assert_eq!(list["items"][0]["gone"], true);
}

fn what_does_not_make_a_timetable_is_told(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let (fair, _) = planned(&app);
    let mut changed = row("F-3", &["E-1", "E-2"]);
    changed["tables"][0]["vacancies"] = json!(["V-77"]);
    let done = ask.send("PUT", &fair, Some("\"1\""), &json!({"row": changed}));
    assert_eq!(done.status, 200, "{}", done.text());
    let refused = app.post(&format!("{fair}/timetables?as_of=2026-12-01"));
    let refused = refused.by(Who::CaseManager).send();
    assert_eq!(refused.code(), "not_plannable", "{}", refused.text());
    assert_eq!(refused.faults()[0].1, "fair_frame");
    let text = refused.json()["faults"][0]["text"].clone();
    assert!(
        text.as_str().is_some_and(|text| text.contains("V-77")),
        "{text}"
    );
    let empty = ask.make("/v1/fairs", &json!({"row": row("F-4", &["E-1"])}));
    let made = app.post(&format!("{empty}/timetables?as_of=2026-12-01"));
    let made = made.by(Who::CaseManager).send();
    assert_eq!(
        (made.status, &made.json()["talks"]),
        (201, &json!(0)),
        "nobody comes"
    );
}

fn sheets_call_people_by_their_names_only_where_that_is_asked_for(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let (fair, path) = planned(&app);
    let hers = app.stage.first.candidate;
    let name = json!({"row": {"given_name": "Olena", "family_name": "Musterenko"}});
    ask.make(&format!("/v1/candidates/{hers}/person"), &name);
    let print = |query: &str| ask.get(&format!("{path}/papers?{query}"));
    let plain = print("format=html&kind=table");
    assert_eq!(plain.status, 200, "{}", plain.text());
    assert!(plain.text().contains("K-1") && !plain.text().contains("Musterenko"));
    assert!(
        !print("format=html&kind=person")
            .text()
            .contains("Musterenko")
    );
    assert!(
        print("format=html&kind=person&names=true")
            .text()
            .contains("Musterenko")
    );
    assert!(
        print("format=html&kind=table&names=true")
            .text()
            .contains("Musterenko")
    );
    // What she says now goes before what she said when the timetable was made.
    let registration = format!("{fair}/registrations/{hers}");
    let withdrawn = json!({"consent": "withdrawn", "attendance": attendance()});
    assert_eq!(
        ask.send("PUT", &registration, Some("\"1\""), &withdrawn)
            .status,
        200
    );
    assert!(
        !print("format=html&kind=table&names=true")
            .text()
            .contains("Musterenko")
    );
    assert!(
        print("format=html&kind=person&names=true")
            .text()
            .contains("Musterenko")
    );
    assert!(print("format=xlsx").bytes().starts_with(b"PK"));
    assert!(print("format=csv&kind=wall").text().contains("T-0"));
    assert!(
        print("format=ics&kind=person&of=K-1")
            .text()
            .starts_with("BEGIN:VCALENDAR")
    );
    assert!(
        print("").json()["documents"]
            .as_array()
            .is_some_and(|all| all.len() > 4)
    );
    assert_eq!(print("format=html").faults()[0].0, "query.kind");
    assert_eq!(print("of=").faults()[0].0, "query.of");
    assert_eq!(print("format=html&kind=person&of=K-77").code(), "not_found");
}

fn sheets_say_what_the_engine_knows_of_those_who_consent(backend: Backend) {
    let app = TestApp::on(backend);
    let ask = Ask {
        app: &app,
        who: Who::CaseManager,
    };
    let second = format!("/v1/candidates/{}", app.stage.second.candidate);
    let barred = json!({"row": {"work_permission": "not_permitted"}});
    let changed = ask.send("PATCH", &second, Some("\"1\""), &barred);
    assert_eq!(changed.status, 200, "{}", changed.text());
    let (fair, path) = planned(&app);
    let print = |kind: &str| {
        let sheets = ask.get(&format!("{path}/papers?as_of=2026-12-01&kind={kind}"));
        assert_eq!(sheets.status, 200, "{}", sheets.text());
        sheets.json()["documents"].clone()
    };
    let left_out = print("left_out")[0]["rows"].to_string();
    assert!(
        left_out.contains("K-2") && left_out.contains("Arbeitserlaubnis"),
        "{left_out}"
    );
    assert!(
        !left_out.contains("nennt diese Seite die Gründe"),
        "{left_out}"
    );
    let role = "gleicher Beruf";
    let guest = print("table")[0]["rows"].to_string();
    assert!(guest.contains("K-1") && guest.contains(role), "{guest}");
    let registration = format!("{fair}/registrations/{}", app.stage.first.candidate);
    let withdrawn = json!({"consent": "withdrawn", "attendance": attendance()});
    let changed = ask.send("PUT", &registration, Some("\"1\""), &withdrawn);
    assert_eq!(changed.status, 200, "{}", changed.text());
    let guest = print("table")[0]["rows"].to_string();
    assert!(guest.contains("K-1") && !guest.contains(role), "{guest}");
}

fn an_organiser_of_the_fair_does_the_day(backend: Backend) {
    let app = TestApp::on(backend);
    let fair = app.stage.first.fair;
    let key = miqnet_store::PrincipalKey::ApiKey(app.stage.key_of(Who::Organiser));
    app.look(async move |store| {
        let mut work = store.begin(moment(9)).await.expect("a free database");
        let granted = work.grants().set(key, &[fair]).await;
        granted.expect("a fair");
        work.commit(entry("test")).await.expect("kept");
    });
    let ask = Ask {
        app: &app,
        who: Who::Organiser,
    };
    let path = format!("/v1/fairs/{fair}");
    let lists = ask.get(&format!("{path}/matches?as_of=2026-12-01"));
    assert_eq!(lists.status, 200, "{}", lists.text());
    assert_eq!(
        lists.json()["run"]["counts"]["candidates"],
        2,
        "K-1 and K-3"
    );
    let xlsx = ask.get(&format!("{path}/matches?as_of=2026-12-01&format=xlsx"));
    assert!(xlsx.bytes().starts_with(b"PK"));
    let made = app.post(&format!("{path}/timetables?as_of=2026-12-01&rounds=100"));
    let made = made.by(Who::Organiser).send();
    assert_eq!(made.status, 201, "{}", made.text());
    let timetable = made.header("location").expect("a path");
    assert_eq!(ask.get(&format!("{timetable}/papers")).status, 200);
    let tables = json!({"row": {"open_share_permille": 0}});
    assert_eq!(ask.send("PATCH", &path, Some("\"1\""), &tables).status, 200);
}

on_both!(
    a_day_goes_on_from_its_timetable,
    a_fair_is_planned_kept_and_comes_out_the_same,
    an_erased_person_takes_the_timetables_along,
    an_organiser_of_the_fair_does_the_day,
    sheets_call_people_by_their_names_only_where_that_is_asked_for,
    sheets_say_what_the_engine_knows_of_those_who_consent,
    what_does_not_make_a_timetable_is_told,
);
