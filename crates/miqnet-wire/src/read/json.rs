//! Rows of JSON: an array of objects, or one object in each line.

use std::{collections::HashMap, fmt};

use miqnet_domain::IssueCode;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::{
    Format, RawRow, Sink, Table,
    cell::{is_blank, number, one_line},
    grid::check_cells,
};

/// Reads the objects of a JSON text; `None` after a fatal issue.
///
/// A column is a key, in the order in which the keys first appear. `null` and a missing key are
/// an empty cell, the values of a list are joined by `; `. A value that is an object, or a list
/// in a list, stands in its cell as JSON and makes the row unreadable.
pub(super) fn table(text: &str, sink: &mut Sink<'_>) -> Option<Table> {
    let mut builder = Builder::default();
    let format = if text.trim_start().starts_with('[') {
        array(text, &mut builder, sink)?;
        Format::Json
    } else {
        lines(text, &mut builder, sink)?;
        Format::JsonLines
    };
    let Builder {
        header, mut rows, ..
    } = builder;
    if rows.is_empty() && sink.issues.is_empty() {
        return sink.fail(IssueCode::EmptyFile);
    }
    for row in &mut rows {
        row.cells.resize(header.len(), "".into());
    }
    Some(Table {
        file: sink.file.into(),
        sheet: None,
        format,
        header,
        header_row: 0,
        rows,
    })
}

/// Reads the objects of one array.
fn array(text: &str, builder: &mut Builder, sink: &mut Sink<'_>) -> Option<()> {
    let mut json = serde_json::Deserializer::from_str(text);
    let items = Items {
        limit: sink.limits.rows,
    }
    .deserialize(&mut json);
    let items = match items.and_then(|items| json.end().map(|()| items)) {
        Ok(items) => items,
        Err(error) => {
            let row = u32::try_from(error.line()).unwrap_or(u32::MAX);
            let issue = sink.issue(IssueCode::BrokenJson).at_row(row);
            return sink.fatal(issue);
        }
    };
    for (row, item) in places(text, &items).into_iter().zip(items) {
        builder.push(row, item.get(), sink)?;
    }
    Some(())
}

/// The line of each item, or its number from 1 where two of them share a line: most programs write
/// the whole array into one.
fn places(text: &str, items: &[&RawValue]) -> Vec<u32> {
    let mut row = 1;
    let mut seen = 0;
    let mut lines = Vec::with_capacity(items.len());
    for item in items {
        // The items are slices of the text, so their addresses say where they stand in it.
        let start = item.get().as_ptr() as usize - text.as_ptr() as usize;
        row += line_ends(&text[seen..start]);
        seen = start;
        lines.push(row);
    }
    if lines.is_sorted_by(|one, next| one < next) {
        lines
    } else {
        (1..).zip(items).map(|(number, _)| number).collect()
    }
}

/// Reads one object from each line that is not blank.
fn lines(text: &str, builder: &mut Builder, sink: &mut Sink<'_>) -> Option<()> {
    for (row, line) in (1..).zip(text.lines()).filter(|(_, line)| !is_blank(line)) {
        if builder.is_new() && serde_json::from_str::<IgnoredAny>(line).is_err() {
            // The first line alone says whether the file is one object in each line at all.
            let issue = sink.issue(IssueCode::BrokenJson).at_row(row);
            return sink.fatal(issue);
        }
        builder.push(row, line, sink)?;
    }
    Some(())
}

/// Collects objects into columns.
#[derive(Default)]
struct Builder {
    header: Vec<Box<str>>,
    column_of: HashMap<Box<str>, usize>,
    rows: Vec<RawRow>,
    objects: usize,
}

impl Builder {
    fn is_new(&self) -> bool {
        self.objects == 0
    }

