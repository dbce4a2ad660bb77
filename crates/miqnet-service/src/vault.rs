//! The secret of an installation: 32 random bytes in a file beside the database, never in it.
//!
//! What is made of it: the hashes of erased names, and the marks by which places of lists are
//! known to be ours. Each use has a key of its own.

use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use miqnet_store::LedgerKey;

use crate::clock::Entropy;

/// How many bytes the secret has.
const LENGTH: usize = 32;

/// The secret. Its debug form shows none of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Vault([u8; LENGTH]);

impl Vault {
    /// Takes the secret.
    pub const fn new(secret: [u8; LENGTH]) -> Self {
        Self(secret)
    }

    /// Makes a new secret.
    pub fn make(entropy: &dyn Entropy) -> Self {
        let mut secret = [0; LENGTH];
        entropy.fill(&mut secret);
        Self(secret)
    }

    /// Reads the file of the secret; nothing where there is no file.
    ///
    /// # Errors
    /// When the file cannot be read or has another length.
    pub fn read(path: &Path) -> io::Result<Option<Self>> {
        let file = match std::fs::File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut bytes = Vec::new();
        file.take(LENGTH as u64 + 1).read_to_end(&mut bytes)?;
        let secret = bytes.try_into();
        let wrong = |_| io::Error::other("a secret has 32 bytes");
        secret.map(Self).map(Some).map_err(wrong)
    }

    /// Writes a new file of the secret, for its owner alone.
    ///
    /// # Errors
    /// When there is a file already, or it cannot be made.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            make_folder(folder)?;
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(&self.0)?;
        file.sync_all()
    }

    /// The key with which names of erased people are hashed.
    pub fn ledger_key(&self) -> LedgerKey {
        LedgerKey::new(blake3::derive_key("miqnet erasure ledger", &self.0))
    }

    /// A mark that only this installation can make, 16 bytes.
    pub(crate) fn mark(&self, parts: &[&[u8]]) -> [u8; 16] {
        let key = blake3::derive_key("miqnet places of lists", &self.0);
        let mut hasher = blake3::Hasher::new_keyed(&key);
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        let mut mark = [0; 16];
        mark.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        mark
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Vault(…)")
    }
}

/// Makes a folder that its owner alone may enter; one that exists is left as it is.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemEntropy;

    #[test]
    fn the_secret_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("data").join("secret");
        assert_eq!(Vault::read(&path).expect("no file"), None);
        let made = Vault::make(&SystemEntropy::default());
        made.save(&path).expect("a new file");
        assert_eq!(Vault::read(&path).expect("the file"), Some(made.clone()));
        assert!(made.save(&path).is_err(), "a secret is never written over");
        assert_ne!(made, Vault::new([0; 32]));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&path)
                .expect("a file")
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        std::fs::write(&path, "too short").expect("a file");
        assert!(Vault::read(&path).is_err());
    }

    #[test]
    fn a_mark_depends_on_every_part_and_on_the_secret() {
        let vault = Vault::new([1; 32]);
        let mark = vault.mark(&[b"ab", b"c"]);
        assert_ne!(mark, vault.mark(&[b"a", b"bc"]));
        assert_ne!(mark, Vault::new([2; 32]).mark(&[b"ab", b"c"]));
        assert!(!format!("{vault:?}").contains('1'));
    }
}
