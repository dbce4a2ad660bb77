//! `POST /docs/token`: a new token for a browser that is signed in.

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_store::{Ending, Entry, PrincipalKey};

use super::{Token, make, refuse_other_sites, secret_of_cookie};
use crate::contract::RenewRefusals;
use crate::endpoint::{Budget, Endpoint};
use crate::guard::Passage;
use crate::problem::{Problem, ProblemCode};
use crate::secret::SecretKind;
use crate::sign_in;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "renew_session",
    method: Method::POST,
    path: "/docs/token",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Gives a browser that is signed in a new token
///
/// The cookie of `sign_in` is what shows it; no other operation looks at a cookie. It ends after 15
/// minutes without use.
#[utoipa::path(
    post,
    path = "/docs/token",
    operation_id = "renew_session",
    tag = "sessions",
    responses(
        (status = 201, description = "A new token.", body = Token),
        RenewRefusals,
    ),
)]
pub(crate) async fn handle(
    state: web::Data<AppState>,
    request: HttpRequest,
    passage: Passage,
) -> Result<HttpResponse, Problem> {
    refuse_other_sites(&request)?;
    let unknown = || Problem::new(ProblemCode::Unauthenticated);
    let cookie = secret_of_cookie(&request).ok_or_else(unknown)?;
    let now = state.clock.now();
    let session = sign_in::session(&state.store, &cookie, now).await?;
    let user = session.ok_or_else(unknown)?.user;
    let (token, expires_at) = make(SecretKind::Session, &state);
    let mut work = state.store.begin(now).await?;
    work.sessions()
        .create(user.key, token.hash(), expires_at)
        .await?;
    let entry = Entry {
        county: user.county,
        principal: PrincipalKey::User(user.key).to_string(),
        action: ENDPOINT.id.to_owned(),
        object_kind: "session".to_owned(),
        object_key: String::new(),
        ending: Ending::Done,
        request_id: passage.request_id.clone(),
        purpose: "administration".to_owned(),
        fields: String::new(),
    };
    work.commit(entry).await?;
    Ok(HttpResponse::Created().json(Token::new(&token, expires_at)))
}
