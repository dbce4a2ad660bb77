//! A key for each role, for tests and for trials of the contract on this machine.

use std::collections::BTreeSet;
use std::future::ready;

use miqnet_service::access::Role;
use miqnet_service::principal::{
    Authentication, Authenticator, Credential, Principal, PrincipalKind, Refusal,
};

/// What the key of a role begins with; the name of the role follows.
pub(crate) const KEY_OF_ROLE: &str = "test-key-of-";

/// Knows a key for each role, which has every scope.
pub(crate) struct TestRoles;

impl Authenticator for TestRoles {
    fn authenticate<'a>(&'a self, credential: &'a Credential) -> Authentication<'a> {
        let role = credential.expose().strip_prefix(KEY_OF_ROLE);
        let principal = role.and_then(Role::from_name).map(|role| Principal {
            id: format!("test-{}", role.name()),
            kind: PrincipalKind::ApiKey,
            role,
            county: None,
            fairs: BTreeSet::new(),
            employer: None,
            scopes: ["match", "fair", "occupations"].map(str::to_owned).into(),
        });
        Box::pin(ready(principal.ok_or(Refusal::Unknown)))
    }
}
