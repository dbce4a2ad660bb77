//! The care of a candidate's children, as far as it shapes her hours.

use miqnet_domain::{
    Date, Fact, IssueCode,
    candidate::{Care, CareStatus, CareWindows},
};

use crate::{
    field::{
        Parsed,
        care::{CareWords, care, care_words},
        choice::{CARE_STATUS, CareStatusWord},
        date, fact_words,
        text::is_unknown,
    },
    row::reader::RowReader,
};

use super::{Cells, yes_no, yes_no_words};

/// What is written for an unknown fact whose empty cell would be read as a default.
const UNKNOWN: &str = "unknown";

/// Reads the five columns about care.
///
/// Windows that are given without a word on the rest are what she counts on: they are taken as
/// certain and as all there is, and marked.
pub(super) fn read(row: &mut RowReader<'_, '_>) -> Care {
    let now = windows(row, "care_windows");
    let coming = windows(row, "care_windows_coming");
    let mut status = status(row, coming.windows);
    let mut alternative = row.fact("alternative_care", yes_no);
    if let Some(CareWindows::Within(windows)) = now.windows.value() {
        if status.is_unknown() && row.cell("care_status").is_empty() {
            let without_care = windows.iter().next().is_none();
            status = Fact::Assumed(if without_care {
                CareStatus::None
            } else {
                CareStatus::Secured
            });
        }
        if row.cell("alternative_care").is_empty() {
            alternative = Fact::Assumed(false);
        }
    }
    Care {
        windows: now.windows,
        form: now.form,
        status,
        alternative,
    }
}

/// Writes the columns that [`read`] reads.
pub(super) fn write(care: &Care, cells: &mut Cells) {
    let is_limited = matches!(care.windows.value(), Some(CareWindows::Within(_)));
    let put = |cells: &mut Cells, column, words: String| {
        let has_default = words.is_empty() && is_limited;
        cells.put(
            column,
            if has_default {
                UNKNOWN.to_owned()
            } else {
                words
            },
        );
    };
    cells.put("care_windows", care_words(&care.windows, care.form));
    let status = fact_words(&care.status, |status| {
        CARE_STATUS.name(word(status)).to_owned()
    });
    put(cells, "care_status", status);
    if let Some(CareStatus::FromDate { from, coming }) = care.status.value() {
        cells.put("care_from", date::words(from));
        cells.put("care_windows_coming", care_words(coming, None));
    }
    put(
        cells,
        "alternative_care",
        fact_words(&care.alternative, yes_no_words),
    );
}

fn word(status: &CareStatus) -> CareStatusWord {
    match status {
        CareStatus::Secured => CareStatusWord::Secured,
        CareStatus::FromDate { .. } => CareStatusWord::FromDate,
        CareStatus::Waiting => CareStatusWord::Waiting,
        CareStatus::None => CareStatusWord::None,
    }
}

fn windows(row: &mut RowReader<'_, '_>, column: &str) -> CareWords {
    care(row.cell(column)).unwrap_or_else(|fault| {
        row.report(column, fault);
        CareWords::default()
    })
}

/// The status with its date, which may stand in its own column or beside it ("ab 01.03.2027").
fn status(row: &mut RowReader<'_, '_>, coming: Fact<CareWindows>) -> Fact<CareStatus> {
    let said = row.fact("care_status", status_words);
    let from = row.fact("care_from", date::day);
    let from = from.value().copied();
    let has_fault = said.is_unknown() && !is_unknown(row.cell("care_status"));
    let is_dated = |said: &(CareStatusWord, Option<Date>)| said.0 == CareStatusWord::FromDate;
    if said.value().is_some_and(|said| !is_dated(said)) {
        for column in ["care_from", "care_windows_coming"] {
            if row.says(column) {
                let cell = row.cell(column);
                row.issue(column, IssueCode::Contradiction, cell);
            }
        }
    }
    let dated = |row: &mut RowReader<'_, '_>, beside: Option<Date>| {
        if let (Some(a), Some(b)) = (from, beside)
            && a != b
        {
            let cell = row.cell("care_from");
            row.issue("care_from", IssueCode::Contradiction, cell);
        }
        if from.or(beside).is_none() && !row.says("care_from") {
            row.needs("care_status", "care_from");
        }
        // Without a date the row is bad, and what stands here does not matter.
        from.or(beside)
            .map_or(CareStatus::Waiting, |from| CareStatus::FromDate {
                from,
                coming,
            })
    };
    match said {
        Fact::Unknown if from.is_some() && !has_fault => Fact::Stated(dated(row, None)),
        Fact::Unknown => {
            if row.says("care_windows_coming") && !row.says("care_from") && !has_fault {
                row.needs("care_windows_coming", "care_from");
            }
            Fact::Unknown
        }
        Fact::Stated((word, beside)) | Fact::Assumed((word, beside)) => {
            let status = match word {
                CareStatusWord::Secured => CareStatus::Secured,
                CareStatusWord::Waiting => CareStatus::Waiting,
                CareStatusWord::None => CareStatus::None,
                CareStatusWord::FromDate => dated(row, beside),
            };
            if said.is_assumed() {
                Fact::Assumed(status)
            } else {
                Fact::Stated(status)
            }
        }
    }
}

fn status_words(words: &str) -> Parsed<(CareStatusWord, Option<Date>)> {
    match (CARE_STATUS.parse(words), date::day(words)) {
        (Ok(word), _) => Ok((word, None)),
        (Err(_), Ok(day)) => Ok((CareStatusWord::FromDate, Some(day))),
        (Err(fault), Err(_)) => Err(fault),
    }
}
