//! People who sign in.

use std::fmt;

use jiff::Timestamp;

use crate::db::{Read, Row, Sql, Value, args, sql, version_value};
use crate::error::Result;
use crate::key::{CountyKey, EmployerKey, Key as _, UserKey};
use crate::scope::{Limit, Page, words};
use crate::store::Store;
use crate::work::{Work, stale_or_absent};

words! {
    /// What somebody may do; the policy of the service says what each role is allowed.
    Role {
        /// Administers users and keys, and sees no people.
        Admin = "admin",
        /// Runs fairs.
        Organiser = "organiser",
        /// Accompanies candidates of a county.
        CaseManager = "case_manager",
        /// Belongs to an employer.
        Employer = "employer",
        /// Another system.
        Integration = "integration",
    }
}

/// A user who is to be entered.
pub struct NewUser {
    /// The user's name inside, made by the caller.
    pub key: UserKey,
    /// The county, except for an admin of all.
    pub county: Option<CountyKey>,
    /// The employer that the user belongs to, for that role.
    pub employer: Option<EmployerKey>,
    /// With what the user signs in, unique.
    pub login: String,
    /// What the user may do.
    pub role: Role,
    /// The Argon2id hash of the password, in its usual text form.
    pub password_hash: String,
}

/// A user.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// The user's name inside.
    pub key: UserKey,
    /// The county, except for an admin of all.
    pub county: Option<CountyKey>,
    /// The employer that the user belongs to, for that role.
    pub employer: Option<EmployerKey>,
    /// With what the user signs in.
    pub login: String,
    /// What the user may do.
    pub role: Role,
    /// The hash of the password.
    pub password_hash: String,
    /// Since when the user may not sign in.
    pub disabled_at: Option<Timestamp>,
    /// Counts the changes, from 1.
    pub version: u64,
}

/// The users, read through the store or a unit of work.
#[derive(Debug)]
pub struct Users<C> {
    pub(super) connection: C,
}

const GET: Sql = sql(
    "users",
    "SELECT id, county, employer, login, role, password_hash, disabled_at, version \
     FROM users WHERE id = $1",
);

const BY_LOGIN: Sql = sql(
    "users",
    "SELECT id, county, employer, login, role, password_hash, disabled_at, version \
     FROM users WHERE login = $1",
);

const PAGE: Sql = sql(
    "users",
    "SELECT id, county, employer, login, role, password_hash, disabled_at, version \
     FROM users WHERE id > $1 AND ($3 IS NULL OR county = $3) ORDER BY id LIMIT $2",
);

impl<C: Read> Users<C> {
    /// Returns the user of that key, also a disabled one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn get(&mut self, key: UserKey) -> Result<Option<User>> {
        self.at_most_one(GET, args![key]).await
    }

    /// Returns the user who signs in with that login, also a disabled one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn by_login(&mut self, login: &str) -> Result<Option<User>> {
        self.at_most_one(BY_LOGIN, args![login]).await
    }

    /// Returns a part of the users of a county or of all, in the order of their keys, after the
    /// given one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        county: Option<CountyKey>,
        after: Option<UserKey>,
        limit: Limit,
    ) -> Result<Page<User>> {
        let after = after.unwrap_or(UserKey::from_uuid(uuid::Uuid::nil()));
        let values = args![after, limit.and_one(), county];
        let rows = self.connection.rows(PAGE, values).await?;
        let users: Result<Vec<_>> = rows.iter().map(read).collect();
        Ok(Page::cut(users?, limit))
    }

    async fn at_most_one(&mut self, sql: Sql, values: Vec<Value>) -> Result<Option<User>> {
        let rows = self.connection.rows(sql, values).await?;
        rows.first().map(read).transpose()
    }
}

