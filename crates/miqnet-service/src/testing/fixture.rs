//! Rows and fairs from the folder `fixtures`.

/// The fair that the command line is tested with.
pub(crate) fn fair() -> String {
    include_str!("../../../../fixtures/fair/fair.json").to_owned()
}

/// The first candidate of the invented county, as JSON.
pub(crate) fn candidate() -> String {
    row(
        include_str!("../../../../fixtures/county/candidates.csv"),
        0,
    )
}

/// The first vacancy of the invented county, as JSON.
pub(crate) fn vacancy() -> String {
    row(include_str!("../../../../fixtures/county/vacancies.csv"), 0)
}

/// The first rows of both sheets of the invented county, as lists of JSON.
pub(crate) fn rows(n: usize) -> (String, String) {
    let list = |csv: &str| {
        let rows: Vec<String> = (0..n).map(|nth| row(csv, nth)).collect();
        format!("[{}]", rows.join(","))
    };
    (
        list(include_str!("../../../../fixtures/county/candidates.csv")),
        list(include_str!("../../../../fixtures/county/vacancies.csv")),
    )
}

fn row(csv: &str, nth: usize) -> String {
    let csv = csv.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(csv.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let record = reader.records().nth(nth).expect("so many rows");
    let record = record.expect("a row");
    let cells = header.iter().zip(record.iter());
    let cells = cells.filter(|(_, cell)| !cell.is_empty());
    let row: serde_json::Map<String, serde_json::Value> = cells
        .map(|(name, cell)| (name.to_owned(), cell.into()))
        .collect();
    serde_json::Value::Object(row).to_string()
}
