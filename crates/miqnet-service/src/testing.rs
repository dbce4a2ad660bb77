//! A whole service on a free port of this machine, for tests: with a database of its own, on which
//! [`stage`] is set.

pub(crate) mod fixture;
pub(crate) mod stage;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::web;
use jiff::Timestamp;
use jiff::civil::Date;
use miqnet_store::Store;
use miqnet_store::testing::{Backend, TestDatabase};

use crate::access::AccessMatrix;
use crate::clock::{Clock, Entropy};
use crate::config::{Config, Limits, Written};
use crate::endpoint::{ENDPOINTS, Endpoint};
use crate::engine::Engine;
use crate::server;
use crate::state::{AppState, Parts};
use crate::vault::Vault;
use crate::workers::Workers;

use stage::{Stage, Who};

/// A running service. It stops when this is dropped.
pub(crate) struct TestApp {
    pub(crate) address: SocketAddr,
    pub(crate) state: web::Data<AppState>,
    /// What is in the database.
    pub(crate) stage: Stage,
    /// What time it is.
    pub(crate) clock: Arc<TestClock>,
    pub(crate) database: TestDatabase,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

/// What a test changes of a service.
pub(crate) struct Setup {
    pub(crate) limits: Limits,
    pub(crate) behind_proxy: bool,
    pub(crate) trusted: Option<BTreeSet<IpAddr>>,
    pub(crate) more: Vec<&'static Endpoint>,
    pub(crate) access: &'static str,
    pub(crate) seats: usize,
    pub(crate) backend: Backend,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            behind_proxy: false,
            trusted: None,
            more: Vec::new(),
            access: "",
            seats: 8,
            backend: Backend::Sqlite,
        }
    }
}

/// A clock that stands still until a test moves it; it starts at noon of 1 December 2026, UTC.
#[derive(Debug)]
pub(crate) struct TestClock(AtomicI64);

impl TestClock {
    const NOON: i64 = 1_796_126_400;

    pub(crate) fn at_noon() -> Self {
        Self(AtomicI64::new(Self::NOON))
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).expect("a test stays near its day")
    }

    fn today(&self) -> Date {
        self.now().to_zoned(jiff::tz::TimeZone::UTC).date()
    }
}

/// Bytes that never come twice and are the same in every run.
#[derive(Debug, Default)]
struct TestEntropy(AtomicU64);

impl Entropy for TestEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let n = self.0.fetch_add(1, Ordering::SeqCst);
        let mut stream = blake3::Hasher::new()
            .update(&n.to_le_bytes())
            .finalize_xof();
        stream.fill(bytes);
    }
}

/// Makes a test on each database of each function named, which takes the [`Backend`].
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(
                #[test]
                fn $name() {
                    super::$name(miqnet_store::testing::Backend::Sqlite);
                }
            )*
        }

        mod postgres {
            $(
                #[test]
                fn $name() {
                    super::$name(miqnet_store::testing::Backend::Postgres);
                }
            )*
        }
    };
}
pub(crate) use on_both;

impl TestApp {
    /// A service as it is delivered, on the embedded database.
    pub(crate) fn start() -> Self {
        Self::with(Setup::default())
    }

    /// A service as it is delivered, on that kind of database.
    pub(crate) fn on(backend: Backend) -> Self {
        Self::with(Setup {
            backend,
            ..Setup::default()
        })
    }

    pub(crate) fn with(setup: Setup) -> Self {
        let mut variables = vec![("MIQNET_BIND", "127.0.0.1:0")];
        if setup.behind_proxy {
            let proxy = [
                ("MIQNET_BEHIND_PROXY", "true"),
                ("MIQNET_TRUSTED_PROXIES", "127.0.0.1"),
            ];
            variables.extend(proxy);
        }
        let variables = variables
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        let config: Config = Written::default()
            .with_environment(variables)
            .check()
            .expect("a service on this machine");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the port is known");
        let clock = Arc::new(TestClock::at_noon());
        let its_clock = Arc::clone(&clock);
        let (send, receive) = std::sync::mpsc::channel();
        // Connections to a database belong to the threads that serve.
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let database = TestDatabase::new(setup.backend).await;
                let store = database.open().await;
                let (candidate, vacancy) = (fixture::near_candidate(), fixture::near_vacancy());
                let stage = stage::set(&store, &candidate, &vacancy).await;
                let known = ENDPOINTS.iter().chain(setup.more.clone()).collect();
                let state = web::Data::new(state(store, its_clock, setup, &config));
                let server = server::requests(&config, state.clone(), listener, known);
                let server = server.expect("the server starts");
                let started = (database, stage, state, server.handle());
                assert!(send.send(started).is_ok(), "the test waits");
                server.await.expect("the server ends in order");
            });
        });
        let (database, stage, state, handle) = receive.recv().expect("the server has started");
        Self {
            address,
            state,
            stage,
            clock,
            database,
            handle,
            thread: Some(thread),
        }
    }

    /// Asks the database something, or changes it, beside the service.
    pub(crate) fn look<T>(&self, question: impl AsyncFnOnce(&Store) -> T) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(async {
            let store = self.database.open().await;
            let answer = question(&store).await;
            store.close().await;
            answer
        })
    }

    pub(crate) fn get(&self, path: &str) -> Request<'_> {
        self.request("GET", path)
    }

    pub(crate) fn post(&self, path: &str) -> Request<'_> {
        self.request("POST", path)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> Request<'_> {
        Request {
            app: self,
            head: format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n"),
            body: Vec::new(),
        }
    }

    /// A connection on which a test writes whatever it likes.
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the service listens");
        let limit = Some(Duration::from_secs(90));
        stream.set_read_timeout(limit).expect("a time limit");
        stream
    }
}

