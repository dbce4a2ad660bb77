//! The servers: one for requests, one for the counters.

use std::any::Any;
use std::io;
use std::net::TcpListener;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::http::KeepAlive;
use actix_web::middleware::from_fn;
use actix_web::{App, HttpResponse, HttpServer, web};
use socket2::SockRef;
use utoipa_swagger_ui::{Config as DocsConfig, SwaggerUi};

use crate::config::Config;
use crate::endpoint::{self, Endpoint};
use crate::guard::{Known, guard};
use crate::problem::{Problem, ProblemCode};
use crate::state::AppState;

/// The head of a request must be here after this.
const HEAD_TIMEOUT: Duration = Duration::from_secs(5);

/// How long requests may take to their end when the service is told to stop.
const STOP_SECONDS: u64 = 10;

/// How often what has ended is removed, and what will be needed is made.
const TIDY_EVERY: Duration = Duration::from_secs(60);

/// Connections that wait to be taken.
const BACKLOG: u32 = 1_024;

/// What a server listens on, before anything is answered: a port that is taken is told at once.
#[derive(Debug)]
pub struct Listeners {
    requests: TcpListener,
    metrics: Option<TcpListener>,
}

impl Listeners {
    /// Binds the addresses of a configuration.
    ///
    /// # Errors
    /// The key whose address cannot be bound, and why.
    pub fn bind(config: &Config) -> Result<Self, (&'static str, io::Error)> {
        let requests = listen(config.bind).map_err(|error| ("bind", error))?;
        let metrics = config.metrics_bind.map(listen).transpose();
        Ok(Self {
            requests,
            metrics: metrics.map_err(|error| ("metrics_bind", error))?,
        })
    }

    /// Where requests come in; the port is the one that the system gave.
    ///
    /// # Errors
    /// When the system does not know.
    pub fn address(&self) -> io::Result<std::net::SocketAddr> {
        self.requests.local_addr()
    }
}

fn listen(address: std::net::SocketAddr) -> io::Result<TcpListener> {
    let domain = socket2::Domain::for_address(address);
    let socket = socket2::Socket::new(domain, socket2::Type::STREAM, None)?;
    // A service that starts again need not wait for connections that are closed.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG as i32)?;
    Ok(socket.into())
}

