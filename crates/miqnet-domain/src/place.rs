//! Where people live and work, and how they travel.

/// A German postal code, 01000 to 99999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalCode(u32);

impl PostalCode {
    /// Returns the postal code with these five digits.
    ///
    /// `None` when it is no five-digit number or lies in a region that the post never assigned
    /// (00, 05, 43, 62).
    pub fn new(text: &str) -> Option<Self> {
        let five_digits = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number: u32 = if five_digits {
            text.parse().ok()?
        } else {
            return None;
        };
        let assigned = !matches!(number / 1000, 0 | 5 | 43 | 62);
        assigned.then_some(Self(number))
    }

    /// The code as a number; pad it to five digits for display.
    pub fn number(self) -> u32 {
        self.0
    }
}

impl std::fmt::Display for PostalCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

/// The ways a candidate can get to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TravelModes {
    /// A car she can use every working day.
    pub car: bool,
    /// Bus and rail.
    pub public_transport: bool,
    /// A bicycle.
    pub bicycle: bool,
}

/// A point on the map in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Coordinate {
    /// Latitude in micro-degrees, north positive.
    pub latitude_udeg: i32,
    /// Longitude in micro-degrees, east positive.
    pub longitude_udeg: i32,
}
