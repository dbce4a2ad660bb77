//! What only the engine can say about those who come to a fair.

use std::collections::{BTreeMap, BTreeSet};

use miqnet_core::{Catalog, Planner, explain, plan_employer};
use miqnet_domain::fair::FairTable;
use miqnet_domain::id::{CandidateId, TableId};
use miqnet_domain::{Candidate, Verdict};
use miqnet_fair::{Instance, Timetable};
use rayon::prelude::*;

use super::guest::Guest;
use super::step::{nearest_change, nearest_step};
use crate::barriers::Barriers;
use crate::text::Texts;

/// What only the engine can say; empty where the records of people and vacancies are not at hand.
#[derive(Debug, Clone, Default)]
pub struct FromEngine {
    /// What an employer may know of a person (LW-7), by person and table, for each pair of the fair.
    pub guests: BTreeMap<(CandidateId, TableId), Guest>,
    /// What stands in the way of people who may meet no table.
    pub people: BTreeMap<CandidateId, Barrier>,
    /// What stands in the way of tables that nobody may meet.
    pub tables: BTreeMap<TableId, TableBarrier>,
}

/// Why the engine brings somebody together with no table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barrier {
    /// The kind of reason.
    pub reason: NoPair,
    /// What stands in the way, in words.
    pub detail: String,
    /// The nearest step, in words.
    pub step: String,
}

/// Why the engine brings nobody together with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableBarrier {
    /// What stands in the way, in words.
    pub detail: String,
    /// What the employer could change, in words; `None` where no change brings anybody.
    pub step: Option<String>,
}

/// The kinds of reason for which somebody may meet no table (FR-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoPair {
    /// No employer looks for people of her field.
    NoField,
    /// Employers of her field are there, and no vacancy fits.
    NoFit,
    /// Something would fit, but a wish speaks against it.
    NoWish,
}

impl NoPair {
    /// All kinds, in order.
    pub const ALL: [Self; 3] = [Self::NoField, Self::NoFit, Self::NoWish];

    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        ["no_field", "no_fit", "no_wish"][self as usize]
    }
}

impl FromEngine {
    /// Asks the engine what an employer may know of those who talk at its table, and why it brings others
    /// together with no table.
    ///
    /// The candidates may come in any order; about those of the fair who are not among them nothing is
    /// said. The catalog holds the vacancies of the tables. The same fair and records give the same
    /// words on any number of threads. Cost: one explanation for each talk and vacancy of its table,
    /// and for each person and table without a pair one for each pair, with one plan.
    pub fn ask(
        texts: &Texts,
        catalog: &Catalog<'_>,
        candidates: &[Candidate],
        instance: &Instance,
        timetable: &Timetable,
    ) -> Self {
        let asked = Asked::new(texts, catalog, candidates, instance);
        Self {
            guests: asked.guests(timetable),
            people: asked.people(),
            tables: asked.tables(),
        }
    }
}

/// Whom and what the engine is asked about.
struct Asked<'a> {
    texts: &'a Texts,
    catalog: &'a Catalog<'a>,
    instance: &'a Instance,
    candidates: BTreeMap<&'a CandidateId, &'a Candidate>,
    /// The vacancies that each table talks about.
    offers: BTreeMap<&'a TableId, Vec<usize>>,
}

impl<'a> Asked<'a> {
    fn new(
        texts: &'a Texts,
        catalog: &'a Catalog<'a>,
        candidates: &'a [Candidate],
        instance: &'a Instance,
    ) -> Self {
        let tables = instance.fair().tables().iter();
        Self {
            texts,
            catalog,
            instance,
            candidates: candidates.iter().map(|one| (&one.id, one)).collect(),
            offers: tables
                .map(|table| (&table.id, offer(catalog, table)))
                .collect(),
        }
    }

    fn guests(&self, timetable: &Timetable) -> BTreeMap<(CandidateId, TableId), Guest> {
        let talks = timetable.talks().par_iter();
        let guests = talks.filter_map(|talk| {
            let candidate = self.candidates.get(&talk.candidate)?;
            let guest = self.guest(candidate, self.offers.get(&talk.table)?)?;
            Some(((talk.candidate.clone(), talk.table.clone()), guest))
        });
        guests.collect()
    }

