//! `GET /v1/fairs/{id}/timetables`: which timetables are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::FairKey;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::registrations::fair_of;
use crate::contract::FindRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::paging::{PageParams, Paging};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_timetables",
    method: Method::GET,
    path: "/v1/fairs/{id}/timetables",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// A part of the timetables.
#[derive(Serialize, ToSchema)]
pub(crate) struct TimetablePage {
    /// The timetables, newest first.
    items: Vec<TimetableLine>,
    /// The `cursor` of the next page; `null` at the end.
    #[schema(required = true)]
    next: Option<String>,
}

/// A timetable in a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct TimetableLine {
    /// Its key.
    #[schema(format = "uuid")]
    id: String,
    /// The BLAKE3 digest of its bytes, also after they are gone.
    digest: String,
    /// When it was made, UTC.
    #[schema(format = DateTime)]
    created_at: String,
    /// Whether its bytes are gone, because somebody of it was erased.
    gone: bool,
}

/// Lists the timetables of a fair
///
/// Newest first, without the talks.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/timetables",
    operation_id = "list_timetables",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        PageParams,
    ),
    responses(
        (status = 200, description = "A part of the list.", body = TimetablePage),
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
    let mut timetables = act.timetables();
    let page = timetables
        .page(&desk.scope(), Some(key.0), paging.after_key(), paging.limit)
        .await?;
    act.commit(Told::about("timetable", "")).await?;
    let next = paging.next_key(&desk, &page, |one| one.key);
    let items = page.entries.into_iter().map(|one| TimetableLine {
        id: one.key.to_string(),
        digest: one.digest.to_string(),
        created_at: one.created_at.to_string(),
        gone: one.emptied,
    });
    Ok(Answer::ok(&TimetablePage {
        items: items.collect(),
        next,
    }))
}
