//! Closed lists of words, each naming one value.

use std::collections::BTreeMap;

use miqnet_domain::issue::IssueCode;

use super::{Fault, Parsed, text::key};

/// A closed list of values with all spellings that are accepted for each.
///
/// The first spelling of a value is the name written by the engine, the second the one shown to a
/// person who is asked to choose. Spellings are compared by [`key`], so case, umlauts and
/// punctuation do not matter.
#[derive(Debug)]
pub struct Vocabulary<T: 'static> {
    entries: &'static [(T, &'static [&'static str])],
    by_key: BTreeMap<String, usize>,
}

impl<T: Copy + PartialEq> Vocabulary<T> {
    /// Returns the vocabulary with these entries.
    ///
    /// # Panics
    /// When one spelling names two values, or a value has none: the lists are constants, and a
    /// test builds each of them.
    pub fn new(entries: &'static [(T, &'static [&'static str])]) -> Self {
        let mut by_key = BTreeMap::new();
        for (at, (_, words)) in entries.iter().enumerate() {
            assert!(!words.is_empty(), "entry {at} has no spelling");
            for word in *words {
                let before = by_key.insert(key(word), at);
                assert!(
                    before.is_none_or(|other| other == at),
                    "{word:?} names two values"
                );
            }
        }
        Self { entries, by_key }
    }

    /// The value that these words name; `None` when they are not in the list.
    pub fn get(&self, words: &str) -> Option<T> {
        self.by_key.get(&key(words)).map(|at| self.entries[*at].0)
    }

    /// Returns the value that these words name.
    ///
    /// # Errors
    /// [`IssueCode::NotAllowed`] with the spelling of every value.
    pub fn parse(&self, words: &str) -> Parsed<T> {
        self.get(words)
            .ok_or_else(|| Fault::new(IssueCode::NotAllowed, words.trim(), self.shown()))
    }

    /// The name that the engine writes for this value.
    ///
    /// # Panics
    /// When the value is not in the list; a test compares each list with its type.
    pub fn name(&self, value: T) -> &'static str {
        let entry = self.entries.iter().find(|(known, _)| *known == value);
        entry.expect("every value of the type has an entry").1[0]
    }

    /// The spelling of this value that is shown to people.
    ///
    /// # Panics
    /// As [`name`](Self::name).
    pub fn label(&self, value: T) -> &'static str {
        let entry = self.entries.iter().find(|(known, _)| *known == value);
        label(entry.expect("every value of the type has an entry").1)
    }

    /// One spelling of each value, the one that is shown to people.
    pub fn shown(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.entries.iter().map(|(_, words)| label(words))
    }

    /// Every value's spellings, in the order of the list.
    pub fn spellings(&self) -> impl Iterator<Item = &'static [&'static str]> + '_ {
        self.entries.iter().map(|(_, words)| *words)
    }

    /// Every value, in the order of the list.
    pub fn values(&self) -> impl Iterator<Item = T> + '_ {
        self.entries.iter().map(|(value, _)| *value)
    }
}

fn label(words: &[&'static str]) -> &'static str {
    words.get(1).unwrap_or(&words[0])
}
