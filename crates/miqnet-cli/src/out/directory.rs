//! A directory that holds the results of this program and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use miqnet_domain::Severity;
use miqnet_wire::response::Run;
use miqnet_wire::write::{self, FileKind, Sheet, private_file};

use crate::failure::Failure;
use crate::input::{self, Input};

/// A file of this name says that a directory holds results, so that it may be written again.
const MARKS: [&str; 3] = ["run.json", "issues.csv", "papers.json"];
/// The endings of the files that are written into the directories of lists.
const LISTS: [&str; 4] = ["html", "csv", "xlsx", "ics"];

/// A directory for results.
pub(crate) struct Directory(PathBuf);

impl Directory {
    /// Creates the directory, or takes one that is empty or holds earlier results.
    pub(crate) fn create(path: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(path).map_err(Failure::writing(path))?;
        let is_empty = fs::read_dir(path)
            .map_err(Failure::reading(path))?
            .next()
            .is_none();
        if is_empty || MARKS.iter().any(|mark| path.join(mark).is_file()) {
            Ok(Self(path.to_owned()))
        } else {
            Err(Failure::ForeignDirectory(path.to_owned()))
        }
    }

    /// Creates a directory of lists, or takes the lists of an earlier run out of it, so that
    /// nobody who has left the sheets stays on a list.
    pub(crate) fn clear(&self, name: &str) -> Result<(), Failure> {
        let path = self.0.join(name);
        fs::create_dir_all(&path).map_err(Failure::writing(&path))?;
        for entry in fs::read_dir(&path).map_err(Failure::reading(&path))? {
            let file = entry.map_err(Failure::reading(&path))?.path();
            let ending = file.extension().and_then(|ending| ending.to_str());
            if ending.is_some_and(|ending| LISTS.contains(&ending)) {
                fs::remove_file(&file).map_err(Failure::writing(&file))?;
            }
        }
        Ok(())
    }

    /// Writes a table that may be passed on.
    pub(crate) fn write_sheet(
        &self,
        name: &str,
        sheet: &Sheet,
        kind: FileKind,
    ) -> Result<(), Failure> {
        let path = self.0.join(name);
        fs::write(&path, write::bytes(sheet, kind)?).map_err(Failure::writing(&path))
    }

    /// Writes a table that only its owner may read.
    pub(crate) fn write_private(
        &self,
        name: &str,
        sheet: &Sheet,
        kind: FileKind,
    ) -> Result<(), Failure> {
        let path = self.0.join(name);
        private_file(&path, &write::bytes(sheet, kind)?).map_err(Failure::writing(&path))
    }

    /// Writes a text that only its owner may read.
    pub(crate) fn write_private_text(&self, name: &str, text: &str) -> Result<(), Failure> {
        let path = self.0.join(name);
        private_file(&path, text.as_bytes()).map_err(Failure::writing(&path))
    }

    /// Writes bytes that only their owner may read.
    pub(crate) fn write_private_bytes(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.0.join(name);
        private_file(&path, bytes).map_err(Failure::writing(&path))
    }

    /// Takes a file of an earlier run away, where there is one.
    pub(crate) fn remove(&self, name: &str) -> Result<(), Failure> {
        let path = self.0.join(name);
        if path.exists() {
            fs::remove_file(&path).map_err(Failure::writing(&path))?;
        }
        Ok(())
    }

    /// Writes what a run rests on.
    pub(crate) fn write_run(&self, run: &Run) -> Result<(), Failure> {
        let mut text = serde_json::to_string_pretty(run).expect("a run has string keys only");
        text.push('\n');
        self.write_private_text("run.json", &text)
    }

    /// Writes the rejected rows of both sheets as they stood there, in the form they came in;
    /// takes those of an earlier run away.
    pub(crate) fn write_rejects(&self, input: &Input) -> Result<(), Failure> {
        self.rejects("candidates", &input.candidates)?;
        self.rejects("vacancies", &input.vacancies)
    }

    fn rejects<T>(&self, name: &str, sheet: &input::Sheet<T>) -> Result<(), Failure> {
        for kind in [FileKind::GermanCsv, FileKind::Xlsx, FileKind::JsonLines] {
            self.remove(&format!("rejects-{name}.{}", kind.extension()))?;
        }
        let bad_rows = sheet.bad_rows();
        match &sheet.table {
            Some(table) if !bad_rows.is_empty() => {
                debug_assert!(
                    sheet
                        .issues
                        .iter()
                        .any(|one| one.code.severity() == Severity::Error)
                );
                let kind = FileKind::from(table.format);
                let name = format!("rejects-{name}.{}", kind.extension());
                self.write_private(&name, &write::rejects(table, &bad_rows), kind)
            }
            _ => Ok(()),
        }
    }
}
