//! The outermost middleware: what holds for every request, whatever its handler does.
//!
//! - It has an id, a line in the log and a place in the counters.
//! - It ends: a deadline covers head, body and work.
//! - A panic of its handler becomes a problem, and nothing of it is logged but the place.
//! - A packed body is refused before anybody unpacks it.
//! - Nobody gets further than here who is not allowed to by the matrix.
//! - Every answer carries the same headers, and every refusal is a problem.
//!
//! The request is handed on whole. A copy of it kept across the call would make the router panic.

use std::cell::Cell;
use std::future::{Ready, ready};
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::rc::Rc;
use std::time::Duration;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{Error, FromRequest, HttpMessage as _, HttpRequest, web};
use futures_util::FutureExt as _;
use miqnet_store::Ending;

use crate::access::Grant;
use crate::clock::Stopwatch;
use crate::desk::Told;
use crate::endpoint::{Budget, Endpoint};
use crate::headers::{self, Page};
use crate::principal::{Caller, Credential, Refusal};
use crate::problem::{self, Problem, ProblemCode};
use crate::state::AppState;

/// What the guard tells the reader of the body, and hears from it.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    /// How much the operation may take.
    pub(crate) budget: Budget,
    /// When the request came.
    pub(crate) since: Stopwatch,
    /// Whether the body was read to its end.
    pub(crate) body_read: Rc<Cell<bool>>,
    /// The address that asks: behind a proxy, the one that the proxy saw.
    pub(crate) client: Option<IpAddr>,
    /// The request, as the log names it.
    pub(crate) request_id: String,
}

impl FromRequest for Passage {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let passage = request.extensions().get::<Self>().cloned();
        ready(passage.ok_or_else(|| Problem::new(ProblemCode::Internal)))
    }
}

