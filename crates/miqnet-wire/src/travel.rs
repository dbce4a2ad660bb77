//! Places and travel times: where does a postal code lie, and how long does the way take?
//!
//! The built-in table has the places of the county and around it and the railway lines between
//! them; a user's file of travel times goes before every estimate. `docs/TRAVEL.md` describes both.

mod error;
mod places;
mod rail;
mod stated;

use miqnet_domain::travel::TravelTable;

pub use error::{TravelError, TravelProblem};

/// The places that the program knows.
const PLACES: &str = include_str!("../data/places.csv");
/// The railway lines that the program knows.
const RAIL: &str = include_str!("../data/rail.csv");

/// Returns the places and rail relations that the program brings along, without stated times.
///
/// The digest is BLAKE3 over both files, 64 hexadecimal digits. Cost: a search from each of about
/// 125 postal codes with a station.
pub fn built_in() -> TravelTable {
    let places = places::read(PLACES).expect("a test reads the built-in places");
    let rail = rail::read(RAIL).expect("a test reads the built-in lines");
    TravelTable {
        places,
        rail,
        stated: Vec::new(),
        digest: digest(&[PLACES.as_bytes(), RAIL.as_bytes()]),
    }
}

/// Adds the travel times of a user's file to a table. `name` is how errors call the file.
///
/// The file is CSV with a header `from;to;mode;minutes` in any order, also in German
/// (`von;nach;verkehrsmittel;minuten`), with `;`, `,` or tab between the cells, in UTF-8, UTF-16
/// with a byte order mark, or Windows-1252. An empty mode stands for all modes that have no line of
/// their own. A time replaces one that the table had for the same way and mode. The new digest
/// covers the table's digest and the bytes of the file.
///
/// # Errors
/// Every fault of the file at once, by ascending line; a header that cannot be used gives only the
/// faults of the header.
pub fn with_file(
    table: TravelTable,
    name: &str,
    bytes: &[u8],
) -> Result<TravelTable, Vec<TravelError>> {
    let times = stated::read(name, bytes)?;
    let digest = digest(&[table.digest.as_bytes(), bytes]);
    Ok(TravelTable {
        stated: stated::merge(&table.stated, &times),
        digest,
        ..table
    })
}

/// BLAKE3 over parts, each preceded by its length so that no two splits collide.
fn digest(parts: &[&[u8]]) -> Box<str> {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_hex().as_str().into()
}

#[cfg(test)]
mod tests;
