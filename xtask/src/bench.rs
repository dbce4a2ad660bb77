//! What is measured by hand, and never as a part of the tests? (`cargo xtask fair-bench`,
//! `cargo xtask resolve-bench`, `cargo xtask hold load`)

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::root::{Root, succeed};
use crate::tools;

/// Builds and runs the bench of the title resolver; it says itself which data it did not find.
///
/// # Errors
/// When it does not build, or none of its data sets is there.
pub(crate) fn resolve(root: &Root, dir: Option<&Path>) -> Result<()> {
    let mut bench = root.cargo();
    bench.args(["run", "--release", "--locked", "--quiet"]);
    bench.args(["--package", "miqnet-benches", "--bin", "resolve_bench"]);
    if let Some(dir) = dir {
        bench.arg("--").arg(dir);
    }
    succeed(&mut bench).context("the title resolver was not measured")
}

/// Builds a service with a large county and asks it for match lists at a steady rate.
///
/// # Errors
/// When it does not build or does not answer.
pub(crate) fn load(root: &Root) -> Result<()> {
    let mut bench = root.cargo();
    bench.args(["run", "--release", "--locked", "--quiet"]);
    bench.args(["--package", "miqnet-service", "--example", "load"]);
    succeed(&mut bench).context("the service was not measured")
}

/// Builds a service and tries what it promises; the trial prints what it counted.
///
/// # Errors
/// When it does not build, or a promise is broken.
pub(crate) fn hold(root: &Root, what: &str, count: Option<u32>, postgres: bool) -> Result<()> {
    let mut trial = root.cargo();
    trial.args(["run", "--release", "--locked", "--quiet"]);
    trial.args(["--package", "miqnet-benches", "--bin", "hold", "--", what]);
    trial.args(count.map(|count| count.to_string()));
    if postgres {
        tools::ensure_packages(root, tools::POSTGRESQL)?;
        trial.arg("postgres");
    }
    succeed(&mut trial).context("the service does not hold what it promises")
}

/// Builds and runs the bench of timetables; it says itself which assignments it did not find.
///
/// # Errors
/// When it does not build, or a timetable breaks a rule. Proofs are measured where HiGHS can be built.
pub(crate) fn fair(root: &Root, dir: Option<PathBuf>) -> Result<()> {
    let beside = || root.path().join("../shared/data/matching_instances");
    let mut bench = root.cargo();
    bench.args(["run", "--release", "--locked", "--quiet"]);
    bench.args(["--package", "miqnet-benches", "--bin", "fair", "--"]);
    bench.arg(dir.unwrap_or_else(beside));
    succeed(&mut bench).context("the timetables were not measured")?;
    if tools::lacks(root, tools::FOR_HIGHS) {
        println!("Proofs with HiGHS are skipped: install what heavy/miqnet-fair-highs needs.");
        return Ok(());
    }
    println!();
    let mut proofs = root.cargo();
    proofs.args(["run", "--release", "--locked", "--quiet"]);
    proofs.args(["--package", "miqnet-fair-highs", "--", "bench"]);
    succeed(&mut proofs).context("the proofs were not measured")
}