/// Why a service ended that was not told to.
#[derive(Debug, thiserror::Error)]
pub enum ServeError<E> {
    /// What requests share cannot be opened.
    #[error("{0}")]
    Open(E),
    /// The system gave no threads or took a socket away.
    #[error("{0}")]
    System(#[from] io::Error),
}

/// Serves until the process is told to stop; then requests may take ten seconds to their end.
///
/// `open` makes what requests share, on the threads that serve: connections to a database belong
/// to those that opened them.
///
/// # Errors
/// What `open` could not do; and when the system gives no threads or takes a socket away.
pub fn serve<E>(
    config: &Config,
    listeners: Listeners,
    open: impl AsyncFnOnce() -> Result<AppState, E>,
) -> Result<(), ServeError<E>> {
    actix_web::rt::System::new().block_on(async move {
        let state = web::Data::new(open().await.map_err(ServeError::Open)?);
        let metrics = listeners
            .metrics
            .map(|listener| counters(state.clone(), listener))
            .transpose()?;
        let metrics = metrics.map(|server| {
            let handle = server.handle();
            actix_web::rt::spawn(server);
            handle
        });
        let tidying = actix_web::rt::spawn(keep_tidy(state.clone()));
        let warming = actix_web::rt::spawn(keep_warm(state.clone()));
        let known: Vec<&'static Endpoint> = endpoint::ENDPOINTS.iter().collect();
        let server = requests(config, state.clone(), listeners.requests, known)?;
        let done = server.await;
        tidying.abort();
        warming.abort();
        if let Some(metrics) = metrics {
            metrics.stop(false).await;
        }
        state.store.close().await;
        Ok(done?)
    })
}

/// Makes at the start and once a minute what will be needed.
async fn keep_warm(state: web::Data<AppState>) {
    let mut minutes = tokio::time::interval(TIDY_EVERY);
    loop {
        minutes.tick().await;
        if let Err(problem) = state.warm_up().await {
            tracing::warn!(%problem, "warming up");
        }
    }
}

/// Removes once a minute what has ended.
async fn keep_tidy(state: web::Data<AppState>) {
    let mut minutes = tokio::time::interval(TIDY_EVERY);
    loop {
        minutes.tick().await;
        if let Err(error) = state.tidy_up().await {
            tracing::warn!(%error, "tidying up");
        }
    }
}

/// The server of requests.
pub(crate) fn requests(
    config: &Config,
    state: web::Data<AppState>,
    listener: TcpListener,
    known: Vec<&'static Endpoint>,
) -> io::Result<Server> {
    let known: Arc<[&'static Endpoint]> = known.into();
    let unread = state.limits.unread;
    let keep_alive = if config.trusted_proxies.is_some() {
        KeepAlive::Timeout(Duration::from_secs(5))
    } else {
        // The time limit of a head counts for the first request of a connection only.
        KeepAlive::Disabled
    };
    let server = HttpServer::new(move || {
        let known = Arc::clone(&known);
        App::new()
            .app_data(state.clone())
            .app_data(Known(Rc::from(&*known)))
            .configure(move |config| {
                endpoint::register(&known, config);
                config.service(docs_redirect());
                config.service(docs());
            })
            .default_service(web::to(nothing_here))
            .wrap(from_fn(guard))
    });
    let server = server
        .workers(config.workers)
        .max_connections(config.max_connections)
        .client_request_timeout(HEAD_TIMEOUT)
        .client_disconnect_timeout(Duration::from_secs(2))
        .keep_alive(keep_alive)
        .h1_allow_half_closed(false)
        .shutdown_timeout(STOP_SECONDS)
        .on_connect(move |connection, _| close_when_unread(connection, unread))
        .listen(listener)?;
    Ok(server.run())
}

/// The server of the counters, which only this machine reaches.
fn counters(state: web::Data<AppState>, listener: TcpListener) -> io::Result<Server> {
    let server = HttpServer::new(move || {
        let metrics = web::resource("/metrics").route(web::get().to(counted));
        App::new().app_data(state.clone()).service(metrics)
    });
    let server = server
        .workers(1)
        .max_connections(32)
        .client_request_timeout(HEAD_TIMEOUT)
        .keep_alive(KeepAlive::Disabled)
        .disable_signals()
        .listen(listener)?;
    Ok(server.run())
}

async fn counted(state: web::Data<AppState>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4")
        .body(state.metrics.text(state.workers.free_seats()))
}

async fn nothing_here() -> Result<&'static str, Problem> {
    Err(Problem::new(ProblemCode::NotFound))
}

/// The page that shows the contract; everything it needs comes from this program.
fn docs() -> SwaggerUi {
    SwaggerUi::new("/docs/{_:.*}").config(DocsConfig::from("/openapi.json"))
}

fn docs_redirect() -> actix_web::Resource {
    let there = || async {
        HttpResponse::SeeOther()
            .insert_header(("location", "/docs/"))
            .finish()
    };
    let refuse = || async { Err::<&str, _>(Problem::method_not_allowed("GET".to_owned())) };
    web::resource("/docs")
        .route(web::get().to(there))
        .default_service(web::to(refuse))
}

/// Lets the system close a connection whose other end reads nothing: the server itself has no time
/// limit for writing, and keeps the answer in memory as long.
fn close_when_unread(connection: &dyn Any, after: Duration) {
    #[cfg(target_os = "linux")]
    if let Some(stream) = connection.downcast_ref::<actix_web::rt::net::TcpStream>() {
        // Where the system refuses, the connection lives as long as its client.
        let _ = SockRef::from(stream).set_tcp_user_timeout(Some(after));
    }
}
