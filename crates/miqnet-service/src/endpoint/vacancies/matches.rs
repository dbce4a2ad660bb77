//! `GET /v1/vacancies/{id}/matches`: who fits here?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::Progress;
use miqnet_store::VacancyKey;
use miqnet_wire::run::MatchRun;

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::candidates::matches::{MatchList, TopParams};
use crate::endpoint::{Budget, Endpoint, Example};
use crate::form::{self, Form, FormParams};
use crate::kept;
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams, number};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "match_vacancy",
    method: Method::GET,
    path: "/v1/vacancies/{id}/matches",
    budget: Budget::Work,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/match_vacancy.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// Returns the match list of a kept vacancy
///
/// The best of the active candidates that the caller may see, each with her deciding reason.
#[utoipa::path(
    get,
    path = "/v1/vacancies/{id}/matches",
    operation_id = "match_vacancy",
    tag = "kept",
    params(
        ("id" = String, Path, description = "The key of the vacancy.", format = "uuid"),
        SettingParams, TopParams, FormParams,
    ),
    responses(
        (status = 200, description = "The list, best first.", content(
            (MatchList = "application/json"),
            (String = "text/csv"),
            (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
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
    let top = number(&mut query, "top", 1, 100).unwrap_or(20);
    let form = Form::take(&mut query, &request);
    query.finish()?;
    setting.check(desk.state())?;
    let vacancy = desk.read_vacancy(key.0).await?;
    let records = desk.read_candidates(&desk.scope()).await?;
    let engine = desk.state().kept.engine();
    let work = move || {
        let candidates = kept::candidates(engine, &records);
        let vacancy = kept::vacancy(engine, &vacancy)?;
        let catalog = kept::compiled(engine, setting.as_of, vec![vacancy])?;
        let texts = engine.texts(setting.lang);
        let progress = Progress::default();
        let run = MatchRun::new(catalog, candidates, texts, top as usize, &progress);
        let entries = run.entries_of(run.of_vacancy(0));
        MatchList::new(setting, run.lists.vacancy_tallies[0], entries).written(form, texts)
    };
    let bytes = desk.state().workers.run(work).await?;
    Ok(form::answer(bytes, form, "matches"))
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn both_sides_agree_on_a_pair_and_each_caller_sees_the_own_people(backend: Backend) {
        let app = TestApp::on(backend);
        let play = app.stage.first;
        let query = "as_of=2026-12-01&lang=en";
        let of_vacancy = format!("/v1/vacancies/{}/matches?{query}", play.vacancy);
        let of_candidate = format!("/v1/candidates/{}/matches?{query}", play.candidate);
        let ask = |path: &str, who| app.get(path).by(who).send();
        let n_pairs = |who| {
            let answer = ask(&of_vacancy, who);
            assert_eq!(answer.status, 200, "{}", answer.text());
            let list = answer.json();
            ["eligible_now", "eligible_with_condition", "not_eligible"]
                .map(|name| list[name].as_u64().expect("a number"))
                .iter()
                .sum::<u64>()
        };
        assert_eq!(n_pairs(Who::CaseManager), 3, "K-1, K-2 and K-3");
        assert_eq!(n_pairs(Who::Organiser), 2, "K-1 and K-3 of the own fair");
        let line = |path: &str| {
            let list = ask(path, Who::CaseManager).json();
            let entries = list["entries"].as_array().expect("lines").clone();
            let ours = |it: &&serde_json::Value| it["candidate"] == "K-1" && it["vacancy"] == "V-1";
            entries.iter().find(ours).map(|it| {
                (
                    it["verdict"].clone(),
                    it["score"].clone(),
                    it["reason"].clone(),
                )
            })
        };
        assert!(line(&of_vacancy).is_some());
        assert_eq!(line(&of_vacancy), line(&of_candidate));
        assert_eq!(ask(&of_vacancy, Who::OtherOrganiser).status, 404);
        assert_eq!(ask(&of_vacancy, Who::OtherCaseManager).status, 404);
        assert_eq!(ask(&of_vacancy, Who::Employer).status, 403);
        let xlsx = ask(&format!("{of_vacancy}&format=xlsx"), Who::CaseManager);
        assert!(xlsx.bytes().starts_with(b"PK"));
    }

    on_both!(both_sides_agree_on_a_pair_and_each_caller_sees_the_own_people);
}
