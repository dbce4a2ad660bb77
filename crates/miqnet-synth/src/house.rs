//! Which houses offer work in the county, and which work?
//!
//! The 111 employers of the network are spread over the sectors as the network counts them; how they
//! spread inside a sector, and how many vacancies each kind of house has, is an assumption.

mod industry;
mod office;
mod social;
mod trade;

use miqnet_domain::vacancy::{Branch, Establishment};
use miqnet_occupations::Kldb;

use crate::{county::Sector, draw::Draw, shift::Rota};

/// How many employers the network has; a county of more than [`VACANCIES_PER_NETWORK`] vacancies
/// has several such networks.
pub(crate) const EMPLOYERS: u16 = 111;

/// How many vacancies one network of employers has.
pub(crate) const VACANCIES_PER_NETWORK: u64 = 2_000;

/// A kind of house.
pub(crate) struct House {
    pub(crate) sector: Sector,
    /// How many of the employers are such a house.
    pub(crate) employers: u16,
    /// Its share of all vacancies.
    pub(crate) vacancies_permille: u16,
    pub(crate) branch: Branch,
    pub(crate) establishment: Establishment,
    rota: Rota,
    /// The occupations it seeks, by the keys of the dictionary, with their weights.
    pub(crate) posts: &'static [(u16, u32)],
}

impl House {
    /// The kind of week in which an occupation is worked here.
    ///
    /// Offices, kitchens, stores and cleaners keep their own hours in every house.
    pub(crate) fn rota(&self, kldb: Kldb) -> Rota {
        match kldb.group3() {
            271 | 272 | 311 | 312 | 431..=434 | 611..=613 | 711..=739 | 921..=924 => Rota::Office,
            541 => Rota::Cleaning,
            293 => Rota::Kitchen,
            513 | 525 => Rota::Logistics,
            _ if kldb.level() == 4 && matches!(self.rota, Rota::Production) => Rota::Office,
            _ => self.rota,
        }
    }
}

/// All kinds of house.
pub(crate) fn houses() -> impl Iterator<Item = &'static House> {
    [
        industry::HOUSES,
        social::HOUSES,
        trade::HOUSES,
        office::HOUSES,
    ]
    .into_iter()
    .flatten()
}

/// The house that employer number `place` of a network is, 0 to 110.
pub(crate) fn of_employer(place: u16) -> &'static House {
    let mut left = place;
    houses()
        .find(|house| {
            let here = left < house.employers;
            left = left.saturating_sub(house.employers);
            here
        })
        .expect("the houses have as many employers as a network")
}

/// The place in its network of an employer who offers something, by the houses' shares.
pub(crate) fn draw_employer(draw: &mut Draw) -> u16 {
    let mut left = draw.between(0, 999);
    let mut first = 0;
    for house in houses() {
        if left < house.vacancies_permille {
            return first + draw.between(0, house.employers - 1);
        }
        left -= house.vacancies_permille;
        first += house.employers;
    }
    unreachable!("the shares add up to a thousand")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use miqnet_domain::OccupationId;
    use miqnet_occupations::Dictionary;

    use super::*;

    #[test]
    fn the_sectors_have_the_employers_that_the_network_counts() {
        let mut by_sector = BTreeMap::new();
        for house in houses() {
            *by_sector.entry(house.sector).or_insert(0) += house.employers;
        }
        let counted: Vec<_> = by_sector.into_values().collect();
        assert_eq!(counted, [51, 17, 12, 7, 7, 5, 4, 4, 2, 1, 1]);
        assert_eq!(counted.iter().sum::<u16>(), EMPLOYERS);
    }

    #[test]
    fn the_shares_of_the_vacancies_add_up() {
        assert_eq!(
            houses().map(|house| house.vacancies_permille).sum::<u16>(),
            1000
        );
    }

    #[test]
    fn every_occupation_sought_stands_in_the_dictionary() {
        let dictionary = Dictionary::built_in();
        for (_, id) in houses().flat_map(|house| house.posts) {
            assert!(dictionary.find(OccupationId(*id)).is_some(), "{id}");
        }
    }

    #[test]
    fn every_employer_is_a_house() {
        let kinds = (0..EMPLOYERS).map(|place| of_employer(place).sector);
        assert_eq!(
            kinds
                .filter(|sector| *sector == Sector::Hospitality)
                .count(),
            5
        );
    }
}
