//! What is written is read again as the same record, and no words make the importer panic.

use proptest::{collection::vec, prelude::*, sample::select};

use miqnet_domain::{IssueCode, Severity};
use miqnet_occupations::Dictionary;

use crate::{
    column::{Side, columns, position},
    read::{Format, Issue, RawRow, Table},
    row::{Import, Record, TextTable, candidates, normalised_table, vacancies},
};

use super::strategy;

/// The table with these cells.
fn table(text: &TextTable) -> Table {
    let cells = |cells: &Vec<String>| cells.iter().map(|cell| cell.as_str().into()).collect();
    let rows = (2..).zip(&text.rows);
    Table {
        file: "t.csv".into(),
        sheet: None,
        format: Format::Csv,
        header: cells(&text.header),
        header_row: 1,
        rows: rows
            .map(|(row, row_cells)| RawRow {
                row,
                cells: cells(row_cells),
                readable: true,
            })
            .collect(),
    }
}

/// The table with every column of the closed set and one row.
pub(super) fn one_row(side: Side, row: Vec<String>) -> Table {
    let header = columns(side)
        .iter()
        .map(|column| column.name.to_owned())
        .collect();
    table(&TextTable {
        header,
        rows: vec![row],
    })
}

#[track_caller]
pub(super) fn check<T: Record + PartialEq + std::fmt::Debug>(
    record: &T,
    read: fn(&Table, &Dictionary) -> Import<T>,
) {
    let dictionary = Dictionary::built_in();
    let import = read(&one_row(T::SIDE, record.cells(&dictionary)), &dictionary);
    assert_eq!(import.issues, []);
    assert_eq!(&import.good[0].value, record);
}

/// The normalised table of whatever was imported gives the same records without an issue.
#[track_caller]
pub(super) fn check_again<T: Record + PartialEq + std::fmt::Debug>(
    row: Vec<String>,
    read: fn(&Table, &Dictionary) -> Import<T>,
) -> usize {
    let dictionary = Dictionary::built_in();
    let import = read(&one_row(T::SIDE, row), &dictionary);
    assert_eq!(import.good.len() + import.bad_rows.len(), 1);
    // A warning is an issue of a row that counts (V420).
    let is_error = |issue: &Issue| issue.code.severity() == Severity::Error;
    let has_error = import.issues.iter().any(is_error);
    assert_eq!(has_error, !import.bad_rows.is_empty());
    let shown = normalised_table(&import, &dictionary);
    let again = read(&table(&shown), &dictionary);
    assert_eq!(again.issues, []);
    for (first, second) in import.good.iter().zip(&again.good) {
        assert_eq!(first.value, second.value);
    }
    again.good.len()
}

/// Cells of words that columns accept, of their pieces, and of anything.
fn any_cell() -> impl Strategy<Value = String> {
    let pieces = [
        "B1",
        "B2",
        "Kurs",
        "bis",
        "31.03.2027",
        "(",
        ")",
        "Mo",
        "Fr",
        "-",
        "8",
        "14:30",
        "/",
        ",",
        ";",
        "und",
        "oder",
        "Früh",
        "Nacht",
        "im Wechsel",
        "ja",
        "keine",
        "?",
        "82101",
        "en",
        "16,60",
        "€",
        "/h",
        "VÖ",
        "(assumed)",
        "UA",
        "C",
        "20",
        "Std.",
        "Monate",
        "2027",
        "ab",
        "sofort",
        "->",
        "+",
    ];
    prop_oneof![
        4 => Just(String::new()),
        4 => vec(select(pieces.to_vec()), 1..6).prop_map(|pieces| pieces.join(" ")),
        2 => vec(select(pieces.to_vec()), 1..6).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

/// Rows with the example in most columns and any cell in some.
pub(super) fn spoiled_row(side: Side) -> impl Strategy<Value = Vec<String>> {
    let cells = columns(side).iter().map(|column| {
        prop_oneof![
            12 => Just(String::new()),
            6 => Just(column.example.to_owned()),
            1 => any_cell(),
        ]
    });
    cells.collect::<Vec<_>>()
}

#[test]
fn a_row_of_examples_is_read_without_an_issue() {
    let examples = |side| {
        columns(side)
            .iter()
            .map(|column| column.example.to_owned())
            .collect()
    };
    let dictionary = Dictionary::built_in();
    let import = candidates(
        &one_row(Side::Candidates, examples(Side::Candidates)),
        &dictionary,
    );
    let about: Vec<_> = import
        .issues
        .iter()
        .map(|issue| (&issue.column, issue.code))
        .collect();
    assert_eq!(about, []);
    let import = vacancies(
        &one_row(Side::Vacancies, examples(Side::Vacancies)),
        &dictionary,
    );
    let about: Vec<_> = import
        .issues
        .iter()
        .map(|issue| (&issue.column, issue.code))
        .collect();
    assert_eq!(about, []);
}

#[test]
fn a_title_that_names_no_occupation_is_a_warning_and_the_row_counts() {
    let row = |title: &str| {
        let mut cells = vec![String::new(); columns(Side::Candidates).len()];
        for (column, words) in [
            ("id", "K-017"),
            ("qualification", "медична сестра"),
            ("award", "молодший спеціаліст"),
            ("experience", title),
            ("experience_years", "8"),
        ] {
            cells[position(Side::Candidates, column)] = words.to_owned();
        }
        cells
    };
    let dictionary = Dictionary::built_in();
    for (title, expected) in [
        ("Krankenschwester", &[][..]),
        ("Mo", &[IssueCode::AskOccupation]),
    ] {
        let import = candidates(&one_row(Side::Candidates, row(title)), &dictionary);
        let codes: Vec<_> = import.issues.iter().map(|issue| issue.code).collect();
        assert_eq!(codes, expected, "{title}");
        assert_eq!(check_again(row(title), candidates), 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_candidate_is_read_as_it_was_written(candidate in strategy::candidate()) {
        check(&candidate, candidates);
    }

    #[test]
    fn a_vacancy_is_read_as_it_was_written(vacancy in strategy::vacancy()) {
        check(&vacancy, vacancies);
    }

    #[test]
    fn no_words_make_the_importer_panic(
        candidate in spoiled_row(Side::Candidates),
        vacancy in spoiled_row(Side::Vacancies),
    ) {
        check_again(candidate, candidates);
        check_again(vacancy, vacancies);
    }

    #[test]
    fn no_characters_make_the_importer_panic(cell in any::<String>()) {
        check_again(vec![cell.clone(); columns(Side::Candidates).len()], candidates);
        check_again(vec![cell; columns(Side::Vacancies).len()], vacancies);
    }
}
