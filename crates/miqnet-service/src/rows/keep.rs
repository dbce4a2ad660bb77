//! Rows that are kept: checked like every row, and written down in one form.

use std::collections::BTreeMap;

use miqnet_occupations::Dictionary;
use miqnet_store::Document;
use miqnet_wire::column::{Meaning, Side, columns, header_kind, meaning};
use miqnet_wire::read::{self, Table};
use miqnet_wire::row::Import;
use serde_json::value::{RawValue, to_raw_value};

use super::{Reader, refused};
use crate::body::raw_rows;
use crate::problem::{Fault, Problem};

/// A row that is in order and can be kept.
pub(crate) struct KeptRow<T> {
    /// What it says.
    pub(crate) value: T,
    /// How it is kept.
    pub(crate) document: Document,
    /// What is worth a look and no error.
    pub(crate) warnings: Vec<Fault>,
}

impl Reader<'_> {
    /// Reads the row `row` of a body, which must be in order.
    ///
    /// # Errors
    /// Every fault of the row at once, where one of them is an error.
    pub(crate) fn keep<T>(
        self,
        row: &RawValue,
        side: Side,
        import: fn(&Table, &Dictionary) -> Import<T>,
    ) -> Result<KeptRow<T>, Problem> {
        let text = format!("[{}]", raw_rows(row));
        let place = |_: Option<u32>| "row".to_owned();
        let rows = self.read(&text, side, "row", &place, import)?;
        rows.check()?;
        let one = rows.import.good.into_iter().next();
        // An object without a word is a blank row, which the reader of sheets passes over.
        let one = one.ok_or_else(|| refused([Fault::new("row", "empty")]))?;
        Ok(KeptRow {
            document: kept_form(side, &one.given),
            value: one.value,
            warnings: rows.faults,
        })
    }

    /// Reads rows that were in order when they were kept: what each says, in this order. Nothing where one
    /// of them is not in order any more, or two have ids that a sheet takes for the same. Nothing is told of
    /// them.
    pub(crate) fn kept<T>(
        self,
        rows: &[&Document],
        side: Side,
        import: fn(&Table, &Dictionary) -> Import<T>,
    ) -> Option<Vec<T>> {
        let mut text = vec![b'['];
        for row in rows {
            text.extend(row.as_bytes());
            text.push(b',');
        }
        text.pop_if(|it| *it == b',');
        text.push(b']');
        let kind = |header: &str| header_kind(side, header);
        let table = read::table("kept.json", &text, &read::Limits::default(), &kind).table?;
        let good = import(&table, self.dictionary).good;
        (good.len() == rows.len()).then(|| good.into_iter().map(|it| it.value).collect())
    }
}

/// The words of a row as they are kept: an object with the engine's name of each column that says
/// something, in the order of the names. Columns that are never read, such as names of people, are
/// not among them.
pub(crate) fn kept_form(side: Side, given: &[Box<str>]) -> Document {
    let cells = columns(side).iter().zip(given);
    let cells = cells.filter(|(_, words)| !words.is_empty());
    let row: BTreeMap<&str, &str> = cells.map(|(it, words)| (it.name, &**words)).collect();
    Document::new(serde_json::to_vec(&row).expect("texts are plain data"))
}

/// A kept row after a merge patch (RFC 7396): `null` takes a column away, another value puts one
/// there. Columns may have any of their names.
///
/// # Errors
/// A patch that is no object or names a column twice.
pub(crate) fn merged(
    side: Option<Side>,
    kept: &Document,
    patch: &RawValue,
) -> Result<Box<RawValue>, Problem> {
    type Row = BTreeMap<String, Box<RawValue>>;
    let mut row: Row = serde_json::from_slice(kept.as_bytes())
        .map_err(|_| Problem::new(crate::problem::ProblemCode::Internal))?;
    let patch: Row = serde_json::from_str(patch.get())
        .map_err(|_| refused([Fault::new("row", "wrong_type")]))?;
    let mut named = std::collections::BTreeSet::new();
    for (name, value) in patch {
        let name = match side.map(|side| (side, meaning(side, &name))) {
            Some((side, Meaning::Column(nth))) => columns(side)[nth].name.to_owned(),
            _ => name,
        };
        if !named.insert(name.clone()) {
            return Err(refused([Fault::new(
                format!("row.{name}"),
                "duplicate_field",
            )]));
        }
        if value.get() == "null" {
            row.remove(&name);
        } else {
            row.insert(name, value);
        }
    }
    Ok(to_raw_value(&row).expect("an object of JSON is plain data"))
}
