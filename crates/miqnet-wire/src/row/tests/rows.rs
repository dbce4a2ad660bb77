//! What single rows say and what is wrong with them.

use miqnet_domain::{
    Candidate, Cefr, Date, Fact, IssueCode, Language, Vacancy,
    candidate::{CareForm, CareStatus, CareWindows, WeeklyMinutes},
    language::{Course, LanguageSkill},
    money::{Cents, Pay},
    place::PostalCode,
    recognition::RecognitionState,
    time::{Day, Span},
    vacancy::{Kind, Pattern},
};
use miqnet_occupations::Dictionary;

use crate::{
    column::{Side, header_kind},
    read::{self, Limits, Table},
    row::{Import, MOST_ISSUES, Record, candidates, normalised_table, vacancies},
};

/// The table that the text of a CSV file holds.
#[track_caller]
pub(super) fn table(side: Side, text: &str) -> Table {
    let kind = |header: &str| header_kind(side, header);
    let reading = read::table("t.csv", text.as_bytes(), &Limits::default(), &kind);
    reading.table.expect("the text is a table")
}

/// The only row of a sheet, read without any issue.
#[track_caller]
fn candidate(text: &str) -> Candidate {
    only(candidates(
        &table(Side::Candidates, text),
        &Dictionary::built_in(),
    ))
}

/// The only row of a sheet, read without any issue.
#[track_caller]
fn vacancy(text: &str) -> Vacancy {
    only(vacancies(
        &table(Side::Vacancies, text),
        &Dictionary::built_in(),
    ))
}

#[track_caller]
fn only<T: Record>(mut import: Import<T>) -> T {
    assert_eq!(import.issues, []);
    assert_eq!(import.good.len(), 1);
    import.good.remove(0).value
}

/// Expects `row column code` for each issue, in order.
#[track_caller]
fn check<T: Record>(import: Import<T>, expected: &[&str]) {
    let found: Vec<String> = import
        .issues
        .iter()
        .map(|issue| {
            let row = issue.row.map_or("-".to_owned(), |row| row.to_string());
            format!(
                "{row} {} {}",
                issue.column.as_deref().unwrap_or("-"),
                issue.code.id()
            )
        })
        .collect();
    assert_eq!(found, expected);
}

#[track_caller]
pub(super) fn check_candidates(text: &str, expected: &[&str]) {
    check(
        candidates(&table(Side::Candidates, text), &Dictionary::built_in()),
        expected,
    );
}

#[track_caller]
fn check_vacancies(text: &str, expected: &[&str]) {
    check(
        vacancies(&table(Side::Vacancies, text), &Dictionary::built_in()),
        expected,
    );
}

#[test]
fn a_row_as_an_organiser_writes_it_is_read() {
    let read = candidate(
        "Nr;Deutsch;weitere Sprachen;Qualifikation;Anerkennung;Berufserfahrung;Berufsjahre;PLZ;\
         Betreuung;Stunden;verfügbar ab;gesucht;Führerschein;Stundenlohn mindestens\n\
         K-017;B2 (Kurs läuft);en B2, ru C1;81302;beantragt;81302;8;71063 Sindelfingen;\
         VÖ;20 bis 25 Std.;04.01.2027;Arbeit, Minijob;\"B, C (UA)\";15,50\n",
    );
    let languages = read.languages.value().expect("languages are stated");
    assert_eq!(languages.len(), 3);
    assert_eq!(
        languages[0],
        LanguageSkill {
            language: Language::DE,
            level: Fact::Stated(Cefr::B1),
            evidence: Fact::Unknown,
            course: Some(Course {
                expected_level: Cefr::B2,
                expected_on: Fact::Unknown
            }),
        }
    );
    let qualifications = read
        .qualifications
        .value()
        .expect("a qualification is stated");
    assert_eq!(
        qualifications[0].recognition,
        Fact::Stated(RecognitionState::InProcedure)
    );
    let experience = read.experience.value().expect("experience is stated");
    assert_eq!((experience.len(), experience[0].months), (1, 96));
    assert_eq!(read.home.map(PostalCode::number), Fact::Stated(71063));
    assert_eq!(read.care.form, Some(CareForm::ExtendedHours));
    assert!(read.care.windows.is_assumed());
    assert_eq!(
        read.wanted_minutes,
        Fact::Stated(WeeklyMinutes {
            from: 1200,
            to: 1500
        })
    );
    assert_eq!(
        read.available_from,
        Fact::Stated(Date::constant(2027, 1, 4))
    );
    assert!(
        read.kinds_wanted
            .value()
            .is_some_and(|kinds| kinds.contains(Kind::Minijob))
    );
    assert_eq!(read.driving_licences.value().map(Vec::len), Some(2));
    assert_eq!(read.lowest_hourly_pay, Fact::Stated(Cents(1550)));
}

