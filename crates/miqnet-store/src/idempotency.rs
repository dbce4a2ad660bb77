//! Requests that are carried out once, however often they come.

use std::time::Duration;

use jiff::Timestamp;

use crate::db::{Row, Sql, Value, args, sealed, sql};
use crate::document::{Digest, Document};
use crate::error::{Error, Result};
use crate::key::{CandidateKey, ClaimKey, PrincipalKey, micros};
use crate::store::Store;
use crate::work::Work;

/// How long an answer is kept and given again.
pub const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// After so long an attempt without an answer is taken to have died, and another may begin. It is
/// longer than any request may take, and safe even where the first lives on: the first then
/// cannot finish.
const LEASE: Duration = Duration::from_secs(120);

/// A request that names a key under which it is to be carried out once.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks; another principal's keys are other keys.
    pub principal: PrincipalKey,
    /// The key of the request's header.
    pub key: &'a str,
    /// The hash of everything that makes the request what it is: method, path, body.
    pub digest: Digest,
}

/// What a request with a key is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// It is the first: carry it out, then [`Work::finish`] with this claim.
    New(ClaimKey),
    /// An earlier one is being carried out.
    InFlight,
    /// It was carried out, with this answer.
    Done {
        /// The status of the answer.
        status: u16,
        /// The bytes of the answer.
        response: Document,
    },
    /// The key was used for another request.
    OtherRequest,
}

const TABLE: &str = "idempotency";

/// Takes the key where it is free, too old, or held by an attempt that died. One statement, so
/// that of two at once one wins.
const TAKE: Sql = sql(
    TABLE,
    "INSERT INTO idempotency (principal, idempotency_key, request_digest, claim, claimed_at) \
     VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (principal, idempotency_key) DO UPDATE SET request_digest = $3, claim = $4, \
     claimed_at = $5, status = NULL, response = NULL, subject = NULL \
     WHERE idempotency.claimed_at <= $6 OR (idempotency.status IS NULL \
     AND idempotency.claimed_at <= $7 AND idempotency.request_digest = $3)",
);

const GET: Sql = sql(
    TABLE,
    "SELECT request_digest, status, response FROM idempotency \
     WHERE principal = $1 AND idempotency_key = $2",
);

const FINISH: Sql = sql(
    TABLE,
    "UPDATE idempotency SET status = $4, response = $5, subject = $6 \
     WHERE principal = $1 AND idempotency_key = $2 AND claim = $3 AND status IS NULL",
);

const RELEASE: Sql = sql(
    TABLE,
    "DELETE FROM idempotency \
     WHERE principal = $1 AND idempotency_key = $2 AND claim = $3 AND status IS NULL",
);

impl Store {
    /// Claims a key before any work is done, at the time `now`, under the name `claim`, which the
    /// caller makes. The claim is kept at once and survives a crash.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn claim(
        &self,
        request: Request<'_>,
        claim: ClaimKey,
        now: Timestamp,
    ) -> Result<Claim> {
        let ago = |span: Duration| {
            micros(now).saturating_sub(i64::try_from(span.as_micros()).unwrap_or(i64::MAX))
        };
        let values = args![
            request.principal.uuid(),
            request.key,
            request.digest,
            claim,
            micros(now),
            ago(KEPT),
            ago(LEASE),
        ];
        if self.change_unaudited(TAKE, values).await? > 0 {
            return Ok(Claim::New(claim));
        }
        let values = args![request.principal.uuid(), request.key];
        let mut this = self;
        let rows = sealed::Read::rows(&mut this, GET, values).await?;
        match rows.first() {
            Some(row) => answer(row, request.digest),
            // It was released between the two statements: the client's next try will get it.
            None => Ok(Claim::InFlight),
        }
    }

    /// Gives a key back whose work was not done, so that the client can try again. A claim that
    /// was taken over or finished stays as it is.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn release(&self, request: Request<'_>, claim: ClaimKey) -> Result<()> {
        let values = args![request.principal.uuid(), request.key, claim];
        self.change_unaudited(RELEASE, values).await?;
        Ok(())
    }

    /// Removes keys whose day was over at `now` and returns how many there were.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn remove_old_claims(&self, now: Timestamp) -> Result<u64> {
        const SQL: Sql = sql(TABLE, "DELETE FROM idempotency WHERE claimed_at <= $1");
        let kept = i64::try_from(KEPT.as_micros()).unwrap_or(i64::MAX);
        self.change_unaudited(SQL, args![micros(now).saturating_sub(kept)])
            .await
    }

    /// One statement in a transaction of its own, for what nobody has to account for.
    pub(crate) async fn change_unaudited(&self, sql: Sql, values: Vec<Value>) -> Result<u64> {
        let mut transaction = self.pools.begin(&self.faults).await?;
        self.faults.check()?;
        let n = transaction.connection().execute(sql, values).await?;
        transaction.commit(&self.faults).await?;
        Ok(n)
    }
}

impl Work {
    /// Keeps the answer together with what was done. `subject` is the candidate that the answer
    /// tells of, so that erasing her removes it too.
    ///
    /// # Errors
    /// [`Error::Busy`] when another attempt has taken the claim over: nothing may be committed.
    pub async fn finish(
        &mut self,
        request: Request<'_>,
        claim: ClaimKey,
        status: u16,
        response: &Document,
        subject: Option<CandidateKey>,
    ) -> Result<()> {
        let values = args![
            request.principal.uuid(),
            request.key,
            claim,
            i64::from(status),
            response,
            subject,
        ];
        match self.execute(FINISH, values).await? {
            0 => Err(Error::Busy),
            _ => Ok(()),
        }
    }
}

fn answer(row: &Row, digest: Digest) -> Result<Claim> {
    if row.digest("request_digest")? != digest {
        return Ok(Claim::OtherRequest);
    }
    let Some(status) = row.int_or_none("status")? else {
        return Ok(Claim::InFlight);
    };
    Ok(Claim::Done {
        status: u16::try_from(status).map_err(|_| row.nonsense("status"))?,
        response: row.document("response")?,
    })
}
