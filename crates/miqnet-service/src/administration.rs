//! Who may use the service? Counties, users and keys, as whoever runs the service enters them.
//!
//! Everything here is told to the audit as done by `system`. There is no default account: the first
//! one is made here too.

pub mod backup;
mod key;
mod load;
mod retention;
mod user;

use std::path::PathBuf;

use jiff::Timestamp;
use miqnet_domain::{EmployerId, FairId};
use miqnet_store::{
    CountyKey, EmployerKey, Ending, Entry, FairKey, Key, Limit, Scope, Store, Work,
};

use crate::clock::{Clock, Entropy, SystemClock, SystemEntropy};
use crate::config::Config;
use crate::opening::{self, OpenError};
use crate::sign_in::password::PasswordFault;

use backup::FileFault;

pub use key::{KeyRow, NewKey};
pub use load::{Loaded, Sheets};
pub use miqnet_store::Due;
pub use retention::Kept;
pub use user::{NewAccount, UserRow};

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum AdministrationError {
    /// What is kept cannot be opened.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// Something that is named is not there.
    #[error("{kind} {name}")]
    Unknown {
        /// The kind of thing.
        kind: &'static str,
        /// Its name, as it was given.
        name: String,
    },
    /// Something of that name is there.
    #[error("{kind} {name}")]
    Exists {
        /// The kind of thing.
        kind: &'static str,
        /// Its name, as it was given.
        name: String,
    },
    /// The password is none.
    #[error("{0}")]
    Password(#[from] PasswordFault),
    /// What is asked for does not fit together.
    #[error("{0}")]
    Unfit(String),
    /// The database is that of a server, which has tools of its own.
    #[error("postgres")]
    Server,
    /// A backup cannot be made, or not be used.
    #[error("{}", path.display())]
    Backup {
        /// The file.
        path: PathBuf,
        /// Why.
        fault: FileFault,
    },
    /// Something stands where the database is to be restored.
    #[error("{}", path.display())]
    Occupied {
        /// What stands there.
        path: PathBuf,
    },
    /// A line of a file of erasures makes no sense.
    #[error("{}:{line}", path.display())]
    Ledger {
        /// The file.
        path: PathBuf,
        /// The number of the line, from 1.
        line: usize,
    },
}

impl From<miqnet_store::Error> for AdministrationError {
    fn from(error: miqnet_store::Error) -> Self {
        Self::Open(error.into())
    }
}

/// What acts here return.
pub type Result<T, E = AdministrationError> = std::result::Result<T, E>;

/// The desk of whoever runs the service.
pub struct Administration {
    store: Store,
    clock: Box<dyn Clock>,
    entropy: Box<dyn Entropy>,
}

impl Administration {
    /// Opens what the configuration names, does something with it, and closes it.
    ///
    /// # Errors
    /// [`AdministrationError::Open`], and those of what is done.
    pub fn run<T>(config: &Config, act: impl AsyncFnOnce(&Self) -> Result<T>) -> Result<T> {
        runtime()?.block_on(async {
            let entropy = SystemEntropy::default();
            let (store, _) = opening::open(config, &entropy).await?;
            let desk = Self {
                store,
                clock: Box::new(SystemClock),
                entropy: Box::new(entropy),
            };
            let done = act(&desk).await;
            desk.store.close().await;
            done
        })
    }

    /// Brings the database to this program's schema. The address is that of the owner of its
    /// tables.
    ///
    /// # Errors
    /// [`AdministrationError::Open`].
    pub fn migrate(config: &Config) -> Result<()> {
        Ok(runtime()?.block_on(Store::migrate(&config.database))?)
    }

    /// Enters a county.
    ///
    /// # Errors
    /// [`AdministrationError::Exists`], and those of the store.
    pub async fn add_county(&self, name: &str) -> Result<()> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > 100 || name.chars().any(char::is_control) {
            let words = "a county has a name of 1 to 100 characters".to_owned();
            return Err(AdministrationError::Unfit(words));
        }
        let key: CountyKey = self.new_key();
        let mut work = self.begin().await?;
        match work.counties().create(key, name).await {
            Err(miqnet_store::Error::Duplicate { .. }) => {
                return Err(exists("county", name));
            }
            done => done?,
        }
        commit(work, Some(key), "county.add", "county", key).await
    }

    /// The names of the counties, bytewise in order.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn counties(&self) -> Result<Vec<String>> {
        let all = self.store.counties().all().await?;
        Ok(all.into_iter().map(|county| county.name).collect())
    }

    fn new_key<K: Key>(&self) -> K {
        let mut random = [0; 10];
        self.entropy.fill(&mut random);
        K::new(self.clock.now(), random)
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    async fn begin(&self) -> Result<Work> {
        Ok(self.store.begin(self.now()).await?)
    }

    async fn county(&self, name: &str) -> Result<CountyKey> {
        let found = self.store.counties().by_name(name.trim()).await?;
        Ok(found.ok_or_else(|| unknown("county", name))?.key)
    }

    async fn employer(&self, county: CountyKey, name: &str) -> Result<EmployerKey> {
        let missing = || unknown("employer", name);
        let id = EmployerId::new(name).map_err(|_| missing())?;
        let scope = Scope::county(county);
        let found = self.store.employers().by_external(&scope, &id).await?;
        Ok(found.ok_or_else(missing)?.key)
    }

    async fn fairs(&self, county: CountyKey, names: &[String]) -> Result<Vec<FairKey>> {
        let scope = Scope::county(county);
        let mut keys = Vec::new();
        for name in names {
            let missing = || unknown("fair", name);
            let id = FairId::new(name).map_err(|_| missing())?;
            let found = self.store.fairs().by_external(&scope, &id).await?;
            keys.push(found.ok_or_else(missing)?.key);
        }
        Ok(keys)
    }

    /// The names of the counties, by their keys.
    async fn county_names(&self) -> Result<Vec<(CountyKey, String)>> {
        let all = self.store.counties().all().await?;
        Ok(all
            .into_iter()
            .map(|county| (county.key, county.name))
            .collect())
    }
}

