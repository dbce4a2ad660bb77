//! What does a job title say, and in which forms is it compared?
//!
//! A title is read twice. Its **exact form** ([`normalise()`]) decides whether two spellings are the
//! same title. Its **phrase** is what likeness is measured on: noise such as hours, places and
//! "staatlich geprüft" is gone, both genders stand side by side, and beside the words as they are
//! written stand the words folded to a common form. Folding alone was measured to hurt, so the
//! words as written stay as evidence.

mod fold;
mod gender;
mod noise;
mod normalise;
mod romanise;

use unicode_normalization::UnicodeNormalization;

pub(crate) use normalise::normalise;
pub(crate) use romanise::romanised;

/// Letters of a title that are read; longer titles are adverts, and their head holds the title.
pub(crate) const MAX_LETTERS: usize = 200;

/// The words of a title that likeness is measured on; both are empty where a title has no letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The words as they are written, in small letters: of a man, then of a woman where the title
    /// names both.
    pub(crate) written: String,
    /// The same words without umlauts, female endings and Slavic case endings.
    pub(crate) folded: String,
}

impl Phrase {
    /// Reads a title; linear in its length up to [`MAX_LETTERS`] letters, constant beyond.
    pub(crate) fn read(title: &str) -> Self {
        let written = genders(title).join(" ");
        let folded = fold::fold(&written);
        Self { written, folded }
    }

    /// Whether there is nothing to compare.
    pub(crate) fn is_empty(&self) -> bool {
        self.written.is_empty()
    }
}

/// The phrase of a man and, where the title names both, of a woman; empty where nothing can be
/// compared.
pub(crate) fn halves(title: &str) -> Vec<Phrase> {
    let halves = genders(title).into_iter();
    halves
        .filter(|written| !written.is_empty())
        .map(|written| Phrase {
            folded: fold::fold(&written),
            written,
        })
        .collect()
}

/// The words of a man and, where they differ, of a woman.
fn genders(title: &str) -> Vec<String> {
    let (man, woman) = gender::both(&legible(title));
    let man = noise::without(&words(&man));
    match woman.map(|woman| noise::without(&words(&woman))) {
        Some(woman) if woman != man => vec![man, woman],
        _ => vec![man],
    }
}

/// Whether brackets in a title say what the work is, as in "Operator (EDV)", and not only for whom
/// or how long.
pub(crate) fn has_telling_brackets(title: &str) -> bool {
    let title = legible(title);
    let inside = title.split(['(', '[', '{']).skip(1).map(|rest| {
        let end = rest.find([')', ']', '}']).unwrap_or(rest.len());
        &rest[..end]
    });
    inside.into_iter().any(|inside| {
        let words = words(inside);
        noise::has_other_words(&words) && words.iter().any(|word| word.chars().count() > 2)
    })
}

/// The titles that stand in one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    /// Side by side: "Koch/Küchenhilfe", "Kellner oder Barkeeper". At most four, none where there
    /// is only one.
    pub(crate) alternatives: Vec<String>,
    /// What stands between commas, dashes and the like, "Koch, Peter": any of them may be what is
    /// meant, or an addition that changes everything. At most four, none where there is only one.
    pub(crate) pieces: Vec<String>,
}

/// Whether a title says how the occupation was learned, as "Diplom-Kauffrau" does.
pub(crate) fn has_qualifier(title: &str) -> bool {
    words(&legible(title))
        .iter()
        .any(|word| noise::is_qualifier(word))
}

/// Takes a title apart.
pub(crate) fn parts(title: &str) -> Parts {
    let title = gender::without_marks(&legible(title));
    let before_brackets = has_telling_brackets(&title)
        .then(|| title.split(['(', '[', '{']).next())
        .flatten();
    let beside = split(
        &title,
        &["/", "|", " oder ", " bzw. ", " або ", " или ", " or "],
    );
    let between = split(&title, &[", ", ";", "!", " - ", " – ", " — ", ": "]);
    Parts {
        alternatives: titles_among(before_brackets.into_iter().chain(beside), &title),
        pieces: titles_among(between.into_iter(), &title),
    }
}

fn split<'a>(title: &'a str, separators: &[&'static str]) -> Vec<&'a str> {
    let mut parts = vec![title];
    for separator in separators {
        parts = parts
            .iter()
            .flat_map(|part| part.split(separator))
            .collect();
    }
    parts
}

/// Those that are long enough and not the title itself, each once.
fn titles_among<'a>(parts: impl Iterator<Item = &'a str>, title: &str) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for part in parts.map(str::trim) {
        let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
        let is_known = once.iter().any(|known| known == part);
        if letters >= 4 && part != title.trim() && !is_known {
            once.push(part.to_owned());
        }
    }
    once.truncate(4);
    once
}

/// The letters of a title that are read, as people see them: without signs that nobody sees, in
/// NFKC (which makes every blank a space), each word in one script.
pub(crate) fn legible(title: &str) -> String {
    let title: String = visible(head(title)).nfkc().collect();
    one_script(&title)
}

/// The letters of a title that are read.
pub(crate) fn head(title: &str) -> &str {
    title
        .char_indices()
        .nth(MAX_LETTERS)
        .map_or(title, |(end, _)| &title[..end])
}

