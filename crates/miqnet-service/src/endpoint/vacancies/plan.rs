//! `GET /v1/vacancies/{id}/plan`: what would changing one requirement do?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::plan_employer;
use miqnet_store::VacancyKey;
use miqnet_wire::response::EmployerPlan;

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::plan::post::CHANGES;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::kept;
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;
use crate::rows::bounded_pairs;
use crate::setting::{Setting, SettingParams};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "plan_vacancy",
    method: Method::GET,
    path: "/v1/vacancies/{id}/plan",
    budget: Budget::Work,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/plan_vacancy.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// Says what an employer could change at a kept vacancy
///
/// How many more people each change would reach, counted over the active candidates that the
/// caller may see, and nothing about any of them.
#[utoipa::path(
    get,
    path = "/v1/vacancies/{id}/plan",
    operation_id = "plan_vacancy",
    tag = "kept",
    params(
        ("id" = String, Path, description = "The key of the vacancy.", format = "uuid"),
        SettingParams,
    ),
    responses(
        (status = 200, description = "The changes, those that reach most first.", body = EmployerPlan),
        FindWorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    key: PathKey<VacancyKey>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let mut query = Query::of(&request);
    let setting = Setting::take(&mut query, desk.state());
    query.finish()?;
    setting.check(desk.state())?;
    let vacancy = desk.read_vacancy(key.0).await?;
    let records = desk.read_candidates(&desk.scope()).await?;
    bounded_pairs(CHANGES * records.len() as u64, &desk.state().limits)?;
    let engine = desk.state().kept.engine();
    let work = move || {
        let candidates = kept::candidates(engine, &records);
        let vacancy = kept::vacancy(engine, &vacancy)?;
        let catalog = kept::compiled(engine, setting.as_of, vec![vacancy])?;
        let plan = plan_employer(&catalog, &candidates, 0);
        let answer = EmployerPlan::new(&plan, Some(engine.texts(setting.lang)));
        Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
    };
    Ok(json(desk.state().workers.run(work).await?))
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn a_plan_counts_people_and_names_none(backend: Backend) {
        let app = TestApp::on(backend);
        let path = format!(
            "/v1/vacancies/{}/plan?as_of=2026-12-01",
            app.stage.first.vacancy
        );
        let ask = |who| app.get(&path).by(who).send();
        let answer = ask(Who::CaseManager);
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert!(answer.json()["changes"].is_array());
        assert!(!answer.text().contains("K-"), "{}", answer.text());
        assert_ne!(ask(Who::Organiser).text(), answer.text(), "other people");
        assert_eq!(ask(Who::OtherOrganiser).status, 404);
        assert_eq!(ask(Who::Employer).status, 403);
    }

    on_both!(a_plan_counts_people_and_names_none);
}
