//! The dependencies of the workspace, as cargo resolves them.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, MetadataCommand, Package};

use crate::root::{Root, output};

/// One package of the workspace and what it depends on.
pub(crate) struct Member {
    /// The package name.
    pub(crate) name: String,
    /// Packages named in its normal and build dependencies, optional ones included.
    pub(crate) normal: BTreeSet<String>,
    /// Packages named in its dev-dependencies.
    pub(crate) dev: BTreeSet<String>,
    /// Every package its program is linked from, over any number of steps and on any platform;
    /// empty when it was not asked for.
    pub(crate) closure: BTreeSet<String>,
}

/// Reads all members of the workspace, ordered by name; `with_closure` says for which of them
/// the whole closure is needed, which costs one call of cargo each.
///
/// # Errors
/// When cargo cannot resolve the workspace with the lock file as it is.
pub(crate) fn read(root: &Root, with_closure: impl Fn(&str) -> bool) -> Result<Vec<Member>> {
    let metadata = MetadataCommand::new()
        .current_dir(root.path())
        .no_deps()
        .other_options(vec!["--locked".to_owned()])
        .exec()
        .context("cargo metadata")?;
    let mut members = Vec::new();
    for package in metadata.workspace_packages() {
        let name = package.name.to_string();
        let closure = if with_closure(&name) {
            closure(root, &name)?
        } else {
            BTreeSet::new()
        };
        let (normal, dev) = declared(package);
        members.push(Member {
            name,
            normal,
            dev,
            closure,
        });
    }
    members.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(members)
}

/// Returns the names in the manifest of `package`: normal and build, then dev.
fn declared(package: &Package) -> (BTreeSet<String>, BTreeSet<String>) {
    let named = |dev: bool| {
        package
            .dependencies
            .iter()
            .filter(|dependency| (dependency.kind == DependencyKind::Development) == dev)
            .map(|dependency| dependency.name.clone())
            .collect()
    };
    (named(false), named(true))
}

/// Returns every package that ends up in a program built from `package`.
///
/// `cargo tree` is asked rather than `cargo metadata`, since it switches on only the features
/// this package asks for; metadata would count a feature that another member wants.
fn closure(root: &Root, package: &str) -> Result<BTreeSet<String>> {
    let mut tree = root.cargo();
    tree.args([
        "tree",
        "--locked",
        "--package",
        package,
        "--all-features",
        "--target",
        "all",
    ]);
    tree.args([
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    Ok(output(&mut tree)?
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect())
}