impl Users<&mut Work> {
    /// Enters a user, at version 1.
    ///
    /// # Errors
    /// [`crate::Error::Duplicate`] when the login is taken, [`crate::Error::Reference`] when
    /// county or employer do not exist, and those of the database.
    pub async fn create(&mut self, new: NewUser) -> Result<()> {
        const SQL: Sql = sql(
            "users",
            "INSERT INTO users (id, county, employer, login, role, password_hash, version, \
             created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $7)",
        );
        let at = self.connection.at_micros();
        let values = args![
            new.key,
            new.county,
            new.employer,
            new.login,
            new.role.as_str(),
            new.password_hash,
            at,
        ];
        self.connection.execute(SQL, values).await?;
        Ok(())
    }

    /// Gives a user another password and ends all of the user's sessions. Returns whether there
    /// is such a user.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn set_password(&mut self, key: UserKey, password_hash: &str) -> Result<bool> {
        const SQL: Sql = sql(
            "users",
            "UPDATE users SET password_hash = $2, version = version + 1, changed_at = $3 \
             WHERE id = $1",
        );
        let at = self.connection.at_micros();
        let values = args![key, password_hash, at];
        let n = self.connection.execute(SQL, values).await?;
        self.connection.sessions().end_all(key).await?;
        Ok(n > 0)
    }

    /// Gives a user who is at `version` another role, and ends all of the user's sessions.
    /// Returns the new version, or nothing where there is no such user.
    ///
    /// # Errors
    /// [`crate::Error::Stale`] when the user is at another version, and those of the database.
    pub async fn set_role(
        &mut self,
        key: UserKey,
        version: u64,
        role: Role,
        employer: Option<EmployerKey>,
    ) -> Result<Option<u64>> {
        const SQL: Sql = sql(
            "users",
            "UPDATE users SET role = $3, employer = $4, version = version + 1, changed_at = $5 \
             WHERE id = $1 AND version = $2",
        );
        let at = self.connection.at_micros();
        let values = args![key, version_value(version), role.as_str(), employer, at];
        if self.connection.execute(SQL, values).await? == 0 {
            let found = self.get(key).await?;
            return stale_or_absent(found.map(|user| user.version));
        }
        self.connection.sessions().end_all(key).await?;
        Ok(Some(version + 1))
    }

    /// Lets a user sign in or not; who may not, loses all sessions. Returns whether there is such
    /// a user.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn set_enabled(&mut self, key: UserKey, enabled: bool) -> Result<bool> {
        const SQL: Sql = sql(
            "users",
            "UPDATE users SET disabled_at = $2, version = version + 1, changed_at = $3 \
             WHERE id = $1",
        );
        let at = self.connection.at_micros();
        let disabled_at = Value::Int((!enabled).then_some(at));
        let n = self
            .connection
            .execute(SQL, args![key, disabled_at, at])
            .await?;
        if !enabled {
            self.connection.sessions().end_all(key).await?;
        }
        Ok(n > 0)
    }

    /// Removes a user with sessions and grants. Returns whether there was one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn delete(&mut self, key: UserKey) -> Result<bool> {
        const SQL: Sql = sql("users", "DELETE FROM users WHERE id = $1");
        self.connection
            .grants()
            .set(crate::PrincipalKey::User(key), &[])
            .await?;
        Ok(self.connection.execute(SQL, args![key]).await? > 0)
    }
}

pub(super) fn read(row: &Row) -> Result<User> {
    Ok(User {
        key: row.key("id")?,
        county: row.key_or_none("county")?,
        employer: row.key_or_none("employer")?,
        login: row.text("login")?,
        role: Role::from_word(&row.text("role")?).ok_or_else(|| row.nonsense("role"))?,
        password_hash: row.text("password_hash")?,
        disabled_at: row.time_or_none("disabled_at")?,
        version: row.version("version")?,
    })
}

impl fmt::Debug for User {
    /// Shows neither login nor hash.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("key", &self.key)
            .field("role", &self.role)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for NewUser {
    /// Shows neither login nor hash.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewUser")
            .field("key", &self.key)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// The users, for reading.
    pub fn users(&self) -> Users<&Self> {
        Users { connection: self }
    }
}

impl Work {
    /// The users, for reading and writing.
    pub fn users(&mut self) -> Users<&mut Self> {
        Users { connection: self }
    }
}