    /// Adds the row of one object, unless it is blank; `None` after a fatal issue.
    fn push(&mut self, row: u32, json: &str, sink: &mut Sink<'_>) -> Option<()> {
        self.objects += 1;
        if self.objects > sink.limits.rows {
            return sink.over(IssueCode::TooManyRows, sink.limits.rows as u64);
        }
        let mut reader = serde_json::Deserializer::from_str(json);
        let fields = Fields {
            limit: sink.limits.columns,
        }
        .deserialize(&mut reader);
        let Ok(fields) = fields.and_then(|fields| reader.end().map(|()| fields)) else {
            sink.push(sink.issue(IssueCode::BrokenLine).at_row(row));
            return Some(());
        };
        let mut cells: Vec<Option<Box<str>>> = vec![None; self.header.len()];
        let mut readable = true;
        for (key, value) in fields {
            let at = self.column(&key);
            if at >= sink.limits.columns {
                let limit = sink.limits.columns as u64;
                let issue = sink
                    .issue(IssueCode::TooManyColumns)
                    .at_row(row)
                    .with_limit(limit);
                return sink.fatal(issue);
            }
            cells.resize(cells.len().max(at + 1), None);
            if cells[at].is_some() {
                sink.push(
                    sink.issue(IssueCode::DuplicateKey)
                        .at_row(row)
                        .in_column(&key),
                );
                readable = false;
                continue;
            }
            let text = serde_json::from_str::<Scalar>(value.get()).map(|scalar| scalar.0.into());
            cells[at] = Some(text.unwrap_or_else(|_| {
                let nested = value.get().starts_with(['{', '[']);
                // What is no list can only be a number or an escape that means nothing.
                let code = if nested {
                    IssueCode::NestedValue
                } else {
                    IssueCode::BrokenLine
                };
                sink.push(sink.issue(code).at_row(row).in_column(&key));
                readable = false;
                value.get().into()
            }));
        }
        let cells: Vec<Box<str>> = cells.into_iter().map(Option::unwrap_or_default).collect();
        if readable && cells.iter().all(|cell| is_blank(cell)) {
            return Some(());
        }
        readable &= check_cells(row, &cells, &self.header, sink);
        self.rows.push(RawRow {
            row,
            cells,
            readable,
        });
        Some(())
    }

    /// The column of a key, added when it is new.
    fn column(&mut self, key: &str) -> usize {
        let name: Box<str> = one_line(key).into();
        let new = self.header.len();
        *self.column_of.entry(name).or_insert_with_key(|name| {
            self.header.push(name.clone());
            new
        })
    }
}

/// How many lines end in the text.
fn line_ends(text: &str) -> u32 {
    u32::try_from(text.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX)
}

/// Reads an array into slices of the text, at most one more than the limit.
struct Items {
    limit: usize,
}

impl<'de> DeserializeSeed<'de> for Items {
    type Value = Vec<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Items {
    type Value = Vec<&'de RawValue>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while items.len() <= self.limit {
            match seq.next_element()? {
                Some(item) => items.push(item),
                None => return Ok(items),
            }
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(items)
    }
}

/// Reads an object into its keys and the text of their values, at most one more than the limit
/// and keys that appear twice among them.
struct Fields {
    limit: usize,
}

impl<'de> DeserializeSeed<'de> for Fields {
    type Value = Vec<(String, &'de RawValue)>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while fields.len() <= self.limit {
            match map.next_entry()? {
                Some(field) => fields.push(field),
                None => return Ok(fields),
            }
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(fields)
    }
}

/// A value as the text of a cell.
struct Scalar(String);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(ScalarVisitor { in_list: false })
    }
}

/// A value in a list as the text of a cell.
struct Item(String);

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(ScalarVisitor { in_list: true })
            .map(|scalar| Self(scalar.0))
    }
}

/// Accepts texts, numbers, booleans, `null`, and one level of lists.
struct ScalarVisitor {
    in_list: bool,
}

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text, a number, a boolean, null or a list of these")
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar(text.to_owned()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar(number(value)))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar(String::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Scalar, A::Error> {
        if self.in_list {
            return Err(A::Error::custom("a list in a list"));
        }
        let mut texts = Vec::new();
        while let Some(Item(text)) = seq.next_element()? {
            texts.push(text);
        }
        Ok(Scalar(texts.join("; ")))
    }
}
