//! The files of a check: rows as they were understood, problems, rejected rows.

use std::path::Path;

use miqnet_wire::row::{self, Import, Record, TextTable};
use miqnet_wire::write::{CellOut, FileKind, Sheet};

use super::report::Report;
use crate::failure::Failure;
use crate::input::Input;
use crate::out::Directory;
use crate::setting::Setting;

/// Writes the files. All of them hold what stands in the sheets, so only their owner may read
/// them.
pub(crate) fn write(
    dir: &Path,
    setting: &Setting,
    input: &Input,
    report: &Report<'_>,
) -> Result<(), Failure> {
    let dir = Directory::create(dir)?;
    let candidates = understood(setting, &input.candidates.import, "candidates");
    let vacancies = understood(setting, &input.vacancies.import, "vacancies");
    for sheet in [&candidates, &vacancies] {
        for kind in [setting.csv(), FileKind::Xlsx] {
            let name = format!("{}-understood.{}", sheet.name, kind.extension());
            dir.write_private(&name, sheet, kind)?;
        }
    }
    dir.write_private("issues.csv", &report.issues_sheet(), setting.csv())?;
    dir.write_rejects(input)
}

/// Every row as it was understood, each value beside the words it came from.
fn understood<T: Record>(setting: &Setting, import: &Import<T>, name: &str) -> Sheet {
    let TextTable { header, rows } = row::normalised_table(import, &setting.dictionary);
    let cells = |row: &Vec<String>| row.iter().map(|cell| CellOut::text(cell)).collect();
    Sheet {
        name: name.to_owned(),
        header,
        rows: rows.iter().map(cells).collect(),
    }
}
