//! Which labels are most like a title?
//!
//! Titles and labels are bags of short runs of letters. Two of them are alike as far as they share
//! rare runs. How rare a run is stands in [`Rarity`], counted once over the labels of a dictionary
//! and frozen, so that a label that is added later moves no other.

mod gram;
mod rarity;
mod vector;

use std::collections::HashMap;

pub use rarity::Rarity;

use crate::title::Phrase;
use gram::{Gram, GramHash};
use vector::{UNIT, Weights};

/// A label of a concept, as an index is built from it.
#[derive(Debug, Clone, Copy)]
pub struct IndexLabel<'a> {
    /// The concept that the label names; concepts are numbers from 0, without large gaps.
    pub concept: u32,
    /// The label as its publisher spells it.
    pub text: &'a str,
}

/// How many of the best concepts are re-scored: comparing two long phrases letter by letter costs
/// as much as a hundred postings.
const MOST_RESCORED: usize = 40;

/// A concept that a title may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The concept.
    pub concept: u32,
    /// Its label that is most like the title: a position in the labels the index was built from.
    pub label: u32,
    /// How much the concept's labels are like the title, 0 to [`TitleIndex::FULL`].
    pub likeness: u32,
}

/// An inverted index from runs of letters to labels.
///
/// A concept is found by its best label, with the mean of its three best as further evidence, so
/// that many labels that nearly fit count more than one. Memory is about 500 bytes for a label of twenty letters.
#[derive(Debug)]
pub struct TitleIndex {
    rarity: Rarity,
    /// Ordered by concept, then by position.
    labels: Vec<Indexed>,
    /// The runs of letters of all labels, numbered.
    grams: HashMap<Gram, u32, GramHash>,
    /// For each run, where its postings begin; one more at the end.
    starts: Vec<u32>,
    postings: Vec<Posting>,
}

#[derive(Debug)]
struct Indexed {
    concept: u32,
    position: u32,
    folded: Box<str>,
}

/// A label that has a run of letters, and the weight of the run in it: 20 and 12 bits, because a
/// search reads a hundred thousand of them.
#[derive(Debug, Clone, Copy)]
struct Posting(u32);

impl Posting {
    const WEIGHT_BITS: u32 = 12;

    /// A weight of [`UNIT`] is stored as one less.
    fn new(label: u32, weight: u16) -> Self {
        let weight = u32::from(weight).min((1 << Self::WEIGHT_BITS) - 1);
        Self(label << Self::WEIGHT_BITS | weight)
    }

    fn label(self) -> usize {
        (self.0 >> Self::WEIGHT_BITS) as usize
    }

    fn weight(self) -> u32 {
        self.0 & ((1 << Self::WEIGHT_BITS) - 1)
    }
}

impl TitleIndex {
    /// The likeness of a title to a concept whose three best labels are all the title itself.
    pub const FULL: u32 = 1_000_000;

    /// How many labels an index can hold: a million.
    pub const MOST_LABELS: usize = 1 << 20;

