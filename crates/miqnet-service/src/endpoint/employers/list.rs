//! `GET /v1/employers`: which employers are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Employers;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_employers",
    method: Method::GET,
    path: "/v1/employers",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Lists employers
///
/// Only those inside of what the caller may see.
#[utoipa::path(
    get,
    path = "/v1/employers",
    operation_id = "list_employers",
    tag = "records",
    params(record::ListParams),
    responses(
        (status = 200, description = "A part of the list.", body = record::EmployerPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    record::list::<Employers>(&desk, &request).await
}
