//! Vacancies compiled into columns: what they ask, each different question once.

use std::collections::HashSet;
use std::hash::Hash;

use indexmap::IndexSet;
use miqnet_domain::candidate::WeeklyMinutes;
use miqnet_domain::finding::Finding;
use miqnet_domain::money::Cents;
use miqnet_domain::{OccupationId, Vacancy, VacancyId};
use rayon::prelude::*;

use crate::criterion::{pay, skills};
use crate::facts::SkillNumbers;
use crate::gate::{kind, language, level, recognition, side_conditions, start, time, travel};
use crate::placement::Placements;
use crate::{vacancy_check, wish, world::World};

/// An occupation that the dictionary does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("vacancy {vacancy} names the occupation {occupation}, which the dictionary does not hold")]
pub struct UnknownOccupation {
    /// The vacancy that names it.
    pub vacancy: VacancyId,
    /// The occupation.
    pub occupation: OccupationId,
}

/// Vacancies ready to be matched, in ascending order of their ids.
///
/// Compiling costs a few microseconds for each vacancy. What vacancies ask is kept once for each
/// different question, so that a candidate answers a question once and not once for each vacancy.
#[derive(Clone)]
pub struct Catalog<'w> {
    pub(crate) world: World<'w>,
    vacancies: Vec<Vacancy>,
    checks: Vec<Vec<Finding>>,
    pub(crate) blocked: Vec<bool>,
    pub(crate) entry: Column<(kind::Need, start::Need)>,
    pub(crate) recognition: Column<recognition::Need>,
    pub(crate) side_conditions: Column<side_conditions::Need>,
    pub(crate) language: Column<language::Need>,
    pub(crate) work: Column<Work>,
    pub(crate) travel: Column<travel::Need>,
    pub(crate) placements: Placements,
    pub(crate) time: Column<time::Need>,
    /// What `time` says of hours and shifts, without the days of the start.
    pub(crate) stated: Column<time::Stated>,
    pub(crate) skill_numbers: SkillNumbers,
    pub(crate) skills: Column<skills::Need>,
    pub(crate) terms: Column<Terms>,
    /// How many vacancies were put in or taken out since all were compiled.
    n_changed: usize,
}

/// The occupation with its level and the experience that is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Work {
    pub(crate) level: level::Need,
    pub(crate) experience_months: u16,
}

/// Pay and hours, as wishes look at them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Terms {
    pub(crate) hourly: Option<Cents>,
    pub(crate) hours: Option<WeeklyMinutes>,
}

/// The different questions of one kind, and which of them each vacancy asks.
#[derive(Clone)]
pub(crate) struct Column<N> {
    /// In the order in which they were asked first; after changes, some may be asked by nobody.
    pub(crate) needs: IndexSet<N>,
    /// The index of the question, by vacancy.
    pub(crate) class: Vec<u32>,
}

impl<N> Default for Column<N> {
    fn default() -> Self {
        Self {
            needs: IndexSet::new(),
            class: Vec::new(),
        }
    }
}

impl<N: Hash + Eq> Column<N> {
    /// Puts in what the new vacancies ask.
    fn weave(&mut self, places: &[Place], new: impl Iterator<Item = N>) {
        let new = new.map(|need| self.needs.insert_full(need).0 as u32);
        let new = new.collect();
        weave(&mut self.class, places, new);
    }
}

impl<N> Column<N> {
    /// What the vacancy of this index asks.
    pub(crate) fn need(&self, vacancy_ix: usize) -> &N {
        &self.needs[self.class[vacancy_ix] as usize]
    }

    /// The questions that some vacancy asks. Cost: one pass over all vacancies.
    pub(crate) fn asked(&self) -> impl Iterator<Item = &N> + Clone {
        let mut is_asked = vec![false; self.needs.len()];
        for class in &self.class {
            is_asked[*class as usize] = true;
        }
        let needs = self.needs.iter().zip(is_asked);
        needs.filter_map(|(need, is_asked)| is_asked.then_some(need))
    }
}

/// Where a vacancy of a changed catalog comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It was there, at this index.
    Old(usize),
    /// It is the next of the new ones.
    New,
}

/// Puts new entries between old ones; old ones without a place are dropped.
fn weave<T>(old: &mut Vec<T>, places: &[Place], new: Vec<T>) {
    if old.is_empty() {
        *old = new;
        return;
    }
    let mut before = std::mem::take(old).into_iter().enumerate();
    let mut new = new.into_iter();
    let woven = places.iter().map(|place| match place {
        Place::Old(ix) => before.find(|(at, _)| at == ix).map(|(_, entry)| entry),
        Place::New => new.next(),
    });
    *old = woven.map(|it| it.expect("places are in order")).collect();
}

