//! `POST /v1/occupations/resolve`: which occupations do these titles mean?

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_domain::Language;
use miqnet_wire::field::text::is_direction_mark;
use miqnet_wire::response::ResolvedTitle;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::body::{JsonBytes, Line, parse};
use crate::contract::WorkRefusals;
use crate::endpoint::{Budget, Endpoint, Example, json};
use crate::engine::Engine;
use crate::principal::Caller;
use crate::problem::{Fault, Problem};
use crate::query::Query;
use crate::rows::refused;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "resolve_titles",
    method: Method::POST,
    path: "/v1/occupations/resolve",
    budget: Budget::Work,
    example: Some(Example {
        request: Some(include_str!("../../../../../openapi/examples/resolve.json")),
        answer: include_str!("../../../../../openapi/examples/resolve.answer.json"),
    }),
    route: || web::post().to(handle),
};

/// Titles as in adverts and curricula vitae.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"titles": ["Erzieherin", "кухар"]}))]
pub(crate) struct ResolveRequest {
    /// The titles, each of 1 to 200 characters.
    #[schema(value_type = Vec<String>, min_items = 1, max_items = 1000)]
    titles: Vec<Line>,
    /// Their language, where it is known.
    #[schema(inline)]
    language: Option<TitleLanguage>,
}

/// A language of titles.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum TitleLanguage {
    /// German.
    De,
    /// Ukrainian.
    Uk,
    /// Russian.
    Ru,
    /// English.
    En,
}

/// What the titles mean.
#[derive(Serialize, ToSchema)]
pub(crate) struct ResolveAnswer {
    /// One for each title, in the order in which they were sent.
    titles: Vec<ResolvedTitle>,
}

/// The most titles of one request.
const MOST_TITLES: usize = 1_000;

/// The most characters of a title.
const MOST_CHARS: usize = 200;

/// Says which occupations titles mean
///
/// A title that is `sure` may be taken; of others somebody has to say what they mean.
#[utoipa::path(
    post,
    path = "/v1/occupations/resolve",
    operation_id = "resolve_titles",
    tag = "occupations",
    request_body(content = ResolveRequest, description = "The titles."),
    responses(
        (status = 200, description = "What each title means.", body = ResolveAnswer),
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
    Query::of(&request).finish()?;
    let engine = Arc::clone(&state.engine);
    Ok(json(
        state.workers.run(move || answer(&body, &engine)).await?,
    ))
}

fn answer(body: &JsonBytes, engine: &Engine) -> Result<Vec<u8>, Problem> {
    let written: ResolveRequest = parse(&body.bytes)?;
    let n = written.titles.len();
    if !(1..=MOST_TITLES).contains(&n) {
        let fault = Fault::new("titles", "wrong_length");
        return Err(refused([fault.allowing([format!("1 to {MOST_TITLES}")])]));
    }
    let wrong = written.titles.iter().enumerate();
    let wrong = wrong.filter(|(_, title)| !is_title(&title.0));
    let faults: Vec<Fault> = wrong
        .map(|(at, _)| Fault::new(format!("titles[{at}]"), "wrong_length"))
        .map(|fault| fault.allowing([format!("1 to {MOST_CHARS} characters")]))
        .collect();
    if !faults.is_empty() {
        return Err(refused(faults));
    }
    let language = written.language.map(|language| match language {
        TitleLanguage::De => "de",
        TitleLanguage::Uk => "uk",
        TitleLanguage::Ru => "ru",
        TitleLanguage::En => "en",
    });
    let language = language.and_then(Language::from_code);
    let dictionary = &engine.dictionary;
    let titles = written.titles.par_iter().map(|Line(title)| {
        ResolvedTitle::new(title, &dictionary.choose(title, language), dictionary)
    });
    let answer = ResolveAnswer {
        titles: titles.collect(),
    };
    Ok(serde_json::to_vec(&answer).expect("an answer is plain data"))
}

fn is_title(text: &str) -> bool {
    (1..=MOST_CHARS).contains(&text.chars().count())
}

/// A title of a query parameter: a line that somebody could have written.
pub(super) fn title(text: &str) -> Option<String> {
    let is_harmful = |c: char| c.is_control() || is_direction_mark(c);
    let Line(line) = Line::from(text.to_owned());
    (is_title(text) && !text.contains(is_harmful)).then_some(line)
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[test]
    fn titles_are_answered_in_their_order() {
        let app = TestApp::start();
        let ask = |body: &str| {
            let post = app.post("/v1/occupations/resolve").role("admin");
            post.json(body).send()
        };
        let answer = ask(r#"{"titles": ["кухар", "Erzieherin"], "language": "uk"}"#).json();
        assert_eq!(answer["titles"][0]["title"], "кухар");
        assert_eq!(answer["titles"][1]["meanings"][0]["kldb"], "83113");
        let refused = ask(r#"{"titles": ["", "x"]}"#);
        assert_eq!(
            refused.faults(),
            [("titles[0]".to_owned(), "wrong_length".to_owned())]
        );
        let refused = ask(r#"{"titles": []}"#);
        assert_eq!(
            refused.faults(),
            [("titles".to_owned(), "wrong_length".to_owned())]
        );
        let refused = ask(r#"{"titles": ["x"], "language": "Geheim"}"#);
        assert_eq!(
            refused.faults(),
            [("language".to_owned(), "unknown_value".to_owned())]
        );
    }
}