#[test]
fn an_empty_cell_stays_unknown_unless_a_default_is_marked() {
    let read = candidate("id;german;weekend_ok;certificates\nK-1;;;\n");
    let expected = Candidate {
        longest_travel_minutes: Fact::Assumed(45),
        ..Candidate::unknown(read.id.clone())
    };
    assert_eq!(read, expected);
    let read = candidate("id;certificates;longest_travel_minutes\nK-1;keine;unbekannt\n");
    assert_eq!(read.certificates, Fact::Stated(Vec::new()));
    assert_eq!(read.longest_travel_minutes, Fact::Unknown);
}

#[test]
fn readiness_follows_from_the_availability_where_it_is_not_said() {
    let read = candidate("id;availability;weekend_ok\nK-1;Mo-Sa 5-20;\n");
    assert_eq!(
        (read.weekend_ok, read.night_ok),
        (Fact::Assumed(true), Fact::Assumed(true))
    );
    let read = candidate("id;availability;weekend_ok\nK-1;Mo-Sa 6-20;nein\n");
    assert_eq!(
        (read.weekend_ok, read.night_ok),
        (Fact::Stated(false), Fact::Unknown)
    );
}

#[test]
fn where_only_german_is_said_other_languages_stay_unknown() {
    let read = candidate("id;german\nK-1;B1\n");
    let languages = read.languages.value().expect("languages are stated");
    let level = |language| {
        let skill = languages.iter().find(|skill| skill.language == language);
        skill.map(|skill| skill.level)
    };
    assert_eq!(level(Language::DE), Some(Fact::Stated(Cefr::B1)));
    assert_eq!(level(Language::EN), Some(Fact::Unknown));
    let read = candidate("id;german;other_languages\nK-1;B1;keine\n");
    assert_eq!(read.languages.value().map(Vec::len), Some(1));
}

#[test]
fn care_windows_alone_are_taken_as_certain_and_marked() {
    let check = |cells: &str, status: Fact<CareStatus>, alternative: Fact<bool>| {
        let text = format!("id;Betreuungszeiten;Betreuungsstatus;Ersatzbetreuung\nK-1;{cells}\n");
        let care = candidate(&text).care;
        assert_eq!(
            (care.status, care.alternative),
            (status, alternative),
            "{cells}"
        );
    };
    let secured = Fact::Assumed(CareStatus::Secured);
    check("Mo-Fr 8-13;;", secured.clone(), Fact::Assumed(false));
    check("VÖ;;", secured.clone(), Fact::Assumed(false));
    check("Mo-Fr 8-13;;ja", secured, Fact::Stated(true));
    check(
        "Mo-Fr 8-13;Warteliste;?",
        Fact::Stated(CareStatus::Waiting),
        Fact::Unknown,
    );
    check("Mo-Fr 8-13;unbekannt;", Fact::Unknown, Fact::Assumed(false));
    check(
        "keine Betreuung;;",
        Fact::Assumed(CareStatus::None),
        Fact::Assumed(false),
    );
    check("keine Einschränkung;;", Fact::Unknown, Fact::Unknown);
    check(";;", Fact::Unknown, Fact::Unknown);
}

#[test]
fn care_may_start_on_a_date() {
    let from = Date::constant(2027, 3, 1);
    for text in [
        "id;care_windows;care_status;care_from;care_windows_coming\nK-1;;ab Datum;1.3.2027;Mo-Fr 8-15\n",
        "id;care_status;care_windows_coming\nK-1;ab 01.03.2027;Mo-Fr 8-15\n",
        "id;care_from;care_windows_coming\nK-1;01.03.2027;Mo-Fr 8-15\n",
    ] {
        let read = candidate(text);
        let Fact::Stated(CareStatus::FromDate { from: read, coming }) = read.care.status else {
            panic!("{text}: {:?}", read.care.status);
        };
        assert_eq!(read, from);
        let Some(CareWindows::Within(windows)) = coming.value() else {
            panic!("{text}")
        };
        assert_eq!(windows.of(Day::Mon), [Span { from: 480, to: 900 }]);
    }
}

#[test]
fn a_vacancy_as_an_organiser_writes_it_is_read() {
    let read = vacancy(
        "Nr;Betrieb;Titel;Beruf;Art;Anzahl;Deutsch;Arbeitszeit;Stunden;PLZ;Lohn;Beginn\n\
         S-1;A-7;Pflegehelfer/in;82101;;2;A2;6:15-13:45;20;71032;16,60 €/h;04.01.2027\n",
    );
    assert_eq!((read.kind, read.openings), (Kind::Job, 2));
    assert_eq!(read.time.pattern.shifts().len(), 1);
    assert_eq!(
        read.pay,
        Fact::Stated(Pay::Hourly {
            from: Cents(1660),
            to: Cents(1660)
        })
    );
    assert_eq!(
        read.start_earliest,
        Fact::Stated(Date::constant(2027, 1, 4))
    );
    let read = vacancy(
        "id;employer;occupation;pay;start;shifts\nS-1;A-1;82101;nach Tarif;sofort;Schicht\n",
    );
    assert_eq!((read.pay, read.collective_agreement), (Fact::Unknown, true));
    assert_eq!(read.start_earliest, Fact::Unknown);
    assert_eq!(read.time.pattern, Pattern::SomeShift);
}

