//! In which form is a list answered? JSON for programs, CSV and XLSX for people with spreadsheets.

use actix_web::HttpRequest;
use actix_web::http::header::{self, HeaderMap};
use miqnet_wire::write::{self, FileKind, Sheet};
use utoipa::{IntoParams, ToSchema};

use crate::problem::{Problem, ProblemCode};
use crate::query::Query;

/// The form of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Csv,
    Xlsx,
}

/// The media types of tables, beside JSON.
pub(crate) const CSV: &str = "text/csv";
pub(crate) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The operations that answer tables too.
const WITH_TABLES: [&str; 3] = ["match_candidate", "match_fair", "match_vacancy"];

/// The form, as the contract describes it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct FormParams {
    /// Form of the answer; where it is not given, the first of these that `Accept` takes.
    #[param(inline)]
    format: Option<FormName>,
}

/// The form of an answer.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes a parameter")]
pub(crate) enum FormName {
    /// For programs.
    Json,
    /// What German Excel opens: semicolons, UTF-8 with its mark.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl Form {
    const ALL: [Self; 3] = [Self::Json, Self::Csv, Self::Xlsx];

    /// Takes `format`, or what `Accept` takes first.
    pub(crate) fn take(query: &mut Query, request: &HttpRequest) -> Self {
        let named = query.take("format", &["json", "csv", "xlsx"], |text| match text {
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        });
        let accepted = || {
            let takes = |form: &Self| accepts(request.headers(), &[form.media()]);
            Self::ALL.into_iter().find(takes)
        };
        named.or_else(accepted).unwrap_or(Self::Json)
    }

    fn media(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => CSV,
            Self::Xlsx => XLSX,
        }
    }
}

/// Whether this operation can answer what the caller takes beside JSON.
pub(crate) fn is_table_accepted(operation: &str, headers: &HeaderMap) -> bool {
    WITH_TABLES.contains(&operation) && accepts(headers, &[CSV, XLSX])
}

/// Whether the caller takes one of these media types, after RFC 9110: no header takes everything.
pub(crate) fn accepts(headers: &HeaderMap, media_types: &[&str]) -> bool {
    let mut all = headers.get_all(header::ACCEPT).peekable();
    if all.peek().is_none() {
        return true;
    }
    let ranges = all.filter_map(|value| value.to_str().ok());
    ranges.flat_map(|value| value.split(',')).any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let range = parts.next().unwrap_or_default().to_ascii_lowercase();
        let is_refused = parts.any(|part| {
            let weight = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="));
            weight.is_some_and(|q| q.trim_matches(['0', '.']).is_empty())
        });
        let fits = |media: &&str| {
            let family = media.split('/').next().unwrap_or_default();
            range == "*/*" || range == **media || range == format!("{family}/*")
        };
        !is_refused && media_types.iter().any(fits)
    })
}

/// A table as a file to be saved.
///
/// # Errors
/// [`ProblemCode::Internal`] for a cell that Excel does not take.
pub(crate) fn table(sheet: &Sheet, form: Form) -> Result<Vec<u8>, Problem> {
    let kind = match form {
        Form::Xlsx => FileKind::Xlsx,
        Form::Json | Form::Csv => FileKind::GermanCsv,
    };
    write::bytes(sheet, kind).map_err(|_| Problem::new(ProblemCode::Internal))
}

/// The answer in its form, under a name of ours.
pub(crate) fn answer(bytes: Vec<u8>, form: Form, name: &str) -> actix_web::HttpResponse {
    let (media, extension) = match form {
        Form::Json => return crate::endpoint::json(bytes),
        Form::Csv => ("text/csv; charset=utf-8", "csv"),
        Form::Xlsx => (XLSX, "xlsx"),
    };
    file(bytes, media, &format!("{name}.{extension}"))
}

/// A file to be saved, under a name of ours.
pub(crate) fn file(bytes: Vec<u8>, media: &str, name: &str) -> actix_web::HttpResponse {
    let disposition = format!("attachment; filename=\"{name}\"");
    actix_web::HttpResponse::Ok()
        .content_type(media)
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .body(bytes)
}
