//! What opens most for one person? Steps against all vacancies of a catalog.

use std::cmp::Reverse;

use miqnet_domain::candidate::CareStatus;
use miqnet_domain::finding::Step;
use miqnet_domain::step::Effect;
use miqnet_domain::{Candidate, Date, Fact, Vacancy, Verdict};
use rayon::prelude::*;

use super::ask::{self, Asked};
use super::case::{Case, Pace, Target};
use super::lawful::LaterWages;
use super::schedule::{Laid, Schedule, lay_out};
use super::situation::{Situation, is_too_late};
use super::{PlannedStep, offer, planned};
use crate::catalog::{Catalog, UnknownOccupation};
use crate::facts::{End, Facts};
use crate::rank::{Best, Entry, match_list, rank};
use crate::row::Row;
use crate::world::World;

/// How many steps, and how many pairs of steps, are shown.
const MOST_OPENINGS: usize = 5;
/// How many of the vacancies that a step opens are named.
const MOST_NAMED: usize = 3;
/// How many goals are shown.
const MOST_GOALS: usize = 10;

/// The vacancies of a county, ready to be planned with: as they are, and as they would be if every
/// employer who has not said whether hours can be arranged arranged them.
///
/// Compile once, then ask for many people.
#[derive(Debug)]
pub struct Planner<'w> {
    catalog: Catalog<'w>,
    arranged: Catalog<'w>,
    wages: LaterWages,
}

/// What one person can do: at once, and with one or two steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonPlan {
    /// The vacancies for which she is eligible now, best first (*sofort*, LV-5).
    pub now: Vec<Entry>,
    /// How many there are of them in all.
    pub n_now: usize,
    /// The vacancies at her level or above that one or two steps open (*Ziel*, LV-5), best first.
    pub goals: Vec<Goal>,
    /// How many there are of them in all.
    pub n_goals: usize,
    /// The single steps that open most vacancies.
    pub steps: Vec<Opening>,
    /// The pairs of steps that open most vacancies; each opens one at least that neither of its
    /// steps opens alone.
    pub pairs: Vec<Opening>,
    /// The questions whose answers would change most verdicts.
    pub questions: Vec<Asked>,
}

/// What one or two steps open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The steps in the order of their beginning.
    pub steps: Vec<PlannedStep>,
    /// The day on which the last one usually ends.
    pub ready_on: Date,
    /// How many vacancies become `eligible_now` that are not so today, her wishes respected; without
    /// those that waiting until [`Opening::ready_on`] opens by itself, unless the steps are to wait.
    pub n_opened: usize,
    /// The best of them, by score and then by id.
    pub best: Vec<Entry>,
}

/// A vacancy worth a way of one or two steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The vacancy with verdict and score after the steps.
    pub entry: Entry,
    /// The fewest steps that open it, of these the ones that end first.
    pub steps: Vec<PlannedStep>,
    /// The day on which the last one usually ends.
    pub ready_on: Date,
}

/// A set of one or two steps, laid out and held against every vacancy.
struct Tried {
    cases: Vec<Case>,
    schedule: Schedule,
    /// The keys of the vacancies it opens, in the order of the vacancies.
    opened: Vec<u64>,
}

impl Tried {
    /// The vacancies it opens, in their order.
    fn vacancies(&self) -> impl Iterator<Item = u32> {
        self.opened.iter().map(|key| *key as u32)
    }

    fn order(&self) -> (Date, &[Case]) {
        (self.schedule.ready_on, &self.cases)
    }
}

/// Where one person stands before any step.
struct Person<'p> {
    from: Situation,
    /// For each vacancy whether she is eligible now.
    now: Vec<bool>,
    world: &'p World<'p>,
}

impl Person<'_> {
    /// What waiting until this day opens by itself, so that it is not put down to the steps; `None`
    /// where waiting opens nothing, or where the set does nothing but wait.
    fn waits_until<'c, 'w>(
        &'c self,
        cases: &[Case],
        day: Date,
        catalog: &'c Catalog<'w>,
    ) -> Option<Row<'c, 'w>> {
        let someone = &self.from.candidate;
        let free_later = someone.available_from.value();
        let free_later = free_later.is_some_and(|from| *from > self.world.as_of);
        let care_due = matches!(
            someone.care.status.value(),
            Some(CareStatus::FromDate { .. })
        );
        let does_more = |case: &Case| case.rule(self.world).effect != Effect::TimePassed;
        let counts = (free_later || care_due) && cases.iter().any(does_more);
        counts.then(|| Row::starting_on(catalog, someone, day))
    }
}

