//! Faults of the files beside the fair.

use super::*;

#[track_caller]
fn check_venue(file: &str, expected: &[&str]) {
    let instance = Fair::of_fixtures().instance;
    let faults = read_venue("venue.json", file.as_bytes(), &instance).err();
    let told: Vec<_> = faults
        .unwrap_or_default()
        .iter()
        .map(|one| format!("{} {}", one.place, one.problem.code()))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn every_fault_of_a_house_is_told_at_once() {
    check_venue("{}", &[]);
    check_venue("{\"rooms\": 3}", &["line 1, column 8 fair_form"]);
    check_venue(
        r#"{"childcare": {"place": "R", "from": "noon", "to": "15:00"},
            "tables": [{"table": "T-1"}, {"table": "T-9"}, {"table": "T-1"}]}"#,
        &[
            "childcare.from fair_clock",
            "tables[1].table fair_no_such_table",
            "tables[2].table fair_table_twice",
        ],
    );
    check_venue(
        r#"{"childcare": {"place": "R", "from": "15:00", "to": "13:00"}}"#,
        &["childcare fair_span"],
    );
}

#[track_caller]
fn check_names(file: &str, expected: &[&str]) {
    let issues = read_names("names.csv", file.as_bytes()).err();
    let told: Vec<_> = issues
        .unwrap_or_default()
        .iter()
        .map(|issue| {
            assert_eq!(issue.value, None, "no person is repeated");
            let row = issue.row.map_or(String::new(), |row| row.to_string());
            let column = issue.column.as_deref().unwrap_or_default();
            format!("{:?} {row} {column}", issue.code)
        })
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn every_fault_of_a_sheet_of_names_is_told_without_a_name() {
    check_names("id;name\nK-1;A\nK-2;B\n", &[]);
    check_names("Kandidatin;Name\nK-1;A\n", &[]);
    check_names(
        "id;name\nK-1;\n;B\nK-1;C\n",
        &[
            "MissingValue 2 name",
            "MissingValue 3 id",
            "DuplicateId 4 id",
        ],
    );
    check_names("id;Telefon\nK-1;5\n", &["MissingColumn  name"]);
    check_names("", &["EmptyFile  "]);
}
