//! What stands in the way of those who have an empty list?

use miqnet_core::{Catalog, Criterion, Explanation, Leaf, WishConflict, explain};
use miqnet_domain::{Candidate, Gate, Status, Verdict};
use miqnet_wire::papers::NoPair;
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

/// What stands in the way of one candidate or one vacancy.
#[derive(Debug, Clone, Default)]
pub(crate) struct Barriers {
    /// The pairs that were looked at.
    pairs: u32,
    /// For each gate in how many pairs it is closed, and in how many it alone.
    gates: [Closed; Gate::ALL.len()],
    /// The pairs that only a wish takes off the list, by wish; a pair may hurt several.
    wishes: [u32; 3],
    /// The pairs that a wish, whichever, takes off the list.
    unwished: u32,
    /// Whether one of the pairs is of her own or a related occupation.
    is_in_field: bool,
}

/// In how many pairs a gate is closed.
#[derive(Debug, Clone, Copy, Default)]
struct Closed {
    pairs: u32,
    alone: u32,
}

/// The wishes in the order in which they are counted.
const WISHES: [WishConflict; 3] = [
    WishConflict::Exclusion,
    WishConflict::Hours,
    WishConflict::Pay,
];

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
    Without::NothingFits(of_pairs(&matches.catalog, pairs))
}

fn of_vacancy(matches: &Matches<'_>, vacancy_ix: usize) -> Without {
    let on_list = matches.on_list(Side::Vacancy, vacancy_ix);
    if on_list > 0 {
        return Without::AllTaken(Side::Vacancy, on_list);
    }
    let pairs = matches.candidates.iter().map(|one| (one, vacancy_ix));
    Without::NothingFits(of_pairs(&matches.catalog, pairs))
}

/// What stands in the way of these pairs, without those of vacancies that must be corrected first.
pub(crate) fn of_pairs<'c>(
    catalog: &Catalog<'_>,
    pairs: impl Iterator<Item = (&'c Candidate, usize)>,
) -> Barriers {
    let mut barriers = Barriers::default();
    for (candidate, vacancy_ix) in pairs {
        if !catalog.is_blocked(vacancy_ix) {
            barriers.add(catalog, &explain(catalog, candidate, vacancy_ix));
        }
    }
    barriers
}

impl Barriers {
    fn add(&mut self, catalog: &Catalog<'_>, explanation: &Explanation) {
        self.pairs += 1;
        let related = catalog.world().policy.limits.related_similarity;
        let mut leaves = explanation.leaves.iter();
        let is_near =
            |leaf: &Leaf| leaf.criterion == Criterion::Occupation && leaf.points >= related;
        self.is_in_field |= leaves.any(is_near);
        if explanation.pair.verdict != Verdict::NotEligible {
            for (count, wish) in self.wishes.iter_mut().zip(WISHES) {
                *count += u32::from(explanation.wish_conflicts.contains(&wish));
            }
            self.unwished += u32::from(!explanation.wish_conflicts.is_empty());
            return;
        }
        let mut closed = [false; Gate::ALL.len()];
        for finding in &explanation.findings {
            closed[finding.gate as usize] |= finding.status == Status::Blocked;
        }
        let alone = closed.iter().filter(|closed| **closed).count() == 1;
        for (count, closed) in self.gates.iter_mut().zip(closed) {
            count.pairs += u32::from(closed);
            count.alone += u32::from(closed && alone);
        }
    }

    /// What kind of reason this is, of somebody with an empty list (FR-4).
    pub(crate) fn reason(&self) -> NoPair {
        if self.unwished > 0 {
            NoPair::NoWish
        } else if self.is_in_field {
            NoPair::NoFit
        } else {
            NoPair::NoField
        }
    }

    /// The wish that takes most pairs off the list, in words, and how many any wish takes off; of equal
    /// ones the first.
    pub(crate) fn wish(&self, texts: &Texts) -> Option<(String, u32)> {
        let wishes = WISHES.into_iter().zip(self.wishes);
        let most = wishes.reduce(|most, next| if next.1 > most.1 { next } else { most });
        let (wish, _) = most.filter(|(_, pairs)| *pairs > 0)?;
        Some((wish_words(wish, texts), self.unwished))
    }

    /// The barriers in one line, the most frequent first, ties in the order of the gates.
    pub(crate) fn words(&self, texts: &Texts) -> String {
        if self.pairs == 0 {
            return texts.label("cli-barriers-nothing");
        }
        let mut closed: Vec<_> = Gate::ALL.into_iter().zip(self.gates).collect();
        closed.retain(|(_, closed)| closed.pairs > 0);
        closed.sort_by_key(|(gate, closed)| (std::cmp::Reverse(closed.pairs), *gate));
        let mut parts = Vec::new();
        for (gate, Closed { pairs, alone }) in closed {
            let (pairs, alone) = (pairs.to_string(), alone.to_string());
            let name = texts.gate(gate);
            let values = [("gate", &*name), ("pairs", &*pairs), ("alone", &*alone)];
            let key = if alone == "0" {
                "cli-barrier"
            } else {
                "cli-barrier-alone"
            };
            parts.extend(texts.message(key, &values));
        }
        for (wish, count) in WISHES.into_iter().zip(self.wishes) {
            if count > 0 {
                let (name, count) = (wish_words(wish, texts), count.to_string());
                parts.extend(texts.message("cli-barrier", &[("gate", &name), ("pairs", &count)]));
            }
        }
        let pairs = self.pairs.to_string();
        let values = [("pairs", &*pairs), ("barriers", &*parts.join(" · "))];
        texts.message("cli-barriers", &values).unwrap_or_default()
    }
}

fn wish_words(wish: WishConflict, texts: &Texts) -> String {
    let words = texts.attribute(&format!("cli-wish-{}", wish.name()), "short", &[]);
    words.unwrap_or_default()
}
