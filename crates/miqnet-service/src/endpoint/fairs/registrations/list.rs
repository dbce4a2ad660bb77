//! `GET /v1/fairs/{id}/registrations`: who comes?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::FairKey;
use serde::Serialize;
use utoipa::ToSchema;

use super::{RegistrationRecord, fair_of};
use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::paging::{PageParams, Paging};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_registrations",
    method: Method::GET,
    path: "/v1/fairs/{id}/registrations",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// A part of the registrations.
#[derive(Serialize, ToSchema)]
pub(crate) struct RegistrationPage {
    /// The registrations, by the key of the candidate.
    items: Vec<RegistrationRecord>,
    /// The `cursor` of the next page; `null` at the end.
    #[schema(required = true)]
    next: Option<String>,
}

/// Lists the registrations of a fair
///
/// With what each candidate said about being shown to the employers there, and since when.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/registrations",
    operation_id = "list_registrations",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        PageParams,
    ),
    responses(
        (status = 200, description = "A part of the list.", body = RegistrationPage),
        FindRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let paging = Paging::take(&mut query, &desk);
    query.finish()?;
    let mut act = desk.begin().await?;
    fair_of(&mut act, &desk, key.0).await?;
    let mut registrations = act.registrations();
    let page = registrations
        .page(&desk.scope(), key.0, paging.after_key(), paging.limit)
        .await?;
    let told = Told::about("registration", "").fields("registration");
    act.commit(told).await?;
    let next = paging.next_key(&desk, &page, |one| one.candidate);
    let items: Result<_, Problem> = page.entries.iter().map(RegistrationRecord::of).collect();
    Ok(Answer::ok(&RegistrationPage {
        items: items?,
        next,
    }))
}
