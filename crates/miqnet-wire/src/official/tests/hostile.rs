//! Files that are damaged, and files that are made to harm.

use proptest::prelude::*;

use super::*;

/// A name of each kind of file.
const NAMES: [&str; 8] = [
    "KldB_2010.csv",
    "gesamtberufsliste.xlsx",
    "vam_beruf_kurz.csv",
    "kldb10_5d_to_isco08.csv",
    "isco08_isco88.csv",
    "occupations_de.csv",
    "occupations_en.csv",
    "l10n.ua.hr.job.classification-data.csv",
];

/// Beginnings of files in their publishers' form.
const STARTS: [&str; 5] = [
    "Schlüssel KldB 2010;Ebene;Titel;Kurztitel\n",
    "1,B 11104-101,t,1910,2,0,2,E,0,Tee,Tee,TEE\n",
    "81302,2221\n",
    "ISCO-88 code,ISCO 08 Code,ISCO-08 part\n",
    "id,code,name,profession_classifier_catalog_id/id,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate\n",
];

#[test]
fn a_quote_that_does_not_close_is_told_with_its_row() {
    let name = "kldb10_5d_to_isco08.csv";
    check_form(name, "81302,2221\n\"11104,2132\n", "F107 2");
}

#[test]
fn letters_that_cannot_be_read_with_certainty_are_told() {
    let name = "l10n.ua.hr.job.classification-data.csv";
    let mut bytes = b"id,code,name,profession_classifier_catalog_id/id\n1,2230,".to_vec();
    // "Медсестра" in Windows-1251.
    bytes.extend(b"\xCC\xE5\xE4\xF1\xE5\xF1\xF2\xF0\xE0,c\n");
    assert_eq!(issues(&read_files(&[(name, &bytes)])), ["F105 2"]);
}

#[test]
fn german_excel_may_have_saved_the_file_anew() {
    let mut bytes = b"Schl\xFCssel KldB 2010, V. 2020;Ebene;Titel;Kurztitel\r\n".to_vec();
    bytes.extend(b"9;1;G\xE4rten;G\xE4rten\r\n");
    let reading = read_files(&[("KldB_2010.csv", &bytes)]);
    assert_eq!(reading.issues, []);
    assert_eq!(&*reading.tables.kldb[0].title, "Gärten");
}

#[test]
fn a_cell_that_is_too_long_keeps_its_row_out() {
    let long = "ä".repeat(40_001);
    let rows = format!("81;2;{long};x\n82;2;{};x\n", "ä".repeat(40_000));
    let text = format!("Schlüssel KldB 2010;Ebene;Titel;Kurztitel\n{rows}");
    let reading = check_issues("KldB_2010.csv", &text, &["F111 2 C"]);
    assert_eq!(reading.issues[0].limit, Some(40_000));
    assert_eq!(reading.tables.kldb.len(), 1);
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let bytes = vec![b'a'; 33 << 20];
    let reading = read_files(&[("vam_beruf_kurz.csv", &bytes)]);
    assert_eq!(issues(&reading), ["F108"]);
    assert_eq!(reading.tables, OfficialTables::default());
}

#[test]
fn more_problems_than_anybody_reads_are_not_listed() {
    let rows = "1,1\n".repeat(5_000);
    let reading = read_one("kldb10_5d_to_isco08.csv", &format!("81302,2221\n{rows}"));
    assert_eq!(reading.issues.len(), limits().issues + 1);
    let last = |issue: &&Issue| issue.code == IssueCode::TooManyIssues;
    assert_eq!(reading.issues.iter().filter(last).count(), 1);
}

#[test]
fn the_sheet_of_titles_is_found_among_many() {
    let names: Vec<String> = (0..40).map(|at| format!("S{at}")).collect();
    let rows: &[&[&str]] = &[&["Stand:", "heute"]];
    let mut sheets: Vec<(&str, &[&[&str]])> =
        names.iter().map(|name| (name.as_str(), rows)).collect();
    let titles: &[&[&str]] = &[
        &[
            "BKZ",
            "Zustand",
            "Bezeichnung neutral kurz",
            "Bezeichnung männlich lang",
            "Bezeichnung weiblich lang",
        ],
        &["B 11104-101", "E", "Tee"],
    ];
    sheets.insert(20, ("Titel", titles));
    let reading = read_files(&[("gesamtberufsliste.xlsx", &workbook(&sheets))]);
    assert_eq!(reading.issues, []);
    assert_eq!(reading.tables.titles.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused(
        name in prop::sample::select(&NAMES[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let reading = read_files(&[(name, &bytes)]);
        prop_assert!(reading.has_errors());
    }

    #[test]
    fn any_rows_below_the_right_start_are_read_or_told(
        name in prop::sample::select(&NAMES[..]),
        start in prop::sample::select(&STARTS[..]),
        rows in "([BE0-9a-zäи .,;\"&#\n/-]{0,12}[,;\n]){0,40}",
    ) {
        let reading = read_one(name, &format!("{start}{rows}"));
        let tables = &reading.tables;
        let entries: u32 = tables.parts.iter().map(|part| part.entries).sum();
        let kept = tables.kldb.len()
            + tables.titles.len()
            + tables.kldb_to_isco.len()
            + tables.isco88_to_08.len()
            + tables.esco.len()
            + tables.dk003.len();
        prop_assert!(kept <= entries as usize);
        prop_assert!(kept > 0 || !reading.issues.is_empty());
    }

    #[test]
    fn a_workbook_cut_off_or_changed_is_read_or_refused(
        cut in 0_usize..4_000,
        at in 0_usize..4_000,
        byte in any::<u8>(),
    ) {
        let mut bytes = workbook(&[("A", &[&["BKZ", "Zustand"], &["B 11104-101", "E"]])]);
        let len = bytes.len();
        bytes[at % len] = byte;
        bytes.truncate(len - cut % 2 * (cut % len));
        let reading = read_files(&[("gesamtberufsliste.xlsx", &bytes)]);
        prop_assert!(reading.has_errors());
    }
}
