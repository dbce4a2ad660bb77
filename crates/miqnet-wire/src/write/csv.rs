//! CSV that no spreadsheet program takes for formulas.

use std::borrow::Cow;

use ::csv::{Terminator, WriterBuilder};

use super::{CellOut, Sheet, WriteError};
use crate::read::needs_guard;

/// How a CSV file is written.
#[derive(Clone, Copy)]
pub(super) struct Style {
    mark: &'static [u8],
    separator: u8,
    line_end: Terminator,
    decimal_comma: bool,
}

/// Without the mark, Excel reads UTF-8 as Windows-1252.
pub(super) const GERMAN: Style = Style {
    mark: "\u{feff}".as_bytes(),
    separator: b';',
    line_end: Terminator::CRLF,
    decimal_comma: true,
};

pub(super) const PLAIN: Style = Style {
    mark: b"",
    separator: b',',
    line_end: Terminator::Any(b'\n'),
    decimal_comma: false,
};

pub(super) fn bytes(sheet: &Sheet, style: Style) -> Result<Vec<u8>, WriteError> {
    let mut writer = WriterBuilder::new()
        .delimiter(style.separator)
        .terminator(style.line_end)
        .flexible(true)
        .from_writer(style.mark.to_vec());
    for name in &sheet.header {
        writer.write_field(&*guarded(name))?;
    }
    writer.write_record(None::<&[u8]>)?;
    for row in &sheet.rows {
        for cell in row {
            writer.write_field(&*text(cell, style))?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer
        .into_inner()
        .map_err(|error| ::csv::Error::from(error.into_error()).into())
}

/// The text of a cell in this style.
fn text(cell: &CellOut, style: Style) -> Cow<'_, str> {
    match cell {
        CellOut::Empty => "".into(),
        CellOut::Text(text) => guarded(text),
        CellOut::Number(number) if style.decimal_comma => {
            number.to_string().replace('.', ",").into()
        }
        CellOut::Number(number) => number.to_string().into(),
    }
}

/// The text with a `'` before it when a spreadsheet program could run it.
fn guarded(text: &str) -> Cow<'_, str> {
    if needs_guard(text) {
        format!("'{text}").into()
    } else {
        text.into()
    }
}
