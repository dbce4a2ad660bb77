//! Answers of operations on records.

use actix_web::body::BoxBody;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;

use crate::precondition::etag;

/// An answer: JSON or nothing, the version of what it shows, and where that is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(super) status: u16,
    pub(super) version: Option<u64>,
    pub(super) location: Option<String>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// 200 with what is asked for.
    pub(crate) fn ok(body: &impl Serialize) -> Self {
        Self::json(200, body)
    }

    /// 201 with what was made, and where it is found.
    pub(crate) fn created(location: String, body: &impl Serialize) -> Self {
        Self {
            location: Some(location),
            ..Self::json(201, body)
        }
    }

    /// 204: it was done, and there is nothing to show.
    pub(crate) fn no_content() -> Self {
        Self {
            status: 204,
            version: None,
            location: None,
            body: Vec::new(),
        }
    }

    /// 200 with JSON that was written elsewhere.
    pub(crate) fn written(body: Vec<u8>) -> Self {
        Self {
            status: 200,
            body,
            ..Self::no_content()
        }
    }

    /// With the version of what it shows, as its `ETag`.
    pub(crate) fn version(self, version: u64) -> Self {
        Self {
            version: Some(version),
            ..self
        }
    }

    fn json(status: u16, body: &impl Serialize) -> Self {
        Self {
            status,
            body: serde_json::to_vec(body).expect("an answer is plain data"),
            ..Self::no_content()
        }
    }
}

impl Responder for Answer {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).expect("answers have statuses of HTTP");
        let mut response = HttpResponse::build(status);
        if let Some(version) = self.version {
            response.insert_header((header::ETAG, etag(version)));
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        if self.body.is_empty() {
            return response.finish();
        }
        response.content_type("application/json").body(self.body)
    }
}
