//! Does every word of a title stand in the label?

use crate::title::Phrase;

/// How well the worst word of a title is matched by a word of a label, and the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Coverage {
    /// The worst word of the title, 0 to 1000.
    pub(super) of_title: u16,
    /// The worst word of the label, 0 to 1000.
    pub(super) of_label: u16,
}

impl Coverage {
    /// Two words are as near as their edits are few (normalised Damerau–Levenshtein), as they are
    /// written or folded. "Fachkraft für Hafenlogistik" is very like "Fachkraft für Lagerlogistik"
    /// as a whole; the one word that differs is what matters.
    pub(super) fn of(title: &str, label: &str) -> Self {
        let (title, label) = (Phrase::read(title), Phrase::read(label));
        let both_ways = |a: &Phrase, b: &Phrase| {
            one_way(&a.folded, &b.folded).max(one_way(&a.written, &b.written))
        };
        Self {
            of_title: both_ways(&title, &label),
            of_label: both_ways(&label, &title),
        }
    }

    /// The worst word of either.
    pub(super) fn least(self) -> u16 {
        self.of_title.min(self.of_label)
    }
}

fn one_way(words: &str, others: &str) -> u16 {
    let best = |word: &str| {
        let likeness = others
            .split(' ')
            .map(|other| strsim::normalized_damerau_levenshtein(word, other));
        likeness.fold(0.0, f64::max)
    };
    let worst = words.split(' ').map(best).fold(1.0, f64::min);
    (worst * 1000.0).floor() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, label: &str, expected: impl Fn(u16) -> bool) {
        let coverage = Coverage::of(title, label);
        assert!(
            expected(coverage.least()),
            "{title:?}, {label:?}: {coverage:?}"
        );
    }

    #[test]
    fn one_word_that_differs_is_seen() {
        check(
            "Fachkraft für Hafenlogistik",
            "Fachkraft für Lagerlogistik",
            |least| least < 800,
        );
        check(
            "Zahnmedizinische Fachangestelte",
            "Zahnmedizinische Fachangestellte",
            |least| least > 850,
        );
        check("Krankenschwestr", "Krankenschwester", |least| least > 850);
        check("Köchin", "Koch", |least| least == 1000);
    }

    #[test]
    fn a_label_may_be_covered_by_a_longer_title() {
        let coverage = Coverage::of("Barkeeper für Hotelbar", "Barkeeper");
        assert!(
            coverage.of_label == 1000 && coverage.of_title < 600,
            "{coverage:?}"
        );
    }
}
