//! `POST /v1/match`: who fits where?

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::{Catalog, Progress};
use miqnet_domain::{Candidate, Vacancy};
use miqnet_wire::response::{Entry, Run};
use miqnet_wire::run::{Basis, MatchRun};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::{IntoParams, ToSchema};

use crate::body::{JsonBytes, parse};
use crate::config::Limits;
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::engine::Engine;
use crate::principal::Caller;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::query::Query;
use crate::rows::{CandidateRow, VacancyRow, both, bounded_pairs};
use crate::setting::{Setting, SettingParams, number, truth};
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "match_rows",
    method: Method::POST,
    path: "/v1/match",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!("../../../../../openapi/examples/match.json")),
        answer: include_str!("../../../../../openapi/examples/match.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// The rows of both sides.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "candidates": [{"id": "K-1", "languages": "de:B1, uk:C2", "postal_code": "71032"}],
    "vacancies": [{"id": "V-1", "employer": "Bäckerei Beispiel", "title": "Verkäuferin"}]
}))]
pub(crate) struct MatchRequest {
    /// The candidates, at most 50,000.
    #[schema(value_type = Vec<CandidateRow>, min_items = 1, max_items = 50000)]
    candidates: Box<RawValue>,
    /// The vacancies, at most 50,000.
    #[schema(value_type = Vec<VacancyRow>, min_items = 1, max_items = 50000)]
    vacancies: Box<RawValue>,
}

/// The match lists of both sides.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MatchAnswer {
    /// What the run rested on.
    run: Run,
    /// The lists of the candidates, then those of the vacancies, each in order of the ids and best
    /// first.
    entries: Vec<Entry>,
    /// What is wrong with the rows, at most a thousand; a row with an error is on no list.
    issues: Vec<Fault>,
    /// How many more issues there are.
    issues_left_out: usize,
}

/// What is asked for beside day and language.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
struct MatchParams {
    /// Longest length of a list.
    #[param(minimum = 1, maximum = 100, default = 20)]
    top: Option<u32>,
    /// Match nothing when a row has an error.
    #[param(default = false)]
    strict: Option<bool>,
}

/// One request, read.
#[derive(Clone, Copy)]
struct Asked {
    setting: Setting,
    top: u32,
    strict: bool,
}

/// The most issues that an answer lists.
const MOST_ISSUES: usize = 1_000;

/// Matches candidates and vacancies that come with the request
///
/// Nothing is kept. A row with an error is left out and told in `issues`, unless `strict` is set.
/// The lists are those of `miqnet match --format json`; equal rows give equal bytes.
#[utoipa::path(
    post,
    path = "/v1/match",
    operation_id = "match_rows",
    tag = "matching",
    params(SettingParams, MatchParams),
    request_body(content = MatchRequest, description = "The rows of both sides."),
    responses(
        (status = 200, description = "The lists of both sides, best first.", body = MatchAnswer),
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
    let asked = Asked {
        setting: Setting::take(&mut query, &state),
        top: number(&mut query, "top", 1, 100).unwrap_or(20),
        strict: truth(&mut query, "strict"),
    };
    query.finish()?;
    asked.setting.check(&state)?;
    let (engine, limits) = (Arc::clone(&state.engine), state.limits.clone());
    let answer = state
        .workers
        .run(move || answer(&body, &engine, &limits, asked))
        .await?;
    Ok(json(answer))
}

/// The answer as JSON. It is made on the pool.
fn answer(
    body: &JsonBytes,
    engine: &Engine,
    limits: &Limits,
    asked: Asked,
) -> Result<Vec<u8>, Problem> {
    let written: MatchRequest = parse(&body.bytes)?;
    let texts = engine.texts(asked.setting.lang);
    let reader = engine.reader(asked.setting.lang);
    let (candidates, vacancies) = both(
        reader.candidates(&written.candidates),
        reader.vacancies(&written.vacancies),
    )?;
    let mut issues = candidates.faults.clone();
    issues.extend(vacancies.faults.iter().cloned());
    if asked.strict && (candidates.has_errors() || vacancies.has_errors()) {
        return Err(Problem::new(ProblemCode::InvalidBody).at(issues));
    }
    let rejected = [&candidates.import.bad_rows, &vacancies.import.bad_rows].map(Vec::len);
    let files = [candidates.file.clone(), vacancies.file.clone()];
    let mut people: Vec<Candidate> = candidates.values();
    people.sort_by(|a, b| a.id.cmp(&b.id));
    let vacancies: Vec<Vacancy> = vacancies.values();
    bounded(
        people.len() as u64,
        vacancies.len() as u64,
        asked.top,
        limits,
    )?;
    let catalog = Catalog::new(engine.world(asked.setting.as_of), vacancies)
        .expect("the importer takes every occupation from the same dictionary");
    let run = MatchRun::new(
        catalog,
        people,
        texts,
        asked.top as usize,
        &Progress::default(),
    );
    let left_out = issues.len().saturating_sub(MOST_ISSUES);
    issues.truncate(MOST_ISSUES);
    let answer = MatchAnswer {
        run: run.run(Basis {
            policy: &engine.policy,
            top: asked.top as usize,
            strict: asked.strict,
            candidates_rejected: rejected[0],
            vacancies_rejected: rejected[1],
            files: files
                .into_iter()
                .chain(engine.files.iter().cloned())
                .collect(),
        }),
        entries: run.entries(),
        issues,
        issues_left_out: left_out,
    };
    Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
}

/// Whether so many pairs and lines may be asked for at once.
pub(crate) fn bounded(
    candidates: u64,
    vacancies: u64,
    top: u32,
    limits: &Limits,
) -> Result<(), Problem> {
    bounded_pairs(candidates * vacancies, limits)?;
    let top = u64::from(top);
    let lines = candidates * top.min(vacancies) + vacancies * top.min(candidates);
    if lines <= limits.lines {
        return Ok(());
    }
    let fault = Fault::new("body", "too_many_lines").allowing([limits.lines.to_string()]);
    Err(Problem::new(ProblemCode::TooMuchWork).at([fault]))
}

#[cfg(test)]
mod tests;
