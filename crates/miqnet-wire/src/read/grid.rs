//! From a sheet full of cells to a table: where is the header, where does the table end?

use miqnet_domain::IssueCode;

use super::{
    Format, HeaderKind, Issue, RawRow, Sink, Table,
    cell::{is_blank, one_line},
    limits::MIB,
};

/// The cells of a sheet before anybody knows which of them are the header.
pub(super) struct Grid {
    pub(super) format: Format,
    /// The rows with a cell that is not blank, in ascending order.
    pub(super) rows: Vec<GridRow>,
    /// Text in all cells, in bytes.
    text_bytes: usize,
}

/// One row of cells; trailing blank cells are left out.
#[derive(Default)]
pub(super) struct GridRow {
    /// The number from 1.
    pub(super) row: u32,
    pub(super) cells: Vec<Box<str>>,
    /// How many cells it has with the blank ones at its end, where the format tells.
    pub(super) width: usize,
    /// What is wrong with single cells: the column from 0 and the code.
    pub(super) marks: Vec<(usize, IssueCode)>,
}

/// Words that open a line of totals, in lower case.
const TOTALS: [&str; 10] = [
    "summe",
    "gesamt",
    "gesamtsumme",
    "gesamtzahl",
    "insgesamt",
    "total",
    "anzahl",
    "всього",
    "усього",
    "разом",
];

/// Two known names make the header of a county's sheet; one alone may be a word of a title.
pub(super) const HEADER_NAMES: usize = 2;

impl Grid {
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            rows: Vec::new(),
            text_bytes: 0,
        }
    }

    /// Adds the next row, unless it is blank; `None` after an issue that ends the reading.
    pub(super) fn push(&mut self, mut row: GridRow, sink: &mut Sink<'_>) -> Option<()> {
        while row.cells.last().is_some_and(|cell| is_blank(cell)) {
            row.cells.pop();
        }
        if row.cells.is_empty() && row.marks.is_empty() {
            return Some(());
        }
        if row.cells.len() > sink.limits.columns {
            let limit = sink.limits.columns as u64;
            let issue = sink
                .issue(IssueCode::TooManyColumns)
                .at_row(row.row)
                .with_limit(limit);
            return sink.fatal(issue);
        }
        // Before the header is found, every row that may stand above it is let through.
        if self.rows.len()
            > sink
                .limits
                .rows
                .saturating_add(sink.limits.header_row as usize)
        {
            return sink.over(IssueCode::TooManyRows, sink.limits.rows as u64);
        }
        self.text_bytes += row.cells.iter().map(|cell| cell.len()).sum::<usize>();
        if self.text_bytes > sink.limits.table_bytes {
            return sink.over(
                IssueCode::TooMuchText,
                (sink.limits.table_bytes / MIB) as u64,
            );
        }
        self.rows.push(row);
        Some(())
    }
}

/// Returns the table below the first row with so many known names; `None` after a fatal issue.
pub(super) fn table(
    grid: Grid,
    header_names: usize,
    kind: &dyn Fn(&str) -> HeaderKind,
    sink: &mut Sink<'_>,
) -> Option<Table> {
    let limit = sink.limits.header_row;
    let Some(at) = grid
        .rows
        .iter()
        .take_while(|row| row.row <= limit)
        .position(|row| known_names(row.cells.iter().map(|cell| &**cell), kind) >= header_names)
    else {
        return sink.over(IssueCode::NoHeader, limit.into());
    };
    let format = grid.format;
    let mut rows = grid.rows;
    rows.drain(..at);
    let top = rows.remove(0);
    let mut header: Vec<Box<str>> = top.cells.iter().map(|cell| one_line(cell).into()).collect();
    // A workbook has no separator that could stand inside a text, so that what is written right of
    // the header is a column without a name, as it is below an empty name of a text file.
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let named = if format == Format::Xlsx {
        widest
    } else {
        widest.min(top.width)
    };
    header.resize(header.len().max(named), "".into());
    if rows.is_empty() {
        return sink.fail(IssueCode::HeaderOnly);
    }
    if rows.len() > sink.limits.rows {
        return sink.over(IssueCode::TooManyRows, sink.limits.rows as u64);
    }
    warn_of_unnamed_columns(&header, &rows, sink);
    let id = header.iter().position(|name| kind(name) == HeaderKind::Id);
    let is_entry = |row: &GridRow| has_id(row, id) && filled(row) > 1;
    let tail = rows.len() - rows.iter().rev().take_while(|row| !is_entry(row)).count();
    let mut kept = Vec::with_capacity(rows.len());
    let mut above = top.row;
    let mut left_gap = false;
    for (at, row) in rows.into_iter().enumerate() {
        left_gap = at >= tail && (left_gap || row.row > above + 1);
        above = row.row;
        // "Stand: 20.11.2026" in the column of ids would be a person.
        let is_note = left_gap && filled(&row) == 1;
        if at >= tail && (is_total(&row) || is_note) {
            left_gap = true;
            sink.push(sink.issue(IssueCode::TotalLine).at_row(row.row));
        } else {
            kept.push(raw_row(row, &header, sink));
        }
    }
    if kept.is_empty() {
        return sink.fail(IssueCode::HeaderOnly);
    }
    Some(Table {
        file: sink.file.into(),
        sheet: sink.sheet.clone(),
        format,
        header,
        header_row: top.row,
        rows: kept,
    })
}

