//! `POST /v1/candidates`: keep a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Candidates;

use crate::body::JsonBytes;
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_candidate",
    method: Method::POST,
    path: "/v1/candidates",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps a candidate
///
/// The row is checked like that of a sheet, and every problem is told at once. Columns about a
/// person (names and the like) are passed over and not kept.
#[utoipa::path(
    post,
    path = "/v1/candidates",
    operation_id = "create_candidate",
    tag = "records",
    params(("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours.")),
    request_body(content = record::CandidateWrite, description = "The row that is to be kept."),
    responses(
        (status = 201, description = "It is kept.", body = record::CandidateRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."), ("Location" = String, description = "Its path."))),
        CreateRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::create::<Candidates>(&desk, &request, &body).await
}
