//! What operations on job fairs have in common: searching, planning a day anew, and what is wrong with
//! fairs, timetables and events, in places and codes.

use miqnet_fair::{Instance, Limits, Plan, Replanned, Timetable, plan, replan};
use miqnet_wire::fair::{EventFile, FairError, FairProblem, events_of};
use miqnet_wire::field::clock::minute_of_day;
use utoipa::IntoParams;

use crate::body::Line;
use crate::problem::{Fault, Problem};
use crate::query::Query;
use crate::rows::refused;
use crate::setting::number;

/// How the search is made, as the contract describes it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct SearchParams {
    /// The same seed gives the same timetable.
    #[param(minimum = 0, maximum = 4294967295_u64, default = 1)]
    seed: Option<u32>,
    /// How often a few days are made anew to find better ones.
    #[param(minimum = 0, maximum = 100000, default = 30000)]
    rounds: Option<u32>,
}

/// How a search is made. The same one gives the same timetable, unless it is cut short.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Search {
    /// The number that chance follows from.
    pub(crate) seed: u32,
    /// How often a few days are made anew to find better ones.
    pub(crate) rounds: u32,
}

impl Search {
    /// Takes `seed` and `rounds`; the planner's own where they are not given.
    pub(crate) fn take(query: &mut Query) -> Self {
        let usual = Limits::default();
        let seed = number(query, "seed", 0, u32::MAX);
        let rounds = number(query, "rounds", 0, 100_000);
        Self {
            seed: seed.unwrap_or_else(|| u32::try_from(usual.seed).expect("the usual seed is 1")),
            rounds: rounds.unwrap_or(usual.rounds),
        }
    }

    /// Plans a fair, and ends with the best there is well before the deadline.
    pub(crate) fn plan(self, instance: &Instance) -> Plan {
        let limits = Limits {
            seed: u64::from(self.seed),
            rounds: self.rounds,
            stop: &stop(),
            ..Limits::default()
        };
        plan(instance, &limits)
    }
}

/// The minute of the day of the field `now`.
///
/// # Errors
/// A time of day that is none.
pub(crate) fn minute(now: &Line) -> Result<u16, Problem> {
    minute_of_day(&now.0).ok_or_else(|| {
        let fault = Fault::new("now", "fair_clock").allowing(["a time of day such as 14:05"]);
        refused([fault])
    })
}

/// Plans the rest of a day after what happened; talks that begin before this minute stay.
///
/// # Errors
/// Every fault of the field `events`.
pub(crate) fn replanned(
    instance: &Instance,
    running: &Timetable,
    events: &[EventFile],
    minute: u16,
) -> Result<Replanned, Problem> {
    let events = events_of("", events, instance).map_err(refuse("events"))?;
    let now = instance.fair().slots().next_at(minute);
    replan(instance, running, now, &events).map_err(|problems| {
        let error = |problem| FairError {
            file: "".into(),
            place: "events".into(),
            problem: FairProblem::Event(problem),
        };
        refuse("events")(problems.into_iter().map(error).collect())
    })
}

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
fn stop() -> impl Fn() -> bool {
    let since = crate::clock::Stopwatch::start();
    move || since.elapsed().as_secs() >= SEARCH_SECONDS
}
