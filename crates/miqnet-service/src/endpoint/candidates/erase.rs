//! `POST /v1/candidates/{id}/erase`: forget a person.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Candidates};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::body::{JsonBytes, parse};
use crate::contract::EraseRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "erase_candidate",
    method: Method::POST,
    path: "/v1/candidates/{id}/erase",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Why she is forgotten.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "request"}))]
pub(crate) struct EraseRequest {
    /// Why; a result that loses its bytes tells it.
    reason: EraseReason,
}

/// Why somebody is forgotten.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EraseReason {
    /// She asked for it.
    Request,
    /// She took her consent back.
    ConsentWithdrawn,
    /// Her data are needed no longer.
    NoLongerNeeded,
}

impl EraseReason {
    fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::NoLongerNeeded => "no_longer_needed",
        }
    }
}

/// What went with her.
#[derive(Serialize, ToSchema)]
pub(crate) struct ErasedAnswer {
    /// How many registrations at fairs.
    registrations: u64,
    /// How many match runs lost their bytes.
    runs: u64,
    /// How many timetables lost their bytes.
    timetables: u64,
    /// How many kept answers to requests.
    answers: u64,
}

/// Forgets a person
///
/// Facts, person, case file, registrations and kept answers go, and every result that holds her
/// loses its bytes. A keyed hash of her id stays, so that no import and no backup brings her back.
#[utoipa::path(
    post,
    path = "/v1/candidates/{id}/erase",
    operation_id = "erase_candidate",
    tag = "people",
    params(("id" = String, Path, format = "uuid", description = "The key of the candidate.")),
    request_body(content = EraseRequest, description = "Why."),
    responses(
        (status = 200, description = "She is forgotten.", body = ErasedAnswer),
        EraseRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
    body: JsonBytes,
) -> Result<Answer, Problem> {
    Query::of(&request).finish()?;
    let asked: EraseRequest = parse(&body.bytes)?;
    let mut act = desk.begin().await?;
    let reason = asked.reason.as_str();
    let erased = act.erase(&desk.scope(), key.0, &[], reason).await?;
    let erased = erased.ok_or_else(Problem::nothing_here)?;
    let told = Told::of::<Candidates>(key.0).fields("facts person case");
    act.commit(told).await?;
    Ok(Answer::ok(&ErasedAnswer {
        registrations: erased.n_registrations,
        runs: erased.n_runs,
        timetables: erased.n_timetables,
        answers: erased.n_answers,
    }))
}
