//! `docs/ERRORS.md` says every code of a problem, as the code and the message files say it.

use std::collections::BTreeSet;

use expect_test::expect_file;
use jiff::civil::date;
use miqnet_domain::IssueCode;

use crate::{
    policy::PolicyProblem,
    read::Limits,
    text::{Lang, Texts},
    travel::TravelProblem,
};

/// Stands for what the file at hand holds.
const ANY: &str = "…";

#[test]
fn the_page_of_errors_says_what_the_code_says() {
    expect_file!["../../../docs/ERRORS.md"].assert_eq(&page());
}

#[test]
fn the_page_of_errors_has_every_code_of_policies_and_travel_times() {
    let sources = [
        ("policy_", include_str!("policy/error.rs")),
        ("travel_", include_str!("travel/error.rs")),
    ];
    let written: BTreeSet<&str> = sources
        .iter()
        .flat_map(|(prefix, source)| {
            let quoted = source.split('"').skip(1).step_by(2);
            quoted.filter(move |word| word.starts_with(prefix))
        })
        .collect();
    let policy = policy_problems().map(|problem| problem.code());
    let travel = travel_problems().map(|problem| problem.code());
    assert_eq!(written, policy.into_iter().chain(travel).collect());
}

/// The whole page.
fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    let texts = Texts::load(Lang::En);
    for (family, heading) in FAMILIES {
        page += &format!("\n## {heading}\n\n{HEAD_OF_ISSUES}");
        for code in IssueCode::ALL {
            if code.id().starts_with(family) {
                page += &issue_row(&texts, *code);
            }
        }
    }
    page += POLICIES;
    for problem in policy_problems() {
        let allowed = allowed_in_policies(&problem);
        page += &fault_row(problem.code(), &problem.to_string(), allowed);
    }
    page += TRAVEL_TIMES;
    for problem in travel_problems() {
        let allowed = allowed_in_travel_times(&problem);
        page += &fault_row(problem.code(), &problem.to_string(), allowed);
    }
    page
}

const INTRODUCTION: &str = "\
# Problems of input files

Generated from the codes and the English message file; `cargo xtask pages` writes it anew, and a
test holds page and code equal.

Codes never change their meaning and are never used again. A problem names the file, the sheet, the
row and the column in which it stands, and all problems of all rows are reported at once. An *error*
of a row or a value keeps that row out, and an error of the file can keep out every row; a *warning*
keeps out nothing. Rows without an error go on. `…` stands for what your file holds, or for the
values that fit in that place.
";

const FAMILIES: [(char, &str); 5] = [
    ('F', "The file"),
    ('H', "The header"),
    ('R', "A row"),
    ('V', "A value"),
    ('P', "Publishers' files of occupations"),
];

const HEAD_OF_ISSUES: &str = "\
| code | severity | what it means | what is allowed | what to do |
| --- | --- | --- | --- | --- |
";

const POLICIES: &str = "
## Policy files

Any fault refuses the file; all faults come at once, each with its key. [POLICY.md](POLICY.md) says
every key and its range.

| code | what it means | what is allowed | what to do |
| --- | --- | --- | --- |
";

const TRAVEL_TIMES: &str = "
## Files of travel times

Any fault refuses the file; all faults come at once, each with its line. [TRAVEL.md](TRAVEL.md) says
the columns and their spellings.

| code | what it means | what is allowed | what to do |
| --- | --- | --- | --- |
";

fn issue_row(texts: &Texts, code: IssueCode) -> String {
    let key = code.id().to_lowercase();
    let limit = limit(code).unwrap_or_else(|| ANY.to_owned());
    let values = [
        ("value", ANY),
        ("column", ANY),
        ("row", ANY),
        ("allowed", ANY),
        ("limit", &limit),
    ];
    let meaning = texts
        .message(&key, &values)
        .expect("each code has a sentence");
    let todo = texts
        .attribute(&key, "todo", &values)
        .expect("each code says what to do");
    row(&[
        code.id(),
        code.severity().name(),
        &meaning,
        &allowed(code),
        &todo,
    ])
}

/// A row of a fault whose sentence is "what is wrong: what to do".
fn fault_row(code: &str, sentence: &str, allowed: &str) -> String {
    let (meaning, todo) = sentence
        .split_once(": ")
        .expect("a sentence says what is wrong, a colon, and what to do");
    let code = format!("`{code}`");
    row(&[&code, &capital(meaning), allowed, &capital(todo)])
}

