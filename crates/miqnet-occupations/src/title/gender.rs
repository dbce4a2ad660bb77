//! How is a title read that names both genders?

use super::normalise::is_gender_mark;

/// The title of a man and, where the title names both, of a woman.
///
/// "Verkäufer/Verkäuferin für Schuhe" gives both with the rest behind each; "Verkäufer:in",
/// "Fachangestellte/r" and "Bürokaufmann/-frau" are written out.
pub(super) fn both(title: &str) -> (String, Option<String>) {
    let title = marked(&without_marks(title));
    if !title.contains('/') {
        return (title, None);
    }
    let (man, woman) = two_phrases(&title).unwrap_or_else(|| word_by_word(&title));
    (man, Some(woman))
}

/// The title without words such as "(m/w/d)".
pub(super) fn without_marks(title: &str) -> String {
    let is_named = |word: &&str| {
        let mut pieces = word
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|piece| !piece.is_empty())
            .map(str::to_lowercase);
        let more_than_one = pieces.clone().nth(1).is_some();
        !more_than_one || !pieces.all(|piece| is_gender_mark(&piece))
    };
    let words: Vec<&str> = title.split_whitespace().filter(is_named).collect();
    words.join(" ")
}

/// The signs that mark a female ending, all written "/in".
fn marked(title: &str) -> String {
    let words = title.split(' ').map(|word| {
        let word = word.trim_end_matches([',', ';', '.', '!', '?']);
        for (ending, plain) in ENDINGS {
            if let Some(stem) = marked_stem(word, ending) {
                return format!("{stem}/{plain}");
            }
        }
        word.to_owned()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The word before its marked ending. A sign marks it in small letters and in capitals, a capital
/// "I" only behind a small letter.
fn marked_stem<'a>(word: &'a str, ending: &str) -> Option<&'a str> {
    let has_sign = !ending.starts_with('I');
    let at = word.len().checked_sub(ending.len())?;
    let (stem, end) = word.split_at_checked(at)?;
    let is_marked = end == ending || (has_sign && end == ending.to_uppercase());
    let last = stem.chars().next_back()?;
    let fits = if has_sign {
        last.is_alphabetic()
    } else {
        last.is_lowercase()
    };
    (is_marked && fits).then_some(stem)
}

/// What marks the female form, and the ending that it marks.
const ENDINGS: [(&str, &str); 18] = [
    ("(innen)", "innen"),
    ("(in)", "in"),
    (":innen", "innen"),
    (":in", "in"),
    ("*innen", "innen"),
    ("*in", "in"),
    ("_innen", "innen"),
    ("_in", "in"),
    ("·in", "in"),
    ("•in", "in"),
    ("Innen", "innen"),
    ("In", "in"),
    ("-innen", "innen"),
    ("-in", "in"),
    (":r", "r"),
    ("*r", "r"),
    (":frau", "frau"),
    ("(r)", "r"),
];

/// "Erster Koch/Erste Köchin im Hotel": two phrases of the same length that begin alike, and what
/// follows belongs to both. None where it is not so.
fn two_phrases(title: &str) -> Option<(String, String)> {
    let (left, right) = title.split_once('/')?;
    let left: Vec<&str> = left.split_whitespace().collect();
    let right: Vec<&str> = right.split_whitespace().collect();
    let (first, second) = (left.first()?, right.first()?);
    if right.len() < left.len() || !begin_alike(first, second) {
        return None;
    }
    let (woman, rest) = right.split_at(left.len());
    let with_rest = |words: &[&str]| [words, rest].concat().join(" ");
    Some((with_rest(&left), with_rest(woman)))
}

/// Whether both words are long enough and share their first three letters, umlauts aside.
fn begin_alike(a: &str, b: &str) -> bool {
    let letters = |word: &str| {
        let first = word.chars().flat_map(char::to_lowercase).take(3);
        first.map(plain).collect::<String>()
    };
    b.chars().count() > 3 && letters(a) == letters(b)
}

fn plain(letter: char) -> char {
    match letter {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        _ => letter,
    }
}

/// Both readings of each word that has a slash.
fn word_by_word(title: &str) -> (String, String) {
    let (mut man, mut woman) = (Vec::new(), Vec::new());
    for word in title.split_whitespace() {
        let (a, b) = word
            .split_once('/')
            .map_or((word, None), |(a, b)| (a, Some(b)));
        let ending = b.map(|b| b.strip_prefix('-').unwrap_or(b));
        let small = ending.map(str::to_lowercase);
        let (his, hers) = match small.as_deref() {
            None => (a.to_owned(), a.to_owned()),
            Some(ending @ ("in" | "innen")) => (a.to_owned(), format!("{a}{ending}")),
            Some("r") => (format!("{a}r"), a.to_owned()),
            Some("n" | "e") => (a.to_owned(), a.to_owned()),
            Some("frau") => (a.to_owned(), in_place_of(a, "mann", "frau")),
            Some("mann") => (in_place_of(a, "frau", "mann"), a.to_owned()),
            Some(_) => (a.to_owned(), with_other_end(a, ending.unwrap_or_default())),
        };
        man.push(his);
        woman.push(hers);
    }
    (man.join(" "), woman.join(" "))
}

/// "Tierpsychologe/-psychologin": the word up to where the other end begins like a part of it, and
/// the other end; the other end alone where it is a word of its own.
fn with_other_end(word: &str, end: &str) -> String {
    let begins: String = end.chars().take(4).collect();
    match word.rfind(&begins) {
        Some(at) if begins.chars().count() == 4 => format!("{}{end}", &word[..at]),
        _ => end.to_owned(),
    }
}

fn in_place_of(word: &str, ending: &str, other: &str) -> String {
    format!("{}{other}", word.strip_suffix(ending).unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, man: &str, woman: Option<&str>) {
        assert_eq!(
            both(title),
            (man.to_owned(), woman.map(str::to_owned)),
            "{title:?}"
        );
    }

    #[test]
    fn marked_endings_are_written_out() {
        for title in [
            "Verkäufer/in",
            "Verkäufer/-in",
            "Verkäufer:in",
            "Verkäufer*in",
            "Verkäufer_in",
            "Verkäufer(in)",
            "VerkäuferIn",
            "Verkäufer-in",
        ] {
            check(title, "Verkäufer", Some("Verkäuferin"));
        }
        check(
            "Kauffrau/-mann im Büro",
            "Kaufmann im Büro",
            Some("Kauffrau im Büro"),
        );
        check(
            "Medizinische/r Fachangestellte/r",
            "Medizinischer Fachangestellter",
            Some("Medizinische Fachangestellte"),
        );
    }

    #[test]
    fn the_other_end_of_a_word_is_put_in_place() {
        check(
            "Tierpsychologe/-psychologin",
            "Tierpsychologe",
            Some("Tierpsychologin"),
        );
        check(
            "Krankenschwester/-pfleger",
            "Krankenschwester",
            Some("pfleger"),
        );
    }

    #[test]
    fn what_follows_belongs_to_both() {
        check(
            "Geprüfter Wirt/Geprüfte Wirtin für Sport",
            "Geprüfter Wirt für Sport",
            Some("Geprüfte Wirtin für Sport"),
        );
        check("Arzt/Ärztin", "Arzt", Some("Ärztin"));
        check("Koch/Küchenhilfe", "Koch", Some("Küchenhilfe"));
    }

    #[test]
    fn a_title_without_a_mark_is_left_alone() {
        check("CNC-Fräser", "CNC-Fräser", None);
        check("Termin", "Termin", None);
        check("CAD-In", "CAD-In", None);
    }
}
