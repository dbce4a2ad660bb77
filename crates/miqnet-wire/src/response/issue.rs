//! A problem of an input file, with its sentence and what to do.

use serde::Serialize;
use utoipa::ToSchema;

use crate::{read, text::Texts};

/// One problem of one input file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct Issue {
    /// The file.
    pub file: String,
    /// The sheet, in a workbook.
    pub sheet: Option<String>,
    /// The row, from 1, as a spreadsheet program numbers it; in JSON the line, or the
    /// number of the object where objects share a line.
    pub row: Option<u32>,
    /// The column, by its header.
    pub column: Option<String>,
    /// The code, for example `R302`.
    pub code: &'static str,
    /// `error` keeps the row out, `warning` does not.
    pub severity: &'static str,
    /// What was found.
    pub value: Option<String>,
    /// What is accepted; empty where that has no use.
    pub allowed: Vec<String>,
    /// What is wrong, in one sentence.
    pub text: String,
    /// The one thing to do.
    pub todo: String,
}

impl Issue {
    /// Returns the problem with its sentences in the language of the texts.
    pub fn new(issue: &read::Issue, texts: &Texts) -> Self {
        let key = issue.code.id().to_lowercase();
        let limit = issue
            .limit
            .map(|limit| limit.to_string())
            .unwrap_or_default();
        let owned = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
        let (value, column) = (owned(&issue.value), owned(&issue.column));
        let allowed = issue.allowed.join(", ");
        let values = [
            ("value", &*value),
            ("column", &*column),
            ("limit", &*limit),
            ("allowed", &*allowed),
        ];
        let text = texts.message(&key, &values);
        Self {
            file: issue.file.to_string(),
            sheet: issue.sheet.as_deref().map(str::to_owned),
            row: issue.row,
            column: issue.column.as_deref().map(str::to_owned),
            code: issue.code.id(),
            severity: issue.code.severity().name(),
            value: issue.value.as_deref().map(str::to_owned),
            allowed: issue.allowed.iter().map(ToString::to_string).collect(),
            text: text.unwrap_or_else(|| issue.code.summary().to_owned()),
            todo: texts.attribute(&key, "todo", &values).unwrap_or_default(),
        }
    }
}
