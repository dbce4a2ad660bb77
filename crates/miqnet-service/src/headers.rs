//! Which headers keep a browser and a cache from doing more than they should?

use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// What kind of answer the headers protect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// Data for programs: nothing of it may be run, loaded or framed.
    Data,
    /// The interactive page of the contract, whose scripts and styles come from this service.
    Docs,
}

/// Nothing at all is loaded by an answer that is data.
const DATA_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// The page of the contract sets style attributes from its scripts and shows an inline picture.
const DOCS_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// The header that names a request.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Sets the headers that every answer carries.
pub(crate) fn secure(headers: &mut HeaderMap, page: Page) {
    let policy = match page {
        Page::Data => DATA_POLICY,
        Page::Docs => DOCS_POLICY,
    };
    let all = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::PERMISSIONS_POLICY,
            "camera=(), geolocation=(), microphone=(), payment=()",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    for (name, value) in all {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// Names the request in its answer.
pub(crate) fn name_request(headers: &mut HeaderMap, id: &str) {
    let value = HeaderValue::from_str(id).expect("the id of a request is a UUID");
    headers.insert(REQUEST_ID, value);
}
