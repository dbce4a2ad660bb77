//! The built-in places.

use miqnet_domain::{
    finding::Partner,
    place::{Coordinate, PostalCode},
    travel::Place,
};
use serde::Deserialize;

/// One line of `data/places.csv`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    postal: String,
    town: String,
    lat_udeg: i32,
    lon_udeg: i32,
    in_county: String,
    abh: String,
}

/// Reads the places, by ascending postal code; the error says what is wrong with which line.
pub(super) fn read(text: &str) -> Result<Vec<Place>, String> {
    let mut places = Vec::new();
    for (ix, line) in csv::Reader::from_reader(text.as_bytes())
        .deserialize::<Line>()
        .enumerate()
    {
        let line = line.map_err(|error| error.to_string())?;
        let place = place(line).ok_or_else(|| format!("line {} says no place", ix + 2))?;
        places.push(place);
    }
    if places.is_sorted_by(|before: &Place, after| before.postal < after.postal) {
        Ok(places)
    } else {
        Err("postal codes do not ascend".to_owned())
    }
}

fn place(line: Line) -> Option<Place> {
    Some(Place {
        postal: PostalCode::new(&line.postal)?,
        town: line.town.into(),
        coordinate: Coordinate {
            latitude_udeg: line.lat_udeg,
            longitude_udeg: line.lon_udeg,
        },
        in_county: match line.in_county.as_str() {
            "yes" => true,
            "no" => false,
            _ => return None,
        },
        abh: Partner::ALL
            .iter()
            .copied()
            .find(|partner| partner.name() == line.abh)?,
    })
}