/// The sentence with a capital letter and a full stop; words of the file stay as they are.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let sentence: String = first.chain(letters).collect();
    format!("{sentence}.")
}

/// A row of a Markdown table.
fn row(cells: &[&str]) -> String {
    for cell in cells {
        assert!(
            !cell.is_empty() && !cell.contains(['|', '\n']),
            "{cell:?} would break the table"
        );
    }
    // An ellipsis at the end of a sentence is its full stop as well.
    format!("| {} |\n", cells.join(" | ").replace("….", "…"))
}

/// The limit that a sentence names, in the unit it names.
fn limit(code: IssueCode) -> Option<String> {
    let limits = Limits::default();
    let mebibytes = |bytes: u64| bytes >> 20;
    Some(match code {
        IssueCode::FileTooLarge => format!(
            "{} (XLSX: {})",
            mebibytes(limits.text_bytes as u64),
            mebibytes(limits.xlsx_bytes as u64)
        ),
        IssueCode::TooManyRows => limits.rows.to_string(),
        IssueCode::TooManyColumns => limits.columns.to_string(),
        IssueCode::CellTooLong => format!(
            "{} (official files: {})",
            limits.cell_chars,
            crate::official::limits().cell_chars
        ),
        IssueCode::ArchiveTooManyParts => limits.archive_entries.to_string(),
        IssueCode::ArchiveTooLarge => mebibytes(limits.unpacked_bytes).to_string(),
        IssueCode::ArchiveTooDense => limits.pack_ratio.to_string(),
        IssueCode::TooManyIssues => {
            format!("{} (values: {})", limits.issues, crate::row::MOST_ISSUES)
        }
        IssueCode::TooMuchText => mebibytes(limits.table_bytes as u64).to_string(),
        IssueCode::NoHeader => limits.header_row.to_string(),
        _ => return None,
    })
}

/// What would not have been a problem.
fn allowed(code: IssueCode) -> String {
    use IssueCode::*;
    let limit = || limit(code).expect("the code has a limit");
    match code {
        EmptyFile | HeaderOnly => "a row of column names and at least one row below it".into(),
        UnknownFormat | UnsupportedSpreadsheet => "CSV, XLSX, JSON, JSON Lines".into(),
        WrongEncoding => "UTF-8; UTF-16 with a byte order mark; Windows-1252".into(),
        NulInText => "text without control characters".into(),
        QuoteNotClosed => "a quoted cell closes before the next separator or line".into(),
        FileTooLarge | ArchiveTooLarge | TooMuchText => format!("up to {} MiB", limit()),
        TooManyRows => format!("up to {} rows below the header", limit()),
        TooManyColumns => format!("up to {} columns", limit()),
        CellTooLong => format!("up to {} characters", limit()),
        ArchiveTooManyParts => format!("up to {} parts", limit()),
        ArchiveTooDense => format!("up to {} times smaller than its content", limit()),
        EncryptedFile => "a workbook without a password".into(),
        BrokenArchive => "a workbook as spreadsheet programs save it".into(),
        NoSheet => "a workbook with at least one sheet that holds data".into(),
        OtherSheets => "one sheet with data".into(),
        BrokenJson => "an array of objects, or one object in each line".into(),
        TooManyIssues => format!("up to {} problems are listed", limit()),
        UnknownColumn | DuplicateColumn | UnnamedColumn => {
            "each column of [COLUMNS.md](COLUMNS.md) at most once, by any of its names".into()
        }
        MissingColumn => "the required columns of [COLUMNS.md](COLUMNS.md)".into(),
        NoHeader => format!("column names in one of the first {} rows", limit()),
        RaggedRow => "at most as many cells as column names".into(),
        DuplicateId => "each id once in a file".into(),
        TotalLine => "rows with an id and a second entry".into(),
        CellError | FormulaWithoutValue => "a value, or a formula with its result".into(),
        NestedValue => "text, number, true, false, null, or a plain list of these".into(),
        DuplicateKey => "each name once in an object".into(),
        BrokenLine => "one object in each line".into(),
        NotAllowed => "the spellings that the problem lists; all are in [COLUMNS.md](COLUMNS.md)".into(),
        BadDate => "`04.01.2027`, `4.1.27`, `2027-01-04`; days that the calendar has".into(),
        BadNumber => "digits with the unit of the column, as in the examples that the problem gives".into(),
        OutOfRange => "the range that the problem gives".into(),
        BadClock => "days and hours of a day, `Mo-Fr 8:00-12:30`".into(),
        EndsBeforeStart => "a start before its end".into(),
        LevelUnclear => "A1, A2, B1, B2, C1, C2, none, with a course or a certificate beside it".into(),
        HoursUnclear => "hours with one reading: `Früh/Spät`, `Früh und Spät im Wechsel`".into(),
        DayHoursDiffer => "in `shift_mode` one_of or rotation; or the hours in `opening_hours`".into(),
        BadPostalCode => "five digits in a region of the German post".into(),
        BadPay => "an amount by the hour or by the month".into(),
        ChooseOccupation | AskOccupation => "a title of the dictionary, a KldB code, or a number of [OCCUPATIONS.md](OCCUPATIONS.md)".into(),
        BadId => "1 to 64 bytes, a letter or digit among them, without invisible characters".into(),
        NeedsOther => "both columns, or neither".into(),
        Contradiction => "columns that say the same".into(),
        NamedTwice => "each entry of a list once".into(),
        UnknownLanguage => "the languages of [COLUMNS.md](COLUMNS.md), by name or ISO 639-1 code".into(),
        NotForThisKind => "an empty cell, or the kind of place that the problem gives".into(),
        MissingValue | OfficialValueMissing => "a value".into(),
        NoOfficialFile => "a file with one of the names that the problem gives, in the directory or one level below".into(),
        OfficialFileUnreadable => "a file that may be read".into(),
        OfficialFileTwice => "one file of each kind".into(),
        NotTheOfficialForm => "the column names or, where the file has none, the first row that the problem gives".into(),
        OfficialCode => "the form of the codes that the problem gives".into(),
        OfficialKey => "the keys that the problem gives".into(),
        OfficialTwice => "each code or concept once in a file".into(),
        OfficialContradiction => "what the problem gives".into(),
        NoOccupationInUse => "a title of the KldB; a released occupation of ESCO".into(),
    }
}

