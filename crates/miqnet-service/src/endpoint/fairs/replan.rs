//! `POST /v1/fairs/replan`: the rest of a running day after no-shows, walk-ins and the like.

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_wire::fair::{DayFile, EventFile, FairFile, PlanFile, fair_of, timetable_of};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::body::{JsonBytes, Line, parse};
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::fair;
use crate::principal::Caller;
use crate::problem::Problem;
use crate::query::Query;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "replan_fair",
    method: Method::POST,
    path: "/v1/fairs/replan",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!(
            "../../../../../openapi/examples/fair_replan.json"
        )),
        answer: include_str!("../../../../../openapi/examples/fair_replan.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// A running day and what happened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReplanRequest {
    /// The fair.
    fair: FairFile,
    /// The timetable that runs.
    timetable: PlanFile,
    /// What happened since.
    #[schema(max_items = 1000)]
    events: Vec<EventFile>,
    /// The time now; talks that begin earlier stay as they are.
    #[schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$", example = "14:05")]
    now: Line,
}

/// Plans the rest of a day that comes with the request
///
/// As little as possible is different from what is printed.
#[utoipa::path(
    post,
    path = "/v1/fairs/replan",
    operation_id = "replan_fair",
    tag = "fairs",
    request_body(content = ReplanRequest, description = "The fair, its timetable, the events."),
    responses(
        (status = 200, description = "What changes, and the day as it is now.", body = DayFile),
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
    Query::of(&request).finish()?;
    Ok(json(state.workers.run(move || answer(&body)).await?))
}

fn answer(body: &JsonBytes) -> Result<Vec<u8>, Problem> {
    let written: ReplanRequest = parse(&body.bytes)?;
    let minute = fair::minute(&written.now)?;
    let instance = fair_of("", written.fair).map_err(fair::refuse("fair"))?;
    let running = timetable_of("", written.timetable, &instance);
    let running = running.map_err(fair::refuse("timetable"))?;
    let day = fair::replanned(&instance, &running, &written.events, minute)?;
    Ok(serde_json::to_vec(&DayFile::new(&day)).expect("an answer is plain data"))
}

#[cfg(test)]
mod tests {
    use crate::testing::{TestApp, fixture};

    #[test]
    fn a_no_show_changes_the_rest_of_the_day() {
        let app = TestApp::start();
        let fair = fixture::fair();
        let post = |path: &str, body: &str| app.post(path).role("organiser").json(body).send();
        let timetable = post("/v1/fairs/plan?rounds=100", &fair).json();
        let person = &timetable["talks"][0]["person"];
        let ask = |now: &str| {
            let body = format!(
                r#"{{"fair": {fair}, "timetable": {timetable}, "now": "{now}",
                     "events": [{{"event": "no_show", "person": {person}}}]}}"#
            );
            post("/v1/fairs/replan", &body)
        };
        let answer = ask("00:00");
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert!(
            !answer.json()["changes"]
                .as_array()
                .expect("changes")
                .is_empty()
        );
        let refused = ask("25:00");
        assert_eq!(
            refused.faults(),
            [("now".to_owned(), "fair_clock".to_owned())]
        );
    }
}
