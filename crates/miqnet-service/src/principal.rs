//! Who asks?
//!
//! An [`Authenticator`] turns the credentials of a request into a [`Principal`]. The guard asks it
//! before a body is read. Until somebody is known, every operation that is not public is refused.

use std::collections::BTreeSet;
use std::fmt;
use std::future::{Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};

use crate::access::{Grant, Role};
use crate::problem::{Problem, ProblemCode};

/// Somebody who is known: what every decision about access rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// A name for the log and the audit that says nothing about a person, for example a key's id.
    pub id: String,
    /// How it was shown who asks.
    pub kind: PrincipalKind,
    /// What somebody may do at all.
    pub role: Role,
    /// The county whose data a case manager works on.
    pub county: Option<String>,
    /// The fairs that an organiser, an employer or a key works on.
    pub fairs: BTreeSet<String>,
    /// The employer somebody belongs to.
    pub employer: Option<String>,
    /// The scopes of a key or token, for example `match`.
    pub scopes: BTreeSet<String>,
}

/// How it was shown who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PrincipalKind {
    /// A user who signed in, by the session.
    Session,
    /// A system, by its key.
    ApiKey,
    /// Somebody of the county's own provider, by a signed token.
    Token,
}

/// What a request shows to say who asks. Its debug form shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential(String);

impl Credential {
    /// The credential of an `Authorization: Bearer` header.
    pub(crate) fn of(request: &actix_web::dev::ServiceRequest) -> Option<Self> {
        let header = request.headers().get("authorization")?.to_str().ok()?;
        let (scheme, value) = header.split_once(' ')?;
        let value = value.trim();
        (scheme.eq_ignore_ascii_case("bearer") && !value.is_empty()).then(|| Self(value.to_owned()))
    }

    /// The secret itself, to be compared and never to be kept.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Credential(…)")
    }
}

/// Why a credential says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is unknown, expired or revoked; which of them is nobody's business.
    Unknown,
    /// It cannot be looked up at the moment.
    Unavailable,
}

/// What an authenticator promises.
pub type Authentication<'a> = Pin<Box<dyn Future<Output = Result<Principal, Refusal>> + Send + 'a>>;

/// Says who a credential belongs to.
pub trait Authenticator: Send + Sync + 'static {
    /// Returns whose credential it is.
    fn authenticate<'a>(&'a self, credential: &'a Credential) -> Authentication<'a>;
}

/// Knows nobody: everything but the public operations stays closed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nobody;

impl Authenticator for Nobody {
    fn authenticate<'a>(&'a self, _: &'a Credential) -> Authentication<'a> {
        Box::pin(ready(Err(Refusal::Unknown)))
    }
}

/// Who asks and how far the role reaches: the argument of every handler that is not public.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// Who asks.
    pub(crate) principal: Principal,
    /// How far the role reaches in this operation.
    #[expect(
        dead_code,
        reason = "operations on records look at it; none of them is here yet"
    )]
    pub(crate) grant: Grant,
}

impl FromRequest for Caller {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let caller = request.extensions().get::<Self>().cloned();
        // The guard lets nobody through without one; a public operation that asks for a caller is
        // refused as well.
        ready(caller.ok_or_else(|| Problem::new(ProblemCode::Unauthenticated)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_does_not_show_itself() {
        let credential = Credential("miq_live_secret".to_owned());
        assert!(!format!("{credential:?}").contains("secret"));
    }

    #[tokio::test]
    async fn nobody_knows_nobody() {
        let credential = Credential("anything".to_owned());
        assert_eq!(
            Nobody.authenticate(&credential).await,
            Err(Refusal::Unknown)
        );
    }
}
