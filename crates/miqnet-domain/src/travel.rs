//! Places and travel times as data; the estimates are computed in the core.

use crate::{
    finding::Partner,
    place::{Coordinate, PostalCode},
};

/// A postal code that the travel table knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The postal code.
    pub postal: PostalCode,
    /// The town.
    pub town: Box<str>,
    /// Where it lies.
    pub coordinate: Coordinate,
    /// Whether it belongs to Landkreis Böblingen.
    pub in_county: bool,
    /// The Ausländerbehörde in charge (WP-15).
    pub abh: Partner,
}

/// How a time of the travel-time file was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatedMode {
    /// By car.
    Car,
    /// By bus and rail.
    PublicTransport,
    /// By bicycle.
    Bicycle,
}

/// A travel time that somebody states; it goes before the estimate for its mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatedTime {
    /// Where it starts.
    pub from: PostalCode,
    /// Where it ends.
    pub to: PostalCode,
    /// The mode.
    pub mode: StatedMode,
    /// One way, in minutes.
    pub minutes: u16,
}

/// All that is known about places and ways between them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TravelTable {
    /// The places, by ascending postal code, each once.
    pub places: Vec<Place>,
    /// Minutes by rail from station to station, both directions present, sorted by the pair, each
    /// once; a postal code stands for its station, a pair of equal codes does not occur.
    pub rail: Vec<(PostalCode, PostalCode, u16)>,
    /// Stated times, sorted by from, to, mode, each once; a way back that is not stated counts like
    /// the way there.
    pub stated: Vec<StatedTime>,
    /// The digest of the files it was read from, in hexadecimal.
    pub digest: Box<str>,
}

impl TravelTable {
    /// The place with this postal code, if the table knows it.
    pub fn place(&self, postal: PostalCode) -> Option<&Place> {
        let ix = self
            .places
            .binary_search_by_key(&postal, |place| place.postal)
            .ok()?;
        self.places.get(ix)
    }

    /// Minutes by rail between the stations of two postal codes, if both have one and a relation
    /// exists; 0 within one station.
    pub fn rail_minutes(&self, from: PostalCode, to: PostalCode) -> Option<u16> {
        let key = |entry: &(PostalCode, PostalCode, u16)| (entry.0, entry.1);
        let ix = self.rail.binary_search_by_key(&(from, to), key).ok()?;
        self.rail.get(ix).map(|entry| entry.2)
    }

    /// The stated time for one mode, in this direction or, failing that, in the other.
    pub fn stated_minutes(
        &self,
        from: PostalCode,
        to: PostalCode,
        mode: StatedMode,
    ) -> Option<u16> {
        let find = |from, to| {
            let key = |entry: &StatedTime| (entry.from, entry.to, entry.mode);
            let ix = self
                .stated
                .binary_search_by_key(&(from, to, mode), key)
                .ok()?;
            self.stated.get(ix).map(|entry| entry.minutes)
        };
        find(from, to).or_else(|| find(to, from))
    }
}
