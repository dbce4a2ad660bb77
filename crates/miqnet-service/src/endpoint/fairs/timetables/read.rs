//! `GET /v1/fairs/{id}/timetables/{timetable}`: a timetable as it was kept.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{FairKey, TimetableKey};

use super::document::{Found, TimetableDocument};
use crate::contract::ResultRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::{PathKey, key_of};
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_timetable",
    method: Method::GET,
    path: "/v1/fairs/{id}/timetables/{timetable}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns a timetable that is kept
///
/// The bytes that were made, whatever changed since: the fair with who may talk where, and the
/// talks. People are pseudonyms. Where it held a person who was erased, it is gone: 410 with the
/// digest of the bytes and the reason.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/timetables/{timetable}",
    operation_id = "read_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("timetable" = String, Path, format = "uuid", description = "The key of the timetable."),
    ),
    responses(
        (status = 200, description = "The timetable with all that it follows from.", body = TimetableDocument),
        ResultRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<Answer, Problem> {
    Query::of(&request).finish()?;
    let timetable: TimetableKey = key_of(&request, "timetable")?;
    let found = Found::read(&desk, key.0, timetable).await?;
    Ok(Answer::written(found.bytes.into_bytes()))
}