    /// Counts how rare runs of letters are in these labels, and indexes them.
    ///
    /// Linear in the number of letters: 20,000 labels take about a quarter of a second.
    ///
    /// # Panics
    /// With more than [`MOST_LABELS`](Self::MOST_LABELS) labels.
    pub fn new(labels: &[IndexLabel<'_>]) -> Self {
        let phrases: Vec<_> = labels
            .iter()
            .map(|label| Phrase::read(label.text))
            .collect();
        let rarity = Rarity::count(&phrases);
        Self::build(labels, &phrases, rarity)
    }

    /// Indexes labels with the rarity of another index.
    ///
    /// # Panics
    /// With more than [`MOST_LABELS`](Self::MOST_LABELS) labels.
    pub fn with_rarity(labels: &[IndexLabel<'_>], rarity: Rarity) -> Self {
        let phrases: Vec<_> = labels
            .iter()
            .map(|label| Phrase::read(label.text))
            .collect();
        Self::build(labels, &phrases, rarity)
    }

    fn build(labels: &[IndexLabel<'_>], phrases: &[Phrase], rarity: Rarity) -> Self {
        assert!(
            labels.len() <= Self::MOST_LABELS,
            "an index holds a million labels"
        );
        let mut order: Vec<u32> = (0..).take(labels.len()).collect();
        order.sort_by_key(|&position| (labels[position as usize].concept, position));
        let mut numbers: HashMap<Gram, u32, GramHash> = HashMap::default();
        let mut entries: Vec<(u32, Posting)> = Vec::new();
        let mut indexed = Vec::with_capacity(labels.len());
        for (label, &position) in (0..).zip(&order) {
            let phrase = &phrases[position as usize];
            for (gram, weight) in Weights::of(phrase, &rarity) {
                let next = u32::try_from(numbers.len()).expect("memory ends before the numbers do");
                let number = *numbers.entry(gram).or_insert(next);
                entries.push((number, Posting::new(label, weight)));
            }
            indexed.push(Indexed {
                concept: labels[position as usize].concept,
                position,
                folded: phrase.folded.as_str().into(),
            });
        }
        let (starts, postings) = by_gram(numbers.len(), &entries);
        Self {
            rarity,
            labels: indexed,
            grams: numbers,
            starts,
            postings,
        }
    }

    /// How rare runs of letters are, as this index counts it.
    pub fn rarity(&self) -> &Rarity {
        &self.rarity
    }

    /// How many different runs of letters there are, and how many postings.
    pub fn size(&self) -> (usize, usize) {
        (self.grams.len(), self.postings.len())
    }

    /// The concepts most like the title, best first, ties by concept; at most `limit`, and none
    /// that shares no run of letters with it.
    ///
    /// The likeness is nine parts of shared runs and, for the best forty, one part of Jaro–Winkler
    /// likeness of the folded words, which knows their order. Time is linear in the number of labels that share a
    /// run with the title.
    pub fn rank(&self, title: &str, limit: usize) -> Vec<Ranked> {
        self.rank_phrase(&Phrase::read(title), limit, |_| true)
    }

    /// The same among the labels whose positions `is_asked` accepts.
    pub(crate) fn rank_phrase(
        &self,
        phrase: &Phrase,
        limit: usize,
        is_asked: impl Fn(u32) -> bool,
    ) -> Vec<Ranked> {
        let mut sums = self.sums(phrase);
        for (sum, label) in sums.iter_mut().zip(&self.labels) {
            if *sum > 0 && !is_asked(label.position) {
                *sum = 0;
            }
        }
        let mut found = self.pooled(&sums);
        let order = |ranked: &Ranked| (std::cmp::Reverse(ranked.likeness), ranked.concept);
        let looked_at = limit.max(MOST_RESCORED);
        if found.len() > looked_at {
            found.select_nth_unstable_by_key(looked_at, order);
            found.truncate(looked_at);
        }
        found.sort_unstable_by_key(order);
        for (place, ranked) in found.iter_mut().enumerate() {
            let label = &self.labels[ranked.label as usize];
            let words_in_order = if place < MOST_RESCORED {
                in_order(&phrase.folded, &label.folded)
            } else {
                0
            };
            ranked.likeness = (9 * ranked.likeness + words_in_order) / 10;
            ranked.label = label.position;
        }
        found.sort_unstable_by_key(order);
        found.truncate(limit);
        found
    }

    /// For each label the sum of products of weights, 0 to twice [`UNIT`] squared.
    fn sums(&self, phrase: &Phrase) -> Vec<u32> {
        let mut sums = vec![0_u32; self.labels.len()];
        for (gram, weight) in Weights::of(phrase, &self.rarity) {
            let Some(&number) = self.grams.get(&gram) else {
                continue;
            };
            let (from, to) = (
                self.starts[number as usize],
                self.starts[number as usize + 1],
            );
            for posting in &self.postings[from as usize..to as usize] {
                sums[posting.label()] += u32::from(weight) * posting.weight();
            }
        }
        sums
    }

    /// One entry for each concept with a label that shares something; `label` is a place in
    /// `labels`.
    fn pooled(&self, sums: &[u32]) -> Vec<Ranked> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.labels.len() {
            let concept = self.labels[at].concept;
            let mut best = [0_u32; 3];
            let mut label = at;
            let begin = at;
            while at < self.labels.len() && self.labels[at].concept == concept {
                let sum = sums[at];
                if sum > best[0] {
                    best = [sum, best[0], best[1]];
                    label = at;
                } else if sum > best[1] {
                    best = [best[0], sum, best[1]];
                } else if sum > best[2] {
                    best[2] = sum;
                }
                at += 1;
            }
            if best[0] > 0 {
                let counted = (at - begin).min(3);
                let label = u32::try_from(label).expect("labels are numbered with 32 bits");
                found.push(Ranked {
                    concept,
                    label,
                    likeness: pool(best, counted),
                });
            }
        }
        found
    }
}

/// The best sum with a quarter of the mean of the best three, on the scale of [`TitleIndex::FULL`].
fn pool(best: [u32; 3], counted: usize) -> u32 {
    let mean = best.iter().map(|&sum| u64::from(sum)).sum::<u64>() / counted.max(1) as u64;
    let pooled = (4 * u64::from(best[0]) + mean) / 5;
    let likeness = pooled * u64::from(TitleIndex::FULL) / (2 * u64::from(UNIT) * u64::from(UNIT));
    // Weights are rounded, so that a title may be a little more than like itself.
    likeness.min(TitleIndex::FULL.into()) as u32
}

/// The Jaro–Winkler likeness of two phrases, on the scale of [`TitleIndex::FULL`].
fn in_order(title: &str, label: &str) -> u32 {
    let likeness = strsim::jaro_winkler(title, label);
    (likeness * f64::from(TitleIndex::FULL)).floor() as u32
}

/// Postings gathered by run of letters, each run's in order of labels.
fn by_gram(n_grams: usize, entries: &[(u32, Posting)]) -> (Vec<u32>, Vec<Posting>) {
    let mut starts = vec![0_u32; n_grams + 1];
    for (gram, _) in entries {
        starts[*gram as usize + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut next = starts.clone();
    let mut postings = vec![Posting(0); entries.len()];
    for (gram, posting) in entries {
        let place = &mut next[*gram as usize];
        postings[*place as usize] = *posting;
        *place += 1;
    }
    (starts, postings)
}