#[test]
fn every_planted_problem_of_candidates_is_reported_with_row_and_column() {
    check_candidates(
        "id;Deutsch;german_course_until;Lieblingsfarbe;Name;availability;wanted_hours;available_from;PLZ;experience;recognition;other_languages;care_status\n\
         K-1;B1+;;rot;Anna;Mo-Fr 14-8;200;31.02.2026;1067;;;;\n\
         K-2;B1;31.03.2027;;;;;;;82101;;;\n\
         K-1;B1;;;;;;;;;;;\n\
         ;A2;;;;;;;;;beantragt;en gut, xx B1;\n\
         K-5;B1;;;;;;;;;;en B1, en B2;kommt\n",
        &[
            "1 Lieblingsfarbe H201",
            "2 Deutsch V407",
            "2 availability V406",
            "2 wanted_hours V404",
            "2 available_from V402",
            "2 PLZ V410",
            "3 german_course_until V414",
            "3 experience V414",
            "4 id R302",
            "5 id V413",
            "5 recognition V414",
            "5 other_languages V407",
            "5 other_languages V417",
            "6 other_languages V416",
            "6 care_status V414",
        ],
    );
}

#[test]
fn every_planted_problem_of_vacancies_is_reported_with_row_and_column() {
    check_vacancies(
        "id;employer;title;occupation;kind;internship_length;shifts;shift_mode;pay;collective_agreement;start;start_latest;eq_first;weekly_hours;certificates_required\n\
         S-1;A-1;;82101;Job;10 Wochen;Mo-Do 12-16; ;2,800;;04.01.2027;01.01.2027;ja;25 bis 20;\n\
         S-2;;;;Nebenjob;;Mo-Do 12-16 Uhr, Fr 8-12;;nach Tarif;nein;;;;;Jodeldiplom\n",
        &[
            "2 internship_length V418",
            "2 pay V411",
            "2 start_latest V406",
            "2 eq_first V418",
            "2 weekly_hours V406",
            "3 employer V413",
            "3 occupation V419",
            "3 kind V401",
            "3 shifts V409",
            "3 collective_agreement V415",
            "3 certificates_required V401",
        ],
    );
}

#[test]
fn a_missing_column_is_reported_once_and_keeps_every_row_out() {
    let text = "id;occupation\nS-1;82101\nS-2;82101\n";
    let import = vacancies(&table(Side::Vacancies, text), &Dictionary::built_in());
    assert_eq!(import.bad_rows, [2, 3]);
    check(import, &["1 employer H203"]);
}

#[test]
fn a_doubled_column_is_an_error_of_the_header() {
    check_candidates("id;Deutsch;german\nK-1;B1;B2\n", &["1 german H202"]);
}

#[test]
fn issues_beyond_the_limit_are_counted_and_not_listed() {
    let rows: String = (0..=MOST_ISSUES)
        .map(|row| format!("K-{row};B1+\n"))
        .collect();
    let mut lines = table(Side::Candidates, &format!("id;german\n{rows}"));
    assert_eq!(lines.rows.len(), MOST_ISSUES + 1);
    let import = candidates(&lines, &Dictionary::built_in());
    assert_eq!(import.bad_rows.len(), MOST_ISSUES + 1);
    assert_eq!(import.issues.len(), MOST_ISSUES + 1);
    let last = import.issues.last().expect("there are issues");
    assert_eq!(
        (last.code, last.limit),
        (IssueCode::TooManyIssues, Some(MOST_ISSUES as u64))
    );
    lines.rows.pop();
    let import = candidates(&lines, &Dictionary::built_in());
    assert!(
        import
            .issues
            .iter()
            .all(|issue| issue.code == IssueCode::LevelUnclear)
    );
}

#[test]
fn personal_columns_change_nothing() {
    let dictionary = Dictionary::built_in();
    let read = |text: &str| candidates(&table(Side::Candidates, text), &dictionary);
    let with = read("id;Name;Kinder;german;Geburtsdatum\nK-1;Anna;3;B1;1.1.1990\n");
    let other = read("id;Name;Kinder;german;Geburtsdatum\nK-1;Olha;;B1;?\n");
    assert_eq!(with, other);
    assert_eq!(with.issues, []);
}

#[test]
fn the_normalised_table_shows_what_was_understood_beside_the_words() {
    let dictionary = Dictionary::built_in();
    let text = "Nr;Name;Deutsch;Betreuung\nK-1;Anna;B2 (Kurs läuft);VÖ\n";
    let import = candidates(&table(Side::Candidates, text), &dictionary);
    let shown = normalised_table(&import, &dictionary);
    assert_eq!(
        shown.header,
        [
            "id",
            "german",
            "german (given)",
            "german_course_level",
            "longest_travel_minutes",
            "care_windows",
            "care_windows (given)",
            "care_status",
            "alternative_care",
        ]
    );
    assert_eq!(
        shown.rows,
        [[
            "K-1",
            "B1",
            "B2 (Kurs läuft)",
            "B2",
            "45 (assumed)",
            "Mo-Fr 07:30-13:30 (assumed) (extended_hours)",
            "VÖ",
            "secured (assumed)",
            "no (assumed)",
        ]]
    );
}
