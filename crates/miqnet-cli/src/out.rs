//! The files of a run: lists for employers and case managers, a summary, and what it rests on.

mod candidate;
mod directory;
mod employer;
mod file_name;
pub(crate) mod page;
pub(crate) mod papers;
pub(crate) mod person;
mod summary;

use std::path::Path;

use miqnet_wire::response::entries_sheet;
use miqnet_wire::write::FileKind;
use rayon::prelude::*;

use crate::failure::Failure;
use crate::input::Input;
use crate::result::Matches;

pub(crate) use directory::Directory;

/// Writes every file of a run; the same facts give the same bytes.
///
/// | file | for whom |
/// | --- | --- |
/// | `vacancies/<id>.xlsx` and `.csv` | the employer: pseudonyms and what the work needs (LW-7) |
/// | `candidates/<id>.html` | the case manager |
/// | `summary.html`, `lists.csv` | the organiser |
/// | `rejects-….csv` | the organiser, to be corrected and loaded again |
/// | `run.json` | whoever repeats the run |
pub(crate) fn write(
    path: &Path,
    matches: &Matches<'_>,
    input: &Input,
    top: usize,
    strict: bool,
) -> Result<(), Failure> {
    let setting = matches.setting;
    let dir = Directory::create(path)?;
    dir.clear("vacancies")?;
    dir.clear("candidates")?;

    let vacancies = matches.catalog.vacancies();
    let names = file_name::all(vacancies.iter().map(|vacancy| vacancy.id.as_str()));
    vacancies.par_iter().enumerate().try_for_each(|(ix, _)| {
        if matches.lists.by_vacancy[ix].is_empty() {
            return Ok(());
        }
        let sheet = employer::sheet(matches, ix);
        [FileKind::Xlsx, setting.csv()]
            .into_iter()
            .try_for_each(|kind| {
                let name = format!("vacancies/{}.{}", names[ix], kind.extension());
                dir.write_sheet(&name, &sheet, kind)
            })
    })?;

    let names = file_name::all(
        matches
            .candidates
            .iter()
            .map(|candidate| candidate.id.as_str()),
    );
    (0..matches.candidates.len())
        .into_par_iter()
        .try_for_each(|ix| {
            let name = format!("candidates/{}.html", names[ix]);
            dir.write_private_text(&name, &candidate::page(matches, ix))
        })?;

    dir.write_private_text("summary.html", &summary::page(matches, input))?;
    let entries = matches.entries();
    dir.write_private(
        "lists.csv",
        &entries_sheet(&entries, &setting.texts),
        setting.csv(),
    )?;
    dir.write_rejects(input)?;
    dir.write_run(&matches.run(input, top, strict))
}
