//! A whole service on a free port of this machine, for tests.

pub(crate) mod fixture;
pub(crate) mod roles;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::web;

use crate::access::AccessMatrix;
use crate::config::{Config, Limits, Written};
use crate::endpoint::{ENDPOINTS, Endpoint};
use crate::engine::Engine;
use crate::principal::Authenticator;
use crate::server;
use crate::state::AppState;
use crate::workers::Workers;

use roles::{KEY_OF_ROLE, TestRoles};

/// A running service. It stops when this is dropped.
pub(crate) struct TestApp {
    pub(crate) address: SocketAddr,
    pub(crate) state: web::Data<AppState>,
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
    pub(crate) authenticator: Box<dyn Authenticator>,
    pub(crate) seats: usize,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            behind_proxy: false,
            trusted: None,
            more: Vec::new(),
            access: "",
            authenticator: Box::new(TestRoles),
            seats: 8,
        }
    }
}

impl TestApp {
    /// A service as it is delivered, but with a key for each role.
    pub(crate) fn start() -> Self {
        Self::with(Setup::default())
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
        let matrix = format!(
            "{}\n{}",
            include_str!("../policy/access.toml"),
            setup.access
        );
        let mut state = AppState::new(
            Engine::built_in(),
            Workers::start(2, setup.seats).expect("threads"),
            setup.authenticator,
            AccessMatrix::parse(&matrix).expect("the matrix is in order"),
            setup.limits,
        );
        state.today = || jiff::civil::date(2026, 12, 1);
        state.trusted_peers = setup.trusted.or_else(|| config.trusted_proxies.clone());
        let state = web::Data::new(state);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the port is known");
        let known = ENDPOINTS.iter().chain(setup.more).collect();
        let (send, receive) = std::sync::mpsc::channel();
        let shared = state.clone();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = server::requests(&config, shared, listener, known);
                let server = server.expect("the server starts");
                send.send(server.handle()).expect("the test waits");
                server.await.expect("the server ends in order");
            });
        });
        Self {
            address,
            state,
            handle: receive.recv().expect("the server has started"),
            thread: Some(thread),
        }
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

    /// With the key of a role, and every scope.
    pub(crate) fn role(self, role: &str) -> Self {
        self.header("Authorization", &format!("Bearer {KEY_OF_ROLE}{role}"))
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
        let problem = self.json();
        let word =
            |fault: &serde_json::Value, key: &str| fault[key].as_str().expect("a word").to_owned();
        let faults = problem["faults"].as_array().expect("faults");
        faults
            .iter()
            .map(|it| (word(it, "place"), word(it, "code")))
            .collect()
    }
}
