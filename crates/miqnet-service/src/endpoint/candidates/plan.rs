//! `GET /v1/candidates/{id}/plan`: what can she do at once, and what do one or two steps open?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::Planner;
use miqnet_guidance::goal_of;
use miqnet_store::CandidateKey;
use miqnet_wire::response::PersonPlan;

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::plan::post::{PlanParams, SETS_OF_STEPS};
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::guiding::Guide;
use crate::kept;
use crate::path::PathKey;
use crate::problem::{Problem, ProblemCode};
use crate::query::Query;
use crate::rows::bounded_pairs;
use crate::setting::{Setting, SettingParams, number};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "plan_candidate",
    method: Method::GET,
    path: "/v1/candidates/{id}/plan",
    budget: Budget::Work,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/plan_candidate.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// Plans steps for a kept candidate over the kept vacancies
///
/// What is possible now, and which steps open most of the active vacancies that the caller may
/// see: what `POST /v1/plan` says of the same rows. Whoever may read her case file gets `guidance`
/// with it, for her best goal, else for the best vacancy that is possible now.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/plan",
    operation_id = "plan_candidate",
    tag = "kept",
    params(
        ("id" = String, Path, description = "The key of the candidate.", format = "uuid"),
        SettingParams, PlanParams,
    ),
    responses(
        (status = 200, description = "The plan of the person.", body = PersonPlan),
        FindWorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    key: PathKey<CandidateKey>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let mut query = Query::of(&request);
    let setting = Setting::take(&mut query, desk.state());
    let top = number(&mut query, "top", 1, 100).unwrap_or(10);
    query.finish()?;
    setting.check(desk.state())?;
    let (record, case) = desk.read_candidate_and_case(key.0).await?;
    let (state, scope) = (desk.state(), desk.scope());
    let catalog = state
        .kept
        .catalog(&scope, setting.as_of, &state.store, &state.workers)
        .await?;
    let n_vacancies = catalog.vacancies().len() as u64;
    bounded_pairs(SETS_OF_STEPS * n_vacancies, &state.limits)?;
    let engine = state.kept.engine();
    let work = move || {
        let candidate = kept::candidate(engine, &record)?;
        let planner = Planner::new(catalog.world(), catalog.vacancies().to_vec());
        let planner = planner.map_err(|_| Problem::new(ProblemCode::Internal))?;
        let plan = planner.plan(&candidate, top as usize);
        let texts = Some(engine.texts(setting.lang));
        let mut answer = PersonPlan::new(&plan, &candidate, planner.catalog(), texts);
        // Where its numbers do not hold on the day, the plan stands without guidance.
        if let (Some(case), Some(goal), Ok(guide)) =
            (case, goal_of(&plan), Guide::new(engine, setting))
        {
            let case = kept::case_file(engine, &case)?;
            answer.guidance = Some(guide.of_pair(planner.catalog(), &candidate, goal, &case));
        }
        Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
    };
    Ok(json(state.workers.run(work).await?))
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn a_plan_looks_at_the_vacancies_that_the_caller_may_see(backend: Backend) {
        let app = TestApp::on(backend);
        let path = format!(
            "/v1/candidates/{}/plan?as_of=2026-12-01",
            app.stage.first.candidate
        );
        let ask = |who| app.get(&path).by(who).send();
        let named = |who| {
            let answer = ask(who);
            assert_eq!(answer.status, 200, "{}", answer.text());
            ["V-1", "V-2", "V-9"].map(|id| answer.text().contains(&format!("\"{id}\"")))
        };
        assert_eq!(named(Who::CaseManager), [true, true, false]);
        assert_eq!(named(Who::Organiser), [true, false, false]);
        assert_eq!(ask(Who::OtherCaseManager).status, 404);
        assert_eq!(ask(Who::Employer).status, 403);
    }

    on_both!(a_plan_looks_at_the_vacancies_that_the_caller_may_see);
}
