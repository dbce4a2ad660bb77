//! What the benches share: a synthetic county and the shipped policy, dictionary and places.
//!
//! Corpus model: `miqnet_synth::county` (docs/SYNTHETIC.md), seed [`SEED`]; occupations are coded.

use miqnet_core::World;
use miqnet_domain::policy::Policy;
use miqnet_domain::travel::TravelTable;
use miqnet_domain::{Candidate, Date, Vacancy};
use miqnet_occupations::Dictionary;
use miqnet_synth::{Options, county};

/// The seed of every bench.
pub const SEED: u64 = 20_261_122;

/// The parts of a [`World`], owned.
#[derive(Debug)]
pub struct Parts {
    policy: Policy,
    dictionary: Dictionary,
    travel: TravelTable,
}

impl Parts {
    /// Reads what the program ships.
    pub fn shipped() -> Self {
        Self {
            policy: miqnet_wire::policy::built_in().policy,
            dictionary: Dictionary::built_in(),
            travel: miqnet_wire::travel::built_in(),
        }
    }

    /// The world on the day of the corpus.
    pub fn world(&self) -> World<'_> {
        World {
            as_of: Date::constant(2026, 11, 22),
            policy: &self.policy,
            dictionary: &self.dictionary,
            travel: &self.travel,
        }
    }

    /// A synthetic county, candidates in ascending order of their ids.
    pub fn county(&self, candidates: usize, vacancies: usize) -> (Vec<Candidate>, Vec<Vacancy>) {
        let mut county = county(SEED, candidates, vacancies, &Options::default());
        county.candidates.sort_by(|a, b| a.id.cmp(&b.id));
        (county.candidates, county.vacancies)
    }
}