/// What acts wait on.
fn runtime() -> Result<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let refused = |error: std::io::Error| miqnet_store::Error::Unavailable {
        code: format!("threads {:?}", error.kind()),
    };
    Ok(runtime.map_err(refused)?)
}

/// The largest part of a list that the store gives at once.
fn most() -> Limit {
    Limit::new(Limit::MAX).expect("the largest limit is one")
}

/// Everything of a county.
pub(crate) fn of_county(county: CountyKey) -> Scope {
    Scope::county(county)
}

fn name_of(counties: &[(CountyKey, String)], key: CountyKey) -> String {
    let found = counties.iter().find(|(one, _)| *one == key);
    found.map_or_else(|| key.to_string(), |(_, name)| name.clone())
}

fn unknown(kind: &'static str, name: &str) -> AdministrationError {
    AdministrationError::Unknown {
        kind,
        name: name.to_owned(),
    }
}

fn exists(kind: &'static str, name: &str) -> AdministrationError {
    AdministrationError::Exists {
        kind,
        name: name.to_owned(),
    }
}

/// An act of whoever runs the service, about the database as a whole.
fn entry(action: &str, ending: Ending) -> Entry {
    Entry {
        county: None,
        principal: "system".to_owned(),
        action: action.to_owned(),
        object_kind: "database".to_owned(),
        object_key: String::new(),
        ending,
        request_id: String::new(),
        purpose: "administration".to_owned(),
        fields: String::new(),
    }
}

/// Keeps an act together with its audit entry.
async fn commit(
    work: Work,
    county: Option<CountyKey>,
    action: &str,
    kind: &str,
    key: impl Key,
) -> Result<()> {
    let entry = Entry {
        county,
        object_kind: kind.to_owned(),
        object_key: key.to_string(),
        ..entry(action, Ending::Done)
    };
    work.commit(entry).await?;
    Ok(())
}

#[cfg(test)]
mod tests;
