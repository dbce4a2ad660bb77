//! Where the workspace lies and how cargo is called in it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) struct Root(PathBuf);

impl Root {
    /// Returns the workspace that cargo built this program from.
    ///
    /// # Errors
    /// When the program was started without `cargo xtask`, which sets the variable read here.
    pub(crate) fn of_this_workspace() -> Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask`")?;
        let root = Path::new(&package)
            .parent()
            .context("the package folder has no parent")?;
        Ok(Self(root.to_path_buf()))
    }

    /// Returns the path of the folder.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Returns a command that calls the cargo which runs this program, in the root folder.
    pub(crate) fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
    }

    /// Returns a command that starts `program` in the root folder.
    pub(crate) fn command(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(&self.0);
        // `cargo run` describes xtask itself in these; build scripts of other packages must not
        // see them, or they would be run again by a plain `cargo test` afterwards.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&name);
            }
        }
        command
    }
}

/// Runs `command`, which may print to the terminal, and waits for it.
///
/// # Errors
/// When the program cannot be started or says that it failed.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {command:?}"))?;
    if !status.success() {
        bail!("{status}");
    }
    Ok(())
}

/// Runs `command` quietly and returns what it printed.
///
/// # Errors
/// When the program cannot be started or fails; its own message is in the error.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let done = command
        .output()
        .with_context(|| format!("cannot start {command:?}"))?;
    if !done.status.success() {
        bail!(
            "{command:?}: {}",
            String::from_utf8_lossy(&done.stderr).trim()
        );
    }
    String::from_utf8(done.stdout).with_context(|| format!("{command:?} printed no UTF-8"))
}
