//! `POST /v1/sessions`: signing in.

use actix_web::http::Method;
use actix_web::{HttpRequest, HttpResponse, web};
use miqnet_store::{Ending, Entry, PrincipalKey, User};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Token, cookie, make, refuse_other_sites};
use crate::body::{JsonBytes, Line, parse};
use crate::contract::SignInRefusals;
use crate::endpoint::{Budget, Endpoint};
use crate::guard::Passage;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::secret::SecretKind;
use crate::state::AppState;

pub(crate) const ENDPOINT: Endpoint = Endpoint {
    id: "sign_in",
    method: Method::POST,
    path: "/v1/sessions",
    budget: Budget::Record,
    example: None,
    route: || web::post().to(handle),
};

/// Who signs in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignIn {
    /// The login.
    #[schema(value_type = String, min_length = 1, max_length = 200, example = "olena")]
    login: Line,
    /// The password.
    #[schema(min_length = 1, max_length = 1000, format = Password)]
    password: String,
}

/// Signs a user in
///
/// The token opens operations for 15 minutes. The cookie `__Host-miq` opens none; a browser gets a
/// new token with it (`renew_session`) for as long as somebody goes on working, 8 hours at most.
/// From one address five tries at once and three in a minute are answered; after wrong tries the
/// answer takes longer.
#[utoipa::path(
    post,
    path = "/v1/sessions",
    operation_id = "sign_in",
    tag = "sessions",
    request_body(content = SignIn, description = "Login and password."),
    responses(
        (status = 201, description = "A token; the cookie is in the header.", body = Token),
        SignInRefusals,
    ),
)]
pub(crate) async fn handle(
    state: web::Data<AppState>,
    request: HttpRequest,
    passage: Passage,
    body: JsonBytes,
) -> Result<HttpResponse, Problem> {
    refuse_other_sites(&request)?;
    if let Some(address) = passage.client {
        let tried = state.sign_in.limits.try_from_address(address);
        tried.map_err(|wait| Problem::new(ProblemCode::TooManyRequests).again_after(wait))?;
    }
    let asked: SignIn = parse(&body.bytes)?;
    let login = within(&asked.login.0, "login", 200)?;
    let password = within(&asked.password, "password", 1_000)?;
    tokio::time::sleep(state.sign_in.limits.wait(login)).await;
    let user = state.store.users().by_login(login).await?;
    let hash = user.as_ref().map(|user| &*user.password_hash);
    let is_right = state.sign_in.passwords.verify(password, hash).await;
    let user = user.filter(|user| is_right && user.disabled_at.is_none());
    state.sign_in.limits.note(login, user.is_some());
    let Some(user) = user else {
        let work = state.store.begin(state.clock.now()).await?;
        work.commit(entry(None, &passage.request_id)).await?;
        return Err(Problem::new(ProblemCode::WrongPassword));
    };
    let (token, expires_at) = make(SecretKind::Session, &state);
    let (kept, kept_until) = make(SecretKind::Cookie, &state);
    let mut work = state.store.begin(state.clock.now()).await?;
    let mut sessions = work.sessions();
    sessions.create(user.key, token.hash(), expires_at).await?;
    sessions.create(user.key, kept.hash(), kept_until).await?;
    work.commit(entry(Some(&user), &passage.request_id)).await?;
    let mut answer = HttpResponse::Created();
    answer.cookie(cookie(Some(&kept)));
    Ok(answer.json(Token::new(&token, expires_at)))
}

/// The text, if it has 1 to `most` characters.
fn within<'t>(text: &'t str, place: &'static str, most: usize) -> Result<&'t str, Problem> {
    if (1..=most).contains(&text.chars().count()) {
        return Ok(text);
    }
    let fault = Fault::new(place, "wrong_length").allowing([format!("1 to {most} characters")]);
    Err(Problem::new(ProblemCode::InvalidBody).at([fault]))
}

/// What the audit is told: who signed in, or that somebody did not. A login that was tried is not
/// told: people type passwords there.
fn entry(user: Option<&User>, request_id: &str) -> Entry {
    Entry {
        county: user.and_then(|user| user.county),
        principal: user.map_or_else(
            || "nobody".to_owned(),
            |user| PrincipalKey::User(user.key).to_string(),
        ),
        action: "sign_in".to_owned(),
        object_kind: "session".to_owned(),
        object_key: String::new(),
        ending: if user.is_some() {
            Ending::Done
        } else {
            Ending::Denied
        },
        request_id: request_id.to_owned(),
        purpose: "administration".to_owned(),
        fields: String::new(),
    }
}
