//! What directories of official files read as. All rows are invented.

use std::fs;
use std::path::Path;

use miqnet_occupations::{
    Kldb,
    official::{KldbClass, KldbTitle, PartKind, TitleKind},
};
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

use super::*;

mod ba_in_use;
mod ba_list;
mod directory;
mod esco;
mod hostile;
mod isco;
mod kldb;
mod titles_uk;
mod whole;

/// Reads a directory that holds these files; a `/` in a name makes a directory.
fn read_files(files: &[(&str, &[u8])]) -> Reading {
    let directory = TempDir::new().expect("a directory can be made");
    for (name, bytes) in files {
        let path = directory.path().join(name);
        let parent = path.parent().expect("it lies in the directory");
        fs::create_dir_all(parent).expect("a directory can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    read_quietly(directory.path())
}

fn read_quietly(directory: &Path) -> Reading {
    read(directory, &mut |_| {})
}

/// Reads a directory that holds this file only.
fn read_one(name: &str, text: &str) -> Reading {
    read_files(&[(name, text.as_bytes())])
}

/// The issues as text: code, then what there is of row, column, value and, in brackets, what is
/// allowed.
fn issues(reading: &Reading) -> Vec<String> {
    let line = |issue: &Issue| {
        let row = issue.row.map(|row| row.to_string());
        let allowed = (!issue.allowed.is_empty()).then(|| format!("[{}]", issue.allowed.join("|")));
        let parts = [
            Some(issue.code.id().to_owned()),
            row,
            issue.column.as_deref().map(str::to_owned),
            issue.value.as_deref().map(str::to_owned),
            allowed,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    reading.issues.iter().map(line).collect()
}

/// Checks that a file has exactly these issues, all of them under its name.
#[track_caller]
fn check_issues(name: &str, text: &str, expected: &[&str]) -> Reading {
    let reading = read_one(name, text);
    assert_eq!(issues(&reading), expected);
    assert!(reading.issues.iter().all(|issue| &*issue.file == name));
    reading
}

/// Checks that a file with the name of an official one is not taken for one, and what it lacks.
#[track_caller]
fn check_form(name: &str, text: &str, expected: &str) {
    let reading = check_issues(name, text, &[expected]);
    assert_eq!(reading.tables, OfficialTables::default());
}

fn kldb(digits: u32) -> Kldb {
    Kldb::new(digits).expect("the code is valid")
}

/// A workbook with these sheets of rows.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let page = book.add_worksheet();
        page.set_name(*name).expect("the name is short");
        for (row, cells) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(*cells) {
                // A blank cell is not written, as in the publisher's workbook.
                if !cell.is_empty() {
                    page.write(row, column, *cell).expect("a text fits");
                }
            }
        }
    }
    book.save_to_buffer()
        .expect("a small workbook can be written")
}
