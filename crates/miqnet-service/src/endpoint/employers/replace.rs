//! `PUT /v1/employers/{id}`: change an employer.

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
    id: "replace_employer",
    method: Method::PUT,
    path: "/v1/employers/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::put().to(handle),
};

/// Replaces an employer
///
/// The row is the whole employer: a column that is left out is unknown afterwards.
#[utoipa::path(
    put,
    path = "/v1/employers/{id}",
    operation_id = "replace_employer",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the employer."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::EmployerWrite, description = "The row that takes the place of the one that is kept."),
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
    record::replace::<Employers>(&desk, &request, key.0, known, &body).await
}
