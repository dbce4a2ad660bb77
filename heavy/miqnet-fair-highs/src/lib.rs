#![doc = include_str!("../README.md")]

use std::time::Instant;

use highs::{ColProblem, HighsModelStatus, Model, Sense};
use miqnet_fair::exact::{Bound, PRICE_PARTS, Program, Row, Solved, Solver};

/// HiGHS as a solver of the programs of a fair.
#[derive(Debug, Clone, Copy, Default)]
pub struct Highs {
    /// When to end the work; never where it is `None`.
    pub until: Option<Instant>,
}

/// So far from a whole number a value may be and still stand for it; HiGHS itself keeps 10⁻⁶.
const ROUNDING: f64 = 1e-5;
/// So far below a whole number a bound may be and still stand for it.
const BOUND_ROUNDING: f64 = 1e-3;

/// What HiGHS said of a program.
enum Answer {
    Optimal {
        values: Vec<f64>,
        sum: f64,
        prices: Vec<f64>,
    },
    Impossible,
    CutShort,
}

impl Solver for Highs {
    /// First without asking for whole numbers: they nearly always come by themselves.
    fn best(&self, program: &Program) -> Solved {
        let mut answer = self.solve(program, false);
        let mut relaxed = true;
        if let Answer::Optimal { values, .. } = &answer
            && whole(values).is_none()
        {
            answer = self.solve(program, true);
            relaxed = false;
        }
        match answer {
            Answer::Optimal { values, prices, .. } => match whole(&values) {
                Some(values) => Solved::Best {
                    values,
                    prices: relaxed.then(|| in_parts(&prices)),
                },
                None => Solved::CutShort,
            },
            Answer::Impossible => Solved::Impossible,
            Answer::CutShort => Solved::CutShort,
        }
    }

    fn bound(&self, program: &Program) -> Option<Bound> {
        match self.solve(program, false) {
            Answer::Optimal { sum, prices, .. } => Some(Bound {
                most: (sum + BOUND_ROUNDING).floor() as i64,
                prices: Some(in_parts(&prices)),
            }),
            Answer::Impossible | Answer::CutShort => None,
        }
    }
}

impl Highs {
    fn solve(&self, program: &Program, whole: bool) -> Answer {
        let mut model = write(program, whole).optimise(Sense::Maximise);
        if let Some(until) = self.until {
            let left = until.saturating_duration_since(now());
            if left.is_zero() {
                return Answer::CutShort;
            }
            model.set_option("time_limit", left.as_secs_f64());
        }
        set_options(&mut model);
        let solved = model.solve();
        match solved.status() {
            HighsModelStatus::Optimal => {
                let solution = solved.get_solution();
                Answer::Optimal {
                    values: solution.columns().to_vec(),
                    sum: solved.objective_value(),
                    prices: solution.dual_rows().to_vec(),
                }
            }
            // A program without columns has nothing to decide.
            HighsModelStatus::ModelEmpty => Answer::Optimal {
                values: Vec::new(),
                sum: 0.0,
                prices: vec![0.0; program.rows().len()],
            },
            HighsModelStatus::Infeasible => Answer::Impossible,
            _ => Answer::CutShort,
        }
    }
}

/// The same program in the terms of HiGHS, with whole-numbered columns or without.
fn write(program: &Program, whole: bool) -> ColProblem {
    let mut problem = ColProblem::new();
    let limit = |limit: Option<i64>, otherwise: f64| limit.map_or(otherwise, |limit| limit as f64);
    let rows: Vec<_> = program
        .rows()
        .iter()
        .map(|Row { least, most }| {
            let (least, most) = (
                limit(*least, f64::NEG_INFINITY),
                limit(*most, f64::INFINITY),
            );
            problem.add_row(least..=most)
        })
        .collect();
    for column in program.columns() {
        let entries = column.entries.iter();
        let entries = entries.map(|(row, factor)| (rows[*row as usize], f64::from(*factor)));
        let (most, entries) = (f64::from(column.most), entries.collect::<Vec<_>>());
        problem.add_column_with_integrality(column.gain as f64, 0.0..=most, entries, whole);
    }
    problem
}

/// One thread and one seed give the same answer every time; a gap below one is none, as all gains
/// are whole.
fn set_options(model: &mut Model) {
    model.make_quiet();
    model.set_option("threads", 1);
    model.set_option("random_seed", 0);
    model.set_option("solver", "simplex");
    model.set_option("mip_rel_gap", 0.0);
    model.set_option("mip_abs_gap", 0.9);
}

/// Prices in parts; HiGHS gives those of lower limits the other sign.
fn in_parts(prices: &[f64]) -> Vec<i64> {
    let parts = PRICE_PARTS as f64;
    let prices = prices.iter();
    prices
        .map(|price| (price.abs() * parts).round() as i64)
        .collect()
}

/// The values as whole numbers; `None` where one is none.
fn whole(values: &[f64]) -> Option<Vec<i64>> {
    let values = values.iter().map(|value| {
        let whole = value.round();
        ((value - whole).abs() < ROUNDING).then_some(whole as i64)
    });
    values.collect()
}

#[expect(
    clippy::disallowed_methods,
    reason = "a limit of time is what the caller asked for"
)]
fn now() -> Instant {
    Instant::now()
}
