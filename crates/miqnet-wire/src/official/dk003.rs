//! The Ukrainian classifier of occupations DK 003:2010: a CSV file with one row for each title.
//!
//! Its codes follow ISCO-88, with groups of their own where Ukraine has divided or added some.

use miqnet_occupations::official::{Dk003Title, OfficialTables, PartKind};

use super::{
    code,
    sheet::{Names, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Sink};

pub(super) const SOURCE: Source = Source {
    kind: PartKind::Dk003,
    pattern: "*job.classification-data*.csv",
    publisher: "State classifier of Ukraine (DK 003:2010)",
    licence: "Ukrainian state standard; no terms are stated in the file",
    read,
};

const CODE: usize = 0;
const TITLE: usize = 1;

/// The last column is not read; it tells this file from others with a code and a name.
const COLUMNS: [Names; 3] = [
    &["code"],
    &["name"],
    &["profession_classifier_catalog_id/id"],
];

fn read(bytes: &[u8], tables: &mut OfficialTables, sink: &mut Sink<'_>) -> Option<Content> {
    let cells = read::csv_cells(bytes, b',', sink)?;
    let sheet = Sheet::with_header(cells, &COLUMNS, SOURCE.pattern, sink)?;
    for row in sheet.readable() {
        tables.dk003.extend(title(&row, sink));
    }
    Some(Content::of(sheet.rows.len()))
}

fn title(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<Dk003Title> {
    let code = row.code(CODE, parts, &["2230", "1120.1"], sink);
    let title = row.needed_label(TITLE, sink);
    let (isco88, division) = code?;
    Some(Dk003Title {
        isco88,
        division,
        title: title?,
    })
}

/// The four digits of a code and the one behind its dot.
fn parts(text: &str) -> Option<(u16, Option<u8>)> {
    match text.split_once('.') {
        None => Some((code::isco(text)?, None)),
        Some((group, division)) => {
            let division = code::number(division, 1..=1)?;
            Some((code::isco(group)?, u8::try_from(division).ok()))
        }
    }
}
