//! The vacancies that must be corrected before they can be matched.

use miqnet_core::Catalog;
use miqnet_domain::{Finding, Status, Vacancy};

/// Returns each vacancy that must be corrected with the findings that say so, in order of the ids.
pub(crate) fn all<'c>(
    catalog: &'c Catalog<'_>,
) -> impl Iterator<Item = (&'c Vacancy, Vec<&'c Finding>)> {
    let vacancies = catalog.vacancies().iter().enumerate();
    let blocked = vacancies.filter(|(ix, _)| catalog.is_blocked(*ix));
    blocked.map(|(ix, vacancy)| {
        let findings = catalog.check(ix).iter();
        (
            vacancy,
            findings
                .filter(|finding| finding.status == Status::Blocked)
                .collect(),
        )
    })
}
