//! Every hint of funding (FD-1 … FD-12) is reached from sheets, a case file and the words of the
//! command: as one that can be checked, as a question, and as one that does not apply.

use crate::bench::Bench;

/// Clerks with B1, with A2 and with German that nobody knows; a nurse who has not applied and one with a
/// licence; and who looks for a training, of many hours, of few, and of hours that nobody knows.
const CANDIDATES: &str = r#"id;work_permission;german;german_evidence;qualification;award;recognition;experience;experience_years;home_postal_code;travel_modes;availability;care_windows;wanted_hours;available_from;kinds_wanted
K-B1;unrestricted;B1;certificate;71402;бакалавр;not_applied;71402;5;71032;Bus;Mo-Fr 6-22;not_limited;30;at once;"job; minijob"
K-A2;unrestricted;A2;certificate;71402;бакалавр;not_applied;71402;5;71032;Bus;Mo-Fr 6-22;not_limited;30;at once;job
K-DE;unrestricted;;;71402;бакалавр;not_applied;71402;5;71032;Bus;Mo-Fr 6-22;not_limited;30;at once;job
K-N;unrestricted;B1;certificate;81302;молодший спеціаліст;not_applied;81302;8;71032;Bus;Mo-Fr 6-22;not_limited;30;at once;job
K-NL;unrestricted;B1;certificate;81302;молодший спеціаліст;licensed;81302;8;71032;Bus;Mo-Fr 6-22;not_limited;30;at once;job
K-S;unrestricted;B1;certificate;;;;;;71032;Bus;Mo-Fr 6-22;not_limited;30;at once;ausbildung
K-15;unrestricted;B1;certificate;;;;;;71032;Bus;Mo-Fr 6-22;not_limited;15;at once;ausbildung
K-?;unrestricted;B1;certificate;;;;;;71032;Bus;Mo-Fr 6-22;not_limited;;at once;ausbildung
"#;

/// Jobs that ask for B2, B1 and A2, a Minijob, a licensed post, a training that begins with an EQ.
const VACANCIES: &str = "\
id;employer;title;occupation;kind;german_required;eq_first;weekly_hours;workplace_postal_codes;pay;start
S-GAP;A-1;Bürokauffrau (m/w/d);71402;job;B2;;30;71032;17 €/h;04.01.2027
S-LOW;A-1;Empfang (m/w/d);71402;job;B1;;30;71032;17 €/h;04.01.2027
S-FIT;A-1;Büro (m/w/d);71402;job;A2;;30;71032;17 €/h;04.01.2027
S-MINI;A-1;Büro (m/w/d);71402;minijob;B2;;8;71032;17 €/h;04.01.2027
S-LAW;A-2;Pflegefachfrau (m/w/d);81302;job;;;30;71032;23 €/h;04.01.2027
S-TR;A-3;Ausbildung Verkauf (m/w/d);62102;ausbildung;B1;ja;30;71032;1100 €/Monat;04.01.2027
";

/// What the guidance for a pair says of each hint: its outcome, with questions or the reason behind.
#[track_caller]
fn hints(candidate: &str, vacancy: &str, case: &[(&str, &str)], words: &str) -> Vec<String> {
    let bench = Bench::new(CANDIDATES, VACANCIES);
    let (columns, cells): (Vec<&str>, Vec<&str>) = case.iter().copied().unzip();
    let file = format!(
        "id;{}\n{candidate};{}\n",
        columns.join(";"),
        cells.join(";")
    );
    bench.write("cases.csv", file.as_bytes());
    let words = format!("{candidate} {vacancy} --case-file cases.csv --format json {words}");
    let text = bench.on_sheets("guide", &words).with(0);
    let json: serde_json::Value = serde_json::from_str(&text).expect("a JSON document");
    let funding = json["funding"].as_array().expect("a list");
    let hint = |hint: &serde_json::Value| {
        let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let mut words = vec![word(&hint["rule"]), word(&hint["outcome"])];
        let questions = hint["questions"].as_array().into_iter().flatten();
        words.extend(questions.map(|one| word(&one["code"])));
        words.extend(hint["reason"]["code"].as_str().map(str::to_owned));
        words.join(" ")
    };
    funding.iter().map(hint).collect()
}

/// The hints say this of the pair; the others are not looked at.
#[track_caller]
fn check(
    (candidate, vacancy): (&str, &str),
    case: &[(&str, &str)],
    words: &str,
    expected: &[&str],
) {
    let found = hints(candidate, vacancy, case, words);
    assert_eq!(found.len(), 12, "{found:?}");
    for one in expected {
        assert!(found.iter().any(|hint| hint == one), "{one} in {found:#?}");
    }
}

/// All that speaks for her, in a row of a case file.
const FOR_HER: &[(&str, &str)] = &[
    ("benefit", "SGB II"),
    ("age_band", "25 bis 54"),
    ("employment", "arbeitslos"),
    ("unemployed", "2_years_or_more"),
    ("sgb2_time", "6_years_or_more"),
    ("worked_little", "ja"),
    ("training_long_ago", "ja"),
    ("income", "unter der Grenze"),
];

