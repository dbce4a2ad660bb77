//! The job titles in use.

use super::*;

const NAME: &str = "vam_beruf_kurz.csv";
const GOOD: &str =
    r#""1","B 11104-101","t","1910","2","0","2","E","0","Teewirt","Teewirt","TEEWIRT""#;

/// A row with this key of a post or award, this type and this state.
fn row(is_award: &str, kind: &str, state: &str) -> String {
    format!(
        r#""2","B 11102-101","{is_award}","{kind}","2","0","2","{state}","0","Teekoch/Teeköchin","Teekoch/-köchin","TEEKOCH""#
    )
}

#[track_caller]
fn check(is_award: &str, kind: &str, state: &str, expected: TitleKind) {
    let text = format!("{GOOD}\n{}\n", row(is_award, kind, state));
    let reading = read_one(NAME, &text);
    assert_eq!(reading.issues, []);
    let titles = &reading.tables.titles;
    assert_eq!(
        titles[0],
        KldbTitle {
            kldb: kldb(11_102),
            neutral: "Teekoch/-köchin".into(),
            male: Some("Teekoch".into()),
            female: Some("Teeköchin".into()),
            joint: None,
            kind: expected,
            part: PartKind::BaTitlesInUse,
        }
    );
    assert_eq!(titles[1].joint.as_deref(), Some("Teewirt"));
    assert_eq!(titles.len(), 2);
}

#[track_caller]
fn refuse(row: &str, expected: &[&str]) {
    let reading = check_issues(NAME, &format!("{GOOD}\n{row}\n"), expected);
    assert_eq!(reading.tables.titles.len(), 1);
    assert_eq!(reading.tables.parts[0].entries, 2);
}

#[test]
fn the_type_says_what_sort_of_title_it_is() {
    check("t", "1910", "E", TitleKind::TrainedPost);
    check("t", "2940", "E", TitleKind::AdvancedPost);
    check("t", "3920", "E", TitleKind::GraduatePost);
    check("t", "4910", "E", TitleKind::OtherPost);
    check("t", "5930", "E", TitleKind::CivilService);
    check("t", "6910", "E", TitleKind::ArmedForces);
    check("t", "7910", "E", TitleKind::HelperPost);
    check("a", "1210", "E", TitleKind::Training);
    check("a", "2480", "E", TitleKind::FurtherTraining);
    check("a", "3130", "E", TitleKind::Degree);
    check("a", "5140", "E", TitleKind::CivilService);
    check("a", "6120", "E", TitleKind::ArmedForces);
    check("a", "", "E", TitleKind::OtherAward);
}

#[test]
fn the_first_of_several_types_counts() {
    check("t", "3910,2940,1910", "E", TitleKind::GraduatePost);
    check("a", "2480,1220", "E", TitleKind::FurtherTraining);
}

#[test]
fn a_title_out_of_use_is_that_before_all_else() {
    check("t", "1910", "R", TitleKind::Resting);
    check("a", "3130", "T", TitleKind::Reported);
    check("a", "3130", "M", TitleKind::Heading);
}

#[test]
fn a_key_that_the_publisher_does_not_use_is_told() {
    let posts = "[1(9)00|2(9)00|3(9)00|4(9)00|5(9)00|6(9)00|7(9)00]";
    let awards = "[1(1–8)00|2(1–8)00|3(1–8)00|5(1–8)00|6(1–8)00]";
    refuse(&row("x", "1910", "E"), &["P606 2 C x [a|t]"]);
    refuse(&row("t", "1110", "E"), &[&format!("P606 2 D 1110 {posts}")]);
    refuse(&row("t", "", "E"), &[&format!("P606 2 D {posts}")]);
    refuse(
        &row("a", "4110", "E"),
        &[&format!("P606 2 D 4110 {awards}")],
    );
    refuse(
        &row("a", "1110,1910", "E"),
        &[&format!("P606 2 D 1110,1910 {awards}")],
    );
    refuse(&row("a", "111", "E"), &[&format!("P606 2 D 111 {awards}")]);
    refuse(&row("t", "1910", "?"), &["P606 2 H ? [E|M|R|T]"]);
}

#[test]
fn a_number_that_is_none_and_a_missing_title_are_told() {
    refuse(
        r#""2","81302","t","1910","2","0","2","E","0","","","""#,
        &[
            "P605 2 B 81302 [B 81302-101|B 01104-901]",
            "P607 2 J",
            "P607 2 K",
        ],
    );
    refuse(&format!("{GOOD},\"more\""), &["R301 2"]);
}

#[test]
fn a_title_of_another_branch_is_left_out() {
    let other = row("t", "1910", "E").replace("B 11102-101", "C 11102-101");
    refuse(&other, &["P610 2 B C 11102-101"]);
}

#[test]
fn a_file_whose_first_row_looks_otherwise_is_not_taken() {
    let expected = "P604 vam_beruf*.csv [\"1234\",\"B 81302-101\",\"t\",\"1910\", … (12)]";
    check_form(NAME, "id,number,kind\n1,2,3\n", expected);
    check_form(NAME, "1;B 11104-101;t;1910\n", expected);
    check_form(NAME, &row("x", "1910", "E"), expected);
    check_form(NAME, "\n\n", "F101");
}
