//! `DELETE /v1/candidates/{id}`: remove a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Candidates};

use crate::contract::RemoveRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "delete_candidate",
    method: Method::DELETE,
    path: "/v1/candidates/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Removes a candidate
///
/// Person, case file and registrations go with her. Results that were computed before keep her
/// pseudonym; what she may demand herself is `POST /v1/candidates/{id}/erase`.
#[utoipa::path(
    delete,
    path = "/v1/candidates/{id}",
    operation_id = "delete_candidate",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    responses(
        (status = 204, description = "It is gone."),
        RemoveRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
    known: IfMatch,
) -> Result<Answer, Problem> {
    record::delete::<Candidates>(&desk, &request, key.0, known).await
}
