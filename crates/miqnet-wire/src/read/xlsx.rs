//! Rows of an Excel workbook, cell by cell.
//!
//! A sheet is never made into a rectangle: two cells far apart would fill the memory.

use std::{
    cell::Cell,
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use miqnet_domain::IssueCode;

use super::{
    Format, Sink, archive,
    cell::{is_blank, number},
    grid::{Grid, GridRow},
};

thread_local! {
    static IN_LIBRARY: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is inside the workbook library, whose panics become an issue.
///
/// A program's panic hook asks this, so that a damaged workbook prints no trace.
pub fn catches_panics() -> bool {
    IN_LIBRARY.get()
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the first visible sheet that holds data; `None` after an issue.
///
/// Dates and times become `2026-12-31`, `2026-12-31 08:00`, `07:30`, percentages `50%`, whole
/// numbers have no decimals, and a formula counts as the result that was saved with it.
pub(super) fn grid(bytes: &[u8], sink: &mut Sink<'_>) -> Option<Grid> {
    guarded(bytes, sink, first)
}

/// Reads each visible sheet that holds data, in the order of the workbook, and hands it to `visit`;
/// `None` after an issue. Percentages are plain numbers here.
///
/// One sheet is kept at a time: together, the sheets of a workbook may hold more than its limits
/// say of one.
pub(super) fn sheets(
    bytes: &[u8],
    sink: &mut Sink<'_>,
    visit: &mut dyn FnMut(&str, Grid),
) -> Option<()> {
    guarded(bytes, sink, |bytes, sink| each(bytes, sink, visit))
}

/// Checks the archive and runs the library on it; what makes it stop or panic becomes an issue.
fn guarded<T>(
    bytes: &[u8],
    sink: &mut Sink<'_>,
    read: impl FnOnce(&[u8], &mut Sink<'_>) -> Result<T, Stop>,
) -> Option<T> {
    archive::check(bytes, sink)?;
    // The library checks arithmetic on hostile cell names with a panic in debug builds.
    IN_LIBRARY.set(true);
    let read = catch_unwind(AssertUnwindSafe(|| read(bytes, sink)));
    IN_LIBRARY.set(false);
    match read {
        Ok(Ok(read)) => Some(read),
        Ok(Err(Stop::Told)) => None,
        Ok(Err(Stop::Library(XlsxError::Password))) => sink.fail(IssueCode::EncryptedFile),
        Ok(Err(Stop::Odd | Stop::Library(_))) | Err(_) => {
            sink.sheet = None;
            sink.fail(IssueCode::BrokenArchive)
        }
    }
}

/// Why the reading ends early.
enum Stop {
    /// The sink has the issue already.
    Told,
    /// No spreadsheet program writes this.
    Odd,
    /// The library could not go on.
    Library(XlsxError),
}

impl From<XlsxError> for Stop {
    fn from(error: XlsxError) -> Self {
        Self::Library(error)
    }
}

/// A workbook, the names of its visible sheets, and how many cells may be visited.
///
/// Styled blank cells cost time and give nothing, and a hostile workbook can name one sheet of them
/// many times.
fn open<'b>(bytes: &'b [u8], sink: &Sink<'_>) -> Result<(Book<'b>, Vec<String>, usize), Stop> {
    let book = Book::new(Cursor::new(bytes))?;
    let names: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    if names.len() > sink.limits.archive_entries {
        return Err(Stop::Odd);
    }
    let visits = sink
        .limits
        .rows
        .saturating_mul(sink.limits.columns)
        .saturating_mul(2);
    Ok((book, names, visits))
}

fn first(bytes: &[u8], sink: &mut Sink<'_>) -> Result<Grid, Stop> {
    let (mut book, names, mut visits) = open(bytes, sink)?;
    let mut with_data = Vec::new();
    for name in names {
        if has_data(&mut book, &name, &mut visits)? {
            with_data.push(name);
        }
    }
    let Some((name, others)) = with_data.split_first() else {
        sink.fail::<()>(IssueCode::NoSheet);
        return Err(Stop::Told);
    };
    sink.sheet = Some(name.as_str().into());
    if !others.is_empty() {
        sink.push(
            sink.issue(IssueCode::OtherSheets)
                .with_value(&others.join(", ")),
        );
    }
    let mut grid = cells(&mut book, name, &mut visits, sink)?;
    mark_percentages(&mut book, name, &mut grid)?;
    Ok(grid)
}

fn each(bytes: &[u8], sink: &mut Sink<'_>, visit: &mut dyn FnMut(&str, Grid)) -> Result<(), Stop> {
    let (mut book, names, mut visits) = open(bytes, sink)?;
    for name in names {
        sink.sheet = Some(name.as_str().into());
        let grid = cells(&mut book, &name, &mut visits, sink)?;
        if !grid.rows.is_empty() {
            visit(&name, grid);
        }
    }
    sink.sheet = None;
    Ok(())
}

/// Whether any cell of the sheet is not blank.
fn has_data(book: &mut Book<'_>, name: &str, visits: &mut usize) -> Result<bool, Stop> {
    let mut reader = book.worksheet_cells_reader(name)?;
    while let Some(cell) = reader.next_cell()? {
        count(visits)?;
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::String(text) if is_blank(text) => {}
            DataRef::SharedString(text) if is_blank(text) => {}
            _ => return Ok(true),
        }
    }
    Ok(false)
}

/// Reads the cells of a sheet that are not blank.
fn cells(
    book: &mut Book<'_>,
    name: &str,
    visits: &mut usize,
    sink: &mut Sink<'_>,
) -> Result<Grid, Stop> {
    let mut reader = book.worksheet_cells_reader(name)?;
    let mut grid = Grid::new(Format::Xlsx);
    let mut current = GridRow {
        row: 1,
        ..GridRow::default()
    };
    while let Some(cell) = reader.next_cell_with_formula_metadata()? {
        count(visits)?;
        let mark = match &cell.value {
            DataRef::Error(_) => Some(IssueCode::CellError),
            DataRef::Empty if cell.formula.is_some() => Some(IssueCode::FormulaWithoutValue),
            _ => None,
        };
        let text = text(&cell.value);
        if mark.is_none() && is_blank(&text) {
            continue;
        }
        let (row, column) = (
            cell.pos.0.checked_add(1).ok_or(Stop::Odd)?,
            cell.pos.1 as usize,
        );
        if column >= sink.limits.columns {
            let limit = sink.limits.columns as u64;
            let issue = sink
                .issue(IssueCode::TooManyColumns)
                .at_row(row)
                .with_limit(limit);
            sink.fatal::<()>(issue);
            return Err(Stop::Told);
        }
        if row < current.row {
            return Err(Stop::Odd);
        }
        if row > current.row {
            let done = std::mem::replace(
                &mut current,
                GridRow {
                    row,
                    ..GridRow::default()
                },
            );
            grid.push(done, sink).ok_or(Stop::Told)?;
        }
        if current.cells.len() <= column {
            current.cells.resize(column + 1, "".into());
        } else if !current.cells[column].is_empty() {
            // Two values for one cell: nobody could say which of them was meant.
            return Err(Stop::Odd);
        }
        current.cells[column] = text.into();
        current.marks.extend(mark.map(|code| (column, code)));
    }
    grid.push(current, sink).ok_or(Stop::Told)?;
    Ok(grid)
}

/// Writes numbers that are shown in percent as such: 0.5 becomes `50%`. Read as plain numbers,
/// 100 % of home office would be 1 %.
fn mark_percentages(book: &mut Book<'_>, name: &str, grid: &mut Grid) -> Result<(), Stop> {
    let mut reader = book.worksheet_cells_reader(name)?;
    let is_percent: Vec<bool> = reader
        .styles()
        .iter()
        .map(|style| {
            style
                .number_format
                .as_ref()
                .is_some_and(|f| f.format_code.contains('%'))
        })
        .collect();
    if !is_percent.contains(&true) {
        return Ok(());
    }
    while let Some((cell, style)) = reader.next_cell_with_style_id()? {
        let DataRef::Float(value) = *cell.get_value() else {
            continue;
        };
        if !is_percent.get(style).copied().unwrap_or(false) {
            continue;
        }
        let (row, column) = cell.get_position();
        let at = grid
            .rows
            .binary_search_by_key(&row.saturating_add(1), |row| row.row);
        let place = at
            .ok()
            .and_then(|at| grid.rows[at].cells.get_mut(column as usize));
        if let Some(place) = place {
            *place = format!("{}%", number(value * 100.0)).into();
        }
    }
    Ok(())
}

/// Takes one from the number of cells that may still be visited.
fn count(visits: &mut usize) -> Result<(), Stop> {
    *visits = visits.checked_sub(1).ok_or(Stop::Odd)?;
    Ok(())
}

/// The text that the cell shows, in one spelling for every style.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => number(*value),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(time) => date_time(time),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A date, a time of day or a length of time, told apart as a spreadsheet shows them.
fn date_time(time: &ExcelDateTime) -> String {
    let days = time.as_f64();
    if !days.is_finite() || days < 0.0 {
        return number(days);
    }
    if time.is_duration() {
        let seconds = (days * 86_400.0).round() as u64;
        return clock(seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let clock = clock(hour.into(), minute.into(), second.into());
    if days < 1.0 {
        clock
    } else if clock == "00:00" {
        date
    } else {
        format!("{date} {clock}")
    }
}

/// Hours and minutes, and seconds where there are any.
fn clock(hours: u64, minutes: u64, seconds: u64) -> String {
    if seconds == 0 {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{seconds:02}")
    }
}
