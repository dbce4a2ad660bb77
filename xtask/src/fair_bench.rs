//! How good are timetables, and how long do they take? (`cargo xtask fair-bench`)

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::root::{Root, succeed};

/// Runs the bench of `miqnet-benches` on published and on generated instances.
///
/// # Errors
/// When it does not build, or a timetable breaks a rule.
pub(crate) fn run(root: &Root, instances: Option<PathBuf>) -> Result<()> {
    let beside = || root.path().join("../shared/data/matching_instances");
    let mut bench = root.cargo();
    bench.args(["run", "--quiet", "--release", "--locked"]);
    bench.args(["--package", "miqnet-benches", "--bin", "fair", "--"]);
    bench.arg(instances.unwrap_or_else(beside));
    succeed(&mut bench).context("the timetables could not be measured")
}
