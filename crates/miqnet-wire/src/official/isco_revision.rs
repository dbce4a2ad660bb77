//! From ISCO-88 to ISCO-08: a CSV file with one row for each pair of groups.

use std::collections::HashSet;

use miqnet_occupations::official::{IscoRevision, OfficialTables, PartKind};

use super::{
    code,
    sheet::{Names, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Sink};

pub(super) const SOURCE: Source = Source {
    kind: PartKind::Isco88To08,
    pattern: "isco08*isco88*.csv",
    publisher: "International Labour Organization (ILO)",
    licence: "No terms are stated in the file; name the source",
    read,
};

const ISCO_88: usize = 0;
const ISCO_08: usize = 1;
const PARTIAL: usize = 2;

const COLUMNS: [Names; 3] = [&["ISCO-88 code"], &["ISCO 08 Code"], &["ISCO-08 part"]];

const PARTIAL_KEYS: [(&str, bool); 2] = [("p", true), ("", false)];

fn read(bytes: &[u8], tables: &mut OfficialTables, sink: &mut Sink<'_>) -> Option<Content> {
    let cells = read::csv_cells(bytes, b',', sink)?;
    let sheet = Sheet::with_header(cells, &COLUMNS, SOURCE.pattern, sink)?;
    let mut seen = HashSet::new();
    for row in sheet.readable() {
        let Some(revision) = revision(&row, sink) else {
            continue;
        };
        if seen.insert((revision.isco88, revision.isco08)) {
            tables.isco88_to_08.push(revision);
        } else {
            let entry = format!("{:04} {:04}", revision.isco88, revision.isco08);
            row.tell_twice(ISCO_88, &entry, sink);
        }
    }
    Some(Content::of(sheet.rows.len()))
}

fn revision(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<IscoRevision> {
    let isco88 = row.code(ISCO_88, code::isco, &["2230", "0110"], sink);
    let isco08 = row.code(ISCO_08, code::isco, &["2221", "0110"], sink);
    let partial = row.key(PARTIAL, &PARTIAL_KEYS, sink);
    Some(IscoRevision {
        isco88: isco88?,
        isco08: isco08?,
        partial: partial?,
    })
}
