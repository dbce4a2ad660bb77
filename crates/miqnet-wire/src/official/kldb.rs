//! The KldB 2010 with all its levels: a CSV file with one row for each class.
//!
//! The publisher's file has lost the leading zeros of the armed forces: their major group `01` is
//! `1` on level 2. The level says how many digits a key has.

use std::collections::HashSet;

use miqnet_domain::IssueCode;
use miqnet_occupations::{
    Kldb,
    official::{KldbClass, OfficialTables, PartKind},
};

use super::{
    code,
    sheet::{Names, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Sink};

pub(super) const SOURCE: Source = Source {
    kind: PartKind::Kldb2010,
    pattern: "kldb*2010*.csv",
    publisher: "Bundesagentur für Arbeit (BA)",
    licence: "Reuse with the source named; commercial use needs the consent of the BA",
    read,
};

const KEY: usize = 0;
const LEVEL: usize = 1;
const TITLE: usize = 2;
const SHORT_TITLE: usize = 3;

const COLUMNS: [Names; 4] = [
    &["Schlüssel KldB 2010*"],
    &["Ebene"],
    &["Titel"],
    &["Kurztitel"],
];

const LEVELS: [(&str, u8); 5] = [("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5)];

/// What stands in the name of the key's column before the edition.
const BEFORE_EDITION: &str = "Schlüssel ";

fn read(bytes: &[u8], tables: &mut OfficialTables, sink: &mut Sink<'_>) -> Option<Content> {
    let cells = read::csv_cells(bytes, b';', sink)?;
    let sheet = Sheet::with_header(cells, &COLUMNS, SOURCE.pattern, sink)?;
    let mut seen = HashSet::new();
    for row in sheet.readable() {
        let Some(class) = class(&row, sink) else {
            continue;
        };
        if seen.insert((class.level, class.digits)) {
            tables.kldb.push(class);
        } else {
            row.tell_twice(KEY, &row.cell(KEY), sink);
        }
    }
    let name = sheet.name(KEY);
    Some(Content {
        edition: Some(name.strip_prefix(BEFORE_EDITION).unwrap_or(name).into()),
        ..Content::of(sheet.rows.len())
    })
}

fn class(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<KldbClass> {
    let level = row.key(LEVEL, &LEVELS, sink);
    let digits = digits(row, level, sink);
    let title = row.needed_label(TITLE, sink);
    let title = title?;
    Some(KldbClass {
        level: level?,
        digits: digits?,
        short_title: row.label(SHORT_TITLE).unwrap_or_else(|| title.clone()),
        title,
    })
}

/// The key as a number; its zeros at the front may be missing, but it has no digit too many.
fn digits(row: &Row<'_>, level: Option<u8>, sink: &mut Sink<'_>) -> Option<u32> {
    let parse = |text: &str| code::number(text, 1..=5);
    let digits = row.code(KEY, parse, &["8", "81", "813", "8130", "81302"], sink)?;
    let level = level?;
    let width = usize::from(level);
    if row.cell(KEY).len() > width {
        let allowed = format!("{}–{}", "0".repeat(width), "9".repeat(width));
        row.tell(IssueCode::OfficialContradiction, KEY, &[&allowed], sink);
        return None;
    }
    if level == 5 && Kldb::new(digits).is_none() {
        row.tell(IssueCode::OfficialCode, KEY, &["01104", "81302"], sink);
        return None;
    }
    Some(digits)
}
