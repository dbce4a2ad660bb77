//! `GET /v1/candidates/{id}/person`: returns the person behind a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Persons};

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_person",
    method: Method::GET,
    path: "/v1/candidates/{id}/person",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns the person behind a candidate
///
/// Name and contact. They are kept apart from the facts and reach no match. What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/person",
    operation_id = "read_person",
    tag = "people",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
    ),
    responses(
        (status = 200, description = "What is kept.", body = side::PersonRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
) -> Result<Answer, Problem> {
    side::read::<Persons>(&desk, &request, key.0).await
}
