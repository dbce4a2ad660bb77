//! `DELETE /v1/vacancies/{id}`: remove a vacancy.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{Vacancies, VacancyKey};

use crate::contract::RemoveRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "delete_vacancy",
    method: Method::DELETE,
    path: "/v1/vacancies/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Removes a vacancy
///
/// Results that were computed before keep its id.
#[utoipa::path(
    delete,
    path = "/v1/vacancies/{id}",
    operation_id = "delete_vacancy",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the vacancy."),
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
    key: PathKey<VacancyKey>,
    known: IfMatch,
) -> Result<Answer, Problem> {
    record::delete::<Vacancies>(&desk, &request, key.0, known).await
}
