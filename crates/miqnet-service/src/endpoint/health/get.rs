//! `GET /health`: does the process answer?

use actix_web::http::Method;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use utoipa::ToSchema;

use crate::contract::PublicRefusals;
use crate::endpoint::{Budget, Endpoint};

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "get_health",
    method: Method::GET,
    path: "/health",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// That the process answers.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// Always `ok`.
    #[schema(example = "ok")]
    status: &'static str,
}

/// Says that the process answers
///
/// Asks nothing of anybody. Whether the service can work is said by `GET /ready`.
#[utoipa::path(
    get,
    path = "/health",
    operation_id = "get_health",
    tag = "service",
    responses((status = 200, description = "The process answers.", body = Health), PublicRefusals),
)]
pub(crate) async fn handle() -> HttpResponse {
    HttpResponse::Ok().json(Health { status: "ok" })
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[test]
    fn everybody_may_ask_whether_the_process_lives() {
        let app = TestApp::start();
        let answer = app.get("/health").send();
        assert_eq!(
            (answer.status, &*answer.text()),
            (200, r#"{"status":"ok"}"#)
        );
    }
}
