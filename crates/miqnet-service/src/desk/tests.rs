//! Operations on records, as every handler does them, on both databases.

use actix_web::http::Method;
use actix_web::web;
use miqnet_domain::EmployerId;
use miqnet_store::testing::Backend;
use miqnet_store::{Change, Document, EmployerKey, Employers, Filter, Limit, New, Status};
use serde_json::json;

use super::*;
use crate::body::JsonBytes;
use crate::endpoint::{Budget, Endpoint};
use crate::paging::{Order, Paging};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::query::Query;
use crate::testing::stage::Who;
use crate::testing::{Answer as Reply, Setup, TestApp, on_both};

const fn planted(
    id: &'static str,
    method: Method,
    path: &'static str,
    route: fn() -> actix_web::Route,
) -> Endpoint {
    Endpoint {
        id,
        method,
        path,
        budget: Budget::Record,
        example: None,
        route,
    }
}

static LIST: Endpoint = planted("list", Method::GET, "/test/employers", || {
    web::get().to(list)
});
static CREATE: Endpoint = planted("create", Method::POST, "/test/employers", || {
    web::post().to(create)
});
static READ: Endpoint = planted("read", Method::GET, "/test/employers/{id}", || {
    web::get().to(read)
});
static REPLACE: Endpoint = planted("replace", Method::PUT, "/test/employers/{id}", || {
    web::put().to(replace)
});

const ROWS: &str = r#"
    [operation.list]
    method = "GET"
    path = "/test/employers"
    purpose = "test"
    admin = "own_county"
    organiser = "own_fair"
    case_manager = "own_county"
    employer = "own"
    integration = "scope:match"
    [operation.create]
    method = "POST"
    path = "/test/employers"
    purpose = "test"
    admin = "none"
    organiser = "none"
    case_manager = "own_county"
    employer = "none"
    integration = "none"
    [operation.read]
    method = "GET"
    path = "/test/employers/{id}"
    purpose = "test"
    admin = "none"
    organiser = "own_fair"
    case_manager = "own_county"
    employer = "own"
    integration = "none"
    [operation.replace]
    method = "PUT"
    path = "/test/employers/{id}"
    purpose = "test"
    admin = "none"
    organiser = "none"
    case_manager = "own_county"
    employer = "own"
    integration = "none"
"#;

async fn list(desk: Desk, request: actix_web::HttpRequest) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let paging = Paging::take(&mut query, &desk);
    let filter = Filter {
        status: query.take("status", &["active"], Status::from_word),
        ..Filter::default()
    };
    query.finish()?;
    let after = paging.after(Order::External);
    let mut employers = desk.store().employers();
    let page = employers
        .page(&desk.scope(), &filter, &after, paging.limit)
        .await?;
    let names: Vec<&str> = page.entries.iter().map(|it| it.external.as_str()).collect();
    let next = paging.next(&desk, Order::External, &page);
    Ok(Answer::ok(&json!({"items": names, "next": next})))
}

async fn create(desk: Desk, body: JsonBytes) -> Result<Answer, Problem> {
    let name = String::from_utf8_lossy(&body.bytes)
        .trim_matches('"')
        .to_owned();
    desk.once(&body.bytes, async |act| {
        let new: New<Employers> = New {
            key: desk.new_key(),
            external: EmployerId::new(&name).expect("an id"),
            status: Status::Active,
            parent: (),
            document: Document::new(&*body.bytes),
        };
        let made = act.employers().create(&desk.scope(), new).await?;
        let location = format!("/test/employers/{}", made.key);
        Ok(Made {
            answer: Answer::created(location, &json!({"key": made.key.to_string()})).version(1),
            told: Told::of::<Employers>(made.key).fields("facts"),
            subject: None,
        })
    })
    .await
}

async fn read(desk: Desk, key: PathKey<EmployerKey>) -> Result<Answer, Problem> {
    let mut act = desk.begin().await?;
    let found = act.employers().get(&desk.scope(), key.0).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    act.commit(Told::of::<Employers>(key.0).fields("facts"))
        .await?;
    Ok(Answer::ok(&json!({"id": found.external.as_str()})).version(found.version))
}

