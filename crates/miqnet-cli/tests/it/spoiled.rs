//! The county of `fixtures/county` with problems planted in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use miqnet_domain::{IssueCode, Severity};

use crate::bench::Bench;

/// File, row, column and code of a problem.
type Problem = (String, Option<u64>, Option<String>, String);

/// One sheet of the county, with a title and a blank line above its header.
struct Spoiled {
    file: &'static str,
    lines: Vec<Vec<String>>,
    planted: BTreeSet<Problem>,
    /// The next line in which nothing is planted yet.
    next: usize,
}

/// The line of the header, from 0.
const HEADER: usize = 2;

impl Spoiled {
    fn copy_of(file: &'static str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = root.join("../../fixtures/county").join(file);
        let text = fs::read_to_string(path).expect("a fixture");
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .delimiter(b';')
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let mut lines = vec![vec!["Jobmesse Böblingen".to_owned()], vec![String::new()]];
        lines.extend(reader.records().map(|record| {
            let record = record.expect("the fixture is CSV");
            record.iter().map(str::to_owned).collect::<Vec<String>>()
        }));
        Self {
            file,
            lines,
            planted: BTreeSet::new(),
            next: HEADER + 1,
        }
    }

    /// Writes cells into a line of their own; the first of them is the one at fault.
    #[track_caller]
    fn plant(&mut self, code: &str, cells: &[(&str, &str)]) {
        let line = self.next;
        self.next += 1;
        for (column, words) in cells {
            let at = self.lines[HEADER].iter().position(|name| name == column);
            let at = at.unwrap_or_else(|| panic!("the fixture has no column {column}"));
            self.lines[line][at] = (*words).to_owned();
        }
        self.expect(code, line, Some(cells[0].0));
    }

    fn expect(&mut self, code: &str, line: usize, column: Option<&str>) {
        let row = Some(line as u64 + 1);
        let column = column.map(str::to_owned);
        self.planted
            .insert((self.file.to_owned(), row, column, code.to_owned()));
    }

    /// Adds a column with this name, and a word in the next free line.
    fn add_column(&mut self, name: &str) {
        self.lines[HEADER].push(name.to_owned());
        let width = self.lines[HEADER].len();
        self.lines[self.next].resize(width, "irgendetwas".to_owned());
        self.next += 1;
    }

    fn add_line(&mut self, cells: &[&str]) {
        let cells = cells.iter().map(|cell| (*cell).to_owned());
        self.lines.push(cells.collect());
    }

    fn bytes(&self) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new()
            .flexible(true)
            .delimiter(b';')
            .from_writer(Vec::new());
        for line in &self.lines {
            writer.write_record(line).expect("a line can be written");
        }
        writer.into_inner().expect("a vector takes every write")
    }

    /// The rows that do not count any more.
    fn bad_rows(&self) -> usize {
        let rows: BTreeSet<_> = self
            .planted
            .iter()
            .filter(|(_, _, _, code)| is_error(code) && !code.starts_with('H'))
            .map(|(_, row, _, _)| row)
            .collect();
        rows.len()
    }
}

fn is_error(code: &str) -> bool {
    let code = IssueCode::from_id(code).expect("the code exists");
    code.severity() == Severity::Error
}

fn candidates() -> Spoiled {
    let mut sheet = Spoiled::copy_of("candidates.csv");
    let header = HEADER;
    sheet.add_column("Lieblingsfarbe");
    sheet.expect("H201", header, Some("Lieblingsfarbe"));
    sheet.plant("V401", &[("work_permission", "vielleicht")]);
    sheet.plant("V402", &[("available_from", "31.02.2026")]);
    sheet.plant("V403", &[("wanted_hours", "Teilzeit")]);
    sheet.plant("V404", &[("wanted_hours", "200")]);
    sheet.plant("V405", &[("availability", "irgendwann")]);
    sheet.plant("V406", &[("availability", "Mo-Fr 14-8")]);
    sheet.plant("V407", &course(&[("german", "B1+")]));
    sheet.plant("V407", &course(&[("german", "B2 (läuft)")]));
    sheet.plant("V410", &[("home_postal_code", "05123")]);
    sheet.plant("V412", &[("exclusions", "Allrounder")]);
    sheet.plant(
        "V420",
        &[("experience", "Allrounder"), ("experience_years", "3")],
    );
    sheet.plant("V413", &[("id", "")]);
    sheet.plant("V414", &course(&[("german_course_until", "31.03.2027")]));
    let care = [
        ("care_from", "01.03.2027"),
        ("care_windows", "Mo-Fr 8-14"),
        ("care_status", "gesichert"),
        ("care_windows_coming", ""),
    ];
    sheet.plant("V415", &care);
    sheet.plant("V416", &[("other_languages", "en B1; en B2")]);
    sheet.plant("V417", &[("other_languages", "Klingonisch B1")]);
    sheet.plant("R302", &[("id", "k-000001")]);
    let line = sheet.next;
    let width = sheet.lines[HEADER].len();
    sheet.lines[line].resize(width + 2, "; zu viel".to_owned());
    sheet.expect("R301", line, None);
    let line = sheet.lines.len();
    sheet.add_line(&["Summe", "300"]);
    sheet.expect("R303", line, None);
    sheet.add_line(&[""]);
    sheet.add_line(&["Stand: 20.11.2026"]);
    sheet.expect("R303", line + 2, None);
    sheet
}

