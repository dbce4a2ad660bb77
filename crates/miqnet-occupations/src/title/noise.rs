//! Which words of a title do not say what the work is?

use super::normalise::{is_gender_mark, without_gender_letters};

/// The words that are left, one space between them; all of them where nothing would be left.
pub(super) fn without(words: &[String]) -> String {
    let all: Vec<&str> = words.iter().map(String::as_str).collect();
    let named = without_gender_letters(&all);
    let kept: Vec<&str> = named
        .iter()
        .copied()
        .filter(|word| !is_noise(word))
        .collect();
    let words = if !kept.is_empty() {
        kept
    } else if !named.is_empty() {
        named
    } else {
        all
    };
    words.join(" ")
}

/// Whether a word says how something was learned: cut from a title, it leaves the occupation; cut
/// from a label, it would make "Diplom-Kauffrau" answer for every "Kauffrau".
pub(super) fn is_qualifier(word: &str) -> bool {
    const BEGINNINGS: [&str; 6] = [
        "staatlich",
        "geprüft",
        "anerkannt",
        "fachrichtung",
        "schwerpunkt",
        "teilbereich",
    ];
    ["diplom", "dipl", "fh", "uni"].contains(&word)
        || BEGINNINGS.iter().any(|begin| word.starts_with(begin))
}

/// Whether a word is neither noise nor a letter of "m/w/d".
pub(super) fn has_other_words(words: &[String]) -> bool {
    words
        .iter()
        .any(|word| !is_noise(word) && !is_gender_mark(word))
}

fn is_noise(word: &str) -> bool {
    WORDS.binary_search(&word).is_ok() || word.chars().all(|letter| letter.is_ascii_digit())
}

/// Small words, the words of adverts about hours, place and start, of certificates about how they
/// were earned, and the towns and larger neighbours of the county. In order of their bytes.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "ab", "abends", "aidlingen", "all", "als", "altdorf", "am", "an", "and", "anerkannt",
    "anerkannte", "anerkannter", "auf", "aushilfe", "basis", "befristet", "bei", "bereich",
    "berufserfahrung", "bondorf", "bundesweit", "bw", "böblingen", "calw", "das", "dauerhaft",
    "deckenpfronn", "dem", "den", "der", "des", "die", "dipl", "diplom", "divers", "dmw",
    "ehningen", "einsatzgebiet", "elternzeitvertretung", "esslingen", "fachbereich", "fachrichtung",
    "fachrichtungen", "fh", "flexibel", "fmd", "for", "freiberuflich", "full", "fulltime", "für",
    "gender", "genders", "geprüft", "geprüfte", "geprüfter", "gesucht", "gn", "grafenau",
    "gärtringen", "gäufelden", "h", "herrenberg", "hildrizhausen", "holzgerlingen", "im", "in",
    "jettingen", "job", "jobs", "landkreis", "leonberg", "looking", "magstadt", "mfd", "minijob",
    "mit", "mo", "mobil", "montags", "morgens", "mwd", "mötzingen", "nachmittags", "nebenjob",
    "nufringen", "nähe", "oder", "of", "ohne", "or", "part", "parttime", "quereinsteiger", "raum",
    "region", "remote", "renningen", "rutesheim", "saison", "samstags", "schichtdienst",
    "schwerpunkt", "schwerpunkte", "schönaich", "sindelfingen", "sofort", "sonntags", "staatlich",
    "staatliche", "staatlicher", "std", "steinenbronn", "stelle", "stellenangebot", "stunden",
    "stuttgart", "suche", "suchen", "sucht", "teilbereich", "teilzeit", "the", "time", "tz",
    "tübingen", "umgebung", "unbefristet", "und", "uni", "unser", "unsere", "unserem", "vollzeit",
    "von", "vormittags", "vz", "waldenbuch", "weil", "weissach", "wir", "wmd", "woche",
    "wochenende", "zum", "zur", "в", "для", "досвідом", "з", "за", "ищем", "й", "на", "опытом",
    "по", "працював", "працювала", "работа", "работал", "работала", "разряда", "робота", "розряду",
    "с", "срочно", "та", "терміново", "треба", "требуется", "у", "шукаю", "шукаємо", "і",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_order_and_each_once() {
        assert!(
            WORDS.is_sorted_by(|a, b| a < b),
            "{:?}",
            WORDS.windows(2).find(|pair| pair[0] >= pair[1])
        );
    }

    #[track_caller]
    fn check(words: &[&str], expected: &str) {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        assert_eq!(without(&words), expected);
    }

    #[test]
    fn something_is_always_left_of_words() {
        check(&["in", "teilzeit"], "in teilzeit");
        check(&["m", "w", "d"], "m w d");
        check(&["koch", "m", "w", "d", "40", "std"], "koch");
    }
}
