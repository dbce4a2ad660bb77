//! Copies of what is kept, and the way back.
//!
//! A backup remembers people who were erased since. So a restore asks for the erasures of the state
//! that is given up, and carries them out again before anybody can read.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use miqnet_store::{
    CandidateKey, Chain, CountyKey, DatabaseFile, Digest, Ending, Entry, Erasure, Location,
    copy_backup, occupied, place_database,
};
use serde::{Deserialize, Serialize};

use super::{Administration, AdministrationError, Result, entry, of_county, unknown};
use crate::clock::{Clock, SystemClock, SystemEntropy};
use crate::config::Config;
use crate::opening::{self, OpenError};
use crate::vault::Vault;

/// What a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupReport {
    /// Its size.
    pub n_bytes: u64,
    /// How many candidates.
    pub n_candidates: u64,
    /// How many vacancies.
    pub n_vacancies: u64,
    /// The audit up to the backup.
    pub chain: Chain,
}

/// What a restore did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreReport {
    /// How many candidates there are now.
    pub n_candidates: u64,
    /// How many vacancies there are now.
    pub n_vacancies: u64,
    /// How many people were erased since the backup, and are again.
    pub n_erased: u64,
    /// How many sessions of the backup were ended.
    pub n_sessions: u64,
}

/// Why a file cannot be used, or not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// It is no database of this program.
    Foreign,
    /// It is damaged.
    Damaged,
    /// A newer program made it.
    Newer,
    /// It exists.
    Exists,
    /// The disk is full.
    Full,
    /// The system refuses it.
    Refused,
}

/// An erasure, as a file has it.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Line {
    hash: String,
    county: String,
    candidate: String,
    reason: String,
    erased_at: String,
}

impl Administration {
    /// Writes everything that is kept to a new file, and reads that file as a whole. The service
    /// may run meanwhile.
    ///
    /// # Errors
    /// [`AdministrationError::Server`] on PostgreSQL, [`AdministrationError::Backup`] also where
    /// there is no database, and those of the store.
    pub fn back_up(config: &Config, to: &Path) -> Result<BackupReport> {
        let Location::Sqlite(place) = &config.database else {
            return Err(AdministrationError::Server);
        };
        // To open it would make an empty one, and a backup of that would look like one.
        if !place.exists() {
            return Err(fault(place, FileFault::Refused));
        }
        if to.exists() {
            return Err(fault(to, FileFault::Exists));
        }
        Self::run(config, async |desk| desk.copy_to(to).await)
    }

    async fn copy_to(&self, to: &Path) -> Result<BackupReport> {
        let made = async {
            let copied = self.store.back_up(to).await;
            copied.map_err(|error| fault(to, fault_of(&error)))?;
            let report = inspect(to).await;
            if report.is_err() {
                // What is not whole must not be taken for a backup.
                let _ = std::fs::remove_file(to);
            }
            report
        };
        let made = made.await;
        let ending = if made.is_ok() {
            Ending::Done
        } else {
            Ending::Failed
        };
        let told = async {
            let work = self.begin().await?;
            Ok(work.commit(entry("database.back_up", ending)).await?)
        };
        if let Err(untold) = told.await {
            // Nothing leaves without the audit knowing of it.
            if made.is_ok() {
                let _ = std::fs::remove_file(to);
            }
            return Err(untold);
        }
        made
    }

    /// Puts a backup in the place of the database of the configuration, which is gone, and erases
    /// again whoever was erased since. No program may have the place open.
    ///
    /// # Errors
    /// [`AdministrationError::Server`] on PostgreSQL, [`AdministrationError::Occupied`] where a
    /// database stands there, [`AdministrationError::Backup`] for a file that is no whole backup;
    /// [`OpenError::SecretLost`] where the secret is missing that erased people are known by.
    pub fn restore(config: &Config, backup: &Path, erased: &[Erasure]) -> Result<RestoreReport> {
        let Location::Sqlite(place) = &config.database else {
            return Err(AdministrationError::Server);
        };
        super::runtime()?.block_on(async {
            refuse_occupied(place)?;
            inspect(backup).await?;
            refuse_lost_secret(config, erased)?;
            // Until it is whole and has forgotten, nobody takes it for the database.
            let mut beside = place.as_os_str().to_owned();
            beside.push(".restoring");
            let beside = PathBuf::from(beside);
            remove(&beside);
            let done = restore_at(config, backup, &beside, erased).await;
            let placed = done.and_then(|report| {
                place_database(&beside, place).map_err(|_| occupied_error(place))?;
                Ok(report)
            });
            if placed.is_err() {
                remove(&beside);
            }
            placed
        })
    }

    /// The erasure ledger as lines of JSON, which name nobody; to be kept apart from the backups.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn erasures(&self) -> Result<String> {
        let mut lines = String::new();
        for erasure in self.store.erasures().all().await? {
            let line = Line {
                hash: erasure.hash.to_string(),
                county: erasure.county.to_string(),
                candidate: erasure.candidate.to_string(),
                reason: erasure.reason,
                erased_at: erasure.erased_at.to_string(),
            };
            lines += &serde_json::to_string(&line).expect("five texts are JSON");
            lines.push('\n');
        }
        Ok(lines)
    }

    /// Carries out erasures again in a database that was restored by other means, such as
    /// `pg_restore`, and ends its sessions. Returns how many people it removed.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn replay(&self, erased: &[Erasure]) -> Result<u64> {
        let mut work = self.store.begin_import(self.now()).await?;
        let n_erased = work.replay(erased).await?;
        work.sessions().end_every_one().await?;
        work.commit(entry("erasures.replay", Ending::Done)).await?;
        Ok(n_erased)
    }
}

