//! The files of the workspace, held in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use ignore::WalkBuilder;

/// All files that git would keep, by their path from the root with `/` between its parts.
pub(super) struct Tree(BTreeMap<String, Option<String>>);

impl Tree {
    /// Reads every file below `root` that no `.gitignore` leaves out.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        let walk = WalkBuilder::new(root)
            // A copy of the sources without `.git` is judged by the same files.
            .require_git(false)
            .hidden(false)
            // What one person's machine ignores is no business of the project.
            .parents(false)
            .git_global(false)
            .git_exclude(false)
            .filter_entry(|entry| entry.file_name() != ".git")
            .build();
        for entry in walk {
            let entry = entry?;
            if !entry.file_type().is_some_and(|it| it.is_file()) {
                continue;
            }
            let path = entry.path();
            let bytes =
                fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
            let below = path
                .strip_prefix(root)
                .context("the walk left the workspace")?;
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            files.insert(parts.join("/"), String::from_utf8(bytes).ok());
        }
        Ok(Self(files))
    }

    /// Returns a tree of these paths and texts.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), Some((*text).to_owned()));
        Self(files.iter().map(owned).collect())
    }

    /// Returns how many files there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns path and text of every file that is text, ordered by path.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .filter_map(|(path, text)| Some((path.as_str(), text.as_deref()?)))
    }

    /// Returns path and text of every file whose name ends in `.` and `extension`.
    pub(super) fn with_extension(&self, extension: &str) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter(move |(path, _)| {
            Path::new(path)
                .extension()
                .is_some_and(|it| it.to_str() == Some(extension))
        })
    }

    /// Returns the text of the file at `path`, if there is one.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path)?.as_deref()
    }

    /// Returns whether `path` is a file or a folder with a file in it; the root is the empty path.
    pub(super) fn holds(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        path.is_empty()
            || self.0.contains_key(path)
            || self
                .0
                .range(folder.clone()..)
                .next()
                .is_some_and(|(it, _)| it.starts_with(&folder))
    }
}
