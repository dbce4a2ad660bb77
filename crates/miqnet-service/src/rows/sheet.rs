//! Whole sheets that are imported: which rows can be kept, and what is wrong with the others.

use std::collections::BTreeSet;

use miqnet_domain::IssueCode;
use miqnet_occupations::Dictionary;
use miqnet_store::Document;
use miqnet_wire::column::{Side, columns, header_kind};
use miqnet_wire::read::{self, Table};
use miqnet_wire::row::Import;

use super::{Reader, kept_form, refused};
use crate::body::{HARMFUL, is_harmful};
use crate::problem::{Fault, Problem};

/// A sheet that was read.
pub(crate) struct Sheet<T> {
    /// The rows as they stand there.
    pub(crate) table: Table,
    /// The rows without an error: number, what it says, how it is kept.
    pub(crate) good: Vec<(u32, T, Document)>,
    /// Every problem with the number of its row, if it is one of a row; from top to bottom.
    pub(crate) faults: Vec<(Option<u32>, Fault)>,
    /// The numbers of the rows that have an error.
    pub(crate) bad_rows: BTreeSet<u32>,
}

impl Reader<'_> {
    /// Reads a sheet in any of the formats; `name` says by its ending what the bytes leave open.
    ///
    /// # Errors
    /// Every fault where the sheet cannot be read as a whole.
    pub(crate) fn sheet<T>(
        self,
        name: &str,
        bytes: &[u8],
        side: Side,
        import: fn(&Table, &Dictionary) -> Import<T>,
    ) -> Result<Sheet<T>, Problem> {
        let kind = |header: &str| header_kind(side, header);
        let reading = read::table(name, bytes, &read::Limits::default(), &kind);
        let fault = |issue: &read::Issue| self.fault(issue, &place);
        let Some(table) = reading.table else {
            return Err(refused(reading.issues.iter().map(fault)));
        };
        let mut import = import(&table, self.dictionary);
        let mut issues: Vec<&read::Issue> = reading.issues.iter().chain(&import.issues).collect();
        // Which of two columns is meant, such as two ids, only whoever made the sheet knows.
        if issues
            .iter()
            .any(|issue| issue.code == IssueCode::DuplicateColumn)
        {
            return Err(refused(issues.into_iter().map(fault)));
        }
        issues.sort_by_key(|issue| issue.row);
        let faults = issues.into_iter().map(|issue| (issue.row, fault(issue)));
        let mut faults: Vec<(Option<u32>, Fault)> = faults.collect();
        let mut bad_rows: BTreeSet<u32> = import.bad_rows.into_iter().collect();
        import.good.retain(|one| {
            let cells = columns(side).iter().zip(&one.given);
            let harmful = cells.filter(|(_, words)| is_harmful(words));
            let found = harmful.map(|(column, _)| {
                let place = format!("{}.{}", place(Some(one.row)), column.name);
                (Some(one.row), Fault::new(place, HARMFUL).into_error())
            });
            let n_known = faults.len();
            faults.extend(found);
            faults.len() == n_known || !bad_rows.insert(one.row)
        });
        let good = import.good.into_iter().map(|one| {
            let document = kept_form(side, &one.given);
            (one.row, one.value, document)
        });
        Ok(Sheet {
            good: good.collect(),
            faults,
            bad_rows,
            table,
        })
    }
}

/// The place of a row as a spreadsheet program shows it, or of the file.
pub(crate) fn place(row: Option<u32>) -> String {
    row.map_or_else(|| "file".to_owned(), |row| format!("row {row}"))
}
