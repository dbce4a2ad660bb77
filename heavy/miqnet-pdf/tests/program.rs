//! The binary as its users meet it.

use std::process::{Command, Output};

use tempfile::TempDir;

/// The sheets of one table, as `miqnet fair papers` writes them.
const PAPERS: &str = r#"{
  "fair": "F-1", "day": "2027-01-21", "printed_on": "2027-01-14", "edition": 1,
  "documents": [{
    "kind": "table", "id": "T-1", "languages": ["de"], "title": ["Tisch T-1 · Bäckerei Ґанок"],
    "lead": [["Jobmesse"]], "header": [["Uhrzeit"], ["Person"]],
    "rows": [{"what": "talk", "cells": [["13:00–13:10"], ["K-1"]]}],
    "notes": [], "footer": ["Ausgabe 1"], "appointments": []
  }]
}"#;

fn run(dir: &TempDir, papers: &str) -> Output {
    let file = dir.path().join("papers.json");
    std::fs::write(&file, papers).expect("the directory can be written");
    let mut program = Command::new(env!("CARGO_BIN_EXE_miqnet-pdf"));
    program.arg(&file).arg("--out").arg(dir.path().join("pdf"));
    program.output().expect("the program starts")
}

#[test]
fn a_file_is_written_for_each_kind_of_sheet_for_its_owner_alone() {
    let dir = tempfile::tempdir().expect("a directory for the test");
    let ran = run(&dir, PAPERS);
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    let path = dir.path().join("pdf/tables.pdf");
    assert!(
        std::fs::read(&path)
            .expect("it is there")
            .starts_with(b"%PDF-")
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let files = std::fs::read_dir(dir.path().join("pdf")).expect("a directory");
    assert_eq!(files.count(), 1);
}

#[test]
fn what_is_no_such_file_is_told_with_what_to_do() {
    let dir = tempfile::tempdir().expect("a directory for the test");
    for papers in ["{}", &PAPERS.replace("[\"K-1\"]", "[]"), "no JSON"] {
        let ran = run(&dir, papers);
        assert_eq!(ran.status.code(), Some(2));
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(said.contains("miqnet fair papers"), "{said}");
    }
    assert!(!dir.path().join("pdf").exists());
}
