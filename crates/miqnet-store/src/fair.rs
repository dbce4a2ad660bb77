//! Who comes to a fair: employers that take part, candidates that are registered.

use jiff::Timestamp;

use crate::db::{Read, Row, Sql, Value, args, sql, version_value};
use crate::document::Document;
use crate::error::Result;
use crate::key::{CandidateKey, EmployerKey, FairKey, Key as _};
use crate::scope::{Limit, Page, Scope, words};
use crate::store::Store;
use crate::work::{Work, stale_or_absent};

words! {
    /// What a candidate said about being shown to the employers of a fair.
    Consent {
        /// She has not answered yet.
        Asked = "asked",
        /// She agreed.
        Given = "given",
        /// She did not agree.
        Refused = "refused",
        /// She agreed and took it back.
        Withdrawn = "withdrawn",
    }
}

/// A candidate at a fair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The fair.
    pub fair: FairKey,
    /// The candidate.
    pub candidate: CandidateKey,
    /// Counts its changes, from 1.
    pub version: u64,
    /// Whether she may be shown to the employers there.
    pub consent: Consent,
    /// Since when.
    pub consent_at: Timestamp,
    /// What else the wire says: windows of time, an interpreter.
    pub document: Document,
}

/// The registrations, read through the store or a unit of work.
#[derive(Debug)]
pub struct Registrations<C> {
    connection: C,
}

/// The participations of employers, read through the store or a unit of work.
#[derive(Debug)]
pub struct Participations<C> {
    connection: C,
}

/// An employer sees those who consented, at fairs in which it takes part.
macro_rules! within {
    () => {
        "county = $1 AND ($2 IS NULL OR fair = $2) \
         AND ($3 IS NULL OR fair IN (SELECT fair FROM grants WHERE principal = $3)) \
         AND ($4 IS NULL OR (consent = 'given' \
             AND fair IN (SELECT fair FROM participations WHERE employer = $4)))"
    };
}

const TABLE: &str = "registrations";

const GET: Sql = sql(
    TABLE,
    concat!(
        "SELECT fair, candidate, version, consent, consent_at, document FROM registrations ",
        "WHERE fair = $5 AND candidate = $6 AND ",
        within!()
    ),
);

const PAGE: Sql = sql(
    TABLE,
    concat!(
        "SELECT fair, candidate, version, consent, consent_at, document FROM registrations ",
        "WHERE fair = $5 AND candidate > $6 AND ",
        within!(),
        " ORDER BY candidate LIMIT $7"
    ),
);

const OF_CANDIDATE: Sql = sql(
    TABLE,
    concat!(
        "SELECT fair, candidate, version, consent, consent_at, document FROM registrations ",
        "WHERE candidate = $5 AND ",
        within!(),
        " ORDER BY fair"
    ),
);

const INSERT: Sql = sql(
    TABLE,
    "INSERT INTO registrations \
     (fair, candidate, county, version, consent, consent_at, document, created_at, changed_at) \
     VALUES ($1, $2, $3, 1, $4, $5, $6, $5, $5)",
);

const UPDATE: Sql = sql(
    TABLE,
    concat!(
        "UPDATE registrations SET version = version + 1, document = $9, changed_at = $8, ",
        "consent_at = CASE WHEN consent = $10 THEN consent_at ELSE $8 END, consent = $10 ",
        "WHERE fair = $5 AND candidate = $6 AND version = $7 AND ",
        within!()
    ),
);

const DELETE: Sql = sql(
    TABLE,
    concat!(
        "DELETE FROM registrations WHERE fair = $5 AND candidate = $6 AND version = $7 AND ",
        within!()
    ),
);

impl<C: Read> Registrations<C> {
    /// Returns the registration of a candidate at a fair, if it is inside the scope.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn get(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        candidate: CandidateKey,
    ) -> Result<Option<Registration>> {
        let mut values = scope.values();
        values.extend(args![fair, candidate]);
        Ok(self.many(GET, values).await?.into_iter().next())
    }

    /// Returns a part of the registrations of a fair, in the order of the candidates' keys, after
    /// the given one.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        after: Option<CandidateKey>,
        limit: Limit,
    ) -> Result<Page<Registration>> {
        let after = after.unwrap_or(CandidateKey::from_uuid(uuid::Uuid::nil()));
        let mut values = scope.values();
        values.extend(args![fair, after, limit.and_one()]);
        Ok(Page::cut(self.many(PAGE, values).await?, limit))
    }

    /// Returns all registrations of a candidate, in the order of the fairs' keys.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn of_candidate(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
    ) -> Result<Vec<Registration>> {
        let mut values = scope.values();
        values.extend(args![candidate]);
        self.many(OF_CANDIDATE, values).await
    }

    async fn many(&mut self, sql: Sql, values: Vec<Value>) -> Result<Vec<Registration>> {
        let rows = self.connection.rows(sql, values).await?;
        rows.iter().map(read).collect()
    }
}

impl Registrations<&mut Work> {
    /// Registers a candidate at a fair. Returns version 1, or nothing where the county of the
    /// scope does not hold both, or the scope does not hold the fair.
    ///
    /// # Errors
    /// [`crate::Error::Duplicate`] when she is registered, and those of the database.
    pub async fn create(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        candidate: CandidateKey,
        consent: Consent,
        document: &Document,
    ) -> Result<Option<u64>> {
        if scope.is_of_employer() {
            return Ok(None);
        }
        let county = Scope::county(scope.county_key());
        let has_fair = self.connection.fairs().get(scope, fair).await?.is_some();
        // She is not inside the scope of the fair before she is registered.
        let has_her = self
            .connection
            .candidates()
            .get(&county, candidate)
            .await?
            .is_some();
        if !has_fair || !has_her {
            return Ok(None);
        }
        let at = self.connection.at_micros();
        let values = args![
            fair,
            candidate,
            scope.county_key(),
            consent.as_str(),
            at,
            document
        ];
        self.connection.execute(INSERT, values).await?;
        Ok(Some(1))
    }

