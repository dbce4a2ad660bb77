//! The occupations of ESCO.

use miqnet_domain::language::Language;
use miqnet_occupations::official::EscoOccupation;

use super::*;

const GERMAN: &str = "occupations_de.csv";
const ENGLISH: &str = "occupations_en.csv";
const HEADER: &str = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description,code\n";
const URI: &str = "http://example.org/esco/occupation/";
const GOOD: &str = "Occupation,http://example.org/esco/occupation/0a,2221,tea nurse,,,released,2026-01-02T03:04:05Z,\"A cup,\nand another\",2221.1\n";

#[track_caller]
fn refuse(row: &str, expected: &[&str]) {
    let reading = check_issues(ENGLISH, &format!("{HEADER}{GOOD}{row}\n"), expected);
    assert_eq!(reading.tables.esco.len(), 1);
    assert_eq!(reading.tables.parts[0].entries, 2);
}

#[test]
fn a_cell_holds_a_label_in_each_line() {
    let row = format!(
        "Occupation,{URI}1b,0110,Teewache,\"Wache  beim Tee\nTeewache\n\nTeewächterin\nTeewächterin \",\"TeewächterIn\",released,2026-03-01,x,0110.2.11\n"
    );
    let reading = read_one(GERMAN, &format!("{HEADER}{row}"));
    assert_eq!(reading.issues, []);
    assert_eq!(
        reading.tables.esco,
        [EscoOccupation {
            concept: "1b".into(),
            language: Language::DE,
            code: "0110.2.11".into(),
            isco08: 110,
            preferred: "Teewache".into(),
            alternatives: vec!["Wache beim Tee".into(), "Teewächterin".into()],
            hidden: vec!["TeewächterIn".into()],
        }]
    );
}

#[test]
fn both_languages_stand_under_one_concept() {
    let text = format!("{HEADER}{GOOD}");
    let reading = read_files(&[(ENGLISH, text.as_bytes()), (GERMAN, text.as_bytes())]);
    assert_eq!(reading.issues, []);
    let found: Vec<_> = reading
        .tables
        .esco
        .iter()
        .map(|occupation| (&*occupation.concept, occupation.language.code()))
        .collect();
    assert_eq!(found, [("0a", "de"), ("0a", "en")]);
}

#[test]
fn the_latest_change_says_which_edition_it_is() {
    let later = GOOD
        .replace("/0a", "/0b")
        .replace("2026-01-02", "2026-11-30");
    let reading = read_one(GERMAN, &format!("{HEADER}{later}{GOOD}"));
    let edition = reading.tables.parts[0].edition.as_deref();
    assert_eq!(edition, Some("last changed 2026-11-30"));
}

#[test]
fn an_occupation_out_of_use_is_left_out() {
    refuse(
        &format!("Occupation,{URI}1b,2221,tea,,,obsolete,,,2221.2"),
        &["P610 3 status obsolete"],
    );
    refuse(
        &format!("Occupation,{URI}1b,2221,tea,,,new,,,2221.2"),
        &["P606 3 status new [released|proposed|obsolete]"],
    );
}

#[test]
fn a_concept_stands_there_once() {
    refuse(GOOD.trim(), &["P608 3 conceptUri 0a"]);
}

#[test]
fn each_problem_of_a_row_is_told() {
    let codes = "[2221.1|0110.2.1]";
    for wrong in ["2221", "2221.", "221.1", "2221.x", "2221.12345"] {
        refuse(
            &format!("Occupation,{URI}1b,2221,tea,,,released,,,{wrong}"),
            &[&format!("P605 3 code {wrong} {codes}")],
        );
    }
    refuse(
        &format!("Occupation,{URI}1b,2221,tea,,,released,,,2222.1"),
        &["P609 3 code 2222.1 [2221.…]"],
    );
    refuse(
        "Occupation,,C2221,,,,released,,,",
        &[
            "P607 3 conceptUri",
            "P605 3 iscoGroup C2221 [2221|0110]",
            &format!("P607 3 code {codes}"),
            "P607 3 preferredLabel",
        ],
    );
}

#[test]
fn a_file_in_another_form_is_not_taken() {
    check_form(
        GERMAN,
        "conceptUri,code,preferredLabel,status,altLabels\na,b,c,d,e\n",
        "P604 occupations_de*.csv [iscoGroup|hiddenLabels|modifiedDate]",
    );
    check_form(GERMAN, HEADER, "F102");
}