/// What the requests of a test share.
fn state(store: Store, clock: Arc<TestClock>, setup: Setup, config: &Config) -> AppState {
    let matrix = format!(
        "{}\n{}",
        include_str!("../policy/access.toml"),
        setup.access
    );
    let workers = Workers::start(2, setup.seats).expect("threads");
    let mut state = AppState::new(Parts {
        access: AccessMatrix::parse(&matrix).expect("the matrix is in order"),
        limits: setup.limits,
        clock,
        entropy: Arc::new(TestEntropy::default()),
        ..Parts::new(Engine::built_in(), workers, store, Vault::new([7; 32]))
    });
    state.trusted_peers = setup.trusted.or_else(|| config.trusted_proxies.clone());
    state
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // Whoever holds the future of a stop need not wait for it: the thread ends with the server.
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A request, written by hand so that it may be anything.
pub(crate) struct Request<'a> {
    app: &'a TestApp,
    head: String,
    body: Vec<u8>,
}

impl Request<'_> {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.head += &format!("{name}: {value}\r\n");
        self
    }

    /// With the key of somebody who is known and has that role.
    pub(crate) fn role(self, role: &str) -> Self {
        self.by(Who::of_role(role))
    }

    /// With the key of somebody.
    pub(crate) fn by(self, who: Who) -> Self {
        match who {
            Who::Nobody => self,
            who => self.bearer(who.secret().expose()),
        }
    }

    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn json(self, body: &str) -> Self {
        self.header("Content-Type", "application/json")
            .bytes(body.as_bytes())
    }

    pub(crate) fn bytes(mut self, body: &[u8]) -> Self {
        self.head += &format!("Content-Length: {}\r\n", body.len());
        self.body = body.to_vec();
        self
    }

    /// With a few rows of both sides.
    pub(crate) fn rows(self) -> Self {
        let (candidate, vacancy) = (fixture::candidate(), fixture::vacancy());
        self.json(&format!(
            r#"{{"candidates": [{candidate}], "vacancies": [{vacancy}]}}"#
        ))
    }

    pub(crate) fn send(self) -> Answer {
        let mut stream = self.app.connect();
        // A service that refuses early closes before it has read everything.
        let _ = stream.write_all(format!("{}\r\n", self.head).as_bytes());
        let _ = stream.write_all(&self.body);
        Answer::read(&mut stream)
    }
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    /// Reads one answer to its end.
    pub(crate) fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        let mut piece = [0; 1 << 16];
        loop {
            if let Some(answer) = Self::parse(&bytes) {
                return answer;
            }
            match stream.read(&mut piece) {
                Ok(n) if n > 0 => bytes.extend_from_slice(&piece[..n]),
                end => panic!(
                    "no answer but {:?} after {end:?}",
                    String::from_utf8_lossy(&bytes)
                ),
            }
        }
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).expect("a head is text");
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers: BTreeMap<String, String> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let length = headers.get("content-length").map_or(0, |length| {
            length.parse::<usize>().expect("a length is a number")
        });
        let body = bytes.get(end + 4..end + 4 + length)?.to_vec();
        Some(Self {
            status,
            headers,
            body,
        })
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    pub(crate) fn headers(&self) -> &BTreeMap<String, String> {
        &self.headers
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.body
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("answers are text")
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("answers are JSON")
    }

    /// The code of a problem.
    #[track_caller]
    pub(crate) fn code(&self) -> String {
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json")
        );
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        problem["code"].as_str().expect("a code").to_owned()
    }

    /// Places and codes of the faults of a problem.
    pub(crate) fn faults(&self) -> Vec<(String, String)> {
        self.faults_of("faults")
    }

    /// Places and codes of the faults in this field.
    pub(crate) fn faults_of(&self, field: &str) -> Vec<(String, String)> {
        let problem = self.json();
        let word =
            |fault: &serde_json::Value, key: &str| fault[key].as_str().expect("a word").to_owned();
        let faults = problem[field].as_array().expect("faults");
        faults
            .iter()
            .map(|it| (word(it, "place"), word(it, "code")))
            .collect()
    }
}
