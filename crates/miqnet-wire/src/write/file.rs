//! Files that only their owner may read.

use std::{fs::OpenOptions, io, io::Write as _, path::Path};

/// Writes a file that only its owner may read or write (mode 0600 on Unix), also when a file of
/// that name was there before with a wider mode.
pub fn private_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.write_all(bytes)
}
