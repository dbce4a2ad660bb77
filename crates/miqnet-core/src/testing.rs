//! What the unit tests of this crate share.

use std::sync::OnceLock;

use miqnet_domain::finding::{Finding, Gate};
use miqnet_domain::{Candidate, Verdict};
use miqnet_domain::{policy::Policy, travel::TravelTable};
use miqnet_occupations::Dictionary;

use crate::facts::{Facts, SkillNumbers};
use crate::{sink::Listing, world::World};

pub(crate) use miqnet_testkit::build::*;

/// The shipped policy, the built-in dictionary and a few places, on the day of the expert cases.
pub(crate) fn world() -> World<'static> {
    static PARTS: OnceLock<(Policy, Dictionary, TravelTable)> = OnceLock::new();
    let (policy, dictionary, travel) = PARTS.get_or_init(|| {
        use miqnet_testkit::world;
        (world::policy(), Dictionary::built_in(), world::travel())
    });
    World {
        as_of: miqnet_testkit::world::as_of(),
        policy,
        dictionary,
        travel,
    }
}

/// The findings of one gate.
pub(crate) fn findings(judge: impl FnOnce(&mut Listing)) -> Vec<Finding> {
    let mut listing = Listing {
        gate: Gate::Vacancy,
        findings: Vec::new(),
    };
    judge(&mut listing);
    listing.findings
}

/// The verdict of one gate and the rules it cites, in order.
pub(crate) fn judged(judge: impl FnOnce(&mut Listing)) -> (Verdict, Vec<&'static str>) {
    let findings = findings(judge);
    (
        Verdict::of(&findings),
        findings.iter().map(|finding| finding.rule.id()).collect(),
    )
}

/// A candidate compiled for a catalog that asks for no skill.
pub(crate) fn facts<'a>(candidate: &'a Candidate, world: &World<'a>) -> Facts<'a> {
    Facts::new(candidate, &SkillNumbers::default(), world)
}
