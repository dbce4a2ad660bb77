//! Tools the checks call, installed when they are missing.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use cargo_metadata::semver::{Version, VersionReq};

use crate::root::{Root, succeed};

/// A cargo subcommand that does not come with the toolchain.
pub(crate) struct Tool {
    /// The word after `cargo`.
    pub(crate) subcommand: &'static str,
    /// The package on crates.io, which is also the name of its program.
    package: &'static str,
    /// The versions whose options and answers the checks were written for.
    usable: &'static str,
    /// The version that is installed when none of those is there.
    install: &'static str,
}

/// Judges licences, banned crates and sources after `deny.toml`.
pub(crate) const DENY: Tool = Tool {
    subcommand: "deny",
    package: "cargo-deny",
    usable: "0.20",
    install: "0.20.2",
};

/// Finds dependencies that no source file names.
pub(crate) const MACHETE: Tool = Tool {
    subcommand: "machete",
    package: "cargo-machete",
    usable: "0.9",
    install: "0.9.1",
};

impl Tool {
    /// Returns a command that calls this tool, after installing it into `target/tools` when
    /// neither that folder nor the machine has a usable version. An install takes minutes.
    ///
    /// # Errors
    /// When the install fails.
    pub(crate) fn ready(&self, root: &Root) -> Result<Command> {
        let folder = root.path().join("target/tools");
        let program = folder
            .join("bin")
            .join(self.package)
            .with_extension(env::consts::EXE_EXTENSION);
        let own = || {
            let mut command = root.command(&program);
            command.arg(self.subcommand);
            command
        };
        if self.is_usable(own()) {
            return Ok(own());
        }
        let of_the_machine = || {
            let mut command = root.cargo();
            command.arg(self.subcommand);
            command
        };
        if self.is_usable(of_the_machine()) {
            return Ok(of_the_machine());
        }
        println!(
            "installing {} {} into {}",
            self.package,
            self.install,
            folder.display()
        );
        let mut install = root.cargo();
        install.args([
            "install",
            "--locked",
            "--version",
            self.install,
            self.package,
        ]);
        succeed(install.arg("--root").arg(&folder))
            .with_context(|| format!("cannot install {}", self.package))?;
        Ok(own())
    }

    fn is_usable(&self, mut command: Command) -> bool {
        let answer = command.arg("--version").stderr(Stdio::null()).output();
        answer.is_ok_and(|done| {
            done.status.success() && accepts(self.usable, &String::from_utf8_lossy(&done.stdout))
        })
    }
}

/// Returns whether what a tool printed for `--version` ends in a version that `usable` admits.
fn accepts(usable: &str, printed: &str) -> bool {
    let version = printed
        .split_whitespace()
        .next_back()
        .and_then(|it| Version::parse(it).ok());
    let usable = VersionReq::parse(usable).expect("the versions above are written by hand");
    version.is_some_and(|version| usable.matches(&version))
}

/// Installs `component` of the toolchain when `cargo subcommand` is missing.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub(crate) fn ensure_component(root: &Root, subcommand: &str, component: &str) -> Result<()> {
    let mut ask = root.cargo();
    ask.args([subcommand, "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if succeed(&mut ask).is_ok() {
        return Ok(());
    }
    println!("adding {component} to the toolchain");
    succeed(root.command("rustup").args(["component", "add", component]))
        .with_context(|| format!("the toolchain lacks {component}"))
}

/// A package of the machine's system that tests need.
pub(crate) struct SystemPackage {
    /// What it is for, as a sentence about tests.
    purpose: &'static str,
    /// Its name in Debian and Ubuntu.
    debian: &'static str,
    /// Returns whether what it brings is there.
    is_there: fn() -> bool,
}

/// The server on which the tests of the store run, each in a database of its own. Debian starts a
/// server of its own when it installs one; the tests leave that alone.
pub(crate) const POSTGRESQL: SystemPackage = SystemPackage {
    purpose: "the tests of the store run on a PostgreSQL server that they start themselves",
    debian: "postgresql",
    is_there: has_postgresql,
};

impl SystemPackage {
    /// Installs the package with apt-get when it is missing.
    ///
    /// # Errors
    /// When it is missing and cannot be installed; the message says what to install by hand.
    pub(crate) fn ready(&self, root: &Root) -> Result<()> {
        if (self.is_there)() {
            return Ok(());
        }
        println!("installing {}: {}", self.debian, self.purpose);
        let mut update = root.command("apt-get");
        let mut install = root.command("apt-get");
        install.env("DEBIAN_FRONTEND", "noninteractive");
        install.args(["install", "--yes", "--no-install-recommends", self.debian]);
        succeed(update.args(["update", "--quiet"]))
            .and_then(|()| succeed(&mut install))
            .with_context(|| format!("{}; install {} by hand", self.purpose, self.debian))
    }
}

/// The places where the tests of the store look, see `testing/cluster.rs` there.
fn has_postgresql() -> bool {
    let has_initdb = |folder: PathBuf| folder.join("initdb").is_file();
    let of_debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let named = env::var_os("MIQNET_PG_BIN").map(PathBuf::from);
    let of_config = Command::new("pg_config").arg("--bindir").output().ok();
    let of_config = of_config.map(|it| String::from_utf8_lossy(&it.stdout).trim().into());
    let mut folders = of_debian
        .map(|entry| entry.path().join("bin"))
        .chain(named)
        .chain(of_config);
    folders.any(has_initdb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(usable: &str, printed: &str, expected: bool) {
        assert_eq!(
            accepts(usable, printed),
            expected,
            "{usable} against {printed:?}"
        );
    }

    #[test]
    fn only_the_release_line_the_checks_know_is_usable() {
        check("0.20", "cargo-deny 0.20.2\n", true);
        check("0.9", "0.9.1\n", true);
        check("0.20", "cargo-deny 0.19.9\n", false);
        check("0.20", "cargo-deny 0.21.0\n", false);
        check("0.9", "", false);
        check("0.9", "no such command", false);
    }

    #[test]
    fn the_version_to_install_is_usable() {
        for tool in [DENY, MACHETE] {
            check(tool.usable, tool.install, true);
        }
    }
}
