//! `GET /v1/candidates/{id}`: what is kept of a candidate?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Candidates};

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_candidate",
    method: Method::GET,
    path: "/v1/candidates/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns a candidate
///
/// What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}",
    operation_id = "read_candidate",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
    ),
    responses(
        (status = 200, description = "The candidate.", body = record::CandidateRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
) -> Result<Answer, Problem> {
    record::read::<Candidates>(&desk, &request, key.0).await
}
