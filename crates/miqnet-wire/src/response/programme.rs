//! How many persons stand where in the women's programme; nobody is named, and no small count is.
//!
//! Whoever knows four of five persons knows the fifth, so that one to four are shown as `<5`. Where a
//! row would still let them be computed, its smallest other count is shown as `1+`.

use std::fmt;

use miqnet_guidance as guidance;
use serde::Serialize;
use utoipa::ToSchema;

use super::Coded;
use super::guidance::coded;
use crate::text::Texts;
use crate::write::{CellOut, Sheet};

/// Counts from one to this are not shown.
const MOST_HIDDEN: u32 = 4;

/// A count as a report may show it: a whole number, `<5` or `1+`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(untagged)]
pub enum ShownCount {
    /// None, or five and more.
    Exact(u32),
    /// `<5` for one to four; `1+` where the number would give away a smaller one beside it.
    Bound(&'static str),
}

/// How many persons stand where in the women's programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProgrammeReport {
    /// How many persons were counted; each module has so many.
    pub persons: ShownCount,
    /// The modules, in the order of the programme.
    pub modules: Vec<ModuleCount>,
}

/// How many persons stand where in one module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ModuleCount {
    /// The module.
    pub module: Coded,
    /// Agreed on, not begun.
    pub planned: ShownCount,
    /// Begun.
    pub running: ShownCount,
    /// Finished.
    pub done: ShownCount,
    /// Nothing written down.
    pub unknown: ShownCount,
}

impl ProgrammeReport {
    /// Returns the counts over these programmes, one of each person.
    pub fn new(persons: &[guidance::Programme], texts: Option<&Texts>) -> Self {
        let module = |count: guidance::ProgrammeCount| {
            let states = [count.planned, count.running, count.done, count.unknown];
            let [planned, running, done, unknown] = shown(states);
            ModuleCount {
                module: coded(count.module.name(), texts, |texts| {
                    texts.module(count.module)
                }),
                planned,
                running,
                done,
                unknown,
            }
        };
        Self {
            persons: ShownCount::of(u32::try_from(persons.len()).unwrap_or(u32::MAX)),
            modules: guidance::count_programme(persons).map(module).to_vec(),
        }
    }

    /// The counts as a table, with these heads: the module, then its states.
    pub fn sheet(&self, heads: [String; 5]) -> Sheet {
        let row = |count: &ModuleCount| {
            let name = count.module.text.as_deref().unwrap_or(count.module.code);
            let mut cells = vec![CellOut::text(name)];
            cells.extend(count.states().map(ShownCount::cell));
            cells
        };
        Sheet {
            name: "programme".to_owned(),
            header: heads.to_vec(),
            rows: self.modules.iter().map(row).collect(),
        }
    }
}

impl ModuleCount {
    /// The counts in the order of the states: planned, running, done, unknown.
    pub fn states(&self) -> [ShownCount; 4] {
        [self.planned, self.running, self.done, self.unknown]
    }
}

impl ShownCount {
    const AT_LEAST_ONE: Self = Self::Bound("1+");

    fn of(count: u32) -> Self {
        match count {
            1..=MOST_HIDDEN => Self::Bound("<5"),
            count => Self::Exact(count),
        }
    }

    fn cell(self) -> CellOut {
        match self {
            Self::Exact(count) => CellOut::integer(count),
            Self::Bound(words) => CellOut::text(words),
        }
    }
}

impl fmt::Display for ShownCount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(count) => count.fmt(out),
            Self::Bound(words) => words.fmt(out),
        }
    }
}

/// The counts of one row, of which the sum is known.
///
/// Where the hidden ones follow from the sum (there is one, or each is one, or each is four), the
/// smallest shown one is hidden as well, the first of equals; where none is shown, all hidden ones
/// are no more than `1+`.
fn shown(counts: [u32; 4]) -> [ShownCount; 4] {
    let is_small = |one: &u32| (1..=MOST_HIDDEN).contains(one);
    let small = counts.into_iter().filter(is_small);
    let (n, sum) = small.fold((0, 0), |(n, sum), one| (n + 1, sum + one));
    let follow = n == 1 || (n > 0 && (sum == n || sum == n * MOST_HIDDEN));
    let mut shown = counts.map(ShownCount::of);
    let total: u32 = counts.iter().sum();
    if !follow || total <= MOST_HIDDEN {
        return shown;
    }
    let large = counts
        .iter()
        .enumerate()
        .filter(|(_, one)| **one > MOST_HIDDEN);
    match large.min_by_key(|(at, one)| (**one, *at)) {
        Some((at, _)) => shown[at] = ShownCount::AT_LEAST_ONE,
        None => {
            let small = shown
                .iter_mut()
                .zip(counts)
                .filter(|(_, one)| is_small(one));
            small.for_each(|(shown, _)| *shown = ShownCount::AT_LEAST_ONE);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(counts: [u32; 4], expected: [&str; 4]) {
        assert_eq!(shown(counts).map(|one| one.to_string()), expected);
    }

    #[test]
    fn one_to_four_are_not_shown() {
        check([0, 5, 6, 20], ["0", "5", "6", "20"]);
        check([1, 4, 6, 20], ["<5", "<5", "6", "20"]);
        check([2, 3, 0, 0], ["<5", "<5", "0", "0"]);
    }

    #[test]
    fn what_the_sum_would_give_away_is_hidden_too() {
        check([3, 9, 7, 20], ["<5", "9", "1+", "20"]);
        check([3, 7, 7, 0], ["<5", "1+", "7", "0"]);
        check([1, 1, 9, 8], ["<5", "<5", "9", "1+"]);
        check([4, 4, 9, 0], ["<5", "<5", "1+", "0"]);
        check([0, 0, 0, 3], ["0", "0", "0", "<5"]);
        check([4, 4, 0, 4], ["1+", "1+", "0", "1+"]);
    }

    #[test]
    fn no_row_lets_a_hidden_count_be_computed() {
        let range = || 0..=9_u32;
        for [a, b, c, d] in range().flat_map(|a| {
            range().flat_map(move |b| range().flat_map(move |c| range().map(move |d| [a, b, c, d])))
        }) {
            let counts = [a, b, c, d];
            let sum: u32 = counts.iter().sum();
            if sum <= MOST_HIDDEN {
                continue;
            }
            let printed = shown(counts).map(|one| one.to_string());
            // Another row with the same sum looks the same, and differs in each hidden count.
            for (at, words) in printed.iter().enumerate() {
                if !(1..=MOST_HIDDEN).contains(&counts[at]) {
                    assert_eq!(counts[at] == 0, words == "0", "{counts:?} {printed:?}");
                    continue;
                }
                let other = (1..=MOST_HIDDEN).filter(|one| *one != counts[at]);
                let differs = other
                    .into_iter()
                    .any(|one| can_look_like(&printed, at, one, sum));
                assert!(differs, "{counts:?} {printed:?}");
            }
        }
    }

    /// Whether counts exist with this sum that look like this, with this one at this place.
    fn can_look_like(printed: &[String; 4], at: usize, count: u32, sum: u32) -> bool {
        let (mut least, mut most) = (count, count);
        for (_, words) in printed.iter().enumerate().filter(|(place, _)| *place != at) {
            let (low, high) = match words.as_str() {
                "<5" => (1, MOST_HIDDEN),
                "1+" => (1, u32::MAX / 8),
                exact => {
                    let exact = exact.parse().expect("a number");
                    (exact, exact)
                }
            };
            least += low;
            most += high;
        }
        (least..=most).contains(&sum)
    }
}
