//! `POST /v1/vacancies`: keep a vacancy.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Vacancies;

use crate::body::JsonBytes;
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_vacancy",
    method: Method::POST,
    path: "/v1/vacancies",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps a vacancy
///
/// The row is checked like that of a sheet, and every problem is told at once. The employer that
/// it names must be there already.
#[utoipa::path(
    post,
    path = "/v1/vacancies",
    operation_id = "create_vacancy",
    tag = "records",
    params(("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours.")),
    request_body(content = record::VacancyWrite, description = "The row that is to be kept."),
    responses(
        (status = 201, description = "It is kept.", body = record::VacancyRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."), ("Location" = String, description = "Its path."))),
        CreateRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::create::<Vacancies>(&desk, &request, &body).await
}
