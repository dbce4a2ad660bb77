//! Which titles are understood, and which are asked about.

use miqnet_domain::Language;
use miqnet_occupations::{Choice, Dictionary};
use proptest::prelude::*;

#[track_caller]
fn check(title: &str, kldb: u32) {
    let dictionary = Dictionary::built_in();
    let choice = dictionary.choose(title, None);
    let Choice::Sure(found) = &choice else {
        panic!("{title:?} is asked about: {choice:#?}")
    };
    let occupation = dictionary
        .find(found.occupation)
        .expect("an answer is in the table");
    assert_eq!(occupation.kldb.digits(), kldb, "{title:?}: {found:?}");
}

#[track_caller]
fn check_asked(title: &str, least_answers: usize) {
    match Dictionary::built_in().choose(title, None) {
        Choice::Ask(answers) => assert!(answers.len() >= least_answers, "{title:?}: {answers:#?}"),
        Choice::Sure(found) => panic!("{title:?} is taken as {found:?}"),
    }
}

#[test]
fn german_titles_are_understood() {
    check("Pflegefachkraft (m/w/d)", 81302);
    check("Krankenschwester", 81302);
    check("Gesundheits- und Krankenpfleger/in", 81302);
    check("Pflegehelferin", 81301);
    check("Altenpfleger:in", 82102);
    check("Altenpflegehelfer*in", 82101);
    check("Alltagsbegleiter/-in", 83141);
    check("ERZIEHER/IN", 83113);
    check("Erzieher (m/w/d) in Teilzeit", 83113);
    check("Grundschullehrerin", 84114);
    check("Bürokauffrau", 71402);
    check("Bürokaufmann/-frau", 71402);
    check("Buchhalterin", 72213);
    check("Friseurin", 82312);
    check("Lkw-Fahrer", 52122);
    check("LKW Fahrer (m/w/d)", 52122);
    check("Küchenhilfe", 29301);
    check("Kuechenhilfe", 29301);
    check("Köchin", 29302);
    check("Zimmermädchen", 63221);
    check("Reinigungskraft", 54101);
    check("Verkäufer (w/m/d)", 62102);
    check("Bäckereifachverkäuferin", 62312);
    check("Bauingenieurin", 31104);
    check("CAD-Fachkraft Bau", 27223);
    check("Steuerfachangestellte/r", 72302);
    check("Medizinische/r Fachangestellte/r", 81102);
    check("Hotelfachfrau", 63222);
    check("81302", 81302);
    check("Tagesmutter", 83111);
}

#[test]
fn ukrainian_titles_are_understood() {
    check("медична сестра", 81302);
    check("Медсестра", 81302);
    check("вчитель початкових класів", 84114);
    check("бухгалтер", 72213);
    check("перукарка", 82312);
    check("кухар", 29302);
    check("швачка", 28222);
    check("вихователь", 83113);
    check("лікар", 81404);
    check("продавчиня", 62102);
    check("інженер-будівельник", 31104);
    check("адвокатка", 73134);
    check("помічник вихователя", 83111);
    check("фармацевт", 81804);
}

#[test]
fn russian_and_english_titles_are_understood() {
    check("парикмахер", 82312);
    check("учитель начальных классов", 84114);
    check("уборщица", 54101);
    check("водитель грузовика", 52122);
    check("программист", 43413);
    check("registered nurse", 81302);
    check("software developer", 43414);
    check("primary school teacher", 84114);
    check("Truck Driver", 52122);
    check("accountant", 72213);
}

#[test]
fn a_slip_of_the_pen_does_no_harm() {
    check("Pflegefachkrafft", 81302);
    check("Krankenschwestr", 81302);
    check("Reinigungskrafft", 54101);
    check("Steuerfachangestelte", 72302);
    check("медичнна сестра", 81302);
    check("бухгалтерр", 72213);
}

#[test]
fn alternatives_are_read_one_by_one() {
    check("Krankenschwester/-pfleger", 81302);
    check("Pflegefachmann/Pflegefachfrau (m/w/d)", 81302);
    check("Verkäuferin Drogerie/PKA-Umfeld", 62412);
    check("Kellner | Kellnerin", 63302);
    check_asked("Koch/Küchenhilfe", 2);
    check_asked("Erzieher / Sozialpädagoge", 2);
}

#[test]
fn titles_with_several_meanings_are_asked_about() {
    check_asked("Helfer", 3);
    check_asked("Ingenieur", 4);
    check_asked("інженер", 4);
    check_asked("менеджер", 3);
    check_asked("Lehrerin", 2);
    check_asked("Fahrer", 3);
    check_asked("Pflegekraft", 2);
    check_asked("Sachbearbeiterin", 2);
}

#[test]
fn what_is_no_title_gets_no_answer() {
    for title in ["", "   ", "🙂🙂🙂", "(m/w/d)", "---", "\u{0}\u{7}"] {
        assert_eq!(
            Dictionary::built_in().choose(title, None),
            Choice::Ask(Vec::new()),
            "{title:?}"
        );
    }
}

#[test]
fn a_code_with_free_and_regulated_work_gives_the_free_one() {
    let dictionary = Dictionary::built_in();
    let Choice::Sure(found) = dictionary.choose("84454", None) else {
        panic!("the code is known")
    };
    assert_eq!(found.occupation.0, 8_445_401);
    let Choice::Sure(found) = dictionary.choose("Lehrkraft - Integrationskurs", None) else {
        panic!("the title is known")
    };
    assert_eq!(found.occupation.0, 8_445_402);
}

