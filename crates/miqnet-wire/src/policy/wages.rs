//! Values over time: wages and limits, each with its validity and source.

use jiff::{ToSpan, civil::Date};
use miqnet_domain::{
    money::Cents,
    policy::{BranchWage, CareWage, Dated, Timeline, Wages},
    vacancy::Branch,
};

use super::{
    PolicyProblem, Provenance,
    section::{Defaults, Section},
};

/// The branches that rule PY-14 names: a file says of each what holds, or that nothing does.
const BRANCHES_OF_THE_RULE: [Branch; 6] = [
    Branch::Cleaning,
    Branch::Roofing,
    Branch::Scaffolding,
    Branch::Painting,
    Branch::Electrical,
    Branch::TrainingProvider,
];

/// Reads the table `wages`.
pub(super) fn wages(section: &mut Section<'_>, file: &Defaults) -> Wages {
    Wages {
        minimum: without_gap(section, "minimum_hourly", file),
        minijob_monthly: without_gap(section, "minijob_monthly", file),
        training_first_year_monthly: timeline(section, "training_first_year_monthly", |entry| {
            entry.euros("amount")
        }),
        care: timeline(section, "care_hourly", |entry| CareWage {
            helper: entry.euros("helper"),
            one_year: entry.euros("one_year"),
            skilled: entry.euros("skilled"),
        }),
        branch: section.section("branch_hourly", branches),
    }
}

fn branches(section: &mut Section<'_>) -> Vec<(Branch, Timeline<BranchWage>)> {
    let mut branches = Vec::new();
    for branch in Branch::ALL {
        if section.has(branch.name()) || BRANCHES_OF_THE_RULE.contains(&branch) {
            branches.push((branch, timeline(section, branch.name(), branch_wage)));
        }
    }
    branches
}

fn branch_wage(entry: &mut Section<'_>) -> BranchWage {
    let [unskilled, skilled] =
        ["unskilled", "skilled"].map(|key| entry.has(key).then(|| entry.euros(key)));
    if unskilled.is_none() && skilled.is_none() {
        entry.fault("skilled", PolicyProblem::Missing);
    }
    BranchWage { unskilled, skilled }
}

/// An amount that has a value on each day that the file covers.
fn without_gap(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> Timeline<Cents> {
    let faults_before = section.fault_count();
    let timeline = timeline(section, key, |entry| entry.euros("amount"));
    if file.comparable
        && section.fault_count() == faults_before
        && let Some(day) = first_gap(&timeline, file.valid_from, file.valid_to)
    {
        section.fault(key, PolicyProblem::Gap(day));
    }
    timeline
}

/// Dated values; faults within them hide the comparison between them, which would only repeat
/// them.
fn timeline<T>(
    section: &mut Section<'_>,
    key: &'static str,
    mut read: impl FnMut(&mut Section<'_>) -> T,
) -> Timeline<T> {
    let faults_before = section.fault_count();
    let entries = section.list(key, |entry| dated(entry, &mut read));
    if section.fault_count() > faults_before {
        return Timeline::default();
    }
    Timeline::new(entries).unwrap_or_else(|overlap| {
        section.fault(key, PolicyProblem::Overlap(overlap.0));
        Timeline::default()
    })
}

fn dated<T>(entry: &mut Section<'_>, mut read: impl FnMut(&mut Section<'_>) -> T) -> Dated<T> {
    let value = read(entry);
    let faults_before = entry.fault_count();
    let from = entry.day("valid_from");
    let until = entry.has("valid_to").then(|| entry.day("valid_to"));
    let readable = entry.fault_count() == faults_before;
    if readable && let Some(to) = until.filter(|to| *to < from) {
        entry.fault("valid_to", PolicyProblem::EndsBeforeStart { from, to });
    }
    let provenance = Provenance {
        key: entry.key(),
        source: entry.text("source"),
        confirmed_on: entry.day("confirmed_on"),
        valid_from: from,
        valid_to: until,
        reason: entry.has("reason").then(|| entry.text("reason")),
    };
    entry.push_provenance(provenance);
    Dated { from, until, value }
}

/// The first day between two days, both included, on which nothing holds.
fn first_gap<T>(timeline: &Timeline<T>, from: Date, to: Date) -> Option<Date> {
    let mut day = from;
    while day <= to {
        match timeline.at(day) {
            None => return Some(day),
            Some(entry) => day = entry.until?.checked_add(1.day()).ok()?,
        }
    }
    None
}
