//! Opening what is kept: the database and the secret beside it.

use std::path::PathBuf;

use miqnet_store::{Limit, Location, Store};

use crate::clock::Entropy;
use crate::config::{Config, TokenSource};
use crate::sign_in::token::Provider;
use crate::vault::Vault;

/// Why what is kept cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database.
    #[error("database_url: {0}")]
    Store(#[from] miqnet_store::Error),
    /// The file of the secret.
    #[error("secret_file: {path}: {error}")]
    Secret {
        /// The file.
        path: PathBuf,
        /// Why it cannot be used.
        error: std::io::Error,
    },
    /// The database remembers erased people, and the secret that recognises them is gone.
    #[error(
        "secret_file: {path} is missing, and without it erased people would come back unseen: put \
         the copy there"
    )]
    SecretLost {
        /// The file.
        path: PathBuf,
    },
    /// The file with the keys of a provider.
    #[error("jwks_file: {path}: {reason}")]
    Tokens {
        /// The file.
        path: PathBuf,
        /// Why it cannot be used.
        reason: String,
    },
}

/// Reads the keys of the provider whose tokens are taken, if there is one.
///
/// # Errors
/// [`OpenError::Tokens`].
pub fn provider(config: &Config) -> Result<Option<Provider>, OpenError> {
    let read = |from: &TokenSource| {
        Provider::read(&from.jwks_file, &from.issuer, &from.audience).map_err(|reason| {
            OpenError::Tokens {
                path: from.jwks_file.clone(),
                reason,
            }
        })
    };
    config.tokens.as_ref().map(read).transpose()
}

/// Opens the database and the secret.
///
/// An embedded database is made or brought to this program's schema; that of a server is left to
/// `miqnet migrate`, which its owner runs. The secret is made where nothing depends on it yet.
///
/// # Errors
/// [`OpenError`].
pub async fn open(config: &Config, entropy: &dyn Entropy) -> Result<(Store, Vault), OpenError> {
    let path = &config.secret_file;
    let of_secret = |error| OpenError::Secret {
        path: path.clone(),
        error,
    };
    let found = Vault::read(path).map_err(of_secret)?;
    let vault = found.clone().unwrap_or_else(|| Vault::make(entropy));
    if let Location::Sqlite(_) = &config.database {
        Store::migrate(&config.database).await?;
    }
    let store = Store::open(&config.database, vault.ledger_key()).await?;
    if found.is_none() {
        let one = Limit::new(1)?;
        if !store.erasures().page(None, one).await?.entries.is_empty() {
            return Err(OpenError::SecretLost { path: path.clone() });
        }
        vault.save(path).map_err(of_secret)?;
    }
    Ok((store, vault))
}
