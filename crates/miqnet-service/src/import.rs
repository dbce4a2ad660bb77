//! Many rows at once, from a sheet: all of them in one unit of work.

mod case_files;
mod records;

use std::sync::Arc;

use actix_web::HttpRequest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use miqnet_store::Effect;
use miqnet_wire::read::Format;
use miqnet_wire::text::Lang;
use miqnet_wire::write;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::body::SheetBytes;
use crate::desk::{Act, Answer, Desk, Told};
use crate::problem::{Fault, Problem, ProblemCode};
use crate::query::Query;
use crate::rows::{Reader, Sheet, row_place};
use crate::setting::{Language, language, truth};

/// The most issues that a report lists.
const MOST_ISSUES: usize = 1_000;

/// What the row of somebody who was erased would need.
const NOT_ERASED: &str =
    "somebody who was not erased, or was readmitted by whoever runs the service";

/// What comes in sheets.
pub(crate) trait Imported: Sized {
    /// What an import takes of a row beside how it is kept.
    type Named: Send + 'static;
    /// The word for it in audit entries.
    const KIND: &'static str;
    /// The class of its fields, for the audit.
    const FIELDS: &'static str;

    /// Reads a sheet.
    ///
    /// # Errors
    /// Every fault where the sheet cannot be read as a whole.
    fn sheet(reader: Reader<'_>, name: &str, bytes: &[u8]) -> Result<Sheet<Self::Named>, Problem>;

    /// Keeps the good rows of a sheet and rejects those that cannot be kept for a reason that the row
    /// alone does not show. Returns what was done, row by row, without these.
    ///
    /// # Errors
    /// Those of the store.
    async fn keep(
        desk: &Desk,
        act: &mut Act<'_>,
        sheet: &mut Sheet<Self::Named>,
    ) -> Result<Vec<Effect>, Problem>;
}

/// What an import did, or would do.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ImportReport {
    /// Whether it was a trial: then nothing was kept.
    dry_run: bool,
    /// How many rows the sheet has.
    rows: usize,
    /// How many were made.
    created: usize,
    /// How many were changed.
    changed: usize,
    /// How many rows say what is kept already.
    unchanged: usize,
    /// How many rows were left out.
    rejected: usize,
    /// Every problem with the number of its row, from top to bottom, at most a thousand; no value
    /// of a row.
    issues: Vec<Fault>,
    /// How many more there are.
    issues_left_out: usize,
    /// The rows that were left out, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    rejects: Option<Rejects>,
}

/// The rows that were left out, as they were sent, to be corrected and sent again. They are data
/// of people; the service does not keep them.
#[derive(Serialize, ToSchema)]
pub(crate) struct Rejects {
    /// A name for the file.
    file_name: &'static str,
    /// What it is.
    media_type: &'static str,
    /// Its bytes in Base64.
    #[schema(content_encoding = "base64")]
    content: String,
}

impl std::fmt::Debug for Rejects {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Rejects(…)")
    }
}

/// How an import is carried out.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct ImportParams {
    /// Say what would be done, and keep nothing.
    #[param(default = false)]
    dry_run: Option<bool>,
    /// Keep nothing when a row has an error.
    #[param(default = false)]
    strict: Option<bool>,
    /// Answer the rows that were left out, as a file.
    #[param(default = false)]
    rejects: Option<bool>,
    /// Language of the sentences; German where it is not given.
    #[param(inline)]
    lang: Option<Language>,
}

struct Asked {
    dry_run: bool,
    strict: bool,
    rejects: bool,
    lang: Lang,
}

/// Keeps the rows of a sheet that are in order, in one unit of work. What is kept is recognised by
/// its id; rows that say the same change nothing.
///
/// # Errors
/// A sheet that cannot be read; with `strict`, every fault of a row; and those of the store.
pub(crate) async fn import<I: Imported>(
    desk: &Desk,
    request: &HttpRequest,
    body: SheetBytes,
) -> Result<Answer, Problem> {
    let mut query = Query::of(request);
    let asked = Asked {
        dry_run: truth(&mut query, "dry_run"),
        strict: truth(&mut query, "strict"),
        rejects: truth(&mut query, "rejects"),
        lang: language(&mut query),
    };
    query.finish()?;
    let engine = Arc::clone(&desk.state().engine);
    let lang = asked.lang;
    let read = move || I::sheet(engine.reader(lang), body.name, &body.sheet.bytes);
    let mut sheet = desk.state().workers.run(read).await?;
    let mut act = desk.begin_import().await?;
    let done = I::keep(desk, &mut act, &mut sheet).await?;
    let mut issues = sheet.issues();
    // Also what is wrong with the sheet itself, such as a column that is missing.
    if asked.strict && issues.iter().any(Fault::is_error) {
        return Err(Problem::new(ProblemCode::InvalidBody).at(issues));
    }
    let told = Told::about(I::KIND, "").fields(I::FIELDS);
    if asked.dry_run {
        // What was tried is undone; that it was tried is told.
        drop(act);
        desk.begin().await?.commit(told.fields("dry_run")).await?;
    } else {
        act.commit(told).await?;
    }
    let rejects = asked.rejects.then(|| rejects(&sheet)).transpose()?;
    let count = |effect| done.iter().filter(|it| **it == effect).count();
    let left_out = issues.len().saturating_sub(MOST_ISSUES);
    issues.truncate(MOST_ISSUES);
    Ok(Answer::ok(&ImportReport {
        dry_run: asked.dry_run,
        rows: sheet.table.rows.len(),
        created: count(Effect::Created),
        changed: count(Effect::Changed),
        unchanged: count(Effect::Same),
        rejected: sheet.bad_rows.len(),
        issues,
        issues_left_out: left_out,
        rejects,
    }))
}

impl<T> Sheet<T> {
    /// The same with less of each row.
    fn map<U>(self, less: fn(T) -> U) -> Sheet<U> {
        let good = self.good.into_iter();
        Sheet {
            table: self.table,
            good: good.map(|(row, it, kept)| (row, less(it), kept)).collect(),
            faults: self.faults,
            bad_rows: self.bad_rows,
        }
    }

    /// Takes every problem out, from top to bottom.
    fn issues(&mut self) -> Vec<Fault> {
        let mut faults = std::mem::take(&mut self.faults);
        faults.sort_by_key(|(row, _)| *row);
        faults.into_iter().map(|(_, fault)| fault).collect()
    }

    /// Leaves a row out for a reason that the row alone does not show.
    fn reject(&mut self, row: u32, column: &str, code: &'static str, allowed: &str) {
        let fault = Fault::new(row_place(Some(row)) + column, code);
        let fault = fault.allowing([allowed]).into_error();
        self.faults.push((Some(row), fault));
        self.bad_rows.insert(row);
    }
}

/// The rows that were left out, in the kind of file that they came in.
fn rejects<T>(sheet: &Sheet<T>) -> Result<Rejects, Problem> {
    let (file_name, media_type) = match sheet.table.format {
        Format::Csv => ("rejects.csv", "text/csv"),
        Format::Xlsx => ("rejects.xlsx", crate::body::XLSX),
        Format::Json | Format::JsonLines => ("rejects.jsonl", "application/x-ndjson"),
    };
    let rows = write::rejects(&sheet.table, &sheet.bad_rows);
    let bytes = write::bytes(&rows, sheet.table.format.into());
    // What was read from a file of this kind can be written into one.
    let bytes = bytes.map_err(|_| Problem::new(ProblemCode::Internal))?;
    Ok(Rejects {
        file_name,
        media_type,
        content: BASE64.encode(bytes),
    })
}

#[cfg(test)]
mod tests;
