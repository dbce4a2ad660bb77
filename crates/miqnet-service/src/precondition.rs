//! Which version does a change know? `If-Match` and `ETag` after RFC 9110, in one place.
//!
//! The tag of a record is its version in quotes. A change names exactly one: `*` would change what
//! nobody has read.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};

use crate::problem::{Fault, Problem, ProblemCode};

/// The version that a change knows: the argument of every handler that replaces, patches or
/// deletes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct IfMatch(pub(crate) u64);

/// The tag of a version.
pub(crate) fn etag(version: u64) -> String {
    format!("\"{version}\"")
}

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let all: Vec<_> = request.headers().get_all(header::IF_MATCH).collect();
        ready(match &all[..] {
            [] => Err(Problem::new(ProblemCode::NoPrecondition)),
            [one] => read(one.to_str().unwrap_or_default()),
            _ => Err(wrong()),
        })
    }
}

fn read(text: &str) -> Result<IfMatch, Problem> {
    let tag = text.trim();
    if tag == "*" {
        return Err(Problem::new(ProblemCode::NoPrecondition));
    }
    let inside = tag.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    match inside {
        Some(version) if version.bytes().all(|it| it.is_ascii_digit()) && !version.is_empty() => {
            // A number that no version has is another version.
            Ok(IfMatch(version.parse().unwrap_or(u64::MAX)))
        }
        // Tags that are none of ours match nothing; weak ones never match.
        Some(other) if !other.contains('"') => Err(Problem::new(ProblemCode::Stale)),
        _ if tag.starts_with("W/\"") => Err(Problem::new(ProblemCode::Stale)),
        _ => Err(wrong()),
    }
}

fn wrong() -> Problem {
    let fault = Fault::new("header.if-match", "wrong_value");
    Problem::new(ProblemCode::InvalidHeader).at([fault.allowing(["one ETag, such as \"3\""])])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_names_one_version() {
        let of = |text: &str| read(text).map_err(|it| it.code);
        assert_eq!(of(&etag(3)), Ok(IfMatch(3)));
        assert_eq!(of(" \"3\" "), Ok(IfMatch(3)));
        assert_eq!(of("\"99999999999999999999\""), Ok(IfMatch(u64::MAX)));
        assert_eq!(of("*"), Err(ProblemCode::NoPrecondition));
        for tag in ["\"\"", "\"abc\"", "W/\"3\"", "\"-3\""] {
            assert_eq!(of(tag), Err(ProblemCode::Stale), "{tag}");
        }
        for tag in ["3", "", "\"3", "\"3\", \"4\"", "'3'"] {
            assert_eq!(of(tag), Err(ProblemCode::InvalidHeader), "{tag}");
        }
    }
}
