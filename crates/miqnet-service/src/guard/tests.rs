//! What strangers try, and what they get.

use std::io::{Read as _, Write as _};
use std::time::{Duration, Instant};

use actix_web::http::Method;
use actix_web::web;

use super::*;
use crate::config::Limits;
use crate::log::tests::keep;
use crate::testing::stage::Who;
use crate::testing::{Answer, Setup, TestApp};

/// A route that panics with what it was sent.
static PANICS: Endpoint = Endpoint {
    id: "panics",
    method: Method::POST,
    path: "/test/panics",
    budget: Budget::Record,
    example: None,
    route: || {
        web::post().to(|body: String| async move {
            if !body.is_empty() {
                panic!("{body}");
            }
            "nothing to panic about"
        })
    },
};

/// A route that takes longer than it may.
static SLEEPS: Endpoint = Endpoint {
    id: "sleeps",
    method: Method::POST,
    path: "/test/sleeps",
    budget: Budget::Record,
    example: None,
    route: || {
        web::post().to(|_: crate::body::JsonBytes| async {
            tokio::time::sleep(Duration::from_secs(60)).await;
            "late"
        })
    },
};

/// The same without a body.
static WAITS: Endpoint = Endpoint {
    id: "waits",
    method: Method::GET,
    path: "/test/sleeps",
    budget: Budget::Record,
    example: None,
    route: || {
        web::get().to(|| async {
            tokio::time::sleep(Duration::from_secs(60)).await;
            "late"
        })
    },
};

/// A route that is not in the matrix.
static UNLISTED: Endpoint = Endpoint {
    id: "unlisted",
    method: Method::GET,
    path: "/test/unlisted",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(|| async { "open" }),
};

/// A route whose answer is larger than what a connection holds.
static LARGE: Endpoint = Endpoint {
    id: "large",
    method: Method::GET,
    path: "/test/large",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(|| async { "x".repeat(64 << 20) }),
};

const ROWS: &str = r#"
    [operation.panics]
    method = "POST"
    path = "/test/panics"
    public = true
    [operation.sleeps]
    method = "POST"
    path = "/test/sleeps"
    public = true
    [operation.waits]
    method = "GET"
    path = "/test/sleeps"
    public = true
    [operation.large]
    method = "GET"
    path = "/test/large"
    public = true
"#;

fn planted(limits: Limits) -> TestApp {
    TestApp::with(Setup {
        limits,
        more: vec![&PANICS, &SLEEPS, &WAITS, &UNLISTED, &LARGE],
        access: ROWS,
        ..Setup::default()
    })
}

/// A service that gives nobody more than a second.
fn hasty() -> TestApp {
    planted(Limits {
        deadline: Duration::from_secs(1),
        work_deadline: Duration::from_secs(2),
        ..Limits::default()
    })
}

#[expect(clippy::disallowed_methods, reason = "a test measures a time limit")]
fn now() -> Instant {
    Instant::now()
}

#[track_caller]
fn check(answer: &Answer, status: u16, code: &str) {
    assert_eq!(
        (answer.status, &*answer.code()),
        (status, code),
        "{}",
        answer.text()
    );
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let id = answer.header("x-request-id").expect("an id").to_owned();
    assert_eq!(answer.json()["request_id"], id);
}

#[test]
fn a_panic_is_a_problem_and_the_log_names_its_place_and_nothing_else() {
    let log = keep();
    let app = planted(Limits::default());
    let answer = app.post("/test/panics").bytes(b"Geheim").send();
    check(&answer, 500, "internal");
    assert_eq!(app.get("/health").send().status, 200);
    let text = log.text();
    assert!(text.contains("guard/tests.rs"), "{text}");
    assert!(
        text.contains(answer.header("x-request-id").expect("an id")),
        "{text}"
    );
    assert!(!text.contains("Geheim"), "{text}");
}

#[test]
fn packed_bodies_are_refused_whatever_they_are_packed_with() {
    let app = TestApp::start();
    for packing in ["gzip", "br", "zstd", "deflate", "identity", "x"] {
        let post = app.post("/v1/match").role("organiser");
        let answer = post.header("Content-Encoding", packing).rows().send();
        check(&answer, 415, "content_encoding");
        let get = app.get("/health").header("Content-Encoding", packing);
        check(&get.send(), 415, "content_encoding");
    }
}

