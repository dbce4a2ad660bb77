//! `DELETE /v1/sessions/current`: signing out.

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_store::Ending;

use super::{cookie, secret_of_cookie};
use crate::contract::ReadRefusals;
use crate::desk::Told;
use crate::endpoint::{Budget, Endpoint};
use crate::principal::{Caller, Credential};
use crate::problem::Problem;
use crate::secret::Secret;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "sign_out",
    method: Method::DELETE,
    path: "/v1/sessions/current",
    budget: Budget::Record,
    example: None,
    route: || web::delete().to(handle),
};

/// Signs out
///
/// Ends the session of the token, and that of the cookie where a browser sends one. A key of a
/// system stays as it is: `miqnet key revoke` ends it.
#[utoipa::path(
    delete,
    path = "/v1/sessions/current",
    operation_id = "sign_out",
    tag = "sessions",
    responses((status = 204, description = "The session has ended."), ReadRefusals),
    security(("bearer" = [])),
)]
pub(crate) async fn handle(
    caller: Caller,
    state: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    crate::query::Query::of(&request).finish()?;
    let token = Credential::of(&request);
    let token = token.and_then(|it| Secret::parse(it.expose()));
    let mut work = state.store.begin(state.clock.now()).await?;
    for secret in [token, secret_of_cookie(&request)].into_iter().flatten() {
        work.sessions().end(secret.hash()).await?;
    }
    work.commit(caller.entry(Told::about("session", ""), Ending::Done))
        .await?;
    let mut answer = HttpResponse::NoContent();
    answer.insert_header(("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\""));
    Ok(answer.cookie(cookie(None)).finish())
}
