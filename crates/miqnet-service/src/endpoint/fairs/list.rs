//! `GET /v1/fairs`: which fairs are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Fairs;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_fairs",
    method: Method::GET,
    path: "/v1/fairs",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Lists fairs
///
/// Only those inside of what the caller may see.
#[utoipa::path(
    get,
    path = "/v1/fairs",
    operation_id = "list_fairs",
    tag = "records",
    params(record::ListParams),
    responses(
        (status = 200, description = "A part of the list.", body = record::FairPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    record::list::<Fairs>(&desk, &request).await
}