#[test]
fn what_speaks_for_her_and_the_firm_makes_each_hint_one_that_can_be_checked() {
    let firm = "--employed-before no --certified-course yes --staff under-50";
    let expected = ["1", "2", "3", "4", "5", "6", "9", "11", "12"];
    let expected = expected.map(|number| format!("FD-{number} may_be_checked"));
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(("K-B1", "S-GAP"), FOR_HER, firm, &expected);
    let field = ["FD-10 may_be_checked"];
    check(("K-N", "S-GAP"), FOR_HER, firm, &field);
    let training = ["FD-7 may_be_checked", "FD-8 may_be_checked"];
    check(("K-S", "S-TR"), FOR_HER, firm, &training);
}

#[test]
fn without_these_facts_each_hint_that_rests_on_them_asks() {
    let expected = [
        "FD-1 ask employment employed_before",
        "FD-2 ask benefit unemployed",
        "FD-3 ask benefit age sgb2_time worked_little",
        "FD-4 ask benefit",
        "FD-5 ask employment",
        "FD-6 ask employment",
        "FD-9 ask training_long_ago certified_course",
        "FD-11 ask income",
    ];
    check(("K-B1", "S-GAP"), &[("title", "")], "", &expected);
    // Her training is not recognised, which is one of the three reasons for a voucher.
    check(
        ("K-N", "S-GAP"),
        &[("title", "")],
        "",
        &["FD-10 may_be_checked"],
    );
    let unskilled = ["FD-10 ask employment four_years_unskilled"];
    check(("K-NL", "S-GAP"), &[("title", "")], "", &unskilled);
    check(("K-?", "S-TR"), &[("title", "")], "", &["FD-7 ask hours"]);
    check(
        ("K-A2", "S-LOW"),
        &[("title", "")],
        "",
        &["FD-12 ask integration_course"],
    );
    check(
        ("K-DE", "S-GAP"),
        &[("title", "")],
        "",
        &["FD-12 ask german"],
    );
    // Five years are enough where the Jobcenter says so.
    let five = [
        ("benefit", "SGB II"),
        ("age_band", "25 bis 54"),
        ("worked_little", "ja"),
    ];
    let years = |suffice: &'static str| {
        let time = [
            ("sgb2_time", "5_to_6_years"),
            ("five_years_suffice", suffice),
        ];
        [&five[..], &time[..]].concat()
    };
    check(("K-B1", "S-GAP"), &years(""), "", &["FD-3 ask five_years"]);
    check(
        ("K-B1", "S-GAP"),
        &years("ja"),
        "",
        &["FD-3 may_be_checked"],
    );
}

#[test]
fn what_the_firm_says_decides_on_its_subsidy_and_its_course() {
    let case = &[("employment", "arbeitslos"), ("training_long_ago", "ja")];
    let pair = ("K-B1", "S-FIT");
    let before = "--employed-before no";
    check(
        pair,
        case,
        before,
        &[
            "FD-1 ask needs_induction",
            "FD-9 not_applicable no_course_needed",
        ],
    );
    let words = format!("{before} --needs-induction yes --certified-course yes");
    check(
        pair,
        case,
        &words,
        &["FD-1 may_be_checked", "FD-9 may_be_checked"],
    );
    let words = format!("{before} --needs-induction no");
    check(pair, case, &words, &["FD-1 not_applicable no_induction"]);
    let words = "--employed-before yes --certified-course no";
    let gap = ("K-B1", "S-GAP");
    let expected = [
        "FD-1 not_applicable employed_before",
        "FD-9 not_applicable no_certified_course",
    ];
    check(gap, case, words, &expected);
}

#[test]
fn what_speaks_against_it_is_named_and_nothing_more_is_asked() {
    let case = &[
        ("benefit", "SGB III"),
        ("age_band", "18 bis 24"),
        ("employment", "versichert"),
        ("work_ends", "nein"),
        ("training_long_ago", "nein"),
        ("four_years_unskilled", "nein"),
        ("income", "above_limits"),
        ("integration_course_below_b1", "nein"),
    ];
    let expected = [
        "FD-1 not_applicable has_work",
        "FD-2 not_applicable not_sgb2",
        "FD-3 not_applicable not_sgb2",
        "FD-4 not_applicable not_sgb2",
        "FD-5 not_applicable has_work",
        "FD-6 not_applicable has_work",
        "FD-7 not_applicable no_training",
        "FD-8 not_applicable no_training",
        "FD-9 not_applicable training_recent",
        "FD-10 not_applicable no_course_needed",
        "FD-11 not_applicable income_too_high",
        "FD-12 not_applicable other_course_first",
    ];
    check(("K-A2", "S-LOW"), case, "--certified-course yes", &expected);
    let expected = ["FD-1 not_applicable no_insured_job", "FD-12 may_be_checked"];
    check(("K-B1", "S-MINI"), FOR_HER, "", &expected);
    let expected = [
        "FD-1 not_applicable closed_for_her",
        "FD-2 not_applicable closed_for_her",
        "FD-5 may_be_checked",
    ];
    check(("K-N", "S-LAW"), FOR_HER, "", &expected);
    check(
        ("K-15", "S-TR"),
        FOR_HER,
        "",
        &["FD-7 not_applicable too_few_hours"],
    );
}

#[test]
fn an_answer_of_the_firm_is_yes_or_no() {
    let ran =
        Bench::new(CANDIDATES, VACANCIES).on_sheets("guide", "K-B1 S-GAP --certified-course maybe");
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("[possible values: yes, no]"),
        "{}",
        ran.err
    );
}
