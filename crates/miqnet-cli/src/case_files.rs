//! The sheet of facts beside the persons, which only guidance may see.

use std::path::Path;

use miqnet_domain::{Candidate, Severity};
use miqnet_guidance::CaseFile;
use miqnet_occupations::Dictionary;
use miqnet_wire::column::Side;
use miqnet_wire::row;
use miqnet_wire::text::Texts;

use crate::Outcome;
use crate::console::print_issues;
use crate::failure::Failure;
use crate::input::{self, Sheet};

/// Reads the sheet, where one is given.
pub(crate) fn read(
    path: Option<&Path>,
    dictionary: &Dictionary,
) -> Result<Option<Sheet<CaseFile>>, Failure> {
    let read = |path| input::sheet(path, Side::CaseFiles, dictionary, row::case_files);
    path.map(read).transpose()
}

/// The case file of this person; one in which nothing is known where none counts.
pub(crate) fn of(sheet: Option<&Sheet<CaseFile>>, candidate: &Candidate) -> CaseFile {
    let mut rows = sheet.iter().flat_map(|sheet| &sheet.import.good);
    let own = rows.find(|row| row.value.id == candidate.id);
    own.map_or_else(
        || CaseFile::unknown(candidate.id.clone()),
        |row| row.value.clone(),
    )
}

/// Tells on standard error what is wrong with the sheet.
pub(crate) fn say_problems(sheet: &Sheet<CaseFile>, texts: &Texts) -> Outcome {
    print_issues(&sheet.issues, texts);
    let mut severities = sheet.issues.iter().map(|issue| issue.code.severity());
    if severities.any(|severity| severity == Severity::Error) {
        Outcome::Issues
    } else {
        Outcome::Done
    }
}
