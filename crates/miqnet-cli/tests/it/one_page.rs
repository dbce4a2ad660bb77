//! The person's own sheet is one page of paper.
//!
//! The bound on its lines holds everywhere; where a browser and a reader of PDF are installed, the
//! longest sheets are printed as well.

use std::path::Path;
use std::process::Command;

use crate::bench::{AS_OF, Bench};

/// So many lines, as [`lines`] counts them, stand on a page of A4: the longest sheet of the cases has
/// as many and was printed on one. A page holds 65 lines of its size (273 mm at 9.5 pt, 1.25 lines
/// each); the rest is for the space between blocks and for what stands on the right.
const LINES_ON_PAGE: usize = 54;

/// Characters that surely fit on a line, for the widest letters of the three languages.
const CHARACTERS_ON_LINE: usize = 100;

/// How many of the longest sheets are printed.
const PRINTED: usize = 3;

/// The sheets of all expert cases in one language, each with its name.
fn sheets(lang: &str) -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/gold");
    let path = |name: &str| dir.join(name).display().to_string();
    let text = std::fs::read_to_string(dir.join("guidance.csv")).expect("a fixture");
    let cases = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split(';').next());
    let (candidates, vacancies) = (path("candidates.csv"), path("vacancies.csv"));
    let case_files = path("case_files.csv");
    let mut found = Vec::new();
    for case in cases {
        for command in ["plan", "guide"] {
            let words = format!(
                "{command} --candidates {candidates} --vacancies {vacancies} --as-of {AS_OF} \
                 {case} {case} --case-file {case_files} --format html --lang {lang}"
            );
            let page = Bench::empty().run(&words).with(0);
            found.push((format!("{command} {case} {lang}"), page));
        }
    }
    found
}

/// How many lines the sheet takes at most: each block its text, headings with the space around them.
fn lines(page: &str) -> usize {
    let body = page.split_once("<body>").map_or(page, |(_, body)| body);
    let mut lines = 0;
    for block in body
        .split("</")
        .flat_map(|part| part.split("<p").flat_map(|one| one.split("<li")))
    {
        let text: String = without_tags(block);
        let length = text.trim().chars().count();
        lines += length.div_ceil(CHARACTERS_ON_LINE);
    }
    lines + body.matches("<h2").count() + body.matches("<h1").count() * 2
}

fn without_tags(block: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in block.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.clear();
            }
            other if !inside => text.push(other),
            _ => {}
        }
    }
    text
}

#[test]
fn the_sheets_of_all_expert_cases_are_one_page_in_each_language() {
    let mut all: Vec<_> = ["de", "uk", "en"].into_iter().flat_map(sheets).collect();
    all.sort_by_key(|(_, page)| std::cmp::Reverse(lines(page)));
    for (name, page) in &all {
        let lines = lines(page);
        assert!(lines <= LINES_ON_PAGE, "{name}: {lines} lines");
        assert!(page.matches("<ol").count() <= 2, "{name}");
    }
    for (name, page) in all.iter().take(PRINTED) {
        match pages(page) {
            Some(pages) => assert_eq!(pages, 1, "{name}"),
            None => eprintln!("skipped: no chromium or no pdfinfo on the path to print {name}"),
        }
    }
}

/// How many pages a browser prints; `None` where none is installed.
fn pages(page: &str) -> Option<usize> {
    let dir = tempfile::tempdir().expect("a directory");
    let (sheet, pdf) = (dir.path().join("sheet.html"), dir.path().join("sheet.pdf"));
    std::fs::write(&sheet, page).expect("a file");
    let profile = dir.path().join("profile");
    let printed = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", sheet.display()))
        .output()
        .ok()?;
    assert!(printed.status.success(), "{printed:?}");
    let info = Command::new("pdfinfo").arg(&pdf).output().ok()?;
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    let line = info.lines().find(|line| line.starts_with("Pages:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