#[test]
fn a_body_of_another_type_is_refused() {
    let app = TestApp::start();
    for media in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=latin1",
    ] {
        let post = app.post("/v1/match").role("organiser");
        let answer = post.header("Content-Type", media).bytes(b"{}").send();
        check(&answer, 415, "unsupported_media_type");
    }
    let post = app.post("/v1/match").role("organiser").bytes(b"{}");
    check(&post.send(), 415, "unsupported_media_type");
    let post = app.post("/v1/match").role("organiser");
    let post = post.header("Content-Type", "application/json; charset=UTF-8");
    check(&post.bytes(b"{}").send(), 422, "invalid_body");
}

#[test]
fn an_answer_that_is_not_accepted_is_not_given() {
    let app = TestApp::start();
    for accept in [
        "text/html",
        "application/xml, text/*",
        "application/json;q=0",
    ] {
        check(
            &app.get("/health").header("Accept", accept).send(),
            406,
            "not_acceptable",
        );
    }
    for accept in ["*/*", "text/html, application/json;q=0.1", "application/*"] {
        assert_eq!(
            app.get("/health").header("Accept", accept).send().status,
            200
        );
    }
}

#[test]
fn methods_and_paths_that_are_not_known_are_problems() {
    let app = TestApp::start();
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "INVENTED"] {
        let answer = app.request(method, "/v1/match").send();
        check(&answer, 405, "method_not_allowed");
        assert_eq!(answer.header("allow"), Some("POST"));
    }
    for path in [
        "/",
        "/v1",
        "/v1/match/",
        "/v1/..%2fhealth",
        "/%ff",
        "/V1/match",
    ] {
        check(&app.get(path).send(), 404, "not_found");
    }
}

#[test]
fn an_operation_that_the_matrix_does_not_name_is_closed_to_everybody() {
    let app = planted(Limits::default());
    check(&app.get("/test/unlisted").send(), 401, "unauthenticated");
    for role in crate::access::Role::ALL {
        let get = app.get("/test/unlisted").role(role.as_str());
        check(&get.send(), 403, "forbidden");
    }
}

#[test]
fn a_body_beyond_the_limit_is_refused_announced_or_not() {
    let app = planted(Limits {
        record_bytes: 1_000,
        ..Limits::default()
    });
    let announced = app.post("/test/sleeps").json(&"1".repeat(1_001)).send();
    check(&announced, 413, "body_too_large");
    let mut stream = app.connect();
    let head = "POST /test/sleeps HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
                Transfer-Encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).expect("a head");
    for _ in 0..3 {
        // The service may have closed by now.
        let _ = stream.write_all(format!("200\r\n{}\r\n", "1".repeat(512)).as_bytes());
    }
    check(&Answer::read(&mut stream), 413, "body_too_large");
}

