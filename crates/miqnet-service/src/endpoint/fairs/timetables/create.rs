//! `POST /v1/fairs/{id}/timetables`: plan a kept fair and keep the timetable.

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{Digest, FairKey, NewResult, TimetableKey};
use miqnet_wire::fair::{ChangeCounts, LevelFile, PlanFile};
use serde::Serialize;
use utoipa::ToSchema;

use super::document::{self, Computed, Question, Rules, TimetableDocument, told};
use crate::contract::KeepPlanRefusals;
use crate::desk::{Act, Answer, Desk, Made};
use crate::endpoint::{Budget, Endpoint};
use crate::fair::{Search, SearchParams};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "create_timetable",
    method: Method::POST,
    path: "/v1/fairs/{id}/timetables",
    budget: Budget::Work,
    example: None,
    route: || web::post().to(handle),
};

/// A timetable that is kept.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TimetableHeading {
    /// Its key.
    #[schema(format = "uuid")]
    id: String,
    /// The BLAKE3 digest of its bytes, 64 hexadecimal digits in lower case.
    digest: String,
    /// How many talks it has.
    talks: usize,
    /// How many people have none.
    without_talk: usize,
    /// Value and bound of each level, the most important first.
    levels: Vec<LevelFile>,
    /// Whether the search was ended early.
    cut_short: bool,
    /// How many talks are different from the timetable before, of each kind.
    changes: ChangeCounts,
}

impl TimetableHeading {
    fn new(key: TimetableKey, digest: Digest, document: &TimetableDocument) -> Self {
        let PlanFile {
            talks,
            levels,
            cut_short,
            without_talk,
            ..
        } = &document.timetable;
        Self {
            id: key.to_string(),
            digest: digest.to_string(),
            talks: talks.len(),
            without_talk: without_talk.len(),
            levels: levels.clone(),
            cut_short: *cut_short,
            changes: document.counts,
        }
    }
}

/// Plans a kept fair and keeps the timetable
///
/// Who is registered and active meets the employers that take part, where the engine finds her
/// eligible, now or with a condition. The bytes are kept with their digest and can be made again.
/// With an `Idempotency-Key` a timetable is kept once.
#[utoipa::path(
    post,
    path = "/v1/fairs/{id}/timetables",
    operation_id = "create_timetable",
    tag = "kept fairs",
    params(
        ("id" = String, Path, format = "uuid", description = "The key of the fair."),
        SettingParams, SearchParams,
        ("Idempotency-Key" = Option<String>, Header, description = "Requests with one key are carried out once in 24 hours."),
    ),
    responses(
        (status = 201, description = "It is kept.", body = TimetableHeading, headers(("Location" = String, description = "Its path."))),
        KeepPlanRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    request: HttpRequest,
    key: PathKey<FairKey>,
) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let setting = Setting::take(&mut query, desk.state());
    let Search { seed, rounds } = Search::take(&mut query);
    query.finish()?;
    setting.check(desk.state())?;
    let question = Question {
        as_of: setting.as_of.to_string(),
        seed,
        rounds,
        rules: Rules::of(&desk),
    };
    // Computed before the unit of work begins: writers do not wait for it.
    let computed = document::compute(&desk, key.0, setting, question).await?;
    desk.once(&[], async |act| keep(act, &desk, key.0, computed).await)
        .await
}

/// Keeps a timetable of a fair.
///
/// # Errors
/// Those of the store.
pub(super) async fn keep(
    act: &mut Act<'_>,
    desk: &Desk,
    fair: FairKey,
    computed: Computed,
) -> Result<Made, Problem> {
    let key: TimetableKey = desk.new_key();
    let new = NewResult {
        key,
        fair: Some(fair),
        content: computed.bytes,
        candidates: computed.candidates,
    };
    let digest = act.timetables().create(&desk.scope(), new).await?;
    let heading = TimetableHeading::new(key, digest, &computed.document);
    let location = format!("/v1/fairs/{fair}/timetables/{key}");
    Ok(Made {
        answer: Answer::created(location, &heading),
        told: told(key),
        subject: None,
    })
}
