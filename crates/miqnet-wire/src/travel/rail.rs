//! The built-in railway lines, and the shortest relation between any two postal codes.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};

use miqnet_domain::place::PostalCode;
use serde::Deserialize;

/// The name under which the table states the minutes of a change of trains.
const CHANGE: &str = "change of trains";

/// One line of `data/rail.csv`: a stop of a train line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stop {
    line: String,
    station: String,
    /// Minutes since the line's first stop.
    minutes: u16,
    /// The codes that use the station, with spaces between them.
    postal_codes: String,
}

/// Stops as nodes; neighbours with their minutes.
struct Network {
    ways: Vec<Vec<(usize, u16)>>,
    stops_of: BTreeMap<PostalCode, Vec<usize>>,
}

/// Reads the lines and returns the minutes between all postal codes that have a station and a
/// relation, in both directions, sorted by the pair, without pairs of equal codes; the error says
/// what is wrong with which line.
pub(super) fn read(text: &str) -> Result<Vec<(PostalCode, PostalCode, u16)>, String> {
    let network = Network::read(text)?;
    let mut relations = Vec::new();
    for (from, stops) in &network.stops_of {
        let minutes = network.minutes_from(stops);
        for (to, ends) in &network.stops_of {
            let shortest = ends.iter().filter_map(|end| minutes[*end]).min();
            if let Some(shortest) = shortest.filter(|_| from != to) {
                relations.push((*from, *to, shortest));
            }
        }
    }
    Ok(relations)
}

impl Network {
    fn read(text: &str) -> Result<Self, String> {
        let mut stops = csv::Reader::from_reader(text.as_bytes())
            .into_deserialize::<Stop>()
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| error.to_string())?;
        let change = stops
            .iter()
            .position(|stop| stop.line == CHANGE)
            .map(|ix| stops.remove(ix).minutes)
            .ok_or_else(|| format!("no line named {CHANGE:?} states the minutes of a change"))?;
        let mut network = Self {
            ways: vec![Vec::new(); stops.len()],
            stops_of: BTreeMap::new(),
        };
        network.ride(&stops)?;
        network.change(&stops, change);
        for (ix, stop) in stops.iter().enumerate() {
            for code in stop.postal_codes.split_whitespace() {
                let code = PostalCode::new(code)
                    .ok_or_else(|| format!("{} serves {code:?}, no postal code", stop.station))?;
                network.stops_of.entry(code).or_default().push(ix);
            }
        }
        Ok(network)
    }

    /// Joins the stops that follow one another on a line.
    fn ride(&mut self, stops: &[Stop]) -> Result<(), String> {
        for (ix, pair) in stops.windows(2).enumerate() {
            if pair[0].line == pair[1].line {
                let minutes = pair[1].minutes.checked_sub(pair[0].minutes);
                let minutes = minutes.filter(|minutes| *minutes > 0).ok_or_else(|| {
                    format!("{} at {} runs backwards", pair[1].line, pair[1].station)
                })?;
                self.join(ix, ix + 1, minutes);
            }
        }
        Ok(())
    }

    /// Joins the stops of different lines at the same station.
    fn change(&mut self, stops: &[Stop], minutes: u16) {
        for (ix, one) in stops.iter().enumerate() {
            for (jx, other) in stops.iter().enumerate().skip(ix + 1) {
                if one.station == other.station {
                    self.join(ix, jx, minutes);
                }
            }
        }
    }

    fn join(&mut self, one: usize, other: usize, minutes: u16) {
        self.ways[one].push((other, minutes));
        self.ways[other].push((one, minutes));
    }

    /// Dijkstra's search from several stops at once; `None` where no relation exists.
    fn minutes_from(&self, starts: &[usize]) -> Vec<Option<u16>> {
        let mut shortest = vec![None; self.ways.len()];
        let mut open: BinaryHeap<_> = starts.iter().map(|start| Reverse((0, *start))).collect();
        while let Some(Reverse((minutes, stop))) = open.pop() {
            if shortest[stop].is_some() {
                continue;
            }
            shortest[stop] = Some(minutes);
            for (next, way) in &self.ways[stop] {
                if shortest[*next].is_none() {
                    open.push(Reverse((minutes + way, *next)));
                }
            }
        }
        shortest
    }
}
