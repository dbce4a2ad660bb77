use miqnet_fair::{Instance, Limits, check, plan, replan};

use super::*;

const FAIR: &str = include_str!("../../../../fixtures/fair/fair.json");
const EVENTS: &str = include_str!("../../../../fixtures/fair/events.json");

fn instance() -> Instance {
    read_fair("fair.json", FAIR.as_bytes()).expect("the fixture is whole")
}

/// The fixture with one text in place of another.
fn changed(from: &str, to: &str) -> String {
    assert!(FAIR.contains(from), "{from}");
    FAIR.replace(from, to)
}

#[track_caller]
fn check_errors(text: &str, expected: &[&str]) {
    let errors = read_fair("f", text.as_bytes()).err().unwrap_or_default();
    let said: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(said, expected);
}

#[test]
fn a_fair_is_read_as_it_was_written() {
    let file = FairFile::from(&instance());
    let text = serde_json::to_string(&file).expect("a file is JSON");
    let again = read_fair("again", text.as_bytes()).expect("what was written is whole");
    assert_eq!(again.fair(), instance().fair());
    assert_eq!(again.registrations(), instance().registrations());
    assert_eq!(again.pairs(), instance().pairs());
    // A quarter of an hour is missing after the fourth slot, and three more follow.
    let starts = instance().fair().slots().starts().to_vec();
    assert_eq!(starts, [780, 795, 810, 825, 855, 870, 885]);
}