impl<'w> Catalog<'w> {
    /// Returns the catalog of these vacancies; of vacancies with the same id the first is kept.
    ///
    /// # Errors
    /// [`UnknownOccupation`] for each vacancy whose occupation the dictionary does not hold.
    pub fn new(
        world: World<'w>,
        mut vacancies: Vec<Vacancy>,
    ) -> Result<Self, Vec<UnknownOccupation>> {
        put_in_order(&mut vacancies, &world)?;
        Ok(Self::compile(world, vacancies))
    }

    /// Takes out the vacancies with the ids in `gone`, then puts in `new`, each in the place of one with
    /// the same id; of new ones with the same id the first counts. Afterwards every result is that of a
    /// catalog of the vacancies that are there now.
    ///
    /// Cost: compiling the new ones and moving all others, about a fifth of a microsecond for each;
    /// after changes to half of the vacancies all are compiled again, so that questions that nobody asks
    /// any more do not pile up.
    ///
    /// # Errors
    /// [`UnknownOccupation`] as for [`Catalog::new`]; then nothing was changed.
    pub fn change(
        &mut self,
        gone: &HashSet<VacancyId>,
        mut new: Vec<Vacancy>,
    ) -> Result<(), Vec<UnknownOccupation>> {
        put_in_order(&mut new, &self.world)?;
        let mut ids = new.iter().map(|vacancy| &vacancy.id).peekable();
        let mut places = Vec::with_capacity(self.vacancies.len() + new.len());
        for (ix, vacancy) in self.vacancies.iter().enumerate() {
            while ids.next_if(|id| **id < vacancy.id).is_some() {
                places.push(Place::New);
            }
            if ids.next_if(|id| **id == vacancy.id).is_some() {
                places.push(Place::New);
            } else if !gone.contains(&vacancy.id) {
                places.push(Place::Old(ix));
            }
        }
        places.extend(ids.map(|_| Place::New));
        self.n_changed += self.vacancies.len() + 2 * new.len() - places.len();
        if self.n_changed > self.vacancies.len() / 2 {
            weave(&mut self.vacancies, &places, new);
            *self = Self::compile(self.world, std::mem::take(&mut self.vacancies));
        } else {
            self.weave(&places, new);
        }
        Ok(())
    }

    /// Compiles vacancies that are in order.
    fn compile(world: World<'w>, vacancies: Vec<Vacancy>) -> Self {
        let mut catalog = Self {
            world,
            vacancies: Vec::new(),
            checks: Vec::new(),
            blocked: Vec::new(),
            entry: Column::default(),
            recognition: Column::default(),
            side_conditions: Column::default(),
            language: Column::default(),
            work: Column::default(),
            travel: Column::default(),
            placements: Placements::new(&world),
            time: Column::default(),
            stated: Column::default(),
            skill_numbers: SkillNumbers::default(),
            skills: Column::default(),
            terms: Column::default(),
            n_changed: 0,
        };
        catalog.weave(&[], vacancies);
        catalog
    }

    /// Compiles new vacancies into their places; without any other vacancy, into the order they have.
    fn weave(&mut self, places: &[Place], new: Vec<Vacancy>) {
        let world = &self.world;
        let of = |vacancy: &Vacancy| {
            let ix = world
                .dictionary
                .ix(vacancy.occupation)
                .expect("checked by the caller");
            (ix, world.dictionary.get(ix))
        };
        let all = || new.iter();
        // Reading the words of an advertisement takes longer than everything else together.
        let checks = new.par_iter();
        let checks = checks.map(|vacancy| vacancy_check::check(vacancy, of(vacancy).1, world));
        let checks: Vec<Vec<Finding>> = checks.collect();
        let blocked = checks.iter().map(|it| vacancy_check::is_blocked(it));
        weave(&mut self.blocked, places, blocked.collect());
        weave(&mut self.checks, places, checks);
        let needs = all().map(|it| (kind::Need::of(it), start::Need::of(it, world)));
        self.entry.weave(places, needs);
        let needs = all().map(|it| recognition::Need::of(it, of(it).1));
        self.recognition.weave(places, needs);
        let needs = all().map(|it| side_conditions::Need::of(it, of(it).1));
        self.side_conditions.weave(places, needs);
        let needs = all().map(|it| language::Need::of(it, of(it).1));
        self.language.weave(places, needs);
        let needs = all().map(|vacancy| {
            let (ix, occupation) = of(vacancy);
            Work {
                level: level::Need::of(vacancy, occupation, ix),
                experience_months: vacancy.experience_months,
            }
        });
        self.work.weave(places, needs);
        let needs = all().map(|it| travel::Need::of(it, world));
        self.travel.weave(places, needs);
        let placements = &mut self.placements;
        let needs = all().map(|it| time::Need::of(it, placements, world));
        let needs: Vec<time::Need> = needs.collect();
        let stated = needs.iter().map(|need| need.stated.clone());
        self.stated.weave(places, stated);
        self.time.weave(places, needs.into_iter());
        let numbers = &mut self.skill_numbers;
        let needs =
            all().map(|it| skills::Need::new(&it.required_skills, &it.desired_skills, numbers));
        self.skills.weave(places, needs);
        let needs = all().map(|vacancy| Terms {
            hourly: pay::hourly(vacancy),
            hours: wish::offered_minutes(vacancy),
        });
        self.terms.weave(places, needs);
        weave(&mut self.vacancies, places, new);
    }

