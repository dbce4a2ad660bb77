//! The programs, solved by a small solver and compared with trying every timetable.

use std::cell::Cell;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
use proptest::prelude::*;

use super::*;
use crate::check;
use crate::testing::Sketch;
use crate::testing::generate::{Size, hard};
use crate::testing::try_out::best_levels;

const SMALL: Size = Size {
    people: 4,
    tables: 3,
    slots: 3,
};

/// A solver for small programs, and how often it was asked for whole numbers.
#[derive(Default)]
struct Small {
    asked: Cell<u32>,
}

impl Small {
    fn solve(program: &Program, whole: bool) -> Option<(Vec<f64>, f64)> {
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let mut sums = vec![Vec::new(); program.rows().len()];
        let mut variables = Vec::new();
        for column in program.columns() {
            let gain = column.gain as f64;
            let variable = if whole {
                problem.add_integer_var(gain, (0, column.most as i32))
            } else {
                problem.add_var(gain, (0.0, column.most.into()))
            };
            for (row, factor) in &column.entries {
                sums[*row as usize].push((variable, f64::from(*factor)));
            }
            variables.push(variable);
        }
        for (row, sum) in program.rows().iter().zip(&sums) {
            if let Some(least) = row.least {
                problem.add_constraint(sum.as_slice(), ComparisonOp::Ge, least as f64);
            }
            if let Some(most) = row.most {
                problem.add_constraint(sum.as_slice(), ComparisonOp::Le, most as f64);
            }
        }
        let SolveOutcome::Solution(solution) = problem.solve().ok()? else {
            return None;
        };
        let values = variables.iter().map(|variable| solution[*variable]);
        Some((values.collect(), solution.objective()))
    }
}

impl Solver for Small {
    fn best(&self, program: &Program) -> Solved {
        self.asked.set(self.asked.get() + 1);
        match Self::solve(program, true) {
            Some((values, _)) => Solved::Best {
                values: values.iter().map(|value| value.round() as i64).collect(),
                prices: None,
            },
            None => Solved::Impossible,
        }
    }

    fn bound(&self, program: &Program) -> Option<Bound> {
        let (_, value) = Self::solve(program, false)?;
        Some(Bound {
            most: (value + 1e-6).floor() as i64,
            prices: None,
        })
    }
}

/// A solver whose time is over.
struct Tired;

impl Solver for Tired {
    fn best(&self, _: &Program) -> Solved {
        Solved::CutShort
    }

    fn bound(&self, _: &Program) -> Option<Bound> {
        None
    }
}

#[track_caller]
fn planned(instance: &Instance, solver: &dyn Solver) -> Plan {
    let plan = plan_exactly(instance, &Limits::default(), solver);
    let (people, pairs) = (instance.registrations(), instance.pairs());
    assert_eq!(check(instance.fair(), people, pairs, &plan.timetable), []);
    let levels = measure(people, pairs, &plan.timetable);
    for result in &plan.levels {
        assert_eq!(result.value, levels.of(result.level));
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn every_level_is_proved_and_none_can_be_better(sketch in hard(SMALL)) {
        let instance = sketch.instance();
        let plan = planned(&instance, &Small::default());
        let best = best_levels(&instance).0;
        for result in &plan.levels[..6] {
            prop_assert_eq!(result.value, best[result.level as usize]);
            prop_assert_eq!(result.gap(), 0);
        }
        prop_assert!(!plan.cut_short);
    }
}

/// Two tables and an interpreter for one talk, and three people who all need her.
fn scarce() -> Sketch {
    Sketch::new(2)
        .table("A", 2, 0..2)
        .table("B", 1, 0..1)
        .interpreter("I", miqnet_domain::Language::UK, 0..1)
        .person("~K", 0..2, 1, 2)
        .person("~L", 0..2, 1, 2)
        .person("M", 0..1, 2, 2)
        .pair("K", "A", 10)
        .pair("L", "A", 50)
        .pair("L", "B", 60)
        .pair("M", "A", 5)
}

#[test]
fn tables_that_cannot_all_have_two_talks_are_asked_for() {
    let solver = Small::default();
    let plan = planned(&scarce().instance(), &solver);
    let values: Vec<_> = plan.levels.iter().map(|result| result.value).collect();
    assert_eq!(values, [2, 0, 0, 2, 0, 65, 0]);
    // The hopeful program, people, tables, scores.
    assert_eq!(solver.asked.get(), 4);
}

#[test]
fn a_solver_without_time_leaves_the_plan_of_the_search() {
    let instance = scarce().instance();
    let exact = planned(&instance, &Tired);
    let plan = plan(&instance, &Limits::default());
    assert!(exact.cut_short);
    assert_eq!(exact.timetable, plan.timetable);
}
