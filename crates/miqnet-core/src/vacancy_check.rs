//! Is the vacancy itself lawful? (PY-1 … PY-14, TM-9, LW-3, LG-3)
//!
//! The check comes before every pair. A vacancy with a blocked finding is not matched until it is
//! corrected; that says nothing about any person.

mod internship;
mod rest;
mod wage;
mod wording;

pub use wage::binds_care_wage;

use miqnet_domain::finding::{Finding, Gate};
use miqnet_domain::{Date, Vacancy, Verdict};
use miqnet_occupations::Occupation;

use crate::sink::{Listing, Worst};
use crate::world::World;

/// Returns what is to be corrected, and notes, in the order wage, internship, rest, wording.
pub(crate) fn check(vacancy: &Vacancy, occupation: &Occupation, world: &World<'_>) -> Vec<Finding> {
    let mut listing = Listing {
        gate: Gate::Vacancy,
        findings: Vec::new(),
    };
    wage::check(vacancy, occupation, world, &mut listing);
    internship::check(vacancy, world, &mut listing);
    rest::check(vacancy, world, &mut listing);
    wording::check(vacancy, &mut listing);
    listing.findings
}

/// Whether it pays less than the law asks when it starts on this day or, where it says so, later.
pub(crate) fn pays_too_little(
    vacancy: &Vacancy,
    occupation: &Occupation,
    day: Date,
    world: &World<'_>,
) -> bool {
    // The wages look at the start alone, which is never before the day of reference.
    let on_that_day = World {
        as_of: day,
        ..*world
    };
    let mut worst = Worst::default();
    wage::check(vacancy, occupation, &on_that_day, &mut worst);
    worst.0 == Verdict::NotEligible
}

/// Whether these findings block the vacancy.
pub(crate) fn is_blocked(findings: &[Finding]) -> bool {
    Verdict::of(findings) == Verdict::NotEligible
}