    /// Changes a registration that is at `version`; the time of a consent changes with the
    /// consent. Returns the new version, or nothing where the scope holds none.
    ///
    /// # Errors
    /// [`crate::Error::Stale`] when it is at another version, and those of the database.
    pub async fn replace(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        candidate: CandidateKey,
        version: u64,
        consent: Consent,
        document: &Document,
    ) -> Result<Option<u64>> {
        if scope.is_of_employer() {
            return Ok(None);
        }
        let at = self.connection.at_micros();
        let mut values = scope.values();
        values.extend(args![fair, candidate, version_value(version), at, document]);
        values.push(consent.as_str().into());
        if self.connection.execute(UPDATE, values).await? > 0 {
            return Ok(Some(version + 1));
        }
        self.stale_or_absent(scope, fair, candidate).await
    }

    /// Removes a registration that is at `version`. Returns that version, or nothing where the
    /// scope holds none.
    ///
    /// # Errors
    /// [`crate::Error::Stale`] when it is at another version, and those of the database.
    pub async fn delete(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        candidate: CandidateKey,
        version: u64,
    ) -> Result<Option<u64>> {
        if scope.is_of_employer() {
            return Ok(None);
        }
        let mut values = scope.values();
        values.extend(args![fair, candidate, version_value(version)]);
        if self.connection.execute(DELETE, values).await? > 0 {
            return Ok(Some(version));
        }
        self.stale_or_absent(scope, fair, candidate).await
    }

    async fn stale_or_absent(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        candidate: CandidateKey,
    ) -> Result<Option<u64>> {
        let found = self.get(scope, fair, candidate).await?;
        stale_or_absent(found.map(|record| record.version))
    }
}

impl<C: Read> Participations<C> {
    /// Returns the employers that take part in a fair, in the order of their keys.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn of_fair(&mut self, scope: &Scope, fair: FairKey) -> Result<Vec<EmployerKey>> {
        const SQL: Sql = sql(
            "participations",
            "SELECT p.employer FROM participations p JOIN fairs f ON f.id = p.fair \
             WHERE f.county = $1 AND p.fair = $5 AND ($2 IS NULL OR p.fair = $2) \
             AND ($3 IS NULL OR p.fair IN (SELECT fair FROM grants WHERE principal = $3)) \
             AND ($4 IS NULL OR p.employer = $4) ORDER BY p.employer",
        );
        let mut values = scope.values();
        values.extend(args![fair]);
        let rows = self.connection.rows(SQL, values).await?;
        rows.iter().map(|row| row.key("employer")).collect()
    }
}

impl Participations<&mut Work> {
    /// Lets an employer take part. Returns whether it does now: not where the county of the scope
    /// does not hold both, or the scope does not hold the fair. Again changes nothing.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn add(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        employer: EmployerKey,
    ) -> Result<bool> {
        const SQL: Sql = sql(
            "participations",
            "INSERT INTO participations (fair, employer, created_at) VALUES ($1, $2, $3) \
             ON CONFLICT (fair, employer) DO NOTHING",
        );
        let county = Scope::county(scope.county_key());
        let has_fair = self.connection.fairs().get(scope, fair).await?.is_some();
        let has_employer = self
            .connection
            .employers()
            .get(&county, employer)
            .await?
            .is_some();
        if !has_fair || !has_employer {
            return Ok(false);
        }
        let at = self.connection.at_micros();
        self.connection
            .execute(SQL, args![fair, employer, at])
            .await?;
        Ok(true)
    }

    /// Ends a participation. Returns whether there was one inside the scope.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn remove(
        &mut self,
        scope: &Scope,
        fair: FairKey,
        employer: EmployerKey,
    ) -> Result<bool> {
        const SQL: Sql = sql(
            "participations",
            "DELETE FROM participations WHERE fair = $1 AND employer = $2",
        );
        if self.connection.fairs().get(scope, fair).await?.is_none() {
            return Ok(false);
        }
        Ok(self.connection.execute(SQL, args![fair, employer]).await? > 0)
    }
}

fn read(row: &Row) -> Result<Registration> {
    Ok(Registration {
        fair: row.key("fair")?,
        candidate: row.key("candidate")?,
        version: row.version("version")?,
        consent: Consent::from_word(&row.text("consent")?)
            .ok_or_else(|| row.nonsense("consent"))?,
        consent_at: row.time("consent_at")?,
        document: row.document("document")?,
    })
}

impl Store {
    /// The registrations, for reading.
    pub fn registrations(&self) -> Registrations<&Self> {
        Registrations { connection: self }
    }

    /// The participations of employers, for reading.
    pub fn participations(&self) -> Participations<&Self> {
        Participations { connection: self }
    }
}

impl Work {
    /// The registrations, for reading and writing.
    pub fn registrations(&mut self) -> Registrations<&mut Self> {
        Registrations { connection: self }
    }

    /// The participations of employers, for reading and writing.
    pub fn participations(&mut self) -> Participations<&mut Self> {
        Participations { connection: self }
    }
}
