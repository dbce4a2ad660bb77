//! The fairs that a user or an API key may see.

use crate::db::{Read, Sql, args, sql};
use crate::error::Result;
use crate::key::{FairKey, PrincipalKey};
use crate::store::Store;
use crate::work::Work;

/// The grants, read through the store or a unit of work.
#[derive(Debug)]
pub struct Grants<C> {
    connection: C,
}

impl<C: Read> Grants<C> {
    /// Returns the fairs of a user or an API key, in the order of their keys.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn of(&mut self, principal: PrincipalKey) -> Result<Vec<FairKey>> {
        const SQL: Sql = sql(
            "grants",
            "SELECT fair FROM grants WHERE principal = $1 ORDER BY fair",
        );
        let rows = self.connection.rows(SQL, args![principal.uuid()]).await?;
        rows.iter().map(|row| row.key("fair")).collect()
    }
}

impl Grants<&mut Work> {
    /// Puts these fairs in the place of those granted before; it holds from the next question on.
    ///
    /// # Errors
    /// [`crate::Error::Reference`] when a fair does not exist, and those of the database.
    pub async fn set(&mut self, principal: PrincipalKey, fairs: &[FairKey]) -> Result<()> {
        const CLEAR: Sql = sql("grants", "DELETE FROM grants WHERE principal = $1");
        const ADD: Sql = sql(
            "grants",
            "INSERT INTO grants (principal, fair) VALUES ($1, $2) \
             ON CONFLICT (principal, fair) DO NOTHING",
        );
        self.connection
            .execute(CLEAR, args![principal.uuid()])
            .await?;
        for fair in fairs {
            self.connection
                .execute(ADD, args![principal.uuid(), *fair])
                .await?;
        }
        Ok(())
    }
}

impl Store {
    /// The fairs granted to users and API keys, for reading.
    pub fn grants(&self) -> Grants<&Self> {
        Grants { connection: self }
    }
}

impl Work {
    /// The fairs granted to users and API keys, for reading and writing.
    pub fn grants(&mut self) -> Grants<&mut Self> {
        Grants { connection: self }
    }
}
