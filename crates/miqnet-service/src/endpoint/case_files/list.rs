//! `GET /v1/case-files`: which case files are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::CaseFiles;

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_case_files",
    method: Method::GET,
    path: "/v1/case-files",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Lists the case files of candidates
///
/// Those inside of what the caller may see, by the keys of the candidates. The audit is told of each of
/// them.
#[utoipa::path(
    get,
    path = "/v1/case-files",
    operation_id = "list_case_files",
    tag = "people",
    params(side::ListParams),
    responses(
        (status = 200, description = "A part of the list.", body = side::CaseFilePage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    side::list::<CaseFiles>(&desk, &request).await
}
