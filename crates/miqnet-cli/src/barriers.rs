//! Who has an empty list, and what stands in the way?

use miqnet_wire::barriers::Barriers;
use miqnet_wire::response::Side;
use miqnet_wire::text::Texts;
use rayon::prelude::*;

use crate::result::Matches;

/// Candidates and vacancies with an empty list, by their indices, in order of their ids; without
/// the vacancies that must be corrected first.
pub(crate) struct Unmatched {
    pub(crate) candidates: Vec<(usize, Without)>,
    pub(crate) vacancies: Vec<(usize, Without)>,
}

/// Why a list is empty.
#[derive(Debug, Clone)]
pub(crate) enum Without {
    /// Nothing fits: what stands in the way.
    NothingFits(Barriers),
    /// So many fit, and each of them was given to others.
    AllTaken(Side, u32),
}

impl Without {
    /// The reason in one line.
    pub(crate) fn words(&self, texts: &Texts) -> String {
        let (key, pairs) = match self {
            Self::NothingFits(barriers) => return barriers.words(texts),
            Self::AllTaken(Side::Candidate, pairs) => ("cli-assign-taken-candidate", pairs),
            Self::AllTaken(Side::Vacancy, pairs) => ("cli-assign-taken-vacancy", pairs),
        };
        let pairs = pairs.to_string();
        texts.message(key, &[("pairs", &pairs)]).unwrap_or_default()
    }
}

/// Returns everybody with an empty list. Cost: one explanation for each of their pairs.
pub(crate) fn of_unmatched(matches: &Matches<'_>) -> Unmatched {
    let empty = |lists: &[Vec<_>]| -> Vec<usize> {
        let all = lists.iter().enumerate();
        all.filter(|(_, list)| list.is_empty())
            .map(|(ix, _)| ix)
            .collect()
    };
    let candidates = empty(&matches.lists.by_candidate);
    let mut vacancies = empty(&matches.lists.by_vacancy);
    vacancies.retain(|ix| !matches.catalog.is_blocked(*ix));
    Unmatched {
        candidates: candidates
            .into_par_iter()
            .map(|ix| (ix, of_candidate(matches, ix)))
            .collect(),
        vacancies: vacancies
            .into_par_iter()
            .map(|ix| (ix, of_vacancy(matches, ix)))
            .collect(),
    }
}

/// Why the list of one candidate is empty.
pub(crate) fn of_candidate(matches: &Matches<'_>, candidate_ix: usize) -> Without {
    let on_list = matches.on_list(Side::Candidate, candidate_ix);
    if on_list > 0 {
        return Without::AllTaken(Side::Candidate, on_list);
    }
    let candidate = &matches.candidates[candidate_ix];
    let vacancies = 0..matches.catalog.vacancies().len();
    let pairs = vacancies.map(|ix| (candidate, ix));
    Without::NothingFits(Barriers::of_pairs(&matches.catalog, pairs))
}

fn of_vacancy(matches: &Matches<'_>, vacancy_ix: usize) -> Without {
    let on_list = matches.on_list(Side::Vacancy, vacancy_ix);
    if on_list > 0 {
        return Without::AllTaken(Side::Vacancy, on_list);
    }
    let pairs = matches.candidates.iter().map(|one| (one, vacancy_ix));
    Without::NothingFits(Barriers::of_pairs(&matches.catalog, pairs))
}
