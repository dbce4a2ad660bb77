//! The trials of `cargo xtask hold`, small.

use std::process::Command;

/// Runs a trial and looks for these words in what it prints.
#[track_caller]
fn holds(words: &[&str], expected: &[&str]) {
    let run = Command::new(env!("CARGO_BIN_EXE_hold"))
        .args(words)
        .output();
    let run = run.expect("the program starts");
    let (out, err) = (
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr),
    );
    assert!(run.status.success(), "{out}{err}");
    for words in expected {
        assert!(out.contains(words), "{words} is not in {out}");
    }
}

#[test]
fn an_import_that_is_killed_is_there_as_a_whole_or_not_at_all() {
    let sound = "integrity_check and audit in order 5 times";
    holds(&["kill", "5"], &["Rows lost: 0, half imports: 0", sound]);
}

#[test]
fn an_import_that_is_killed_is_whole_on_a_server_as_well() {
    let sound = "audit in order 3 times";
    let words = ["kill", "3", "postgres"];
    holds(&words, &["Rows lost: 0, half imports: 0", sound]);
}

#[test]
fn the_service_outlives_its_database() {
    let words = ["Rows lost: 0, half imports: 0", "audit in order 4 times"];
    holds(&["outage", "4"], &words);
}

#[test]
fn a_sheet_is_kept_once() {
    holds(
        &["import", "200"],
        &["A sheet of 200 people", "sent again in"],
    );
}

#[test]
fn eight_writers_lose_no_update() {
    holds(&["writers", "10"], &["8 writers × 10 patches", "version"]);
}

#[test]
fn a_trial_that_is_none_is_told() {
    let run = Command::new(env!("CARGO_BIN_EXE_hold"))
        .arg("rest")
        .output();
    let run = run.expect("the program starts");
    assert_eq!(run.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&run.stderr)
            .contains("kill | import | once | outage | slow | writers")
    );
}
