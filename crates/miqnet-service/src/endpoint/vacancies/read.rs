//! `GET /v1/vacancies/{id}`: what is kept of a vacancy?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{Vacancies, VacancyKey};

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_vacancy",
    method: Method::GET,
    path: "/v1/vacancies/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns a vacancy
///
/// What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/vacancies/{id}",
    operation_id = "read_vacancy",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the vacancy."),
    ),
    responses(
        (status = 200, description = "The vacancy.", body = record::VacancyRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<VacancyKey>,
) -> Result<Answer, Problem> {
    record::read::<Vacancies>(&desk, &request, key.0).await
}
