//! What a file of each kind reads as.

use miqnet_domain::IssueCode::{self, *};

use super::*;

mod hostile;
mod json;
mod sheet;
mod texts;

const COLUMNS: [&str; 4] = ["german", "stadt", "größe", "availability"];

pub(super) fn kind(header: &str) -> HeaderKind {
    match header.to_lowercase().as_str() {
        "id" => HeaderKind::Id,
        name if COLUMNS.contains(&name) => HeaderKind::Known,
        _ => HeaderKind::Unknown,
    }
}

pub(super) fn read(name: &str, bytes: impl AsRef<[u8]>) -> Reading {
    table(name, bytes.as_ref(), &Limits::default(), &kind)
}

/// The rows as text: number, then cells parted by `|`.
pub(super) fn lines(reading: &Reading) -> Vec<String> {
    let table = reading.table.as_ref().expect("the file has a table");
    table
        .rows
        .iter()
        .map(|row| format!("{} {}", row.row, row.cells.join("|")))
        .collect()
}

/// The issues as text: code, row where there is one, column where there is one.
pub(super) fn codes(reading: &Reading) -> Vec<String> {
    let line = |issue: &Issue| {
        let row = issue.row.map(|row| format!(" {row}")).unwrap_or_default();
        let column = issue
            .column
            .as_deref()
            .map(|name| format!(" {name}"))
            .unwrap_or_default();
        format!("{}{row}{column}", issue.code.id())
    };
    reading.issues.iter().map(line).collect()
}

/// Reads a file that has a table and checks its rows and issues.
#[track_caller]
pub(super) fn check(name: &str, bytes: impl AsRef<[u8]>, rows: &[&str], issues: &[&str]) {
    let reading = read(name, bytes);
    assert_eq!(codes(&reading), issues);
    assert_eq!(lines(&reading), rows);
}

/// Reads a file that has no table and checks the one issue that says why.
#[track_caller]
pub(super) fn refused(bytes: impl AsRef<[u8]>, code: IssueCode, row: Option<u32>) {
    let reading = read("a.csv", bytes);
    assert_eq!(reading.table, None);
    let found: Vec<_> = reading
        .issues
        .iter()
        .map(|issue| (issue.code, issue.row))
        .collect();
    assert_eq!(found, [(code, row)]);
}

#[test]
fn a_german_excel_file_is_read() {
    let windows_1252 =
        b"ID;Stadt;Gr\xF6\xDFe\r\nC-1;\"L\xF6rrach; S\xFCd\";\xBD\r\n\r\nC-2;Sch\xF6nau\r\n";
    check(
        "a.csv",
        windows_1252,
        &["2 C-1|Lörrach; Süd|½", "4 C-2|Schönau|"],
        &[],
    );
}

#[test]
fn every_separator_and_encoding_is_told_by_itself() {
    let rows = &["2 C-1|Медсестра"];
    check("a.csv", "\u{feff}id,stadt\nC-1,Медсестра\n", rows, &[]);
    check("a.csv", "id\tstadt\nC-1\tМедсестра", rows, &[]);
    check("a.csv", "id;stadt\rC-1;Медсестра\r", rows, &[]);
    let utf_16 = "\u{feff}id;stadt\nC-1;Медсестра\n".encode_utf16();
    check(
        "a.csv",
        utf_16
            .clone()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>(),
        rows,
        &[],
    );
    check(
        "a.csv",
        utf_16.flat_map(u16::to_be_bytes).collect::<Vec<_>>(),
        rows,
        &[],
    );
}

#[test]
fn titles_above_the_header_and_totals_below_are_left_out() {
    let file = "Kandidatinnen, Stand 1.11.;;\n;;\nStadt und Land;;\n ID ;Stadt;Notiz\nC-1;Lörrach;x\n\
                ;;\nSumme;1;\n;Gesamt: 1;\n;;Stand heute\n";
    check(
        "a.csv",
        file,
        &["5 C-1|Lörrach|x"],
        &["R303 7", "R303 8", "R303 9"],
    );
}

