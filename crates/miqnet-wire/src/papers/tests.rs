//! The sheets of the fair in `fixtures/fair`, in every format.

mod afternoon;
mod formats;
mod inputs;
mod left_out;
mod messages;
mod names;

use jiff::civil::date;
use miqnet_fair::{Instance, Limits, Timetable, plan};

use super::*;
use crate::fair::read_fair;
use crate::text::{Lang, Texts};

/// A fair with its timetable and its house.
pub(super) struct Fair {
    pub(super) instance: Instance,
    pub(super) timetable: Timetable,
    pub(super) venue: Venue,
    pub(super) names: Names,
    pub(super) from_engine: FromEngine,
    pub(super) lang: Lang,
    pub(super) edition: u32,
}

impl Fair {
    /// The fair of the fixtures, planned.
    pub(super) fn of_fixtures() -> Self {
        let file = include_bytes!("../../../../fixtures/fair/fair.json");
        Self::new(read_fair("fair.json", file).expect("the fixture is a fair"))
    }

    pub(super) fn new(instance: Instance) -> Self {
        let venue = include_bytes!("../../../../fixtures/fair/venue.json");
        let timetable = plan(&instance, &Limits::default()).timetable;
        Self {
            venue: read_venue("venue.json", venue, &instance).expect("the fixture is a house"),
            instance,
            timetable,
            names: Names::default(),
            from_engine: FromEngine::default(),
            lang: Lang::De,
            edition: 1,
        }
    }

    pub(super) fn papers(&self) -> Papers {
        compose(&Print {
            instance: &self.instance,
            timetable: &self.timetable,
            day: date(2027, 1, 21),
            printed_on: date(2027, 1, 14),
            edition: self.edition,
            venue: &self.venue,
            names: &self.names,
            from_engine: &self.from_engine,
            texts: &Texts::load(self.lang),
            second: &Texts::load(second_language(self.lang)),
        })
    }
}

/// The lines of the cells of one row.
pub(super) fn lines(row: &Row) -> Vec<String> {
    row.cells.iter().map(Words::line).collect()
}
