//! Which shares is a county held to, and which has it?
//!
//! Some shares follow a published figure, named by its rule id; the others are assumptions of the
//! project, written down so that a change is seen. `docs/SYNTHETIC.md` shows the same table.

mod people;
mod work;

use crate::County;

/// Where the figure of an assumption comes from: nowhere.
pub const ASSUMPTION: &str = "assumption";

/// A share that a county has, near enough.
pub struct Target {
    /// What is counted, and among what.
    pub name: &'static str,
    /// How many of 1000 it should be.
    pub permille: u16,
    /// How many of 1000 a county of 4,000 candidates and 2,000 vacancies may differ by.
    pub tolerance_permille: u16,
    /// The rule of the domain that gives the figure, or [`ASSUMPTION`].
    pub source: &'static str,
    count: fn(&County) -> Share,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// How many were counted.
    pub part: usize,
    /// Among how many.
    pub whole: usize,
}

impl Share {
    /// The share in permille, rounded to the nearest; 0 of nothing is 0.
    pub fn permille(self) -> u16 {
        let rounded = (self.part * 1000 + self.whole / 2).checked_div(self.whole);
        rounded.unwrap_or(0).min(1000) as u16
    }
}

/// What a target asks for and what a county has.
pub struct Measured {
    /// The target.
    pub target: &'static Target,
    /// What was counted.
    pub share: Share,
}

impl Measured {
    /// Whether the county is near enough to the target.
    pub fn holds(&self) -> bool {
        self.share.permille().abs_diff(self.target.permille) <= self.target.tolerance_permille
    }
}

/// All targets: people first, then employers and vacancies.
pub fn targets() -> impl Iterator<Item = &'static Target> {
    people::TARGETS.iter().chain(work::TARGETS)
}

/// Counts every target in a county, in the order of [`targets`].
pub fn measure(county: &County) -> Vec<Measured> {
    let measured = |target: &'static Target| Measured {
        target,
        share: (target.count)(county),
    };
    targets().map(measured).collect()
}

/// A target of the tables below this module.
const fn target(
    name: &'static str,
    permille: u16,
    tolerance_permille: u16,
    source: &'static str,
    count: fn(&County) -> Share,
) -> Target {
    Target {
        name,
        permille,
        tolerance_permille,
        source,
        count,
    }
}

/// Counts those among some things that have a property.
fn share<T>(among: impl Iterator<Item = T>, has: impl Fn(&T) -> bool) -> Share {
    among.fold(Share { part: 0, whole: 0 }, |share, thing| Share {
        part: share.part + usize::from(has(&thing)),
        whole: share.whole + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, county};

    #[track_caller]
    fn check(seed: u64) {
        let county = county(seed, 4_000, 2_000, &Options::default());
        let off: Vec<_> = measure(&county)
            .iter()
            .filter(|measured| !measured.holds())
            .map(|measured| {
                let (target, has) = (measured.target, measured.share);
                format!(
                    "{}: {} for {} {has:?}",
                    target.name,
                    has.permille(),
                    target.permille
                )
            })
            .collect();
        assert!(off.is_empty(), "seed {seed}:\n{}", off.join("\n"));
    }

    #[test]
    fn every_target_is_held_whatever_the_seed() {
        for seed in [1, 2, 3, 2026] {
            check(seed);
        }
    }

    #[test]
    fn a_share_is_rounded_to_the_nearest() {
        assert_eq!(Share { part: 1, whole: 3 }.permille(), 333);
        assert_eq!(Share { part: 2, whole: 3 }.permille(), 667);
        assert_eq!(Share { part: 0, whole: 0 }.permille(), 0);
    }

    #[test]
    fn the_document_lists_every_target() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/SYNTHETIC.md");
        let document = std::fs::read_to_string(path).expect("docs/SYNTHETIC.md is there");
        let table: Vec<_> = document
            .lines()
            .filter(|line| line.starts_with("| ") && !line.starts_with("| ---"))
            .skip(1)
            .collect();
        let rows: Vec<_> = targets()
            .map(|target| {
                let Target {
                    name,
                    permille,
                    tolerance_permille,
                    source,
                    ..
                } = target;
                format!("| {name} | {permille} | {tolerance_permille} | {source} |")
            })
            .collect();
        assert_eq!(
            table,
            rows,
            "docs/SYNTHETIC.md and the targets differ; expected:\n{}",
            rows.join("\n")
        );
    }
}
