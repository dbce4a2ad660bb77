//! Who did what, in an order that cannot be changed unseen.

use jiff::Timestamp;

use crate::db::{Read, Row, Sql, Value, args, sealed, sql};
use crate::document::Digest;
use crate::error::Result;
use crate::key::{CountyKey, Key as _, micros};
use crate::scope::{Limit, Page, words};
use crate::store::Store;
use crate::work::Work;

words! {
    /// How an act ended.
    Ending {
        /// It was done.
        Done = "done",
        /// It was not allowed.
        Denied = "denied",
        /// It failed.
        Failed = "failed",
    }
}

/// What is told of one act. Its texts are names of things and words of closed sets: ids, kinds,
/// classes of fields. Data of a person has no place here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The county whose data it was about, if any.
    pub county: Option<CountyKey>,
    /// Who acted: `user:…`, `api_key:…`, `system`.
    pub principal: String,
    /// What was done, for example `candidate.replace`.
    pub action: String,
    /// The kind of object, for example `candidate`.
    pub object_kind: String,
    /// Its key, or nothing for a list.
    pub object_key: String,
    /// How it ended.
    pub ending: Ending,
    /// The id of the request.
    pub request_id: String,
    /// For what purpose, in the words of the policy.
    pub purpose: String,
    /// The classes of fields that were read or written, separated by blanks.
    pub fields: String,
}

/// An entry as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its number; the first entry has 1 and none is left out.
    pub seq: u64,
    /// When the act took place, by the clock of the service.
    pub at: Timestamp,
    /// What is told.
    pub entry: Entry,
    /// The hash over the hash of the entry before, the number, the time and everything told.
    pub hash: Digest,
}

/// What a walk along the chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// Every entry follows from the one before.
    Whole {
        /// How many entries there are.
        n_entries: u64,
        /// The hash of the last one; 32 zero bytes where there is none. Kept elsewhere, it shows
        /// later whether entries at the end were removed.
        head: Digest,
    },
    /// The entry of that number does not follow from the one before, or is missing.
    Broken {
        /// The number.
        seq: u64,
    },
}

/// The audit log, read through the store or a unit of work.
#[derive(Debug)]
pub struct Audit<C> {
    connection: C,
}

/// The hash before the first entry.
const START: Digest = Digest::from_bytes([0; 32]);

/// How many entries a walk holds in memory.
const WALK: i64 = 1_000;

const PAGE: Sql = sql(
    "audit",
    "SELECT seq, at, county, principal, action, object_kind, object_key, outcome, request_id, \
     purpose, fields, previous_hash, hash FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
);

const PAGE_OF_COUNTY: Sql = sql(
    "audit",
    "SELECT seq, at, county, principal, action, object_kind, object_key, outcome, request_id, \
     purpose, fields, previous_hash, hash FROM audit \
     WHERE seq > $1 AND county = $3 ORDER BY seq LIMIT $2",
);

const OF_OBJECT: Sql = sql(
    "audit",
    "SELECT seq, at, county, principal, action, object_kind, object_key, outcome, request_id, \
     purpose, fields, previous_hash, hash FROM audit \
     WHERE object_kind = $3 AND object_key = $4 AND seq > $1 ORDER BY seq LIMIT $2",
);

const LAST: Sql = sql(
    "audit",
    "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1",
);

const INSERT: Sql = sql(
    "audit",
    "INSERT INTO audit (seq, at, county, principal, action, object_kind, object_key, outcome, \
     request_id, purpose, fields, previous_hash, hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
);

/// Held until the end of the transaction: on PostgreSQL, one writer at the end of the chain at a
/// time. The number is arbitrary and belongs to this chain. A cast to text gives the statement
/// a result of a known type.
const LOCK: Sql = sql(
    "audit",
    "SELECT CAST(pg_advisory_xact_lock(7235419836151922) AS TEXT) AS held",
);

impl<C: Read> Audit<C> {
    pub(crate) fn new(connection: C) -> Self {
        Self { connection }
    }

