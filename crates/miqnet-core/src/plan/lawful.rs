//! Does a vacancy pay enough when it starts later than today?

use std::sync::OnceLock;

use miqnet_domain::Date;
use miqnet_domain::policy::Timeline;

use crate::catalog::Catalog;
use crate::vacancy_check::pays_too_little;
use crate::world::World;

/// The days on which some wage changes, and for each stretch between two of them which vacancies
/// pay too little; each stretch is computed once, when it is first asked for.
#[derive(Debug)]
pub(super) struct LaterWages {
    /// After the day of reference, in order.
    changes: Vec<Date>,
    /// One for each day of `changes`.
    too_little: Vec<OnceLock<Vec<bool>>>,
}

impl LaterWages {
    pub(super) fn new(world: &World<'_>) -> Self {
        let wages = &world.policy.wages;
        let mut changes = days(&wages.minimum);
        changes.extend(days(&wages.minijob_monthly));
        changes.extend(days(&wages.training_first_year_monthly));
        changes.extend(days(&wages.care));
        changes.extend(wages.branch.iter().flat_map(|(_, timeline)| days(timeline)));
        changes.retain(|day| *day > world.as_of);
        changes.sort_unstable();
        changes.dedup();
        Self {
            too_little: changes.iter().map(|_| OnceLock::new()).collect(),
            changes,
        }
    }

    /// For each vacancy whether it pays too little when it starts on this day or later; `None`
    /// where no wage has changed by then.
    pub(super) fn on(&self, day: Date, catalog: &Catalog<'_>) -> Option<&[bool]> {
        let n_changes = self.changes.partition_point(|change| *change <= day);
        let ix = n_changes.checked_sub(1)?;
        let since = self.changes[ix];
        let world = &catalog.world;
        let of_all = self.too_little[ix].get_or_init(|| {
            let vacancies = catalog.vacancies().iter();
            let too_little = vacancies.map(|vacancy| {
                let occupation = world.dictionary.find(vacancy.occupation);
                let occupation = occupation.expect("a catalog knows every occupation");
                pays_too_little(vacancy, occupation, since, world)
            });
            too_little.collect()
        });
        Some(of_all)
    }
}

/// The days from which another value, or none, holds.
fn days<T>(timeline: &Timeline<T>) -> Vec<Date> {
    let entries = timeline.entries().iter();
    let ends = entries
        .clone()
        .filter_map(|entry| entry.until?.tomorrow().ok());
    entries.map(|entry| entry.from).chain(ends).collect()
}
