//! `POST /v1/imports/case-files`: keep the case files of a sheet.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::CaseFiles;

use crate::body::SheetBytes;
use crate::contract::ImportRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::import::{self, ImportParams, ImportReport};
use crate::problem::Problem;
use crate::rows::CaseFileRow;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "import_case_files",
    method: Method::POST,
    path: "/v1/imports/case-files",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps the case files of a sheet
///
/// CSV, a workbook or JSON, read like the files of the command line. All rows that are in order are
/// kept together or, where something fails, none. `id` is that of a candidate who is kept; a row of
/// anybody else is left out and told. The report repeats nothing of a row.
#[utoipa::path(
    post,
    path = "/v1/imports/case-files",
    operation_id = "import_case_files",
    tag = "people",
    params(ImportParams),
    request_body(
        description = "The sheet.",
        content(
            (String = "text/csv"),
            ([u8] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (Vec<CaseFileRow> = "application/json"),
            (String = "application/x-ndjson"),
        ),
    ),
    responses(
        (status = 200, description = "What was done, or would be.", body = ImportReport),
        ImportRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    body: SheetBytes,
) -> Result<Answer, Problem> {
    import::import::<CaseFiles>(&desk, &request, body).await
}
