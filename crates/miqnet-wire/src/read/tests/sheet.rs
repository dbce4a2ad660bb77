//! Excel workbooks as organisers have them.

use rust_xlsxwriter::{ExcelDateTime, Format as Style, Formula, Workbook, Worksheet};

use super::*;

/// A workbook of one sheet with a header, filled by `fill`.
fn book(header: &[&str], fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (column, name) in (0..).zip(header) {
        page.write(0, column, *name).expect("a name fits");
    }
    fill(page);
    book.save_to_buffer()
        .expect("a small workbook can be written")
}

/// Checks what a cell reads as, written in a number format.
#[track_caller]
fn shows(number: f64, format: &str, expected: &str) {
    let style = Style::new().set_num_format(format);
    let bytes = book(&["id", "stadt"], |page| {
        page.write_with_format(1, 1, number, &style)
            .expect("a number fits");
    });
    check("a.xlsx", bytes, &[&format!("2 |{expected}")], &[]);
}

#[test]
fn a_number_reads_as_its_format_shows_it() {
    shows(79539.0, "0", "79539");
    shows(16.6, "0.00", "16.6");
    shows(0.5, "0%", "50%");
    shows(1.0, "0.00%", "100%");
    shows(0.07, "0%", "7%");
    shows(46387.0, "dd.mm.yyyy", "2026-12-31");
    shows(46387.75, "dd.mm.yyyy hh:mm", "2026-12-31 18:00");
    shows(0.3125, "hh:mm", "07:30");
    shows(487.0 / 1440.0, "hh:mm", "08:07");
    shows(0.0, "hh:mm", "00:00");
    shows(23.5 / 24.0, "[h]:mm", "23:30");
    shows(1.0, "[h]:mm", "24:00");
    shows(38.5 / 24.0, "[h]:mm:ss", "38:30");
    shows(-1.0, "dd.mm.yyyy", "-1");
}

#[test]
fn cells_of_every_type_are_text() {
    let bytes = book(&["id", "stadt", "german", "availability"], |page| {
        let date = ExcelDateTime::from_ymd(2027, 1, 4).expect("it is a date");
        let style = Style::new().set_num_format("dd/mm/yyyy");
        page.write(1, 0, "C-1").expect("it fits");
        page.write(1, 1, true).expect("it fits");
        page.write(1, 2, "=kein Bezug").expect("it fits");
        page.write_with_format(1, 3, &date, &style)
            .expect("it fits");
    });
    check("a.xlsx", bytes, &["2 C-1|true|=kein Bezug|2027-01-04"], &[]);
}

#[test]
fn a_formula_counts_as_its_saved_result() {
    let bytes = book(&["id", "stadt", "german"], |page| {
        page.write_formula(1, 0, Formula::new("=A1").set_result("C-1"))
            .expect("it fits");
        page.write_formula(1, 1, Formula::new("=1+1").set_result("2"))
            .expect("it fits");
        page.write_formula(1, 2, Formula::new("=A9").set_result("#REF!"))
            .expect("it fits");
    });
    check("a.xlsx", bytes, &["2 C-1|2|#REF!"], &["R304 2 german"]);
}

#[test]
fn titles_totals_and_gaps_are_left_out() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .write_blank(0, 0, &Style::new().set_bold())
        .expect("it fits");
    let page = book.add_worksheet().set_name("Liste").expect("a good name");
    for (row, column, text) in [
        (0, 0, "Jobmesse Landkreis"),
        (3, 0, "Deutsch\nNiveau"),
        (3, 1, "ID"),
        (3, 2, "Stadt"),
        (4, 1, "C-1"),
        (9, 1, "C-2"),
        (9, 2, "Wehr"),
        (11, 0, "Gesamt"),
        (11, 2, "2"),
    ] {
        page.write(row, column, text).expect("it fits");
    }
    book.add_worksheet()
        .set_name("Notizen")
        .expect("a good name")
        .write(0, 0, "x")
        .expect("fits");
    let reading = read("a.xlsx", book.save_to_buffer().expect("it can be written"));
    assert_eq!(lines(&reading), ["5 |C-1|", "10 |C-2|Wehr"]);
    assert_eq!(codes(&reading), ["F118", "R303 12"]);
    assert_eq!(reading.issues[0].value.as_deref(), Some("Notizen"));
    let table = reading.table.expect("the file has a table");
    assert_eq!(
        (table.sheet.as_deref(), table.header_row),
        (Some("Liste"), 4)
    );
    assert_eq!(table.header.join("|"), "Deutsch Niveau|ID|Stadt");
}

#[test]
fn notes_below_the_table_are_no_people() {
    let check = |rows: &str, lines_read: &[&str], issues: &[&str]| {
        check(
            "a.csv",
            format!("id;stadt;german\n{rows}"),
            lines_read,
            issues,
        );
    };
    let note = "Stand: 20.11.2026";
    check(
        &format!("C-1;Wehr;B1\n\n{note}\nC-9\n"),
        &["2 C-1|Wehr|B1"],
        &["R303 4", "R303 5"],
    );
    check(
        &format!("C-1;Wehr;B1\nSumme;1;\n{note};;\n"),
        &["2 C-1|Wehr|B1"],
        &["R303 3", "R303 4"],
    );
    // Nothing parts these from the table.
    check(
        "C-1;Wehr;B1\nC-2;;\n;Bonn;\n",
        &["2 C-1|Wehr|B1", "3 C-2||", "4 |Bonn|"],
        &[],
    );
    // Another person follows.
    check(
        "C-1;Wehr;B1\n\nC-2;;\nC-3;Bonn;\n",
        &["2 C-1|Wehr|B1", "4 C-2||", "5 C-3|Bonn|"],
        &[],
    );
}

#[test]
fn a_remark_right_of_the_table_is_a_column_without_a_name() {
    let bytes = book(&["id", "stadt"], |page| {
        page.write(1, 0, "C-1").expect("it fits");
        page.write(1, 3, "ruft zurück").expect("it fits");
    });
    check("a.xlsx", bytes, &["2 C-1|||ruft zurück"], &["H205 2 D"]);
    check(
        "a.csv",
        "id;stadt;;\nC-1;Bonn;x;\n",
        &["2 C-1|Bonn|x"],
        &["H205 2 C"],
    );
    check(
        "a.csv",
        "id;stadt\nC-1;Bonn;x;\n",
        &["2 C-1|Bonn|x"],
        &["R301 2"],
    );
}

#[test]
fn a_workbook_without_data_has_no_sheet() {
    let mut hidden = Workbook::new();
    hidden.add_worksheet();
    let page = hidden.add_worksheet().set_hidden(true);
    page.write(0, 0, "id").expect("it fits");
    refused(
        hidden.save_to_buffer().expect("it can be written"),
        NoSheet,
        None,
    );
}

#[test]
fn a_table_of_the_largest_size_is_read() {
    let bytes = book(&["id", "stadt"], |page| {
        for row in 1..=50_000 {
            page.write(row, 0, row).expect("it fits");
            page.write(row, 1, "Wehr").expect("it fits");
        }
    });
    let reading = read("a.xlsx", &bytes);
    assert_eq!(reading.issues, []);
    assert_eq!(lines(&reading).len(), 50_000);
    let limits = Limits {
        rows: 49_999,
        ..Limits::default()
    };
    let reading = table("a.xlsx", &bytes, &limits, &kind);
    assert_eq!(codes(&reading), ["F109"]);
}
