//! The Ukrainian classifier.

use miqnet_occupations::official::Dk003Title;

use super::*;

const NAME: &str = "l10n.ua.hr.job.classification-data.csv";
const HEADER: &str = "\"id\",\"code\",\"name\",\"profession_classifier_catalog_id/id\"\n";

#[track_caller]
fn check(rows: &str, expected: &[(u16, Option<u8>, &str)]) {
    let reading = read_one(NAME, &format!("{HEADER}{rows}"));
    assert_eq!(reading.issues, []);
    let expected: Vec<_> = expected
        .iter()
        .map(|(isco88, division, title)| Dk003Title {
            isco88: *isco88,
            division: *division,
            title: (*title).into(),
        })
        .collect();
    assert_eq!(reading.tables.dk003, expected);
}

#[test]
fn titles_are_ordered_by_code() {
    check(
        "\"pc_1\",\"2230.1\",\"Дегустатор чаю\",\"cat\"\n\"pc_2\",\"0110\",\"Вартовий \",\"cat\"\n\
         \"pc_3\",\"2230\",\"Чайний  майстер (начальник \"\"зміни\"\")\",\"cat\"\n",
        &[
            (110, None, "Вартовий"),
            (2230, None, "Чайний майстер (начальник \"зміни\")"),
            (2230, Some(1), "Дегустатор чаю"),
        ],
    );
}

#[test]
fn exact_repetitions_are_left_out() {
    check(
        "\"pc_1\",\"2230\",\"Чайник\",\"cat\"\n\"pc_2\",\"2230\",\"Чайник\",\"cat\"\n",
        &[(2230, None, "Чайник")],
    );
}

#[test]
fn each_problem_of_a_row_is_told() {
    let codes = "[2230|1120.1]";
    let reading = check_issues(
        NAME,
        &format!(
            "{HEADER}1,2230,Чайник,c\n2,223,Чай,c\n3,2230.12,Чай,c\n4,2230.,Чай,c\n5,,,c\n6,2230,а,c,d\n"
        ),
        &[
            &format!("P605 3 code 223 {codes}"),
            &format!("P605 4 code 2230.12 {codes}"),
            &format!("P605 5 code 2230. {codes}"),
            &format!("P607 6 code {codes}"),
            "P607 6 name",
            "R301 7",
        ],
    );
    assert_eq!(reading.tables.dk003.len(), 1);
}

#[test]
fn the_catalogue_of_groups_is_not_taken_for_titles() {
    check_form(
        NAME,
        "\"id\",\"code\",\"name\",\"parent_id/id\"\n\"a\",\"1\",\"b\",\"c\"\n",
        "P604 *job.classification-data*.csv [profession_classifier_catalog_id/id]",
    );
}
