//! Forgetting a person, and remembering that she was forgotten.

use std::collections::HashSet;
use std::fmt;

use jiff::Timestamp;

use crate::db::{Read, Row, Sql, args, sealed, sql};
use crate::document::Digest;
use crate::error::Result;
use crate::key::{CandidateKey, CountyKey, Key as _, micros};
use crate::scope::{Limit, Page, Scope};
use crate::store::Store;
use crate::work::Work;

/// The secret with which names in the erasure ledger are hashed.
///
/// Without it nobody can try names against the ledger. It is made once, from 32 random bytes, and
/// kept outside of the database and its backups; with another one the ledger recognises nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct LedgerKey([u8; 32]);

impl LedgerKey {
    /// Takes the secret.
    pub const fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The hash of a name in a county.
    pub(crate) fn hash(&self, county: CountyKey, name: &str) -> Digest {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(county.uuid().as_bytes());
        hasher.update(name.as_bytes());
        Digest::from_bytes(hasher.finalize().into())
    }
}

impl fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LedgerKey(…)")
    }
}

/// An entry of the ledger: that somebody was erased, and not who.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// The keyed hash of the name by which she could come back.
    pub hash: Digest,
    /// The county that erased her.
    pub county: CountyKey,
    /// Her key, a pseudonym.
    pub candidate: CandidateKey,
    /// Why, in words that name nobody.
    pub reason: String,
    /// When.
    pub erased_at: Timestamp,
}

/// Who was erased in a county, as hashes.
pub(crate) struct ErasedNames {
    county: CountyKey,
    key: LedgerKey,
    hashes: HashSet<Digest>,
}

impl ErasedNames {
    /// Whether the candidate of that name was erased.
    pub(crate) fn holds(&self, name: &str) -> bool {
        self.hashes.contains(&self.key.hash(self.county, name))
    }
}

/// What an erasure removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Erased {
    /// How many registrations at fairs.
    pub n_registrations: u64,
    /// How many match runs lost their bytes.
    pub n_runs: u64,
    /// How many timetables lost their bytes.
    pub n_timetables: u64,
    /// How many kept answers to requests.
    pub n_answers: u64,
}

/// The erasure ledger, read through the store or a unit of work.
#[derive(Debug)]
pub struct Erasures<C> {
    connection: C,
}

const EMPTY_RUNS: Sql = sql(
    "runs",
    "UPDATE runs SET content = NULL, emptied_at = $2, emptied_reason = $3 \
     WHERE content IS NOT NULL AND id IN \
     (SELECT result FROM run_candidates WHERE candidate = $1)",
);

const EMPTY_TIMETABLES: Sql = sql(
    "timetables",
    "UPDATE timetables SET content = NULL, emptied_at = $2, emptied_reason = $3 \
     WHERE content IS NOT NULL AND id IN \
     (SELECT result FROM timetable_candidates WHERE candidate = $1)",
);

const INSERT: Sql = sql(
    "erasures",
    "INSERT INTO erasures (hash, county, candidate, reason, erased_at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash) DO NOTHING",
);

/// What else holds the candidate, and is removed before she is.
const REMOVE: [Sql; 4] = [
    sql(
        "run_candidates",
        "DELETE FROM run_candidates WHERE candidate = $1",
    ),
    sql(
        "timetable_candidates",
        "DELETE FROM timetable_candidates WHERE candidate = $1",
    ),
    sql("persons", "DELETE FROM persons WHERE candidate = $1"),
    sql("case_files", "DELETE FROM case_files WHERE candidate = $1"),
];

