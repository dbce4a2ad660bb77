//! `GET /v1/candidates`: which candidates are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Candidates;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_candidates",
    method: Method::GET,
    path: "/v1/candidates",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Lists candidates
///
/// Only those inside of what the caller may see. Reading is told in the audit.
#[utoipa::path(
    get,
    path = "/v1/candidates",
    operation_id = "list_candidates",
    tag = "records",
    params(record::ListParams),
    responses(
        (status = 200, description = "A part of the list.", body = record::CandidatePage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    record::list::<Candidates>(&desk, &request).await
}
