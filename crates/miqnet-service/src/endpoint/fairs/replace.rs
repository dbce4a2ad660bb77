//! `PUT /v1/fairs/{id}`: change a fair.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{FairKey, Fairs};

use crate::body::JsonBytes;
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::record;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replace_fair",
    method: Method::PUT,
    path: "/v1/fairs/{id}",
    budget: Budget::Record,
    example: None,
    route: || web::put().to(handle),
};

/// Replaces a fair
///
/// The row is the whole fair. The employers of its tables take part, and no others. Timetables that
/// were made before stay as they are.
#[utoipa::path(
    put,
    path = "/v1/fairs/{id}",
    operation_id = "replace_fair",
    tag = "records",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = record::FairWrite, description = "The row that takes the place of the one that is kept."),
    responses(
        (status = 200, description = "It is changed.", body = record::FairRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        ChangeRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
    known: IfMatch,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    record::replace::<Fairs>(&desk, &request, key.0, known, &body).await
}
