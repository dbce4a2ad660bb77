//! `POST /v1/explain`: why does a pair fit, or what is missing?

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::{Catalog, alternatives_beside, explain};
use miqnet_wire::response::Explanation;
use serde::Deserialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

use crate::body::{JsonBytes, parse};
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::engine::Engine;
use crate::principal::Caller;
use crate::problem::Problem;
use crate::query::Query;
use crate::rows::{CandidateRow, VacancyRow, both};
use crate::setting::{Setting, SettingParams};
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "explain_pair",
    method: Method::POST,
    path: "/v1/explain",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!("../../../../../openapi/examples/explain.json")),
        answer: include_str!("../../../../../openapi/examples/explain.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// A pair.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExplainRequest {
    /// The candidate.
    #[schema(value_type = CandidateRow)]
    candidate: Box<RawValue>,
    /// The vacancy.
    #[schema(value_type = VacancyRow)]
    vacancy: Box<RawValue>,
}

/// Explains a pair that comes with the request
///
/// The verdict with every finding, the score as a sum that adds up, and other occupations worth a
/// look. Nothing is kept.
#[utoipa::path(
    post,
    path = "/v1/explain",
    operation_id = "explain_pair",
    tag = "matching",
    params(SettingParams),
    request_body(content = ExplainRequest, description = "One row of each side."),
    responses(
        (status = 200, description = "The whole explanation of the pair.", body = Explanation),
        WorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    _caller: Caller,
    state: web::Data<AppState>,
    request: HttpRequest,
    body: JsonBytes,
) -> Result<HttpResponse, Problem> {
    let mut query = Query::of(&request);
    let setting = Setting::take(&mut query, &state);
    query.finish()?;
    setting.check(&state)?;
    let engine = Arc::clone(&state.engine);
    let work = move || answer(&body, &engine, setting);
    Ok(json(state.workers.run(work).await?))
}

fn answer(body: &JsonBytes, engine: &Engine, setting: Setting) -> Result<Vec<u8>, Problem> {
    let written: ExplainRequest = parse(&body.bytes)?;
    let texts = engine.texts(setting.lang);
    let reader = engine.reader(setting.lang);
    let (candidate, vacancy) = both(
        reader.candidate(&written.candidate),
        reader.vacancy(&written.vacancy),
    )?;
    let catalog = Catalog::new(engine.world(setting.as_of), vec![vacancy])
        .expect("the importer takes every occupation from the same dictionary");
    let explanation = explain(&catalog, &candidate, 0);
    let further = alternatives_beside(&catalog, &candidate, 0, &explanation);
    let answer =
        Explanation::new(&explanation, Some(texts)).with_alternatives(&further, Some(texts));
    Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
}
