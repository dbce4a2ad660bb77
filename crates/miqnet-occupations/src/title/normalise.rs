//! When are two spellings of a job title the same?

use super::legible;

/// The form in which titles are compared: NFKC, lower case, without brackets, marks of gender,
/// punctuation and conditions of work at the end, umlauts written out, one space between words.
///
/// "Verkäufer/-in (m/w/d)", "Verkäufer*in" and "verkaeufer" give the same form. Linear in the
/// length of the input up to two hundred letters, constant beyond.
pub(crate) fn normalise(title: &str) -> String {
    let title = legible(title);
    let spelled = spell_out(&strip_gender_ending(&without_brackets(&title)));
    let words: Vec<&str> = spelled.split_whitespace().collect();
    let mut words = without_gender_letters(&words);
    while words.len() > 1 && words.last().is_some_and(|word| CONDITIONS.contains(word)) {
        words.pop();
    }
    words.join(" ")
}

/// Words that end an advert's title and say how much or when, not what: "in Teilzeit gesucht".
const CONDITIONS: [&str; 14] = [
    "ab", "auf", "basis", "gesucht", "in", "minijob", "oder", "sofort", "sucht", "teilzeit", "und",
    "vollzeit", "tz", "vz",
];

/// Drops what stands in brackets; an open bracket without its end drops nothing but itself.
fn without_brackets(title: &str) -> String {
    let mut kept = String::with_capacity(title.len());
    let mut rest = title;
    while let Some(open) = rest.find(['(', '[', '{']) {
        kept.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        let close = inside.find([')', ']', '}']).map_or(0, |close| close + 1);
        // "Verkäufer(in)" is one word, "Koch (Vollzeit) gesucht" are two.
        if close == 0 || inside[..close].contains([' ', '/']) {
            kept.push(' ');
        }
        rest = &inside[close..];
    }
    kept.push_str(rest);
    kept
}

/// What may follow the sign that marks both genders, as in "Verkäufer*in", "Fachangestellte/r" and
/// "Bürokaufmann/-frau".
const GENDER_ENDINGS: [&str; 6] = ["innen", "in", "frau", "r", "n", "e"];

/// Cuts the short marks of both genders from each word.
fn strip_gender_ending(title: &str) -> String {
    let words = title.split_whitespace().map(|word| {
        let word = word.trim_end_matches([',', ';', '.', '!', '?']);
        marked_ending(word)
            .or_else(|| inner_capital(word))
            .unwrap_or(word)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The word before its marked ending; a hyphen alone marks "in" and "innen" only, because it joins
/// words as well. `None` where nothing is marked.
fn marked_ending(word: &str) -> Option<&str> {
    GENDER_ENDINGS.iter().find_map(|ending| {
        let marked = word.strip_suffix(ending)?;
        let hyphenless = marked.strip_suffix('-').unwrap_or(marked);
        let stem = hyphenless.trim_end_matches(['/', ':', '*', '_', '·', '•']);
        let is_marked = stem.len() < hyphenless.len()
            || (hyphenless.len() < marked.len() && ending.starts_with("in"));
        (is_marked && !stem.is_empty()).then_some(stem)
    })
}

/// "VerkäuferIn" without its ending; `None` where the I is not a capital after a small letter.
fn inner_capital(word: &str) -> Option<&str> {
    let stem = word
        .strip_suffix("Innen")
        .or_else(|| word.strip_suffix("In"))?;
    stem.chars()
        .next_back()
        .filter(|letter| letter.is_lowercase())
        .map(|_| stem)
}

/// Small letters, umlauts and Cyrillic doubles folded, apostrophes gone, punctuation as spaces.
fn spell_out(title: &str) -> String {
    let mut spelled = String::with_capacity(title.len());
    for letter in title.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => spelled.push_str("ae"),
            'ö' => spelled.push_str("oe"),
            'ü' => spelled.push_str("ue"),
            'ß' => spelled.push_str("ss"),
            'ё' => spelled.push('е'),
            'ґ' => spelled.push('г'),
            // Four ways to type the Ukrainian apostrophe.
            '\'' | '’' | 'ʼ' | '`' => {}
            'é' | 'è' | 'ê' => spelled.push('e'),
            // "C++" and "C#" are names.
            '+' | '#' => spelled.push(letter),
            _ if letter.is_alphanumeric() => spelled.push(letter),
            _ => spelled.push(' '),
        }
    }
    spelled
}

/// Drops runs of two or more single letters out of "m w d f x i ж ч": the rest of "m/w/d".
pub(super) fn without_gender_letters<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut kept = Vec::with_capacity(words.len());
    let mut position = 0;
    while position < words.len() {
        let run = words[position..]
            .iter()
            .take_while(|word| is_gender_mark(word))
            .count();
        if run >= 2 {
            position += run;
        } else {
            kept.push(words[position]);
            position += 1;
        }
    }
    kept
}

