//! Does a running service keep its contract? (`cargo xtask contract`)
//!
//! Schemathesis, a tester of interfaces, reads the contract and sends requests that follow it and
//! requests that do not. A client in TypeScript is generated from the contract and compiled. Both
//! tools are installed into `target/tools` when they are missing there.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::root::{Root, succeed};

/// The version of Schemathesis whose checks the contract was made for.
const SCHEMATHESIS: &str = "schemathesis==4.32.*";

/// The packages of the client, with the versions it was written for.
const CLIENT: [&str; 2] = ["openapi-typescript@7.13", "typescript@5.9"];

/// The requests that a short run tries for each operation.
const FEW: u32 = 5;

/// The roles that together may use every operation.
const ROLES: [&str; 2] = ["integration", "organiser"];

/// The databases that records are kept in, by the words of the trial.
const DATABASES: [&str; 2] = ["sqlite", "postgres"];

/// Tries the contract in every role on both databases, with so many examples for each operation, and
/// compiles a client.
///
/// # Errors
/// When a tool cannot be installed, the service does not start, or the contract is broken; the
/// tools print how and where.
pub(crate) fn run(root: &Root, examples: u32) -> Result<()> {
    let every = |database| ROLES.map(|role| (database, role));
    let all: Vec<_> = DATABASES.into_iter().flat_map(every).collect();
    try_as(root, &all, examples)
}

/// Does the same with few examples, in one role on each database.
///
/// # Errors
/// As for [`run`].
pub(crate) fn run_briefly(root: &Root) -> Result<()> {
    let some: Vec<_> = DATABASES.into_iter().zip(ROLES).collect();
    try_as(root, &some, FEW)
}

fn try_as(root: &Root, trials: &[(&str, &str)], examples: u32) -> Result<()> {
    client(root)?;
    let tester = tester(root)?;
    succeed(&mut trial(root, "build")).context("the service does not build")?;
    for (database, role) in trials {
        let service = Service::start(root, database)?;
        println!("on {database} as {role}: {examples} examples for each operation");
        let config = root.path().join("target/tools/schemathesis.toml");
        fs::write(&config, service.config(root)?).context("cannot write into target/tools")?;
        let key = format!("Authorization: Bearer {}", service.key_of(role)?);
        let mut run = root.command(&tester);
        // What it remembers of failures lies beside it, not in the repository.
        run.current_dir(root.path().join("target/tools"));
        run.arg("--config-file").arg(&config);
        run.arg("run");
        run.arg(format!("{}/openapi.json", service.address));
        run.args(["--header", &key, "--checks", "all", "--mode", "all"]);
        run.args(["--phases", "examples,coverage,fuzzing,stateful"]);
        run.args(["--max-examples", &examples.to_string(), "--seed", "1"]);
        run.env("NO_COLOR", "1");
        succeed(&mut run)
            .with_context(|| format!("the contract is broken on {database} as {role}"))?;
    }
    Ok(())
}

/// The program of the tester, after installing it where it is missing.
fn tester(root: &Root) -> Result<PathBuf> {
    let folder = root.path().join("target/tools/schemathesis");
    let program = |name: &str| folder.join("bin").join(name);
    let is_there = |path: &Path| {
        let mut ask = Command::new(path);
        ask.arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        succeed(&mut ask).is_ok()
    };
    if !is_there(&program("schemathesis")) {
        println!("installing {SCHEMATHESIS} into {}", folder.display());
        let mut make = root.command("python3");
        succeed(make.args(["-m", "venv"]).arg(&folder)).context("python3 with venv is missing")?;
        let mut install = root.command(program("pip"));
        succeed(install.args(["install", "--quiet", SCHEMATHESIS]))
            .context("cannot install Schemathesis")?;
    }
    Ok(program("schemathesis"))
}

