//! Who belongs to a credential? Keys and sessions are looked up with every request, so that what
//! was revoked, changed or ended counts from the next request on.

mod limit;
pub mod password;
pub mod token;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use miqnet_store::{ApiKey, PrincipalKey, Session, Store, User};

use crate::clock::{Clock, Entropy};
use crate::principal::{Authentication, Authenticator, Credential, Principal, Refusal};
use crate::secret::{Secret, SecretKind};

use limit::Limits;
use password::Passwords;
use token::Provider;

/// What signing in needs.
pub(crate) struct SignIn {
    /// Compares passwords.
    pub(crate) passwords: Passwords,
    /// Counts tries.
    pub(crate) limits: Limits,
}

impl SignIn {
    pub(crate) fn new(clock: Arc<dyn Clock>, entropy: &dyn Entropy) -> Self {
        Self {
            passwords: Passwords::new(entropy),
            limits: Limits::new(clock),
        }
    }
}

/// A session that was not used for so long has ended.
pub(crate) const IDLE: SignedDuration = SignedDuration::from_mins(15);

/// The use of a session is noted this often: the end of its rest is exact to a minute.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// Knows the keys and sessions of the store, and the tokens of a provider.
pub(crate) struct Known {
    store: Store,
    clock: Arc<dyn Clock>,
    provider: Option<Provider>,
}

impl Known {
    pub(crate) fn new(store: Store, clock: Arc<dyn Clock>, provider: Option<Provider>) -> Self {
        Self {
            store,
            clock,
            provider,
        }
    }

    async fn find(&self, credential: &Credential) -> Result<Principal, Refusal> {
        let now = self.clock.now();
        let Some(secret) = Secret::parse(credential.expose()) else {
            let provider = self.provider.as_ref().ok_or(Refusal::Unknown)?;
            return provider.find(credential.expose(), &self.store, now).await;
        };
        let found = match secret.kind() {
            SecretKind::ApiKey => {
                let key = self.store.api_keys().find(secret.hash(), now).await?;
                key.map(of_api_key)
            }
            SecretKind::Session => {
                let session = session(&self.store, &secret, now).await?;
                session.map(|session| of_user(&session.user))
            }
            // A browser sends its cookie by itself, so it opens no operation.
            SecretKind::Cookie => None,
        };
        found.ok_or(Refusal::Unknown)
    }
}

impl Authenticator for Known {
    fn authenticate<'a>(&'a self, credential: &'a Credential) -> Authentication<'a> {
        Box::pin(self.find(credential))
    }
}

/// The session of a token, if it is alive; its use is noted.
pub(crate) async fn session(
    store: &Store,
    token: &Secret,
    now: Timestamp,
) -> miqnet_store::Result<Option<Session>> {
    let found = store.sessions().find(token.hash(), now, now - IDLE).await?;
    if let Some(session) = &found
        && session.seen_at + NOTED_EVERY <= now
    {
        store.touch_session(token.hash(), now).await?;
    }
    Ok(found)
}

fn of_api_key(key: ApiKey) -> Principal {
    Principal {
        key: PrincipalKey::ApiKey(key.key),
        role: key.role,
        county: Some(key.county),
        employer: key.employer,
        granted_fairs_only: key.granted_fairs_only,
        scopes: key.scopes.into_iter().collect(),
    }
}

fn of_user(user: &User) -> Principal {
    Principal {
        key: PrincipalKey::User(user.key),
        role: user.role,
        county: user.county,
        employer: user.employer,
        granted_fairs_only: false,
        scopes: std::collections::BTreeSet::new(),
    }
}
