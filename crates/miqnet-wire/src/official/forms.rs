//! The form of a man and the form of a woman, where one text holds both.

/// The forms in a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Forms {
    /// Both, each in full.
    Apart { male: Box<str>, female: Box<str> },
    /// One text for both.
    Joint(Box<str>),
}

/// How many letters two forms of a word share at their beginning, umlauts aside.
const SHARED_LETTERS: usize = 3;

/// How words of women end, where those of men do not.
const FEMALE_ENDINGS: [&str; 6] = ["in", "frau", "schwester", "mutter", "dame", "amme"];

/// Takes a title like `Geprüfter Wirt/Geprüfte Wirtin im Gastgewerbe` apart.
///
/// The first form has no more words than the second, and each of its words begins like the word
/// opposite. What the second has more, here `im Gastgewerbe`, belongs to both. A title that is not
/// built like that stays as it is.
pub(super) fn apart(title: &str) -> Forms {
    pair(title).unwrap_or_else(|| Forms::Joint(title.into()))
}

fn pair(title: &str) -> Option<Forms> {
    // Forms that hold a stroke themselves are parted by one with spaces: `A/B / Ain/Bin`.
    let wide = title.split_once(" / ");
    let (first, second) = wide.or_else(|| title.split_once('/'))?;
    let first: Vec<&str> = first.split_whitespace().collect();
    let second: Vec<&str> = second.split_whitespace().collect();
    let (same, tail) = second.split_at_checked(first.len())?;
    let differ: Vec<(&str, &str)> = first
        .iter()
        .zip(same)
        .map(|(one, other)| (*one, *other))
        .filter(|(one, other)| one != other)
        .collect();
    let fits = differ.iter().all(|(one, other)| {
        let is_whole = wide.is_some() || !other.contains('/');
        is_whole && shared_letters(one, other) >= SHARED_LETTERS
    });
    if !fits || tail.iter().any(|word| holds_pair(word)) {
        return None;
    }
    let with_tail = |form: &[&str]| -> Box<str> { [form, tail].concat().join(" ").into() };
    let (one, other) = (with_tail(&first), with_tail(same));
    let second_is_female = differ.iter().any(|(one, other)| is_female(other, one));
    let first_is_female = differ.iter().any(|(one, other)| is_female(one, other));
    match (first_is_female, second_is_female) {
        (false, true) => Some(Forms::Apart {
            male: one,
            female: other,
        }),
        (true, false) => Some(Forms::Apart {
            male: other,
            female: one,
        }),
        _ => None,
    }
}

/// How many letters two words share at their beginning, whatever their case and umlauts.
fn shared_letters(one: &str, other: &str) -> usize {
    let letters = |word: &str| -> Vec<char> {
        let word = word.to_lowercase();
        let plain = word.chars().map(|letter| match letter {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            other => other,
        });
        plain.collect()
    };
    let (one, other) = (letters(one), letters(other));
    let pairs = one.iter().zip(&other);
    pairs.take_while(|(one, other)| one == other).count()
}

/// Whether a word of the common rest is a pair itself, like `(Tierarzt/Tierärztin)`.
fn holds_pair(word: &str) -> bool {
    let letters = |part: &str| {
        part.trim_matches(|letter: char| !letter.is_alphanumeric())
            .to_owned()
    };
    word.split_once('/').is_some_and(|(one, other)| {
        let (one, other) = (letters(one), letters(other));
        other == "in" || other == "r" || shared_letters(&one, &other) >= SHARED_LETTERS
    })
}

/// Whether a word is the form of a woman and the word opposite is not: `Gärtnerin` opposite
/// `Gärtner`, `Geprüfte` opposite `Geprüfter`.
fn is_female(word: &str, opposite: &str) -> bool {
    let has_ending = |word: &str| FEMALE_ENDINGS.iter().any(|ending| word.ends_with(ending));
    let is_adjective = opposite.strip_suffix('r') == Some(word);
    is_adjective || (has_ending(word) && !has_ending(opposite))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, male: &str, female: &str) {
        let expected = Forms::Apart {
            male: male.into(),
            female: female.into(),
        };
        assert_eq!(apart(title), expected);
    }

    #[test]
    fn what_stands_behind_both_forms_belongs_to_both() {
        check("Florist/Floristin", "Florist", "Floristin");
        check(
            "Geprüfter Wirt/Geprüfte Wirtin im Teehandel",
            "Geprüfter Wirt im Teehandel",
            "Geprüfte Wirtin im Teehandel",
        );
        check(
            "Gärtner und Imker/Gärtnerin und Imkerin - Obst (FH)",
            "Gärtner und Imker - Obst (FH)",
            "Gärtnerin und Imkerin - Obst (FH)",
        );
        check(
            "Leiter/Leiterin - Tee-/Kaffeehandel",
            "Leiter - Tee-/Kaffeehandel",
            "Leiterin - Tee-/Kaffeehandel",
        );
        check("Koch/Köchin", "Koch", "Köchin");
        check(
            "Teebeauftragter/Teebeauftragte",
            "Teebeauftragter",
            "Teebeauftragte",
        );
        check(
            "Florist/Gärtner / Floristin/Gärtnerin",
            "Florist/Gärtner",
            "Floristin/Gärtnerin",
        );
    }

    #[test]
    fn the_form_of_a_woman_may_come_first() {
        check("Teemutter/Teevater", "Teevater", "Teemutter");
        check(
            "Fachfrau/Fachmann für Tee",
            "Fachmann für Tee",
            "Fachfrau für Tee",
        );
    }

    #[test]
    fn a_title_that_is_built_otherwise_stays_as_it_is() {
        for title in [
            "Teefachkraft",
            "Florist/in",
            "Zweite/r Florist/in",
            "Florist/Florist/in",
            "Teewart/Teewirt/Teewartin/Teewirtin",
            "Schwager/Base",
            "Hausdame/Housekeeper",
            "Leiter/Leiterin (Florist/Floristin)",
            "Leiter/Leiterin (Florist/in)",
            "Tee- und Kaffeekoch/Köchin",
            "Bachelor of Arts - Tee/Teehandel",
            "Tee/Tee",
            "Tee/Teehandel",
            "/",
            "",
        ] {
            assert_eq!(apart(title), Forms::Joint(title.into()));
        }
    }
}
