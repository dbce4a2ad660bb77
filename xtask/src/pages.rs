//! How do the generated pages of `docs/` follow a change of the code? (`cargo xtask pages`)

use anyhow::{Context, Result};

use crate::root::{Root, succeed};

/// The crates that own a generated page; the test that compares it has `page` in its name.
const OWNERS: [&str; 2] = ["miqnet-occupations", "miqnet-wire"];

/// Runs the tests that compare pages with the code, and lets them write instead of complain.
///
/// # Errors
/// When the code does not build, or a test cannot write its page.
pub(crate) fn write(root: &Root) -> Result<()> {
    let mut tests = root.cargo();
    tests.args(["test", "--quiet", "--locked"]);
    for owner in OWNERS {
        tests.args(["--package", owner]);
    }
    // The library `expect-test` writes the expected file when it finds this variable.
    tests.arg("page").env("UPDATE_EXPECT", "1");
    succeed(&mut tests).context("the pages could not be written")
}
