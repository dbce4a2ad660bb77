//! The counties, which own everything else.

use jiff::Timestamp;

use crate::db::{Read, Sql, args, sql};
use crate::error::Result;
use crate::key::CountyKey;
use crate::store::{Snapshot, Store};
use crate::work::Work;

/// A county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct County {
    /// Its name inside.
    pub key: CountyKey,
    /// What it is called, unique.
    pub name: String,
    /// When it was entered.
    pub created_at: Timestamp,
}

/// The counties, read through the store or a unit of work.
#[derive(Debug)]
pub struct Counties<C> {
    connection: C,
}

impl<C: Read> Counties<C> {
    /// Returns all counties in the order of their names, bytewise; there are few.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn all(&mut self) -> Result<Vec<County>> {
        const SQL: Sql = sql(
            "counties",
            "SELECT id, name, created_at FROM counties ORDER BY name",
        );
        let rows = self.connection.rows(SQL, args![]).await?;
        let county = |row: &crate::db::Row| {
            Ok(County {
                key: row.key("id")?,
                name: row.text("name")?,
                created_at: row.time("created_at")?,
            })
        };
        rows.iter().map(county).collect()
    }

    /// Returns how often the vacancies of a county were changed, 0 for a county that is not there.
    ///
    /// It grows with every commit that makes, changes or removes vacancies, so a copy that was
    /// read after it holds all changes that it counts. Cost: one row.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn vacancies_version(&mut self, county: CountyKey) -> Result<u64> {
        const SQL: Sql = sql(
            "counties",
            "SELECT vacancies_version FROM counties WHERE id = $1",
        );
        let rows = self.connection.rows(SQL, args![county]).await?;
        rows.first()
            .map_or(Ok(0), |row| row.version("vacancies_version"))
    }

    /// Returns the county of that name.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn by_name(&mut self, name: &str) -> Result<Option<County>> {
        Ok(self
            .all()
            .await?
            .into_iter()
            .find(|county| county.name == name))
    }
}

impl Counties<&mut Work> {
    /// Enters a county.
    ///
    /// # Errors
    /// [`crate::Error::Duplicate`] when there is one of that name, and those of the database.
    pub async fn create(&mut self, key: CountyKey, name: &str) -> Result<()> {
        const SQL: Sql = sql(
            "counties",
            "INSERT INTO counties (id, name, created_at) VALUES ($1, $2, $3)",
        );
        let at = self.connection.at_micros();
        self.connection.execute(SQL, args![key, name, at]).await?;
        Ok(())
    }

    /// Counts that the vacancies of a county were changed.
    pub(crate) async fn count_change_of_vacancies(&mut self, county: CountyKey) -> Result<()> {
        const SQL: Sql = sql(
            "counties",
            "UPDATE counties SET vacancies_version = vacancies_version + 1 WHERE id = $1",
        );
        self.connection.execute(SQL, args![county]).await?;
        Ok(())
    }
}

impl Store {
    /// The counties, for reading.
    pub fn counties(&self) -> Counties<&Self> {
        Counties { connection: self }
    }
}

impl Snapshot {
    /// The counties as they were when the snapshot was taken.
    pub fn counties(&mut self) -> Counties<&mut Self> {
        Counties { connection: self }
    }
}

impl Work {
    /// The counties, for reading and writing.
    pub fn counties(&mut self) -> Counties<&mut Self> {
        Counties { connection: self }
    }
}
