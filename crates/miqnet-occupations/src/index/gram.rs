//! Which runs of letters does a phrase have?

use std::hash::{BuildHasherDefault, Hasher};

/// Two to four letters of one word, the ends of the word counting as blanks, and the side of the
/// phrase that they stand on.
///
/// Each letter has 15 bits; letters of scripts that no label is written in share numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Gram(pub(crate) u64);

/// Which words of a phrase a run of letters was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The words as they are written.
    Written,
    /// The folded words.
    Folded,
}

/// Appends the runs of two, three and four letters of each word, as often as they occur.
pub(super) fn grams(words: &str, side: Side, out: &mut Vec<Gram>) {
    let mut letters: Vec<u64> = Vec::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        letters.clear();
        letters.push(BLANK);
        letters.extend(word.chars().map(number));
        letters.push(BLANK);
        for length in 2..=4 {
            out.extend(letters.windows(length).map(|run| gram(run, side)));
        }
    }
}

const BLANK: u64 = 1;
const BITS: u32 = 15;

fn number(letter: char) -> u64 {
    u64::from(u32::from(letter)) & ((1 << BITS) - 1)
}

fn gram(run: &[u64], side: Side) -> Gram {
    let letters = run.iter().fold(0, |gram, letter| gram << BITS | letter);
    Gram(letters << 1 | side as u64)
}

/// Hashes a [`Gram`] with one multiplication; the table is never walked, so that its order shows
/// nowhere.
pub(super) type GramHash = BuildHasherDefault<Multiply>;

#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Multiply(u64);

impl Hasher for Multiply {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        // The golden ratio spreads neighbouring numbers; the high bits are the best mixed ones.
        let mixed = (self.0 ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(words: &str) -> usize {
        let mut out = Vec::new();
        grams(words, Side::Written, &mut out);
        out.len()
    }

    #[test]
    fn the_ends_of_a_word_count_as_letters() {
        // " koch ": 5 pairs, 4 triples, 3 runs of four.
        assert_eq!(count("koch"), 12);
        assert_eq!(count("a"), 3);
        assert_eq!(count(""), 0);
        assert_eq!(count("koch koch"), 24);
    }

    #[test]
    fn sides_and_lengths_are_told_apart() {
        let mut all = Vec::new();
        grams("ab", Side::Written, &mut all);
        grams("ab", Side::Folded, &mut all);
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 2 * 6);
    }
}
