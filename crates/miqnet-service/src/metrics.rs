//! What is counted, for Prometheus. Labels are templates of routes, never paths.

use std::time::Duration;

use prometheus::{
    Encoder as _, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, Opts, Registry,
    TextEncoder,
};

/// The upper ends of the classes of durations, in seconds; the last ones are those of long work.
const SECONDS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0, 60.0,
];

/// What is counted.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    in_flight: IntGauge,
    free_seats: IntGauge,
    panics: IntCounter,
}

impl Metrics {
    /// Nothing counted yet.
    pub(crate) fn new() -> Self {
        let why = "the names below are proper and each stands once";
        let labels = ["method", "route", "status"];
        let requests = Opts::new("miqnet_http_requests_total", "Requests that were answered.");
        let requests = IntCounterVec::new(requests, &labels).expect(why);
        let seconds = HistogramOpts::new("miqnet_http_request_seconds", "Time to the answer.")
            .buckets(SECONDS.to_vec());
        let seconds = HistogramVec::new(seconds, &labels[..2]).expect(why);
        let in_flight = "Requests that are being answered.";
        let in_flight = IntGauge::new("miqnet_http_requests_in_flight", in_flight).expect(why);
        let free_seats = "Seats for matching that are free.";
        let free_seats = IntGauge::new("miqnet_match_seats_free", free_seats).expect(why);
        let panics = "Requests whose handler panicked.";
        let panics = IntCounter::new("miqnet_http_panics_total", panics).expect(why);
        let registry = Registry::new();
        registry.register(Box::new(requests.clone())).expect(why);
        registry.register(Box::new(seconds.clone())).expect(why);
        registry.register(Box::new(in_flight.clone())).expect(why);
        registry.register(Box::new(free_seats.clone())).expect(why);
        registry.register(Box::new(panics.clone())).expect(why);
        Self {
            registry,
            requests,
            seconds,
            in_flight,
            free_seats,
            panics,
        }
    }

    pub(crate) fn begin(&self) -> InFlight {
        self.in_flight.inc();
        InFlight(self.in_flight.clone())
    }

    pub(crate) fn answered(&self, method: &str, route: &str, status: u16, took: Duration) {
        let status = status.to_string();
        self.requests
            .with_label_values(&[method, route, &status])
            .inc();
        self.seconds
            .with_label_values(&[method, route])
            .observe(took.as_secs_f64());
    }

    pub(crate) fn panicked(&self) {
        self.panics.inc();
    }

    /// Everything in the text format of Prometheus.
    pub(crate) fn text(&self, free_seats: usize) -> Vec<u8> {
        self.free_seats
            .set(i64::try_from(free_seats).unwrap_or(i64::MAX));
        let mut text = Vec::new();
        TextEncoder::new()
            .encode(&self.registry.gather(), &mut text)
            .expect("a Vec takes every write");
        text
    }
}

/// A request that is being answered; it stops counting when this is dropped.
pub(crate) struct InFlight(IntGauge);

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.dec();
    }
}
