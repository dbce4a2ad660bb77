//! The occupations of ESCO: a CSV file for each language, with several labels in one cell.

use std::collections::HashSet;

use miqnet_domain::{IssueCode, language::Language};
use miqnet_occupations::official::{EscoOccupation, OfficialTables, PartKind};

use super::{
    code, label,
    sheet::{Names, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Sink};

pub(super) const GERMAN: Source = Source {
    kind: PartKind::EscoGerman,
    pattern: "occupations_de*.csv",
    publisher: PUBLISHER,
    licence: LICENCE,
    read: |bytes, tables, sink| read(bytes, Language::DE, tables, sink),
};

pub(super) const ENGLISH: Source = Source {
    kind: PartKind::EscoEnglish,
    pattern: "occupations_en*.csv",
    publisher: PUBLISHER,
    licence: LICENCE,
    read: |bytes, tables, sink| read(bytes, Language::EN, tables, sink),
};

const PUBLISHER: &str = "European Commission (ESCO)";
const LICENCE: &str = "CC BY 4.0";

const CONCEPT: usize = 0;
const GROUP: usize = 1;
const PREFERRED: usize = 2;
const ALTERNATIVES: usize = 3;
const HIDDEN: usize = 4;
const STATUS: usize = 5;
const MODIFIED: usize = 6;
const CODE: usize = 7;

const COLUMNS: [Names; 8] = [
    &["conceptUri"],
    &["iscoGroup"],
    &["preferredLabel"],
    &["altLabels"],
    &["hiddenLabels"],
    &["status"],
    &["modifiedDate"],
    &["code"],
];

/// The states of a concept; only the first is in use.
const STATES: [(&str, bool); 3] = [("released", true), ("proposed", false), ("obsolete", false)];

/// Letters of a day, as in `2026-11-27`.
const DAY: usize = 10;

fn read(
    bytes: &[u8],
    language: Language,
    tables: &mut OfficialTables,
    sink: &mut Sink<'_>,
) -> Option<Content> {
    let source = if language == Language::DE {
        &GERMAN
    } else {
        &ENGLISH
    };
    let cells = read::csv_cells(bytes, b',', sink)?;
    let sheet = Sheet::with_header(cells, &COLUMNS, source.pattern, sink)?;
    let mut seen = HashSet::new();
    let mut changed = None;
    for row in sheet.readable() {
        changed = changed.max(row.cell(MODIFIED).get(..DAY));
        let Some(occupation) = occupation(&row, language, sink) else {
            continue;
        };
        if seen.insert(occupation.concept.clone()) {
            tables.esco.push(occupation);
        } else {
            row.tell_twice(CONCEPT, &occupation.concept, sink);
        }
    }
    Some(Content {
        edition: changed.map(|day| format!("last changed {day}").into()),
        ..Content::of(sheet.rows.len())
    })
}

fn occupation(row: &Row<'_>, language: Language, sink: &mut Sink<'_>) -> Option<EscoOccupation> {
    let is_released = row.key(STATUS, &STATES, sink);
    if is_released == Some(false) {
        row.tell(IssueCode::NoOccupationInUse, STATUS, &[], sink);
        return None;
    }
    let concept = row.needed_label(CONCEPT, sink);
    let isco08 = row.code(GROUP, code::isco, &["2221", "0110"], sink);
    let code = row.code(CODE, place, &["2221.1", "0110.2.1"], sink);
    let preferred = row.needed_label(PREFERRED, sink);
    if let (Some(isco08), Some(code)) = (isco08, code)
        && group(code) != Some(isco08)
    {
        let allowed = format!("{isco08:04}.…");
        row.tell(IssueCode::OfficialContradiction, CODE, &[&allowed], sink);
        return None;
    }
    is_released?;
    let preferred = preferred?;
    Some(EscoOccupation {
        concept: last_segment(&concept?).into(),
        language,
        code: code?.into(),
        isco08: isco08?,
        alternatives: label::each(row.cell(ALTERNATIVES), Some(&preferred)),
        hidden: label::each(row.cell(HIDDEN), None),
        preferred,
    })
}

/// The place of an occupation in the tree of ESCO: an ISCO-08 group and numbers with dots between.
fn place(text: &str) -> Option<&str> {
    let mut numbers = text.split('.');
    let is_group = numbers.next().and_then(code::isco).is_some();
    let mut below = numbers.peekable();
    let is_below = below.peek().is_some();
    let are_numbers = below.all(|number| code::number(number, 1..=4).is_some());
    (is_group && is_below && are_numbers).then_some(text)
}

/// The ISCO-08 group that a place begins with.
fn group(place: &str) -> Option<u16> {
    place.split('.').next().and_then(code::isco)
}

/// What stands behind the last stroke of a URI; the whole text where there is none.
fn last_segment(uri: &str) -> &str {
    uri.rsplit_once('/').map_or(uri, |(_, last)| last)
}
