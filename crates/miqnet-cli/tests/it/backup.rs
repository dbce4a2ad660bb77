//! What is kept survives the loss of its file, and who was erased stays away.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::bench::{Bench, Ran};
use crate::running::Running;

const DATABASE: &str = "miqnet-data/miqnet.db";

/// A database with one county.
fn kept() -> Bench {
    let bench = Bench::empty();
    assert_eq!(bench.run("county add Böblingen").code, 0);
    bench
}

fn move_away(bench: &Bench) {
    for ending in ["", "-wal", "-shm"] {
        let from = bench.path(&format!("{DATABASE}{ending}"));
        if from.exists() {
            let to = bench.path(&format!("given-up.db{ending}"));
            fs::rename(from, to).expect("a file of the test");
        }
    }
}

#[track_caller]
fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.out
}

/// Runs a command that fails and looks for these words.
#[track_caller]
fn refused(bench: &Bench, words: &str, code: &str, expected: &str) {
    let ran = bench.run(&format!("--lang en {words}"));
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.starts_with(code), "{}", ran.err);
    assert!(ran.err.contains(expected), "{}", ran.err);
    assert!(ran.err.contains("\n→ "), "{}", ran.err);
}

#[test]
fn who_was_erased_after_the_backup_does_not_come_back_with_it() {
    let bench = kept();
    let key = done(bench.run("key add Jobcenter --county Böblingen --role case_manager"));
    let head = format!(
        "Authorization: Bearer {}\r\nContent-Type: application/json\r\n",
        key.trim()
    );
    let service = Running::start(&bench);
    let mut places = Vec::new();
    for id in ["canary-1", "canary-2"] {
        let body = format!(r#"{{"row": {{"id": "{id}", "german": "B1"}}}}"#);
        let made = service.ask("POST /v1/candidates", &head, &body);
        assert!(made.starts_with("HTTP/1.1 201"), "{made}");
        let place = made
            .lines()
            .find_map(|line| line.strip_prefix("location: "));
        places.push(place.expect("a place").to_owned());
    }
    // The service goes on while it is copied.
    let said = done(bench.run("--lang en backup safe.db"));
    assert!(said.contains("Candidates: 2, vacancies: 0"), "{said}");
    assert!(said.contains("The audit is whole"), "{said}");
    let mode = fs::metadata(bench.path("safe.db")).expect("a file");
    assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    let erase = format!("POST {}/erase", places[0]);
    let erased = service.ask(&erase, &head, r#"{"reason": "request"}"#);
    assert!(erased.starts_with("HTTP/1.1 200"), "{erased}");
    assert_eq!(service.stop().0, Some(0));

    move_away(&bench);
    let said = done(bench.run("--lang en restore safe.db --erasures given-up.db"));
    assert!(said.contains("Candidates: 1, vacancies: 0"), "{said}");
    assert!(said.contains("removed again: 1"), "{said}");
    let file = fs::read(bench.path(DATABASE)).expect("a file");
    assert!(
        !file.windows(8).any(|it| it == b"canary-1"),
        "a byte of her is left"
    );
    assert!(
        file.windows(8).any(|it| it == b"canary-2"),
        "the others are there"
    );

    let service = Running::start(&bench);
    let gone = service.ask(&format!("GET {}", places[0]), &head, "");
    assert!(gone.starts_with("HTTP/1.1 404"), "{gone}");
    let there = service.ask(&format!("GET {}", places[1]), &head, "");
    assert!(there.starts_with("HTTP/1.1 200"), "{there}");
    let again = service.ask(
        "POST /v1/candidates",
        &head,
        r#"{"row": {"id": "canary-1"}}"#,
    );
    assert!(again.starts_with("HTTP/1.1 409"), "{again}");
    assert!(again.contains("\"erased\""), "{again}");
    assert_eq!(service.stop().0, Some(0));

    // The same with what was kept apart, in place of the whole database.
    done(bench.run("erasures save erased.jsonl"));
    let lines = fs::read_to_string(bench.path("erased.jsonl")).expect("a file");
    assert_eq!(lines.lines().count(), 1);
    assert!(!lines.contains("canary"), "the hashes name nobody");
    move_away(&bench);
    let said = done(bench.run("--lang en restore safe.db --erasures erased.jsonl"));
    assert!(said.contains("removed again: 1"), "{said}");
    let said = done(bench.run("--lang en erasures replay erased.jsonl"));
    assert!(said.contains("removed again: 0"), "{said}");
}

#[test]
fn a_backup_brings_back_what_was_there_and_nothing_later() {
    let bench = kept();
    done(bench.run("backup safe.db"));
    done(bench.run("county add Calw"));
    move_away(&bench);
    let said = done(bench.run("restore safe.db --no-erasures"));
    assert!(said.contains("Kandidatinnen und Kandidaten: 0"), "{said}");
    assert_eq!(done(bench.run("county list")), "Böblingen\n");
    assert!(!bench.path("miqnet-data/miqnet.db.restoring").exists());
}

#[test]
fn a_restore_overwrites_nothing_and_asks_who_was_erased() {
    let bench = kept();
    done(bench.run("backup safe.db"));
    let before = fs::read(bench.path(DATABASE)).expect("a database");
    refused(&bench, "restore safe.db --no-erasures", "C542", "miqnet.db");
    assert_eq!(fs::read(bench.path(DATABASE)).expect("a database"), before);
    refused(&bench, "backup safe.db", "C541", "the file exists");
    move_away(&bench);
    // What another database left beside it would be taken for its log.
    bench.write("miqnet-data/miqnet.db-wal", b"left over");
    refused(
        &bench,
        "restore safe.db --no-erasures",
        "C542",
        "miqnet.db-wal",
    );
    fs::remove_file(bench.path("miqnet-data/miqnet.db-wal")).expect("a file");
    refused(&bench, "backup other.db", "C541", "miqnet.db");
    let unasked = bench.run("restore safe.db");
    assert_eq!(unasked.code, 2);
    assert!(unasked.err.contains("--erasures <FILE>"), "{}", unasked.err);
    assert!(!bench.path(DATABASE).exists());
}

#[test]
fn what_is_no_whole_backup_is_not_restored() {
    let bench = kept();
    done(bench.run("backup safe.db"));
    move_away(&bench);
    let whole = fs::read(bench.path("safe.db")).expect("a backup");
    let mut damaged = whole.clone();
    for page in (4_096 * 4..damaged.len()).step_by(4_096) {
        damaged[page..page + 200].fill(0xa5);
    }
    let cut = whole.len() / 2 / 4_096 * 4_096;
    bench.write("damaged.db", &damaged);
    bench.write("cut.db", &whole[..cut]);
    bench.write("sheet.db", b"id;german\nK-1;B1\n");
    bench.write("empty.db", b"");
    for (file, words) in [
        ("damaged.db", "the file is damaged"),
        ("cut.db", "the file is damaged"),
        ("sheet.db", "no database of this program"),
        ("empty.db", "no database of this program"),
        ("nowhere.db", "cannot be read"),
    ] {
        let restore = format!("restore {file} --no-erasures");
        refused(&bench, &restore, "C541", words);
        assert!(!bench.path(DATABASE).exists(), "{file}");
    }
    bench.write("erased.jsonl", b"\n{\"hash\": \"00\"}\n");
    let restore = "restore safe.db --erasures erased.jsonl";
    refused(&bench, restore, "C543", "erased.jsonl:2");
}

#[test]
fn a_secret_that_is_lost_stops_a_restore_that_needs_it() {
    let bench = kept();
    done(bench.run("backup safe.db"));
    move_away(&bench);
    let line = format!(
        r#"{{"hash":"{}","county":"{ID}","candidate":"{ID}","reason":"r","erased_at":"2026-11-26T12:00:00Z"}}"#,
        "ab".repeat(32),
        ID = "0190d1a2-0000-7000-8000-000000000001",
    );
    bench.write("erased.jsonl", line.as_bytes());
    fs::remove_file(bench.path("miqnet-data/secret")).expect("a secret");
    let restore = "restore safe.db --erasures erased.jsonl";
    refused(&bench, restore, "C534", "secret is missing");
    assert!(!bench.path(DATABASE).exists());
}

#[test]
fn a_database_on_a_server_is_left_to_its_own_tools() {
    let bench = Bench::empty();
    for words in ["backup safe.db", "restore safe.db --no-erasures"] {
        let mut command = bench.command(&format!("--lang en {words}"));
        command.env("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
        let ended = command.output().expect("the binary starts");
        assert_eq!(ended.status.code(), Some(2));
        let err = String::from_utf8(ended.stderr).expect("text");
        assert!(err.starts_with("C540"), "{err}");
        assert!(err.contains("pg_dump --format=custom"), "{err}");
    }
}
