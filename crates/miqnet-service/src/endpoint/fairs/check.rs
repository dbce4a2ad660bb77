//! `POST /v1/fairs/check`: does a timetable keep the rules, also one edited by hand?

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_wire::fair::{FairFile, JudgementFile, PlanFile, fair_of, timetable_of};
use miqnet_wire::text::Texts;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::body::{JsonBytes, parse};
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::fair;
use crate::principal::Caller;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{LanguageParams, language};
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "check_timetable",
    method: Method::POST,
    path: "/v1/fairs/check",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!(
            "../../../../../openapi/examples/fair_check.json"
        )),
        answer: include_str!("../../../../../openapi/examples/fair_check.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// A fair and a timetable of it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckRequest {
    /// The fair.
    fair: FairFile,
    /// The timetable.
    timetable: PlanFile,
}

/// Names every clash of a timetable that comes with the request
///
/// The checker shares nothing with the planner, so that it judges timetables of anybody.
#[utoipa::path(
    post,
    path = "/v1/fairs/check",
    operation_id = "check_timetable",
    tag = "fairs",
    params(LanguageParams),
    request_body(content = CheckRequest, description = "The fair and its timetable."),
    responses(
        (status = 200, description = "Every clash, and what is reached.", body = JudgementFile),
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
    let lang = language(&mut query);
    query.finish()?;
    let engine = Arc::clone(&state.engine);
    let work = move || answer(&body, engine.texts(lang));
    Ok(json(state.workers.run(work).await?))
}

fn answer(body: &JsonBytes, texts: &Texts) -> Result<Vec<u8>, Problem> {
    let written: CheckRequest = parse(&body.bytes)?;
    let instance = fair_of("", written.fair).map_err(fair::refuse("fair"))?;
    let timetable = timetable_of("", written.timetable, &instance);
    let timetable = timetable.map_err(fair::refuse("timetable"))?;
    let answer = JudgementFile::new(&instance, &timetable, texts);
    Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
}

#[cfg(test)]
mod tests {
    use crate::testing::{TestApp, fixture};

    #[test]
    fn a_timetable_is_judged_and_a_clash_is_named() {
        let app = TestApp::start();
        let fair = fixture::fair();
        let post = |path: &str, body: &str| app.post(path).role("organiser").json(body).send();
        let timetable = post("/v1/fairs/plan?rounds=100", &fair).text();
        let body = format!(r#"{{"fair": {fair}, "timetable": {timetable}}}"#);
        let judged = post("/v1/fairs/check", &body);
        assert_eq!(judged.status, 200, "{}", judged.text());
        assert_eq!(judged.json()["clashes"], serde_json::json!([]));
        let mut spoiled = serde_json::from_str::<serde_json::Value>(&timetable).expect("JSON");
        spoiled["talks"][0]["table"] = "nowhere".into();
        let body = format!(r#"{{"fair": {fair}, "timetable": {spoiled}}}"#);
        let judged = post("/v1/fairs/check", &body);
        assert_eq!(judged.json()["clashes"][0]["clash"], "unknown_table");
    }
}
