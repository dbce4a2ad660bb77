//! `GET /v1/fairs/{id}/registrations/{candidate}`: how does she take part?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, FairKey};

use super::{RegistrationRecord, told};
use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::{PathKey, key_of};
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "read_registration",
    method: Method::GET,
    path: "/v1/fairs/{id}/registrations/{candidate}",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Returns a registration
///
/// What is not there and what the caller may not see are told alike: 404.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/registrations/{candidate}",
    operation_id = "read_registration",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("candidate" = String, Path, format = "uuid", description = "The key of the candidate."),
    ),
    responses(
        (status = 200, description = "The registration.", body = RegistrationRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<Answer, Problem> {
    Query::of(&request).finish()?;
    let candidate: CandidateKey = key_of(&request, "candidate")?;
    let mut act = desk.begin().await?;
    let found = act
        .registrations()
        .get(&desk.scope(), key.0, candidate)
        .await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    act.commit(told(candidate)).await?;
    Ok(Answer::ok(&RegistrationRecord::of(&found)?).version(found.version))
}
