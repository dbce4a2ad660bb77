//! What is in a synthetic county?

use jiff::civil::Date;
use miqnet_domain::{
    Candidate, EmployerId, OccupationId, Vacancy, VacancyId,
    place::PostalCode,
    vacancy::{Branch, Establishment},
};
use miqnet_occupations::{Dictionary, Kldb, Occupation};

use crate::{
    candidate,
    draw::{Draw, Stream},
    house, place, vacancy,
};

/// People, vacancies and employers, none of whom exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct County {
    /// The employers, `E-001` first; 111 for each 2,000 vacancies begun, and at least 111.
    pub employers: Vec<Employer>,
    /// The candidates, `K-000001` first; up to a million are in ascending order of their ids.
    pub candidates: Vec<Candidate>,
    /// The vacancies, `V-000001` first, in the same order.
    pub vacancies: Vec<Vacancy>,
    /// The vacancies that break the law on purpose, in the order of `vacancies`; all others are
    /// lawful for start dates between the second half of 2026 and June 2027.
    pub planted: Vec<PlantedFault>,
}

/// What the caller decides about a county.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The day from which people and vacancies look ahead; by default 22 November 2026.
    pub as_of: Date,
    /// How often facts are unknown, in percent of what is usual: 100 by default, 0 for a county in
    /// which every question was answered.
    pub unknown_percent: u16,
    /// How many of 1000 vacancies break the law; 20 by default.
    pub fault_permille: u16,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            as_of: jiff::civil::date(2026, 11, 22),
            unknown_percent: 100,
            fault_permille: 20,
        }
    }
}

/// A firm or institution that offers work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employer {
    /// Its id.
    pub id: EmployerId,
    /// The sector in which the network counts it.
    pub sector: Sector,
    /// Its branch, as far as a minimum wage depends on it.
    pub branch: Branch,
    /// The kind of house.
    pub establishment: Establishment,
    /// Where it is; most of its vacancies are there.
    pub workplace: PostalCode,
}

/// A sector of the employers' network (domain rules, section 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    /// Verarbeitendes Gewerbe and Handwerk.
    Manufacturing,
    /// Gesundheit and Soziales.
    Health,
    /// Handel.
    Retail,
    /// Bau.
    Construction,
    /// Information and communication.
    Ict,
    /// Gastgewerbe.
    Hospitality,
    /// Freie Berufe.
    Professional,
    /// Dienstleister.
    Services,
    /// Logistik.
    Logistics,
    /// Bildung.
    Education,
    /// Kunst.
    Arts,
}

/// A vacancy that breaks the law on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlantedFault {
    /// The vacancy.
    pub vacancy: VacancyId,
    /// What is wrong with it, and nothing else is.
    pub fault: Fault,
}

/// What may be wrong with a vacancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Pay below every minimum wage (PY-8, or PY-6 and PY-14 where a higher one applies).
    Wage,
    /// A Minijob that pays more than its limit (PY-2).
    MinijobLimit,
    /// An unpaid internship for no purpose that § 22 MiLoG names (PY-9).
    UnpaidInternship,
    /// A roster with too little rest between two shifts (TM-9).
    Rest,
    /// An advert that names a protected ground (LW-3).
    Wording,
    /// An advert that asks for native speakers (LG-3).
    NativeSpeaker,
}

/// Returns the county of a seed with so many candidates and vacancies.
///
/// The same arguments give the same county on every machine. Candidate and vacancy number `i` depend
/// on the seed, the options and `i` alone, so that a bigger county begins with the smaller one. All
/// occupations are those of [`Dictionary::built_in`]. Time grows with the number of things: 100,000
/// candidates and 20,000 vacancies took three seconds in a debug build on two cores.
pub fn county(seed: u64, candidates: usize, vacancies: usize, options: &Options) -> County {
    let dictionary = Dictionary::built_in();
    let networks = (vacancies as u64)
        .div_ceil(house::VACANCIES_PER_NETWORK)
        .max(1);
    let employers: Vec<_> = (0..networks * u64::from(house::EMPLOYERS))
        .map(|number| employer(seed, number))
        .collect();
    let mut county = County {
        employers,
        candidates: (0..candidates as u64)
            .map(|index| candidate::candidate(seed, index, options, &dictionary))
            .collect(),
        vacancies: Vec::with_capacity(vacancies),
        planted: Vec::new(),
    };
    for index in 0..vacancies as u64 {
        let (vacancy, fault) =
            vacancy::vacancy(seed, index, options, &dictionary, &county.employers);
        if let Some(fault) = fault {
            let vacancy = vacancy.id.clone();
            county.planted.push(PlantedFault { vacancy, fault });
        }
        county.vacancies.push(vacancy);
    }
    county
}

fn employer(seed: u64, number: u64) -> Employer {
    let mut draw = Draw::new(seed, Stream::Employer, number, 0);
    let house = house::of_employer((number % u64::from(house::EMPLOYERS)) as u16);
    Employer {
        id: EmployerId::new(&format!("E-{:03}", number + 1)).expect("the id is short"),
        sector: house.sector,
        branch: house.branch,
        establishment: house.establishment,
        workplace: place::in_county(&mut draw),
    }
}

/// The occupation with this key of the built-in dictionary, or the first one under its code.
pub(crate) fn occupation(dictionary: &Dictionary, id: u32) -> &Occupation {
    let by_code = || Some(dictionary.get(dictionary.by_kldb(Kldb::new(id / 100)?)?));
    dictionary
        .find(OccupationId(id))
        .or_else(by_code)
        .expect("a test finds every occupation of the tables in the dictionary")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_county() {
        let options = Options::default();
        assert_eq!(county(5, 40, 40, &options), county(5, 40, 40, &options));
        assert_ne!(county(5, 40, 40, &options), county(6, 40, 40, &options));
    }

    #[test]
    fn a_bigger_county_begins_with_the_smaller_one() {
        let options = Options::default();
        let small = county(5, 30, 30, &options);
        let big = county(5, 90, 2_100, &options);
        assert_eq!(small.candidates[..], big.candidates[..30]);
        assert_eq!(small.vacancies[..], big.vacancies[..30]);
        assert_eq!(small.employers[..], big.employers[..111]);
        assert_eq!(big.employers.len(), 222);
    }

    #[test]
    fn ids_are_unique_and_every_employer_is_known() {
        let county = county(5, 300, 300, &Options::default());
        let ids: std::collections::BTreeSet<_> = county
            .candidates
            .iter()
            .map(|candidate| &candidate.id)
            .collect();
        assert_eq!(ids.len(), 300);
        assert_eq!(county.candidates[0].id.as_str(), "K-000001");
        assert_eq!(county.vacancies[299].id.as_str(), "V-000300");
        for vacancy in &county.vacancies {
            assert!(
                county
                    .employers
                    .iter()
                    .any(|employer| employer.id == vacancy.employer)
            );
        }
    }

    #[test]
    fn an_empty_county_has_its_employers() {
        let county = county(5, 0, 0, &Options::default());
        assert_eq!(county.employers.len(), 111);
        assert!(county.candidates.is_empty() && county.vacancies.is_empty());
    }

    #[test]
    fn nothing_is_planted_where_nothing_shall_be() {
        let options = Options {
            fault_permille: 0,
            ..Options::default()
        };
        assert_eq!(county(5, 0, 500, &options).planted, []);
    }
}
