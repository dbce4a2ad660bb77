//! The sheets of a fair as tables of cells, for CSV and workbooks.

use super::{Document, Kind, Papers};
use crate::text::Texts;
use crate::write::{self, CellOut, Sheet, WriteError};

/// Returns the table of these sheets of one kind: their rows below each other, with the id of the
/// table, person or interpreter before them where a sheet has one. Sheets with other columns get
/// columns of their own.
pub fn sheet<'d>(
    texts: &Texts,
    kind: Kind,
    documents: impl IntoIterator<Item = &'d Document>,
) -> Sheet {
    let id = match kind {
        Kind::Table => Some("papers-head-table"),
        Kind::Person => Some("papers-head-person"),
        Kind::Interpreter => Some("papers-head-interpreter_id"),
        Kind::Wall | Kind::LeftOut => None,
    };
    let mut header: Vec<String> = id.iter().map(|key| texts.label(key)).collect();
    let mut rows = Vec::new();
    for document in documents {
        let names = document.header.iter().map(super::Words::line);
        let columns: Vec<usize> = names
            .map(|name| column(&mut header, id.is_some(), name))
            .collect();
        for row in &document.rows {
            let mut cells = vec![CellOut::Empty; header.len()];
            if id.is_some() {
                cells[0] = CellOut::text(&document.id);
            }
            for (column, words) in columns.iter().zip(&row.cells) {
                cells[*column] = CellOut::text(&words.line());
            }
            rows.push(cells);
        }
    }
    Sheet {
        name: texts.label(&format!("papers-file-{}", kind.file())),
        header,
        rows,
    }
}

/// The place of a column; a new one stands at the end. The column of ids is nobody else's.
fn column(header: &mut Vec<String>, has_id: bool, name: String) -> usize {
    let first = usize::from(has_id);
    let known = header[first..].iter().position(|known| *known == name);
    known.map_or_else(
        || {
            header.push(name);
            header.len() - 1
        },
        |at| at + first,
    )
}

/// Returns a workbook with all sheets, a worksheet for each kind.
///
/// # Errors
/// Where Excel does not allow so much.
pub fn workbook(papers: &Papers, texts: &Texts) -> Result<Vec<u8>, WriteError> {
    let sheets = Kind::ALL.map(|kind| sheet(texts, kind, papers.of_kind(kind)));
    write::workbook(&sheets)
}
