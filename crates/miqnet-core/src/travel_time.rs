//! How long is the way? (GE-1)

use miqnet_domain::finding::TravelMode;
use miqnet_domain::place::{Coordinate, PostalCode, TravelModes};
use miqnet_domain::travel::StatedMode;

use crate::world::World;

/// The mean radius of the earth in metres.
const EARTH_RADIUS_METRES: f64 = 6_371_008.8;

/// Returns the travel time one way in minutes with the mode that is fastest; on a tie the mode
/// named first: car, public transport, bicycle.
///
/// `None` when no mode is usable or a place is not in the table. A stated time goes before the
/// estimate of its mode, also within one postal code.
pub fn travel_minutes(
    from: PostalCode,
    to: PostalCode,
    modes: TravelModes,
    world: &World<'_>,
) -> Option<(u16, TravelMode)> {
    let usable = [
        (modes.car, StatedMode::Car),
        (modes.public_transport, StatedMode::PublicTransport),
        (modes.bicycle, StatedMode::Bicycle),
    ];
    usable
        .into_iter()
        .filter(|(has, _)| *has)
        .filter_map(|(_, mode)| by_mode(from, to, mode, world))
        .min_by_key(|(minutes, _)| *minutes)
}

fn by_mode(
    from: PostalCode,
    to: PostalCode,
    mode: StatedMode,
    world: &World<'_>,
) -> Option<(u16, TravelMode)> {
    let rules = &world.policy.travel;
    if let Some(minutes) = world.travel.stated_minutes(from, to, mode) {
        return Some((minutes, TravelMode::File));
    }
    if from == to {
        return Some((rules.same_place_minutes, TravelMode::SamePlace));
    }
    let metres = || {
        let here = world.travel.place(from)?.coordinate;
        let there = world.travel.place(to)?.coordinate;
        Some(distance_metres(here, there))
    };
    match mode {
        StatedMode::Car => {
            let minutes = estimate(rules.car_base_minutes, rules.car_decimin_per_km, metres()?);
            Some((minutes, TravelMode::Car))
        }
        StatedMode::PublicTransport => match world.travel.rail_minutes(from, to) {
            Some(minutes) => Some((
                minutes.saturating_add(rules.rail_access_minutes),
                TravelMode::Rail,
            )),
            None => {
                let minutes = estimate(rules.bus_base_minutes, rules.bus_decimin_per_km, metres()?);
                Some((minutes, TravelMode::Bus))
            }
        },
        StatedMode::Bicycle => {
            let (base, rate) = (rules.bicycle_base_minutes, rules.bicycle_decimin_per_km);
            Some((estimate(base, rate, metres()?), TravelMode::Bicycle))
        }
    }
}

/// A fixed part and tenths of a minute for each kilometre, rounded up to whole minutes.
fn estimate(base_minutes: u16, decimin_per_km: u16, metres: u32) -> u16 {
    let moving = (u64::from(metres) * u64::from(decimin_per_km)).div_ceil(10_000);
    u16::try_from(u64::from(base_minutes) + moving).unwrap_or(u16::MAX)
}

/// The great-circle distance in whole metres, rounded half up.
///
/// Haversine with the functions of libm, which give the same bits on every machine.
pub fn distance_metres(from: Coordinate, to: Coordinate) -> u32 {
    let radians = |udeg: i32| f64::from(udeg) * (core::f64::consts::PI / 180_000_000.0);
    let (lat_a, lat_b) = (radians(from.latitude_udeg), radians(to.latitude_udeg));
    let half_lat = libm::sin((lat_b - lat_a) / 2.0);
    let half_lon = libm::sin((radians(to.longitude_udeg) - radians(from.longitude_udeg)) / 2.0);
    let a = half_lat * half_lat + libm::cos(lat_a) * libm::cos(lat_b) * half_lon * half_lon;
    let metres = 2.0 * EARTH_RADIUS_METRES * libm::asin(libm::sqrt(a));
    // At most half of the earth's circumference, which a u32 holds in metres.
    libm::floor(metres + 0.5) as u32
}
