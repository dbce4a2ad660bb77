//! `GET /v1/runs`: which runs are kept?

use actix_web::http::Method;
use actix_web::{HttpRequest, web};
use miqnet_store::{Outcome as _, Runs};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::contract::ReadRefusals;
use crate::desk::{Answer, Desk, Told};
use crate::endpoint::{Budget, Endpoint};
use crate::paging::{PageParams, Paging};
use crate::problem::Problem;
use crate::query::Query;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "list_runs",
    method: Method::GET,
    path: "/v1/runs",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Of which fair.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter that is read by itself")]
struct FairParams {
    /// Only those of the fair of this key.
    #[param(format = "uuid")]
    fair: Option<String>,
}

/// A part of the runs.
#[derive(Serialize, ToSchema)]
pub(crate) struct RunPage {
    /// The runs, newest first.
    items: Vec<RunLine>,
    /// The `cursor` of the next page; `null` at the end.
    #[schema(required = true)]
    next: Option<String>,
}

/// A run in a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct RunLine {
    /// Its key.
    #[schema(format = "uuid")]
    id: String,
    /// The fair that it is of; `null` for a whole county.
    #[schema(format = "uuid", required = true)]
    fair: Option<String>,
    /// The BLAKE3 digest of its bytes, also after they are gone.
    digest: String,
    /// When it was made, UTC.
    #[schema(format = DateTime)]
    created_at: String,
    /// Whether its bytes are gone, because somebody of it was erased.
    gone: bool,
}

/// Lists runs
///
/// Newest first, without the lists that they hold.
#[utoipa::path(
    get,
    path = "/v1/runs",
    operation_id = "list_runs",
    tag = "runs",
    params(PageParams, FairParams),
    responses(
        (status = 200, description = "A part of the list.", body = RunPage),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(desk: Desk, request: HttpRequest) -> Result<Answer, Problem> {
    let mut query = Query::of(&request);
    let paging = Paging::take(&mut query, &desk);
    let fair = query.take("fair", &["the key of a fair"], |text| text.parse().ok());
    query.finish()?;
    let mut act = desk.begin().await?;
    let mut runs = act.runs();
    let page = runs
        .page(&desk.scope(), fair, paging.after_key(), paging.limit)
        .await?;
    act.commit(Told::about(Runs::NAME, "")).await?;
    let next = paging.next_key(&desk, &page, |one| one.key);
    let items = page.entries.into_iter().map(|one| RunLine {
        id: one.key.to_string(),
        fair: one.fair.map(|fair| fair.to_string()),
        digest: one.digest.to_string(),
        created_at: one.created_at.to_string(),
        gone: one.emptied,
    });
    Ok(Answer::ok(&RunPage {
        items: items.collect(),
        next,
    }))
}

#[cfg(test)]
mod tests {
    use miqnet_store::testing::Backend;
    use serde_json::Value;

    use crate::testing::stage::Who;
    use crate::testing::{TestApp, on_both};

    fn each_caller_sees_the_own_runs_page_by_page(backend: Backend) {
        let app = TestApp::on(backend);
        let make = |query: &str, who| {
            let path = format!("/v1/runs?as_of=2026-12-01&top=1{query}");
            let made = app.post(&path).by(who).send();
            assert_eq!(made.status, 201, "{}", made.text());
            app.clock.advance(1);
            made.json()["id"].as_str().expect("an id").to_owned()
        };
        let of_fair = format!("&fair={}", app.stage.first.fair);
        let first = make("", Who::CaseManager);
        let second = make(&of_fair, Who::Organiser);
        let list = |query: &str, who| {
            let reply = app.get(&format!("/v1/runs?{query}")).by(who).send();
            assert_eq!(reply.status, 200, "{}", reply.text());
            reply.json()
        };
        let ids = |page: &Value| {
            let items = page["items"].as_array().expect("a list").iter();
            let id = |it: &Value| it["id"].as_str().expect("an id").to_owned();
            items.map(id).collect::<Vec<_>>()
        };
        let page = list("limit=1", Who::CaseManager);
        assert_eq!(ids(&page).first(), Some(&second), "newest first");
        let next = page["next"].as_str().expect("more");
        let page = list(&format!("limit=1&cursor={next}"), Who::CaseManager);
        assert_eq!((ids(&page), &page["next"]), (vec![first], &Value::Null));
        assert_eq!(ids(&list("", Who::Organiser)).first(), Some(&second));
        assert_eq!(ids(&list(&of_fair[1..], Who::CaseManager)), [second]);
        assert_eq!(ids(&list("", Who::OtherOrganiser)), [""; 0]);
        assert_eq!(ids(&list("", Who::OtherCaseManager)), [""; 0]);
        assert_eq!(app.get("/v1/runs").by(Who::Employer).send().status, 403);
    }

    on_both!(each_caller_sees_the_own_runs_page_by_page);
}