#[test]
fn every_title_of_the_table_finds_its_own_occupation() {
    let dictionary = Dictionary::built_in();
    for occupation in dictionary.occupations() {
        let titles = &occupation.titles;
        let all = [
            &titles.de_male,
            &titles.de_female,
            &titles.de_neutral,
            &titles.uk,
            &titles.en,
        ];
        for title in all {
            match dictionary.choose(title, None) {
                Choice::Sure(found) if found.occupation == occupation.id => {
                    assert_eq!((found.exact, found.points), (true, 1000), "{title:?}");
                }
                other => panic!("{title:?} does not name {}: {other:#?}", occupation.id),
            }
        }
    }
}

#[test]
fn hard_inputs_get_an_answer_or_none() {
    for title in [
        "???",
        "'; DROP TABLE jobs; --",
        "<script>alert(1)</script>",
        "\u{202e}hcoK",
        "Кoch Kосh",
        "Oksana Petrenko",
        "🙂 Koch 🙂",
        "((((((((",
        "//////////",
        "a/b/c/d/e/f/g",
    ] {
        let found = Dictionary::built_in().resolve(title, None);
        assert!(found.len() <= 5, "{title:?}: {found:?}");
    }
    check("🙂 Koch 🙂", 29302);
    check_asked("Oksana Petrenko", 0);
    let long = "Pflegefachkraft ".repeat(1_000);
    assert_eq!(
        Dictionary::built_in().resolve(&long, None),
        Dictionary::built_in().resolve(&long[..200], None)
    );
}

#[test]
fn brackets_that_say_what_the_work_is_are_read() {
    check("Koch (m/w/d)", 29302);
    check("Koch (Vollzeit, ab sofort)", 29302);
    let dictionary = Dictionary::built_in();
    let plain = &dictionary.resolve("Kurierfahrer", None)[0];
    let special = &dictionary.resolve("Kurierfahrer (Sprinter)", None)[0];
    assert!(plain.exact && !special.exact);
    assert_eq!(plain.occupation, special.occupation);
}

#[test]
fn a_title_that_says_more_than_one_thing_is_asked_about() {
    for title in [
        "Krankenschwester / Buchhalterin (m/w/d)",
        "Koch oder Fahrer m/w/d",
        "Koch, Fahrer",
        "Koch,\u{a0}Peter",
        "Buchhalterin - Lehrerin",
        "Pflegehelferin, in Anerkennung als Pflegefachkraft",
        "Ausbildung zur Pflegefachkraft",
        "Kauffrau",
        "Chefin",
        "Manager",
    ] {
        check_asked(title, 1);
    }
}

#[test]
fn capitals_change_nothing() {
    check("КOCH", 29302);
    check("ALTENPFLEGER/-IN", 82102);
    check("SCHWEISSER", 24422);
}

#[test]
fn a_language_that_is_known_leaves_out_the_others() {
    let dictionary = Dictionary::built_in();
    let first = |language| {
        dictionary
            .resolve("Altenpflegerin", Some(language))
            .first()
            .cloned()
    };
    let german = first(Language::DE).expect("a German title");
    assert!(german.exact);
    assert!(first(Language::EN).is_none_or(|found| !found.exact));
    let ukrainian = dictionary.resolve("кухар", Some(Language::RU));
    assert!(ukrainian[0].exact, "Ukrainian and Russian count as one");
}

/// Every title and synonym names its own occupation, or shares its name with another: then both are
/// asked about with full points.
#[test]
fn every_label_finds_its_own_occupation_or_a_tie() {
    let dictionary = Dictionary::built_in();
    for occupation in dictionary.occupations() {
        for label in &occupation.synonyms {
            let found = dictionary.resolve(label, None);
            let best = found.first().map_or(0, |found| found.points);
            let own = found.iter().find(|found| found.occupation == occupation.id);
            let ties = found.iter().filter(|found| found.points == best).count();
            assert!(
                own.is_some_and(|own| own.points == best) || ties == 5,
                "{label:?} of {}: {found:#?}",
                occupation.id
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn case_spacing_and_marks_of_gender_never_change_the_first_code(
        at in 0_usize..260,
        which in 0_usize..3,
        spaces in 1_usize..4,
    ) {
        let dictionary = Dictionary::built_in();
        let occupation = &dictionary.occupations()[at % dictionary.len()];
        let titles = &occupation.titles;
        let title = [&titles.de_male, &titles.de_female, &titles.uk][which];
        let first = |title: &str| {
            let found = dictionary.resolve(title, None);
            found.first().and_then(|found| dictionary.find(found.occupation)).map(|found| found.kldb)
        };
        let plain = first(title);
        let gap = " ".repeat(spaces);
        let spaced = format!("{gap}{}{gap}", title.replace(' ', &gap));
        prop_assert_eq!(first(&title.to_uppercase()), plain);
        prop_assert_eq!(first(&title.to_lowercase()), plain);
        prop_assert_eq!(first(&spaced), plain);
        prop_assert_eq!(first(&format!("{title} (m/w/d)")), plain);
    }

    #[test]
    fn answers_are_few_distinct_and_best_first(title in ".{0,60}") {
        let answers = Dictionary::built_in().resolve(&title, None);
        prop_assert!(answers.len() <= 5);
        let order = |at: usize| (std::cmp::Reverse(answers[at].points), answers[at].occupation);
        for at in 1..answers.len() {
            prop_assert!(order(at - 1) < order(at));
        }
        for answer in &answers {
            prop_assert_eq!(answer.exact, answer.points == 1000);
        }
    }

    #[test]
    fn a_very_long_title_is_read_to_its_limit(letters in "[a-zäöüа-я/ ]{200}", tail in "[ -~]{0,20}") {
        let dictionary = Dictionary::built_in();
        let long = format!("{letters}{}", tail.repeat(500));
        prop_assert_eq!(dictionary.resolve(&long, None), dictionary.resolve(&letters, None));
    }
}
