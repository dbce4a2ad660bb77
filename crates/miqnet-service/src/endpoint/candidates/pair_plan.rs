//! `GET /v1/candidates/{id}/vacancies/{vacancy}/plan`: what opens a vacancy for somebody?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::plan_pair;
use miqnet_wire::response::PairPlan;

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::guiding::Guide;
use crate::kept;
use crate::path::key_of;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "plan_kept_pair",
    method: Method::GET,
    path: "/v1/candidates/{id}/vacancies/{vacancy}/plan",
    budget: Budget::Work,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/plan_kept_pair.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// Plans what opens a kept vacancy for a kept candidate
///
/// The smallest sets of steps after which the engine itself says `eligible_now`: what
/// `POST /v1/plan` says of the same rows. Whoever may read her case file gets `guidance` with it.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/vacancies/{vacancy}/plan",
    operation_id = "plan_kept_pair",
    tag = "kept",
    params(
        ("id" = String, Path, description = "The key of the candidate.", format = "uuid"),
        ("vacancy" = String, Path, description = "The key of the vacancy.", format = "uuid"),
        SettingParams,
    ),
    responses(
        (status = 200, description = "The plan of the pair.", body = PairPlan),
        FindWorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let (candidate, vacancy) = (key_of(&request, "id")?, key_of(&request, "vacancy")?);
    let mut query = Query::of(&request);
    let setting = Setting::take(&mut query, desk.state());
    query.finish()?;
    setting.check(desk.state())?;
    let vacancy = desk.read_vacancy(vacancy).await?;
    let (candidate, case) = desk.read_candidate_and_case(candidate).await?;
    let engine = desk.state().kept.engine();
    let work = move || {
        let candidate = kept::candidate(engine, &candidate)?;
        let vacancy = kept::vacancy(engine, &vacancy)?;
        let catalog = kept::compiled(engine, setting.as_of, vec![vacancy])?;
        let texts = Some(engine.texts(setting.lang));
        let plan = plan_pair(&catalog, &candidate, 0);
        let mut answer = PairPlan::new(&plan, &candidate, &catalog.world(), texts);
        // Where its numbers do not hold on the day, the plan stands without guidance.
        if let (Some(case), Ok(guide)) = (case, Guide::new(engine, setting)) {
            let case = kept::case_file(engine, &case)?;
            answer.guidance = Some(guide.of_pair(&catalog, &candidate, 0, &case));
        }
        Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
    };
    Ok(json(desk.state().workers.run(work).await?))
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, fixture, on_both};

    fn a_kept_pair_is_planned_like_one_that_is_sent(backend: Backend) {
        let app = TestApp::on(backend);
        let path = |vacancy| {
            let candidate = app.stage.first.candidate;
            format!("/v1/candidates/{candidate}/vacancies/{vacancy}/plan?as_of=2026-12-01")
        };
        let own = path(app.stage.first.vacancy);
        let kept = app.get(&own).by(Who::CaseManager).send();
        assert_eq!(kept.status, 200, "{}", kept.text());
        let mut rows = [fixture::near_candidate(), fixture::near_vacancy()];
        for (row, id) in rows.iter_mut().zip(["K-1", "V-1"]) {
            let mut it: serde_json::Value = serde_json::from_str(row).expect("a row is JSON");
            it["id"] = id.into();
            *row = it.to_string();
        }
        let [candidate, vacancy] = rows;
        let sent = app
            .post("/v1/plan?as_of=2026-12-01")
            .by(Who::CaseManager)
            .json(&format!(
                r#"{{"candidate": {candidate}, "vacancy": {vacancy}}}"#
            ))
            .send();
        assert_eq!(kept.text(), sent.text());
        assert_eq!(app.get(&own).by(Who::Organiser).send().text(), kept.text());
        let foreign = path(app.stage.foreign.vacancy);
        assert_eq!(app.get(&foreign).by(Who::CaseManager).send().status, 404);
        let other_fair = path(app.stage.second.vacancy);
        assert_eq!(app.get(&other_fair).by(Who::Organiser).send().status, 404);
        assert_eq!(app.get(&own).by(Who::OtherOrganiser).send().status, 404);
        assert_eq!(app.get(&own).by(Who::Employer).send().status, 403);
    }

    const CASE: &str = r#"{"id": "K-1", "benefit": "sgb2", "title_end": "2027-03-04"}"#;

    fn guidance_is_for_whoever_may_read_the_case_file(backend: Backend) {
        let app = TestApp::on(backend);
        let (candidate, vacancy) = (app.stage.first.candidate, app.stage.first.vacancy);
        let own = format!("/v1/candidates/{candidate}");
        let paths = [
            format!("{own}/vacancies/{vacancy}/plan?as_of=2026-12-01"),
            format!("{own}/plan?as_of=2026-12-01"),
        ];
        let ask = |path: &str, who| {
            let answer = app.get(path).by(who).send();
            assert_eq!(answer.status, 200, "{}", answer.text());
            answer
        };
        let without = paths.each_ref().map(|path| {
            let answer = ask(path, Who::CaseManager);
            assert!(answer.json()["guidance"].is_null(), "there is no case file");
            answer.text()
        });
        let keep = app.post(&format!("{own}/case-file")).by(Who::CaseManager);
        let kept = keep.json(&format!(r#"{{"row": {CASE}}}"#)).send();
        assert_eq!(kept.status, 201, "{}", kept.text());
        for (path, without) in paths.iter().zip(&without) {
            let mut answer = ask(path, Who::CaseManager).json();
            let guidance = answer["guidance"].take();
            assert_eq!(guidance["candidate"], "K-1");
            let residence = guidance["residence"].as_array().expect("hints");
            assert!(!residence.is_empty(), "the title ends soon: {guidance}");
            assert!(guidance["visits"][0]["office"]["text"].is_string());
            // The plan itself is the same with and without her case file.
            answer.as_object_mut().expect("a plan").remove("guidance");
            let plan: serde_json::Value = serde_json::from_str(without).expect("a plan");
            assert_eq!(answer, plan);
            for who in [Who::Organiser, Who::Integration] {
                assert!(ask(path, who).json()["guidance"].is_null(), "{who:?}");
            }
        }
        let told = app.look(async |store| {
            let key = candidate.to_string();
            let limit = miqnet_store::Limit::default();
            let told = store.audit().of_object("case_file", &key, 0, limit).await;
            told.expect("an answer").entries
        });
        let told: Vec<_> = told.iter().map(|it| &*it.entry.action).collect();
        assert_eq!(
            told,
            ["create_case_file", "plan_kept_pair", "plan_candidate"]
        );
    }

    on_both!(
        a_kept_pair_is_planned_like_one_that_is_sent,
        guidance_is_for_whoever_may_read_the_case_file,
    );
}
