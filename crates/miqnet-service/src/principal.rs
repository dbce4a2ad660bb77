//! Who asks, and how far do they reach?
//!
//! An [`Authenticator`] turns the credentials of a request into a [`Principal`]. The guard asks it
//! before a body is read. Until somebody is known, every operation that is not public is refused.
//! `Caller::scope` is the one place where a role becomes a part of the data.

use std::collections::BTreeSet;
use std::fmt;
use std::future::{Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use miqnet_store::{CountyKey, EmployerKey, PrincipalKey, Scope};

use crate::access::{Grant, Role};
use crate::problem::{Problem, ProblemCode};

/// Somebody who is known: what every decision about access rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// A name for the audit that says nothing about a person.
    pub key: PrincipalKey,
    /// What somebody may do at all.
    pub role: Role,
    /// The county whose data somebody works on; administrators of all counties have none.
    pub county: Option<CountyKey>,
    /// The employer somebody belongs to.
    pub employer: Option<EmployerKey>,
    /// Whether a key is held to the fairs that are granted to it.
    pub granted_fairs_only: bool,
    /// The scopes of a key or token, for example `match`.
    pub scopes: BTreeSet<String>,
}

/// What a request shows to say who asks. Its debug form shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential(String);

impl Credential {
    /// The credential of an `Authorization: Bearer` header.
    pub(crate) fn of(request: &HttpRequest) -> Option<Self> {
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is unknown, expired or revoked; which of them is nobody's business.
    Unknown,
    /// It cannot be looked up at the moment.
    Unavailable(miqnet_store::Error),
}

impl From<miqnet_store::Error> for Refusal {
    fn from(error: miqnet_store::Error) -> Self {
        Self::Unavailable(error)
    }
}

/// What an authenticator promises.
pub type Authentication<'a> = Pin<Box<dyn Future<Output = Result<Principal, Refusal>> + Send + 'a>>;

/// Says who a credential belongs to.
pub trait Authenticator: Send + Sync + 'static {
    /// Returns whose credential it is.
    fn authenticate<'a>(&'a self, credential: &'a Credential) -> Authentication<'a>;
}

/// Who asks, what for and how far the role reaches: the argument of every handler that is not
/// public.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// Who asks.
    pub(crate) principal: Principal,
    /// How far the role reaches in this operation.
    pub(crate) grant: Grant,
    /// The operation.
    pub(crate) operation: &'static str,
    /// What the operation is for, in a word of the matrix.
    pub(crate) purpose: String,
    /// The request, as the log names it.
    pub(crate) request_id: String,
}

impl Caller {
    /// The part of the data that this operation may touch for this caller.
    ///
    /// # Errors
    /// [`ProblemCode::NotFound`] where the caller belongs to no county or employer, or the matrix
    /// says that the operation touches no records: there is nothing to be found.
    pub(crate) fn scope(&self) -> Result<Scope, Problem> {
        let nothing = || Problem::new(ProblemCode::NotFound);
        let Principal {
            key,
            county,
            employer,
            granted_fairs_only,
            ..
        } = &self.principal;
        let county = Scope::county(county.ok_or_else(nothing)?);
        let reach = match self.grant {
            Grant::None => return Err(Problem::new(ProblemCode::Forbidden)),
            // Such an operation touches no records.
            Grant::All => return Err(nothing()),
            Grant::OwnCounty | Grant::Scope(_) => county,
            Grant::OwnFair => county.granted_to(*key),
            Grant::Own => county.of_employer(employer.ok_or_else(nothing)?),
        };
        Ok(if *granted_fairs_only {
            reach.granted_to(*key)
        } else {
            reach
        })
    }
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
    use miqnet_store::testing::Keys;

    use super::*;

    #[test]
    fn a_credential_does_not_show_itself() {
        let credential = Credential("miq_live_secret".to_owned());
        assert!(!format!("{credential:?}").contains("secret"));
    }

    fn caller(grant: Grant) -> Caller {
        let mut keys = Keys::default();
        Caller {
            principal: Principal {
                key: PrincipalKey::ApiKey(keys.make()),
                role: Role::Organiser,
                county: Some(keys.make()),
                employer: Some(keys.make()),
                granted_fairs_only: false,
                scopes: BTreeSet::new(),
            },
            grant,
            operation: "test",
            purpose: "test".to_owned(),
            request_id: "r-1".to_owned(),
        }
    }

    #[test]
    fn a_grant_is_a_part_of_the_data() {
        let of = |grant| caller(grant).scope().map_err(|problem| problem.code);
        let Principal {
            key,
            county,
            employer,
            ..
        } = caller(Grant::All).principal;
        let whole = Scope::county(county.expect("a county"));
        assert_eq!(of(Grant::OwnCounty), Ok(whole));
        assert_eq!(of(Grant::Scope("match".to_owned())), Ok(whole));
        assert_eq!(of(Grant::OwnFair), Ok(whole.granted_to(key)));
        let own = whole.of_employer(employer.expect("an employer"));
        assert_eq!(of(Grant::Own), Ok(own));
        assert_eq!(of(Grant::None), Err(ProblemCode::Forbidden));
        assert_eq!(of(Grant::All), Err(ProblemCode::NotFound));
    }

    #[test]
    fn a_key_that_is_held_to_its_fairs_reaches_no_further_in_any_operation() {
        for grant in [Grant::OwnCounty, Grant::Own] {
            let mut caller = caller(grant);
            let without = caller.scope().expect("a scope");
            caller.principal.granted_fairs_only = true;
            let held = without.granted_to(caller.principal.key);
            assert_eq!(caller.scope(), Ok(held));
        }
    }

    #[test]
    fn who_belongs_nowhere_finds_nothing() {
        let mut lost = caller(Grant::Own);
        lost.principal.employer = None;
        assert_eq!(
            lost.scope().map_err(|it| it.code),
            Err(ProblemCode::NotFound)
        );
        let mut lost = caller(Grant::OwnCounty);
        lost.principal.county = None;
        assert_eq!(
            lost.scope().map_err(|it| it.code),
            Err(ProblemCode::NotFound)
        );
    }

    /// A scope that is made elsewhere would not follow from the matrix.
    #[test]
    fn no_other_file_makes_a_scope() {
        let mut found = Vec::new();
        let mut folders = vec![std::path::PathBuf::from(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/src"
        ))];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder of sources") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read_to_string(&path)
                    .is_ok_and(|it| it.contains("Scope::county"))
                {
                    found.push(path.file_name().map(std::ffi::OsStr::to_owned));
                }
            }
        }
        // Whoever runs the service is not a caller, and the stage of tests makes everything.
        found.sort();
        let names = ["administration.rs", "principal.rs", "stage.rs"];
        assert_eq!(found, names.map(|name| Some(name.into())));
    }
}
