//! Which files lie in a directory and one level below it?

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use miqnet_domain::IssueCode;

use crate::read::Issue;

/// A file that was found.
pub(super) struct Found {
    path: PathBuf,
    /// Its name, with the sub-directory that it lies in and `/` between them.
    pub(super) name: Box<str>,
    /// Its size.
    pub(super) bytes: u64,
}

impl Found {
    /// The name without a directory.
    pub(super) fn file_name(&self) -> &str {
        self.name
            .rsplit_once('/')
            .map_or(&*self.name, |(_, name)| name)
    }

    /// Its bytes; of a file that is larger than the limit, one byte more than the limit.
    pub(super) fn bytes_up_to(&self, limit: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = File::open(&self.path)?;
        file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// The files of a directory and of the directories directly below it, ordered by name. Hidden files
/// and whatever is no file are left out; a directory below that cannot be read becomes an issue.
///
/// # Errors
/// Those of the directory itself.
pub(super) fn files(directory: &Path, issues: &mut Vec<Issue>) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    for entry in entries(directory)? {
        let name = name_of(&entry);
        if !entry.is_dir() {
            found.extend(file(entry, name));
            continue;
        }
        match entries(&entry) {
            Ok(below) => {
                for entry in below {
                    let name = format!("{name}/{}", name_of(&entry));
                    found.extend(file(entry, name));
                }
            }
            Err(error) => {
                let issue = Issue::new(&name, IssueCode::OfficialFileUnreadable);
                issues.push(issue.with_value(&error.kind().to_string()));
            }
        }
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

/// What lies in a directory and is not hidden, ordered by name.
fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: Result<Vec<PathBuf>, io::Error> = fs::read_dir(directory)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect();
    let mut entries = entries?;
    // Excel puts a file named like this beside each workbook that is open.
    entries.retain(|path| !name_of(path).starts_with(['.', '~']));
    entries.sort();
    Ok(entries)
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The file, unless it is a directory, a device or a link to nowhere.
fn file(path: PathBuf, name: String) -> Option<Found> {
    let about = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
    Some(Found {
        path,
        name: name.into(),
        bytes: about.len(),
    })
}