impl Administration {
    /// Lets somebody who was erased come back under that id, because she asked for it.
    ///
    /// # Errors
    /// [`AdministrationError::Unknown`] for a county, or an id that was not erased there.
    pub async fn readmit(&self, county: &str, id: &str) -> Result<()> {
        let key = self.county(county).await?;
        let mut work = self.begin().await?;
        if !work.readmit(&of_county(key), id).await? {
            return Err(unknown("candidate", id));
        }
        let act = Entry {
            county: Some(key),
            ..entry("candidate.readmit", Ending::Done)
        };
        work.commit(act).await?;
        Ok(())
    }
}

/// Reads erasures: the lines that [`Administration::erasures`] wrote, or a database with its own
/// ledger, such as the one that is given up.
///
/// # Errors
/// [`AdministrationError::Ledger`] with the number of the line; [`AdministrationError::Backup`].
pub fn read_erasures(path: &Path) -> Result<Vec<Erasure>> {
    const MAGIC: &[u8] = b"SQLite format 3\0";
    let refused = |_| fault(path, FileFault::Refused);
    let mut start = Vec::new();
    let file = std::fs::File::open(path).map_err(refused)?;
    file.take(MAGIC.len() as u64)
        .read_to_end(&mut start)
        .map_err(refused)?;
    if start == MAGIC {
        return super::runtime()?.block_on(async {
            let read = async {
                DatabaseFile::open_given_up(path)
                    .await?
                    .erasures()
                    .all()
                    .await
            };
            read.await.map_err(|error| fault(path, fault_of(&error)))
        });
    }
    let text = std::fs::read_to_string(path).map_err(refused)?;
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty());
    let read = |(line, at): (&str, usize)| {
        erasure(line).ok_or_else(|| AdministrationError::Ledger {
            path: path.to_owned(),
            line: at,
        })
    };
    lines.map(read).collect()
}

fn erasure(line: &str) -> Option<Erasure> {
    let line: Line = serde_json::from_str(line).ok()?;
    Some(Erasure {
        hash: line.hash.parse::<Digest>().ok()?,
        county: line.county.parse::<CountyKey>().ok()?,
        candidate: line.candidate.parse::<CandidateKey>().ok()?,
        reason: line.reason,
        erased_at: line.erased_at.parse().ok()?,
    })
}

async fn restore_at(
    config: &Config,
    backup: &Path,
    beside: &Path,
    erased: &[Erasure],
) -> Result<RestoreReport> {
    copy_backup(backup, beside).map_err(|error| fault(beside, fault_of(&error)))?;
    let there = Config {
        database: Location::Sqlite(beside.to_owned()),
        ..config.clone()
    };
    // An older schema is brought to that of this program here.
    let (store, _) = opening::open(&there, &SystemEntropy::default()).await?;
    let done = async {
        let mut work = store.begin_import(SystemClock.now()).await?;
        let n_erased = work.replay(erased).await?;
        let n_sessions = work.sessions().end_every_one().await?;
        work.commit(entry("database.restore", Ending::Done)).await?;
        store.scrub().await?;
        Ok((n_erased, n_sessions))
    };
    let done: Result<_> = done.await;
    store.close().await;
    let (n_erased, n_sessions) = done?;
    let holding = inspect(beside).await?;
    Ok(RestoreReport {
        n_candidates: holding.n_candidates,
        n_vacancies: holding.n_vacancies,
        n_erased,
        n_sessions,
    })
}

async fn inspect(file: &Path) -> Result<BackupReport> {
    let checked = async { DatabaseFile::open(file).await?.check().await };
    let holding = checked
        .await
        .map_err(|error| fault(file, fault_of(&error)))?;
    let n_bytes = std::fs::metadata(file).map_or(0, |it| it.len());
    Ok(BackupReport {
        n_bytes,
        n_candidates: holding.n_candidates,
        n_vacancies: holding.n_vacancies,
        chain: holding.chain,
    })
}

fn refuse_occupied(place: &Path) -> Result<()> {
    match occupied(place) {
        Some(path) => Err(AdministrationError::Occupied { path }),
        None => Ok(()),
    }
}

fn occupied_error(place: &Path) -> AdministrationError {
    AdministrationError::Occupied {
        path: occupied(place).unwrap_or_else(|| place.to_owned()),
    }
}

/// With another secret the ledger would recognise nobody.
fn refuse_lost_secret(config: &Config, erased: &[Erasure]) -> Result<()> {
    let path = config.secret_file.clone();
    match Vault::read(&path) {
        Ok(None) if !erased.is_empty() => Err(OpenError::SecretLost { path }.into()),
        Err(error) => Err(OpenError::Secret { path, error }.into()),
        Ok(_) => Ok(()),
    }
}

/// Removes a copy that was not finished; what is not there need not be removed.
fn remove(file: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
}

fn fault(path: &Path, fault: FileFault) -> AdministrationError {
    AdministrationError::Backup {
        path: path.to_owned(),
        fault,
    }
}

fn fault_of(error: &miqnet_store::Error) -> FileFault {
    use miqnet_store::Error;
    match error {
        Error::Schema { found: 0, .. } => FileFault::Foreign,
        Error::Schema { .. } => FileFault::Newer,
        Error::Setting(_) => FileFault::Exists,
        Error::Full => FileFault::Full,
        // 11 is “malformed” of SQLite, 26 “not a database”; the checks name themselves.
        Error::Unavailable { code } => match code.as_str() {
            "sqlite 26" => FileFault::Foreign,
            code if code.starts_with("io ") || code == "sqlite 14" => FileFault::Refused,
            _ => FileFault::Damaged,
        },
        _ => FileFault::Damaged,
    }
}
