//! Signing in, going on, signing out.

pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod renew;

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;

use crate::problem::{Problem, ProblemCode};
use crate::secret::{Secret, SecretKind};
use crate::state::AppState;

/// The cookie of a session: it opens no operation, but renews the token.
const COOKIE: &str = "__Host-miq";

/// So long somebody who goes on working need not type the password again.
const LONGEST: SignedDuration = SignedDuration::from_hours(8);

/// So long a token opens operations.
const TOKEN: SignedDuration = SignedDuration::from_mins(15);

/// A token that opens operations.
#[derive(Serialize, ToSchema)]
pub(crate) struct Token {
    /// The token, for `Authorization: Bearer …`. It is shown once.
    #[schema(example = "miq_session_…")]
    token: String,
    /// When it ends.
    #[schema(format = DateTime, example = "2026-12-01T12:15:00Z")]
    expires_at: String,
}

impl Token {
    fn new(secret: &Secret, expires_at: Timestamp) -> Self {
        Self {
            token: secret.expose().to_owned(),
            expires_at: expires_at.to_string(),
        }
    }
}

/// The cookie that a browser keeps; without a value it forgets it.
fn cookie(secret: Option<&Secret>) -> Cookie<'static> {
    let value = secret.map_or_else(String::new, |it| it.expose().to_owned());
    let lives = if secret.is_some() {
        LONGEST.as_secs()
    } else {
        0
    };
    Cookie::build(COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .max_age(Duration::seconds(lives))
        .finish()
}

/// The secret of the request's cookie.
fn secret_of_cookie(request: &HttpRequest) -> Option<Secret> {
    let cookie = request.cookie(COOKIE)?;
    Secret::parse(cookie.value()).filter(|it| it.kind() == SecretKind::Cookie)
}

/// Refuses what a page of somebody else makes a browser send.
fn refuse_other_sites(request: &HttpRequest) -> Result<(), Problem> {
    let site = request.headers().get("sec-fetch-site");
    let is_ours = site.is_none_or(|site| site == "same-origin" || site == "none");
    let origin = request.headers().get("origin");
    let host = request.headers().get("host");
    let is_here = origin.is_none_or(|origin| {
        let origin = origin.to_str().unwrap_or_default();
        let of = origin.split_once("://").map(|(_, of)| of.as_bytes());
        of.is_some() && of == host.map(actix_web::http::header::HeaderValue::as_bytes)
    });
    if is_ours && is_here {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::OtherSite))
}

/// A new secret and when it ends.
fn make(kind: SecretKind, state: &AppState) -> (Secret, Timestamp) {
    let lives = match kind {
        SecretKind::Cookie => LONGEST,
        SecretKind::ApiKey | SecretKind::Session => TOKEN,
    };
    let secret = Secret::make(kind, &*state.entropy);
    // Whole seconds are enough, and are what a caller is told.
    let now = state.clock.now().as_second();
    let end = Timestamp::from_second(now + lives.as_secs());
    (secret, end.unwrap_or(Timestamp::MAX))
}

#[cfg(test)]
mod tests;
