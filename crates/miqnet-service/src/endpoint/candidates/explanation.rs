//! `GET /v1/candidates/{id}/vacancies/{vacancy}/explanation`: why does a kept pair fit, or what is missing?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::{alternatives_beside, explain};
use miqnet_wire::response::Explanation;

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::kept;
use crate::path::key_of;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "explain_kept_pair",
    method: Method::GET,
    path: "/v1/candidates/{id}/vacancies/{vacancy}/explanation",
    budget: Budget::Work,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/explain_kept_pair.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// Explains a kept pair
///
/// The verdict with every finding, the score as a sum that adds up, and other occupations worth a
/// look: what `POST /v1/explain` says of the same rows.
#[utoipa::path(
    get,
    path = "/v1/candidates/{id}/vacancies/{vacancy}/explanation",
    operation_id = "explain_kept_pair",
    tag = "kept",
    params(
        ("id" = String, Path, description = "The key of the candidate.", format = "uuid"),
        ("vacancy" = String, Path, description = "The key of the vacancy.", format = "uuid"),
        SettingParams,
    ),
    responses(
        (status = 200, description = "The whole explanation of the pair.", body = Explanation),
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
    let candidate = desk.read_candidate(candidate).await?;
    let engine = desk.state().kept.engine();
    let work = move || {
        let candidate = kept::candidate(engine, &candidate)?;
        let vacancy = kept::vacancy(engine, &vacancy)?;
        let catalog = kept::compiled(engine, setting.as_of, vec![vacancy])?;
        let texts = Some(engine.texts(setting.lang));
        let explanation = explain(&catalog, &candidate, 0);
        let further = alternatives_beside(&catalog, &candidate, 0, &explanation);
        let answer = Explanation::new(&explanation, texts).with_alternatives(&further, texts);
        Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
    };
    Ok(json(desk.state().workers.run(work).await?))
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, fixture, on_both};

    fn a_kept_pair_is_explained_like_one_that_is_sent(backend: Backend) {
        let app = TestApp::on(backend);
        let path = |vacancy| {
            let candidate = app.stage.first.candidate;
            format!("/v1/candidates/{candidate}/vacancies/{vacancy}/explanation?as_of=2026-12-01")
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
            .post("/v1/explain?as_of=2026-12-01")
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

    on_both!(a_kept_pair_is_explained_like_one_that_is_sent);
}