#[test]
fn what_is_no_fair_is_refused_at_its_first_fault() {
    check_errors(
        "",
        &[
            "f: line 1, column 0: EOF while parsing a value: correct this first, the rest is read after it",
        ],
    );
    check_errors(
        &changed(r#""fair": "F-2027-01","#, ""),
        &[
            "f: line 39, column 1: missing field `fair`: correct this first, the rest is read after it",
        ],
    );
    check_errors(
        &changed(r#""seats": 2"#, r#""chairs": 2"#),
        &[
            "f: line 13, column 48: unknown field `chairs`, expected one of `id`, `employer`, \
             `vacancies`, `seats`, `open`, `languages`: correct this first, the rest is read after it",
        ],
    );
}

#[test]
fn every_value_that_is_not_allowed_is_told_at_once() {
    let text = changed(r#""from": "13:00""#, r#""from": "one""#)
        .replace(r#""seats": 2"#, r#""seats": 51"#)
        .replace(
            r#"["uk", "ru"], "present""#,
            r#"["uk", "russisch"], "present""#,
        )
        .replace(r#"{ "from": 5, "to": 7 }"#, r#"{ "from": 7, "to": 5 }"#)
        .replace(r#""score": 70000"#, r#""score": -1"#)
        .replace(r#""id": "K-2""#, r#""id": " ""#);
    check_errors(
        &text,
        &[
            "f: slots.from: \"one\" is no time of day: write it like 13:05",
            "f: tables[1].seats: 51 is not allowed: write a whole number from 1 to 50",
            "f: interpreters[0].languages[1]: \"russisch\" is no language: write two letters, \
             for example de, uk, ru or en",
            "f: people[1].id: \" \" is no id: write 1 to 64 bytes without control characters",
            "f: people[5].present: the window from 7 to 5 is none: write slots from 0 to 64, \
             the lower one first",
            "f: pairs[9].score: -1 is not allowed: write a whole number from 0 to 100000",
        ],
    );
}

#[test]
fn values_that_do_not_go_together_are_told_at_once() {
    check_errors(
        &changed(r#""talk_minutes": 10"#, r#""talk_minutes": 200"#),
        &["f: slots: no talk fits between start and end: change times or length"],
    );
    check_errors(
        &changed(r#""id": "T-2""#, r#""id": "T-1""#).replace(r#""to": 4 }]"#, r#""to": 9 }]"#),
        &[
            "f: tables: the table T-1 is there twice",
            "f: tables: the table T-3 is open in a slot that the day does not have",
        ],
    );
    check_errors(
        &changed(
            r#""id": "K-2", "wanted_talks": 1"#,
            r#""id": "K-1", "wanted_talks": 3"#,
        ),
        &[
            "f: people: K-1 is registered twice",
            "f: people: K-1 wants more talks than she takes at most",
        ],
    );
    check_errors(
        &changed(
            r#""person": "K-6", "table": "T-3""#,
            r#""person": "K-9", "table": "T-9""#,
        ),
        &[
            "f: pairs: K-9 is not registered and cannot meet table T-9",
            "f: pairs: K-9 cannot meet table T-9: the fair has no such table",
        ],
    );
}

#[test]
fn a_frame_is_a_fair_without_pairs() {
    let whole = instance();
    let frame = FairFile::frame(whole.fair(), whole.registrations());
    let text = serde_json::to_string(&frame).expect("a file is JSON");
    assert!(!text.contains("pairs"), "{text}");
    let read = read_frame("f", text.as_bytes()).expect("what was written is whole");
    assert_eq!(read, (whole.fair().clone(), whole.registrations().clone()));
    check_errors(
        &text,
        &[
            "f: pairs: the fair does not say who may talk where: add the pairs with \
             “miqnet fair pairs”",
        ],
    );
}

#[test]
fn a_frame_with_faults_is_refused_with_all_of_them() {
    let text = changed(r#""seats": 2"#, r#""seats": 51"#);
    let told = read_frame("f", text.as_bytes()).expect_err("it has faults");
    let said: Vec<_> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "f: tables[1].seats: 51 is not allowed: write a whole number from 1 to 50",
            "f: pairs: the engine says who may talk where: take out the pairs that are given",
        ]
    );
}

#[test]
fn a_timetable_is_read_as_it_was_written_and_judged_by_the_checker() {
    let instance = instance();
    let limits = Limits {
        rounds: 200,
        ..Limits::default()
    };
    let made = plan(&instance, &limits);
    let file = PlanFile::new(&instance, &made);
    let text = serde_json::to_string(&file).expect("a file is JSON");
    let read = read_timetable("plan", text.as_bytes(), &instance).expect("it was just written");
    assert_eq!(read, made.timetable);
    let (people, pairs) = (instance.registrations(), instance.pairs());
    assert_eq!(check(instance.fair(), people, pairs, &read), []);
    assert_eq!(file.talks[0].start.as_deref(), Some("13:00"));
    let without: Vec<_> = file
        .without_talk
        .iter()
        .map(|one| (one.person.as_str(), one.reason.as_str()))
        .collect();
    assert_eq!(without, [("K-5", "no_table"), ("K-6", "no_time")]);
    // By hand: somebody is moved to where she is already.
    let clash = text.replacen(r#""slot":1"#, r#""slot":0"#, 1);
    let read = read_timetable("plan", clash.as_bytes(), &instance).expect("it can be read");
    assert!(!check(instance.fair(), people, pairs, &read).is_empty());
}

#[test]
fn a_timetable_with_faults_is_refused() {
    let text = r#"{"fair": "G", "talks": [{"slot": -1, "table": "", "person": "K-1"}]}"#;
    let told = read_timetable("t", text.as_bytes(), &instance()).expect_err("it has faults");
    let said: Vec<_> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "t: fair: this is a timetable of the fair \"G\": give the one of this fair",
            "t: talks[0].slot: -1 is not allowed: write a whole number from 0 to 65535",
            "t: talks[0].table: \"\" is no id: write 1 to 64 bytes without control characters",
        ]
    );
}

#[test]
fn every_event_is_read_and_changes_the_day() {
    let instance = instance();
    let events = read_events("e", EVENTS.as_bytes(), &instance).expect("the fixture is whole");
    assert_eq!(events.len(), 6);
    let limits = Limits {
        rounds: 200,
        ..Limits::default()
    };
    let running = plan(&instance, &limits).timetable;
    let day = replan(&instance, &running, 2, &events).expect("all of them can be");
    let changes = day.changes.iter();
    let kinds: Vec<_> = changes
        .map(|change| ChangeFile::new(&day.instance, change).change)
        .collect();
    assert!(
        kinds.contains(&"added") && kinds.contains(&"missed"),
        "{kinds:?}"
    );
    let told = read_events(
        "e",
        br#"[{"event": "late", "person": "K-1", "from": 99}]"#,
        &instance,
    );
    assert_eq!(
        told.expect_err("there is no such slot")[0].to_string(),
        "e: [0].from: 99 is not allowed: write a whole number from 0 to 64"
    );
}