async fn replace(
    desk: Desk,
    key: PathKey<EmployerKey>,
    known: IfMatch,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    let change = Change {
        external: EmployerId::new("E-changed").expect("an id"),
        status: Status::Active,
        parent: (),
        document: Document::new(&*body.bytes),
    };
    let mut act = desk.begin().await?;
    let mut employers = act.employers();
    let version = employers
        .replace(&desk.scope(), key.0, known.0, change)
        .await?;
    let version = version.ok_or_else(Problem::nothing_here)?;
    act.commit(Told::of::<Employers>(key.0).fields("facts"))
        .await?;
    Ok(Answer::no_content().version(version))
}

fn planted_on(backend: Backend) -> TestApp {
    TestApp::with(Setup {
        backend,
        more: vec![&LIST, &CREATE, &READ, &REPLACE],
        access: ROWS,
        ..Setup::default()
    })
}

fn items(reply: &Reply) -> Vec<String> {
    let list = reply.json();
    let items = list["items"].as_array().expect("a list").iter();
    items
        .map(|it| it.as_str().expect("an id").to_owned())
        .collect()
}

fn everybody_sees_the_own_part_and_absent_is_told_like_foreign(backend: Backend) {
    let app = planted_on(backend);
    let list = |who| items(&app.get("/test/employers").by(who).send());
    assert_eq!(list(Who::CaseManager), ["E-1", "E-2"]);
    assert_eq!(list(Who::OtherCaseManager), ["E-9"]);
    assert_eq!(list(Who::Organiser), ["E-1"]);
    assert_eq!(list(Who::OtherOrganiser), ["E-2"]);
    assert_eq!(list(Who::Employer), ["E-1"]);
    assert_eq!(list(Who::OtherEmployer), ["E-2"]);
    assert_eq!(list(Who::Integration), ["E-1", "E-2"]);
    assert_eq!(list(Who::Admin), ["E-1", "E-2"]);
    let own = format!("/test/employers/{}", app.stage.first.employer);
    let foreign = format!("/test/employers/{}", app.stage.second.employer);
    let absent = format!("/test/employers/{}", app.stage.first.vacancy);
    for who in [Who::Organiser, Who::Employer, Who::OtherCaseManager] {
        let refused = |path: &str| {
            let reply = app.get(path).by(who).send();
            let id = reply.header("x-request-id").expect("an id").to_owned();
            (reply.status, reply.text().replace(&id, ""))
        };
        let not_there = refused(&absent);
        assert_eq!(not_there.0, 404);
        assert_eq!(refused(&foreign), not_there, "{who:?}");
        assert_eq!(refused("/test/employers/no-key"), not_there, "{who:?}");
    }
    let reply = app.get(&own).by(Who::Organiser).send();
    assert_eq!((reply.status, reply.header("etag")), (200, Some("\"1\"")));
}

fn a_change_names_the_version_it_knows(backend: Backend) {
    let app = planted_on(backend);
    let path = format!("/test/employers/{}", app.stage.first.employer);
    let put = |tag: Option<&str>| {
        let mut request = app.request("PUT", &path).by(Who::CaseManager).json("{}");
        if let Some(tag) = tag {
            request = request.header("If-Match", tag);
        }
        request.send()
    };
    assert_eq!(put(None).code(), "no_precondition");
    assert_eq!(put(Some("*")).code(), "no_precondition");
    assert_eq!(put(Some("\"2\"")).code(), "stale");
    assert_eq!(put(Some("2")).code(), "invalid_header");
    let done = put(Some("\"1\""));
    assert_eq!((done.status, done.header("etag")), (204, Some("\"2\"")));
    assert_eq!(put(Some("\"1\"")).code(), "stale");
}

fn a_request_with_a_key_is_carried_out_once(backend: Backend) {
    let app = planted_on(backend);
    let post = |key: &str, who, name: &str| {
        let request = app
            .post("/test/employers")
            .by(who)
            .json(&format!("\"{name}\""));
        request.header("Idempotency-Key", key).send()
    };
    let first = post("a", Who::CaseManager, "E-5");
    assert_eq!(first.status, 201);
    let again = post("a", Who::CaseManager, "E-5");
    assert_eq!((again.status, again.text()), (201, first.text()));
    for header in ["etag", "location", "content-type"] {
        assert_eq!(again.header(header), first.header(header), "{header}");
        assert!(first.header(header).is_some(), "{header}");
    }
    assert_eq!(post("a", Who::CaseManager, "E-6").code(), "key_reused");
    assert_eq!(post("b", Who::CaseManager, "E-5").code(), "duplicate");
    // What was refused may come again under its key, and another caller's key is another key.
    assert_eq!(post("b", Who::CaseManager, "E-7").status, 201);
    assert_eq!(post("a", Who::OtherCaseManager, "E-5").status, 201);
    assert_eq!(post("", Who::CaseManager, "E-8").code(), "invalid_header");
    assert_eq!(
        post(&"x".repeat(201), Who::CaseManager, "E-8").code(),
        "invalid_header"
    );
    let list = items(&app.get("/test/employers").by(Who::CaseManager).send());
    assert_eq!(list, ["E-1", "E-2", "E-5", "E-7"]);
}

