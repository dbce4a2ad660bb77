//! `POST /v1/employers`: keep an employer.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Employers;

use crate::body::JsonBytes;
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_employer",
    method: Method::POST,
    path: "/v1/employers",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps an employer
///
/// Vacancies name it by the `id` of its row.
#[utoipa::path(
    post,
    path = "/v1/employers",
    operation_id = "create_employer",
    tag = "records",
    params(("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours.")),
    request_body(content = record::EmployerWrite, description = "The row that is to be kept."),
    responses(
        (status = 201, description = "It is kept.", body = record::EmployerRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."), ("Location" = String, description = "Its path."))),
        CreateRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::create::<Employers>(&desk, &request, &body).await
}
