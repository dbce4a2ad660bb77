//! Systems that sign in.

use jiff::Timestamp;

use super::user::Role;
use crate::db::{Read, Row, Sql, args, sql};
use crate::document::Digest;
use crate::error::Result;
use crate::key::{ApiKeyKey, CountyKey, EmployerKey, Key as _, PrincipalKey, micros};
use crate::scope::{Limit, Page};
use crate::store::Store;
use crate::work::Work;

/// An API key that is to be entered.
#[derive(Debug)]
pub struct NewApiKey {
    /// Its name inside, made by the caller.
    pub key: ApiKeyKey,
    /// The county.
    pub county: CountyKey,
    /// The employer that it belongs to, for that role.
    pub employer: Option<EmployerKey>,
    /// What people call it.
    pub label: String,
    /// The SHA-256 hash of the secret.
    pub secret_hash: Digest,
    /// What it may do.
    pub role: Role,
    /// The words of the policy that narrow it, without blanks.
    pub scopes: Vec<String>,
    /// Whether it sees only what belongs to the fairs that are granted to it, also when none is
    /// left.
    pub granted_fairs_only: bool,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// An API key, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Its name inside.
    pub key: ApiKeyKey,
    /// The county.
    pub county: CountyKey,
    /// The employer that it belongs to, for that role.
    pub employer: Option<EmployerKey>,
    /// What people call it.
    pub label: String,
    /// What it may do.
    pub role: Role,
    /// The words of the policy that narrow it, sorted.
    pub scopes: Vec<String>,
    /// Whether it sees only what belongs to the fairs that are granted to it, also when none is
    /// left.
    pub granted_fairs_only: bool,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
}

/// The API keys, read through the store or a unit of work.
#[derive(Debug)]
pub struct ApiKeys<C> {
    connection: C,
}

impl<C: Read> ApiKeys<C> {
    /// Returns the key whose secret has that hash, if at the time `now` it has neither expired
    /// nor been revoked.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn find(&mut self, secret_hash: Digest, now: Timestamp) -> Result<Option<ApiKey>> {
        const SQL: Sql = sql(
            "api_keys",
            "SELECT id, county, employer, label, role, scopes, granted_fairs_only, created_at, expires_at, revoked_at \
             FROM api_keys WHERE secret_hash = $1 AND expires_at > $2 AND revoked_at IS NULL",
        );
        let rows = self
            .connection
            .rows(SQL, args![secret_hash, micros(now)])
            .await?;
        rows.first().map(read).transpose()
    }

    /// Returns a part of the keys of a county or of all, also of those that have ended, in the
    /// order of their names inside, after the given one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        county: Option<CountyKey>,
        after: Option<ApiKeyKey>,
        limit: Limit,
    ) -> Result<Page<ApiKey>> {
        const SQL: Sql = sql(
            "api_keys",
            "SELECT id, county, employer, label, role, scopes, granted_fairs_only, created_at, expires_at, revoked_at \
             FROM api_keys WHERE id > $1 AND ($3 IS NULL OR county = $3) ORDER BY id LIMIT $2",
        );
        let after = after.unwrap_or(ApiKeyKey::from_uuid(uuid::Uuid::nil()));
        let values = args![after, limit.and_one(), county];
        let rows = self.connection.rows(SQL, values).await?;
        let keys: Result<Vec<_>> = rows.iter().map(read).collect();
        Ok(Page::cut(keys?, limit))
    }
}

impl ApiKeys<&mut Work> {
    /// Enters a key.
    ///
    /// # Errors
    /// [`crate::Error::Reference`] when county or employer do not exist, and those of the database.
    pub async fn create(&mut self, new: NewApiKey) -> Result<()> {
        const SQL: Sql = sql(
            "api_keys",
            "INSERT INTO api_keys (id, county, employer, label, secret_hash, role, scopes, \
             granted_fairs_only, created_at, expires_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        );
        let mut scopes = new.scopes;
        scopes.sort_unstable();
        scopes.dedup();
        let at = self.connection.at_micros();
        let values = args![
            new.key,
            new.county,
            new.employer,
            new.label,
            new.secret_hash,
            new.role.as_str(),
            scopes.join(" "),
            i64::from(new.granted_fairs_only),
            at,
            micros(new.expires_at),
        ];
        self.connection.execute(SQL, values).await?;
        Ok(())
    }

    /// Takes a key back, with its grants: it is not found from the commit on. Returns whether it
    /// was alive.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn revoke(&mut self, key: ApiKeyKey) -> Result<bool> {
        const SQL: Sql = sql(
            "api_keys",
            "UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
        );
        self.connection
            .grants()
            .set(PrincipalKey::ApiKey(key), &[])
            .await?;
        let at = self.connection.at_micros();
        Ok(self.connection.execute(SQL, args![key, at]).await? > 0)
    }
}

fn read(row: &Row) -> Result<ApiKey> {
    let scopes = row.text("scopes")?;
    Ok(ApiKey {
        key: row.key("id")?,
        county: row.key("county")?,
        employer: row.key_or_none("employer")?,
        label: row.text("label")?,
        role: Role::from_word(&row.text("role")?).ok_or_else(|| row.nonsense("role"))?,
        scopes: scopes.split_whitespace().map(str::to_owned).collect(),
        granted_fairs_only: row.int("granted_fairs_only")? != 0,
        created_at: row.time("created_at")?,
        expires_at: row.time("expires_at")?,
        revoked_at: row.time_or_none("revoked_at")?,
    })
}

impl Store {
    /// The API keys, for reading.
    pub fn api_keys(&self) -> ApiKeys<&Self> {
        ApiKeys { connection: self }
    }
}

impl Work {
    /// The API keys, for reading and writing.
    pub fn api_keys(&mut self) -> ApiKeys<&mut Self> {
        ApiKeys { connection: self }
    }
}
