//! From rows to bytes: files that a spreadsheet program shows well and that can be read again.

mod csv;
mod file;
mod json;
mod xlsx;

use std::collections::BTreeSet;

use rust_decimal::Decimal;

pub use file::private_file;

use crate::read::{Format, Table};

/// One table to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the sheet in a workbook, cut to what Excel allows.
    pub name: String,
    /// The column names; each different in JSON Lines.
    pub header: Vec<String>,
    /// The rows. A row may be shorter or longer than the header; JSON Lines drops what is longer.
    pub rows: Vec<Vec<CellOut>>,
}

/// What is written into one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellOut {
    /// Nothing; `null` in JSON.
    Empty,
    /// A text, never a formula.
    Text(Box<str>),
    /// A number, with a decimal comma in [`FileKind::GermanCsv`].
    Number(Decimal),
}

/// The kinds of file that are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// What German Excel opens with a double click: semicolons, UTF-8 with its mark, CRLF.
    GermanCsv,
    /// Commas, UTF-8, LF: what programs expect.
    Csv,
    /// An Excel workbook with one sheet.
    Xlsx,
    /// One JSON object in each line.
    JsonLines,
}

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A cell or the sheet is larger than Excel allows (32,767 characters, 1,048,576 rows).
    #[error("the workbook could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// A record could not be written.
    #[error("the CSV file could not be written: {0}")]
    Csv(#[from] ::csv::Error),
    /// An object could not be written.
    #[error("the JSON file could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

/// Returns the bytes of a file that holds the sheet; the same sheet gives the same bytes.
///
/// In CSV, a text that a spreadsheet program could run as a formula gets a `'` before it, which
/// [`read::table`](crate::read::table) takes off again.
pub fn bytes(sheet: &Sheet, kind: FileKind) -> Result<Vec<u8>, WriteError> {
    match kind {
        FileKind::GermanCsv => csv::bytes(sheet, csv::GERMAN),
        FileKind::Csv => csv::bytes(sheet, csv::PLAIN),
        FileKind::Xlsx => xlsx::bytes(std::slice::from_ref(sheet)),
        FileKind::JsonLines => json::bytes(sheet),
    }
}

/// Returns the bytes of a workbook that holds these sheets in their order; the same sheets give the
/// same bytes. Their names are to differ.
///
/// # Errors
/// As [`bytes`], and where two sheets have the same name.
pub fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, WriteError> {
    xlsx::bytes(sheets)
}

/// Returns the rows with these numbers as they stood in the file, below its header, so that they
/// can be corrected and loaded again.
///
/// The rows hold whole records, so they are personal data: write them with [`private_file`], in
/// the kind of file that they came from.
pub fn rejects(table: &Table, bad_rows: &BTreeSet<u32>) -> Sheet {
    let rows = table.rows.iter().filter(|row| bad_rows.contains(&row.row));
    Sheet {
        name: table.sheet.as_deref().unwrap_or("Rejects").to_owned(),
        header: table.header.iter().map(ToString::to_string).collect(),
        rows: rows
            .map(|row| row.cells.iter().map(|cell| CellOut::text(cell)).collect())
            .collect(),
    }
}

impl CellOut {
    /// A text, or nothing when it is empty.
    pub fn text(text: &str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text.into())
        }
    }

    /// A whole number.
    pub fn integer(value: impl Into<i64>) -> Self {
        Self::Number(Decimal::from(value.into()))
    }

    /// A number that is counted in fractions: `decimal(87_345, 3)` is 87.345.
    ///
    /// # Panics
    ///
    /// When there are more than 28 `places`.
    pub fn decimal(value: i64, places: u32) -> Self {
        Self::Number(Decimal::new(value, places))
    }
}

impl FileKind {
    /// The extension of its files, without a dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::GermanCsv | Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::JsonLines => "jsonl",
        }
    }
}

impl From<Format> for FileKind {
    /// The kind that whoever made a file of this format can open.
    fn from(format: Format) -> Self {
        match format {
            Format::Csv => Self::GermanCsv,
            Format::Xlsx => Self::Xlsx,
            Format::Json | Format::JsonLines => Self::JsonLines,
        }
    }
}

#[cfg(test)]
mod tests;
