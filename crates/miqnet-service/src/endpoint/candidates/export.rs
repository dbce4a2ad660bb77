//! `GET /v1/candidates/{id}/export`: everything that is kept of a person (Article 15 GDPR).

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{CandidateKey, Candidates, Key as _, Limit, Recorded};
use serde::Serialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;
use crate::record::{self, kept_row};
use crate::side;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "export_candidate",
    method: Method::GET,
    path: "/v1/candidates/{id}/export",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Everything that is kept of a person.
#[derive(Serialize, ToSchema)]
pub(crate) struct CandidateExport {
    /// Her facts.
    #[schema(value_type = record::CandidateRecord)]
    candidate: record::Shown,
    /// Her name and contact; `null` where none are kept.
    #[schema(required = true, value_type = Option<side::PersonRecord>)]
    person: Option<side::Shown>,
    /// Her case file; `null` where none is kept.
    #[schema(required = true, value_type = Option<side::CaseFileRecord>)]
    case_file: Option<side::Shown>,
    /// Where she is registered.
    registrations: Vec<ExportedRegistration>,
    /// Who read or changed her record, oldest first.
    accesses: Vec<Access>,
}

/// A registration at a fair.
#[derive(Serialize, ToSchema)]
pub(crate) struct ExportedRegistration {
    /// The key of the fair.
    #[schema(format = "uuid")]
    fair: String,
    /// What she said about being shown to the employers there.
    consent: &'static str,
    /// Since when, UTC.
    #[schema(format = DateTime)]
    consent_at: String,
    /// What else is kept of it.
    #[schema(value_type = Object)]
    details: Box<RawValue>,
}

/// One act on her record.
#[derive(Serialize, ToSchema)]
pub(crate) struct Access {
    /// When, UTC.
    #[schema(format = DateTime)]
    at: String,
    /// Who: the kind and key of a user, a system or the holder of a token.
    principal: String,
    /// What was done.
    action: String,
    /// For what purpose.
    purpose: String,
    /// The classes of fields, separated by blanks.
    fields: String,
}

/// Returns everything that is kept of a person
///
/// Facts, name and contact, case file, registrations, and who read or changed her record: what she
/// may ask for by Article 15 GDPR. Lists and imports of facts name nobody and are not in it;
/// those of persons and case files are.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/export",
    operation_id = "export_candidate",
    tag = "people",
    params(("id" = String, Path, format = "uuid", description = "The key of the candidate.")),
    responses(
        (status = 200, description = "All of it.", body = CandidateExport),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<CandidateKey>,
) -> Result<Answer, Problem> {
    Query::of(&request).finish()?;
    let (scope, key) = (desk.scope(), key.0);
    let mut act = desk.begin().await?;
    let candidate = act.candidates().get(&scope, key).await?;
    let candidate = candidate.ok_or_else(Problem::nothing_here)?;
    let person = act.persons().get(&scope, key).await?;
    let case_file = act.case_files().get(&scope, key).await?;
    let mut registrations = Vec::new();
    for one in act.registrations().of_candidate(&scope, key).await? {
        registrations.push(ExportedRegistration {
            fair: one.fair.to_string(),
            consent: one.consent.as_str(),
            consent_at: one.consent_at.to_string(),
            details: kept_row(&one.document)?,
        });
    }
    let mut accesses = Vec::new();
    for kind in ["candidate", "person", "case_file"] {
        let (mut after, most) = (0, Limit::new(Limit::MAX)?);
        loop {
            let mut audit = act.audit();
            let page = audit
                .of_object(kind, &key.uuid().to_string(), after, most)
                .await?;
            after = page.entries.last().map_or(after, |last| last.seq);
            accesses.extend(page.entries);
            if !page.more {
                break;
            }
        }
    }
    accesses.sort_by_key(|one| one.seq);
    let export = CandidateExport {
        candidate: record::Shown::of(&candidate)?,
        person: person.as_ref().map(side::Shown::of).transpose()?,
        case_file: case_file.as_ref().map(side::Shown::of).transpose()?,
        registrations,
        accesses: accesses.into_iter().map(Access::from).collect(),
    };
    let told = Told::of::<Candidates>(key).fields("facts person case");
    act.commit(told).await?;
    Ok(Answer::ok(&export))
}

impl From<Recorded> for Access {
    fn from(one: Recorded) -> Self {
        Self {
            at: one.at.to_string(),
            principal: one.entry.principal,
            action: one.entry.action,
            purpose: one.entry.purpose,
            fields: one.entry.fields,
        }
    }
}
