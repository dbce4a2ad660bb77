//! `POST /v1/plan`: what opens a vacancy, what opens most, what could an employer change?

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_core::{Catalog, Planner, plan_employer, plan_pair};
use miqnet_domain::Candidate;
use miqnet_guidance::{CaseFile, goal_of};
use miqnet_wire::response::{EmployerPlan, PairPlan, PersonPlan};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::{IntoParams, ToSchema};

use crate::body::{JsonBytes, parse};
use crate::config::Limits;
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::engine::Engine;
use crate::guiding::Guide;
use crate::principal::Caller;
use crate::problem::{Fault, Problem};
use crate::query::Query;
use crate::rows::{CandidateRow, CaseFileRow, Reader, VacancyRow, both, bounded_pairs, refused};
use crate::setting::{Setting, SettingParams, number};
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "plan_steps",
    method: Method::POST,
    path: "/v1/plan",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!("../../../../../openapi/examples/plan.json")),
        answer: include_str!("../../../../../openapi/examples/plan.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// What a plan is asked for; the fields say which kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    candidate: Option<Box<RawValue>>,
    candidates: Option<Box<RawValue>>,
    vacancy: Option<Box<RawValue>>,
    vacancies: Option<Box<RawValue>>,
    case_file: Option<Box<RawValue>>,
}

/// What a plan is asked for; the fields say which kind.
#[derive(ToSchema)]
#[schema(title = "PlanRequest")]
#[expect(dead_code, reason = "describes a body that is read field by field")]
pub(crate) enum PlanRequest {
    /// What opens this vacancy for this candidate.
    #[schema(title = "PairQuestion")]
    Pair(PairQuestion),
    /// What this candidate can do at once, and what one or two steps open.
    #[schema(title = "PersonQuestion")]
    Person(PersonQuestion),
    /// What changing one requirement of this vacancy would do.
    #[schema(title = "EmployerQuestion")]
    Employer(EmployerQuestion),
}

/// What opens this vacancy for this candidate?
#[derive(ToSchema, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "describes a body that is read field by field")]
pub(crate) struct PairQuestion {
    #[schema(value_type = CandidateRow)]
    candidate: Box<RawValue>,
    #[schema(value_type = VacancyRow)]
    vacancy: Box<RawValue>,
    /// What only the guidance reads of her; the answer has `guidance` then.
    #[schema(value_type = Option<CaseFileRow>)]
    case_file: Option<Box<RawValue>>,
}

/// What can this candidate do at once, and what do one or two steps open?
#[derive(ToSchema, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "describes a body that is read field by field")]
pub(crate) struct PersonQuestion {
    #[schema(value_type = CandidateRow)]
    candidate: Box<RawValue>,
    #[schema(value_type = Vec<VacancyRow>, min_items = 1, max_items = 50000)]
    vacancies: Box<RawValue>,
    /// What only the guidance reads of her; the answer has `guidance` then.
    #[schema(value_type = Option<CaseFileRow>)]
    case_file: Option<Box<RawValue>>,
}

/// What would changing one requirement of this vacancy do?
#[derive(ToSchema, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "describes a body that is read field by field")]
pub(crate) struct EmployerQuestion {
    #[schema(value_type = Vec<CandidateRow>, min_items = 1, max_items = 50000)]
    candidates: Box<RawValue>,
    #[schema(value_type = VacancyRow)]
    vacancy: Box<RawValue>,
}

/// The plan that was asked for.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum PlanAnswer {
    /// Of a pair.
    Pair(PairPlan),
    /// Of a person.
    Person(PersonPlan),
    /// Of an employer.
    Employer(EmployerPlan),
}

/// What is asked for beside day and language.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct PlanParams {
    /// For a person: how many of the vacancies that are possible now are named.
    #[param(minimum = 1, maximum = 100, default = 10)]
    top: Option<u32>,
}

/// Plans steps for rows that come with the request
///
/// Three questions, told apart by their fields: `candidate` and `vacancy` ask what opens the
/// vacancy; `candidate` and `vacancies` what she can do at once and what one or two steps open;
/// `candidates` and `vacancy` what the employer could change. With a `case_file` the first two have
/// `guidance`: offices, funding and hints about the residence title. Every row must be in order.
/// Nothing is kept.
#[utoipa::path(
    post,
    path = "/v1/plan",
    operation_id = "plan_steps",
    tag = "matching",
    params(SettingParams, PlanParams),
    request_body(content = PlanRequest, description = "The rows of one of three questions."),
    responses(
        (status = 200, description = "The plan that was asked for.", body = PlanAnswer),
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
    let setting = Setting::take(&mut query, &state);
    let top = number(&mut query, "top", 1, 100).unwrap_or(10);
    query.finish()?;
    setting.check(&state)?;
    let (engine, limits) = (Arc::clone(&state.engine), state.limits.clone());
    let work = move || answer(&body, &engine, &limits, setting, top);
    Ok(json(state.workers.run(work).await?))
}

