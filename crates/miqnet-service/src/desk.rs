//! What a handler has in its hands: the store as its caller may use it.
//!
//! A handler that takes a [`Desk`] cannot forget the scope, the audit, the time or the key under
//! which a request is carried out once:
//!
//! ```text
//! async fn read(desk: Desk, key: PathKey<CandidateKey>) -> Result<Answer, Problem> {
//!     let scope = desk.scope();
//!     let mut act = desk.begin().await?;
//!     let record = act.candidates().get(&scope, key.0).await?.ok_or_else(Problem::nothing_here)?;
//!     act.commit(Told::of::<Candidates>(key.0).fields("facts")).await?;
//!     Ok(Answer::ok(document(&record)).version(record.version))
//! }
//! ```

mod act;
mod answer;
mod once;
mod read;

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::HeaderName;
use actix_web::{FromRequest, HttpRequest, web};
use jiff::Timestamp;
use miqnet_store::{Digest, Ending, Entry, Key, Scope, Store};
use miqnet_wire::text::Lang;

use crate::principal::Caller;
use crate::problem::{Fault, Problem, ProblemCode};
use crate::rows::Reader;
use crate::state::AppState;
use crate::vault::Vault;

pub(crate) use act::{Act, Told};
pub(crate) use answer::Answer;
pub(crate) use once::Made;

/// The header of a request that is carried out once.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The longest key of such a request.
const LONGEST_KEY: usize = 200;

/// The store as the caller of one request may use it.
pub(crate) struct Desk {
    state: web::Data<AppState>,
    caller: Caller,
    scope: Scope,
    /// Method, path and query: what the request is about.
    target: String,
    /// The query without the place in the list, in order.
    filters: Vec<(String, String)>,
    idempotency_key: Option<String>,
}

impl Desk {
    /// Who asks.
    pub(crate) fn caller(&self) -> &Caller {
        &self.caller
    }

    /// What every request shares.
    pub(crate) fn state(&self) -> &AppState {
        &self.state
    }

    /// The part of the data that this request may touch. Every question of the store takes it.
    pub(crate) fn scope(&self) -> Scope {
        self.scope
    }

    /// The store, for reading what nobody has to account for.
    pub(crate) fn store(&self) -> &Store {
        &self.state.store
    }

    /// Who reads rows of records, which are told of in the usual language.
    pub(crate) fn reader(&self) -> Reader<'_> {
        self.state.engine.reader(Lang::default())
    }

    /// The moment of the request.
    pub(crate) fn now(&self) -> Timestamp {
        self.state.clock.now()
    }

    /// A key for something new.
    pub(crate) fn new_key<K: Key>(&self) -> K {
        self.state.new_key()
    }

    /// Begins a unit of work, which ends with what is told of it.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn begin(&self) -> Result<Act<'_>, Problem> {
        let work = self.state.store.begin(self.now()).await?;
        Ok(Act::new(self, work))
    }

    /// Begins a unit of work that may take as long as an import.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn begin_import(&self) -> Result<Act<'_>, Problem> {
        let work = self.state.store.begin_import(self.now()).await?;
        Ok(Act::new(self, work))
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.state.vault
    }

    /// What a cursor belongs to: the list, its filters, and whoever asks.
    pub(crate) fn list_binding(&self) -> Vec<u8> {
        let Caller {
            operation,
            principal,
            ..
        } = &self.caller;
        let mut text = format!("{operation}\0{}\0{}", principal.key, self.path());
        for (name, value) in &self.filters {
            text += &format!("\0{name}\0{value}");
        }
        Digest::of(text.as_bytes()).as_bytes().to_vec()
    }

    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The audit entry of this request.
    fn entry(&self, told: Told, ending: Ending) -> Entry {
        self.caller.entry(told, ending)
    }
}

impl Caller {
    /// The audit entry of a request of this caller.
    pub(crate) fn entry(&self, told: Told, ending: Ending) -> Entry {
        Entry {
            county: self.principal.county,
            principal: self.principal.key.to_string(),
            action: self.operation.to_owned(),
            object_kind: told.kind.to_owned(),
            object_key: told.key,
            ending,
            request_id: self.request_id.clone(),
            purpose: self.purpose.clone(),
            fields: told.fields.to_owned(),
        }
    }
}

impl FromRequest for Desk {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let state = request.app_data::<web::Data<AppState>>();
        let state = state
            .expect("the server gives every request the state")
            .clone();
        let caller = Caller::from_request(request, payload).into_inner();
        ready(caller.and_then(|caller| {
            let scope = caller.scope()?;
            let query = form_urlencoded::parse(request.query_string().as_bytes());
            let filters = query.filter(|(name, _)| !["cursor", "limit"].contains(&&**name));
            let mut filters: Vec<_> = filters.map(|(k, v)| (k.into(), v.into())).collect();
            filters.sort_unstable();
            let target = match request.uri().path_and_query() {
                Some(all) => format!("{} {all}", request.method()),
                None => request.method().to_string(),
            };
            Ok(Self {
                idempotency_key: idempotency_key(request)?,
                state,
                caller,
                scope,
                target,
                filters,
            })
        }))
    }
}

/// The key under which the request is to be carried out once, if it names one.
fn idempotency_key(request: &HttpRequest) -> Result<Option<String>, Problem> {
    let mut all = request.headers().get_all(IDEMPOTENCY_KEY);
    let Some(value) = all.next() else {
        return Ok(None);
    };
    let key = value.to_str().unwrap_or_default();
    let is_plain = key.bytes().all(|byte| byte.is_ascii_graphic());
    if all.next().is_none() && is_plain && (1..=LONGEST_KEY).contains(&key.len()) {
        return Ok(Some(key.to_owned()));
    }
    let fault = Fault::new("header.idempotency-key", "wrong_value");
    let fault = fault.allowing(["1 to 200 visible characters of ASCII"]);
    Err(Problem::new(ProblemCode::InvalidHeader).at([fault]))
}

#[cfg(test)]
mod tests;
