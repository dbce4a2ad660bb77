//! Which people and employers of a county come to its fair?

use std::collections::BTreeSet;

use miqnet_domain::fair::{Fair, FairTable, MAX_PEOPLE, MAX_TABLES, Registration, Registrations};
use miqnet_domain::id::{CandidateId, EmployerId};
use miqnet_domain::language::Cefr;
use miqnet_domain::{Candidate, Language};

use super::{FairOptions, SyntheticFair, fair};
use crate::county::County;
use crate::draw::{Draw, Stream};

/// Returns a fair of this county that has no pairs yet: people of the county register, and employers
/// with vacancies have tables.
///
/// As many come as the options say, or all that the county has. What people can lead a talk in
/// follows from their languages: level B1 or higher; where there is none, Ukrainian. Everything
/// else is drawn as for [`fair`].
///
/// # Panics
/// When the options leave the ranges that they name, or the county has no vacancy.
pub fn county_fair(seed: u64, county: &County, options: &FairOptions) -> SyntheticFair {
    let offering: BTreeSet<&EmployerId> =
        county.vacancies.iter().map(|one| &one.employer).collect();
    let offering: Vec<_> = offering.into_iter().collect();
    let draw = &mut Draw::new(seed, Stream::FairGuests, 0, 0);
    let employers = draw.several(&offering, options.tables.min(MAX_TABLES) as u16);
    let draw = &mut Draw::new(seed, Stream::FairGuests, 1, 0);
    let everybody: Vec<_> = county.candidates.iter().collect();
    let candidates = draw.several(&everybody, options.people.min(MAX_PEOPLE) as u16);
    let options = FairOptions {
        people: candidates.len(),
        tables: employers.len(),
        ..*options
    };
    let drawn = fair(seed, &options);
    let tables = drawn.fair.tables().iter().zip(employers);
    let tables = tables.map(|(table, employer)| FairTable {
        employer: employer.clone(),
        ..table.clone()
    });
    let people = drawn.registrations.people().iter().zip(candidates);
    let people = people.map(|(person, candidate)| Registration {
        candidate: candidate.id.clone(),
        languages: spoken(candidate),
        ..person.clone()
    });
    let fair = Fair::new(
        drawn.fair.id().clone(),
        drawn.fair.slots().clone(),
        tables.collect(),
        drawn.fair.interpreters().to_vec(),
        drawn.fair.open_share(),
    )
    .expect("only employers were changed");
    let people: Vec<_> = people.collect();
    let stays_away = |person: &CandidateId| drawn.no_shows.binary_search(person).is_ok();
    let registered = drawn.registrations.people().iter();
    let no_shows = registered.zip(&people);
    let no_shows = no_shows.filter(|(person, _)| stays_away(&person.candidate));
    let no_shows = no_shows
        .map(|(_, person)| person.candidate.clone())
        .collect();
    SyntheticFair {
        registrations: Registrations::new(&fair, people).expect("only names were changed"),
        fair,
        pairs: Vec::new(),
        no_shows,
    }
}

/// The languages in which somebody can lead a talk.
fn spoken(candidate: &Candidate) -> BTreeSet<Language> {
    let known = candidate.languages.value().into_iter().flatten();
    let good = known.filter(|one| one.level.value().is_some_and(|level| *level >= TALK_LEVEL));
    let mut spoken: BTreeSet<_> = good.map(|one| one.language).collect();
    if spoken.is_empty() {
        spoken.insert(Language::UK);
    }
    spoken
}

/// The level from which somebody can lead a talk of ten minutes; assumption.
const TALK_LEVEL: Cefr = Cefr::B1;

#[cfg(test)]
mod tests {
    use super::*;

    const HARD: FairOptions = FairOptions {
        people: 300,
        tables: 40,
        slots: 12,
        windows: true,
        interpreters: true,
    };

    #[test]
    fn a_fair_of_a_county_brings_its_people_and_employers_together() {
        let county = crate::county(5, 60, 40, &crate::Options::default());
        let drawn = county_fair(5, &county, &HARD);
        assert_eq!(drawn, county_fair(5, &county, &HARD));
        assert_ne!(drawn, county_fair(6, &county, &HARD));
        let people = drawn.registrations.people();
        assert_eq!(people.len(), 60);
        assert!(!drawn.no_shows.is_empty() && drawn.no_shows.len() < 40);
        for table in drawn.fair.tables() {
            let offered = county
                .vacancies
                .iter()
                .any(|one| one.employer == table.employer);
            assert!(offered, "{table:?}");
        }
        for (person, candidate) in people.iter().zip(&county.candidates) {
            assert_eq!(person.candidate, candidate.id);
            assert_eq!(person.languages, spoken(candidate));
        }
        let few = FairOptions {
            people: 20,
            tables: 5,
            ..HARD
        };
        let drawn = county_fair(5, &county, &few);
        assert_eq!(drawn.registrations.people().len(), 20);
        let employers = drawn.fair.tables().iter().map(|table| &table.employer);
        assert_eq!(employers.collect::<BTreeSet<_>>().len(), 5);
    }
}
