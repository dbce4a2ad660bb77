//! `GET /v1/vacancies`: which vacancies are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Vacancies;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_vacancies",
    method: Method::GET,
    path: "/v1/vacancies",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Lists vacancies
///
/// Only those inside of what the caller may see.
#[utoipa::path(
    get,
    path = "/v1/vacancies",
    operation_id = "list_vacancies",
    tag = "records",
    params(record::ListParams),
    responses(
        (status = 200, description = "A part of the list.", body = record::VacancyPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    record::list::<Vacancies>(&desk, &request).await
}
