//! `POST /v1/candidates/{id}/case-file`: keeps the case file of a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, CaseFiles};

use crate::body::JsonBytes;
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_case_file",
    method: Method::POST,
    path: "/v1/candidates/{id}/case-file",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps the case file of a candidate
///
/// What only the guidance reads: title of residence, benefit, programme. It reaches no match.
#[utoipa::path(
    post,
    path = "/v1/candidates/{id}/case-file",
    operation_id = "create_case_file",
    tag = "people",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours."),
    ),
    request_body(content = side::CaseFileWrite, description = "What is to be kept."),
    responses(
        (status = 201, description = "It is kept.", body = side::SideKept, headers(("ETag" = String, description = "Its version, for `If-Match`."), ("Location" = String, description = "Its path."))),
        CreateRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    side::create::<CaseFiles>(&desk, &request, key.0, &body).await
}
