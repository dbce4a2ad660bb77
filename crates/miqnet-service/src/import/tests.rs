//! Sheets over HTTP, on both databases.

use base64::Engine as _;
use miqnet_store::testing::Backend;

use super::BASE64;
use crate::testing::stage::Who;
use crate::testing::{Answer, TestApp, on_both};

const SHEET: &str = "ID;Deutsch;PLZ;Name\r\nK-1;B1;71032;Geheim\r\nK-50;B2;71032;Geheim\r\nK-51;Quatsch;71032;Geheim\r\n";

fn send(app: &TestApp, query: &str, sheet: &str) -> Answer {
    let request = app.post(&format!("/v1/imports/candidates{query}"));
    let request = request
        .by(Who::CaseManager)
        .header("Content-Type", "text/csv");
    request.bytes(sheet.as_bytes()).send()
}

/// Rows that were made, changed, the same and left out.
#[track_caller]
fn counts(reply: &Answer) -> [u64; 4] {
    assert_eq!(reply.status, 200, "{}", reply.text());
    let report = reply.json();
    ["created", "changed", "unchanged", "rejected"].map(|it| report[it].as_u64().expect("a number"))
}

fn ids(app: &TestApp) -> usize {
    let list = app.get("/v1/candidates").by(Who::CaseManager).send();
    list.json()["items"].as_array().expect("a list").len()
}

fn a_trial_says_what_would_be_done_and_does_nothing(backend: Backend) {
    let app = TestApp::on(backend);
    assert_eq!(counts(&send(&app, "?dry_run=true", SHEET)), [1, 1, 0, 1]);
    assert_eq!(ids(&app), 3);
    assert_eq!(counts(&send(&app, "", SHEET)), [1, 1, 0, 1]);
    assert_eq!(ids(&app), 4);
    // The same sheet again changes nothing, not even a version.
    assert_eq!(counts(&send(&app, "", SHEET)), [0, 0, 2, 1]);
    let found = app
        .get("/v1/candidates?id=K-50")
        .by(Who::CaseManager)
        .send();
    assert_eq!(found.json()["items"][0]["version"], 1);
    assert!(!found.text().contains("Geheim"));
}

fn a_bad_row_is_told_by_number_and_column_without_its_value(backend: Backend) {
    let app = TestApp::on(backend);
    let reply = send(&app, "", SHEET);
    let fault = ("row 4.Deutsch".to_owned(), "bad_level".to_owned());
    assert_eq!(reply.faults_of("issues")[0].0, fault.0, "{}", reply.text());
    assert!(!reply.text().contains("Quatsch"), "{}", reply.text());
    assert!(reply.json()["rejects"].is_null());
}

fn who_asks_for_them_gets_the_rows_that_were_left_out(backend: Backend) {
    let app = TestApp::on(backend);
    let reply = send(&app, "?rejects=true", SHEET).json();
    let rejects = &reply["rejects"];
    assert_eq!(rejects["file_name"], "rejects.csv");
    let content = rejects["content"].as_str().expect("Base64");
    let content = String::from_utf8(BASE64.decode(content).expect("Base64")).expect("UTF-8");
    assert!(
        content.contains("K-51;Quatsch;71032") && !content.contains("K-50"),
        "{content}"
    );
    // Corrected, they can be sent again.
    assert_eq!(
        counts(&send(&app, "", &content.replace("Quatsch", "A2"))),
        [1, 0, 0, 0]
    );
}

fn a_strict_import_keeps_all_rows_or_none(backend: Backend) {
    let app = TestApp::on(backend);
    assert_eq!(send(&app, "?strict=true", SHEET).code(), "invalid_body");
    assert_eq!(ids(&app), 3);
    let good = SHEET.replace("Quatsch", "A2");
    assert_eq!(counts(&send(&app, "?strict=true", &good)), [2, 1, 0, 0]);
    // What is wrong with the sheet itself counts, also where no row is.
    let blind = app.post("/v1/imports/candidates?strict=true");
    let blind = blind.by(Who::CaseManager).json("[[null]]").send();
    assert_eq!(blind.code(), "invalid_body");
}