    /// The vacancies, in ascending order of their ids; an index into them is a vacancy's index in
    /// every result.
    pub fn vacancies(&self) -> &[Vacancy] {
        &self.vacancies
    }

    /// The index of the vacancy with this id.
    pub fn find(&self, id: &VacancyId) -> Option<usize> {
        self.vacancies
            .binary_search_by(|vacancy| vacancy.id.cmp(id))
            .ok()
    }

    /// What the vacancy check found of the vacancy with this index: corrections and notes.
    pub fn check(&self, vacancy_ix: usize) -> &[Finding] {
        &self.checks[vacancy_ix]
    }

    /// Whether the vacancy with this index must be corrected before it can be matched.
    pub fn is_blocked(&self, vacancy_ix: usize) -> bool {
        self.blocked[vacancy_ix]
    }

    /// What the engine was told about its surroundings.
    pub fn world(&self) -> World<'w> {
        self.world
    }
}

/// Sorts vacancies by their ids and keeps the first of those with the same.
///
/// # Errors
/// Each whose occupation the dictionary does not hold.
fn put_in_order(
    vacancies: &mut Vec<Vacancy>,
    world: &World<'_>,
) -> Result<(), Vec<UnknownOccupation>> {
    vacancies.sort_by(|a, b| a.id.cmp(&b.id));
    vacancies.dedup_by(|later, first| later.id == first.id);
    let unknown: Vec<_> = vacancies
        .iter()
        .filter(|vacancy| world.dictionary.ix(vacancy.occupation).is_none())
        .map(|vacancy| UnknownOccupation {
            vacancy: vacancy.id.clone(),
            occupation: vacancy.occupation,
        })
        .collect();
    if unknown.is_empty() {
        Ok(())
    } else {
        Err(unknown)
    }
}

impl std::fmt::Debug for Catalog<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog")
            .field("vacancies", &self.vacancies.len())
            .field("entry", &self.entry.needs.len())
            .field("recognition", &self.recognition.needs.len())
            .field("side_conditions", &self.side_conditions.needs.len())
            .field("language", &self.language.needs.len())
            .field("work", &self.work.needs.len())
            .field("travel", &self.travel.needs.len())
            .field("shifts", &self.placements.placeables.len())
            .field("time", &self.time.needs.len())
            .field("stated", &self.stated.needs.len())
            .field("skills", &self.skills.needs.len())
            .field("terms", &self.terms.needs.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{vacancy, world};

    fn vacancies(ids: impl IntoIterator<Item = usize>, months: u16) -> Vec<Vacancy> {
        let named = ids.into_iter().map(|nth| Vacancy {
            experience_months: months,
            ..vacancy(&format!("V-{nth:02}"), 2930101)
        });
        named.collect()
    }

    fn months(catalog: &Catalog<'_>) -> Vec<u16> {
        let asked = catalog.work.asked();
        asked.map(|work| work.experience_months).collect()
    }

    #[test]
    fn what_nobody_asks_any_more_is_no_question() {
        let mut catalog = Catalog::new(world(), vacancies(0..10, 1)).expect("known");
        catalog
            .change(&HashSet::new(), vacancies([3], 2))
            .expect("known");
        assert_eq!(months(&catalog), [1, 2]);
        catalog
            .change(&HashSet::new(), vacancies([3], 3))
            .expect("known");
        assert_eq!(months(&catalog), [1, 3]);
        assert_eq!(
            catalog.work.needs.len(),
            3,
            "it is kept until all is compiled"
        );
        let gone = catalog.vacancies()[4..].iter().map(|it| it.id.clone());
        catalog.change(&gone.collect(), Vec::new()).expect("known");
        assert_eq!(catalog.work.needs.len(), 2);
        assert_eq!(catalog.vacancies().len(), 4);
        assert_eq!(catalog.work.need(3).experience_months, 3);
    }

    #[test]
    fn a_change_that_cannot_be_compiled_changes_nothing() {
        let mut catalog = Catalog::new(world(), vacancies(0..3, 1)).expect("known");
        let mut new = vacancies([1, 7], 2);
        new[1].occupation = OccupationId(1);
        let gone = HashSet::from([catalog.vacancies()[0].id.clone()]);
        let refused = catalog
            .change(&gone, new)
            .expect_err("an unknown occupation");
        assert_eq!(refused.len(), 1);
        assert_eq!(catalog.vacancies(), vacancies(0..3, 1));
    }
}
