//! Users who are signed in.

use jiff::Timestamp;

use super::user::{self, User};
use crate::db::{Read, Sql, args, sql};
use crate::document::Digest;
use crate::error::Result;
use crate::key::{UserKey, micros};
use crate::store::Store;
use crate::work::Work;

/// A session that is alive, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The user.
    pub user: User,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, as far as [`Store::touch_session`] was told.
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
}

/// The sessions, read through the store or a unit of work.
#[derive(Debug)]
pub struct Sessions<C> {
    connection: C,
}

impl<C: Read> Sessions<C> {
    /// Returns the session whose token has that hash, if at the time `now` it has not expired,
    /// was used after `idle_since`, and its user may sign in.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn find(
        &mut self,
        token_hash: Digest,
        now: Timestamp,
        idle_since: Timestamp,
    ) -> Result<Option<Session>> {
        const SQL: Sql = sql(
            "sessions",
            "SELECT u.id, u.county, u.employer, u.login, u.role, u.password_hash, \
             u.disabled_at, u.version, s.created_at, s.seen_at, s.expires_at \
             FROM sessions s JOIN users u ON u.id = s.user_id \
             WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.seen_at > $3 \
             AND u.disabled_at IS NULL",
        );
        let values = args![token_hash, micros(now), micros(idle_since)];
        let rows = self.connection.rows(SQL, values).await?;
        let session = |row| {
            Ok(Session {
                user: user::read(row)?,
                created_at: row.time("created_at")?,
                seen_at: row.time("seen_at")?,
                expires_at: row.time("expires_at")?,
            })
        };
        rows.first().map(session).transpose()
    }
}

impl Sessions<&mut Work> {
    /// Begins a session of a user, known by the hash of its token.
    ///
    /// # Errors
    /// [`crate::Error::Reference`] when there is no such user, and those of the database.
    pub async fn create(
        &mut self,
        user: UserKey,
        token_hash: Digest,
        expires_at: Timestamp,
    ) -> Result<()> {
        const SQL: Sql = sql(
            "sessions",
            "INSERT INTO sessions (token_hash, user_id, created_at, seen_at, expires_at) \
             VALUES ($1, $2, $3, $3, $4)",
        );
        let at = self.connection.at_micros();
        let values = args![token_hash, user, at, micros(expires_at)];
        self.connection.execute(SQL, values).await?;
        Ok(())
    }

    /// Ends a session. Returns whether there was one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn end(&mut self, token_hash: Digest) -> Result<bool> {
        const SQL: Sql = sql("sessions", "DELETE FROM sessions WHERE token_hash = $1");
        Ok(self.connection.execute(SQL, args![token_hash]).await? > 0)
    }

    /// Ends all sessions of a user and returns how many there were.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn end_all(&mut self, user: UserKey) -> Result<u64> {
        const SQL: Sql = sql("sessions", "DELETE FROM sessions WHERE user_id = $1");
        self.connection.execute(SQL, args![user]).await
    }

    /// Ends every session there is, and returns how many there were: those of a backup may have
    /// been ended since.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn end_every_one(&mut self) -> Result<u64> {
        const SQL: Sql = sql("sessions", "DELETE FROM sessions");
        self.connection.execute(SQL, args![]).await
    }
}

impl Store {
    /// The sessions, for reading.
    pub fn sessions(&self) -> Sessions<&Self> {
        Sessions { connection: self }
    }

    /// Notes that a session was used at `now`. It changes nothing that anybody sees, so it goes
    /// without an audit entry; calling it once a minute for each session is enough.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn touch_session(&self, token_hash: Digest, now: Timestamp) -> Result<()> {
        const SQL: Sql = sql(
            "sessions",
            "UPDATE sessions SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2",
        );
        self.change_unaudited(SQL, args![token_hash, micros(now)])
            .await?;
        Ok(())
    }

    /// Removes sessions that had expired at `now` and returns how many there were.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn remove_expired_sessions(&self, now: Timestamp) -> Result<u64> {
        const SQL: Sql = sql("sessions", "DELETE FROM sessions WHERE expires_at <= $1");
        self.change_unaudited(SQL, args![micros(now)]).await
    }
}

impl Work {
    /// The sessions, for reading and writing.
    pub fn sessions(&mut self) -> Sessions<&mut Self> {
        Sessions { connection: self }
    }
}
