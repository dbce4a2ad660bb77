//! `PATCH /v1/employers/{id}`: change an employer.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{EmployerKey, Employers};

use crate::body::JsonBytes;
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "patch_employer",
    method: Method::PATCH,
    path: "/v1/employers/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::patch().to(handle),
};

/// Changes an employer
///
/// A merge patch (RFC 7396). The row that comes out is checked as a whole.
#[utoipa::path(
    patch,
    path = "/v1/employers/{id}",
    operation_id = "patch_employer",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the employer."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::EmployerChange, content_type = "application/merge-patch+json", description = "What changes."),
    responses(
        (status = 200, description = "It is changed.", body = record::EmployerRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        ChangeRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<EmployerKey>,
    known: IfMatch,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::patch::<Employers>(&desk, &request, key.0, known, &body).await
}