    /// What an employer may know, for the vacancy of the table that suits both best: eligible and as
    /// wished, by score and then by id.
    fn guest(&self, candidate: &Candidate, offer: &[usize]) -> Option<Guest> {
        let mut possible: Vec<_> = offer
            .iter()
            .map(|ix| (*ix, explain(self.catalog, candidate, *ix)))
            .filter(|(_, explanation)| {
                explanation.pair.verdict != Verdict::NotEligible
                    && explanation.wish_conflicts.is_empty()
            })
            .collect();
        possible.sort_by_key(|(ix, explanation)| (std::cmp::Reverse(explanation.pair.score), *ix));
        let (ix, explanation) = possible.first()?;
        let vacancy = &self.catalog.vacancies()[*ix];
        Some(Guest::new(
            self.texts,
            self.catalog,
            candidate,
            explanation,
            vacancy,
        ))
    }

    /// What stands in the way of everybody who may meet no table, and the step that opens most vacancies
    /// of the fair.
    fn people(&self) -> BTreeMap<CandidateId, Barrier> {
        let offered: BTreeSet<usize> = self.offers.values().flatten().copied().collect();
        let vacancies = offered
            .iter()
            .map(|ix| self.catalog.vacancies()[*ix].clone());
        let planner = Planner::new(self.catalog.world(), vacancies.collect())
            .expect("the catalog has taken each of these vacancies");
        let pairs = self.instance.pairs().iter();
        let with_pair: BTreeSet<_> = pairs.map(|pair| &pair.candidate).collect();
        let registered = self.instance.registrations().people().par_iter();
        let alone = registered.filter(|one| !with_pair.contains(&one.candidate));
        let barriers = alone.filter_map(|one| {
            let candidate = *self.candidates.get(&one.candidate)?;
            let pairs = offered.iter().map(|ix| (candidate, *ix));
            let barriers = Barriers::of_pairs(self.catalog, pairs);
            let plan = planner.plan(candidate, 1);
            let wish = barriers.wish(self.texts);
            let wish = wish.as_ref().map(|(wish, pairs)| (&**wish, *pairs));
            let catalog = planner.catalog();
            let step = nearest_step(self.texts, &plan, candidate, catalog, wish);
            let barrier = Barrier {
                reason: barriers.reason(),
                detail: barriers.words(self.texts),
                step,
            };
            Some((one.candidate.clone(), barrier))
        });
        barriers.collect()
    }

    /// What stands in the way of every table that nobody may meet, and the change that would bring most
    /// of those who are registered.
    fn tables(&self) -> BTreeMap<TableId, TableBarrier> {
        let pairs = self.instance.pairs().iter();
        let with_pair: BTreeSet<_> = pairs.map(|pair| &pair.table).collect();
        let registered = self.instance.registrations().people().iter();
        let registered: Vec<Candidate> = registered
            .filter_map(|one| self.candidates.get(&one.candidate))
            .map(|one| (*one).clone())
            .collect();
        let empty = self.offers.iter();
        let empty = empty.filter(|(id, _)| !with_pair.contains(*id));
        let barriers = empty.map(|(id, offer)| {
            let pairs = registered.iter();
            let pairs = pairs.flat_map(|one| offer.iter().map(move |ix| (one, *ix)));
            let plans = offer
                .iter()
                .map(|ix| plan_employer(self.catalog, &registered, *ix));
            let barrier = TableBarrier {
                detail: Barriers::of_pairs(self.catalog, pairs).words(self.texts),
                step: nearest_change(self.texts, &plans.collect::<Vec<_>>()),
            };
            ((*id).clone(), barrier)
        });
        barriers.collect()
    }
}

/// The indices of the vacancies that a table talks about: those it names, else all of its employer.
fn offer(catalog: &Catalog<'_>, table: &FairTable) -> Vec<usize> {
    if table.vacancies.is_empty() {
        let all = catalog.vacancies().iter().enumerate();
        let own = all.filter(|(_, vacancy)| vacancy.employer == table.employer);
        return own.map(|(ix, _)| ix).collect();
    }
    let ids = table.vacancies.iter();
    ids.filter_map(|id| catalog.find(id)).collect()
}
