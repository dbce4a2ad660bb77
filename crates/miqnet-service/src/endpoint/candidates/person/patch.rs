//! `PATCH /v1/candidates/{id}/person`: changes the person behind a candidate.

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
    id: "patch_person",
    method: Method::PATCH,
    path: "/v1/candidates/{id}/person",
    budget: Budget::Record,
    example: None,
    route: || web::patch().to(handle),
};

/// Changes the person behind a candidate
///
/// A merge patch (RFC 7396). The row that comes out is checked as a whole.
#[utoipa::path(
    patch,
    path = "/v1/candidates/{id}/person",
    operation_id = "patch_person",
    tag = "people",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = side::SideChange, content_type = "application/merge-patch+json", description = "What is to be kept."),
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
    side::patch::<Persons>(&desk, &request, key.0, known, &body).await
}
