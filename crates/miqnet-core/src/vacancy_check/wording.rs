//! Is the advert worded for the job? (LW-3, LG-3; §§ 1, 7, 8, 11 AGG)

use std::ops::{Range, RangeInclusive};

use miqnet_domain::finding::Message;
use miqnet_domain::{Rule, Vacancy};

use crate::sink::Sink;

mod grounds;

use grounds::{GROUNDS, Ground};

/// Blocks an advert whose title or text names a protected ground, once for each ground.
pub(super) fn check(vacancy: &Vacancy, sink: &mut impl Sink) {
    let words = words(&format!("{} . {}", vacancy.title, vacancy.advert));
    let mut named = false;
    for ground in &GROUNDS {
        if names(&words, ground) {
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

/// Whether one of the ground's phrases stands in the text and no harmless phrase around it excuses
/// it.
fn names(words: &[String], ground: &Ground) -> bool {
    all(words, ground.phrases).any(|hit| {
        let mut excuses = all(words, ground.harmless);
        !excuses.any(|around| around.start <= hit.start && hit.end <= around.end)
    })
}

/// The places where one of the phrases stands in the text, word after word.
fn all<'a>(
    words: &'a [String],
    phrases: &'static [&'static str],
) -> impl Iterator<Item = Range<usize>> + 'a {
    phrases.iter().flat_map(move |phrase| {
        let first = phrase.split(' ').next().unwrap_or_default();
        let starts = (0..words.len()).filter(move |start| is_word(&words[*start], first));
        // Hardly any word begins a phrase; only then are the others looked at.
        starts.filter_map(move |start| {
            let mut end = start;
            for part in phrase.split(' ') {
                if !words.get(end).is_some_and(|word| is_word(word, part)) {
                    return None;
                }
                end += 1;
            }
            Some(start..end)
        })
    })
}

/// Ages of grown-up applicants; smaller numbers mean the children or young people of the work.
const APPLICANT_AGES: RangeInclusive<u16> = 28..=67;

/// Whether a word is the part of a phrase: itself, any word with the beginning before `*`, or an
/// applicant's age for `#`.
fn is_word(word: &str, part: &str) -> bool {
    match part.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None if part == "#" => word.parse().is_ok_and(|age| APPLICANT_AGES.contains(&age)),
        None => word == part,
    }
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

    #[test]
    fn adverts_of_real_life_that_exclude_people_are_blocked() {
        for (text, rule) in [
            (
                "Verstärkung für unser junges, dynamisches Team gesucht",
                "LW-3",
            ),
            ("Sie sind jung und belastbar", "LW-3"),
            ("Bewerber bis 35 Jahre", "LW-3"),
            ("Alter: max. 40 Jahre", "LW-3"),
            ("Marketing: Digital Natives gesucht", "LW-3"),
            ("Young talents for our warehouse", "LW-3"),
            ("Шукаємо: молода працівниця", "LW-3"),
            ("Nette Dame für den Empfang gesucht", "LW-3"),
            ("Wir suchen weibliche Servicekräfte", "LW-3"),
            ("Lagerhelfer, bevorzugt männlich", "LW-3"),
            ("Umzugshelfer: kräftige Männer für sofort", "LW-3"),
            ("Nebenjob, ideal für Hausfrauen", "LW-3"),
            ("Bewerbung nur EU-Bürger", "LW-3"),
            ("Deutsche Staatsangehörigkeit erforderlich", "LW-3"),
            ("Bitte keine Flüchtlinge", "LW-3"),
            ("Kopftuch nicht erwünscht", "LW-3"),
            ("zeitlich flexibel, ledig", "LW-3"),
            ("ohne familiäre Verpflichtungen", "LW-3"),
            ("Bewerbung mit Lichtbild", "LW-3"),
            ("Lebenslauf mit Foto und Zeugnisse", "LW-3"),
            ("Deutsch auf muttersprachlichem Niveau", "LG-3"),
            ("German native speaker required", "LG-3"),
        ] {
            check_text(text, &[rule, "LW-1"]);
        }
    }

    #[test]
    fn adverts_of_real_life_that_only_sound_alike_pass() {
        for text in [
            "Sie brauchen lediglich einen Führerschein",
            "Betreuung von Jungen und Mädchen bis 6 Jahre alt",
            "Arbeit mit jungen Menschen und jungen Erwachsenen bis 27 Jahre",
            "Sehr geehrte Damen und Herren, wir suchen Verkaufspersonal",
            "Friseur/in (m/w/d) für Damen und Herren",
            "Haushaltshilfe bei einer älteren Dame",
            "Bei uns ist jeder willkommen, ob Jung und Alt",
            "Bäckerei Jung sucht Verkäuferin",
            "Aushilfe (nur m/w/d)",
            "Deutsche Staatsangehörigkeit nicht erforderlich",
            "Deutsch C1 oder Muttersprache",
            "Sie müssen keine Muttersprachlerin sein",
            "Bitte verzichten Sie auf ein Bewerbungsfoto",
            "Bewerbung ohne Foto bitte an uns",
            "Mit oder ohne Kopftuch willkommen",
            "zeitlich ungebunden arbeiten im Homeoffice",
            "Frauen werden bei gleicher Eignung bevorzugt eingestellt",
            "Wir sind ein junges Unternehmen mit bis zu 30 Jahren Erfahrung",
            "Assistenz im Frauenhaus, nur Frauen (§ 8 AGG)",
            "Shop assistant (f/m/x), German B1, working with young children",
        ] {
            check_text(text, &[]);
        }
    }
}
