//! `GET /ready`: can the service work?

use actix_web::http::Method;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use utoipa::ToSchema;

use crate::contract::ReadyRefusals;
use crate::endpoint::{Budget, Endpoint};
use crate::problem::{Problem, ProblemCode};
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "get_ready",
    method: Method::GET,
    path: "/ready",
    budget: Budget::Record,
    example: None,
    route: || web::get().to(handle),
};

/// That requests can be answered.
#[derive(Serialize, ToSchema)]
pub(crate) struct Readiness {
    /// Always `ready`; a service that is not answers 503.
    #[schema(example = "ready")]
    status: &'static str,
}

/// Says whether requests can be answered
///
/// A proxy sends requests only to a service that is ready.
#[utoipa::path(
    get,
    path = "/ready",
    operation_id = "get_ready",
    tag = "service",
    responses(
        (status = 200, description = "Requests can be answered.", body = Readiness),
        ReadyRefusals,
    ),
)]
pub(crate) async fn handle(state: web::Data<AppState>) -> Result<HttpResponse, Problem> {
    if !state.is_ready() {
        return Err(Problem::new(ProblemCode::NotReady));
    }
    state.store.ready().await?;
    Ok(HttpResponse::Ok().json(Readiness { status: "ready" }))
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[test]
    fn a_service_that_stops_says_so() {
        let app = TestApp::start();
        assert_eq!(app.get("/ready").send().status, 200);
        app.state.set_ready(false);
        let answer = app.get("/ready").send();
        assert_eq!(
            (answer.status, answer.code()),
            (503, "not_ready".to_owned())
        );
        assert_eq!(answer.header("retry-after"), Some("5"));
    }
}
