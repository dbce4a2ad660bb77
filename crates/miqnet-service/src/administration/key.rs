//! Keys of systems.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use miqnet_store::{ApiKeyKey, NewApiKey, PrincipalKey};
use serde::Serialize;

use super::user::needs;
use super::{Administration, AdministrationError, Result, commit, most, name_of, unknown};
use crate::access::{AccessMatrix, Grant, Role};
use crate::secret::{Secret, SecretKind};

/// A key lives at most so many days; then somebody has to want it again.
const MOST_DAYS: u8 = 90;

/// A key that is to be made.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// What people call it, 1 to 100 characters that name nobody.
    pub label: String,
    /// What it may do; no administrator.
    pub role: Role,
    /// The name of its county.
    pub county: String,
    /// The id of the employer, for that role.
    pub employer: Option<String>,
    /// What a system may do, in words of the matrix.
    pub scopes: Vec<String>,
    /// The ids of fairs; a key with fairs sees nothing but them.
    pub fairs: Vec<String>,
    /// How many days it lives, 1 to 90.
    pub days: u8,
}

/// A key, as a list shows it: never its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyRow {
    /// By which it is revoked.
    pub id: String,
    /// What people call it.
    pub label: String,
    /// What it may do.
    pub role: &'static str,
    /// Its county.
    pub county: String,
    /// What it may do, in words of the matrix.
    pub scopes: Vec<String>,
    /// When it ends or has ended by itself.
    pub expires_at: String,
    /// Whether the service takes it now.
    pub is_alive: bool,
}

impl Administration {
    /// Makes a key and returns its secret, which nobody can show again.
    ///
    /// # Errors
    /// [`AdministrationError`]: county, employer or fair unknown, or what does not fit together.
    pub async fn add_key(&self, new: &NewKey) -> Result<Secret> {
        let label = new.label.trim();
        let is_plain = !label.chars().any(char::is_control);
        if !is_plain || !(1..=100).contains(&label.chars().count()) {
            return Err(unfit("a label has 1 to 100 characters"));
        }
        if !(1..=MOST_DAYS).contains(&new.days) {
            return Err(unfit("a key lives for 1 to 90 days"));
        }
        let county = self.county(&new.county).await?;
        check_scopes(new)?;
        let employer = match new.role {
            Role::Admin => return Err(unfit("admin: administrators are people, not keys")),
            Role::Integration if new.employer.is_some() => {
                return Err(needs(new.role, "no employer"));
            }
            Role::Integration => None,
            role => {
                self.place(role, Some(county), new.employer.as_deref())
                    .await?
            }
        };
        let fairs = self.fairs(county, &new.fairs).await?;
        let secret = Secret::make(SecretKind::ApiKey, &*self.entropy);
        let key: ApiKeyKey = self.new_key();
        let row = NewApiKey {
            key,
            county,
            employer,
            label: label.to_owned(),
            secret_hash: secret.hash(),
            role: new.role,
            scopes: new.scopes.clone(),
            granted_fairs_only: !fairs.is_empty(),
            expires_at: self.now() + SignedDuration::from_hours(24 * i64::from(new.days)),
        };
        let mut work = self.begin().await?;
        work.api_keys().create(row).await?;
        work.grants().set(PrincipalKey::ApiKey(key), &fairs).await?;
        commit(work, Some(county), "key.add", "api_key", key).await?;
        Ok(secret)
    }

    /// All keys, also those that have ended, in the order in which they were made.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn keys(&self) -> Result<Vec<KeyRow>> {
        let counties = self.county_names().await?;
        let now = self.now();
        let (mut rows, mut after) = (Vec::new(), None);
        loop {
            let page = self.store.api_keys().page(None, after, most()).await?;
            after = page.entries.last().map(|key| key.key);
            rows.extend(page.entries.iter().map(|key| KeyRow {
                id: key.key.to_string(),
                label: key.label.clone(),
                role: key.role.as_str(),
                county: name_of(&counties, key.county),
                scopes: key.scopes.clone(),
                expires_at: key.expires_at.to_string(),
                is_alive: key.revoked_at.is_none() && key.expires_at > now,
            }));
            if !page.more {
                return Ok(rows);
            }
        }
    }

    /// Takes a key back: the next request with it is refused.
    ///
    /// # Errors
    /// [`AdministrationError::Unknown`] where no key that lives has that id.
    pub async fn revoke_key(&self, id: &str) -> Result<()> {
        let missing = || unknown("key", id);
        let key: ApiKeyKey = id.trim().parse().map_err(|_| missing())?;
        let mut work = self.begin().await?;
        if !work.api_keys().revoke(key).await? {
            return Err(missing());
        }
        commit(work, None, "key.revoke", "api_key", key).await
    }
}

/// Systems have scopes of the matrix, nobody else has any.
fn check_scopes(new: &NewKey) -> Result<()> {
    if new.role != Role::Integration {
        return match &new.scopes[..] {
            [] => Ok(()),
            _ => Err(needs(new.role, "no scope")),
        };
    }
    let matrix = AccessMatrix::built_in().expect("a test holds the matrix in order");
    let known: BTreeSet<&str> = matrix
        .rows()
        .flat_map(|(_, row)| row.grants.values())
        .filter_map(|grant| match grant {
            Grant::Scope(scope) => Some(scope.as_str()),
            _ => None,
        })
        .collect();
    let are_known = new
        .scopes
        .iter()
        .all(|scope| known.contains(scope.as_str()));
    if new.scopes.is_empty() || !are_known {
        let words: Vec<&str> = known.into_iter().collect();
        return Err(needs(
            new.role,
            &format!("scopes out of {}", words.join(", ")),
        ));
    }
    Ok(())
}

fn unfit(words: &str) -> AdministrationError {
    AdministrationError::Unfit(words.to_owned())
}
