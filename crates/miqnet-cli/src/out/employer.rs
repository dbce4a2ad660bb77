//! The list of one vacancy as its employer may see it: pseudonyms and what the work needs (LW-7).

use miqnet_wire::papers::Guest;
use miqnet_wire::write::{CellOut, Sheet};

use crate::result::Matches;

/// All that an employer sees: pseudonym, role fit, language, hours, licence, verdict; where places
/// were shared out, a last column says how. The order of the rows is that of the list.
const COLUMNS: [&str; 6] = [
    "head-candidate",
    "head-role_fit",
    "head-language",
    "head-hours",
    "head-licence",
    "head-verdict",
];

/// Returns the list; pairs that a wish takes off stand on no list and so not here.
pub(super) fn sheet(matches: &Matches<'_>, vacancy_ix: usize) -> Sheet {
    let texts = &matches.setting.texts;
    let vacancy = &matches.catalog.vacancies()[vacancy_ix];
    let method = matches.assignment.as_ref().map(|one| one.method);
    let method = method.map(|name| texts.label(&format!("assignment-{name}")));
    let rows = matches.of_vacancy(vacancy_ix).map(|line| {
        let candidate = &matches.candidates[line.candidate_ix];
        let explanation = matches.explain(line);
        let guest = Guest::new(texts, &matches.catalog, candidate, &explanation, vacancy);
        [
            candidate.id.to_string(),
            guest.role,
            guest.languages,
            guest.hours,
            guest.licence,
            texts.verdict(explanation.pair.verdict),
        ]
        .iter()
        .chain(&method)
        .map(|text| CellOut::text(text))
        .collect()
    });
    let shared_out = method.iter().map(|_| "head-assignment");
    let columns = COLUMNS.into_iter().chain(shared_out);
    Sheet {
        name: format!("{} {}", vacancy.id, vacancy.title),
        header: columns.map(|key| texts.label(key)).collect(),
        rows: rows.collect(),
    }
}