#[test]
fn a_slow_body_and_slow_work_end_at_the_deadline() {
    let app = hasty();
    let start = now();
    let mut stream = app.connect();
    let head = "POST /test/sleeps HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
                Content-Length: 10\r\n\r\n{";
    stream.write_all(head.as_bytes()).expect("a head");
    check(&Answer::read(&mut stream), 408, "request_timeout");
    let slow = app.post("/test/sleeps").json("{}").send();
    check(&slow, 503, "work_too_long");
    check(&app.get("/test/sleeps").send(), 503, "work_too_long");
    assert!(start.elapsed() < Duration::from_secs(6));
}

/// The head of an organiser's request whose body is announced and does not come.
fn head_of_a_large_body() -> String {
    let key = Who::Organiser.secret();
    format!(
        "POST /v1/match HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Authorization: Bearer {}\r\nContent-Length: 1000000\r\n\r\n",
        key.expose()
    )
}

#[test]
fn a_large_body_must_come_at_a_rate() {
    let app = TestApp::start();
    let start = now();
    let mut stream = app.connect();
    let head = head_of_a_large_body() + "{";
    stream.write_all(head.as_bytes()).expect("a head");
    check(&Answer::read(&mut stream), 408, "request_timeout");
    let took = start.elapsed();
    assert!((4..9).contains(&took.as_secs()), "{took:?}");
}

#[test]
fn large_bodies_are_bounded_in_number() {
    let app = TestApp::with(Setup {
        limits: Limits {
            large_bodies: 1,
            ..Limits::default()
        },
        ..Setup::default()
    });
    let head = head_of_a_large_body();
    let mut first = app.connect();
    first.write_all(head.as_bytes()).expect("a head");
    std::thread::sleep(Duration::from_millis(300));
    let mut second = app.connect();
    second.write_all(head.as_bytes()).expect("a head");
    let refused = Answer::read(&mut second);
    check(&refused, 503, "busy");
    assert_eq!(refused.header("retry-after"), Some("2"));
    let small = app.post("/v1/match").role("organiser").rows().send();
    assert_eq!(small.status, 200, "{}", small.text());
}

#[test]
fn a_slow_head_is_not_waited_for() {
    let app = TestApp::start();
    let start = now();
    let mut stream = app.connect();
    stream
        .write_all(b"GET /health HTTP/1.1\r\nHost:")
        .expect("half a head");
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    let took = start.elapsed();
    assert!((4..9).contains(&took.as_secs()), "{took:?}");
    assert!(!String::from_utf8_lossy(&all).starts_with("HTTP/1.1 200"));
}

#[test]
fn there_is_no_second_request_that_could_be_slow() {
    let app = TestApp::start();
    let start = now();
    let mut stream = app.connect();
    let first = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\nHos";
    stream.write_all(first).expect("one and a half requests");
    let mut all = Vec::new();
    let _ = stream.read_to_end(&mut all);
    let text = String::from_utf8_lossy(&all);
    assert_eq!(text.matches("HTTP/1.1 ").count(), 1, "{text}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[cfg(target_os = "linux")]
#[test]
fn a_client_that_reads_nothing_is_cut_off() {
    let app = planted(Limits {
        unread: Duration::from_secs(2),
        ..Limits::default()
    });
    let mut stream = app.connect();
    let head = b"GET /test/large HTTP/1.1\r\nHost: x\r\n\r\n";
    stream.write_all(head).expect("a head");
    std::thread::sleep(Duration::from_secs(8));
    let mut all = Vec::new();
    let end = stream.read_to_end(&mut all);
    assert!(end.is_err() || all.len() < 64 << 20, "{} bytes", all.len());
    let whole = app.get("/test/large").send();
    assert_eq!(whole.text().len(), 64 << 20, "who reads gets everything");
}

#[test]
fn behind_a_proxy_only_the_proxy_may_connect() {
    let app = TestApp::with(Setup {
        behind_proxy: true,
        ..Setup::default()
    });
    assert_eq!(app.get("/health").send().status, 200);
    let app = TestApp::with(Setup {
        trusted: Some(["10.0.0.2".parse().expect("an address")].into()),
        ..Setup::default()
    });
    check(&app.get("/health").send(), 403, "forbidden");
}

#[test]
fn requests_that_two_servers_could_read_differently_are_refused() {
    let app = TestApp::start();
    for head in [
        "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: 2\r\nContent-Length: 3\r\n",
        "Transfer-Encoding: x\r\n",
        "Content-Length: +2\r\n",
    ] {
        let mut stream = app.connect();
        let text = format!("POST /v1/match HTTP/1.1\r\nHost: x\r\n{head}\r\n{{}}");
        stream.write_all(text.as_bytes()).expect("a request");
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all);
        let text = String::from_utf8_lossy(&all);
        assert!(text.starts_with("HTTP/1.1 400"), "{head}: {text}");
        assert_eq!(text.matches("HTTP/1.1 ").count(), 1, "{head}: {text}");
    }
}

#[test]
fn nothing_of_a_request_gets_into_log_or_counters() {
    let log = keep();
    let app = TestApp::start();
    let word = "Kanarienvogel";
    let rows = format!(
        r#"{{"candidates": [{{"id": "{word}", "german": "{word}", "{word}": "{word}", "name": "{word}"}}],
            "vacancies": [{{"id": "V-{word}", "employer": "{word}", "title": "{word}"}}]}}"#
    );
    for body in [
        rows.clone(),
        rows.replace('}', ""),
        rows.replace("vacancies", word),
    ] {
        let post = app
            .post(&format!("/v1/match?{word}={word}"))
            .role("organiser");
        post.json(&body).send();
        let post = app.post("/v1/match").role("organiser");
        assert!(
            !post
                .header("X-Name", word)
                .json(&body)
                .send()
                .text()
                .contains("german\": \"Ka")
        );
    }
    app.get(&format!("/{word}/{word}")).send();
    app.request(word, "/health").send();
    app.get("/v1/occupations?q=Kanarienvogel")
        .role("admin")
        .send();
    app.get("/v1/occupations")
        .header("Authorization", &format!("Bearer {word}"))
        .send();
    let counted = String::from_utf8(app.state.metrics.text(0)).expect("counters are text");
    let text = log.text();
    assert!(text.lines().count() >= 10, "{text}");
    assert!(!text.contains(word), "{text}");
    assert!(!counted.contains(word), "{counted}");
    assert!(counted.contains(r#"route="/v1/match""#), "{counted}");
}
