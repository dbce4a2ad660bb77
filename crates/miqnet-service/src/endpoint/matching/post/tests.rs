use crate::config::Limits;
use crate::testing::{Answer, Setup, TestApp, fixture};

fn post(app: &TestApp, query: &str, body: &str) -> Answer {
    let path = format!("/v1/match{query}");
    app.post(&path).role("organiser").json(body).send()
}

fn body(candidates: &str, vacancies: &str) -> String {
    format!(r#"{{"candidates": {candidates}, "vacancies": {vacancies}}}"#)
}

#[test]
fn the_lists_of_both_sides_come_with_what_they_rest_on() {
    let app = TestApp::start();
    let (candidates, vacancies) = fixture::rows(30);
    let answer = post(&app, "?top=3&lang=en", &body(&candidates, &vacancies));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let document = answer.json();
    assert_eq!(document["run"]["as_of"], "2026-12-01");
    assert_eq!(document["run"]["language"], "en");
    assert_eq!(document["run"]["counts"]["candidates"], 30);
    let entries = document["entries"].as_array().expect("a list");
    assert!(!entries.is_empty());
    assert!(
        entries
            .iter()
            .all(|entry| entry["rank"].as_u64() <= Some(3))
    );
    let again = post(&app, "?top=3&lang=en", &body(&candidates, &vacancies));
    assert_eq!(again.text(), answer.text());
}

#[test]
fn a_bad_row_is_told_by_place_and_code_and_the_others_are_matched() {
    let app = TestApp::start();
    let candidates = format!(
        r#"[{},
            {{"id": "K-2", "german": "Geheimnis"}}]"#,
        fixture::candidate()
    );
    let vacancies = format!("[{}]", fixture::vacancy());
    let answer = post(&app, "", &body(&candidates, &vacancies));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let document = answer.json();
    assert_eq!(document["run"]["counts"]["candidates"], 1);
    assert_eq!(document["run"]["counts"]["candidates_rejected"], 1);
    let issues = document["issues"].as_array().expect("a list");
    let places: Vec<_> = issues.iter().map(|issue| issue["place"].as_str()).collect();
    assert!(places.contains(&Some("candidates[1].german")), "{places:?}");
    assert!(!answer.text().contains("Geheimnis"));
    let strict = post(&app, "?strict=true", &body(&candidates, &vacancies));
    assert_eq!(
        (strict.status, strict.code()),
        (422, "invalid_body".to_owned())
    );
    assert!(!strict.text().contains("Geheimnis"));
}

#[test]
fn rows_that_are_no_rows_are_refused_with_their_places() {
    let app = TestApp::start();
    #[track_caller]
    fn check(app: &TestApp, candidates: &str, place: &str) {
        let vacancies = format!("[{}]", fixture::vacancy());
        let answer = post(app, "", &body(candidates, &vacancies));
        assert_eq!(answer.status, 422, "{}", answer.text());
        assert_eq!(answer.faults()[0].0, place, "{}", answer.text());
    }
    check(&app, "{}", "candidates");
    check(&app, "7", "candidates");
    check(&app, "[]", "candidates");
    check(&app, "[7]", "candidates[0]");
    check(&app, r#"[{"id": {"a": 1}}]"#, "candidates[0].id");
    check(&app, r#"[{"id": "a", "id": "b"}]"#, "candidates[0].id");
    check(&app, r#"[{"id": "a\u0000"}]"#, "candidates[0].id");
}

#[test]
fn parameters_that_are_not_allowed_are_told_at_once() {
    let app = TestApp::start();
    let (candidates, vacancies) = fixture::rows(1);
    let answer = post(
        &app,
        "?top=0&lang=fr&as_of=1.12.2026&strict=ja&x=1",
        &body(&candidates, &vacancies),
    );
    let faults = answer.faults();
    let places: Vec<&str> = faults.iter().map(|(place, _)| place.as_str()).collect();
    let expected = [
        "query.as_of",
        "query.lang",
        "query.top",
        "query.strict",
        "query.x",
    ];
    assert_eq!((answer.status, places), (400, expected.to_vec()));
    let answer = post(&app, "?as_of=1999-01-01", &body(&candidates, &vacancies));
    assert_eq!(
        (answer.status, answer.code()),
        (422, "day_not_covered".to_owned())
    );
}

#[test]
fn a_request_for_more_pairs_or_lines_than_allowed_is_refused_before_it_is_judged() {
    let (candidates, vacancies) = fixture::rows(10);
    for (pairs, lines, code) in [(99, 20_000, "too_many_pairs"), (100, 99, "too_many_lines")] {
        let app = TestApp::with(Setup {
            limits: Limits {
                pairs,
                lines,
                ..Limits::default()
            },
            ..Setup::default()
        });
        let answer = post(&app, "", &body(&candidates, &vacancies));
        assert_eq!(
            (answer.status, answer.code()),
            (422, "too_much_work".to_owned())
        );
        assert_eq!(answer.faults(), [("body".to_owned(), code.to_owned())]);
    }
}
