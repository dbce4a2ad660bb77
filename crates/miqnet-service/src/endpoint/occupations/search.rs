//! `GET /v1/occupations`: which occupations have a name like this?

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_domain::Language;
use miqnet_wire::response::Meaning;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::contract::ReadRefusals;
use crate::endpoint::{Budget, Endpoint, Example};
use crate::principal::Caller;
use crate::problem::Problem;
use crate::query::Query;
use crate::setting::number;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "search_occupations",
    method: Method::GET,
    path: "/v1/occupations",
    budget: Budget::Record,
    example: Some(Example {
        request: None,
        answer: include_str!("../../../../../openapi/examples/search.answer.json"),
    }),
    route: || web::get().to(handle),
};

/// What is searched for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
struct SearchParams {
    /// A title or a part of one, in any of the languages of the table.
    #[param(
        min_length = 1,
        max_length = 200,
        pattern = r"^[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+$",
        example = "Altenpflegerin"
    )]
    q: String,
    /// The most occupations that are named.
    #[param(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u32>,
}

/// Occupations, the best first.
#[derive(Serialize, ToSchema)]
pub(crate) struct Occupations {
    /// The occupations.
    items: Vec<Meaning>,
}

/// Searches the table of occupations
///
/// Best label first; equal points in order of the occupations.
#[utoipa::path(
    get,
    path = "/v1/occupations",
    operation_id = "search_occupations",
    tag = "occupations",
    params(SearchParams),
    responses(
        (status = 200, description = "The occupations that come near.", body = Occupations),
        ReadRefusals,
    ),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    _caller: Caller,
    state: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let mut query = Query::of(&request);
    let title = query.take("q", &["1 to 200 characters"], super::resolve::title);
    let limit = number(&mut query, "limit", 1, 100).unwrap_or(25);
    if title.is_none() {
        query.miss("q");
    }
    query.finish()?;
    let title = title.unwrap_or_default();
    let dictionary = &state.engine.dictionary;
    // A look-up takes a fraction of a millisecond, so that it needs no seat of the pool.
    let found = dictionary.resolve(&title, None::<Language>);
    let items = found.iter().take(limit as usize);
    Ok(HttpResponse::Ok().json(Occupations {
        items: items.map(|one| Meaning::new(one, dictionary)).collect(),
    }))
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[test]
    fn an_occupation_is_found_by_a_part_of_its_name() {
        let app = TestApp::start();
        let ask = |query: &str| {
            let path = format!("/v1/occupations{query}");
            app.get(&path).role("employer").send()
        };
        let found = ask("?q=Erzieherin&limit=3").json();
        let items = found["items"].as_array().expect("a list");
        assert!((1..=3).contains(&items.len()));
        assert_eq!(items[0]["kldb"], "83113");
        let fault = |answer: crate::testing::Answer| (answer.status, answer.faults());
        let missing = ("query.q".to_owned(), "missing_parameter".to_owned());
        assert_eq!(fault(ask("")), (400, vec![missing]));
        let wrong = ("query.q".to_owned(), "wrong_value".to_owned());
        for text in ["?q=", "?q=a%00b", "?q=%E2%80%AEabc"] {
            assert_eq!(fault(ask(text)), (400, vec![wrong.clone()]), "{text}");
        }
        let long = format!("?q={}", "x".repeat(201));
        assert_eq!(fault(ask(&long)), (400, vec![wrong]));
    }
}
