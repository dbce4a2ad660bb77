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
    /// A header is missing or does not have its form.
    InvalidHeader,
    /// Nobody is signed in, or the key is not valid.
    Unauthenticated,
    /// Login and password do not belong together.
    WrongPassword,
    /// The role may not do this.
    Forbidden,
    /// A page of somebody else made the browser send this.
    OtherSite,
    /// Nothing is found here, or it is nobody's business.
    NotFound,
    /// The path does not know the method.
    MethodNotAllowed,
    /// The caller accepts no media type that can be given.
    NotAcceptable,
    /// The request came too slowly.
    RequestTimeout,
    /// Something of that name exists.
    Duplicate,
    /// A record that is named is missing, or others need this one.
    Reference,
    /// The person was erased and may come back only when she asks for it.
    Erased,
    /// What is kept of a fair does not make a timetable.
    NotPlannable,
    /// A request with the same Idempotency-Key is being carried out.
    InFlight,
    /// What was kept was emptied because a person of it was erased.
    Gone,
    /// Somebody else changed the record since it was read.
    Stale,
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
    /// An Idempotency-Key was used for another request.
    KeyReused,
    /// The request asks for more pairs or lines than one request may.
    TooMuchWork,
    /// A change does not say which version it knows.
    NoPrecondition,
    /// Too many tries in a short time.
    TooManyRequests,
    /// A fault of the service.
    Internal,
    /// All seats for work are taken.
    Busy,
    /// The work took longer than a request may.
    WorkTooLong,
    /// The service cannot work yet, or no longer.
    NotReady,
    /// Others hold what is needed.
    StorageBusy,
    /// The database cannot be reached.
    StorageUnavailable,
    /// The disk is full.
    StorageFull,
}

use ProblemCode as Code;

impl ProblemCode {
    /// All of them, in the order of their statuses.
    pub const ALL: &'static [Self] = &[
        Code::BadRequest,
        Code::MalformedJson,
        Code::InvalidQuery,
        Code::InvalidHeader,
        Code::Unauthenticated,
        Code::WrongPassword,
        Code::Forbidden,
        Code::OtherSite,
        Code::NotFound,
        Code::MethodNotAllowed,
        Code::NotAcceptable,
        Code::RequestTimeout,
        Code::Duplicate,
        Code::Reference,
        Code::Erased,
        Code::NotPlannable,
        Code::InFlight,
        Code::Gone,
        Code::Stale,
        Code::BodyTooLarge,
        Code::UnsupportedMediaType,
        Code::ContentEncoding,
        Code::InvalidBody,
        Code::DayNotCovered,
        Code::KeyReused,
        Code::TooMuchWork,
        Code::NoPrecondition,
        Code::TooManyRequests,
        Code::Internal,
        Code::Busy,
        Code::WorkTooLong,
        Code::NotReady,
        Code::StorageBusy,
        Code::StorageUnavailable,
        Code::StorageFull,
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
    pub(crate) fn retry_after_seconds(self) -> Option<u64> {
        match self {
            Code::InFlight => Some(1),
            Code::Busy | Code::StorageBusy => Some(2),
            Code::NotReady | Code::StorageUnavailable => Some(5),
            Code::TooManyRequests => Some(20),
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
            Code::InvalidHeader => (400, "invalid_header", "A header of the request is not in order.", "Correct the header that is named."),
            Code::Unauthenticated => (401, "unauthenticated", "Nobody is signed in, or the key is not valid.", "Send a valid key as “Authorization: Bearer …”."),
            Code::WrongPassword => (401, "wrong_password", "Login and password do not belong together.", "Type both again; an administrator can set a new password."),
            Code::Forbidden => (403, "forbidden", "This role may not do that.", "Ask an administrator for a role or scope that may."),
            Code::OtherSite => (403, "other_site", "A page of somebody else made the browser send this.", "Send it from a page of this service, or from a program."),
            Code::NotFound => (404, "not_found", "Nothing is found here.", "Compare path and id with the contract at /docs."),
            Code::MethodNotAllowed => (405, "method_not_allowed", "This path does not know the method.", "Use a method of the header Allow."),
            Code::NotAcceptable => (406, "not_acceptable", "None of the media types that are accepted can be given.", "Accept application/json."),
            Code::RequestTimeout => (408, "request_timeout", "The request came too slowly.", "Send head and body at once, over a faster connection."),
            Code::Duplicate => (409, "duplicate", "Something of that name exists already.", "Take another id, or change what exists."),
            Code::Reference => (409, "reference", "A record that this one names is missing, or others need this one.", "Make the record that is named first, or remove those that need this one."),
            Code::Erased => (409, "erased", "A person of that id was erased.", "Readmit her, if she asks for it, or leave her out."),
            Code::NotPlannable => (409, "not_plannable", "What is kept of this fair does not make a timetable.", "Correct the fair, its registrations or its vacancies where the places say, and try again."),
            Code::InFlight => (409, "in_flight", "A request with this Idempotency-Key is being carried out.", "Try again after the seconds of Retry-After."),
            Code::Gone => (410, "gone", "What was kept here held a person who was erased.", "Compute it again, without her."),
            Code::Stale => (412, "stale", "Somebody else changed this since it was read.", "Read it again and send the change with its new ETag."),
            Code::BodyTooLarge => (413, "body_too_large", "The body is larger than this operation takes.", "Send fewer rows in one request."),
            Code::UnsupportedMediaType => (415, "unsupported_media_type", "The body has another media type than this operation takes.", "Send the body with a Content-Type that the operation takes, such as application/json."),
            Code::ContentEncoding => (415, "content_encoding", "Packed bodies are not taken.", "Send the body as it is, without Content-Encoding."),
            Code::InvalidBody => (422, "invalid_body", "The body does not have the form that the contract describes.", "Correct the places that are listed and send the request again."),
            Code::DayNotCovered => (422, "day_not_covered", "The policy does not hold on the day of reference.", "Ask for a day that the policy covers; GET /version names the first and the last one."),
            Code::KeyReused => (422, "key_reused", "This Idempotency-Key was used for another request.", "Take a new key for each request."),
            Code::TooMuchWork => (422, "too_much_work", "The request asks for more pairs or lines than one request may.", "Send fewer rows, or a smaller top; “miqnet match” has no such limit."),
            Code::NoPrecondition => (428, "no_precondition", "A change has to say which version it knows.", "Send the ETag of what was read as If-Match."),
            Code::TooManyRequests => (429, "too_many_requests", "Too many tries in a short time.", "Try again after the seconds of Retry-After."),
            Code::Internal => (500, "internal", "The service has a fault.", "Tell whoever runs the service the request id."),
            Code::Busy => (503, "busy", "All seats for work are taken.", "Try again after the seconds of Retry-After."),
            Code::WorkTooLong => (503, "work_too_long", "The work took longer than one request may.", "Send fewer rows in one request."),
            Code::NotReady => (503, "not_ready", "The service cannot work yet, or no longer.", "Try again after the seconds of Retry-After."),
            Code::StorageBusy => (503, "storage_busy", "The database is busy.", "Try again after the seconds of Retry-After."),
            Code::StorageUnavailable => (503, "storage_unavailable", "The database cannot be reached.", "Try again after the seconds of Retry-After."),
            Code::StorageFull => (507, "storage_full", "The disk of the database is full; reading goes on.", "Tell whoever runs the service."),
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