/// A title without the signs that nobody sees: soft hyphens, joiners, marks of direction.
pub(crate) fn visible(title: &str) -> impl Iterator<Item = char> + '_ {
    title.chars().filter(|letter| {
        !matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
    })
}

/// The title with every word in one script: in a word that mixes Latin and Cyrillic letters, the
/// look-alikes move into the script of the letters that have no twin.
pub(crate) fn one_script(title: &str) -> String {
    let words = title.split(' ').map(|word| {
        // Small letters decide, so that capitals change nothing: "Н" is a twin, "н" is none.
        let of_its_own = |is_of: fn(&char) -> bool, twins: &str| {
            let letters = word.chars().flat_map(char::to_lowercase).filter(is_of);
            letters.filter(|letter| !twins.contains(*letter)).count()
        };
        let has = |is_of: fn(&char) -> bool| word.chars().any(|letter| is_of(&letter));
        if !has(is_latin) || !has(is_cyrillic) {
            word.to_owned()
        } else if of_its_own(is_cyrillic, CYRILLIC) >= of_its_own(is_latin, LATIN) {
            word.chars()
                .map(|letter| swap(letter, LATIN, CYRILLIC))
                .collect()
        } else {
            word.chars()
                .map(|letter| swap(letter, CYRILLIC, LATIN))
                .collect()
        }
    });
    words.collect::<Vec<String>>().join(" ")
}

fn is_latin(letter: &char) -> bool {
    letter.is_ascii_alphabetic()
}

pub(crate) fn is_cyrillic(letter: &char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Letters that look the same in both scripts, each at the same place in both lists.
const LATIN: &str = "AaBCcEeHIiKkMOoPpTXxy";
const CYRILLIC: &str = "АаВСсЕеНІіКкМОоРрТХху";

fn swap(letter: char, from: &str, to: &str) -> char {
    let place = from.chars().position(|other| other == letter);
    place.and_then(|at| to.chars().nth(at)).unwrap_or(letter)
}

/// The words of a title in small letters, without punctuation; "C++" and "C#" are words.
fn words(title: &str) -> Vec<String> {
    let mut spelled = String::with_capacity(title.len());
    for letter in title.chars().flat_map(char::to_lowercase) {
        match letter {
            '\'' | '’' | 'ʼ' | '`' => {}
            'ё' => spelled.push('е'),
            'ґ' => spelled.push('г'),
            // A title in capitals has "SS".
            'ß' => spelled.push_str("ss"),
            '+' | '#' => spelled.push(letter),
            _ if letter.is_alphanumeric() => spelled.push(letter),
            _ => spelled.push(' '),
        }
    }
    spelled.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, written: &str, folded: &str) {
        let phrase = Phrase::read(title);
        assert_eq!(
            (&*phrase.written, &*phrase.folded),
            (written, folded),
            "{title:?}"
        );
    }

    #[test]
    fn both_genders_stand_side_by_side() {
        check("Köchin", "köchin", "koch");
        check("Koch/Köchin", "koch köchin", "koch koch");
        check(
            "Verkäufer*in (m/w/d)",
            "verkäufer verkäuferin",
            "verkaufer verkaufer",
        );
        check(
            "Altenpfleger/Altenpflegerin im Nachtdienst",
            "altenpfleger nachtdienst altenpflegerin nachtdienst",
            "altenpfleger nachtdienst altenpfleger nachtdienst",
        );
    }

    #[test]
    fn noise_is_cut_unless_it_is_all_there_is() {
        check(
            "Bürokauffrau, 20 Std./Woche",
            "bürokauffrau",
            "burokaufmann",
        );
        check(
            "Pflegefachkraft in Teilzeit, Sindelfingen",
            "pflegefachkraft",
            "pflegefachkraft",
        );
        check(
            "Staatlich geprüfter Techniker Fachrichtung Bau",
            "techniker bau",
            "techniker bau",
        );
        check("Teilzeit", "teilzeit", "teilzeit");
    }

    #[test]
    fn look_alikes_are_moved_into_one_script() {
        assert_eq!(one_script("програмісткa"), "програмістка");
        assert_eq!(one_script("Kосh"), "Koch");
        assert_eq!(one_script("КOCH"), "KOCH");
        assert_eq!(one_script("CAD конструктор"), "CAD конструктор");
    }

    #[test]
    fn signs_that_nobody_sees_are_gone() {
        check("\u{202e}Koch\u{ad}\u{200b}", "koch", "koch");
    }

    #[track_caller]
    fn check_parts(title: &str, alternatives: &[&str], pieces: &[&str]) {
        let parts = parts(title);
        assert_eq!(parts.alternatives, alternatives, "{title:?}");
        assert_eq!(parts.pieces, pieces, "{title:?}");
    }

    #[test]
    fn parts_are_titles_of_their_own() {
        check_parts("Koch/Küchenhilfe", &["Koch", "Küchenhilfe"], &[]);
        check_parts("Koch / Fahrer (m/w/d)", &["Koch", "Fahrer"], &[]);
        check_parts("Koch,\u{a0}Fahrer", &[], &["Koch", "Fahrer"]);
        check_parts(
            "Fachkraft Lager - Staplerschein!",
            &[],
            &["Fachkraft Lager", "Staplerschein"],
        );
        check_parts("Operator (EDV)", &["Operator"], &[]);
        check_parts("Köchin", &[], &[]);
    }
}
