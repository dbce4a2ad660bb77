//! What the sheets of people and vacancies say about a fair.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use miqnet_core::{Catalog, Planner, explain, plan_employer};
use miqnet_domain::fair::FairTable;
use miqnet_domain::id::{CandidateId, TableId};
use miqnet_domain::{Candidate, Verdict};
use miqnet_fair::{Instance, Timetable, draw_up};
use miqnet_wire::fair::{FairError, FairProblem, read_fair, read_frame};
use miqnet_wire::papers::{Barrier, FromSheets, Guest, TableBarrier, nearest_change, nearest_step};
use rayon::prelude::*;

use crate::barriers;
use crate::failure::Failure;
use crate::input::{Input, find_candidate};
use crate::setting::Setting;

/// Both sheets, ready to be asked.
pub(super) struct Sheets<'s> {
    setting: &'s Setting,
    candidates: Vec<Candidate>,
    catalog: Catalog<'s>,
}

impl<'s> Sheets<'s> {
    pub(super) fn new(setting: &'s Setting, input: &Input) -> Self {
        Self {
            setting,
            candidates: input.candidates(),
            catalog: input.catalog(setting),
        }
    }

    /// The fair of a file; one without pairs gets those that the engine finds.
    pub(super) fn fair(&self, path: &Path) -> Result<Instance, Failure> {
        let file = path.display().to_string();
        let mut faults = match read_fair(&file, &super::read(path)?) {
            Ok(instance) => return Ok(instance),
            Err(faults) => faults,
        };
        faults.retain(|fault| fault.problem != FairProblem::NoPairs);
        if !faults.is_empty() {
            return Err(Failure::Fair(faults));
        }
        self.draw_up(path)
    }

    /// The fair of a file without pairs, with those that the engine finds.
    pub(super) fn draw_up(&self, path: &Path) -> Result<Instance, Failure> {
        let file = path.display().to_string();
        let (fair, people) = read_frame(&file, &super::read(path)?).map_err(Failure::Fair)?;
        draw_up(&self.catalog, &self.candidates, &fair, people).map_err(|problems| {
            let problems = problems.into_iter();
            let fault = |problem| FairError::of_frame(&file, problem);
            Failure::Fair(problems.map(fault).collect())
        })
    }

    /// What an employer may know of those who come, and why the engine brings others together with no
    /// table.
    pub(super) fn known(&self, instance: &Instance, timetable: &Timetable) -> FromSheets {
        let (setting, candidates, catalog) = (self.setting, &self.candidates, &self.catalog);
        let tables = instance.fair().tables();
        let offers: BTreeMap<&TableId, Vec<usize>> = tables
            .iter()
            .map(|table| (&table.id, offer(catalog, table)))
            .collect();
        let guests = timetable.talks().par_iter().filter_map(|talk| {
            let candidate = find_candidate(candidates, talk.candidate.as_str())?;
            let guest = guest(setting, catalog, candidate, &offers[&talk.table])?;
            Some(((talk.candidate.clone(), talk.table.clone()), guest))
        });
        FromSheets {
            guests: guests.collect(),
            people: people(setting, instance, catalog, candidates, &offers),
            tables: empty_tables(setting, instance, catalog, candidates, &offers),
        }
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

/// What an employer may know, for the vacancy of the table that suits both best: eligible and as
/// wished, by score and then by id.
fn guest(
    setting: &Setting,
    catalog: &Catalog<'_>,
    candidate: &Candidate,
    offer: &[usize],
) -> Option<Guest> {
    let mut possible: Vec<_> = offer
        .iter()
        .map(|ix| (*ix, explain(catalog, candidate, *ix)))
        .filter(|(_, explanation)| {
            explanation.pair.verdict != Verdict::NotEligible
                && explanation.wish_conflicts.is_empty()
        })
        .collect();
    possible.sort_by_key(|(ix, explanation)| (std::cmp::Reverse(explanation.pair.score), *ix));
    let (ix, explanation) = possible.first()?;
    let vacancy = &catalog.vacancies()[*ix];
    Some(Guest::new(
        &setting.texts,
        catalog,
        candidate,
        explanation,
        vacancy,
    ))
}

/// What stands in the way of everybody who may meet no table, and the step that opens most vacancies
/// of the fair.
fn people(
    setting: &Setting,
    instance: &Instance,
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    offers: &BTreeMap<&TableId, Vec<usize>>,
) -> BTreeMap<CandidateId, Barrier> {
    let offered: BTreeSet<usize> = offers.values().flatten().copied().collect();
    let vacancies = offered.iter().map(|ix| catalog.vacancies()[*ix].clone());
    let planner = Planner::new(setting.world(), vacancies.collect())
        .expect("the importer takes every occupation from the same dictionary");
    let with_pair: BTreeSet<_> = instance
        .pairs()
        .iter()
        .map(|pair| &pair.candidate)
        .collect();
    let registered = instance.registrations().people().par_iter();
    let alone = registered.filter(|one| !with_pair.contains(&one.candidate));
    let barriers = alone.filter_map(|one| {
        let candidate = find_candidate(candidates, one.candidate.as_str())?;
        let pairs = offered.iter().map(|ix| (candidate, *ix));
        let barriers = barriers::of_pairs(catalog, pairs);
        let plan = planner.plan(candidate, 1);
        let wish = barriers.wish(&setting.texts);
        let wish = wish.as_ref().map(|(wish, pairs)| (&**wish, *pairs));
        let catalog = planner.catalog();
        let step = nearest_step(&setting.texts, &plan, candidate, catalog, wish);
        let barrier = Barrier {
            reason: barriers.reason(),
            detail: barriers.words(&setting.texts),
            step,
        };
        Some((one.candidate.clone(), barrier))
    });
    barriers.collect()
}

/// What stands in the way of every table that nobody may meet, and the change that would bring most
/// of those who are registered.
fn empty_tables(
    setting: &Setting,
    instance: &Instance,
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    offers: &BTreeMap<&TableId, Vec<usize>>,
) -> BTreeMap<TableId, TableBarrier> {
    let with_pair: BTreeSet<_> = instance.pairs().iter().map(|pair| &pair.table).collect();
    let registered = instance.registrations().people().iter();
    let registered: Vec<Candidate> = registered
        .filter_map(|one| find_candidate(candidates, one.candidate.as_str()))
        .cloned()
        .collect();
    let empty = offers.iter().filter(|(id, _)| !with_pair.contains(*id));
    let barriers = empty.map(|(id, offer)| {
        let pairs = registered.iter();
        let pairs = pairs.flat_map(|one| offer.iter().map(move |ix| (one, *ix)));
        let plans = offer
            .iter()
            .map(|ix| plan_employer(catalog, &registered, *ix));
        let barrier = TableBarrier {
            detail: barriers::of_pairs(catalog, pairs).words(&setting.texts),
            step: nearest_change(&setting.texts, &plans.collect::<Vec<_>>()),
        };
        ((*id).clone(), barrier)
    });
    barriers.collect()
}
