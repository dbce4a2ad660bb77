//! Ids in paths: the keys of records, and nothing else. What is no key is not found, like a key
//! that nobody has.

use std::future::{Ready, ready};
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use miqnet_store::Key;

use crate::problem::{Problem, ProblemCode};

/// The key `{id}` of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PathKey<K>(pub(crate) K);

/// The key of that name in the path, for paths with more than one.
///
/// # Errors
/// [`ProblemCode::NotFound`] for what is no key.
pub(crate) fn key_of<K: Key + FromStr>(request: &HttpRequest, name: &str) -> Result<K, Problem> {
    let text = request.match_info().get(name).unwrap_or_default();
    text.parse()
        .map_err(|_| Problem::new(ProblemCode::NotFound))
}

impl<K: Key + FromStr> FromRequest for PathKey<K> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(key_of(request, "id").map(Self))
    }
}
