//! A copy of the embedded database, taken while it is used.

use std::path::Path;

use crate::db::{Connection, Pools, args, sql};
use crate::error::{Error, Result};
use crate::store::Store;

impl Store {
    /// Writes the state of the embedded database to a new file of mode 0600, which is a database
    /// of its own: without a log beside it and without free pages. Writers go on meanwhile.
    ///
    /// To restore it, put it in the place of the database file while no program has that open,
    /// then [`crate::Work::replay`] the erasure ledger of the state that is given up.
    ///
    /// # Errors
    /// [`Error::Setting`] on PostgreSQL, whose own `pg_dump` does it, and where the file exists or
    /// its name is not UTF-8; [`Error::Full`] and [`Error::Unavailable`].
    pub async fn back_up(&self, to: &Path) -> Result<()> {
        self.faults.check()?;
        let Pools::Sqlite { readers, .. } = &self.pools else {
            return Err(Error::Setting(
                "a backup of PostgreSQL is made with pg_dump",
            ));
        };
        let name = to
            .to_str()
            .ok_or(Error::Setting("the name of the backup is not UTF-8"))?;
        // SQLite takes an empty file for a new one, and this one is its owner's alone.
        let mut open = std::fs::OpenOptions::new();
        open.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
        open.open(to).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::Setting("the file of the backup exists"),
            kind => Error::unavailable(format!("io {kind:?}")),
        })?;
        let copied = async {
            let mut connection = readers.acquire().await?;
            let copy = sql("sqlite", "VACUUM INTO $1");
            Connection::Sqlite(&mut connection)
                .execute(copy, args![name])
                .await
        };
        if let Err(error) = copied.await {
            // Half a backup must not be taken for one. If it cannot be removed either, the error
            // that is returned says enough.
            let _ = std::fs::remove_file(to);
            return Err(error);
        }
        Ok(())
    }
}
