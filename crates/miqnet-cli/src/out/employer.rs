//! The list of one vacancy as its employer may see it: pseudonyms and what the work needs (LW-7).

use miqnet_wire::papers::Guest;
use miqnet_wire::write::{CellOut, Sheet};

use crate::result::Matches;

/// All that an employer sees: pseudonym, role fit, language, hours, licence, verdict. The order of
/// the rows is that of the list.
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
        .map(|text| CellOut::text(text))
        .collect()
    });
    Sheet {
        name: format!("{} {}", vacancy.id, vacancy.title),
        header: COLUMNS.into_iter().map(|key| texts.label(key)).collect(),
        rows: rows.collect(),
    }
}
