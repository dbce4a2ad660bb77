//! Requests, written by hand: one for each connection, as without a proxy.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Who is asked, with whose key.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    pub(crate) address: SocketAddr,
    pub(crate) key: String,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) etag: Option<String>,
    pub(crate) body: String,
}

impl Client {
    /// Sends a request with further lines of its head, and reads the answer to its end.
    ///
    /// # Errors
    /// When the other end goes before the answer is whole.
    pub(crate) fn ask(&self, request: &str, lines: &str, body: &str) -> io::Result<Answer> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        let head = self.head(request, lines, body.len());
        stream.write_all(head.as_bytes())?;
        stream.write_all(body.as_bytes())?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        parse(&text).ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
    }

    /// The head of a request whose body has so many bytes.
    pub(crate) fn head(&self, request: &str, lines: &str, n_bytes: usize) -> String {
        format!(
            "{request} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {}\r\n\
             {lines}Content-Length: {n_bytes}\r\n\r\n",
            self.key
        )
    }
}

/// Reads an answer that is whole.
fn parse(text: &str) -> Option<Answer> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let value = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(it, _)| it.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.to_owned())
    };
    let length: usize = value("content-length")?.parse().ok()?;
    if body.len() < length {
        return None;
    }
    Some(Answer {
        status: head.get(9..12)?.parse().ok()?,
        etag: value("etag"),
        body: body.to_owned(),
    })
}
