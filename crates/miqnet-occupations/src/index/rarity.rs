//! How rare is a run of letters?

use std::collections::HashMap;

use crate::{
    index::gram::{Gram, GramHash, Side, grams},
    title::Phrase,
};

/// How rare each run of letters is among the labels of a dictionary, frozen.
///
/// The value is `round(1024 · (1 + ln((1 + N) / (1 + n))))` for a run that stands in `n` of `N`
/// labels: the smoothed inverse document frequency of text retrieval, in thousandths of a kind.
/// Runs of one label, and runs of none, count alike.
#[derive(Debug, Clone)]
pub struct Rarity {
    n_labels: u32,
    /// Runs that stand in two labels or more, in ascending order.
    common: Vec<(Gram, u16)>,
    /// The same, for looking up.
    by_gram: HashMap<Gram, u16, GramHash>,
}

impl PartialEq for Rarity {
    fn eq(&self, other: &Self) -> bool {
        (self.n_labels, &self.common) == (other.n_labels, &other.common)
    }
}

impl Eq for Rarity {}

impl Rarity {
    pub(super) fn count(phrases: &[Phrase]) -> Self {
        let mut all: Vec<Gram> = Vec::new();
        for phrase in phrases {
            let from = all.len();
            grams(&phrase.written, Side::Written, &mut all);
            grams(&phrase.folded, Side::Folded, &mut all);
            all[from..].sort_unstable();
            dedup_from(&mut all, from);
        }
        all.sort_unstable();
        let n_labels = u32::try_from(phrases.len()).expect("labels are numbered with 32 bits");
        let common: Vec<_> = all
            .chunk_by(|a, b| a == b)
            .filter(|same| same.len() >= 2)
            .map(|same| (same[0], value(n_labels, same.len())))
            .collect();
        Self::new(n_labels, common)
    }

    fn new(n_labels: u32, common: Vec<(Gram, u16)>) -> Self {
        let by_gram = common.iter().copied().collect();
        Self {
            n_labels,
            common,
            by_gram,
        }
    }

    /// 1024 for a run that stands in every label, more for a rarer one.
    pub(super) fn of(&self, gram: Gram) -> u64 {
        let known = self.by_gram.get(&gram).copied();
        known.unwrap_or_else(|| value(self.n_labels, 1)).into()
    }

    /// The number of labels and the runs with their values, as [`from_parts`](Self::from_parts)
    /// takes them.
    pub(crate) fn parts(&self) -> (u32, impl ExactSizeIterator<Item = (u64, u16)> + '_) {
        (
            self.n_labels,
            self.common.iter().map(|(gram, value)| (gram.0, *value)),
        )
    }

    /// `None` where the runs are not in ascending order, each once.
    pub(crate) fn from_parts(n_labels: u32, common: Vec<(u64, u16)>) -> Option<Self> {
        let is_ordered = common.is_sorted_by(|(a, _), (b, _)| a < b);
        let common = common.into_iter().map(|(gram, value)| (Gram(gram), value));
        is_ordered.then(|| Self::new(n_labels, common.collect()))
    }
}

fn value(n_labels: u32, n_with: usize) -> u16 {
    let share = (1.0 + f64::from(n_labels)) / (1.0 + n_with as f64);
    (1024.0 * (1.0 + libm::log(share))).round() as u16
}

/// Drops repetitions behind a place; what stands before it is left alone.
fn dedup_from(all: &mut Vec<Gram>, from: usize) {
    let mut kept = from;
    for at in from..all.len() {
        if at == from || all[at] != all[kept - 1] {
            all[kept] = all[at];
            kept += 1;
        }
    }
    all.truncate(kept);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rarity(labels: &[&str]) -> Rarity {
        let phrases: Vec<_> = labels.iter().map(|label| Phrase::read(label)).collect();
        Rarity::count(&phrases)
    }

    fn first(words: &str) -> Gram {
        let mut out = Vec::new();
        grams(words, Side::Written, &mut out);
        out[0]
    }

    #[test]
    fn what_stands_everywhere_is_not_rare() {
        let rarity = rarity(&["koch", "kochhilfe", "kochlehrling", "kochen koch"]);
        assert_eq!(rarity.of(first("koch")), 1024);
        assert!(rarity.of(first("zimmer")) > 1024);
    }

    #[test]
    fn one_label_and_none_count_alike() {
        let rarity = rarity(&["koch", "maurer"]);
        assert_eq!(rarity.of(first("koch")), rarity.of(first("zimmer")));
    }
}
