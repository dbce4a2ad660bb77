//! How words are made comparable.

use std::{collections::BTreeSet, sync::LazyLock};

use unicode_normalization::UnicodeNormalization;

/// Words that stand for "nobody said"; compared as [`key`] compares.
///
/// A cell that holds nothing but punctuation, such as `?` or `-`, means the same.
pub const UNKNOWN_WORDS: &[&str] = &[
    "unbekannt",
    "unknown",
    "k.A.",
    "keine Angabe",
    "keine Angaben",
    "nicht bekannt",
    "n/a",
    "offen",
    "невідомо",
    "неизвестно",
];

/// Words that stand for an empty list or for "none".
pub const NONE_WORDS: &[&str] = &[
    "none",
    "keine",
    "keiner",
    "kein",
    "keines",
    "nein",
    "no",
    "немає",
    "ні",
    "нет",
];

static UNKNOWN_KEYS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| UNKNOWN_WORDS.iter().map(|word| key(word)).collect());

/// Whether the cell says nothing.
pub fn is_unknown(cell: &str) -> bool {
    let key = key(cell);
    key.is_empty() || UNKNOWN_KEYS.contains(&key)
}

/// Whether the cell says that there is none.
pub fn is_none(cell: &str) -> bool {
    let key = key(cell);
    NONE_WORDS.contains(&key.as_str())
}

/// Returns the text as the grammars of this module tree read it.
///
/// Compatibility characters are resolved (NFKC), letters lower case, German umlauts spelled out
/// (`ä` → `ae`, `ß` → `ss`), every kind of dash is `-`, every run of white space one space.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkc().flat_map(char::to_lowercase) {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '’' | 'ʼ' | '`' | '´' => out.push('\''),
            c if is_invisible(c) => {}
            c if c.is_whitespace() || c.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether the character is not seen and carries no meaning: soft hyphens, zero-width characters,
/// marks of direction and byte order.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    ) || is_direction_mark(c)
}

/// Whether the character reorders text on a screen, so that a message could read as another.
pub fn is_direction_mark(char: char) -> bool {
    matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns the text with nothing but its letters, digits and single spaces, as [`line()`] spells
/// them: what closed lists and column names are compared by.
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in line(text).chars() {
        if c.is_alphanumeric() || c == '+' {
            out.push(c);
        } else if c != '\'' && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(key(text), expected, "{text:?}");
    }

    #[test]
    fn spellings_of_the_same_words_have_the_same_key() {
        check("  Führer\u{a0}schein ", "fuehrer schein");
        check("in_procedure", "in procedure");
        check("Längste Fahrzeit (Min.)", "laengste fahrzeit min");
        check("STRASSE / Straße", "strasse strasse");
        check("комп’ютер", "компютер");
        check("B1+", "b1+");
    }

    #[test]
    fn a_line_keeps_punctuation_and_joins_dashes_and_spaces() {
        assert_eq!(line("Mo–Fr \n 8‑12\u{202f}Uhr"), "mo-fr 8-12 uhr");
    }

    #[test]
    fn none_is_not_unknown() {
        assert!(is_none("Keine") && !is_unknown("Keine"));
        assert!(is_unknown("k. A.") && !is_none("k. A."));
        assert!(is_unknown("–") && is_unknown("") && !is_unknown("🙂 ja"));
    }
}
