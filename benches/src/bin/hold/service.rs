//! A service in a process of its own, on a database of its own.

use std::io::{self, BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use miqnet_service::access::Role;
use miqnet_service::administration::{Administration, NewKey};
use miqnet_service::clock::SystemEntropy;
use miqnet_service::config::{Config, Written};
use miqnet_service::engine::Engine;
use miqnet_service::opening;
use miqnet_service::server::{self, Listeners};
use miqnet_service::state::{AppState, Parts};
use miqnet_service::workers::Workers;
use miqnet_store::Location;
use miqnet_store::testing::{Backend, Cluster, TestDatabase};
use tempfile::TempDir;

use crate::Broken;
use crate::client::Client;

/// The county of the trial.
pub(crate) const COUNTY: &str = "Trial";

/// What the services of a trial stand on: a folder, and a database in it or on a server that is made for
/// the trial.
pub(crate) struct Ground {
    folder: TempDir,
    server: Option<TestDatabase>,
}

impl Ground {
    /// Makes an empty one.
    pub(crate) fn new(backend: Backend) -> Result<Self, Broken> {
        let server = match backend {
            Backend::Sqlite => None,
            Backend::Postgres => Some(runtime()?.block_on(TestDatabase::new(backend))),
        };
        let folder = tempfile::tempdir()?;
        Ok(Self { folder, server })
    }

    /// Makes an empty one on a server of its own, which may be killed.
    pub(crate) fn on_own_server() -> Result<Self, Broken> {
        let server = runtime()?.block_on(TestDatabase::on(Cluster::alone()));
        let folder = tempfile::tempdir()?;
        Ok(Self {
            folder,
            server: Some(server),
        })
    }

    /// The server, if the database is on one.
    pub(crate) fn server(&self) -> Option<&Cluster> {
        self.server.as_ref().and_then(TestDatabase::server)
    }

    /// Where the database is.
    pub(crate) fn location(&self) -> Location {
        match &self.server {
            None => Location::Sqlite(self.folder.path().join("data").join("miqnet.db")),
            Some(server) => server.location().clone(),
        }
    }

    fn url(&self) -> String {
        match self.location() {
            Location::Sqlite(file) => format!("sqlite:{}", file.display()),
            Location::Postgres(url) => url,
        }
    }

    /// Makes a county, and returns the key of a case manager.
    pub(crate) fn set_up(&self) -> Result<String, Broken> {
        let new = NewKey {
            label: "trial".to_owned(),
            role: Role::CaseManager,
            county: COUNTY.to_owned(),
            employer: None,
            scopes: Vec::new(),
            fairs: Vec::new(),
            days: 1,
        };
        let config = config(self.folder.path(), &self.url())?;
        let secret = Administration::run(&config, async |desk| {
            desk.add_county(COUNTY).await?;
            desk.add_key(&new).await
        })?;
        Ok(secret.expose().to_owned())
    }

    /// Starts a service and waits until it answers.
    pub(crate) fn start(&self) -> Result<Service, Broken> {
        Service::start(self.folder.path(), &self.url())
    }
}

/// What reads a database beside the service.
pub(crate) fn runtime() -> io::Result<tokio::runtime::Runtime> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build()
}

/// A running service; it is killed with this value.
pub(crate) struct Service {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Service {
    fn start(folder: &Path, url: &str) -> Result<Self, Broken> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .arg(folder)
            .arg(url)
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().ok_or("a pipe")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let address = line.trim().parse();
        // From here on the process ends with this value, whatever comes.
        let service = Self {
            child,
            address: address.map_err(|_| format!("the service did not start: {line}"))?,
        };
        let client = service.client("");
        for _ in 0..1_200 {
            match client.ask("GET /ready", "", "") {
                Ok(answer) if answer.status == 200 => return Ok(service),
                _ => std::thread::sleep(Duration::from_millis(25)),
            }
        }
        Err("the service is not ready after 30 s".into())
    }

    /// Ends it with `kill -9`, also while somebody waits for its answer; [`Service::kill`] follows.
    pub(crate) fn cut_off(&self) -> Result<(), Broken> {
        let id = self.child.id().to_string();
        let done = Command::new("kill").args(["-9", &id]).status()?;
        if done.success() {
            Ok(())
        } else {
            Err("the service was gone before the kill".into())
        }
    }

    /// Ends it: no handler of it runs.
    pub(crate) fn kill(&mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(drop)
    }

    pub(crate) fn client(&self, key: &str) -> Client {
        Client {
            address: self.address,
            key: key.to_owned(),
        }
    }

    /// How much memory it had at most, in MiB, where the system says so.
    pub(crate) fn most_memory_mib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib / 1_024)
    }

    /// How many files and sockets it has open, where the system says so.
    pub(crate) fn n_open_files(&self) -> Option<usize> {
        let files = std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).ok()?;
        Some(files.count())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.kill();
    }
}

/// Serves the database of this address until the process ends, and says first where.
pub(crate) fn serve(folder: &Path, url: &str) -> Result<(), Broken> {
    let config = config(folder, url)?;
    let listeners = Listeners::bind(&config).map_err(|(_, error)| error)?;
    println!("{}", listeners.address()?);
    let engine = Engine::built_in();
    let workers = Workers::start(config.match_threads, config.match_seats)?;
    server::serve(&config, listeners, async || {
        let (store, vault) = opening::open(&config, &SystemEntropy::default()).await?;
        Ok::<_, opening::OpenError>(AppState::new(Parts::new(engine, workers, store, vault)))
    })?;
    Ok(())
}

fn config(folder: &Path, url: &str) -> Result<Config, Broken> {
    let secret = folder.join("secret").display().to_string();
    let setting = [
        ("MIQNET_BIND", "127.0.0.1:0"),
        ("MIQNET_METRICS_BIND", "off"),
        ("DATABASE_URL", url),
        ("MIQNET_SECRET_FILE", &*secret),
    ];
    let setting = setting.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = Written::default().with_environment(setting).check();
    config.map_err(|faults| format!("{faults:?}").into())
}
