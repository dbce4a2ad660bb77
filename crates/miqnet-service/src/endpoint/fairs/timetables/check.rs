//! `POST /v1/fairs/{id}/timetables/{timetable}/check`: does a timetable that somebody changed by hand
//! keep the rules?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_store::{FairKey, TimetableKey};
use miqnet_wire::fair::{JudgementFile, PlanFile, timetable_of};

use super::document::Found;
use crate::body::{JsonBytes, parse};
use crate::contract::ResultBodyRefusals;
use crate::desk::Desk;
use crate::endpoint::{Budget, Endpoint, json};
use crate::fair;
use crate::path::{PathKey, key_of};
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{LanguageParams, language};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "check_kept_timetable",
    method: Method::POST,
    path: "/v1/fairs/{id}/timetables/{timetable}/check",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// Names every clash of a changed timetable
///
/// The body is a `timetable` as it was answered, with what somebody moved. It is judged by the fair
/// and the pairs of the one that is kept. Nothing is kept.
#[utoipa::path(
    post,
    path = "/v1/fairs/{id}/timetables/{timetable}/check",
    operation_id = "check_kept_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("timetable" = String, Path, format = "uuid", description = "The key of the timetable."),
        LanguageParams,
    ),
    request_body(content = PlanFile, description = "The timetable as it was changed."),
    responses(
        (status = 200, description = "Every clash, and what is reached.", body = JudgementFile),
        ResultBodyRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
    body: JsonBytes,
) -> Result<HttpResponse, Problem> {
    let timetable: TimetableKey = key_of(&request, "timetable")?;
    let mut query = Query::of(&request);
    let lang = language(&mut query);
    query.finish()?;
    let found = Found::read(&desk, key.0, timetable).await?;
    let engine = desk.state().kept.engine();
    let work = move || {
        let written: PlanFile = parse(&body.bytes)?;
        let (instance, _) = found.document()?.instance()?;
        let changed = timetable_of("", written, &instance).map_err(fair::refuse(""))?;
        let answer = JudgementFile::new(&instance, &changed, engine.texts(lang));
        Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
    };
    Ok(json(desk.state().workers.run(work).await?))
}
