//! `POST /v1/candidates/{id}/person`: keeps the person behind a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Persons};

use crate::body::JsonBytes;
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_person",
    method: Method::POST,
    path: "/v1/candidates/{id}/person",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps the person behind a candidate
///
/// Name and contact. They are kept apart from the facts and reach no match.
#[utoipa::path(
    post,
    path = "/v1/candidates/{id}/person",
    operation_id = "create_person",
    tag = "people",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours."),
    ),
    request_body(content = side::PersonWrite, description = "What is to be kept."),
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
    side::create::<Persons>(&desk, &request, key.0, &body).await
}
