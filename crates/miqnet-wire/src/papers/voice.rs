//! The languages in which one sheet speaks.

use super::Words;
use crate::text::Texts;

/// Texts of one or several languages, spoken at once.
pub(super) struct Voice<'t>(Vec<&'t Texts>);

impl<'t> Voice<'t> {
    /// One language.
    pub(super) fn one(texts: &'t Texts) -> Self {
        Self(vec![texts])
    }

    /// Several languages, the first one before the others.
    pub(super) fn several(texts: &[&'t Texts]) -> Self {
        Self(texts.to_vec())
    }

    /// The codes of the languages.
    pub(super) fn languages(&self) -> Vec<String> {
        let codes = self.0.iter().map(|texts| texts.lang().code().to_owned());
        codes.collect()
    }

    /// What each language says; one text where they say the same.
    pub(super) fn each(&self, say: impl Fn(&Texts) -> String) -> Words {
        let mut words: Vec<String> = self.0.iter().map(|texts| say(texts)).collect();
        if words.iter().all(|text| *text == words[0]) {
            words.truncate(1);
        }
        Words(words)
    }

    /// A message without values.
    pub(super) fn label(&self, key: &str) -> Words {
        self.each(|texts| texts.label(key))
    }

    /// A message with values that are the same in every language.
    pub(super) fn message(&self, key: &str, values: &[(&str, &str)]) -> Words {
        self.each(|texts| said(texts, key, values))
    }

    /// What is no word of a language: an id, a time.
    pub(super) fn plain(&self, text: impl Into<String>) -> Words {
        Words(vec![text.into()])
    }

    /// Nothing.
    pub(super) fn nothing(&self) -> Words {
        self.plain("")
    }
}

/// A message with values; its key where there is none.
pub(super) fn said(texts: &Texts, key: &str, values: &[(&str, &str)]) -> String {
    texts.message(key, values).unwrap_or_else(|| key.to_owned())
}
