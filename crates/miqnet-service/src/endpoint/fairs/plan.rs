//! `POST /v1/fairs/plan`: who meets whom, at which table and when?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_wire::fair::{FairFile, PlanFile, fair_of};

use crate::body::{JsonBytes, parse};
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::fair::{self, Search, SearchParams};
use crate::principal::Caller;
use crate::problem::Problem;
use crate::query::Query;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "plan_fair",
    method: Method::POST,
    path: "/v1/fairs/plan",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!(
            "../../../../../openapi/examples/fair_plan.json"
        )),
        answer: include_str!("../../../../../openapi/examples/fair_plan.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// Makes the timetable of a fair that comes with the request
///
/// With each level of the objective: what is reached, and what no timetable exceeds. A search that
/// takes longer than 40 seconds ends with the best it has and says so in `cut_short`.
#[utoipa::path(
    post,
    path = "/v1/fairs/plan",
    operation_id = "plan_fair",
    tag = "fairs",
    params(SearchParams),
    request_body(content = FairFile, description = "The fair with its people and pairs."),
    responses(
        (status = 200, description = "The timetable and how good it is.", body = PlanFile),
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
    let search = Search::take(&mut query);
    query.finish()?;
    let work = move || answer(&body, search);
    Ok(json(state.workers.run(work).await?))
}

fn answer(body: &JsonBytes, search: Search) -> Result<Vec<u8>, Problem> {
    let instance = fair_of("", parse(&body.bytes)?).map_err(fair::refuse(""))?;
    let answer = PlanFile::new(&instance, &search.plan(&instance));
    Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
}

#[cfg(test)]
mod tests {
    use crate::testing::{TestApp, fixture};

    #[test]
    fn a_fair_gets_its_timetable_and_how_good_it_is() {
        let app = TestApp::start();
        let ask = || app.post("/v1/fairs/plan?rounds=100").role("organiser");
        let answer = ask().json(&fixture::fair()).send();
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert!(!answer.json()["talks"].as_array().expect("talks").is_empty());
        assert_eq!(ask().json(&fixture::fair()).send().text(), answer.text());
    }

    #[test]
    fn every_fault_of_a_fair_has_its_place() {
        let app = TestApp::start();
        let fair = fixture::fair().replace("\"13:00\"", "\"Geheim\"");
        let answer = app
            .post("/v1/fairs/plan")
            .role("organiser")
            .json(&fair)
            .send();
        assert_eq!(answer.status, 422);
        assert_eq!(
            answer.faults()[0],
            ("slots.from".to_owned(), "fair_clock".to_owned())
        );
        assert!(!answer.text().contains("Geheim"));
    }
}
