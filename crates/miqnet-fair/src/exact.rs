//! Which timetable is the best one, proved, when somebody else can solve integer programs?
//!
//! The search of `plan` finds good timetables and bounds. A general solver can close the gap: with a
//! variable for each person, table and slot the linear relaxation is nearly always whole-numbered by
//! itself. This module writes the programs and reads the answers; it knows no solver. Who has one
//! implements [`Solver`].
//!
//! Two programs are usual. The first says how many people can have one, two and three talks, each
//! number counted so highly that it goes before all later ones. The second holds these numbers, and
//! two talks at every table that can have them, and is after the score. What it finds is the proof of
//! all levels at once. Where it finds nothing, the levels of the tables are asked for too.

mod model;
mod program;

use crate::bound;
use crate::instance::Instance;
use crate::levels::{Level, LevelResult, Levels, measure};
use crate::plan::{Limits, Plan, State, Work, close_up, plan, whole_day};
use model::{Aim, Goals, Model};
pub use program::{Column, Program, Row};

/// Somebody who solves integer programs.
///
/// The same program must lead to the same answer unless a limit of time ended the work.
pub trait Solver {
    /// Finds a best solution in whole numbers.
    fn best(&self, program: &Program) -> Solved;

    /// Returns what no solution exceeds, whole-numbered or not; nothing where there is no solution or
    /// the work was ended.
    fn bound(&self, program: &Program) -> Option<Bound>;
}

/// So many parts of a price are one of what the gains count.
///
/// Rounding a price to such a part changes the sum of 300 people at 40 tables by less than a tenth.
pub const PRICE_PARTS: i64 = 1 << 16;

/// What no solution of a program exceeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The sum of the gains, rounded down.
    pub most: i64,
    /// The price of each row, where the solver has them: how much more could be gained if its limit
    /// were one wider, in [`PRICE_PARTS`], 0 or more. With them the bound is computed again in whole
    /// numbers, so that nobody has to trust the solver.
    pub prices: Option<Vec<i64>>,
}

/// What became of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Solved {
    /// A best solution.
    Best {
        /// The value of each column.
        values: Vec<i64>,
        /// The prices of the rows as in [`Bound`], where they prove it.
        prices: Option<Vec<i64>>,
    },
    /// There is no solution.
    Impossible,
    /// The work was ended before the best solution was known.
    CutShort,
}

/// Returns the best timetable of a fair in all levels but [`Level::Idle`], with its proof.
///
/// Where the solver was cut short, it is the timetable of [`plan`], marked as cut short. Where
/// everybody is there all day and nobody needs an interpreter, `plan` is exact and the solver is not
/// asked.
pub fn plan_exactly(instance: &Instance, limits: &Limits<'_>, solver: &dyn Solver) -> Plan {
    if whole_day::applies(instance) {
        return plan(instance, limits);
    }
    match best(instance, limits, solver) {
        Some(plan) => plan,
        None => Plan {
            cut_short: true,
            ..plan(instance, limits)
        },
    }
}

fn best(instance: &Instance, limits: &Limits<'_>, solver: &dyn Solver) -> Option<Plan> {
    let mut goals = Goals::default();
    let people = Model::new(instance, Aim::People, &goals);
    let bound = solver.bound(people.program())?;
    let bound = match bound.prices {
        None => bound.most,
        Some(prices) => {
            let tariff = people.tariff(instance, &prices);
            let level = Level::PeopleWithThree;
            bound::certified(instance, level, &Levels::default(), &tariff) as i64
        }
    };
    // What the relaxation promises is tried first; a timetable that keeps it proves it.
    goals.people = Some(people.people(bound));
    goals.tables = Some(model::tables_at_most(instance));
    let mut scores = Model::new(instance, Aim::Score, &goals);
    let mut made = solve(instance, &scores, solver);
    if matches!(made, Made::Impossible) {
        let Made::Timetable(state, _) = solve(instance, &people, solver) else {
            return None;
        };
        goals.people = Some(levels(&state)[..3].try_into().expect("three levels"));
        goals.tables = None;
        let tables = Model::new(instance, Aim::Tables, &goals);
        let Made::Timetable(state, _) = solve(instance, &tables, solver) else {
            return None;
        };
        goals.tables = Some(levels(&state)[3..5].try_into().expect("two levels"));
        scores = Model::new(instance, Aim::Score, &goals);
        made = solve(instance, &scores, solver);
    }
    let Made::Timetable(mut state, prices) = made else {
        return None;
    };
    let mut proved = levels(&state);
    let kept = goals
        .people
        .iter()
        .flatten()
        .chain(goals.tables.iter().flatten());
    if kept.ne(&proved[..5]) {
        return None;
    }
    if let Some(prices) = prices {
        let tariff = scores.tariff(instance, &prices);
        let score = bound::certified(instance, Level::Score, &Levels(proved), &tariff);
        proved[Level::Score as usize] = score;
    }
    let mut work = Work::new(limits);
    close_up(&mut state, &mut work);
    let timetable = state.timetable();
    let values = measure(instance.registrations(), instance.pairs(), &timetable);
    Some(Plan {
        timetable,
        levels: Level::ALL.map(|level| LevelResult {
            level,
            value: values.of(level),
            bound: match level {
                Level::Idle => 0,
                _ => proved[level as usize],
            },
        }),
        cut_short: work.was_stopped(),
    })
}

/// A timetable that a solver's answer stands for.
enum Made<'a> {
    Timetable(Box<State<'a>>, Option<Vec<i64>>),
    Impossible,
    Nothing,
}

fn solve<'a>(instance: &'a Instance, model: &Model, solver: &dyn Solver) -> Made<'a> {
    match solver.best(model.program()) {
        Solved::Best { values, prices } => match model.timetable(instance, &values) {
            Some(state) => Made::Timetable(Box::new(state), prices),
            None => Made::Nothing,
        },
        Solved::Impossible => Made::Impossible,
        Solved::CutShort => Made::Nothing,
    }
}

/// What a timetable reaches in each level.
fn levels(state: &State<'_>) -> [u64; 7] {
    let instance = state.instance;
    measure(
        instance.registrations(),
        instance.pairs(),
        &state.timetable(),
    )
    .0
}

#[cfg(test)]
mod tests;
