//! `GET /v1/persons`: who is behind the candidates?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Persons;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_persons",
    method: Method::GET,
    path: "/v1/persons",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Lists the people behind candidates
///
/// Name and contact of those inside of what the caller may see, by the keys of the candidates. The audit
/// is told of each of them.
#[utoipa::path(
    get,
    path = "/v1/persons",
    operation_id = "list_persons",
    tag = "people",
    params(side::ListParams),
    responses(
        (status = 200, description = "A part of the list.", body = side::PersonPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    side::list::<Persons>(&desk, &request).await
}
