//! What a caller is told when a request cannot be answered: problem details after RFC 9457.
//!
//! A problem names a stable code, the places and one thing to do. It never repeats a value of the
//! request and never the words of a library, so that no data of a person leaves with it.

mod code;
mod of_store;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use miqnet_domain::Severity;
use serde::Serialize;
use utoipa::ToSchema;

use crate::headers;

pub use code::ProblemCode;

/// The media type of problems.
pub(crate) const MEDIA_TYPE: &str = "application/problem+json";

/// The most faults that are listed; nobody reads more.
const MOST_FAULTS: usize = 1_000;

/// Why a request was not answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The kind of problem.
    pub code: ProblemCode,
    /// The places that are wrong, in the order of the request.
    pub faults: Vec<Fault>,
    /// The request, as the log names it.
    request_id: Option<String>,
    /// The methods that the path knows, for 405.
    allow: Option<String>,
    /// After how many seconds another try is worth while.
    retry_after_seconds: Option<u64>,
}

/// Why a request was not answered (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem, example = json!({
    "type": "urn:problem-type:miqnet:invalid_body",
    "title": "The body does not have the form that the contract describes.",
    "status": 422,
    "code": "invalid_body",
    "todo": "Correct the places that are listed and send the request again.",
    "faults": [{"place": "candidates[3].id", "code": "missing_field"}],
    "request_id": "019ac0de-7f3b-7c55-8a54-0c4f6a1d2e3f"
}))]
pub(crate) struct ProblemBody<'p> {
    /// The code as a URI: `urn:problem-type:miqnet:` and the code.
    #[serde(rename = "type")]
    kind: String,
    /// What is wrong, in one English sentence that depends on the code alone.
    title: &'static str,
    /// The status of the answer.
    status: u16,
    /// The stable code; `docs/SERVICE.md` lists all of them.
    #[schema(value_type = String)]
    code: ProblemCode,
    /// The one thing to do.
    todo: &'static str,
    /// The places that are wrong, in the order of the request; absent where there are none.
    #[serde(skip_serializing_if = "<[Fault]>::is_empty")]
    #[schema(value_type = Vec<Fault>, required = false)]
    faults: &'p [Fault],
    /// The request, as the log names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'p str>,
}

/// One place of a request that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Fault {
    /// Where: a path into the body such as `candidates[3].id`, counted from 0; `query.top`; or
    /// `line 3, column 7` of a body that is no JSON.
    pub place: String,
    /// What is wrong there: a stable code, of this service or, for rows, of `docs/ERRORS.md`.
    pub code: &'static str,
    /// For rows: `error` keeps the row out, `warning` does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<&'static str>,
    /// What is accepted; absent where that has no use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub allowed: Vec<String>,
    /// What is wrong in words, without the value; for faults of rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The one thing to do; for faults of rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<String>,
}

impl Problem {
    /// The problem of this code, without places.
    pub fn new(code: ProblemCode) -> Self {
        Self {
            code,
            faults: Vec::new(),
            request_id: None,
            allow: None,
            retry_after_seconds: code.retry_after_seconds(),
        }
    }

    /// The same problem at these places; beyond a thousand they are left out.
    #[must_use]
    pub fn at(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        let room = MOST_FAULTS.saturating_sub(self.faults.len());
        self.faults.extend(faults.into_iter().take(room));
        self
    }

    /// The same problem of this request.
    #[must_use]
    pub(crate) fn of_request(mut self, id: &str) -> Self {
        self.request_id = Some(id.to_owned());
        self
    }

    /// The problem as it is sent.
    pub(crate) fn body(&self) -> ProblemBody<'_> {
        let code = self.code;
        ProblemBody {
            kind: format!("urn:problem-type:miqnet:{}", code.name()),
            title: code.title(),
            status: code.status().as_u16(),
            code,
            todo: code.todo(),
            faults: &self.faults,
            request_id: self.request_id.as_deref(),
        }
    }

    /// A path that does not know the method, but these.
    pub(crate) fn method_not_allowed(allow: String) -> Self {
        Self {
            allow: Some(allow),
            ..Self::new(ProblemCode::MethodNotAllowed)
        }
    }

    /// The same problem with the seconds after which another try is worth while.
    #[must_use]
    pub(crate) fn again_after(self, seconds: u64) -> Self {
        Self {
            retry_after_seconds: Some(seconds),
            ..self
        }
    }

    /// What is not there, or is nobody's business.
    pub(crate) fn nothing_here() -> Self {
        Self::new(ProblemCode::NotFound)
    }

    /// The problem for an answer that some library gave with this status.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        let code = ProblemCode::ALL
            .iter()
            .find(|code| code.status() == status)
            .copied();
        Self::new(code.unwrap_or(if status.is_client_error() {
            ProblemCode::BadRequest
        } else {
            ProblemCode::Internal
        }))
    }
}

impl Fault {
    /// A fault at a place.
    pub fn new(place: impl Into<String>, code: &'static str) -> Self {
        Self {
            place: place.into(),
            code,
            severity: None,
            allowed: Vec::new(),
            text: None,
            todo: None,
        }
    }

    /// The same fault with what is accepted.
    #[must_use]
    pub fn allowing(mut self, allowed: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.allowed = allowed.into_iter().map(Into::into).collect();
        self
    }

    /// The same fault as an error of a row, which is left out for it.
    #[must_use]
    pub(crate) fn into_error(mut self) -> Self {
        self.severity = Some(Severity::Error.name());
        self
    }

    /// Whether a row is left out for it.
    pub(crate) fn is_error(&self) -> bool {
        self.severity == Some(Severity::Error.name())
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.code.name())
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.code.status()
    }

    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        answer.insert_header((header::CONTENT_TYPE, MEDIA_TYPE));
        if let Some(seconds) = self.retry_after_seconds {
            answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        if let Some(allow) = &self.allow {
            answer.insert_header((header::ALLOW, allow.as_str()));
        }
        if self.code.status() == StatusCode::UNAUTHORIZED {
            answer.insert_header((header::WWW_AUTHENTICATE, "Bearer realm=\"miqnet\""));
        }
        let body = serde_json::to_vec(&self.body()).expect("a problem is plain data");
        let mut answer = answer.body(body);
        headers::secure(answer.headers_mut(), headers::Page::Data);
        if let Some(id) = &self.request_id {
            headers::name_request(answer.headers_mut(), id);
        }
        answer
    }
}
