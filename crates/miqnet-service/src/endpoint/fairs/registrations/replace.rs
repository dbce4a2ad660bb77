//! `PUT /v1/fairs/{id}/registrations/{candidate}`: change how she takes part, or her consent.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, FairKey};

use super::{RegistrationChange, RegistrationRecord, fair_of, told};
use crate::body::{JsonBytes, parse};
use crate::contract::ChangeRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::path::{PathKey, key_of};
use crate::precondition::IfMatch;
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replace_registration",
    method: Method::PUT,
    path: "/v1/fairs/{id}/registrations/{candidate}",
    budget: Budget::Record,
    example: None,
    route: || web::put().to(handle),
};

/// Replaces a registration
///
/// The time of a consent changes with the consent alone. When it is withdrawn, no employer sees her
/// from the next request on; timetables that were made before stay as they are.
#[utoipa::path(
    put,
    path = "/v1/fairs/{id}/registrations/{candidate}",
    operation_id = "replace_registration",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("candidate" = String, Path, format = "uuid", description = "The key of the candidate."),
        ("If-Match" = String, Header, description = "The `ETag` of the version that was read.", example = "\"1\""),
    ),
    request_body(content = RegistrationChange, description = "The registration as it is from now on."),
    responses(
        (status = 200, description = "It is changed.", body = RegistrationRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."))),
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
    Query::of(&request).finish()?;
    let candidate: CandidateKey = key_of(&request, "candidate")?;
    let written: RegistrationChange = parse(&body.bytes)?;
    let scope = desk.scope();
    let mut act = desk.begin().await?;
    let fair = fair_of(&mut act, &desk, key.0).await?;
    written.attendance.check(&fair, "attendance")?;
    let (consent, document) = (written.consent.into(), written.attendance.document());
    let mut registrations = act.registrations();
    let version = registrations
        .replace(&scope, key.0, candidate, known.0, consent, &document)
        .await?;
    version.ok_or_else(Problem::nothing_here)?;
    let found = registrations.get(&scope, key.0, candidate).await?;
    let found = found.ok_or_else(Problem::nothing_here)?;
    act.commit(told(candidate)).await?;
    Ok(Answer::ok(&RegistrationRecord::of(&found)?).version(found.version))
}
