//! The catalogue of problems.

use actix_web::http::StatusCode;
use serde::{Serialize, Serializer};

/// A kind of problem. Its name stays the same for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemCode {
    /// What was sent is no proper request.
    BadRequest,
    /// The body is no JSON.
    MalformedJson,
    /// A query parameter is unknown, given twice or has a value that is not allowed.
    InvalidQuery,
    /// Nobody is signed in, or the key is not valid.
    Unauthenticated,
    /// The role may not do this.
    Forbidden,
    /// Nothing is found here, or it is nobody's business.
    NotFound,
    /// The path does not know the method.
    MethodNotAllowed,
    /// The caller accepts no media type that can be given.
    NotAcceptable,
    /// The request came too slowly.
    RequestTimeout,
    /// The body is larger than the operation takes.
    BodyTooLarge,
    /// The body has another media type than the operation takes.
    UnsupportedMediaType,
    /// The body is packed.
    ContentEncoding,
    /// The body does not have the form of the contract, or a value is not allowed.
    InvalidBody,
    /// The day of reference is not covered by the policy.
    DayNotCovered,
    /// The request asks for more pairs or lines than one request may.
    TooMuchWork,
    /// A fault of the service.
    Internal,
    /// All seats for work are taken.
    Busy,
    /// The work took longer than a request may.
    WorkTooLong,
    /// The service cannot work yet, or no longer.
    NotReady,
}

use ProblemCode as Code;

impl ProblemCode {
    /// All of them, in the order of their statuses.
    pub const ALL: &'static [Self] = &[
        Code::BadRequest,
        Code::MalformedJson,
        Code::InvalidQuery,
        Code::Unauthenticated,
        Code::Forbidden,
        Code::NotFound,
        Code::MethodNotAllowed,
        Code::NotAcceptable,
        Code::RequestTimeout,
        Code::BodyTooLarge,
        Code::UnsupportedMediaType,
        Code::ContentEncoding,
        Code::InvalidBody,
        Code::DayNotCovered,
        Code::TooMuchWork,
        Code::Internal,
        Code::Busy,
        Code::WorkTooLong,
        Code::NotReady,
    ];

    /// The stable name.
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The status it is answered with.
    pub fn status(self) -> StatusCode {
        StatusCode::from_u16(self.row().0).expect("the table holds statuses of HTTP")
    }

    /// What is wrong, in one sentence.
    pub fn title(self) -> &'static str {
        self.row().2
    }

    /// The one thing to do.
    pub fn todo(self) -> &'static str {
        self.row().3
    }

    /// After how many seconds another try is worth while; none where it is of no use.
    pub(crate) fn retry_after_seconds(self) -> Option<u32> {
        match self {
            Code::Busy => Some(2),
            Code::NotReady => Some(5),
            _ => None,
        }
    }

    /// Status, name, sentence and what to do.
    #[rustfmt::skip]
    fn row(self) -> (u16, &'static str, &'static str, &'static str) {
        match self {
            Code::BadRequest => (400, "bad_request", "The request is not in order.", "Send a request as the contract describes it."),
            Code::MalformedJson => (400, "malformed_json", "The body is no JSON.", "Correct the place that is named; the rest is read after it."),
            Code::InvalidQuery => (400, "invalid_query", "A query parameter is unknown, given twice or not allowed.", "Correct the parameters that are listed."),
            Code::Unauthenticated => (401, "unauthenticated", "Nobody is signed in, or the key is not valid.", "Send a valid key as “Authorization: Bearer …”."),
            Code::Forbidden => (403, "forbidden", "This role may not do that.", "Ask an administrator for a role or scope that may."),
            Code::NotFound => (404, "not_found", "Nothing is found here.", "Compare path and id with the contract at /docs."),
            Code::MethodNotAllowed => (405, "method_not_allowed", "This path does not know the method.", "Use a method of the header Allow."),
            Code::NotAcceptable => (406, "not_acceptable", "None of the media types that are accepted can be given.", "Accept application/json."),
            Code::RequestTimeout => (408, "request_timeout", "The request came too slowly.", "Send head and body at once, over a faster connection."),
            Code::BodyTooLarge => (413, "body_too_large", "The body is larger than this operation takes.", "Send fewer rows in one request."),
            Code::UnsupportedMediaType => (415, "unsupported_media_type", "The body has another media type than this operation takes.", "Send JSON with “Content-Type: application/json”."),
            Code::ContentEncoding => (415, "content_encoding", "Packed bodies are not taken.", "Send the body as it is, without Content-Encoding."),
            Code::InvalidBody => (422, "invalid_body", "The body does not have the form that the contract describes.", "Correct the places that are listed and send the request again."),
            Code::DayNotCovered => (422, "day_not_covered", "The policy does not hold on the day of reference.", "Ask for a day that the policy covers; GET /version names the first and the last one."),
            Code::TooMuchWork => (422, "too_much_work", "The request asks for more pairs or lines than one request may.", "Send fewer rows, or a smaller top; “miqnet match” has no such limit."),
            Code::Internal => (500, "internal", "The service has a fault.", "Tell whoever runs the service the request id."),
            Code::Busy => (503, "busy", "All seats for work are taken.", "Try again after the seconds of Retry-After."),
            Code::WorkTooLong => (503, "work_too_long", "The work took longer than one request may.", "Send fewer rows in one request."),
            Code::NotReady => (503, "not_ready", "The service cannot work yet, or no longer.", "Try again after the seconds of Retry-After."),
        }
    }
}

impl Serialize for ProblemCode {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_a_name_of_its_own_and_stands_in_the_order_of_statuses() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(Code::ALL.is_sorted_by_key(|code| code.status()));
        assert!(Code::ALL.is_sorted());
    }

    #[test]
    fn every_code_says_what_is_wrong_and_what_to_do_in_a_sentence_each() {
        for code in Code::ALL {
            assert!(code.title().ends_with('.'), "{}", code.name());
            assert!(code.todo().ends_with('.'), "{}", code.name());
        }
    }
}