fn answer(
    body: &JsonBytes,
    engine: &Engine,
    limits: &Limits,
    setting: Setting,
    top: u32,
) -> Result<Vec<u8>, Problem> {
    let written: Written = parse(&body.bytes)?;
    let why = "the importer takes every occupation from the same dictionary";
    let texts = engine.texts(setting.lang);
    let world = engine.world(setting.as_of);
    let reader = engine.reader(setting.lang);
    let Written {
        candidate,
        candidates,
        vacancy,
        vacancies,
        case_file,
    } = &written;
    let case = |candidate: Result<Candidate, Problem>| with_case(reader, candidate, case_file);
    let plan = match (candidate, candidates, vacancy, vacancies) {
        (Some(candidate), None, Some(vacancy), None) => {
            let candidate = case(reader.candidate(candidate));
            let ((candidate, case), vacancy) = both(candidate, reader.vacancy(vacancy))?;
            let catalog = Catalog::new(world, vec![vacancy]).expect(why);
            let plan = plan_pair(&catalog, &candidate, 0);
            let mut answer = PairPlan::new(&plan, &candidate, &world, Some(texts));
            if let Some(case) = case {
                let guide = Guide::new(engine, setting)?;
                answer.guidance = Some(guide.of_pair(&catalog, &candidate, 0, &case));
            }
            PlanAnswer::Pair(answer)
        }
        (Some(candidate), None, None, Some(vacancies)) => {
            let vacancies = reader.vacancies(vacancies).and_then(|rows| {
                rows.check()?;
                Ok(rows.values())
            });
            let candidate = case(reader.candidate(candidate));
            let ((candidate, case), vacancies) = both(candidate, vacancies)?;
            bounded_pairs(SETS_OF_STEPS * vacancies.len() as u64, limits)?;
            let planner = Planner::new(world, vacancies).expect(why);
            let plan = planner.plan(&candidate, top as usize);
            let catalog = planner.catalog();
            let mut answer = PersonPlan::new(&plan, &candidate, catalog, Some(texts));
            if let Some(case) = case {
                let guide = Guide::new(engine, setting)?;
                let about = |goal| guide.of_pair(catalog, &candidate, goal, &case);
                answer.guidance = goal_of(&plan).map(about);
            }
            PlanAnswer::Person(answer)
        }
        (None, Some(candidates), Some(vacancy), None) if case_file.is_none() => {
            let candidates = reader.candidates(candidates).and_then(|rows| {
                rows.check()?;
                let mut all = rows.values();
                all.sort_by(|a, b| a.id.cmp(&b.id));
                Ok(all)
            });
            let (candidates, vacancy) = both(candidates, reader.vacancy(vacancy))?;
            bounded_pairs(CHANGES * candidates.len() as u64, limits)?;
            let catalog = Catalog::new(world, vec![vacancy]).expect(why);
            let plan = plan_employer(&catalog, &candidates, 0);
            PlanAnswer::Employer(EmployerPlan::new(&plan, Some(texts)))
        }
        _ => {
            let questions = [
                "candidate, vacancy",
                "candidate, vacancies",
                "candidates, vacancy",
                "case_file with candidate",
            ];
            let fault = Fault::new("body", "wrong_combination").allowing(questions);
            return Err(refused([fault]));
        }
    };
    Ok(serde_json::to_vec(&plan).expect("an answer is plain data"))
}

/// The candidate with her case file, if one is sent; or the faults of both.
fn with_case(
    reader: Reader<'_>,
    candidate: Result<Candidate, Problem>,
    case_file: &Option<Box<RawValue>>,
) -> Result<(Candidate, Option<CaseFile>), Problem> {
    let Some(row) = case_file else {
        return Ok((candidate?, None));
    };
    let (candidate, case) = both(candidate, reader.case_file(row))?;
    if case.id == candidate.id {
        return Ok((candidate, Some(case)));
    }
    let fault = Fault::new("case_file.id", "another_candidate");
    Err(refused([fault.allowing(["the id of the candidate"])]))
}

/// How often the plan of a person judges each vacancy, about: once for each set of one or two steps.
pub(crate) const SETS_OF_STEPS: u64 = 200;

/// How often the plan of an employer judges each candidate, about: once for each change.
pub(crate) const CHANGES: u64 = 20;

