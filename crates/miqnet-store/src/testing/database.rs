//! A database for one test.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::Executor;
use sqlx::postgres::PgPoolOptions;
use tempfile::TempDir;

use super::Cluster;
use crate::erasure::LedgerKey;
use crate::store::{Location, Store};

/// Which kind of database a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// The embedded database, in a file of its own.
    Sqlite,
    /// A database of its own on the private [`Cluster`].
    Postgres,
}

/// An empty database with the schema of today. What it is on lives as long as this value.
#[derive(Debug)]
pub struct TestDatabase {
    location: Location,
    owner: Location,
    folder: Option<TempDir>,
    cluster: Option<Cluster>,
}

impl TestDatabase {
    /// Makes a database.
    ///
    /// # Panics
    /// When it cannot be made: a test without its database fails and says what is missing.
    pub async fn new(backend: Backend) -> Self {
        let made = match backend {
            Backend::Sqlite => Self::sqlite(),
            Backend::Postgres => Self::postgres(Cluster::join()).await,
        };
        made.migrated().await
    }

    /// Makes a database on this server.
    ///
    /// # Panics
    /// As for [`TestDatabase::new`].
    pub async fn on(server: Cluster) -> Self {
        Self::postgres(server).await.migrated().await
    }

    async fn migrated(self) -> Self {
        Store::migrate(&self.owner)
            .await
            .expect("a new database can be migrated");
        self
    }

    fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("the machine has a folder for temporary files");
        let location = Location::Sqlite(folder.path().join("data").join("miqnet.db"));
        Self {
            owner: location.clone(),
            location,
            folder: Some(folder),
            cluster: None,
        }
    }

    async fn postgres(cluster: Cluster) -> Self {
        static N_MADE: AtomicU32 = AtomicU32::new(0);
        let n = N_MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("t_{}_{n}", std::process::id());
        let admin = PgPoolOptions::new()
            .max_connections(1)
            .connect(&cluster.url("postgres", "postgres"))
            .await
            .expect("the private cluster accepts connections");
        let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        let create = format!("CREATE DATABASE {name} OWNER miqnet_owner");
        for statement in [drop, create] {
            // The name is made of digits above.
            let statement = sqlx::AssertSqlSafe(statement);
            admin
                .execute(sqlx::raw_sql(statement))
                .await
                .expect("a database can be made");
        }
        admin.close().await;
        Self {
            location: Location::Postgres(cluster.url("miqnet_app", &name)),
            owner: Location::Postgres(cluster.url("miqnet_owner", &name)),
            folder: None,
            cluster: Some(cluster),
        }
    }

    /// Opens it as the service does, with a secret of the tests.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn open(&self) -> Store {
        let ledger_key = LedgerKey::new([7; 32]);
        Store::open(&self.location, ledger_key)
            .await
            .expect("the test's database opens")
    }

    /// Where it is, for the service.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Where it is, for the owner of its tables.
    pub fn owner(&self) -> &Location {
        &self.owner
    }

    /// The server that it is on, if it is on one.
    pub fn server(&self) -> Option<&Cluster> {
        self.cluster.as_ref()
    }

    /// The folder that holds it, if it is an embedded one.
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(TempDir::path)
    }
}
