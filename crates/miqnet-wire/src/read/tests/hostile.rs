//! Files that are made to harm, and files that are damaged.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::write::{self, CellOut, FileKind, Sheet};

const TYPES: &str =
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const PACKAGE: &str = r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const HEADER: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>stadt</t></is></c></row>"#;

/// An archive of these parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part can be added");
        zip.write_all(text.as_bytes())
            .expect("a part can be written");
    }
    zip.finish().expect("an archive can be closed").into_inner()
}

/// A workbook by hand: the rows below the header as XML, and further parts.
fn workbook(rows: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{HEADER}{rows}</sheetData></worksheet>");
    let mut parts = vec![
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", PACKAGE),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    parts.extend(more);
    archive(&parts)
}

#[test]
fn a_workbook_made_by_hand_is_read() {
    let row = r#"<row r="3"><c r="A3" t="str"><v>C-1</v></c><c r="B3"><v>2</v></c></row>"#;
    check("a.xlsx", workbook(row, &[]), &["3 C-1|2"], &[]);
}

#[test]
fn two_cells_far_apart_fill_no_memory() {
    let corner = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    refused(workbook(corner, &[]), TooManyColumns, Some(1_048_576));
    let below =
        r#"<row r="1048576"><c r="A1048576"><v>1</v></c><c r="B1048576"><v>2</v></c></row>"#;
    check("a.xlsx", workbook(below, &[]), &["1048576 1|2"], &[]);
}

#[test]
fn a_formula_without_its_result_is_told() {
    let row = r#"<row r="2"><c r="A2"><f>B2</f></c><c r="B2"><v>1</v></c></row>"#;
    check("a.xlsx", workbook(row, &[]), &["2 |1"], &["R305 2 id"]);
}

#[test]
fn shared_texts_that_unpack_to_much_are_refused() {
    let texts = |n: usize| format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(n));
    let bomb = texts(5_000_000);
    refused(
        workbook("", &[("xl/sharedStrings.xml", &bomb)]),
        ArchiveTooLarge,
        None,
    );
    let dense = texts(200_000);
    refused(
        workbook("", &[("xl/sharedStrings.xml", &dense)]),
        ArchiveTooDense,
        None,
    );
}

#[test]
fn a_size_that_the_archive_understates_is_counted() {
    let limits = Limits {
        unpacked_bytes: 100_000,
        ..Limits::default()
    };
    let text = " ".repeat(200_000);
    let mut bytes = workbook("", &[("xl/x.xml", &text)]);
    // The announced size stands twice: before the part and in the list at the end.
    let size = 200_000_u32.to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
    }
    let reading = table("a.xlsx", &bytes, &limits, &kind);
    assert_eq!(reading.table, None);
    assert!(
        ["F113", "F116"].contains(&reading.issues[0].code.id()),
        "{:?}",
        reading.issues
    );
}

#[test]
fn texts_that_are_announced_and_not_there_make_no_room() {
    for count in ["900000000", "18446744073709551615", "1000000000000000"] {
        let texts = format!("<!-- --><sst uniqueCount = '{count}'><si><t>a</t></si></sst>");
        refused(
            workbook("", &[("xl/SharedStrings.XML", &texts)]),
            BrokenArchive,
            None,
        );
    }
}

#[test]
fn one_long_text_in_a_million_cells_is_refused() {
    let long = "x".repeat(4_000);
    let texts = format!("<sst><si><t>{long}</t></si></sst>");
    let rows: String = (2..20_002)
        .map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#))
        .collect();
    refused(
        workbook(&rows, &[("xl/sharedStrings.xml", &texts)]),
        TooMuchText,
        None,
    );
}

#[test]
fn archives_of_other_kinds_are_told_apart() {
    let dot_dot = workbook("", &[("../x", "")]);
    refused(dot_dot, BrokenArchive, None);
    refused(workbook("", &[("xl\\x.xml", "")]), BrokenArchive, None);
    refused(archive(&[("a.txt", "a")]), UnknownFormat, None);
    refused(
        archive(&[("[Content_Types].xml", ""), ("word/document.xml", "")]),
        UnknownFormat,
        None,
    );
    refused(archive(&[("[Content_Types].xml", "")]), BrokenArchive, None);
    refused(
        workbook("", &[("xl/vbaProject.bin", "")]),
        UnsupportedSpreadsheet,
        None,
    );
    refused(
        archive(&[("xl/workbook.bin", "")]),
        UnsupportedSpreadsheet,
        None,
    );
    refused(
        archive(&[("mimetype", ""), ("content.xml", "")]),
        UnsupportedSpreadsheet,
        None,
    );
    let names: Vec<_> = (0..65).map(|part| format!("xl/{part}.xml")).collect();
    let parts: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
    refused(archive(&parts), ArchiveTooManyParts, None);
    let mut encrypted = workbook("", &[]);
    set_encrypted(&mut encrypted);
    refused(encrypted, EncryptedFile, None);
}