    /// Returns a part of the log, oldest first, after the entry of that number, of one county or
    /// of all.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(
        &mut self,
        county: Option<CountyKey>,
        after: u64,
        limit: Limit,
    ) -> Result<Page<Recorded>> {
        let mut values = args![crate::db::version_value(after), limit.and_one()];
        let sql = match county {
            None => PAGE,
            Some(county) => {
                values.push(county.into());
                PAGE_OF_COUNTY
            }
        };
        let rows = self.connection.rows(sql, values).await?;
        let entries: Result<Vec<_>> = rows.iter().map(read).collect();
        Ok(Page::cut(entries?, limit))
    }

    /// Returns a part of what happened to one object, oldest first, after the entry of that
    /// number.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn of_object(
        &mut self,
        kind: &str,
        key: &str,
        after: u64,
        limit: Limit,
    ) -> Result<Page<Recorded>> {
        let values = args![crate::db::version_value(after), limit.and_one(), kind, key];
        let rows = self.connection.rows(OF_OBJECT, values).await?;
        let entries: Result<Vec<_>> = rows.iter().map(read).collect();
        Ok(Page::cut(entries?, limit))
    }

    /// Walks along the whole chain and computes every hash again.
    ///
    /// What was removed at the end leaves a whole, shorter chain: compare the head with one that
    /// was kept elsewhere, or see whether its entry is still there.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn verify(&mut self) -> Result<Chain> {
        let (mut n_entries, mut head) = (0, START);
        loop {
            let values = args![crate::db::version_value(n_entries), WALK];
            let rows = self.connection.rows(PAGE, values).await?;
            if rows.is_empty() {
                return Ok(Chain::Whole { n_entries, head });
            }
            for row in &rows {
                let seq = n_entries + 1;
                if !follows(row, seq, head) {
                    return Ok(Chain::Broken { seq });
                }
                (n_entries, head) = (seq, row.digest("hash")?);
            }
        }
    }
}

/// Returns whether the row is entry number `seq` after an entry of hash `before`.
fn follows(row: &Row, seq: u64, before: Digest) -> bool {
    let (Ok(found), Ok(previous)) = (read(row), row.digest("previous_hash")) else {
        return false;
    };
    let expected = hash(before, seq, micros(found.at), &found.entry);
    found.seq == seq && previous == before && found.hash == expected
}

/// Writes the entries at the end of the chain.
pub(crate) async fn append(mut work: &mut Work, entries: &[Entry]) -> Result<()> {
    use sealed::Read as _;
    if work.is_postgres() {
        work.rows(LOCK, Vec::new()).await?;
    }
    let last = work.rows(LAST, Vec::new()).await?;
    let (mut seq, mut head) = match last.first() {
        None => (0, START),
        Some(row) => (row.version("seq")?, row.digest("hash")?),
    };
    let at = work.at_micros();
    for entry in entries {
        seq += 1;
        let next = hash(head, seq, at, entry);
        let county = Value::Uuid(entry.county.map(crate::key::Key::uuid));
        let values = args![
            crate::db::version_value(seq),
            at,
            county,
            entry.principal.as_str(),
            entry.action.as_str(),
            entry.object_kind.as_str(),
            entry.object_key.as_str(),
            entry.ending.as_str(),
            entry.request_id.as_str(),
            entry.purpose.as_str(),
            entry.fields.as_str(),
            head,
            next,
        ];
        work.execute(INSERT, values).await?;
        head = next;
    }
    Ok(())
}

/// The hash of an entry. Each part is preceded by its length, so that no two entries read alike.
fn hash(before: Digest, seq: u64, at: i64, entry: &Entry) -> Digest {
    let county = entry.county.map(|it| it.uuid().into_bytes());
    let parts: [&[u8]; 12] = [
        before.as_bytes(),
        &seq.to_le_bytes(),
        &at.to_le_bytes(),
        county.as_ref().map_or(&[], |it| it.as_slice()),
        entry.principal.as_bytes(),
        entry.action.as_bytes(),
        entry.object_kind.as_bytes(),
        entry.object_key.as_bytes(),
        entry.ending.as_str().as_bytes(),
        entry.request_id.as_bytes(),
        entry.purpose.as_bytes(),
        entry.fields.as_bytes(),
    ];
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    Digest::from_bytes(hasher.finalize().into())
}

fn read(row: &Row) -> Result<Recorded> {
    Ok(Recorded {
        seq: row.version("seq")?,
        at: row.time("at")?,
        entry: Entry {
            county: row.key_or_none("county")?,
            principal: row.text("principal")?,
            action: row.text("action")?,
            object_kind: row.text("object_kind")?,
            object_key: row.text("object_key")?,
            ending: Ending::from_word(&row.text("outcome")?)
                .ok_or_else(|| row.nonsense("outcome"))?,
            request_id: row.text("request_id")?,
            purpose: row.text("purpose")?,
            fields: row.text("fields")?,
        },
        hash: row.digest("hash")?,
    })
}

impl Store {
    /// The audit log, for reading. Entries are written by [`Work::commit`].
    pub fn audit(&self) -> Audit<&Self> {
        Audit { connection: self }
    }
}

impl Work {
    /// The audit log, for reading as this unit of work sees it.
    pub fn audit(&mut self) -> Audit<&mut Self> {
        Audit { connection: self }
    }
}
