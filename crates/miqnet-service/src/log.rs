//! The log: a line of JSON for each event, without anything of a person.
//!
//! Only events of this program and warnings of the server below it are written: what libraries say
//! at lower levels may hold heads and bodies of requests.

use std::io;
use std::panic::{self, PanicHookInfo};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt as _;

use crate::config::LogLevel;

/// Begins to write the log to standard output, and makes panics name their place only.
///
/// Called twice, the first log stays.
pub fn start(level: LogLevel) {
    // A second log is refused, for example in tests.
    let _ = tracing::subscriber::set_global_default(subscriber(level, io::stdout));
    panic::set_hook(Box::new(tell_place));
}

fn subscriber<W>(level: LogLevel, out: W) -> impl tracing::Subscriber + Send + Sync
where
    W: for<'w> fmt::MakeWriter<'w> + Send + Sync + 'static,
{
    let own = match level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
    };
    let targets = Targets::new()
        .with_target("miqnet", own)
        .with_target("actix_server", LevelFilter::WARN.min(own));
    let lines = fmt::layer()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_writer(out);
    tracing_subscriber::registry().with(targets).with(lines)
}

/// A panic is a line with its place. Its message may hold what somebody sent.
fn tell_place(panic: &PanicHookInfo<'_>) {
    // The reader of workbooks tells its own panics as problems of the file.
    if miqnet_wire::read::catches_panics() {
        return;
    }
    let place = panic.location();
    let (file, line) = place.map_or(("unknown", 0), |place| (place.file(), place.line()));
    tracing::error!(file, line, "panic");
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// A log that is kept in memory.
    #[derive(Clone, Default)]
    pub(crate) struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Kept {
        pub(crate) fn text(&self) -> String {
            let bytes = self.0.lock().expect("nobody panics while writing").clone();
            String::from_utf8(bytes).expect("a log is text")
        }
    }

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let mut all = self.0.lock().expect("nobody panics while writing");
            all.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Keeps everything that this process logs from now on.
    pub(crate) fn keep() -> Kept {
        use std::sync::OnceLock;
        static KEPT: OnceLock<Kept> = OnceLock::new();
        let kept = KEPT.get_or_init(|| {
            let kept = Kept::default();
            let writer = kept.clone();
            let all = subscriber(LogLevel::Info, move || writer.clone());
            tracing::subscriber::set_global_default(all).expect("the first log");
            // A test that fails tells why as ever.
            let usual = panic::take_hook();
            panic::set_hook(Box::new(move |panic| {
                let thread = std::thread::current();
                match thread.name() {
                    Some(name) if name.starts_with("actix") => tell_place(panic),
                    _ => usual(panic),
                }
            }));
            kept
        });
        kept.clone()
    }

    #[test]
    fn only_own_events_and_warnings_of_the_server_are_written() {
        let kept = Kept::default();
        let writer = kept.clone();
        let all = subscriber(LogLevel::Info, move || writer.clone());
        tracing::subscriber::with_default(all, || {
            tracing::info!(target: "miqnet_service::guard", code = "none", "request");
            tracing::debug!(target: "miqnet_service::guard", "Geheim");
            tracing::error!(target: "actix_http::h1", "Geheim");
            tracing::info!(target: "actix_server::server", "Geheim");
        });
        let text = kept.text();
        assert_eq!(text.lines().count(), 1, "{text}");
        let line: serde_json::Value = serde_json::from_str(&text).expect("a line of JSON");
        assert_eq!(
            (&line["message"], &line["code"]),
            (&"request".into(), &"none".into())
        );
    }
}