/// The cells in a row that says nothing else of German.
fn course<'a>(cells: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let columns = [
        "german",
        "german_evidence",
        "german_course_level",
        "german_course_until",
    ];
    let others = columns
        .into_iter()
        .filter(|column| cells.iter().all(|(name, _)| name != column));
    let others = others.map(|column| (column, ""));
    cells.iter().copied().chain(others).collect()
}

fn vacancies() -> Spoiled {
    let mut sheet = Spoiled::copy_of("vacancies.csv");
    let header = HEADER;
    sheet.add_column("Lohn");
    sheet.expect("H202", header, Some("Lohn"));
    sheet.add_column("");
    // A column without a name is named by its letters; the 27th is AA.
    let letter = u8::try_from(sheet.lines[HEADER].len() - 27).expect("a narrow sheet");
    let letters = format!("A{}", char::from(b'A' + letter));
    sheet.expect("H205", sheet.next - 1, Some(&letters));
    let shifts = |words| {
        [
            ("shifts", words),
            ("shift_mode", ""),
            ("opening_hours", ""),
            ("flexible", ""),
        ]
    };
    sheet.plant("V408", &shifts("Früh und Spät"));
    sheet.plant("V409", &shifts("Mo-Do 12-16; Fr 8-12"));
    sheet.plant("V411", &[("pay", "2,800"), ("collective_agreement", "")]);
    sheet.plant("V413", &[("employer", "")]);
    let job = [
        ("internship_length", "10 Wochen"),
        ("kind", "Arbeit"),
        ("internship_purpose", ""),
        ("eq_first", ""),
    ];
    sheet.plant("V418", &job);
    sheet.plant("V419", &[("occupation", ""), ("title", "")]);
    sheet.plant(
        "V406",
        &[("start_latest", "01.01.2027"), ("start", "04.01.2027")],
    );
    sheet.plant("V404", &[("openings", "0")]);
    sheet.plant("V410", &[("workplace_postal_codes", "7103")]);
    sheet
}

#[test]
fn check_names_every_planted_problem() {
    let sheets = [candidates(), vacancies()];
    let bench = Bench::empty();
    for sheet in &sheets {
        bench.write(sheet.file, &sheet.bytes());
    }
    let report = bench.on_sheets("check", "--format json").with(1);
    let report: serde_json::Value = serde_json::from_str(&report).expect("a JSON document");
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let issues = report["issues"].as_array().expect("a list");
    let found: BTreeSet<Problem> = issues
        .iter()
        .map(|issue| {
            let code = text(&issue["code"]).expect("every problem has a code");
            let file = text(&issue["file"]).expect("every problem names its file");
            (file, issue["row"].as_u64(), text(&issue["column"]), code)
        })
        .collect();
    let planted: BTreeSet<Problem> = sheets
        .iter()
        .flat_map(|sheet| sheet.planted.clone())
        .collect();
    let missed: Vec<_> = planted.difference(&found).collect();
    let invented: Vec<_> = found.difference(&planted).collect();
    assert!(
        missed.is_empty() && invented.is_empty(),
        "missed {missed:#?}, invented {invented:#?}"
    );
    assert_eq!(issues.len(), planted.len(), "each once");
    let codes: BTreeMap<&str, usize> = planted.iter().map(|(_, _, _, code)| (&**code, 1)).collect();
    assert!(codes.len() >= 25, "{} codes", codes.len());
    for (at, sheet) in sheets.iter().enumerate() {
        let file = &report["files"][at];
        assert_eq!(file["rejected"], sheet.bad_rows(), "{}", sheet.file);
    }
}
