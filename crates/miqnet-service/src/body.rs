//! Bodies of requests: how they are read, and what is said of those that are not in order.

mod json;
mod scan;

use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, web};
use futures_util::StreamExt as _;
use futures_util::future::LocalBoxFuture;
use tokio::sync::OwnedSemaphorePermit;

use crate::endpoint::Budget;
use crate::guard::Passage;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::state::AppState;

pub(crate) use json::{Line, parse, raw_rows};
pub(crate) use scan::{HARMFUL, is_harmful};

/// A body up to here needs no permit of [`AppState::large_bodies`].
const SMALL_BYTES: usize = 64 << 10;

/// How long a body may take before its rate counts.
const GRACE: Duration = Duration::from_secs(5);

/// The least rate of a large body after that.
const LEAST_BYTES_PER_SECOND: u64 = 4 << 10;

/// The bytes of a body of JSON, within the limits of the operation.
///
/// A large body keeps one of a few permits as long as this lives, so that bodies in memory are
/// bounded in number and size.
pub(crate) struct JsonBytes {
    pub(crate) bytes: Bytes,
    _permit: Option<OwnedSemaphorePermit>,
}

impl FromRequest for JsonBytes {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let passage = request.extensions().get::<Passage>().cloned();
        let state = request.app_data::<web::Data<AppState>>().cloned();
        let is_json = is_json(request);
        let announced = announced(request);
        let payload = payload.take();
        Box::pin(async move {
            let (Some(passage), Some(state)) = (passage, state) else {
                return Err(Problem::new(ProblemCode::Internal));
            };
            if !is_json {
                return Err(Problem::new(ProblemCode::UnsupportedMediaType));
            }
            read(payload, announced, &passage, &state).await
        })
    }
}

/// The media type of workbooks.
pub(crate) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The media types of sheets, each with the name that the reader of sheets gets.
const SHEETS: [(&str, &str); 4] = [
    ("text/csv", "sheet.csv"),
    (XLSX, "sheet.xlsx"),
    ("application/json", "sheet.json"),
    ("application/x-ndjson", "sheet.jsonl"),
];

/// The bytes of a sheet in one of its formats, within the limits of the operation.
pub(crate) struct SheetBytes {
    pub(crate) sheet: JsonBytes,
    /// A name whose ending is that of the format.
    pub(crate) name: &'static str,
}

impl FromRequest for SheetBytes {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let passage = request.extensions().get::<Passage>().cloned();
        let state = request.app_data::<web::Data<AppState>>().cloned();
        let media = request.headers().get(header::CONTENT_TYPE);
        let media = media
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let media = media.split(';').next().unwrap_or_default().trim();
        let found = SHEETS.iter().find(|(it, _)| media.eq_ignore_ascii_case(it));
        let announced = announced(request);
        let payload = payload.take();
        Box::pin(async move {
            let (Some(passage), Some(state)) = (passage, state) else {
                return Err(Problem::new(ProblemCode::Internal));
            };
            let Some((_, name)) = found else {
                let fault = Fault::new("header.content-type", "wrong_value");
                let fault = fault.allowing(SHEETS.map(|(media, _)| media));
                return Err(Problem::new(ProblemCode::UnsupportedMediaType).at([fault]));
            };
            let sheet = read(payload, announced, &passage, &state).await?;
            Ok(Self { sheet, name })
        })
    }
}

/// Reads a body to its end.
async fn read(
    mut payload: Payload,
    announced: Option<usize>,
    passage: &Passage,
    state: &AppState,
) -> Result<JsonBytes, Problem> {
    let most = match passage.budget {
        Budget::Record => state.limits.record_bytes,
        Budget::Work => state.limits.work_bytes,
    };
    if announced.is_some_and(|bytes| bytes > most) {
        return Err(Problem::new(ProblemCode::BodyTooLarge));
    }
    let is_small = announced.is_some_and(|bytes| bytes <= SMALL_BYTES) || most <= SMALL_BYTES;
    let permit = if is_small {
        None
    } else {
        let permit = state.large_bodies.clone().try_acquire_owned();
        Some(permit.map_err(|_| Problem::new(ProblemCode::Busy))?)
    };
    let mut bytes = BytesMut::new();
    loop {
        let allowed = GRACE + Duration::from_secs(bytes.len() as u64 / LEAST_BYTES_PER_SECOND);
        let next = tokio::time::timeout_at(passage.since.after(allowed), payload.next());
        match next.await {
            Err(_) => return Err(Problem::new(ProblemCode::RequestTimeout)),
            Ok(None) => break,
            Ok(Some(Err(_))) => return Err(Problem::new(ProblemCode::BadRequest)),
            Ok(Some(Ok(chunk))) => {
                if bytes.len() + chunk.len() > most {
                    return Err(Problem::new(ProblemCode::BodyTooLarge));
                }
                bytes.extend_from_slice(&chunk);
            }
        }
    }
    passage.body_read.set(true);
    Ok(JsonBytes {
        bytes: bytes.freeze(),
        _permit: permit,
    })
}

/// Whether the body says to be JSON or, of a patch, a merge patch; in UTF-8 where it names a charset.
fn is_json(request: &HttpRequest) -> bool {
    let Some(Ok(value)) = request
        .headers()
        .get(header::CONTENT_TYPE)
        .map(header::HeaderValue::to_str)
    else {
        return false;
    };
    let mut parts = value.split(';').map(str::trim);
    let media = parts.next().unwrap_or_default();
    let is_patch = request.method() == actix_web::http::Method::PATCH
        && media.eq_ignore_ascii_case("application/merge-patch+json");
    (is_patch || media.eq_ignore_ascii_case("application/json"))
        && parts.all(|part| {
            let charset = part
                .get(..8)
                .filter(|name| name.eq_ignore_ascii_case("charset="));
            charset.is_none() || part[8..].trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
}

/// How long the body is, where the head says so.
fn announced(request: &HttpRequest) -> Option<usize> {
    let value = request.headers().get(header::CONTENT_LENGTH)?;
    value.to_str().ok()?.parse().ok()
}
