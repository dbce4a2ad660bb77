//! Is the contract that is kept the one of the code? (`cargo xtask openapi`)

use std::fs;

use anyhow::{Context, Result, bail};

use crate::root::{Root, output};

/// The file that is kept, from the root folder.
const KEPT: &str = "openapi/miqnet.json";

/// Writes the contract anew, or compares it with the file that is kept.
///
/// # Errors
/// When the code does not build, the file cannot be written, or it is to be compared and differs.
pub(crate) fn run(root: &Root, check: bool) -> Result<()> {
    let mut print = root.cargo();
    print.args(["run", "--quiet", "--locked", "--package", "miqnet-cli"]);
    let text = output(print.args(["--", "openapi"])).context("the contract was not printed")?;
    let path = root.path().join(KEPT);
    if !check {
        return fs::write(&path, text).with_context(|| format!("cannot write {KEPT}"));
    }
    if fs::read_to_string(&path).unwrap_or_default() != text {
        bail!("{KEPT} is not that of the code: run `cargo xtask openapi` and read the difference");
    }
    println!("{KEPT} is that of the code");
    Ok(())
}
