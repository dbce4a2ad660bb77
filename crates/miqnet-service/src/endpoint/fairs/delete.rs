//! `DELETE /v1/fairs/{id}`: remove a fair.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{FairKey, Fairs};

use crate::contract::RemoveRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "delete_fair",
    method: Method::DELETE,
    path: "/v1/fairs/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Removes a fair
///
/// Only one for which nobody is registered and of which no timetable is kept.
#[utoipa::path(
    delete,
    path = "/v1/fairs/{id}",
    operation_id = "delete_fair",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    responses(
        (status = 204, description = "It is gone."),
        RemoveRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
    known: IfMatch,
) -> Result<Answer, Problem> {
    record::delete::<Fairs>(&desk, &request, key.0, known).await
}
