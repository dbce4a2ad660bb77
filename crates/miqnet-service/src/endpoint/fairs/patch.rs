//! `PATCH /v1/fairs/{id}`: change a fair.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{FairKey, Fairs};

use crate::body::JsonBytes;
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "patch_fair",
    method: Method::PATCH,
    path: "/v1/fairs/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::patch().to(handle),
};

/// Changes a fair
///
/// A merge patch (RFC 7396): a list of tables replaces the one before. The row that comes out is
/// checked as a whole.
#[utoipa::path(
    patch,
    path = "/v1/fairs/{id}",
    operation_id = "patch_fair",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::FairChange, content_type = "application/merge-patch+json", description = "What changes."),
    responses(
        (status = 200, description = "It is changed.", body = record::FairRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        ChangeRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
    known: IfMatch,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::patch::<Fairs>(&desk, &request, key.0, known, &body).await
}
