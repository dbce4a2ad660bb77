//! Rows of CSV: which separator, and does every quote close?

use ::csv::{ReaderBuilder, StringRecord};
use miqnet_domain::IssueCode;

use super::{
    Format, HeaderKind, Sink,
    cell::without_guard,
    grid::{Grid, GridRow, known_names},
};

/// The separators that are tried; the first of equals wins.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// Reads the rows of a CSV text whose line ends are `\n`; `None` after a fatal issue.
///
/// Rows are numbered as a spreadsheet program shows them: a blank line counts, a line break inside
/// a cell does not.
pub(super) fn grid(text: &str, separator: u8, sink: &mut Sink<'_>) -> Option<Grid> {
    let rows = match record_rows(text, separator) {
        Ok(rows) => rows,
        Err(row) => {
            let issue = sink.issue(IssueCode::QuoteNotClosed).at_row(row);
            return sink.fatal(issue);
        }
    };
    let mut grid = Grid::new(Format::Csv);
    let mut records = records(text, separator);
    for row in rows {
        let Some(record) = records.next() else { break };
        let cells = trimmed(&record)
            .map(|cell| without_guard(cell).into())
            .collect();
        grid.push(
            GridRow {
                row,
                cells,
                width: record.len(),
                marks: Vec::new(),
            },
            sink,
        )?;
    }
    Some(grid)
}

/// Returns the separator with the most known names in one of the first rows.
pub(super) fn separator(text: &str, kind: &dyn Fn(&str) -> HeaderKind, header_row: u32) -> u8 {
    let names = |separator| {
        records(text, separator)
            .take(header_row as usize)
            .map(|record| known_names(trimmed(&record), kind))
            .max()
            .unwrap_or(0)
    };
    let mut best = (SEPARATORS[0], 0);
    for separator in SEPARATORS {
        let found = names(separator);
        if found > best.1 {
            best = (separator, found);
        }
    }
    best.0
}

/// The records of the text, without its empty lines.
fn records(text: &str, separator: u8) -> impl Iterator<Item = StringRecord> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records()
        // A reader of valid text in memory whose rows may have any length has no error to give.
        .map_while(Result::ok)
}

/// The cells of a record; of many trailing empty ones, only the first are looked at.
fn trimmed(record: &StringRecord) -> impl Iterator<Item = &str> {
    let len = (0..record.len())
        .rev()
        .find(|at| !record[*at].is_empty())
        .map_or(0, |at| at + 1);
    record.iter().take(len)
}

/// Where a character of the text stands in its cell.
#[derive(Clone, Copy)]
enum Place {
    Start,
    Plain,
    Quoted,
    Closed,
}

/// Returns the number of each record that is not an empty line, or the number of the record in
/// which a quote opens that does not close where its cell ends.
///
/// A CSV reader takes what follows the closing quote into the cell, and everything up to the end
/// of the file into a cell that never closes. Both would swallow rows without a word.
fn record_rows(text: &str, separator: u8) -> Result<Vec<u32>, u32> {
    let mut rows = Vec::new();
    let mut row = 1;
    let mut is_empty = true;
    let mut place = Place::Start;
    for byte in text.bytes() {
        place = match (place, byte) {
            (Place::Quoted, b'"') => Place::Closed,
            (Place::Quoted, _) => Place::Quoted,
            (Place::Closed | Place::Start, b'"') => Place::Quoted,
            (_, b'\n') => {
                if !is_empty {
                    rows.push(row);
                }
                row += 1;
                is_empty = true;
                place = Place::Start;
                continue;
            }
            (_, byte) if byte == separator => Place::Start,
            (Place::Closed, b' ' | b'\t') => Place::Closed,
            (Place::Closed, _) => return Err(row),
            (Place::Start | Place::Plain, _) => Place::Plain,
        };
        is_empty = false;
    }
    if matches!(place, Place::Quoted) {
        return Err(row);
    }
    if !is_empty {
        rows.push(row);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&[u32], u32>) {
        let rows = record_rows(text, b';');
        assert_eq!(rows.as_deref().map_err(|row| *row), expected);
        if let Ok(rows) = rows {
            assert_eq!(
                records(text, b';').count(),
                rows.len(),
                "the reader sees other records"
            );
        }
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        check("a;b\n\n\nc;d\n", Ok(&[1, 4]));
        check("a;\"b\nc\"\nd;e", Ok(&[1, 2]));
        check("\n;\n \n\"\"\n", Ok(&[2, 3, 4]));
        check("", Ok(&[]));
    }

    #[test]
    fn a_quote_that_does_not_close_names_its_row() {
        check("a;b\nc;\"d\ne;f\n", Err(2));
        check("a;b\nc;\"d\ne;\"f\"\n", Err(2));
        check("a;\"b\"c", Err(1));
    }

    #[test]
    fn quotes_inside_a_cell_are_letters() {
        check("5\" Rohr;b\n", Ok(&[1]));
        check("\"5\"\" Rohr\";b\n", Ok(&[1]));
        check("\"a\" ;b\n", Ok(&[1]));
    }
}
