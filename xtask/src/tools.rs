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

/// Something that does not come with Rust, and that some checks need.
pub(crate) struct SystemPackage {
    /// What needs it, as the beginning of a sentence.
    needed_by: &'static str,
    /// Its name in Debian and Ubuntu.
    debian: &'static str,
    /// Whether the machine has it, from wherever.
    is_there: fn(&Root) -> bool,
}

/// The server on which the tests of the store run, each in a database of its own. Debian starts a
/// server of its own when it installs one; the tests leave that alone.
pub(crate) const POSTGRESQL: &[SystemPackage] = &[SystemPackage {
    needed_by: "the tests of the store, which start a server of their own",
    debian: "postgresql",
    is_there: |_| has_postgresql(),
}];

/// What HiGHS is built with: its own build tool, and the library that reads C headers for Rust.
pub(crate) const FOR_HIGHS: &[SystemPackage] = &[
    SystemPackage {
        needed_by: "HiGHS, which is built with it",
        debian: "cmake",
        is_there: |root| {
            let mut ask = root.command("cmake");
            ask.arg("--version").stdout(Stdio::null());
            succeed(&mut ask).is_ok()
        },
    },
    SystemPackage {
        needed_by: "HiGHS, whose headers are read with it",
        debian: "libclang-14-dev",
        is_there: |_| env::var_os("LIBCLANG_PATH").is_some() || has_libclang(),
    },
];

/// Installs the packages that are missing, where the machine is a Debian and this process may.
///
/// # Errors
/// When one is missing and cannot be installed; the message says what to install by hand.
pub(crate) fn ensure_packages(root: &Root, packages: &[SystemPackage]) -> Result<()> {
    let missing: Vec<_> = missing(root, packages).collect();
    if missing.is_empty() {
        return Ok(());
    }
    for package in &missing {
        println!("installing {} for {}", package.debian, package.needed_by);
    }
    let names: Vec<_> = missing.iter().map(|package| package.debian).collect();
    let apt = |words: &[&str]| {
        let mut apt = root.command("apt-get");
        succeed(apt.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    // The lists of a fresh machine are empty or old; the install says itself when that matters.
    let _ = apt(&["update", "--quiet"]);
    let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
    apt(&[&install[..], &names].concat())
        .with_context(|| format!("please install {} by hand", names.join(" and ")))
}

/// Whether the machine lacks one of these packages.
pub(crate) fn lacks(root: &Root, packages: &[SystemPackage]) -> bool {
    missing(root, packages).next().is_some()
}

fn missing<'p>(
    root: &Root,
    packages: &'p [SystemPackage],
) -> impl Iterator<Item = &'p SystemPackage> {
    packages.iter().filter(|package| !(package.is_there)(root))
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

/// Whether a libclang lies where Debian and its relatives keep it.
fn has_libclang() -> bool {
    let folders = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    let of_llvm =
        folders.filter(|folder| folder.file_name().to_string_lossy().starts_with("llvm-"));
    let mut libraries = of_llvm
        .filter_map(|folder| std::fs::read_dir(folder.path().join("lib")).ok())
        .flatten()
        .flatten();
    libraries.any(|file| {
        file.file_name()
            .to_string_lossy()
            .starts_with("libclang.so")
    })
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
