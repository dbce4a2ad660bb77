//! `DELETE /v1/candidates/{id}/person`: removes the person behind a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Persons};

use crate::contract::RemoveRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "delete_person",
    method: Method::DELETE,
    path: "/v1/candidates/{id}/person",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Removes the person behind a candidate
///
/// The facts of the candidate stay.
#[utoipa::path(
    delete,
    path = "/v1/candidates/{id}/person",
    operation_id = "delete_person",
    tag = "people",
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
    side::delete::<Persons>(&desk, &request, key.0, known).await
}