#[test]
fn a_total_between_rows_is_a_row() {
    check(
        "a.csv",
        "id;stadt\nSumme;1\nC-1;Lörrach\n",
        &["2 Summe|1", "3 C-1|Lörrach"],
        &[],
    );
}

#[test]
fn a_row_with_more_cells_than_the_header_is_a_reject() {
    let reading = read("a.csv", "id;stadt\nC-1;Lörrach;mehr\nC-2;Wehr;;\nC-3\n");
    assert_eq!(codes(&reading), ["R301 2"]);
    assert_eq!(
        lines(&reading),
        ["2 C-1|Lörrach|mehr", "3 C-2|Wehr", "4 C-3|"]
    );
    let readable: Vec<_> = reading
        .table
        .iter()
        .flat_map(|table| &table.rows)
        .map(|row| row.readable)
        .collect();
    assert_eq!(readable, [false, true, true]);
}

#[test]
fn cells_below_no_name_are_named_by_their_letter() {
    check(
        "a.csv",
        "id;;stadt\nC-1;;a\nC-2;x;b\n",
        &["2 C-1||a", "3 C-2|x|b"],
        &["H205 3 B"],
    );
}

#[test]
fn a_file_without_rows_says_what_it_lacks() {
    refused("", EmptyFile, None);
    refused("\u{feff} \r\n\r\n", EmptyFile, None);
    refused("id;stadt\n;;\n", HeaderOnly, None);
    assert_eq!(
        codes(&read("a.csv", "id;stadt\nSumme;0\n")),
        ["R303 2", "F102"]
    );
    refused("a;b\nc;d\n", NoHeader, None);
    let titles = "Titel\n".repeat(31);
    refused(format!("{titles}id;stadt\nC-1;Wehr\n"), NoHeader, None);
    let titles = "Titel\n".repeat(19);
    check(
        "a.csv",
        format!("{titles}id;stadt\nC-1;Wehr\n"),
        &["21 C-1|Wehr"],
        &[],
    );
}

#[test]
fn text_that_cannot_be_read_with_certainty_is_refused() {
    refused(b"id;stadt\nC-1;M\x81nchen\n", WrongEncoding, Some(2));
    refused(
        b"id;stadt\nC-1;\xCC\xE5\xE4\xF1\xE5\xF1\xF2\xF0\xE0\n",
        WrongEncoding,
        Some(2),
    );
    let mut damaged = "id;stadt\nC-1;Медсестра\nC-2;".as_bytes().to_vec();
    damaged.extend(b"\xD0\n");
    refused(damaged, WrongEncoding, Some(3));
    refused(b"id;stadt\nC-1;\0\n", NulInText, Some(2));
    refused(b"\xFF\xFEi\x00d\x00\x00\xD8", WrongEncoding, Some(1));
}

#[test]
fn a_quote_that_never_closes_names_its_row() {
    refused(
        "id;stadt\nC-1;\"Wehr\nC-2;Lörrach\n",
        QuoteNotClosed,
        Some(2),
    );
    refused(
        "\"Messe 2026\nid;stadt\nC-1;Wehr\n",
        QuoteNotClosed,
        Some(1),
    );
}

#[test]
fn a_guard_against_formulas_is_taken_off() {
    check(
        "a.csv",
        "id;stadt\n'=1;'Wehr\n''-1;'\n",
        &["2 =1|'Wehr", "3 '-1|'"],
        &[],
    );
}

#[test]
fn other_files_are_named() {
    refused(b"%PDF-1.7", UnknownFormat, None);
    refused("<html><table>", UnknownFormat, None);
    refused(b"PK\x05\x06", BrokenArchive, None);
    refused(
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook",
        UnsupportedSpreadsheet,
        None,
    );
    let mut encrypted = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0".to_vec();
    encrypted.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    refused(encrypted, EncryptedFile, None);
}