impl<'w> Planner<'w> {
    /// Compiles the vacancies.
    ///
    /// # Errors
    /// [`UnknownOccupation`] for each vacancy whose occupation the dictionary does not hold.
    pub fn new(world: World<'w>, vacancies: Vec<Vacancy>) -> Result<Self, Vec<UnknownOccupation>> {
        let mut arranged = vacancies.clone();
        for vacancy in &mut arranged {
            if vacancy.time.flexible.is_unknown() {
                vacancy.time.flexible = Fact::Stated(true);
            }
        }
        Ok(Self {
            catalog: Catalog::new(world, vacancies)?,
            arranged: Catalog::new(world, arranged)?,
            wages: LaterWages::new(&world),
        })
    }

    /// The vacancies as they are.
    pub fn catalog(&self) -> &Catalog<'w> {
        &self.catalog
    }

    /// Returns what the person can do: what is open now, at most `top` of it, which steps open
    /// most, which vacancies at her level they lead to, and what should be asked first.
    ///
    /// Tried are the steps that change her own facts, and asking employers for hours; steps that
    /// the engine names for a single pair are left to [`plan_pair`](crate::plan_pair). Orders:
    /// lists and goals by score and id; steps and pairs by the number of vacancies, then by the day
    /// of their end, then by the steps; questions by their numbers, then by their order. The result
    /// is the same on any number of threads. Cost: one [`Row`] for each step and each pair of
    /// steps, about 76 ms of CPU time for 20 steps and 10,000 vacancies, on all threads together.
    pub fn plan(&self, candidate: &Candidate, top: usize) -> PersonPlan {
        let world = &self.catalog.world;
        let n_vacancies = self.catalog.vacancies().len();
        let (on_lists, _) = match_list(&self.catalog, candidate, n_vacancies);
        let at_once = on_lists.iter().copied();
        let at_once = at_once.filter(|entry| entry.verdict == Verdict::EligibleNow);
        let mut now = vec![false; n_vacancies];
        for entry in at_once.clone() {
            now[entry.other_ix as usize] = true;
        }
        let person = Person {
            from: Situation {
                candidate: candidate.clone(),
                vacancy: None,
            },
            now,
            world,
        };
        let cases = offer::for_person(candidate, &self.catalog);
        let attempt = |set: &Vec<Case>| self.attempt(set, &person);
        let sets: Vec<Vec<Case>> = cases.iter().map(|case| vec![*case]).collect();
        let singles: Vec<Tried> = sets.par_iter().filter_map(attempt).collect();
        let sets = pairs_of(&cases);
        let pairs: Vec<Tried> = sets.par_iter().filter_map(attempt).collect();
        let pairs = pairs.iter().filter(|pair| opens_more(pair, &singles));
        let mut pairs: Vec<&Tried> = pairs.collect();
        let mut singles: Vec<&Tried> = singles
            .iter()
            .filter(|one| !one.opened.is_empty())
            .collect();
        let (goals, n_goals) = self.goals(&person, &mut singles, &mut pairs);
        PersonPlan {
            now: at_once.clone().take(top).collect(),
            n_now: at_once.count(),
            goals,
            n_goals,
            steps: openings(&mut singles, &person),
            pairs: openings(&mut pairs, &person),
            questions: ask::questions(&self.catalog, candidate, &on_lists),
        }
    }

    /// Lays out a set and holds it against every vacancy; `None` where a step can never begin.
    fn attempt(&self, cases: &[Case], person: &Person<'_>) -> Option<Tried> {
        let asks_hours = |case: &&Case| case.step == Step::AskHours;
        let hers: Vec<Case> = cases
            .iter()
            .filter(|case| !asks_hours(case))
            .copied()
            .collect();
        let mut schedule = lay_out(&person.from, &hers, Pace::Usual, person.world)?;
        let catalog = match cases.iter().find(asks_hours) {
            Some(case) => {
                add_from_the_first_day(&mut schedule, *case, person);
                &self.arranged
            }
            None => &self.catalog,
        };
        let day = schedule.ready_on;
        let pays_too_little = self.wages.on(day, catalog);
        let is_lawful = |ix: usize| pays_too_little.is_none_or(|too_little| !too_little[ix]);
        let mut row = Row::starting_on(catalog, &schedule.after.candidate, day);
        let mut waiting = person.waits_until(cases, day, &self.catalog);
        let mut by_waiting = |ix: usize| {
            let row = waiting.as_mut();
            row.is_some_and(|row| row.now_on_list(ix).is_some())
        };
        let mut opened = Vec::new();
        for (ix, vacancy) in catalog.vacancies().iter().enumerate() {
            if person.now[ix] {
                continue;
            }
            let Some(answer) = row.now_on_list(ix) else {
                continue;
            };
            let in_time = is_lawful(ix) && !is_too_late(vacancy, day, person.world);
            if in_time && !by_waiting(ix) {
                opened.push(rank(answer) | ix as u64);
            }
        }
        Some(Tried {
            cases: cases.to_vec(),
            schedule,
            opened,
        })
    }

    /// The vacancies at her level or above, each with the first of the smallest sets that open it.
    fn goals<'t>(
        &self,
        person: &Person<'_>,
        singles: &mut [&'t Tried],
        pairs: &mut [&'t Tried],
    ) -> (Vec<Goal>, usize) {
        let facts = Facts::new(
            &person.from.candidate,
            &self.catalog.skill_numbers,
            person.world,
        );
        let hers = facts.level[End::Worst as usize];
        let is_at_level = |ix: usize| {
            let level = self.catalog.work.need(ix).level.level;
            level.is_some_and(|level| level >= hers)
        };
        singles.sort_by(|a, b| a.order().cmp(&b.order()));
        pairs.sort_by(|a, b| a.order().cmp(&b.order()));
        let mut seen = vec![false; self.catalog.vacancies().len()];
        let mut found: Vec<(u64, &Tried)> = Vec::new();
        for tried in singles.iter().chain(pairs.iter()) {
            for (key, vacancy) in tried.opened.iter().zip(tried.vacancies()) {
                let ix = vacancy as usize;
                if !seen[ix] && is_at_level(ix) {
                    seen[ix] = true;
                    found.push((*key, tried));
                }
            }
        }
        let n_goals = found.len();
        found.sort_unstable_by_key(|(key, _)| *key);
        let goals = found.into_iter().take(MOST_GOALS);
        let goals = goals.map(|(key, tried)| Goal {
            entry: Entry::of_key(key),
            steps: planned(&tried.schedule, &person.from, person.world),
            ready_on: tried.schedule.ready_on,
        });
        (goals.collect(), n_goals)
    }
}

