//! Match lists: the best vacancies of each candidate and the best candidates of each vacancy.

use std::collections::BinaryHeap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use miqnet_domain::{Candidate, Verdict};
use rayon::prelude::*;

use crate::answer::Answer;
use crate::catalog::Catalog;
use crate::row::Row;

/// One entry of a match list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The index of the other side: a vacancy's in a candidate's list, a candidate's in a vacancy's.
    pub other_ix: u32,
    /// The verdict, never `NotEligible`.
    pub verdict: Verdict,
    /// The score, 0 to 100,000.
    pub score: u32,
}

impl Entry {
    /// The entry that a key stands for.
    pub(crate) fn of_key(key: u64) -> Self {
        let rank = key >> 32;
        let open = rank >> 17 == 1;
        Self {
            other_ix: key as u32,
            verdict: if open {
                Verdict::EligibleWithCondition
            } else {
                Verdict::EligibleNow
            },
            score: 100_000 - (rank & 0x1_FFFF) as u32,
        }
    }
}

/// How many pairs of one candidate or one vacancy got each verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// `eligible_now`, wishes aside.
    pub now: u32,
    /// `eligible_with_condition`, wishes aside.
    pub with_condition: u32,
    /// Of both together, the pairs that a wish takes off the lists.
    pub unwished: u32,
    /// `not_eligible`.
    pub not_eligible: u32,
}

impl Tally {
    fn add(&mut self, answer: Answer) {
        match (answer.is_blocked(), answer.is_open()) {
            (true, _) => self.not_eligible += 1,
            (false, true) => self.with_condition += 1,
            (false, false) => self.now += 1,
        }
        if !answer.is_blocked() && answer.is_off_list() {
            self.unwished += 1;
        }
    }

    fn merge(mut self, other: Self) -> Self {
        self.now += other.now;
        self.with_condition += other.with_condition;
        self.unwished += other.unwished;
        self.not_eligible += other.not_eligible;
        self
    }
}

/// The match lists of both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lists {
    /// For each candidate, in the order given, her list.
    pub by_candidate: Vec<Vec<Entry>>,
    /// For each vacancy of the catalog its list.
    pub by_vacancy: Vec<Vec<Entry>>,
    /// For each candidate the tally of her pairs.
    pub candidate_tallies: Vec<Tally>,
    /// For each vacancy the tally of its pairs.
    pub vacancy_tallies: Vec<Tally>,
}

/// How many candidates are done; shared with whoever shows the progress.
#[derive(Debug, Default)]
pub struct Progress(AtomicUsize);