/// A letter of "m/w/d" and of its many relatives.
pub(super) fn is_gender_mark(word: &str) -> bool {
    matches!(
        word,
        "m" | "w" | "d" | "f" | "x" | "i" | "gn" | "ж" | "ч" | "м"
    )
}

#[cfg(test)]
mod tests {
    use super::super::MAX_LETTERS;
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: &str) {
        assert_eq!(normalise(title), expected, "{title:?}");
    }

    #[test]
    fn marks_of_gender_make_no_difference() {
        for title in [
            "Verkäufer (m/w/d)",
            "Verkäufer m/w/d",
            "Verkäufer/in",
            "Verkäufer/-in",
            "Verkäufer:in",
            "Verkäufer*in (all genders)",
            "Verkäufer_in",
            "Verkäufer(in)",
            "VerkäuferIn",
            "Verkäufer*innen",
            "Verkäufer-in",
            "  VERKÄUFER  ",
            "Verka\u{308}ufer",
            "Ｖｅｒｋäufer",
        ] {
            check(title, "verkaeufer");
        }
    }

    #[test]
    fn other_endings_are_cut_where_a_sign_marks_them() {
        check(
            "Medizinische/r Fachangestellte/r",
            "medizinische fachangestellte",
        );
        check("Bürokaufmann/-frau", "buerokaufmann");
        check("Koch/Köchin", "koch koechin");
        check("CNC-Fräser", "cnc fraeser");
        check("Frau-e", "frau e");
    }

    #[test]
    fn a_female_form_is_a_word_of_its_own() {
        check("Verkäuferin", "verkaeuferin");
        check("Koch", "koch");
        check("Termin", "termin");
    }

    #[test]
    fn cyrillic_doubles_are_folded() {
        check("Комп’ютерниця", "компютерниця");
        check("комп'ютерниця", "компютерниця");
        check("Актёр", "актер");
    }

    #[test]
    fn punctuation_is_a_space() {
        check("Küche - Helfer, Vollzeit!", "kueche helfer");
        check("C++ Developer", "c++ developer");
        check("Koch (in Vollzeit) gesucht", "koch");
        check("Koch (für Suppen", "koch fuer suppen");
    }

    #[test]
    fn conditions_at_the_end_are_not_part_of_a_title() {
        check("Koch (m/w/d) in Teilzeit oder Vollzeit ab sofort", "koch");
        check("Minijob", "minijob");
        check(
            "Mitarbeiter in Teilzeit Küche",
            "mitarbeiter in teilzeit kueche",
        );
    }

    #[test]
    fn nothing_remains_of_signs_alone() {
        check("", "");
        check("🙂🙂 -- ()", "");
    }

    #[test]
    fn the_letters_past_the_limit_are_not_read() {
        assert_eq!(normalise(&"x".repeat(10_000)).len(), MAX_LETTERS);
    }
}
