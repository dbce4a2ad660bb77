//! The official files of occupations: what do their publishers say of codes and titles?
//!
//! [`read`] looks through a directory for the files that it knows, each by its name and by its
//! column names, and turns them into one [`OfficialTables`]. Each kind of file has a reader of its
//! own, which names the publisher and the terms of use. Nothing of these files is part of the
//! program.

mod ba_in_use;
mod ba_list;
mod code;
mod directory;
mod dk003;
mod esco;
mod forms;
mod isco_revision;
mod kldb;
mod kldb_to_isco;
mod label;
#[cfg(test)]
mod page;
mod sheet;
mod source;

use std::path::Path;

use miqnet_domain::{IssueCode, Severity};
use miqnet_occupations::official::{OfficialTables, Part, PartKind};

use crate::read::{Issue, Limits, Sink};
use directory::Found;
use source::Source;

/// What came out of a directory of official files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The rows without an error of every file that has its publisher's form.
    pub tables: OfficialTables,
    /// All problems: of the directory, then of each file in the order of [`PartKind`], from top
    /// to bottom. Rows with an error are missing in the tables.
    pub issues: Vec<Issue>,
    /// The files that were not touched, because no official file is named like them, in ascending
    /// order and with the sub-directory that they lie in.
    pub left_alone: Vec<Box<str>>,
}

impl Reading {
    /// Whether rows or whole files are missing in the tables.
    pub fn has_errors(&self) -> bool {
        self.issues
            .iter()
            .any(|issue| issue.code.severity() == Severity::Error)
    }
}

/// How far the reading has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The file that is read next, with the sub-directory that it lies in; empty at the end.
    pub file: &'a str,
    /// Bytes of the files that are done.
    pub done_bytes: u64,
    /// Bytes of all files that are known.
    pub total_bytes: u64,
}

/// Reads the official files in a directory and in the directories directly below it.
///
/// A file that is not there is no problem; a directory without any of them is. Two files of one
/// kind are: the first by path is read. `progress` hears of each file before it is read, and of the
/// end. The same files give the same result, whatever else lies beside them.
pub fn read(directory: &Path, progress: &mut dyn FnMut(Progress<'_>)) -> Reading {
    let mut reading = Reading {
        tables: OfficialTables::default(),
        issues: Vec::new(),
        left_alone: Vec::new(),
    };
    let known = known_files(directory, &mut reading);
    let total_bytes = known.iter().map(|(_, found)| found.bytes).sum();
    let mut done_bytes = 0;
    for (source, found) in &known {
        progress(Progress {
            file: &found.name,
            done_bytes,
            total_bytes,
        });
        read_file(source, found, &mut reading);
        done_bytes += found.bytes;
    }
    progress(Progress {
        file: "",
        done_bytes,
        total_bytes,
    });
    let tables = &mut reading.tables;
    tables.kldb.sort();
    tables.titles.sort();
    tables.titles.dedup();
    tables.esco.sort();
    tables.dk003.sort();
    tables.dk003.dedup();
    reading
}

/// The limits of an official file.
///
/// They are those of a county's sheet but for the cells: the longest explanation of the KldB has
/// about 8,500 characters.
pub fn limits() -> Limits {
    Limits {
        cell_chars: 40_000,
        ..Limits::default()
    }
}

/// The files to read, one of each kind, in the order of the kinds.
fn known_files(directory: &Path, reading: &mut Reading) -> Vec<(&'static Source, Found)> {
    let shown = directory.display().to_string();
    let files = match directory::files(directory, &mut reading.issues) {
        Ok(files) => files,
        Err(error) => {
            let issue = Issue::new(&shown, IssueCode::OfficialFileUnreadable);
            reading
                .issues
                .push(issue.with_value(&error.kind().to_string()));
            return Vec::new();
        }
    };
    let mut known: Vec<(&Source, Found)> = Vec::new();
    for found in files {
        let Some(source) = source::of(found.file_name()) else {
            reading.left_alone.push(found.name);
            continue;
        };
        match known.iter().find(|(other, _)| other.kind == source.kind) {
            None => known.push((source, found)),
            Some((_, first)) => {
                let issue = Issue::new(&found.name, IssueCode::OfficialFileTwice);
                reading.issues.push(issue.with_value(&first.name));
            }
        }
    }
    if known.is_empty() {
        let issue = Issue::new(&shown, IssueCode::NoOfficialFile);
        let patterns = PartKind::ALL.map(|kind| source::of_kind(kind).pattern);
        reading.issues.push(issue.with_allowed(patterns));
    }
    known.sort_by_key(|(source, _)| source.kind);
    known
}

/// Adds the rows and the issues of one file.
fn read_file(source: &Source, found: &Found, reading: &mut Reading) {
    let limits = limits();
    let mut sink = Sink::new(&found.name, &limits);
    match found.bytes_up_to(limits.text_bytes) {
        Err(error) => {
            let issue = sink.issue(IssueCode::OfficialFileUnreadable);
            sink.push(issue.with_value(&error.kind().to_string()));
        }
        Ok(bytes) => {
            if let Some(content) = (source.read)(&bytes, &mut reading.tables, &mut sink) {
                reading.tables.parts.push(Part {
                    kind: source.kind,
                    file: found.file_name().into(),
                    publisher: source.publisher.into(),
                    edition: content.edition,
                    licence: source.licence.into(),
                    entries: content.entries,
                    digest: blake3::hash(&bytes).to_hex().as_str().into(),
                });
            }
        }
    }
    let mut issues = sink.into_issues();
    issues.sort_by_key(|issue| issue.row);
    reading.issues.extend(issues);
}

#[cfg(test)]
mod tests;
