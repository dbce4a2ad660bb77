//! From the KldB 2010 to ISCO-08: a CSV file of pairs without a header.
//!
//! A KldB code with several ISCO codes has several rows, the best first.

use std::collections::HashSet;

use miqnet_occupations::{
    Kldb,
    official::{OfficialTables, PartKind},
};

use super::{
    code,
    sheet::{Bare, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Sink};

pub(super) const SOURCE: Source = Source {
    kind: PartKind::KldbToIsco,
    pattern: "kldb*isco08*.csv",
    publisher: "Bundesagentur für Arbeit (BA)",
    licence: "Reuse with the source named; commercial use needs the consent of the BA",
    read,
};

const KLDB: usize = 0;
const ISCO: usize = 1;

const FORM: Bare = Bare {
    columns: &[0, 1],
    width: 2,
    fits: |row| {
        row.len() == FORM.width
            && code::kldb(&row[KLDB]).is_some()
            && code::isco(&row[ISCO]).is_some()
    },
    example: "81302,2221",
};

fn read(bytes: &[u8], tables: &mut OfficialTables, sink: &mut Sink<'_>) -> Option<Content> {
    let cells = read::csv_cells(bytes, b',', sink)?;
    let sheet = Sheet::without_header(cells, &FORM, SOURCE.pattern, sink)?;
    let mut seen = HashSet::new();
    for row in sheet.readable() {
        let Some(pair) = pair(&row, sink) else {
            continue;
        };
        if seen.insert(pair) {
            tables.kldb_to_isco.push(pair);
        } else {
            let entry = format!("{} {:04}", pair.0, pair.1);
            row.tell_twice(KLDB, &entry, sink);
        }
    }
    Some(Content::of(sheet.rows.len()))
}

fn pair(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<(Kldb, u16)> {
    let kldb = row.code(KLDB, code::kldb, &["81302", "01104"], sink);
    let isco = row.code(ISCO, code::isco, &["2221", "0110"], sink);
    Some((kldb?, isco?))
}
