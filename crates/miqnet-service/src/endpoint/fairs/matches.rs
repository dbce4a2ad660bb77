//! `GET /v1/fairs/{id}/matches`: who fits whom at a fair?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_store::FairKey;
use miqnet_wire::response::entries_sheet;
use miqnet_wire::run::MatchDocument;

use crate::contract::FindWorkRefusals;
use crate::desk::Desk;
use crate::endpoint::candidates::matches::TopParams;
use crate::endpoint::runs::document::{self, Question};
use crate::endpoint::{Budget, Endpoint};
use crate::form::{self, Form, FormParams};
use crate::path::PathKey;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::{Setting, SettingParams, number};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "match_fair",
    method: Method::GET,
    path: "/v1/fairs/{id}/matches",
    budget: Budget::Work,
    example: None,
    route: || web::get().to(handle),
};

/// Returns the match lists of a kept fair
///
/// Of everybody who is registered and active, with the active vacancies of the employers that take
/// part: for each side the best of the other. Nothing is kept; `POST /v1/runs` keeps the same lists.
#[utoipa::path(
    get,
    path = "/v1/fairs/{id}/matches",
    operation_id = "match_fair",
    tag = "kept fairs",
    params(
        ("id" = String, Path, description = "The key of the fair.", format = "uuid"),
        SettingParams, TopParams, FormParams,
    ),
    responses(
        (status = 200, description = "The lists of both sides, best first.", content(
            (MatchDocument = "application/json"),
            (String = "text/csv"),
            (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        )),
        FindWorkRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    desk: Desk,
    key: PathKey<FairKey>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let mut query = Query::of(&request);
    let question = Question {
        setting: Setting::take(&mut query, desk.state()),
        top: number(&mut query, "top", 1, 100).unwrap_or(20),
        fair: Some(key.0),
    };
    let form = Form::take(&mut query, &request);
    query.finish()?;
    let state = desk.state();
    let texts = state.kept.engine().texts(question.setting.lang);
    let write = move |document: &MatchDocument| match form {
        Form::Json => Ok(document::json(document)),
        _ => form::table(&entries_sheet(&document.entries, texts), form),
    };
    let computed = document::compute_as(&desk, question, write).await?;
    Ok(form::answer(
        computed.document.into_bytes(),
        form,
        "matches",
    ))
}
