//! Job titles and codes in cells.

use std::collections::HashMap;

use miqnet_domain::{IssueCode, OccupationId};
use miqnet_occupations::{Choice, Dictionary, Resolution};

use crate::field::{Fault, Parsed};

/// The dictionary with the answers it gave before: the same titles return in many rows.
pub(super) struct Titles<'d> {
    dictionary: &'d Dictionary,
    answers: HashMap<Box<str>, Choice>,
}

/// What a title turned out to be.
pub(super) enum Found {
    /// A key of the dictionary was given.
    ByKey(OccupationId),
    /// A title or code was looked up.
    ByTitle(Resolution),
}

impl<'d> Titles<'d> {
    pub(super) fn new(dictionary: &'d Dictionary) -> Self {
        Self {
            dictionary,
            answers: HashMap::new(),
        }
    }

    /// Returns the occupation of these words: a key of seven digits, which may have a title behind
    /// it, a KldB code, or a title.
    ///
    /// # Errors
    /// [`IssueCode::ChooseOccupation`] with the keys and labels that come nearest.
    pub(super) fn find(&mut self, words: &str) -> Parsed<Found> {
        let words = words.trim();
        if let Some(id) = key(words).filter(|id| self.dictionary.find(*id).is_some()) {
            return Ok(Found::ByKey(id));
        }
        if !self.answers.contains_key(words) {
            let answer = self.dictionary.choose(words, None);
            self.answers.insert(words.into(), answer);
        }
        match &self.answers[words] {
            Choice::Sure(resolution) => Ok(Found::ByTitle(resolution.clone())),
            Choice::Ask(near) => {
                let near: Vec<String> = near
                    .iter()
                    .map(|near| format!("{} {}", near.occupation, near.label))
                    .collect();
                let near = near.iter().map(String::as_str);
                Err(Fault::new(IssueCode::ChooseOccupation, words, near))
            }
        }
    }
}

/// The key at the start of the words: seven digits, then nothing or a space.
fn key(words: &str) -> Option<OccupationId> {
    let first = words.split_whitespace().next()?;
    let is_key = first.len() == 7 && first.bytes().all(|byte| byte.is_ascii_digit());
    if is_key {
        first.parse().ok().map(OccupationId)
    } else {
        None
    }
}

/// Returns the words that [`Titles::find`] reads as this occupation: its key, and its neutral
/// title without the marks that separate lists.
pub(super) fn occupation_words(id: OccupationId, dictionary: &Dictionary) -> String {
    let title = dictionary
        .find(id)
        .map_or("", |occupation| &occupation.titles.de_neutral);
    let title: String = title
        .chars()
        .filter(|c| !matches!(c, ',' | ';' | '(' | ')'))
        .collect();
    format!("{id} {title}").trim_end().to_owned()
}