/// Sets the flag "encrypted" of each part, before it and in the list at the end.
fn set_encrypted(archive: &mut [u8]) {
    for at in 0..archive.len() - 10 {
        match &archive[at..at + 4] {
            b"PK\x03\x04" => archive[at + 6] |= 1,
            b"PK\x01\x02" => archive[at + 8] |= 1,
            _ => {}
        }
    }
}

#[test]
fn cells_in_an_order_that_no_program_writes_are_refused() {
    for rows in [
        r#"<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#,
        r#"<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>"#,
        r#"<row r="4294967295"></row><row></row><row><c><v>1</v></c></row>"#,
        r#"<row r="2"><c r="AAAAAAAAAAAAAA2"><v>1</v></c></row>"#,
        r#"<row r="2"><c r="A99999999999999"><v>1</v></c></row>"#,
    ] {
        let reading = read("a.xlsx", workbook(rows, &[]));
        assert_eq!(reading.table, None, "{rows}");
        assert_eq!(reading.issues.len(), 1, "{rows}");
    }
}

#[test]
fn a_file_over_its_limit_is_not_looked_at() {
    let limits = Limits::default();
    refused(vec![b'a'; limits.text_bytes + 1], FileTooLarge, None);
    let mut bytes = workbook("", &[]);
    bytes.resize(limits.xlsx_bytes + 1, 0);
    refused(bytes, FileTooLarge, None);
}

#[test]
fn tables_that_are_too_long_wide_or_full_are_refused() {
    refused(
        format!("id;stadt\n{}", "1\n".repeat(50_001)),
        TooManyRows,
        None,
    );
    refused(
        format!("id;stadt\n{}", "x\n".repeat(5_000_000)),
        TooManyRows,
        None,
    );
    refused(
        format!("id;stadt\n1{}x\n", ";".repeat(64)),
        TooManyColumns,
        Some(2),
    );
    refused(
        format!("id;stadt\n1{}x\n", ";".repeat(5_000_000)),
        TooManyColumns,
        Some(2),
    );
    let long = "ü".repeat(4_001);
    let good = &long[2..];
    let reading = read("a.csv", format!("id;stadt\nC-1;{good}\nC-2;{long}\n"));
    assert_eq!(codes(&reading), ["F111 3 stadt"]);
}

#[test]
fn more_problems_than_anybody_reads_are_cut_off() {
    let reading = read("a.csv", format!("id;stadt\n{}", "1;2;3\n".repeat(2_000)));
    assert_eq!(reading.issues.len(), 1_001);
    assert_eq!(codes(&reading)[999..], ["R301 1001", "F120"]);
    assert_eq!(lines(&reading).len(), 2_000);
}

/// A good file of each kind.
fn good_files() -> Vec<Vec<u8>> {
    let rows = (0..20).map(|row| vec![CellOut::integer(row), CellOut::text("Lörrach; \"x\"")]);
    let header = ["id", "stadt"].map(str::to_owned).to_vec();
    let sheet = Sheet {
        name: "A".to_owned(),
        header,
        rows: rows.collect(),
    };
    [
        FileKind::GermanCsv,
        FileKind::Csv,
        FileKind::JsonLines,
        FileKind::Xlsx,
    ]
    .map(|kind| write::bytes(&sheet, kind).expect("the sheet can be written"))
    .to_vec()
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let reading = read("a.csv", &bytes);
        prop_assert!(reading.table.is_some() || !reading.issues.is_empty());
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[\\[{}\\]\",;:\\nidstax1\\\\ ]{0,60}") {
        let reading = read("a.csv", &text);
        prop_assert!(reading.table.is_some() || !reading.issues.is_empty());
    }

    #[test]
    fn no_damage_makes_the_reader_panic(
        kind in 0..4_usize,
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = good_files().swap_remove(kind);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let reading = read("a.csv", &bytes);
        prop_assert!(reading.table.is_some() || !reading.issues.is_empty());
    }

    #[test]
    fn no_cell_xml_makes_the_reader_panic(
        rows in "(<row( r=\"[0-9A]{1,11}\")?>(<c( r=\"[A-Z]{0,8}[0-9]{0,11}\")?( t=\"(s|n|b|e|d|str|x)\")?( s=\"[0-9]{1,20}\")?>(<f( t=\"shared\" si=\"[0-9]{1,20}\"( ref=\"[A-C][1-9]:[A-C][1-9]\")?)?>A1</f>)?(<v>([0-9#REF!.e-]{0,20})</v>)?</c>){0,3}</row>){0,4}"
    ) {
        let reading = read("a.xlsx", workbook(&rows, &[]));
        prop_assert!(reading.table.is_some() || !reading.issues.is_empty());
    }
}
