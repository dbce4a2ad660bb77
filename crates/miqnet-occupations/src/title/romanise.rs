//! How is a Cyrillic title typed on a Latin keyboard?

use super::is_cyrillic;

/// The title in Latin letters after the Ukrainian rule of 2010 (KMU 55): "медсестра" becomes
/// "medsestra". Letters of Russian that Ukrainian does not have follow the same sounds. `None`
/// where the title has no Cyrillic letter.
pub(crate) fn romanised(title: &str) -> Option<String> {
    title.chars().any(|letter| is_cyrillic(&letter)).then(|| {
        let letters: Vec<char> = title.chars().flat_map(char::to_lowercase).collect();
        let mut out = String::with_capacity(title.len());
        for (at, &letter) in letters.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| letters[at]);
            let is_first = before
                .is_none_or(|before| !before.is_alphabetic() && !APOSTROPHES.contains(&before));
            if letter == 'г' && before == Some('з') {
                out.push_str("gh");
            } else if let Some(latin) = latin(letter, is_first) {
                out.push_str(latin);
            } else {
                out.push(letter);
            }
        }
        out
    })
}

/// They stand inside a word and are not written in Latin letters.
const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', '`'];

/// The Latin letters for a Cyrillic one, at the beginning of a word or inside; `None` for any
/// other sign.
fn latin(letter: char, is_first: bool) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "h",
        'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'ё' => "e",
        'є' if is_first => "ye",
        'є' => "ie",
        'ж' => "zh",
        'з' => "z",
        'и' | 'ы' => "y",
        'і' => "i",
        'ї' if is_first => "yi",
        'й' if is_first => "y",
        'ї' | 'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' if is_first => "yu",
        'ю' => "iu",
        'я' if is_first => "ya",
        'я' => "ia",
        'ь' | 'ъ' => "",
        _ if APOSTROPHES.contains(&letter) => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: &str) {
        assert_eq!(romanised(title).as_deref(), Some(expected), "{title:?}");
    }

    #[test]
    fn letters_follow_the_rule_of_2010() {
        check("медсестра", "medsestra");
        check("водій автобуса", "vodii avtobusa");
        check("Юрист", "yuryst");
        check("їдальня", "yidalnia");
        check("згода", "zghoda");
        check("м'ясник", "miasnyk");
        check("бухгалтер", "bukhhalter");
    }

    #[test]
    fn a_latin_title_has_no_other_spelling() {
        assert_eq!(romanised("Koch"), None);
    }
}
