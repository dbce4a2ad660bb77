//! Job fairs in a body: what is wrong with them, in places and codes.

use miqnet_wire::fair::{FairError, FairProblem};

use crate::problem::{Fault, Problem};
use crate::rows::refused;

/// The problem of a fair, a timetable or events that stand in this field of the body.
pub(crate) fn refuse(field: &'static str) -> impl Fn(Vec<FairError>) -> Problem {
    move |errors| refused(errors.iter().map(|error| fault(field, error)))
}

/// The place and code of one fault; its words name values, so they stay here.
fn fault(field: &str, error: &FairError) -> Fault {
    let place = &*error.place;
    let place = match (field, place.starts_with('[')) {
        ("", _) => place.to_owned(),
        (_, true) => format!("{field}{place}"),
        (_, false) if place == field => place.to_owned(),
        (_, false) => format!("{field}.{place}"),
    };
    let fault = Fault::new(place, error.problem.code());
    match &error.problem {
        FairProblem::Number { least, most, .. } => fault.allowing([format!("{least} to {most}")]),
        FairProblem::Clock(_) => fault.allowing(["a time of day such as 13:05"]),
        FairProblem::Id(_) => fault.allowing(["1 to 64 bytes without control characters"]),
        FairProblem::Language(_) => fault.allowing(["two letters such as de, uk, ru, en"]),
        FairProblem::Window { .. } => fault.allowing(["slots from 0 to 64, the lower one first"]),
        _ => fault,
    }
}

/// The time after which a search ends with the best it has, in seconds: well before the deadline.
const SEARCH_SECONDS: u64 = 40;

/// Says when a search is to end.
pub(crate) fn stop() -> impl Fn() -> bool {
    let since = crate::clock::Stopwatch::start();
    move || since.elapsed().as_secs() >= SEARCH_SECONDS
}
