//! What is written can be read again.

use proptest::prelude::*;

use super::*;
use crate::read::{self, HeaderKind, Limits, Reading};

const KINDS: [FileKind; 4] = [
    FileKind::GermanCsv,
    FileKind::Csv,
    FileKind::Xlsx,
    FileKind::JsonLines,
];

fn kind(header: &str) -> HeaderKind {
    match header {
        "id" => HeaderKind::Id,
        "stadt" | "note" => HeaderKind::Known,
        _ => HeaderKind::Unknown,
    }
}

fn read_again(bytes: &[u8]) -> Reading {
    read::table("again", bytes, &Limits::default(), &kind)
}

fn sheet(rows: &[[&str; 3]]) -> Sheet {
    Sheet {
        name: "Liste".to_owned(),
        header: ["id", "stadt", "note"].map(str::to_owned).to_vec(),
        rows: rows
            .iter()
            .map(|row| row.map(CellOut::text).to_vec())
            .collect(),
    }
}

/// The cells of a file's rows, parted by `|`.
#[track_caller]
fn cells(bytes: &[u8]) -> Vec<String> {
    let reading = read_again(bytes);
    assert_eq!(reading.issues, []);
    let table = reading.table.expect("what was written is a table");
    table.rows.iter().map(|row| row.cells.join("|")).collect()
}

/// Writes the rows in every kind of file and reads them again.
#[track_caller]
fn round_trip(rows: &[[&str; 3]]) {
    let wanted: Vec<_> = rows.iter().map(|row| row.join("|")).collect();
    for kind in KINDS {
        let bytes = bytes(&sheet(rows), kind).expect("the sheet can be written");
        assert_eq!(cells(&bytes), wanted, "{kind:?}");
    }
}

#[test]
fn every_text_comes_back_as_it_was() {
    round_trip(&[
        ["C-1", "Lörrach; Süd, \"Mitte\"", "Зварювальник"],
        ["=1+1", "+49 7621", "-"],
        ["@SUM(A1)", "\tTab", "＝1"],
        ["'=1", "''=1", "'Wehr'"],
        ["01067", "1.000", "1e5"],
        ["C-2", "zwei\nZeilen", " Rand "],
        ["C-3", "", ""],
    ]);
}

#[test]
fn no_text_of_a_csv_file_is_a_formula() {
    let sheet = sheet(&[["=1", "＋1", "'=1"], ["-1", "@a", "a=1"]]);
    let text = String::from_utf8(bytes(&sheet, FileKind::Csv).expect("it can be written"))
        .expect("it is UTF-8");
    assert_eq!(text, "id,stadt,note\n'=1,'＋1,''=1\n'-1,'@a,a=1\n");
}

#[test]
fn german_excel_gets_what_it_expects() {
    let mut sheet = sheet(&[["C-1", "a;b", ""]]);
    sheet.rows[0][2] = CellOut::decimal(-87_345, 3);
    let found = bytes(&sheet, FileKind::GermanCsv).expect("it can be written");
    assert_eq!(
        found,
        "\u{feff}id;stadt;note\r\nC-1;\"a;b\";-87,345\r\n".as_bytes()
    );
}

#[test]
fn numbers_stay_numbers() {
    let mut sheet = sheet(&[["C-1", "", ""]]);
    sheet.rows[0][1] = CellOut::decimal(87_345, 3);
    sheet.rows[0][2] = CellOut::integer(-2);
    let json = bytes(&sheet, FileKind::JsonLines).expect("it can be written");
    assert_eq!(json, b"{\"id\":\"C-1\",\"stadt\":87.345,\"note\":-2}\n");
    let xlsx = bytes(&sheet, FileKind::Xlsx).expect("it can be written");
    assert_eq!(cells(&xlsx), ["C-1|87.345|-2"]);
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let sheet = sheet(&[["C-1", "Wehr", "x"], ["C-2", "Wehr", "y"]]);
    for kind in KINDS {
        let [one, two] = [(), ()].map(|()| bytes(&sheet, kind).expect("it can be written"));
        assert!(one == two, "{kind:?}");
    }
}

#[test]
fn a_workbook_carries_no_time_of_its_writing() {
    let bytes = bytes(&sheet(&[["C-1", "", ""]]), FileKind::Xlsx).expect("it can be written");
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("it is an archive");
    let part = parts
        .by_name("docProps/core.xml")
        .expect("it has properties");
    let text = std::io::read_to_string(part).expect("they are text");
    assert!(
        text.contains(">2026-01-01T00:00:00Z</dcterms:created>"),
        "{text}"
    );
}

#[test]
fn a_sheet_name_that_excel_refuses_is_changed() {
    for name in ["", "a/b:c*[d]?", "history", "'x'", &"ü".repeat(40)] {
        let sheet = Sheet {
            name: name.to_owned(),
            ..sheet(&[["C-1", "a", "b"]])
        };
        assert_eq!(
            cells(&bytes(&sheet, FileKind::Xlsx).expect(name)),
            ["C-1|a|b"]
        );
    }
}

#[test]
fn rejects_can_be_loaded_again() {
    let file = "Titel\nid;stadt;note;Telefon\nC-1;Wehr;x;+49 1\nC-2;Wehr;;'=2;mehr\n";
    let table = read_again(file.as_bytes())
        .table
        .expect("the file has a table");
    let found = rejects(&table, &BTreeSet::from([4]));
    let bytes = bytes(&found, table.format.into()).expect("rejects can be written");
    let again = read_again(&bytes).table.expect("rejects are a table");
    assert_eq!(again.header, table.header);
    assert_eq!(again.rows.len(), 1);
    assert_eq!(again.rows[0].cells, table.rows[1].cells);
}

#[cfg(unix)]
#[test]
fn a_private_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("rejects.csv");
    std::fs::write(&path, "wide").expect("a file can be written");
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).expect("it is ours");
    private_file(&path, b"a;b").expect("a file can be written");
    let mode = std::fs::metadata(&path)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(std::fs::read(&path).expect("it is there"), b"a;b");
}

proptest! {
    #[test]
    fn any_text_survives_every_kind_of_file(
        rows in prop::collection::vec(("[A-Z]-[0-9]{1,4}", "[^\\r\\p{Cc}]{0,12}", "['=+@＝\\-;,\"\\t\\n a]{0,6}"), 1..5)
    ) {
        // A row of totals is the only row that is left out; ids here never look like one.
        let rows: Vec<[&str; 3]> =
            rows.iter().map(|(a, b, c)| [a.as_str(), b.as_str(), c.as_str()]).collect();
        for kind in KINDS {
            let bytes = bytes(&sheet(&rows), kind).expect("the sheet can be written");
            let table = read_again(&bytes).table.expect("what was written is a table");
            for (row, wanted) in table.rows.iter().zip(&rows) {
                for (found, wanted) in row.cells.iter().zip(wanted) {
                    // A cell of white space alone may come back empty.
                    prop_assert!(**found == **wanted || wanted.trim().is_empty(),
                        "{kind:?}: {found:?} is not {wanted:?}");
                }
            }
            prop_assert_eq!(table.rows.len(), rows.len());
        }
    }
}
