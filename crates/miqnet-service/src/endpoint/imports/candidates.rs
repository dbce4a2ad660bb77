//! `POST /v1/imports/candidates`: keep the rows of a sheet.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Candidates;

use crate::body::SheetBytes;
use crate::contract::ImportRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::import::{self, ImportParams, ImportReport};
use crate::problem::Problem;
use crate::rows::CandidateRow;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "import_candidates",
    method: Method::POST,
    path: "/v1/imports/candidates",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps the candidates of a sheet
///
/// CSV, a workbook or JSON, read like the files of the command line. All rows that are in order are
/// kept together or, where something fails, none. A record is recognised by its id, so that the same
/// sheet may be sent again. Columns about a person (names and the like) are passed over and not kept. Somebody who was erased
/// does not come back: her row is left out and told.
#[utoipa::path(
    post,
    path = "/v1/imports/candidates",
    operation_id = "import_candidates",
    tag = "records",
    params(ImportParams),
    request_body(
        description = "The sheet.",
        content(
            (String = "text/csv"),
            ([u8] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            (Vec<CandidateRow> = "application/json"),
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
    import::import::<Candidates>(&desk, &request, body).await
}
