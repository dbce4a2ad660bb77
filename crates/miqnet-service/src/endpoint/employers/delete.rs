//! `DELETE /v1/employers/{id}`: remove an employer.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{EmployerKey, Employers};

use crate::contract::RemoveRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "delete_employer",
    method: Method::DELETE,
    path: "/v1/employers/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Removes an employer
///
/// An employer with vacancies stays: remove those first.
#[utoipa::path(
    delete,
    path = "/v1/employers/{id}",
    operation_id = "delete_employer",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the employer."),
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
    key: PathKey<EmployerKey>,
    known: IfMatch,
) -> Result<Answer, Problem> {
    record::delete::<Employers>(&desk, &request, key.0, known).await
}
