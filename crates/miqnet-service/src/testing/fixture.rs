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

/// The first candidate with nothing left to ask, as JSON.
pub(crate) fn near_candidate() -> String {
    let mut row: serde_json::Value = serde_json::from_str(&candidate()).expect("a row is JSON");
    row["work_permission"] = "unrestricted".into();
    row.to_string()
}

/// A vacancy that the first candidate can have, as JSON: the first one with work that she knows.
pub(crate) fn near_vacancy() -> String {
    let mut row: serde_json::Value = serde_json::from_str(&vacancy()).expect("a row is JSON");
    for (column, value) in [
        ("title", "Kassierer/in"),
        ("occupation", "6211201 Kassierer/in"),
        ("german_required", "B1"),
        ("shifts", "Mo-Fr 08:30-13:30"),
        ("weekly_hours", "25-30"),
        ("workplace_postal_codes", "71106"),
        ("pay", "16.00 EUR/hour"),
    ] {
        row[column] = value.into();
    }
    row.to_string()
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