/// The endpoints that the guard knows; what is not among them is a page or nothing.
#[derive(Clone)]
pub(crate) struct Known(pub(crate) Rc<[&'static Endpoint]>);

/// What the log says of a request.
struct About {
    id: String,
    method: &'static str,
    route: String,
    role: Option<&'static str>,
    since: Stopwatch,
}

pub(crate) async fn guard(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let state = request
        .app_data::<web::Data<AppState>>()
        .expect("the server gives every request the state")
        .clone();
    let counted = state.metrics.begin();
    let mut about = About {
        id: uuid::Uuid::now_v7().to_string(),
        method: method_name(request.method()),
        route: request.match_pattern().unwrap_or_else(|| "none".to_owned()),
        role: None,
        since: Stopwatch::start(),
    };
    let page = if about.route.starts_with("/docs") {
        Page::Docs
    } else {
        Page::Data
    };
    let outcome = answer(request, next, &state, &mut about).await;
    drop(counted);
    let (status, code) = match &outcome {
        Ok(response) => (response.status().as_u16(), None),
        Err(problem) => (problem.code.status().as_u16(), Some(problem.code)),
    };
    let took = about.since.elapsed();
    state
        .metrics
        .answered(about.method, &about.route, status, took);
    log(&about, status, code, took);
    match outcome {
        Ok(mut response) => {
            headers::secure(response.headers_mut(), page);
            headers::name_request(response.headers_mut(), &about.id);
            Ok(response)
        }
        Err(problem) => Err(problem.of_request(&about.id).into()),
    }
}

/// The answer of the handler, or why there is none.
async fn answer(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    state: &AppState,
    about: &mut About,
) -> Result<ServiceResponse<BoxBody>, Problem> {
    let known = request
        .app_data::<Known>()
        .expect("the server gives every request its endpoints");
    let endpoint = known
        .0
        .iter()
        .find(|one| one.path == about.route && one.method == *request.method())
        .copied();
    let budget = endpoint.map_or(Budget::Record, |endpoint| endpoint.budget);
    let deadline = match budget {
        Budget::Record => state.limits.deadline,
        Budget::Work => state.limits.work_deadline,
    };
    let passage = Passage {
        budget,
        since: about.since,
        body_read: Rc::new(Cell::new(!has_body(&request))),
        client: client(&request, state),
        request_id: about.id.clone(),
    };
    let body_read = Rc::clone(&passage.body_read);
    let work = async {
        if let Some(caller) = admit(&request, endpoint, state, &about.id).await? {
            about.role = Some(caller.principal.role.as_str());
            request.extensions_mut().insert(caller);
        }
        request.extensions_mut().insert(passage);
        next.call(request).await.map_err(|error| of_error(&error))
    };
    match tokio::time::timeout(deadline, AssertUnwindSafe(work).catch_unwind()).await {
        Err(_) if body_read.get() => Err(Problem::new(ProblemCode::WorkTooLong)),
        Err(_) => Err(Problem::new(ProblemCode::RequestTimeout)),
        Ok(Err(_)) => {
            state.metrics.panicked();
            Err(Problem::new(ProblemCode::Internal))
        }
        Ok(Ok(response)) => as_problem(response?.map_into_boxed_body()),
    }
}

/// The address that asks. Behind a proxy it is the last one of `X-Forwarded-For` that is no proxy of
/// ours: the ones before may be anything.
fn client(request: &ServiceRequest, state: &AppState) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip().to_canonical();
    let Some(trusted) = &state.trusted_peers else {
        return Some(peer);
    };
    let headers = request.headers().get_all(header::X_FORWARDED_FOR);
    let text: Vec<&str> = headers.filter_map(|value| value.to_str().ok()).collect();
    let text = text.join(",");
    let addresses = text
        .rsplit(',')
        .map_while(|one| one.trim().parse::<IpAddr>().ok());
    let mut strangers = addresses.filter(|address| !trusted.contains(&address.to_canonical()));
    Some(strangers.next().unwrap_or(peer))
}

/// Whether the request may go further, and on whose behalf; nobody where the operation is public.
async fn admit(
    request: &ServiceRequest,
    endpoint: Option<&Endpoint>,
    state: &AppState,
    request_id: &str,
) -> Result<Option<Caller>, Problem> {
    let peer = request.peer_addr().map(|peer| peer.ip());
    let is_trusted = match (&state.trusted_peers, peer) {
        (None, _) => true,
        (Some(trusted), Some(peer)) => trusted.contains(&peer.to_canonical()),
        (Some(_), None) => false,
    };
    if !is_trusted {
        return Err(Problem::new(ProblemCode::Forbidden));
    }
    if request.headers().contains_key(header::CONTENT_ENCODING) {
        return Err(Problem::new(ProblemCode::ContentEncoding));
    }
    // Pages, paths that nobody knows and methods that a path does not know are the router's.
    let Some(endpoint) = endpoint else {
        return Ok(None);
    };
    if !accepts_json(request) {
        return Err(Problem::new(ProblemCode::NotAcceptable));
    }
    let row = state.access.row(endpoint.id);
    if row.is_some_and(|row| row.public) {
        return Ok(None);
    }
    let unauthenticated = || Problem::new(ProblemCode::Unauthenticated);
    let credential = Credential::of(request.request()).ok_or_else(unauthenticated)?;
    let principal = state.authenticator.authenticate(&credential).await;
    let principal = principal.map_err(|refusal| match refusal {
        Refusal::Unknown => unauthenticated(),
        Refusal::Unavailable(error) => error.into(),
    })?;
    let grant = state
        .access
        .grant(endpoint.id, principal.role, &principal.scopes);
    let caller = Caller {
        principal,
        grant,
        operation: endpoint.id,
        purpose: row.map_or_else(String::new, |row| row.purpose.clone()),
        request_id: request_id.to_owned(),
    };
    if caller.grant == Grant::None {
        return Err(deny(&caller, state).await);
    }
    Ok(Some(caller))
}

/// Tells the audit that somebody who is known asked for what the role may not do. Where that
/// cannot be kept, the caller hears so: nothing happens without being told.
async fn deny(caller: &Caller, state: &AppState) -> Problem {
    let entry = caller.entry(Told::about("operation", caller.operation), Ending::Denied);
    let kept = async {
        let work = state.store.begin(state.clock.now()).await?;
        work.commit(entry).await
    };
    match kept.await {
        Ok(_) => Problem::new(ProblemCode::Forbidden),
        Err(error) => error.into(),
    }
}

/// Whether a body follows the head.
fn has_body(request: &ServiceRequest) -> bool {
    let headers = request.headers();
    headers.contains_key(header::TRANSFER_ENCODING)
        || headers
            .get(header::CONTENT_LENGTH)
            .is_some_and(|length| length != "0")
}

/// Whether the caller takes JSON, after RFC 9110: no header takes everything.
fn accepts_json(request: &ServiceRequest) -> bool {
    let mut all = request.headers().get_all(header::ACCEPT).peekable();
    if all.peek().is_none() {
        return true;
    }
    let ranges = all.filter_map(|value| value.to_str().ok());
    ranges.flat_map(|value| value.split(',')).any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let media = parts.next().unwrap_or_default().to_ascii_lowercase();
        let is_refused = parts.any(|part| {
            let weight = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="));
            weight.is_some_and(|q| q.trim_matches(['0', '.']).is_empty())
        });
        let is_json = [
            "*/*",
            "application/*",
            "application/json",
            problem::MEDIA_TYPE,
        ];
        !is_refused && is_json.contains(&&*media)
    })
}

/// Turns what a library refused by itself into a problem; answers that are in order pass.
fn as_problem(response: ServiceResponse<BoxBody>) -> Result<ServiceResponse<BoxBody>, Problem> {
    if let Some(error) = response.response().error() {
        return Err(of_error(error));
    }
    let status = response.status();
    if status.is_client_error() || status.is_server_error() {
        return Err(Problem::of_status(status));
    }
    Ok(response)
}

fn of_error(error: &Error) -> Problem {
    match error.as_error::<Problem>() {
        Some(problem) => problem.clone(),
        None => Problem::of_status(error.as_response_error().status_code()),
    }
}

/// One line for each request: who asked for what kind of thing and how it ended, and no more.
fn log(about: &About, status: u16, code: Option<ProblemCode>, took: Duration) {
    let About {
        id,
        method,
        route,
        role,
        ..
    } = about;
    let (role, code) = (
        role.unwrap_or("none"),
        code.map_or("none", ProblemCode::name),
    );
    let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    if StatusCode::from_u16(status).is_ok_and(|status| status.is_server_error()) {
        tracing::error!(request_id = %id, method, route, status, code, role, millis, "request");
    } else {
        tracing::info!(request_id = %id, method, route, status, code, role, millis, "request");
    }
}

/// The method as a label: whoever invents methods invents no labels.
fn method_name(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

#[cfg(test)]
mod tests;
