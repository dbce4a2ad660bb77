//! Is the advert worded for the job? (LW-3, LG-3; §§ 1, 7, 11 AGG)

use miqnet_domain::finding::Message;
use miqnet_domain::{Rule, Vacancy};

use crate::sink::Sink;

/// A ground of the AGG and the phrases that name it.
struct Ground {
    rule: Rule,
    message: Message,
    /// Phrases of whole words, lower case; `*` at the end of a word stands for any ending.
    phrases: &'static [&'static str],
}

/// Phrases that job adverts use; one hit is enough.
const GROUNDS: [Ground; 7] = [
    Ground {
        rule: Rule::Lw3,
        message: Message::VcWordingAge,
        phrases: &[
            "junge",
            "junger",
            "junges",
            "jungen",
            "jung",
            "young",
            "nicht älter als",
            "bis * jahre alt",
            "berufsanfänger bevorzugt",
            "rentner bevorzugt",
            "молода",
            "молодий",
        ],
    },
    Ground {
        rule: Rule::Lw3,
        message: Message::VcWordingSex,
        phrases: &[
            "nur frauen",
            "nur männer",
            "nur weiblich*",
            "nur männlich*",
            "dame",
            "damen",
            "nur w",
            "nur m",
            "weibliche verstärkung",
            "männliche verstärkung",
            "female only",
            "male only",
            "women only",
            "men only",
        ],
    },
    Ground {
        rule: Rule::Lw3,
        message: Message::VcWordingOrigin,
        phrases: &[
            "nur ukrainer*",
            "nur deutsche*",
            "keine ausländer*",
            "nur eu*bürger*",
            "deutscher herkunft",
            "deutsche staatsangehörigkeit",
            "nur mit deutschem pass",
            "ukrainians only",
            "germans only",
        ],
    },
    Ground {
        rule: Rule::Lw3,
        message: Message::VcWordingReligion,
        phrases: &[
            "ohne kopftuch",
            "kein kopftuch",
            "no headscarf",
            "christliche konfession",
            "nur christ*",
            "keine muslim*",
        ],
    },
    Ground {
        rule: Rule::Lw3,
        message: Message::VcWordingFamily,
        phrases: &[
            "keine kinder",
            "ohne kinder",
            "kinderlos*",
            "ungebunden*",
            "ledig*",
            "no children",
            "nicht schwanger*",
            "ohne familie",
        ],
    },
    Ground {
        rule: Rule::Lw3,
        message: Message::VcWordingLooks,
        phrases: &[
            "attraktiv* dame",
            "attraktiv* aussehen",
            "attraktiv* erscheinung",
            "gutaussehend*",
            "mit foto",
            "foto erforderlich",
            "foto bitte",
            "bewerbungsfoto",
            "nur mit bild",
        ],
    },
    Ground {
        rule: Rule::Lg3,
        message: Message::VcWordingNative,
        phrases: &[
            "muttersprach*",
            "muttersprache deutsch",
            "deutsch als muttersprache",
            "akzentfrei*",
            "native german",
            "native speaker",
            "native level",
        ],
    },
];

/// Blocks an advert whose title or text names a protected ground, once for each ground.
pub(super) fn check(vacancy: &Vacancy, sink: &mut impl Sink) {
    let words = words(&format!("{} . {}", vacancy.title, vacancy.advert));
    let mut named = false;
    for ground in &GROUNDS {
        if ground
            .phrases
            .iter()
            .any(|phrase| has_phrase(&words, phrase))
        {
            sink.blocked(ground.rule, ground.message, Vec::new);
            named = true;
        }
    }
    if named {
        sink.note(Rule::Lw1, Message::VcTraits, Vec::new);
    }
}

/// The words of a text in lower case; digits and letters make words, all else parts them.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether the phrase stands in the text, word after word.
fn has_phrase(words: &[String], phrase: &str) -> bool {
    let parts: Vec<&str> = phrase.split(' ').collect();
    words.windows(parts.len()).any(|window| {
        window
            .iter()
            .zip(&parts)
            .all(|(word, part)| match part.split_once('*') {
                Some((start, end)) => word.starts_with(start) && word.ends_with(end),
                None => word == part,
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{judged, vacancy};

    #[track_caller]
    fn check_text(text: &str, expected: &[&str]) {
        let mut offered = vacancy("V-1", 6322201);
        offered.advert = text.into();
        let (_, rules) = judged(|sink| check(&offered, sink));
        assert_eq!(rules, expected, "{text}");
    }

    #[test]
    fn wording_that_names_a_protected_ground_is_blocked() {
        check_text(
            "Junge, attraktive Dame für Rezeption, deutsche Muttersprachlerin, ungebunden, mit Foto",
            &["LW-3", "LW-3", "LW-3", "LW-3", "LG-3", "LW-1"],
        );
        check_text("Bitte ohne Kopftuch", &["LW-3", "LW-1"]);
        check_text("nur Ukrainerinnen", &["LW-3", "LW-1"]);
        check_text("flexibel, keine Kinder", &["LW-3", "LW-1"]);
        check_text("Deutsch akzentfrei", &["LG-3", "LW-1"]);
    }

    #[test]
    fn wording_for_the_job_passes() {
        check_text("Rezeption (m/w/d), Deutsch C1, Schicht 8-17", &[]);
        check_text("Arbeit mit Jungheinrich-Staplern und Jugendlichen", &[]);
        check_text(
            "Wir helfen bei der Kinderbetreuung; männlich, weiblich, divers",
            &[],
        );
        check_text("Damenschneiderei sucht Verstärkung", &[]);
    }
}
