//! `PUT /v1/candidates/{id}`: change a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Candidates};

use crate::body::JsonBytes;
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replace_candidate",
    method: Method::PUT,
    path: "/v1/candidates/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::put().to(handle),
};

/// Replaces a candidate
///
/// The row is the whole candidate: a column that is left out is unknown afterwards.
#[utoipa::path(
    put,
    path = "/v1/candidates/{id}",
    operation_id = "replace_candidate",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::CandidateWrite, description = "The row that takes the place of the one that is kept."),
    responses(
        (status = 200, description = "It is changed.", body = record::CandidateRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
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
    record::replace::<Candidates>(&desk, &request, key.0, known, &body).await
}
