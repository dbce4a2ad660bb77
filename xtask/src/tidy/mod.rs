//! Which faults does no compiler report? (`cargo xtask tidy`)
//!
//! Each rule is a function from the files, held in memory, to the faults in them.

mod links;
mod readme;
mod rust;
mod text;
mod tree;

use std::fmt;

use anyhow::{Result, bail};

use crate::root::Root;
use tree::Tree;

/// One thing to mend.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    /// The file, from the root of the workspace.
    path: String,
    /// The line, counted from 1; 0 means the file as a whole.
    line: usize,
    /// What is wrong and what to do.
    what: String,
}

/// A rule of tidiness; the order of its faults does not matter.
type Rule = fn(&Tree) -> Vec<Fault>;

const RULES: &[Rule] = &[
    text::whitespace,
    text::notes_to_self,
    rust::length,
    rust::forbidden_words,
    readme::of_each_crate,
    links::between_documents,
];

/// Reads the workspace and prints every fault, ordered by file and line.
///
/// # Errors
/// When there is a fault, or a file cannot be read.
pub(crate) fn run(root: &Root) -> Result<()> {
    let tree = Tree::read(root.path())?;
    let mut found: Vec<Fault> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    found.sort();
    for fault in &found {
        eprintln!("{fault}");
    }
    if !found.is_empty() {
        bail!("{} faults in the files", found.len());
    }
    println!("{} files, all tidy", tree.len());
    Ok(())
}

impl Fault {
    fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, what } = self;
        match line {
            0 => write!(f, "{path}: {what}"),
            _ => write!(f, "{path}:{line}: {what}"),
        }
    }
}

/// Runs `rule` over `files` (path and text) and expects faults at exactly these places.
#[cfg(test)]
#[track_caller]
fn check(rule: Rule, files: &[(&str, &str)], expected: &[(&str, usize)]) {
    let mut found = rule(&Tree::of(files));
    found.sort();
    let places: Vec<_> = found.iter().map(|it| (it.path.as_str(), it.line)).collect();
    assert_eq!(places, expected, "{found:#?}");
}