/// Generates types from the contract and compiles the client of `openapi/client` against them.
fn client(root: &Root) -> Result<()> {
    let folder = root.path().join("target/tools/client");
    fs::create_dir_all(&folder).context("cannot make the folder of the client")?;
    let program = |name: &str| folder.join("node_modules/.bin").join(name);
    if !program("tsc").exists() || !program("openapi-typescript").exists() {
        println!("installing {} into {}", CLIENT.join(", "), folder.display());
        fs::write(folder.join("package.json"), "{\"private\": true}\n")
            .context("cannot write into the folder of the client")?;
        let mut install = root.command("npm");
        install.current_dir(&folder);
        succeed(
            install
                .args(["install", "--silent", "--no-audit", "--no-fund"])
                .args(CLIENT),
        )
        .context("cannot install the generator of clients")?;
    }
    let mut generate = root.command(program("openapi-typescript"));
    generate.arg("openapi/miqnet.json").arg("--output");
    generate.arg(folder.join("contract.d.ts"));
    succeed(&mut generate).context("no client can be generated from the contract")?;
    fs::copy(
        root.path().join("openapi/client/client.ts"),
        folder.join("client.ts"),
    )
    .context("cannot copy the client")?;
    let mut compile = root.command(program("tsc"));
    compile.current_dir(&folder);
    compile.args([
        "--noEmit", "--strict", "--target", "es2022", "--module", "esnext",
    ]);
    compile.args([
        "--moduleResolution",
        "bundler",
        "--lib",
        "es2022,dom",
        "client.ts",
    ]);
    succeed(&mut compile).context("the client does not compile against the contract")?;
    println!("openapi/client/client.ts compiles against openapi/miqnet.json");
    Ok(())
}

/// What cargo builds or runs to try the contract on, wherever its folder is.
fn trial(root: &Root, subcommand: &str) -> Command {
    let mut cargo = root.cargo();
    cargo.args([subcommand, "--quiet", "--locked"]);
    cargo.args(["--package", "miqnet-service", "--example", "trial"]);
    cargo
}

/// A service on a free port of this machine. It ends when this is dropped.
struct Service {
    process: Child,
    address: String,
    /// The name of each role and its key, and parts of paths with the key of a record there.
    keys: Vec<(String, String)>,
}

impl Service {
    fn start(root: &Root, database: &str) -> Result<Self> {
        // On Unix this process becomes the service, so that the service ends with it.
        let mut process = trial(root, "run")
            .args(["--", database])
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the service")?;
        let mut address = String::new();
        let mut keys = Vec::new();
        if let Some(out) = process.stdout.take() {
            let mut lines = BufReader::new(out).lines();
            address = lines
                .next()
                .transpose()
                .context("the service says no address")?
                .unwrap_or_default();
            // An empty line ends what it says of itself; the log follows.
            for line in lines.map_while(std::result::Result::ok) {
                match line.split_once(' ') {
                    Some((role, key)) => keys.push((role.to_owned(), key.to_owned())),
                    None => break,
                }
            }
        }
        let service = Self {
            process,
            address: address.trim().to_owned(),
            keys,
        };
        if service.address.is_empty() {
            bail!("the service ended before it listened");
        }
        Ok(service)
    }

    /// How the contract is tried here: what `openapi/schemathesis.toml` says, and records that are
    /// there for paths that name one, so that operations come to their work. Removing is tried with
    /// keys of nobody, because the other operations need the records.
    fn config(&self, root: &Root) -> Result<String> {
        let path = root.path().join("openapi/schemathesis.toml");
        let mut config = fs::read_to_string(&path).context("cannot read how to try it")?;
        let records = self.keys.iter().filter(|(name, _)| name.starts_with('/'));
        for (end, key) in records {
            let name = end.rsplit('/').next().unwrap_or_default();
            let name = name.trim_matches(['{', '}']);
            config += &format!(
                "\n[[operations]]\ninclude-path-regex = \"{end}\"\n\
                 exclude-operation-id-regex = \"^(delete|erase)_\"\n\
                 parameters = {{ \"path.{name}\" = \"{key}\" }}\n"
            );
        }
        Ok(config)
    }

    fn key_of(&self, role: &str) -> Result<&str> {
        let found = self.keys.iter().find(|(name, _)| name == role);
        let (_, key) = found.with_context(|| format!("the service names no key of {role}"))?;
        Ok(key)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // A process that has ended by itself has said why.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
