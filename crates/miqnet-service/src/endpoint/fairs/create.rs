//! `POST /v1/fairs`: keep a fair.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::Fairs;

use crate::body::JsonBytes;
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_fair",
    method: Method::POST,
    path: "/v1/fairs",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Keeps a fair
///
/// Every problem of the row is told at once. Employers take part by having a table; they must be
/// there already. Nobody who sees fairs only sees it before an administrator grants it.
#[utoipa::path(
    post,
    path = "/v1/fairs",
    operation_id = "create_fair",
    tag = "records",
    params(("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours.")),
    request_body(content = record::FairWrite, description = "The row that is to be kept."),
    responses(
        (status = 201, description = "It is kept.", body = record::FairRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."), ("Location" = String, description = "Its path."))),
        CreateRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::create::<Fairs>(&desk, &request, &body).await
}
