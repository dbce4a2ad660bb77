//! `POST /v1/fairs/{id}/timetables/{timetable}/replay`: does a timetable come out the same again?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use jiff::civil::Date;
use miqnet_store::{Digest, FairKey, TimetableKey};
use miqnet_wire::text::Lang;
use serde::Serialize;
use utoipa::ToSchema;

use super::document::{self, Computed, Found, Made, Question, Rules, TimetableDocument};
use super::replan::{DayEvents, day};
use crate::contract::ReplayPlanRefusals;
use crate::desk::{Answer, Desk};
use crate::endpoint::runs::replay::Differing;
use crate::endpoint::{Budget, Endpoint};
use crate::path::{PathKey, key_of};
use crate::problem::{Problem, ProblemCode};
use crate::query::Query;
use crate::setting::Setting;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replay_timetable",
    method: Method::POST,
    path: "/v1/fairs/{id}/timetables/{timetable}/replay",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// What came out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TimetableReplay {
    /// Whether the bytes are the same.
    same: bool,
    /// The digest of the bytes that are kept.
    kept_digest: String,
    /// The digest of the bytes of now.
    digest: String,
    /// What differs of what the timetable rests on; empty where nothing does. A search that was cut
    /// short may come out differently all the same.
    differs: Vec<Differing>,
}

/// Makes a kept timetable again and compares
///
/// A plan is made again from what is kept of the fair now, a day that was planned anew from the
/// timetable before it. Nothing is kept.
#[utoipa::path(
    post,
    path = "/v1/fairs/{id}/timetables/{timetable}/replay",
    operation_id = "replay_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        ("timetable" = String, Path, format = "uuid", description = "The key of the timetable."),
    ),
    responses(
        (status = 200, description = "Whether it is the same, and what differs.", body = TimetableReplay),
        ReplayPlanRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<Answer, Problem> {
    Query::of(&request).finish()?;
    let timetable: TimetableKey = key_of(&request, "timetable")?;
    let found = Found::read(&desk, key.0, timetable).await?;
    let then = found.document()?;
    let (computed, differs) = match &then.made {
        Made::Plan(question) => planned(&desk, key.0, &then, question).await?,
        Made::Replan { of, now, events } => {
            let broken = |_| Problem::new(ProblemCode::Internal);
            let of: TimetableKey = of.parse().map_err(broken)?;
            let before = Found::read(&desk, key.0, of).await?;
            let written = DayEvents::kept(events.clone(), now.clone());
            let work = move || {
                let (instance, running) = before.document()?.instance()?;
                let document = day(&instance, &running, written, of)?;
                Ok(Computed::new(document, Vec::new()))
            };
            (desk.state().workers.run(work).await?, Vec::new())
        }
    };
    let digest = Digest::of(computed.bytes.as_bytes());
    Ok(Answer::ok(&TimetableReplay {
        same: digest == found.kept.digest,
        kept_digest: found.kept.digest.to_string(),
        digest: digest.to_string(),
        differs,
    }))
}

/// The plan of now, with what differs of what the one before rested on.
async fn planned(
    desk: &Desk,
    fair: FairKey,
    then: &TimetableDocument,
    question: &Question,
) -> Result<(Computed, Vec<Differing>), Problem> {
    let broken = |_| Problem::new(ProblemCode::Internal);
    let as_of: Date = question.as_of.parse().map_err(broken)?;
    let setting = Setting {
        as_of,
        lang: Lang::default(),
    };
    let rules = Rules::of(desk);
    let was = &question.rules;
    let mut differs: Vec<Differing> = [
        (
            Differing::Engine,
            was.engine_version == rules.engine_version,
        ),
        (Differing::Policy, was.policy == rules.policy),
        (Differing::Dictionary, was.dictionary == rules.dictionary),
        (Differing::Travel, was.travel == rules.travel),
    ]
    .into_iter()
    .filter(|(_, same)| !same)
    .map(|(what, _)| what)
    .collect();
    let question = Question {
        rules,
        ..question.clone()
    };
    let computed = document::compute(desk, fair, setting, question).await?;
    if computed.document.fair != then.fair {
        differs.push(Differing::Facts);
    }
    Ok((computed, differs))
}