impl Progress {
    /// How many candidates are done.
    pub fn done(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

/// Returns the exact `top` best entries of each list.
///
/// Order: `eligible_now` before `eligible_with_condition`, then score down, then id up. Candidates
/// must be in ascending order of their ids, as the index of a candidate stands for her id. Pairs
/// that are not eligible or go against a wish are on no list; there is no cut-off by score (LW-6).
///
/// The result is the same on any number of threads: every key ends in an id, so that it does not
/// matter in which order pairs are seen. Cost: one [`Row`] for each candidate and one sum for each
/// pair; memory is `top` entries for each list and thread.
pub fn match_lists(
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    top: usize,
    progress: &Progress,
) -> Lists {
    debug_assert!(
        candidates.is_sorted_by(|a, b| a.id < b.id),
        "candidates in order of their ids"
    );
    let part = candidates
        .par_iter()
        .enumerate()
        .fold(
            || Part::new(catalog.vacancies().len(), top),
            |mut part, (candidate_ix, candidate)| {
                part.add(candidate_ix, Row::new(catalog, candidate));
                progress.0.fetch_add(1, Ordering::Relaxed);
                part
            },
        )
        .reduce(|| Part::new(catalog.vacancies().len(), top), Part::merge);
    part.into_lists(candidates.len())
}

/// Returns the exact `top` best vacancies of one candidate, in the order of [`match_lists`], and the
/// tally of her pairs.
///
/// For whoever asks about one person: nothing is kept for the vacancies' side. A large catalog is
/// shared out to the threads of the pool; a question that several parts ask is then answered in each.
pub fn match_list(catalog: &Catalog<'_>, candidate: &Candidate, top: usize) -> (Vec<Entry>, Tally) {
    let n_parts = catalog.vacancies().len() / LEAST_PART;
    let n_parts = n_parts.clamp(1, rayon::current_num_threads());
    match_list_in_parts(catalog, candidate, top, n_parts)
}

/// A part of fewer vacancies than this costs more to begin than it saves.
const LEAST_PART: usize = 10_000;

/// The list of one candidate, from so many parts of the catalog; their number makes no difference to it.
fn match_list_in_parts(
    catalog: &Catalog<'_>,
    candidate: &Candidate,
    top: usize,
    n_parts: usize,
) -> (Vec<Entry>, Tally) {
    let at = |nth: usize| catalog.vacancies().len() * nth / n_parts;
    let rank = |nth: usize| {
        let mut row = Row::new(catalog, candidate);
        rank_row(&mut row, at(nth)..at(nth + 1), top, |_, _| {})
    };
    let parts = (0..n_parts).into_par_iter().map(rank);
    let whole = parts.reduce_with(|(mut best, tally), (others, more)| {
        best.merge(others);
        (best, tally.merge(more))
    });
    let (best, tally) = whole.unwrap_or_else(|| (Best::new(top), Tally::default()));
    (best.into_entries(), tally)
}

/// Judges the pairs of one candidate with these vacancies, cheapest questions first, and shows each to
/// `see`.
fn rank_row(
    row: &mut Row<'_, '_>,
    vacancies: Range<usize>,
    top: usize,
    mut see: impl FnMut(usize, Answer),
) -> (Best, Tally) {
    let mut best = Best::new(top);
    let mut tally = Tally::default();
    for vacancy_ix in vacancies {
        let mut answer = row.cheap(vacancy_ix);
        if !answer.is_blocked() {
            answer = answer.and(row.work(vacancy_ix));
        }
        if !answer.is_blocked() {
            answer = answer.and(row.time(vacancy_ix));
        }
        if !answer.is_blocked() {
            answer = answer.and(row.rest(vacancy_ix));
        }
        tally.add(answer);
        if !answer.is_off_list() {
            best.push(rank(answer) | vacancy_ix as u64);
        }
        see(vacancy_ix, answer);
    }
    (best, tally)
}

/// What one thread has seen.
struct Part {
    top: usize,
    by_candidate: Vec<(usize, Vec<Entry>, Tally)>,
    by_vacancy: Vec<Best>,
    vacancy_tallies: Vec<Tally>,
}

impl Part {
    fn new(vacancies: usize, top: usize) -> Self {
        Self {
            top,
            by_candidate: Vec::new(),
            by_vacancy: vec![Best::new(top); vacancies],
            vacancy_tallies: vec![Tally::default(); vacancies],
        }
    }

    fn add(&mut self, candidate_ix: usize, mut row: Row<'_, '_>) {
        let Self {
            by_vacancy,
            vacancy_tallies,
            ..
        } = self;
        let all = 0..row.len();
        let (list, tally) = rank_row(&mut row, all, self.top, |vacancy_ix, answer| {
            vacancy_tallies[vacancy_ix].add(answer);
            if !answer.is_off_list() {
                by_vacancy[vacancy_ix].push(rank(answer) | candidate_ix as u64);
            }
        });
        self.by_candidate
            .push((candidate_ix, list.into_entries(), tally));
    }

    fn merge(mut self, other: Self) -> Self {
        self.by_candidate.extend(other.by_candidate);
        for (mine, theirs) in self.by_vacancy.iter_mut().zip(other.by_vacancy) {
            mine.merge(theirs);
        }
        for (mine, theirs) in self.vacancy_tallies.iter_mut().zip(other.vacancy_tallies) {
            *mine = mine.merge(theirs);
        }
        self
    }

    fn into_lists(mut self, candidates: usize) -> Lists {
        self.by_candidate.sort_unstable_by_key(|(ix, ..)| *ix);
        debug_assert_eq!(self.by_candidate.len(), candidates);
        let (by_candidate, candidate_tallies) = self
            .by_candidate
            .into_iter()
            .map(|(_, list, tally)| (list, tally))
            .unzip();
        Lists {
            by_candidate,
            by_vacancy: self
                .by_vacancy
                .into_iter()
                .map(Best::into_entries)
                .collect(),
            candidate_tallies,
            vacancy_tallies: self.vacancy_tallies,
        }
    }
}

/// The upper half of a key: smaller is better; the lower half is the index of the other side.
#[inline]
pub(crate) fn rank(answer: Answer) -> u64 {
    (u64::from(answer.is_open()) << 17 | u64::from(100_000 - answer.score())) << 32
}

/// The smallest keys seen so far, at most `top` of them.
#[derive(Debug, Clone)]
pub(crate) struct Best {
    top: usize,
    heap: BinaryHeap<u64>,
}

impl Best {
    pub(crate) fn new(top: usize) -> Self {
        Self {
            top,
            heap: BinaryHeap::new(),
        }
    }

    #[inline]
    pub(crate) fn push(&mut self, key: u64) {
        if self.heap.len() < self.top {
            self.heap.push(key);
        } else if let Some(mut worst) = self.heap.peek_mut()
            && key < *worst
        {
            *worst = key;
        }
    }

    /// Takes the other keys in.
    fn merge(&mut self, other: Self) {
        for key in other.heap {
            self.push(key);
        }
    }

    pub(crate) fn into_entries(self) -> Vec<Entry> {
        self.heap
            .into_sorted_vec()
            .into_iter()
            .map(Entry::of_key)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{candidate, postal, vacancy, world};

    proptest! {
        #[test]
        fn the_best_keys_are_the_first_of_the_full_sort(
            keys in prop::collection::btree_set(any::<u64>(), 0..200),
            top in 0usize..50,
        ) {
            let mut best = Best::new(top);
            for key in &keys {
                best.push(*key);
            }
            let expected: Vec<u64> = keys.into_iter().take(top).collect();
            prop_assert_eq!(best.heap.into_sorted_vec(), expected);
        }
    }

    #[test]
    fn a_list_from_parts_is_the_list() {
        let places = ["71032", "71063", "71083", "71229", "70174"];
        let vacancies = (0..40).map(|n| {
            let mut offered = vacancy(&format!("V-{n:02}"), [8210101, 5410101][n % 2]);
            offered.workplaces = vec![postal(places[n % 5])];
            offered
        });
        let catalog = Catalog::new(world(), vacancies.collect()).expect("known occupations");
        let someone = candidate("K-1");
        for top in [0, 3, 40] {
            let whole = match_list_in_parts(&catalog, &someone, top, 1);
            assert_eq!(whole.0.len(), top.min(16), "16 of 40 fit");
            for n_parts in 2..=7 {
                let parts = match_list_in_parts(&catalog, &someone, top, n_parts);
                assert_eq!(parts, whole, "{n_parts} parts");
            }
        }
    }

    #[test]
    fn an_entry_says_again_what_went_into_its_key() {
        let answer =
            Answer::points(Some(777), 10).and(Answer::verdict(Verdict::EligibleWithCondition));
        let again = Entry::of_key(rank(answer) | 42);
        assert_eq!(
            again,
            Entry {
                other_ix: 42,
                verdict: Verdict::EligibleWithCondition,
                score: 77_700
            }
        );
    }
}
