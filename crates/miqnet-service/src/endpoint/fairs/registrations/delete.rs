//! `DELETE /v1/fairs/{id}/registrations/{candidate}`: she does not come.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, FairKey};

use super::told;
use crate::contract::RemoveRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::{PathKey, key_of};
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "delete_registration",
    method: Method::DELETE,
    path: "/v1/fairs/{id}/registrations/{candidate}",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Removes a registration
///
/// The candidate stays; timetables that were made before stay as they are.
#[utoipa::path(
    delete,
    path = "/v1/fairs/{id}/registrations/{candidate}",
    operation_id = "delete_registration",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("candidate" = String, Path, format = "uuid", description = "The key of the candidate."),
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
    Query::of(&request).finish()?;
    let candidate: CandidateKey = key_of(&request, "candidate")?;
    let mut act = desk.begin().await?;
    let mut registrations = act.registrations();
    let gone = registrations
        .delete(&desk.scope(), key.0, candidate, known.0)
        .await?;
    gone.ok_or_else(Problem::nothing_here)?;
    act.commit(told(candidate)).await?;
    Ok(Answer::no_content())
}
