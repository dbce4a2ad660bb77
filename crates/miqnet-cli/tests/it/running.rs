//! A service that the binary runs, for one test.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::bench::Bench;

/// A running service.
pub(crate) struct Running {
    process: Child,
    address: String,
}

impl Running {
    /// Starts it in the directory of the test, on a free port, and waits until it listens.
    pub(crate) fn start(bench: &Bench) -> Self {
        Self::start_with(bench, &[], "http://").0
    }

    /// Starts it with these further words, and waits until it says this. Returns also what it said.
    pub(crate) fn start_with(bench: &Bench, more: &[&str], until: &str) -> (Self, String) {
        let mut process = Command::new(env!("CARGO_BIN_EXE_miqnet"))
            .current_dir(bench.path("."))
            .args(["--lang", "en", "serve", "--bind", "127.0.0.1:0"])
            .args(more)
            .env("MIQNET_METRICS_BIND", "off")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut said = String::new();
        let mut err = BufReader::new(process.stderr.take().expect("a pipe"));
        while !said.contains(until) {
            let read = err.read_line(&mut said).expect("text");
            assert_ne!(read, 0, "it ended: {said}");
        }
        let address = said
            .split("http://")
            .nth(1)
            .and_then(|rest| rest.split(' ').next());
        let address = address.expect("an address").to_owned();
        (Self { process, address }, said)
    }

    /// Sends a request with these further lines of its head. Returns head and body of the answer.
    pub(crate) fn ask(&self, request: &str, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("the service listens");
        let length = body.len();
        let text = format!(
            "{request} HTTP/1.1\r\nHost: x\r\n{head}Content-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(text.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    /// Tells it to stop. Returns its exit code and its log.
    pub(crate) fn stop(self) -> (Option<i32>, String) {
        let id = self.process.id().to_string();
        let kill = Command::new("kill").arg(id).status();
        assert!(kill.expect("the signal is sent").success());
        let ended = self.process.wait_with_output().expect("the service ends");
        let log = String::from_utf8(ended.stdout).expect("a log is text");
        (ended.status.code(), log)
    }
}