impl Work {
    /// Erases a candidate and the person behind her: facts, person, case file, registrations,
    /// kept answers, and the bytes of every run and timetable that holds her, whose digest and
    /// this `reason` stay. The ledger remembers keyed hashes of her name outside and of the
    /// further `names`, under which she must not come back by an import.
    ///
    /// Returns what was removed, or nothing where the scope does not hold her. After the commit
    /// the embedded database is scrubbed; a database server keeps old row versions until it is
    /// vacuumed, see `docs/STORE.md`.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn erase(
        &mut self,
        scope: &Scope,
        candidate: CandidateKey,
        names: &[&str],
        reason: &str,
    ) -> Result<Option<Erased>> {
        if scope.is_of_employer() {
            return Ok(None);
        }
        let Some(record) = self.candidates().get(scope, candidate).await? else {
            return Ok(None);
        };
        let county = scope.county_key();
        for name in names.iter().copied().chain([record.external.as_str()]) {
            let entry = Erasure {
                hash: self.store.ledger_key.hash(county, name),
                county,
                candidate,
                reason: reason.to_owned(),
                erased_at: self.at(),
            };
            self.remember(&entry).await?;
        }
        self.remove(candidate, reason).await.map(Some)
    }

    /// Carries out again the erasures of a ledger, in a database that was restored from a backup
    /// older than they are. Returns how many people it removed.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn replay(&mut self, ledger: &[Erasure]) -> Result<u64> {
        const COUNTY: Sql = sql(
            "candidates",
            "SELECT id, county FROM candidates WHERE id = $1",
        );
        let mut n_removed = 0;
        for entry in ledger {
            self.remember(entry).await?;
            let found = {
                let mut this = &mut *self;
                sealed::Read::rows(&mut this, COUNTY, args![entry.candidate]).await?
            };
            self.remove(entry.candidate, &entry.reason).await?;
            n_removed += u64::from(!found.is_empty());
        }
        Ok(n_removed)
    }

    /// Lets somebody who was erased come back under that name, because she asked for it. Returns
    /// whether the ledger of the county knew the name.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn readmit(&mut self, scope: &Scope, name: &str) -> Result<bool> {
        const SQL: Sql = sql("erasures", "DELETE FROM erasures WHERE hash = $1");
        let hash = self.store.ledger_key.hash(scope.county_key(), name);
        Ok(self.execute(SQL, args![hash]).await? > 0)
    }

    /// The erasure ledger, for reading.
    pub fn erasures(&mut self) -> Erasures<&mut Self> {
        Erasures { connection: self }
    }

    pub(crate) async fn is_erased(&mut self, scope: &Scope, name: &str) -> Result<bool> {
        let hash = self.store.ledger_key.hash(scope.county_key(), name);
        self.erasures().holds(hash).await
    }

    /// Who was erased in a county, to be asked for each name of an import.
    pub(crate) async fn erased_names(&mut self, scope: &Scope) -> Result<ErasedNames> {
        const SQL: Sql = sql("erasures", "SELECT hash FROM erasures WHERE county = $1");
        let mut this = &mut *self;
        let rows = sealed::Read::rows(&mut this, SQL, args![scope.county_key()]).await?;
        let hashes: Result<_> = rows.iter().map(|row| row.digest("hash")).collect();
        Ok(ErasedNames {
            county: scope.county_key(),
            key: self.store.ledger_key.clone(),
            hashes: hashes?,
        })
    }

    async fn remember(&mut self, entry: &Erasure) -> Result<()> {
        let values = args![
            entry.hash,
            entry.county,
            entry.candidate,
            entry.reason.as_str(),
            micros(entry.erased_at),
        ];
        self.execute(INSERT, values).await?;
        Ok(())
    }

    async fn remove(&mut self, candidate: CandidateKey, reason: &str) -> Result<Erased> {
        const REGISTRATIONS: Sql = sql(
            "registrations",
            "DELETE FROM registrations WHERE candidate = $1",
        );
        const ANSWERS: Sql = sql("idempotency", "DELETE FROM idempotency WHERE subject = $1");
        const CANDIDATE: Sql = sql("candidates", "DELETE FROM candidates WHERE id = $1");
        let at = self.at_micros();
        let erased = Erased {
            n_runs: self
                .execute(EMPTY_RUNS, args![candidate, at, reason])
                .await?,
            n_timetables: self
                .execute(EMPTY_TIMETABLES, args![candidate, at, reason])
                .await?,
            n_registrations: self.execute(REGISTRATIONS, args![candidate]).await?,
            n_answers: self.execute(ANSWERS, args![candidate]).await?,
        };
        for sql in REMOVE {
            self.execute(sql, args![candidate]).await?;
        }
        self.execute(CANDIDATE, args![candidate]).await?;
        self.note_erasure();
        Ok(erased)
    }
}

impl<C: Read> Erasures<C> {
    pub(crate) fn new(connection: C) -> Self {
        Self { connection }
    }

    /// Returns a part of the ledger in the order of the hashes, after the given one: what a
    /// backup is restored with.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn page(&mut self, after: Option<Digest>, limit: Limit) -> Result<Page<Erasure>> {
        const SQL: Sql = sql(
            "erasures",
            "SELECT hash, county, candidate, reason, erased_at FROM erasures \
             WHERE hash > $1 ORDER BY hash LIMIT $2",
        );
        let after = after.unwrap_or(Digest::from_bytes([0; 32]));
        let rows = self
            .connection
            .rows(SQL, args![after, limit.and_one()])
            .await?;
        let entries: Result<Vec<_>> = rows.iter().map(read).collect();
        Ok(Page::cut(entries?, limit))
    }

    /// Returns the whole ledger in the order of the hashes.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn all(&mut self) -> Result<Vec<Erasure>> {
        const SQL: Sql = sql(
            "erasures",
            "SELECT hash, county, candidate, reason, erased_at FROM erasures ORDER BY hash",
        );
        let rows = self.connection.rows(SQL, args![]).await?;
        rows.iter().map(read).collect()
    }

    async fn holds(&mut self, hash: Digest) -> Result<bool> {
        const SQL: Sql = sql("erasures", "SELECT hash FROM erasures WHERE hash = $1");
        Ok(!self.connection.rows(SQL, args![hash]).await?.is_empty())
    }
}

impl Store {
    /// The erasure ledger, for reading.
    pub fn erasures(&self) -> Erasures<&Self> {
        Erasures { connection: self }
    }

    /// Returns whether somebody of that name was erased in the county.
    ///
    /// # Errors
    /// Those of the database; see [`crate::Error`].
    pub async fn is_erased(&self, county: CountyKey, name: &str) -> Result<bool> {
        self.erasures()
            .holds(self.ledger_key.hash(county, name))
            .await
    }
}

fn read(row: &Row) -> Result<Erasure> {
    Ok(Erasure {
        hash: row.digest("hash")?,
        county: row.key("county")?,
        candidate: row.key("candidate")?,
        reason: row.text("reason")?,
        erased_at: row.time("erased_at")?,
    })
}
