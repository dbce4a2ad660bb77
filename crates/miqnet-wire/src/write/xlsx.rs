//! Workbooks whose sheets are ready to be read and printed.

use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet};

use super::{CellOut, Sheet, WriteError};

/// The longest name of a sheet that Excel allows, in UTF-16 units.
const NAME_UNITS: usize = 31;
/// Widths of columns in characters, and how many rows are looked at for them.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;
const WIDTH_ROWS: usize = 1_000;

pub(super) fn bytes(sheets: &[Sheet]) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    // The library would write the time of day into the file: the same rows, other bytes.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let bold = Format::new().set_bold();
    for sheet in sheets {
        fill(book.add_worksheet(), sheet, &bold)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, sheet: &Sheet, bold: &Format) -> Result<(), WriteError> {
    page.set_name(name(&sheet.name))?;
    page.set_freeze_panes(1, 0)?;
    for (column, text) in (0_u16..).zip(&sheet.header) {
        page.write_string_with_format(0, column, text, bold)?;
        page.set_column_width(column, width(sheet, column.into()) as f64)?;
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                CellOut::Empty => {}
                CellOut::Text(text) => {
                    page.write_string(row, column, &**text)?;
                }
                CellOut::Number(number) => match number.to_f64() {
                    Some(number) => {
                        page.write_number(row, column, number)?;
                    }
                    None => {
                        page.write_string(row, column, number.to_string())?;
                    }
                },
            }
        }
    }
    Ok(())
}

/// The name without what Excel does not allow in it.
fn name(wanted: &str) -> String {
    let mut out = String::new();
    let mut units = 0;
    for char in wanted.chars() {
        units += char.len_utf16();
        if units > NAME_UNITS {
            break;
        }
        let forbidden = char.is_control() || "[]:*?/\\'".contains(char);
        out.push(if forbidden { ' ' } else { char });
    }
    let out = out.trim();
    // "History" is Excel's own.
    if out.is_empty() || out.eq_ignore_ascii_case("history") {
        "Tabelle".to_owned()
    } else {
        out.to_owned()
    }
}

/// The width that shows the longest line of the column, within bounds.
fn width(sheet: &Sheet, column: usize) -> usize {
    let chars = |cell: &CellOut| match cell {
        CellOut::Empty => 0,
        CellOut::Text(text) => text
            .lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0),
        CellOut::Number(number) => number.to_string().len(),
    };
    let cells = sheet
        .rows
        .iter()
        .take(WIDTH_ROWS)
        .filter_map(|row| row.get(column))
        .map(chars);
    let header = sheet
        .header
        .get(column)
        .map_or(0, |name| name.chars().count());
    (cells.max().unwrap_or(0).max(header) + 2).clamp(*WIDTHS.start(), *WIDTHS.end())
}
