//! Where text goes, and how tables look in a terminal of 100 columns.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write};

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};
use miqnet_domain::Candidate;
use miqnet_guidance::Contradiction;
use miqnet_wire::field::text::is_direction_mark;
use miqnet_wire::read;
use miqnet_wire::response::Issue;
use miqnet_wire::text::Texts;
use miqnet_wire::write::{self, FileKind, Sheet};

use crate::failure::Failure;

/// The columns of a terminal.
const WIDTH: u16 = 100;
/// The columns that are left to what is set in by two spaces.
const INNER_WIDTH: u16 = WIDTH - 2;

/// Standard output, written in large pieces.
pub(crate) fn stdout() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// Standard output for reading: what could steer a terminal or turn its text around is left out.
pub(crate) fn terminal() -> impl Write {
    Harmless(stdout())
}

struct Harmless<W>(W);

impl<W: Write> Write for Harmless<W> {
    /// Takes whole pieces of text, as `write!` hands them over.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let is_harmful = |c: char| (c.is_control() && c != '\n') || is_direction_mark(c);
        match std::str::from_utf8(bytes) {
            Ok(text) if text.contains(is_harmful) => {
                self.0.write_all(text.replace(is_harmful, "").as_bytes())?;
            }
            _ => self.0.write_all(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Writes a table of cells to standard output in a form for files.
pub(crate) fn print_sheet(sheet: &Sheet, kind: FileKind) -> Result<(), Failure> {
    if kind == FileKind::Xlsx && io::stdout().is_terminal() {
        return Err(Failure::WorkbookOnTerminal);
    }
    let bytes = write::bytes(sheet, kind)?;
    let mut out = stdout();
    out.write_all(&bytes)?;
    Ok(out.flush()?)
}

/// Writes one JSON document to standard output.
pub(crate) fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let mut out = stdout();
    serde_json::to_writer_pretty(&mut out, value).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(out.flush()?)
}

/// Writes one JSON object for each value to standard output.
pub(crate) fn print_json_lines(values: &[impl serde::Serialize]) -> Result<(), Failure> {
    let mut out = stdout();
    for value in values {
        serde_json::to_writer(&mut out, value).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

/// Writes problems to standard error, a line for each.
pub(crate) fn print_issues<'i>(issues: impl IntoIterator<Item = &'i read::Issue>, texts: &Texts) {
    let mut err = io::stderr().lock();
    for issue in issues.into_iter().map(|issue| Issue::new(issue, texts)) {
        let row = issue.row.map(|row| format!(":{row}")).unwrap_or_default();
        let (file, code, text, todo) = (&issue.file, issue.code, &issue.text, &issue.todo);
        // Nobody is left to tell when standard error is closed.
        let _ = writeln!(err, "{file}{row}: {code} {text} → {todo}");
    }
}

/// Tells on standard error what contradicts itself in the record of the person who is asked about.
pub(crate) fn print_contradiction(candidate: &Candidate, texts: &Texts) {
    if let Some(contradiction) = Contradiction::of_record(candidate) {
        let text = texts.contradiction(contradiction);
        let _ = writeln!(io::stderr().lock(), "{}: {text}", candidate.id);
    }
}

/// A table for reading: columns in line, long texts wrapped in their column, set in by two spaces.
pub(crate) struct TextTable(Table);

impl TextTable {
    /// A table with a line below its header.
    pub(crate) fn with_header(header: impl IntoIterator<Item = String>) -> Self {
        let mut table = Self::plain();
        let line = LineStyle::none().fill('─');
        table.0.load_style(TableStyle::new().header_separator(line));
        table.0.set_header(header.into_iter().collect::<Vec<_>>());
        table
    }

    /// A table without a header.
    pub(crate) fn plain() -> Self {
        let mut table = Table::new();
        table.load_style(TableStyle::new());
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(INNER_WIDTH);
        Self(table)
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.0.add_row(cells.into_iter().collect::<Vec<_>>());
    }

    /// Numbers stand at the right of these columns.
    pub(crate) fn numbers(&mut self, columns: &[usize]) {
        for column in columns {
            if let Some(column) = self.0.column_mut(*column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
    }

    /// These columns keep their contents on one line.
    pub(crate) fn unbroken(&mut self, columns: &[usize]) {
        for column in columns {
            if let Some(column) = self.0.column_mut(*column) {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
    }

    /// This column is at most so wide.
    pub(crate) fn at_most(&mut self, column: usize, width: u16) {
        if let Some(column) = self.0.column_mut(column) {
            column.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(width)));
        }
    }

    /// Writes the table.
    pub(crate) fn write(&mut self, out: &mut impl Write) -> io::Result<()> {
        let last = self.0.column_count().saturating_sub(1);
        for (at, column) in self.0.column_iter_mut().enumerate() {
            column.set_padding((0, if at == last { 0 } else { 2 }));
        }
        for line in self.0.lines() {
            writeln!(out, "  {}", line.trim_end())?;
        }
        Ok(())
    }
}

/// Writes a heading with a line below it.
pub(crate) fn heading(out: &mut impl Write, text: &str) -> io::Result<()> {
    let width = text.chars().count().min(WIDTH.into());
    writeln!(out, "\n{text}\n{}", "═".repeat(width))
}

/// Writes a paragraph, wrapped.
pub(crate) fn paragraph(out: &mut impl Write, text: &str) -> io::Result<()> {
    let mut table = TextTable::plain();
    table.row([text.to_owned()]);
    table.write(out)
}
