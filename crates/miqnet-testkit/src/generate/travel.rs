//! The places of the tests with some stated times.

use miqnet_domain::travel::{StatedMode, StatedTime, TravelTable};

use crate::build::postal;

/// The travel table of the expert cases with times that somebody states: in one direction and in
/// both, for single modes, and to a place of which nothing else is known.
pub fn travel() -> TravelTable {
    let time = |from, to, mode, minutes| StatedTime {
        from: postal(from),
        to: postal(to),
        mode,
        minutes,
    };
    let mut stated = vec![
        time("71063", "71032", StatedMode::PublicTransport, 15),
        time("71063", "71263", StatedMode::Car, 31),
        time("71263", "71063", StatedMode::Car, 29),
        time("71083", "71083", StatedMode::Bicycle, 7),
        time("71063", "10115", StatedMode::Car, 400),
        time("20095", "71063", StatedMode::PublicTransport, 45),
    ];
    stated.sort_unstable_by_key(|time| (time.from, time.to, time.mode));
    TravelTable {
        stated,
        ..crate::world::travel()
    }
}