/// One of each kind of fault, in the order of declaration.
fn policy_problems() -> [PolicyProblem; 7] {
    let any = || Box::from(ANY);
    let (from, to) = (date(2027, 1, 1), date(2026, 12, 31));
    [
        PolicyProblem::Syntax(any()),
        PolicyProblem::Missing,
        PolicyProblem::Unknown { known: any() },
        PolicyProblem::Value {
            given: any(),
            allowed: any(),
        },
        PolicyProblem::EndsBeforeStart { from, to },
        PolicyProblem::Gap(from),
        PolicyProblem::Overlap(from),
    ]
}

fn allowed_in_policies(problem: &PolicyProblem) -> &'static str {
    match problem {
        PolicyProblem::Syntax(_) => "TOML in UTF-8",
        PolicyProblem::Missing => "every key of the page, each once",
        PolicyProblem::Unknown { .. } => "the keys of the page and no other",
        PolicyProblem::Value { .. } => "the kind and range of the key",
        PolicyProblem::EndsBeforeStart { .. } => "`valid_from` no later than `valid_to`",
        PolicyProblem::Gap(_) => "a value for each day that the file covers",
        PolicyProblem::Overlap(_) => "one value for each day",
    }
}

/// One of each kind of fault, in the order of declaration.
fn travel_problems() -> [TravelProblem; 9] {
    let any = || Box::from(ANY);
    [
        TravelProblem::Empty,
        TravelProblem::MissingColumn(ANY),
        TravelProblem::UnknownColumn(any()),
        TravelProblem::DoubleColumn(ANY),
        TravelProblem::CellCount {
            found: 3,
            expected: 4,
        },
        TravelProblem::PostalCode {
            column: "from",
            given: any(),
        },
        TravelProblem::Mode(any()),
        TravelProblem::Minutes(any()),
        TravelProblem::Double { first: 2 },
    ]
}

fn allowed_in_travel_times(problem: &TravelProblem) -> &'static str {
    match problem {
        TravelProblem::Empty => "a header and lines below it",
        TravelProblem::MissingColumn(_)
        | TravelProblem::UnknownColumn(_)
        | TravelProblem::DoubleColumn(_) => {
            "from, to and minutes, each once; mode once or not at all"
        }
        TravelProblem::CellCount { .. } => "as many cells as the header has",
        TravelProblem::PostalCode { .. } => "five digits",
        TravelProblem::Mode(_) => "car, public_transport, bicycle, or an empty cell",
        TravelProblem::Minutes(_) => "0 to 600",
        TravelProblem::Double { .. } => "each way and mode once",
    }
}
