//! Requests and answers that the contract shows.
//!
//! Those of operations on what comes with the request stand beside their endpoints. Operations on
//! records are shown by one story, which a test tells a running service.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::openapi::path::Operation;
use utoipa::openapi::{Content, OpenApi, RefOr};

use crate::endpoint::ENDPOINTS;

/// The story, by the ids of operations.
const STORY: &str = include_str!("../../../../openapi/examples/records.json");

/// The media type of answers.
const JSON: &str = "application/json";

/// A request and its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Shown {
    /// The body; none where the operation takes none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) request: Option<Value>,
    /// The answer.
    pub(super) answer: Value,
}

/// The story as it is kept.
pub(super) fn kept() -> BTreeMap<String, Shown> {
    // A test tells it anew where it cannot be read.
    serde_json::from_str(STORY).unwrap_or_default()
}

/// Puts every example beside its operation.
pub(super) fn show(document: &mut OpenApi) {
    let mut all = kept();
    for endpoint in ENDPOINTS {
        if let Some(example) = &endpoint.example {
            let parse = |text| serde_json::from_str(text).expect("a test reads every example");
            let shown = Shown {
                request: example.request.map(parse),
                answer: parse(example.answer),
            };
            all.insert(endpoint.id.to_owned(), shown);
        }
    }
    for operation in operations(document) {
        let id = operation.operation_id.as_deref().unwrap_or_default();
        if let Some(shown) = all.remove(id) {
            one(operation, shown);
        }
    }
}

/// Every operation of the document.
pub(super) fn operations(document: &mut OpenApi) -> impl Iterator<Item = &mut Operation> {
    document.paths.paths.values_mut().flat_map(|path| {
        let methods = [
            &mut path.get,
            &mut path.put,
            &mut path.post,
            &mut path.delete,
            &mut path.patch,
        ];
        methods.into_iter().filter_map(Option::as_mut)
    })
}

fn one(operation: &mut Operation, shown: Shown) {
    if let (Some(request), Some(RefOr::T(body))) = (shown.request, &mut operation.request_body) {
        let content = match body.content.contains_key(JSON) {
            true => body.content.get_mut(JSON),
            false => body.content.values_mut().next(),
        };
        set(content, request);
    }
    for status in ["200", "201"] {
        if let Some(RefOr::T(answer)) = operation.responses.responses.get_mut(status) {
            set(answer.content.get_mut(JSON), shown.answer.clone());
        }
    }
}

/// Puts an example beside its schema.
fn set(content: Option<&mut RefOr<Content>>, example: Value) {
    if let Some(RefOr::T(content)) = content {
        content.example = Some(example);
    }
}
