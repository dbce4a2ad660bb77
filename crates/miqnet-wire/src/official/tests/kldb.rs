//! The KldB 2010.

use super::*;

const NAME: &str = "KldB_2010_V2020.csv";
const HEADER: &str =
    "\u{feff}Schlüssel KldB 2010, V. 2020;Ebene;Titel;Kurztitel;Allgemeine Bemerkungen;\n";

/// The column of keys by its header.
const KEY: &str = "Schlüssel KldB 2010, V. 2020";

#[track_caller]
fn check(rows: &str, expected: &[&str]) {
    let reading = read_one(NAME, &format!("{HEADER}{rows}"));
    assert_eq!(reading.issues, []);
    let classes = reading.tables.kldb.iter().map(|class| {
        let width = usize::from(class.level);
        let KldbClass {
            digits,
            title,
            short_title,
            ..
        } = class;
        format!("{digits:0width$} {title} | {short_title}")
    });
    assert_eq!(classes.collect::<Vec<_>>(), expected);
}

#[track_caller]
fn refuse(row: &str, expected: &[&str]) {
    let good = "9;1;Tee;Tee;;\n";
    let reading = check_issues(NAME, &format!("{HEADER}{good}{row}\n"), expected);
    assert_eq!(reading.tables.kldb.len(), 1);
    assert_eq!(reading.tables.parts[0].entries, 2);
}

#[test]
fn the_level_says_how_many_digits_a_key_has() {
    check(
        "0;1;Wache;Wache;;\n1;1;Garten;Garten;;\n1;2;Tor;Tor;;\n11;2;Beet;Beet;;\n1104;5;Wachdienst;Wachd.;;\n\
         04;2;Turm;Turm;;\n11104;5;Beetplanung;Beetpl.;;\n",
        &[
            "0 Wache | Wache",
            "1 Garten | Garten",
            "01 Tor | Tor",
            "04 Turm | Turm",
            "11 Beet | Beet",
            "01104 Wachdienst | Wachd.",
            "11104 Beetplanung | Beetpl.",
        ],
    );
}

#[test]
fn titles_are_plain_lines_and_explanations_are_not_read() {
    check(
        "8;1;\"Tee&nbsp;und\n Kaffee\";;\"z.&nbsp;B. \"\"Tee\"\";\n lang\";\n",
        &["8 Tee und Kaffee | Tee und Kaffee"],
    );
}

#[test]
fn the_header_says_which_edition_it_is() {
    let reading = read_one(NAME, &format!("{HEADER}9;1;Tee;Tee;;\n"));
    let edition = reading.tables.parts[0].edition.as_deref();
    assert_eq!(edition, Some("KldB 2010, V. 2020"));
}

#[test]
fn a_key_that_is_no_code_is_told() {
    let examples = "[8|81|813|8130|81302]";
    refuse("8x;2;A;A;;", &[&format!("P605 3 {KEY} 8x {examples}")]);
    refuse(
        "813025;5;A;A;;",
        &[&format!("P605 3 {KEY} 813025 {examples}")],
    );
    refuse(";5;A;A;;", &[&format!("P607 3 {KEY} {examples}")]);
    refuse(
        "81305;5;A;A;;",
        &[&format!("P605 3 {KEY} 81305 [01104|81302]")],
    );
}

#[test]
fn a_key_with_more_digits_than_its_level_is_told() {
    refuse("813;2;A;A;;", &[&format!("P609 3 {KEY} 813 [00–99]")]);
}

#[test]
fn a_level_is_one_of_five() {
    refuse("81;6;A;A;;", &["P606 3 Ebene 6 [1|2|3|4|5]"]);
    refuse("81;;A;A;;", &["P606 3 Ebene [1|2|3|4|5]"]);
}

#[test]
fn a_title_must_be_there() {
    refuse("81;2; ;A;;", &["P607 3 Titel"]);
}

#[test]
fn a_class_stands_there_once() {
    refuse("9;1;Kaffee;Kaffee;;", &[&format!("P608 3 {KEY} 9")]);
}

#[test]
fn a_row_with_too_many_cells_is_told() {
    refuse("8;1;A;B;C;D;E;F", &["R301 3"]);
}

#[test]
fn all_problems_of_a_row_are_told_at_once() {
    refuse(
        "8x;7;;;;",
        &[
            "P606 3 Ebene 7 [1|2|3|4|5]",
            &format!("P605 3 {KEY} 8x [8|81|813|8130|81302]"),
            "P607 3 Titel",
        ],
    );
}

#[test]
fn a_file_without_the_columns_is_not_taken() {
    check_form(
        NAME,
        "Schlüssel KldB 2010;Titel\n8;Tee\n",
        "P604 kldb*2010*.csv [Ebene|Kurztitel]",
    );
    check_form(
        NAME,
        "a;b\n",
        "P604 kldb*2010*.csv [Schlüssel KldB 2010*|Ebene|Titel|Kurztitel]",
    );
    check_form(NAME, HEADER, "F102");
    check_form(NAME, "", "F101");
}
