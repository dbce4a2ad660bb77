//! `GET /v1/fairs/{id}`: what is kept of a fair?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{FairKey, Fairs};

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_fair",
    method: Method::GET,
    path: "/v1/fairs/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns a fair
///
/// What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}",
    operation_id = "read_fair",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
    ),
    responses(
        (status = 200, description = "The vacancy.", body = record::FairRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<Answer, Problem> {
    record::read::<Fairs>(&desk, &request, key.0).await
}