fn a_failing_database_keeps_nothing_of_a_sheet(backend: Backend) {
    let app = TestApp::on(backend);
    let good = SHEET.replace("Quatsch", "A2");
    let mut failed = 0;
    for n in 1.. {
        app.state.store.plant_failure(n, miqnet_store::Error::Full);
        let reply = send(&app, "", &good);
        app.state.store.clear_failure();
        if reply.status == 200 {
            break;
        }
        failed += 1;
        assert_eq!(reply.code(), "storage_full", "call {n}");
        assert_eq!(ids(&app), 3, "call {n}");
    }
    assert!(failed > 4, "{failed}");
    assert_eq!(ids(&app), 5);
}

fn what_is_no_sheet_is_refused(backend: Backend) {
    let app = TestApp::on(backend);
    let pdf = app.post("/v1/imports/candidates").by(Who::CaseManager);
    let pdf = pdf
        .header("Content-Type", "application/pdf")
        .bytes(b"%PDF")
        .send();
    assert_eq!(pdf.code(), "unsupported_media_type");
    for sheet in ["", "%PDF-1.7", "a;b\r\n1;2\r\n", "PK\u{3}\u{4}"] {
        assert_eq!(send(&app, "", sheet).code(), "invalid_body", "{sheet}");
    }
    let large = format!("ID;PLZ\r\n{}", "K-1;71032\r\n".repeat(1 << 20));
    assert_eq!(send(&app, "", &large).code(), "body_too_large");
}

fn a_vacancy_belongs_to_an_employer_that_the_caller_finds(backend: Backend) {
    let app = TestApp::on(backend);
    let sheet = r#"[{"id": "V-1", "employer": "E-1", "title": "Köchin"},
                    {"id": "V-60", "employer": "E-1", "title": "Köchin"},
                    {"id": "V-61", "employer": "E-2", "title": "Köchin"}]"#;
    let send = |who| {
        let request = app.post("/v1/imports/vacancies").by(who);
        request.json(sheet).send()
    };
    let own = send(Who::Employer);
    assert_eq!(counts(&own), [1, 1, 0, 1]);
    let fault = ("row 3.employer".to_owned(), "unknown_employer".to_owned());
    assert!(own.faults_of("issues").contains(&fault), "{}", own.text());
    assert_eq!(send(Who::CaseManager).code(), "forbidden");
    assert_eq!(counts(&send(Who::Integration)), [1, 0, 2, 0]);
}

