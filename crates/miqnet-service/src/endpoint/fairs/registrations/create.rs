//! `POST /v1/fairs/{id}/registrations`: register a candidate.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, FairKey};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Attendance, ConsentWord, RegistrationRecord, fair_of, told};
use crate::body::{JsonBytes, Line, parse};
use crate::contract::CreateRefusals;
use crate::desk::{Answer, Desk, Made};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::{Fault, Problem};
use crate::query::Query;
use crate::rows::refused;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_registration",
    method: Method::POST,
    path: "/v1/fairs/{id}/registrations",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// A registration that is to be kept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegistrationWrite {
    /// The key of the candidate.
    #[schema(value_type = String, format = "uuid")]
    candidate: Line,
    /// Whether she may be shown to the employers of the fair; `asked` where it is not given.
    #[serde(default)]
    consent: ConsentWord,
    /// How she takes part.
    attendance: Attendance,
}

/// Registers a candidate at a fair
///
/// Employers see her card once her consent is given, and no longer when it is withdrawn.
#[utoipa::path(
    post,
    path = "/v1/fairs/{id}/registrations",
    operation_id = "create_registration",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours."),
    ),
    request_body(content = RegistrationWrite, description = "Who comes, and how."),
    responses(
        (status = 201, description = "She is registered.", body = RegistrationRecord, headers(("ETag" = String, description = "Its version, for `If-Match`."), ("Location" = String, description = "Its path."))),
        CreateRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(&request).finish()?;
    let written: RegistrationWrite = parse(&body.bytes)?;
    let scope = desk.scope();
    desk.once(&body.bytes, async |act| {
        let fair = fair_of(act, &desk, key.0).await?;
        written.attendance.check(&fair, "attendance")?;
        let unknown = || refused([Fault::new("candidate", "unknown_candidate")]);
        let candidate: CandidateKey = written.candidate.0.parse().map_err(|_| unknown())?;
        let (consent, document) = (written.consent.into(), written.attendance.document());
        let mut registrations = act.registrations();
        let made = registrations
            .create(&scope, key.0, candidate, consent, &document)
            .await?;
        made.ok_or_else(unknown)?;
        let made = registrations.get(&scope, key.0, candidate).await?;
        let made = made.ok_or_else(Problem::nothing_here)?;
        let location = format!("/v1/fairs/{}/registrations/{candidate}", key.0);
        let shown = RegistrationRecord::of(&made)?;
        Ok(Made {
            answer: Answer::created(location, &shown).version(made.version),
            told: told(candidate),
            subject: Some(candidate),
        })
    })
    .await
}