#[cfg(test)]
mod tests {
    use crate::testing::{TestApp, fixture};

    fn ask(body: &str) -> crate::testing::Answer {
        let app = TestApp::start();
        app.post("/v1/plan?as_of=2026-12-01&lang=en")
            .role("case_manager")
            .json(body)
            .send()
    }

    #[test]
    fn the_fields_say_which_plan_is_asked_for() {
        let (candidate, vacancy) = (fixture::candidate(), fixture::vacancy());
        let pair = ask(&format!(
            r#"{{"candidate": {candidate}, "vacancy": {vacancy}}}"#
        ));
        assert_eq!(pair.status, 200, "{}", pair.text());
        assert!(pair.json()["outcome"].is_string());
        let person = ask(&format!(
            r#"{{"candidate": {candidate}, "vacancies": [{vacancy}]}}"#
        ));
        assert_eq!(person.status, 200, "{}", person.text());
        assert!(person.json()["now_count"].is_number());
        let employer = ask(&format!(
            r#"{{"candidates": [{candidate}], "vacancy": {vacancy}}}"#
        ));
        assert_eq!(employer.status, 200, "{}", employer.text());
        assert!(employer.json()["changes"].is_array());
    }

    #[test]
    fn a_case_file_that_is_sent_brings_guidance() {
        let (candidate, vacancy) = (fixture::near_candidate(), fixture::near_vacancy());
        let id: serde_json::Value = serde_json::from_str(&candidate).expect("a row");
        let case = |id: &str| {
            format!(
                r#""case_file": {{"id": "{id}", "benefit": "sgb2", "title_end": "2027-03-04"}}"#
            )
        };
        let own = case(id["id"].as_str().expect("an id"));
        for rows in [
            format!(r#""vacancy": {vacancy}"#),
            format!(r#""vacancies": [{vacancy}]"#),
        ] {
            let body = format!(r#"{{"candidate": {candidate}, {rows}, {own}}}"#);
            let answer = ask(&body);
            assert_eq!(answer.status, 200, "{}", answer.text());
            let mut answer = answer.json();
            let guidance = answer["guidance"].take();
            assert!(!guidance["residence"].as_array().expect("hints").is_empty());
            assert!(guidance["funding"][0]["what"]["text"].is_string());
            let plain = ask(&format!(r#"{{"candidate": {candidate}, {rows}}}"#)).json();
            answer.as_object_mut().expect("a plan").remove("guidance");
            assert_eq!(answer, plain, "no case file changes a plan");
        }
        let foreign = case("K-other");
        let body = format!(r#"{{"candidate": {candidate}, "vacancy": {vacancy}, {foreign}}}"#);
        let refused = ask(&body);
        let expected = [("case_file.id".to_owned(), "another_candidate".to_owned())];
        assert_eq!((refused.status, refused.faults()), (422, expected.to_vec()));
        let wrong = r#""case_file": {"id": "K-1", "benefit": "Geheim"}"#;
        let refused = ask(&format!(
            r#"{{"candidate": {candidate}, "vacancy": {vacancy}, {wrong}}}"#
        ));
        assert_eq!(refused.status, 422);
        assert_eq!(refused.faults()[0].0, "case_file.benefit");
        assert!(!refused.text().contains("Geheim"));
        let employer = format!(r#"{{"candidates": [{candidate}], "vacancy": {vacancy}, {own}}}"#);
        assert_eq!(ask(&employer).faults()[0].1, "wrong_combination");
    }

    #[test]
    fn other_fields_together_are_refused() {
        let (candidate, vacancy) = (fixture::candidate(), fixture::vacancy());
        for body in [
            "{}".to_owned(),
            format!(r#"{{"candidate": {candidate}}}"#),
            format!(
                r#"{{"candidate": {candidate}, "candidates": [{candidate}], "vacancy": {vacancy}}}"#
            ),
        ] {
            let answer = ask(&body);
            assert_eq!(answer.status, 422);
            assert_eq!(
                answer.faults(),
                [("body".to_owned(), "wrong_combination".to_owned())]
            );
        }
    }

    #[test]
    fn rows_that_are_not_in_order_are_named_without_their_values() {
        let answer = ask(
            r#"{"candidate": {"id": "K-1", "german": "Geheim"}, "vacancies": [{"employer": "X"}, {"id": "V-2"}]}"#,
        );
        assert_eq!(answer.status, 422, "{}", answer.text());
        assert!(answer.faults().len() > 1, "{}", answer.text());
        assert!(!answer.text().contains("Geheim"));
    }
}
