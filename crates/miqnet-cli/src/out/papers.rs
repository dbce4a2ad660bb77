//! The files of a planned fair: sheets to be printed, handed out and sent.

use std::path::Path;

use miqnet_fair::{Instance, Plan};
use miqnet_wire::fair::{FairFile, PlanFile};
use miqnet_wire::papers::{Document, Kind, Pages, Papers, Press as _, calendar, sheet, workbook};
use miqnet_wire::text::Texts;
use miqnet_wire::write::FileKind;
use serde::Serialize;

use super::{Directory, file_name};
use crate::failure::Failure;
use crate::setting::csv_of;

/// Writes every file; the same papers give the same bytes. All of them may be read by their owner
/// alone: whoever prints or sends one decides who sees it.
///
/// | file | for whom |
/// | --- | --- |
/// | `tables.html`, `people.html`, `interpreters.html`, `wall.html` | the printer, a page for each sheet |
/// | `left_out.html` | the organisers |
/// | the same names as `.csv`, `timetable.xlsx`, `papers.json` | spreadsheet programs and other programs |
/// | `wall.ics` | whoever wants all talks in one calendar |
/// | `fair.json`, `timetable.json` | the next command, where the timetable was made here |
/// | `tables/<id>`, `people/<id>`, `interpreters/<id>` as `.html`, `.ics`, `.csv` and `.xlsx` | who gets this sheet and no other |
pub(crate) fn write(
    path: &Path,
    papers: &Papers,
    texts: &Texts,
    plan: Option<&Plan>,
    instance: &Instance,
) -> Result<(), Failure> {
    let dir = Directory::create(path)?;
    json(&dir, "papers.json", papers)?;
    if let Some(plan) = plan {
        json(&dir, "fair.json", &FairFile::from(instance))?;
        json(&dir, "timetable.json", &PlanFile::new(instance, plan))?;
    }
    dir.write_private_bytes("timetable.xlsx", &workbook(papers, texts)?)?;
    for kind in Kind::ALL {
        let documents: Vec<&Document> = papers.of_kind(kind).collect();
        let name = kind.file();
        if documents.is_empty() {
            dir.remove(&format!("{name}.html"))?;
            dir.remove(&format!("{name}.csv"))?;
        } else {
            print(&dir, name, papers, &documents)?;
            let csv = csv_of(texts.lang());
            let file = format!("{name}.{}", csv.extension());
            dir.write_private(&file, &sheet(texts, kind, documents.iter().copied()), csv)?;
        }
        match kind {
            Kind::Table | Kind::Person | Kind::Interpreter => {
                dir.clear(name)?;
                single(&dir, papers, &documents, texts)?;
            }
            Kind::Wall => events(&dir, name, papers, &documents)?,
            Kind::LeftOut => {}
        }
    }
    Ok(())
}

fn json(dir: &Directory, name: &str, value: &impl Serialize) -> Result<(), Failure> {
    let mut text = serde_json::to_string_pretty(value).expect("its keys are strings");
    text.push('\n');
    dir.write_private_text(name, &text)
}

/// Each of these sheets in files of its own.
fn single(
    dir: &Directory,
    papers: &Papers,
    documents: &[&Document],
    texts: &Texts,
) -> Result<(), Failure> {
    let names = file_name::all(documents.iter().map(|one| one.id.as_str()));
    for (document, name) in documents.iter().zip(names) {
        let name = format!("{}/{name}", document.kind.file());
        print(dir, &name, papers, &[document])?;
        let rows = sheet(texts, document.kind, [*document]);
        for form in [csv_of(texts.lang()), FileKind::Xlsx] {
            let name = format!("{name}.{}", form.extension());
            dir.write_private(&name, &rows, form)?;
        }
        events(dir, &name, papers, &[document])?;
    }
    Ok(())
}

/// The talks of these sheets as one calendar; one without an event is none.
fn events(
    dir: &Directory,
    name: &str,
    papers: &Papers,
    documents: &[&Document],
) -> Result<(), Failure> {
    let name = format!("{name}.ics");
    let appointments = documents.iter().flat_map(|one| &one.appointments);
    let appointments: Vec<_> = appointments.cloned().collect();
    match documents.first() {
        Some(first) if !appointments.is_empty() => {
            let all = Document {
                appointments,
                ..(*first).clone()
            };
            let calendar = calendar(papers, &all).expect("the papers were just made");
            dir.write_private_text(&name, &calendar)
        }
        _ => dir.remove(&name),
    }
}

fn print(
    dir: &Directory,
    name: &str,
    papers: &Papers,
    documents: &[&Document],
) -> Result<(), Failure> {
    let Ok(bytes) = Pages.print(papers, documents);
    let name = format!("{name}.{}", Pages.extension());
    dir.write_private_bytes(&name, &bytes)
}
