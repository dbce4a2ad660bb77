//! All job titles of the Federal Employment Agency: a workbook with a sheet about the edition, one
//! with the titles and one with explanations.

use miqnet_domain::IssueCode;
use miqnet_occupations::{
    Kldb,
    official::{KldbTitle, OfficialTables, PartKind, TitleKind},
};

use super::{
    code::{self, TitleNumber},
    sheet::{self, Names, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Cells, Sink};

pub(super) const SOURCE: Source = Source {
    kind: PartKind::BaTitleList,
    pattern: "gesamtberufsliste*.xlsx",
    publisher: "Bundesagentur für Arbeit (BA)",
    licence: "Reuse with the source named; commercial use needs the consent of the BA",
    read,
};

const NUMBER: usize = 0;
const STATE: usize = 1;
const NEUTRAL: usize = 2;
const MALE: usize = 3;
const FEMALE: usize = 4;

/// The explanations of the workbook name some columns otherwise than its sheet of titles does.
const COLUMNS: [Names; 5] = [
    &["Codenummer", "BKZ"],
    &["Zustand"],
    &["Bezeichnung neutral*kurz"],
    &["Bezeichnung männlich*lang"],
    &["Bezeichnung weiblich*lang"],
];

/// The states of a title.
pub(super) const STATES: [(&str, TitleKind); 4] = [
    ("E", TitleKind::Current),
    ("M", TitleKind::Heading),
    ("R", TitleKind::Resting),
    ("T", TitleKind::Reported),
];

/// Examples of numbers of titles.
pub(super) const NUMBERS: [&str; 2] = ["B 81302-101", "B 01104-901"];

/// What stands before the day of the edition.
const EDITION: &str = "Stand:";

/// What stands in the place of a form that there is not.
const NO_FORM: &str = "-";

fn read(bytes: &[u8], tables: &mut OfficialTables, sink: &mut Sink<'_>) -> Option<Content> {
    let header_rows = sink.header_rows();
    let mut edition = None;
    let mut titles: Option<(Box<str>, Cells)> = None;
    let mut most = 0;
    read::sheet_cells(bytes, sink, &mut |name, cells| {
        edition = edition.take().or_else(|| stated_edition(&cells));
        // Where no sheet has the right columns, the nearest one says which are missing.
        let found = sheet::columns_found(&cells, &COLUMNS, header_rows);
        if titles.is_none() || found > most {
            most = found;
            titles = Some((name.into(), cells));
        }
    })?;
    let Some((name, cells)) = titles else {
        return sink.fail(IssueCode::NoSheet);
    };
    sink.enter_sheet(&name);
    let sheet = Sheet::with_header(cells, &COLUMNS, SOURCE.pattern, sink)?;
    for row in sheet.readable() {
        tables.titles.extend(title(&row, sink));
    }
    Some(Content {
        edition,
        ..Content::of(sheet.rows.len())
    })
}

/// The day that stands beside the word for it.
fn stated_edition(cells: &Cells) -> Option<Box<str>> {
    cells.rows().find_map(|row| {
        let mut filled = row.iter().filter(|cell| !cell.is_empty());
        let is_edition = filled.next().is_some_and(|cell| cell.trim() == EDITION);
        filled.next().filter(|_| is_edition).cloned()
    })
}

fn title(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<KldbTitle> {
    let kldb = number(row, NUMBER, sink);
    let kind = row.key(STATE, &STATES, sink);
    let neutral = row.needed_label(NEUTRAL, sink);
    let form = |column| row.label(column).filter(|form| &**form != NO_FORM);
    let (male, female, joint) = match (form(MALE), form(FEMALE)) {
        (Some(male), Some(female)) if male == female => (None, None, Some(male)),
        (male, female) => (male, female, None),
    };
    Some(KldbTitle {
        kldb: kldb?,
        neutral: neutral?,
        male,
        female,
        joint,
        kind: kind?,
        part: SOURCE.kind,
    })
}

/// The KldB code in the number of a title; `None` after an issue.
pub(super) fn number(row: &Row<'_>, column: usize, sink: &mut Sink<'_>) -> Option<Kldb> {
    match row.code(column, code::title_number, &NUMBERS, sink)? {
        TitleNumber::Kldb(kldb) => Some(kldb),
        TitleNumber::Other => {
            row.tell(IssueCode::NoOccupationInUse, column, &[], sink);
            None
        }
    }
}
