//! `GET /v1/candidates/{id}/case-file`: returns the case file of a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, CaseFiles};

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_case_file",
    method: Method::GET,
    path: "/v1/candidates/{id}/case-file",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns the case file of a candidate
///
/// What only the guidance reads: title of residence, benefit, programme. It reaches no match. What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/case-file",
    operation_id = "read_case_file",
    tag = "people",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
    ),
    responses(
        (status = 200, description = "What is kept.", body = side::CaseFileRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
) -> Result<Answer, Problem> {
    side::read::<CaseFiles>(&desk, &request, key.0).await
}