fn the_next_sheet_brings_nobody_back_who_was_closed(backend: Backend) {
    let app = TestApp::on(backend);
    let path = format!("/v1/candidates/{}", app.stage.first.candidate);
    let close = app.request("PATCH", &path).by(Who::CaseManager);
    let close = close.header("If-Match", "\"1\"");
    assert_eq!(close.json(r#"{"status": "closed"}"#).send().status, 200);
    assert_eq!(counts(&send(&app, "", SHEET)), [1, 1, 0, 1]);
    let read = app.get(&path).by(Who::CaseManager).send().json();
    assert_eq!(read["status"], "closed");
    assert_eq!(read["version"], 3, "the row is the new one");
    assert_eq!(
        counts(&send(&app, "", SHEET)),
        [0, 0, 2, 1],
        "and again nothing"
    );
}

fn harmful_characters_come_in_no_sheet(backend: Backend) {
    let app = TestApp::on(backend);
    let sheet = "ID;Kenntnisse\r\nK-50;Kasse\r\nK-51;Ka\u{7}sse\r\nK-52;\u{202e}Kasse\r\n";
    let reply = send(&app, "", sheet);
    assert_eq!(counts(&reply), [1, 0, 0, 2], "{}", reply.text());
    let faults = reply.faults_of("issues");
    for row in ["row 3.skills", "row 4.skills"] {
        let fault = (row.to_owned(), "harmful_character".to_owned());
        assert!(faults.contains(&fault), "{faults:?}");
    }
}

fn a_column_that_stands_twice_is_not_guessed(backend: Backend) {
    let app = TestApp::on(backend);
    let reply = send(&app, "", "ID;Nr;PLZ\r\nK-1;K-2;71032\r\n");
    assert_eq!(reply.code(), "invalid_body", "{}", reply.text());
    let fault = ("row 1.Nr".to_owned(), "H202".to_owned());
    assert!(reply.faults().contains(&fault), "{}", reply.text());
}

fn case_files_belong_to_candidates_who_are_kept(backend: Backend) {
    let app = TestApp::on(backend);
    let send = |who, query: &str, sheet: &str| {
        let request = app.post(&format!("/v1/imports/case-files{query}")).by(who);
        request
            .header("Content-Type", "text/csv")
            .bytes(sheet.as_bytes())
            .send()
    };
    let sheet =
        "ID;Leistung;Aufenthalt bis\r\nK-1;SGB II;04.03.2027\r\nK-9;SGB II;\r\nK-2;Quatsch;\r\n";
    let reply = send(Who::CaseManager, "?dry_run=true", sheet);
    assert_eq!(counts(&reply), [1, 0, 0, 2], "{}", reply.text());
    let path = format!("/v1/candidates/{}/case-file", app.stage.first.candidate);
    let read = || app.get(&path).by(Who::CaseManager).send();
    assert_eq!(read().code(), "not_found", "a trial keeps nothing");
    let guess = send(Who::Integration, "?dry_run=true", sheet);
    assert_eq!(guess.code(), "forbidden", "it would hear what is kept");
    let reply = send(Who::CaseManager, "", sheet);
    assert_eq!(counts(&reply), [1, 0, 0, 2]);
    let places = reply.faults_of("issues").into_iter().map(|it| it.0);
    assert!(
        places.eq(["row 3.id", "row 4.Leistung"]),
        "from top to bottom"
    );
    let unknown = ("row 3.id".to_owned(), "unknown_candidate".to_owned());
    assert!(
        reply.faults_of("issues").contains(&unknown),
        "{}",
        reply.text()
    );
    assert!(!reply.text().contains("Quatsch"), "{}", reply.text());
    assert_eq!(read().json()["row"]["title_end"], "04.03.2027");
    assert_eq!(counts(&send(Who::CaseManager, "", sheet)), [0, 0, 1, 2]);
    let later = sheet.replace("04.03.2027", "04.03.2028");
    assert_eq!(counts(&send(Who::CaseManager, "", &later)), [0, 1, 0, 2]);
    assert_eq!(read().json()["version"], 2);
    let strict = send(Who::CaseManager, "?strict=true", sheet);
    assert_eq!(strict.code(), "invalid_body");
    assert_eq!(read().json()["version"], 2);
    let export = format!("/v1/candidates/{}/export", app.stage.first.candidate);
    let export = app.get(&export).by(Who::CaseManager).send().json();
    let accesses = export["accesses"].as_array().expect("a list").iter();
    let n_told = accesses
        .filter(|it| it["action"] == "import_case_files")
        .count();
    assert_eq!(
        n_told, 2,
        "made and changed, and not when nothing changed: {export}"
    );
    // The other county has a K-9 of its own, and K-1 is nobody there.
    let reply = send(Who::OtherCaseManager, "", sheet);
    assert_eq!(counts(&reply), [1, 0, 0, 2], "{}", reply.text());
    let unknown = ("row 2.id".to_owned(), "unknown_candidate".to_owned());
    assert!(
        reply.faults_of("issues").contains(&unknown),
        "{}",
        reply.text()
    );
    assert_eq!(read().json()["version"], 2);
    assert_eq!(send(Who::Organiser, "", sheet).code(), "forbidden");
}

on_both!(
    a_column_that_stands_twice_is_not_guessed,
    harmful_characters_come_in_no_sheet,
    the_next_sheet_brings_nobody_back_who_was_closed,
    a_bad_row_is_told_by_number_and_column_without_its_value,
    a_failing_database_keeps_nothing_of_a_sheet,
    a_strict_import_keeps_all_rows_or_none,
    a_trial_says_what_would_be_done_and_does_nothing,
    a_vacancy_belongs_to_an_employer_that_the_caller_finds,
    case_files_belong_to_candidates_who_are_kept,
    what_is_no_sheet_is_refused,
    who_asks_for_them_gets_the_rows_that_were_left_out,
);
