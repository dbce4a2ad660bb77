//! `GET /v1/employers/{id}`: what is kept of an employer?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{EmployerKey, Employers};

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_employer",
    method: Method::GET,
    path: "/v1/employers/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns an employer
///
/// What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/employers/{id}",
    operation_id = "read_employer",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the employer."),
    ),
    responses(
        (status = 200, description = "The employer.", body = record::EmployerRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<EmployerKey>,
) -> Result<Answer, Problem> {
    record::read::<Employers>(&desk, &request, key.0).await
}
