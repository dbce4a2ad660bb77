//! `GET /openapi.json`: the contract itself.

use std::sync::LazyLock;

use actix_web::http::Method;
use actix_web::{HttpResponse, web};

use crate::contract::{self, PublicRefusals};
use crate::endpoint::{Budget, Endpoint, json};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "get_contract",
    method: Method::GET,
    path: "/openapi.json",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// Written once: it is the same for everybody.
static TEXT: LazyLock<String> = LazyLock::new(contract::text);

/// Returns this contract
///
/// The page at `/docs/` shows it for reading and trying.
#[utoipa::path(
    get,
    path = "/openapi.json",
    operation_id = "get_contract",
    tag = "service",
    responses(
        (status = 200, description = "This document.", body = Object),
        PublicRefusals,
    ),
)]
pub(crate) async fn handle() -> HttpResponse {
    json(TEXT.clone().into_bytes())
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[test]
    fn the_contract_is_served_as_it_is_kept() {
        let app = TestApp::start();
        let kept = include_str!("../../../../../openapi/miqnet.json");
        // The texts are too long to be shown side by side; `cargo xtask openapi` mends the file.
        assert!(
            app.get("/openapi.json").send().text() == kept,
            "openapi/miqnet.json is old"
        );
    }
}
