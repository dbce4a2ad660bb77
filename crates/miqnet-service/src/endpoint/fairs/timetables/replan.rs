//! `POST /v1/fairs/{id}/timetables/{timetable}/replan`: the rest of a running day.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_domain::CandidateId;
use miqnet_fair::{Instance, Timetable};
use miqnet_store::{CandidateKey, FairKey, TimetableKey};
use miqnet_wire::fair::{DayFile, EventFile, FairFile};
use serde::Deserialize;
use utoipa::ToSchema;

use super::create::{TimetableHeading, keep};
use super::document::{Computed, Found, Made, TimetableDocument};
use crate::body::{JsonBytes, Line, parse};
use crate::contract::KeepDayRefusals;
use crate::desk::{Act, Answer, Desk};
use crate::endpoint::{Budget, Endpoint};
use crate::fair;
use crate::path::{PathKey, key_of};
use crate::principal::county_of;
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replan_timetable",
    method: Method::POST,
    path: "/v1/fairs/{id}/timetables/{timetable}/replan",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// What happened on the day.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DayEvents {
    /// What happened since the timetable was made.
    #[schema(max_items = 1000)]
    events: Vec<EventFile>,
    /// The time now; talks that begin earlier stay as they are.
    #[schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$", example = "14:05")]
    now: Line,
}

/// Plans the rest of a running day and keeps the timetable
///
/// What has happened stays, and few printed times change. The timetable before stays as it is; the
/// new one names it and what happened, and lists every change.
#[utoipa::path(
    post,
    path = "/v1/fairs/{id}/timetables/{timetable}/replan",
    operation_id = "replan_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("timetable" = String, Path, format = "uuid", description = "The key of the timetable that runs."),
        ("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours."),
    ),
    request_body(content = DayEvents, description = "What happened, and the time now."),
    responses(
        (status = 201, description = "It is kept.", body = TimetableHeading, headers(("Location" = String, description = "Its path."))),
        KeepDayRefusals,
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
    let timetable: TimetableKey = key_of(&request, "timetable")?;
    let found = Found::read(&desk, key.0, timetable).await?;
    let sent = body.bytes.clone();
    let work = move || {
        let written: DayEvents = parse(&body.bytes)?;
        let (instance, running) = found.document()?.instance()?;
        let document = day(&instance, &running, written, timetable)?;
        Ok(Computed::new(document, Vec::new()))
    };
    let computed = desk.state().workers.run(work).await?;
    desk.once(&sent, async |act| {
        let candidates = candidates(act, &desk, &computed.document.fair).await?;
        let computed = Computed {
            candidates,
            ..computed
        };
        keep(act, &desk, key.0, computed).await
    })
    .await
}

/// Everybody of the fair who is a candidate of the county, walk-ins too: so erasing her finds it.
async fn candidates(
    act: &mut Act<'_>,
    desk: &Desk,
    fair: &FairFile,
) -> Result<Vec<CandidateKey>, Problem> {
    let county = county_of(desk.scope());
    let mut keys = Vec::with_capacity(fair.people.len());
    for person in &fair.people {
        if let Ok(id) = CandidateId::new(&person.id) {
            let found = act.candidates().by_external(&county, &id).await?;
            keys.extend(found.map(|record| record.key));
        }
    }
    Ok(keys)
}

/// The day as it is after what happened.
///
/// # Errors
/// Every fault of the events at once.
pub(super) fn day(
    instance: &Instance,
    running: &Timetable,
    written: DayEvents,
    of: TimetableKey,
) -> Result<TimetableDocument, Problem> {
    let DayEvents { events, now } = written;
    let day = fair::replanned(instance, running, &events, fair::minute(&now)?)?;
    let DayFile {
        counts,
        changes,
        timetable,
        fair,
    } = DayFile::new(&day);
    Ok(TimetableDocument {
        made: Made::Replan {
            of: of.to_string(),
            now: now.0,
            events,
        },
        fair,
        timetable,
        counts,
        changes,
    })
}

impl DayEvents {
    /// What happened, as it was kept.
    pub(super) fn kept(events: Vec<EventFile>, now: String) -> Self {
        Self {
            events,
            now: Line(now),
        }
    }
}