/// Every two of the steps, in order.
fn pairs_of(cases: &[Case]) -> Vec<Vec<Case>> {
    let with_later = |(ix, first): (usize, &Case)| {
        let later = cases[ix + 1..].iter();
        later
            .map(|second| vec![*first, *second])
            .collect::<Vec<_>>()
    };
    cases.iter().enumerate().flat_map(with_later).collect()
}

/// Whether a pair opens a vacancy that neither of its steps opens alone.
fn opens_more(pair: &Tried, singles: &[Tried]) -> bool {
    let parts = pair.cases.iter().filter_map(|case| {
        let mut alone = singles.iter();
        alone.find(|one| one.cases == [*case])
    });
    let parts: Vec<&Tried> = parts.collect();
    let by_part = |vacancy: u32| {
        let opens = |part: &&Tried| {
            let found = part
                .opened
                .binary_search_by_key(&vacancy, |key| *key as u32);
            found.is_ok()
        };
        parts.iter().any(opens)
    };
    pair.vacancies().any(|vacancy| !by_part(vacancy))
}

/// Employers can be asked from the first day on.
fn add_from_the_first_day(schedule: &mut Schedule, case: Case, person: &Person<'_>) {
    debug_assert_eq!(case.target, Target::Herself);
    let begins_on = person.world.as_of;
    let ends_on = case.ends_on(&person.from.candidate, begins_on, Pace::Usual, person.world);
    schedule.steps.push(Laid {
        case,
        begins_on,
        ends_on,
    });
    schedule
        .steps
        .sort_by_key(|laid| (laid.begins_on, laid.case));
    schedule.ready_on = schedule.ready_on.max(ends_on);
}

/// The sets that open most.
fn openings(tried: &mut [&Tried], person: &Person<'_>) -> Vec<Opening> {
    tried.sort_by(|a, b| {
        let most = Reverse(a.opened.len()).cmp(&Reverse(b.opened.len()));
        most.then_with(|| a.order().cmp(&b.order()))
    });
    let first = tried.iter().take(MOST_OPENINGS);
    let opening = |tried: &&Tried| {
        let mut best = Best::new(MOST_NAMED);
        tried.opened.iter().for_each(|key| best.push(*key));
        Opening {
            steps: planned(&tried.schedule, &person.from, person.world),
            ready_on: tried.schedule.ready_on,
            n_opened: tried.opened.len(),
            best: best.into_entries(),
        }
    };
    first.map(opening).collect()
}
