//! Which cell of a row holds which column of the closed set.

use miqnet_domain::IssueCode;

use crate::{
    column::{Meaning, Side, columns, meaning},
    read::{Issue, Table},
};

/// The place of each column of the closed set in one table.
pub(super) struct Layout {
    /// For each column of the closed set the cell of a row that holds it.
    cells: Vec<Option<usize>>,
}

impl Layout {
    /// Returns the layout and what is wrong with the header: unknown, doubled and missing columns.
    ///
    /// Where a column is doubled the first one is read.
    pub(super) fn of(table: &Table, side: Side) -> (Self, Vec<Issue>) {
        let issue = |code, header: &str| {
            let issue = Issue::new(&table.file, code).in_sheet(table.sheet.as_deref());
            let issue = issue.in_column(header);
            if table.header_row == 0 {
                issue
            } else {
                issue.at_row(table.header_row)
            }
        };
        let columns = columns(side);
        let mut cells = vec![None; columns.len()];
        let mut issues = Vec::new();
        for (at, header) in table.header.iter().enumerate() {
            match meaning(side, header) {
                Meaning::Column(column) => match cells[column] {
                    None => cells[column] = Some(at),
                    Some(_) => issues.push(issue(IssueCode::DuplicateColumn, header)),
                },
                Meaning::Unknown if !header.trim().is_empty() => {
                    issues.push(issue(IssueCode::UnknownColumn, header));
                }
                Meaning::Ignored | Meaning::Unknown => {}
            }
        }
        for (column, cell) in columns.iter().zip(&cells) {
            if column.required && cell.is_none() {
                let shown = column.titles.first().unwrap_or(&column.name);
                let missing = issue(IssueCode::MissingColumn, column.name);
                issues.push(missing.with_allowed([column.name, shown]));
            }
        }
        (Self { cells }, issues)
    }

    /// The cell that holds a column; `None` when the table has no such column.
    pub(super) fn cell(&self, column: usize) -> Option<usize> {
        self.cells[column]
    }

    /// The columns that the table has, ascending.
    pub(super) fn present(&self) -> Vec<usize> {
        let present = self
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| cell.is_some());
        present.map(|(column, _)| column).collect()
    }
}
