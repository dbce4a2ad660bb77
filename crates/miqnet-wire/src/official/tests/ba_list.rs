//! The workbook of all job titles.

use super::*;

const NAME: &str = "Gesamtberufsliste_der_BA.xlsx";
const SHEET: &str = "Gesamtberufsliste der BA";
const HEADER: &[&str] = &[
    "DKZ-ID",
    "Codenummer",
    "Zustand",
    "Bezeichnung neutral kurz",
    "Bezeichnung männlich lang",
    "Bezeichnung weiblich lang",
];
const GOOD: &[&str] = &[
    "1",
    "B 11104-101",
    "E",
    "Teewirt/in",
    "Teewirt",
    "Teewirtin",
];

/// Reads the rows below the header, which stands in the fourth row as in the publisher's workbook.
fn read_rows(rows: &[&[&str]]) -> Reading {
    let mut sheet: Vec<&[&str]> = vec![&[], &[], &[], HEADER, GOOD];
    sheet.extend(rows);
    let about: &[&[&str]] = &[
        &["Impressum"],
        &[],
        &["Titel:", "", "Liste"],
        &["Stand:", "", "24.12.2026"],
    ];
    let keys: &[&[&str]] = &[&["Spaltenname", "Inhalt"], &["Zustand", "E, M, R, T"]];
    let bytes = workbook(&[("Impressum", about), (SHEET, &sheet), ("Erläuterung", keys)]);
    read_files(&[(NAME, &bytes)])
}

/// Checks the forms and the kind of a title under 11104.
#[track_caller]
fn check(row: &[&str], expected: &str) {
    let reading = read_rows(&[row]);
    assert_eq!(reading.issues, []);
    let titles = &reading.tables.titles;
    let title = titles.iter().find(|title| title.kldb == kldb(11_102));
    let title = title.expect("the row was read");
    let form = |form: &Option<Box<str>>| form.as_deref().unwrap_or("none").to_owned();
    let found = format!(
        "{} | {} | {} | {} | {}",
        title.neutral,
        form(&title.male),
        form(&title.female),
        form(&title.joint),
        title.kind.name()
    );
    assert_eq!(found, expected);
    assert_eq!(title.part, PartKind::BaTitleList);
}

#[track_caller]
fn refuse(row: &[&str], expected: &[&str]) {
    let reading = read_rows(&[row]);
    assert_eq!(issues(&reading), expected);
    let in_sheet = |issue: &Issue| issue.sheet.as_deref() == Some(SHEET);
    assert!(reading.issues.iter().all(in_sheet), "{:?}", reading.issues);
    assert_eq!(reading.tables.titles.len(), 1);
    assert_eq!(reading.tables.parts[0].entries, 2);
}

#[test]
fn each_form_and_state_is_read() {
    check(
        &[
            "2",
            "B 11102-101",
            "E",
            "Teekoch/-köchin",
            "Teekoch",
            "Teeköchin",
        ],
        "Teekoch/-köchin | Teekoch | Teeköchin | none | current",
    );
    check(
        &["2", "B 11102-101", "M", "Tee", "", "Teefrau"],
        "Tee | none | Teefrau | none | heading",
    );
    check(
        &["2", "B 11102-101", "R", "Teemann", "Teemann", "-"],
        "Teemann | Teemann | none | none | resting",
    );
    check(
        &[
            "2",
            "B 11102-101",
            "T",
            "Tee (BA)",
            "Bachelor - Tee",
            "Bachelor - Tee",
        ],
        "Tee (BA) | none | none | Bachelor - Tee | reported",
    );
}

#[test]
fn the_first_sheet_says_which_edition_it_is() {
    let reading = read_rows(&[]);
    let part = &reading.tables.parts[0];
    assert_eq!(part.edition.as_deref(), Some("24.12.2026"));
    assert_eq!(part.entries, 1);
}

#[test]
fn exact_repetitions_are_left_out_once() {
    let reading = read_rows(&[GOOD, GOOD]);
    assert_eq!(reading.tables.titles.len(), 1);
    assert_eq!(reading.tables.parts[0].entries, 3);
}

#[test]
fn a_title_of_another_branch_is_left_out() {
    for number in ["C 11102-101", "B 11100-101"] {
        let row = &["2", number, "E", "Tee", "Tee", "Tee"];
        refuse(row, &[&format!("P610 6 Codenummer {number}")]);
        assert!(!read_rows(&[row]).has_errors());
    }
}

#[test]
fn each_problem_of_a_row_is_told() {
    let numbers = "[B 81302-101|B 01104-901]";
    refuse(
        &["2", "11102-101", "E", "Tee"],
        &[&format!("P605 6 Codenummer 11102-101 {numbers}")],
    );
    refuse(
        &["2", "B 11102-101", "X", "Tee"],
        &["P606 6 Zustand X [E|M|R|T]"],
    );
    refuse(
        &["2", "B 11102-101", "E", ""],
        &["P607 6 Bezeichnung neutral kurz"],
    );
    refuse(
        &["2"],
        &[
            &format!("P607 6 Codenummer {numbers}"),
            "P606 6 Zustand [E|M|R|T]",
            "P607 6 Bezeichnung neutral kurz",
        ],
    );
    refuse(&["2", "", "", "", "", "", "7"], &["R301 6"]);
}

#[test]
fn columns_may_have_the_names_of_the_explanations() {
    let header: &[&str] = &[
        "BKZ",
        "Zustand",
        "Bezeichnung\nneutral/kurz",
        "Bezeichnung\nweiblich/lang",
        "Bezeichnung\nmännlich/lang",
    ];
    let row: &[&str] = &["B 11104-101", "E", "Teewirt/in", "Teewirtin", "Teewirt"];
    let bytes = workbook(&[(SHEET, &[header, row])]);
    let reading = read_files(&[(NAME, &bytes)]);
    assert_eq!(reading.tables.titles, read_rows(&[]).tables.titles);
}

#[test]
fn a_workbook_without_the_columns_is_not_taken() {
    let bytes = workbook(&[("A", &[HEADER.split_at(3).0, &["1", "2", "3"]])]);
    let reading = read_files(&[(NAME, &bytes)]);
    assert_eq!(
        issues(&reading),
        [
            "P604 gesamtberufsliste*.xlsx [Bezeichnung neutral*kurz|Bezeichnung männlich*lang|\
             Bezeichnung weiblich*lang]"
        ]
    );
    assert_eq!(issues(&read_one(NAME, "DKZ-ID;Codenummer\n")), ["F103"]);
    let empty = workbook(&[("A", &[])]);
    assert_eq!(issues(&read_files(&[(NAME, &empty)])), ["F117"]);
}
