//! Where do people of the county live and work?

use miqnet_domain::place::PostalCode;

use crate::draw::Draw;

/// A municipality of Landkreis Böblingen.
pub(crate) struct Municipality {
    pub(crate) name: &'static str,
    postal_codes: &'static [&'static str],
}

const fn town(
    inhabitants_hundreds: u16,
    name: &'static str,
    postal_codes: &'static [&'static str],
) -> (u16, Municipality) {
    (inhabitants_hundreds, Municipality { name, postal_codes })
}

/// The 26 municipalities, the biggest first, each with its inhabitants in hundreds: rough figures,
/// good enough as weights. Postal codes of single large receivers are left out.
const MUNICIPALITIES: [(u16, Municipality); 26] = [
    town(649, "Sindelfingen", &["71063", "71065", "71067", "71069"]),
    town(512, "Böblingen", &["71032", "71034"]),
    town(490, "Leonberg", &["71229"]),
    town(325, "Herrenberg", &["71083"]),
    town(193, "Weil der Stadt", &["71263"]),
    town(184, "Renningen", &["71272"]),
    town(136, "Holzgerlingen", &["71088"]),
    town(127, "Gärtringen", &["71116"]),
    town(113, "Rutesheim", &["71277"]),
    town(107, "Schönaich", &["71101"]),
    town(101, "Weil im Schönbuch", &["71093"]),
    town(101, "Magstadt", &["71106"]),
    town(95, "Ehningen", &["71139"]),
    town(94, "Gäufelden", &["71126"]),
    town(91, "Aidlingen", &["71134"]),
    town(88, "Waldenbuch", &["71111"]),
    town(80, "Jettingen", &["71131"]),
    town(77, "Weissach", &["71287"]),
    town(68, "Grafenau", &["71120"]),
    town(66, "Steinenbronn", &["71144"]),
    town(63, "Bondorf", &["71149"]),
    town(61, "Nufringen", &["71154"]),
    town(47, "Altdorf", &["71155"]),
    town(38, "Mötzingen", &["71159"]),
    town(36, "Hildrizhausen", &["71157"]),
    town(34, "Deckenpfronn", &["75392"]),
];

/// A postal code of the county, each municipality as likely as it is big.
pub(crate) fn in_county(draw: &mut Draw) -> PostalCode {
    let town = draw.weighted(&MUNICIPALITIES);
    postal(draw.pick(town.postal_codes))
}

/// A postal code beside the county: in Stuttgart, Calw, Tübingen or Ditzingen.
pub(crate) fn beside_county(draw: &mut Draw) -> PostalCode {
    postal(draw.pick(&["70173", "70565", "75365", "72070", "71254"]))
}

/// The municipality of a postal code; `None` outside the county.
pub(crate) fn municipality(code: PostalCode) -> Option<&'static Municipality> {
    MUNICIPALITIES
        .iter()
        .map(|(_, town)| town)
        .find(|town| town.postal_codes.iter().any(|own| postal(own) == code))
}

fn postal(text: &str) -> PostalCode {
    PostalCode::new(text).expect("the codes of this file are assigned")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::Stream;

    #[test]
    fn every_municipality_is_lived_in_and_found_again() {
        let mut draw = Draw::new(1, Stream::Candidate, 1, 100);
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..5_000 {
            let town = municipality(in_county(&mut draw)).expect("a place of the county");
            seen.insert(town.name);
        }
        assert_eq!(seen.len(), MUNICIPALITIES.len());
    }

    #[test]
    fn places_beside_the_county_belong_to_no_municipality_of_it() {
        let mut draw = Draw::new(1, Stream::Candidate, 1, 100);
        assert!((0..100).all(|_| municipality(beside_county(&mut draw)).is_none()));
    }
}
