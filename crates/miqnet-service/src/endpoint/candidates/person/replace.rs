//! `PUT /v1/candidates/{id}/person`: replaces the person behind a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Persons};

use crate::body::JsonBytes;
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replace_person",
    method: Method::PUT,
    path: "/v1/candidates/{id}/person",
    budget: Budget::Record,
    example: None,
    route: || web::put().to(handle),
};

/// Replaces the person behind a candidate
///
/// The row is whole: a column that is left out is unknown afterwards.
#[utoipa::path(
    put,
    path = "/v1/candidates/{id}/person",
    operation_id = "replace_person",
    tag = "people",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = side::PersonWrite, description = "What is to be kept."),
    responses(
        (status = 200, description = "It is changed.", body = side::SideKept, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        ChangeRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
    known: IfMatch,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    side::replace::<Persons>(&desk, &request, key.0, known, &body).await
}