/// How many of the cells are names of known columns.
pub(super) fn known_names<'c>(
    cells: impl Iterator<Item = &'c str>,
    kind: &dyn Fn(&str) -> HeaderKind,
) -> usize {
    cells
        .map(one_line)
        .filter(|cell| kind(cell) != HeaderKind::Unknown)
        .count()
}

/// Takes issues with the cells of a row that hold in every format; whether there were none.
pub(super) fn check_cells(
    row: u32,
    cells: &[Box<str>],
    header: &[Box<str>],
    sink: &mut Sink<'_>,
) -> bool {
    let limit = sink.limits.cell_chars;
    let mut good = true;
    for (at, cell) in cells.iter().enumerate() {
        // A text of few bytes has no more characters than bytes.
        if cell.len() > limit && cell.chars().count() > limit {
            let issue = cell_issue(IssueCode::CellTooLong, row, at, header, sink);
            sink.push(issue.with_limit(limit as u64));
            good = false;
        }
        if cell.contains('\0') {
            sink.push(cell_issue(IssueCode::NulInText, row, at, header, sink));
            good = false;
        }
    }
    good
}

/// Returns the row as the table keeps it, and takes its issues.
fn raw_row(row: GridRow, header: &[Box<str>], sink: &mut Sink<'_>) -> RawRow {
    let mut row = bare_row(row, header, sink);
    if row.cells.len() > header.len() {
        sink.push(sink.issue(IssueCode::RaggedRow).at_row(row.row));
        row.readable = false;
    }
    row.cells
        .resize(row.cells.len().max(header.len()), "".into());
    row
}

/// Returns the row with as many cells as it has, and takes the issues of its cells.
pub(super) fn bare_row(row: GridRow, header: &[Box<str>], sink: &mut Sink<'_>) -> RawRow {
    let GridRow {
        row, cells, marks, ..
    } = row;
    let mut readable = check_cells(row, &cells, header, sink);
    for (at, code) in marks {
        let issue = cell_issue(code, row, at, header, sink);
        sink.push(match code {
            IssueCode::CellError => issue.with_value(cells.get(at).map_or("", |cell| cell)),
            _ => issue,
        });
        readable = false;
    }
    RawRow {
        row,
        cells,
        readable,
    }
}

/// An issue of one cell, its column named by its header or, without one, by its letter.
fn cell_issue(code: IssueCode, row: u32, at: usize, header: &[Box<str>], sink: &Sink<'_>) -> Issue {
    let issue = sink.issue(code).at_row(row);
    match header.get(at) {
        Some(name) if !name.is_empty() => issue.in_column(name),
        _ => issue.in_column(&letters(at)),
    }
}

/// Warns once for each column that has cells and no name.
fn warn_of_unnamed_columns(header: &[Box<str>], rows: &[GridRow], sink: &mut Sink<'_>) {
    for (at, _) in header
        .iter()
        .enumerate()
        .filter(|(_, name)| name.is_empty())
    {
        let holds = |row: &&GridRow| row.cells.get(at).is_some_and(|cell| !is_blank(cell));
        if let Some(first) = rows.iter().find(holds) {
            let issue = sink.issue(IssueCode::UnnamedColumn).at_row(first.row);
            sink.push(issue.in_column(&letters(at)));
        }
    }
}

/// Whether the row has an id; a word for "total" in that column is none.
fn has_id(row: &GridRow, id: Option<usize>) -> bool {
    id.and_then(|at| row.cells.get(at))
        .is_some_and(|cell| !is_blank(cell) && !names_total(cell))
}

/// How many cells of the row hold something or should.
fn filled(row: &GridRow) -> usize {
    let marked = row.marks.iter().filter(|(at, _)| is_empty(row, *at));
    marked.count() + row.cells.iter().filter(|cell| !is_blank(cell)).count()
}

fn is_empty(row: &GridRow, at: usize) -> bool {
    row.cells.get(at).is_none_or(|cell| is_blank(cell))
}

/// Whether the first cell that is not blank opens a line of totals.
fn is_total(row: &GridRow) -> bool {
    row.cells
        .iter()
        .find(|cell| !is_blank(cell))
        .is_some_and(|cell| names_total(cell))
}

/// Whether the first word of the cell is a word for "total".
fn names_total(cell: &str) -> bool {
    let word = cell.split_whitespace().next().unwrap_or_default();
    let word = word
        .trim_matches(|char: char| !char.is_alphanumeric())
        .to_lowercase();
    TOTALS.contains(&word.as_str())
}

/// The letters of a column as spreadsheet programs write them: A for 0, AA for 26.
pub(crate) fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut out = Vec::new();
    while rest > 0 {
        rest -= 1;
        out.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    out.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_has_the_letters_of_a_spreadsheet() {
        let of = [0, 25, 26, 51, 701, 702].map(letters);
        assert_eq!(of, ["A", "Z", "AA", "AZ", "ZZ", "AAA"]);
    }

    #[test]
    fn a_total_is_told_by_its_first_word() {
        for cell in ["Summe", "Summe:", " GESAMT 12", "Anzahl: 4", "Разом"] {
            assert!(names_total(cell), "{cell}");
        }
        for cell in ["C-001", "Summerhill", "gesamt-01", "", "12"] {
            assert!(!names_total(cell), "{cell}");
        }
    }
}