fn a_cursor_goes_on_only_where_it_was_given(backend: Backend) {
    let app = planted_on(backend);
    let list = |path: &str, who| app.get(path).by(who).send();
    let first = list("/test/employers?limit=1", Who::CaseManager);
    assert_eq!(items(&first), ["E-1"]);
    let cursor = first.json()["next"].as_str().expect("a cursor").to_owned();
    let more = format!("/test/employers?limit=2&cursor={cursor}");
    let second = list(&more, Who::CaseManager);
    assert_eq!(
        (items(&second), second.json()["next"].is_null()),
        (vec!["E-2".to_owned()], true)
    );
    assert_eq!(list(&more, Who::OtherCaseManager).code(), "invalid_query");
    assert_eq!(
        list(&format!("{more}&status=active"), Who::CaseManager).code(),
        "invalid_query"
    );
    for broken in ["", "x", "AAAA", &cursor[1..], &format!("{cursor}A")] {
        let path = format!("/test/employers?cursor={broken}");
        assert_eq!(
            list(&path, Who::CaseManager).code(),
            "invalid_query",
            "{broken}"
        );
    }
}

fn the_audit_tells_of_what_was_done_and_of_what_was_denied(backend: Backend) {
    let app = planted_on(backend);
    let path = format!("/test/employers/{}", app.stage.first.employer);
    let read = app.get(&path).by(Who::CaseManager).send();
    let denied = app.get(&path).by(Who::Integration).send();
    assert_eq!((read.status, denied.status), (200, 403));
    let told = app.look(async |store| {
        let page = store.audit().page(None, 0, Limit::default()).await;
        page.expect("an answer").entries
    });
    let [_, read_told, denied_told] = &told[..] else {
        panic!("{told:?}");
    };
    let key = app.stage.key_of(Who::CaseManager);
    let entry = Entry {
        county: Some(app.stage.here),
        principal: format!("api_key:{key}"),
        action: "read".to_owned(),
        object_kind: "employer".to_owned(),
        object_key: app.stage.first.employer.to_string(),
        ending: Ending::Done,
        request_id: read.header("x-request-id").expect("an id").to_owned(),
        purpose: "test".to_owned(),
        fields: "facts".to_owned(),
    };
    assert_eq!(read_told.entry, entry);
    assert_eq!(denied_told.entry.ending, Ending::Denied);
    assert_eq!(denied_told.entry.action, "read");
}

fn a_store_that_fails_is_a_problem_with_a_time_to_come_again(backend: Backend) {
    use miqnet_store::Error;
    let app = planted_on(backend);
    let path = format!("/test/employers/{}", app.stage.first.employer);
    let fails = |n: u64, error: Error| {
        app.state.store.plant_failure(n, error);
        let reply = app.get(&path).by(Who::CaseManager).send();
        app.state.store.clear_failure();
        (reply.status, reply.header("retry-after").map(str::to_owned))
    };
    // The first call looks up the key, later ones are the handler's.
    for n in 1..=4 {
        assert_eq!(
            fails(n, Error::Busy),
            (503, Some("2".to_owned())),
            "call {n}"
        );
        assert_eq!(fails(n, Error::Full), (507, None), "call {n}");
        let gone = Error::Unavailable {
            code: "io".to_owned(),
        };
        assert_eq!(fails(n, gone), (503, Some("5".to_owned())), "call {n}");
    }
    assert_eq!(app.get(&path).by(Who::CaseManager).send().status, 200);
}

on_both!(
    a_change_names_the_version_it_knows,
    a_cursor_goes_on_only_where_it_was_given,
    a_request_with_a_key_is_carried_out_once,
    a_store_that_fails_is_a_problem_with_a_time_to_come_again,
    everybody_sees_the_own_part_and_absent_is_told_like_foreign,
    the_audit_tells_of_what_was_done_and_of_what_was_denied,
);
