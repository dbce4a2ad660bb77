//! Which words are the same but for gender, umlauts and case?

use super::is_cyrillic;

/// The words in a common form: umlauts and their spellings with e are single vowels, German female
/// endings are cut, Cyrillic words are stemmed.
///
/// Only good for comparing: "Medizin" loses its ending too, on both sides.
pub(super) fn fold(words: &str) -> String {
    let folded = words.split(' ').map(|word| {
        if word.chars().any(|letter| is_cyrillic(&letter)) {
            without_case_ending(word).to_owned()
        } else {
            without_female_ending(&without_umlauts(word))
        }
    });
    folded.collect::<Vec<_>>().join(" ")
}

/// Cuts the longest ending of a case, number or gender of Ukrainian or Russian; four letters stay.
///
/// A stemmer from a library would cut better, and those that know Ukrainian bring serde along,
/// which must not reach the engine. Both sides of a comparison are cut alike.
fn without_case_ending(word: &str) -> &str {
    let longest = CASE_ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    let stems = longest.filter(|stem| stem.chars().count() >= 4);
    stems.min_by_key(|stem| stem.len()).unwrap_or(word)
}

#[rustfmt::skip]
const CASE_ENDINGS: [&str; 51] = [
    "ами", "ями", "ими", "іми", "ого", "ому", "его", "ему", "ыми", "ою", "ею", "єю", "ой", "ей", "ій", "ий",
    "ый", "ої", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "их", "ых", "іх", "им", "ым", "ім", "ів", "їв", "ов",
    "ев", "ам", "ям", "ах", "ях", "ом", "ем", "єм", "а", "я", "у", "ю", "и", "і", "ь", "о",
];

/// Umlauts, accents and the spellings "ae", "oe", "ue" as single letters.
fn without_umlauts(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            'ä' => plain.push('a'),
            'ö' => plain.push('o'),
            'ü' => plain.push('u'),
            'é' | 'è' | 'ê' => plain.push('e'),
            'ß' => plain.push_str("ss"),
            'a' | 'o' | 'u' => {
                letters.next_if_eq(&'e');
                plain.push(letter);
            }
            _ => plain.push(letter),
        }
    }
    plain
}

/// Three letters stay at least, so that "Pin" is a word.
fn without_female_ending(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("frau") {
        return format!("{stem}mann");
    }
    if let Some(stem) = word.strip_suffix("schwester") {
        return format!("{stem}pfleger");
    }
    // A journeyman is of the trade that he is one in.
    let word = word.strip_suffix("geselle").unwrap_or(word);
    let stem = word
        .strip_suffix("innen")
        .or_else(|| word.strip_suffix("in"));
    stem.filter(|stem| stem.chars().count() >= 3)
        .unwrap_or(word)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_same(a: &str, b: &str) {
        assert_eq!(fold(a), fold(b), "{a:?} and {b:?}");
    }

    #[test]
    fn a_woman_and_a_man_have_one_form() {
        check_same("köchin", "koch");
        check_same("kauffrau", "kaufmann");
        check_same("krankenschwester", "krankenpfleger");
        check_same("bäckerin", "baecker");
    }

    #[test]
    fn cases_have_one_form() {
        check_same("медсестрою", "медсестра");
        check_same("кухарем", "кухар");
        check_same("парикмахером", "парикмахер");
    }

    #[test]
    fn short_words_stay() {
        assert_eq!(fold("pin"), "pin");
        assert_eq!(fold(""), "");
    }
}
