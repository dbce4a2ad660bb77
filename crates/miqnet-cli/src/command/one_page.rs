//! The person's own sheet is one page of paper.
//!
//! The bound on its lines holds everywhere; where a browser and a reader of PDF are installed, the
//! longest sheets are printed as well.

use std::path::Path;
use std::process::Command;

use jiff::civil::Date;
use miqnet_core::{Planner, alternatives_beside, explain};
use miqnet_domain::{Candidate, CandidateId, EmployerId, Vacancy};
use miqnet_guidance::{Firm, Subject, guide};
use miqnet_wire::text::Lang;

use super::plan::sheet::{MOST_NOW, Sheet};
use crate::args::Sources;
use crate::case_files;
use crate::input::Input;
use crate::setting::{self, Setting};

/// So many lines, as [`lines`] counts them, stand on a page of A4: the longest sheet of the cases has
/// as many and was printed on one. A page holds 65 lines of its size (273 mm at 9.5 pt, 1.25 lines
/// each); the rest is for the space between blocks and for what stands on the right.
const LINES_ON_PAGE: usize = 54;

/// Characters that surely fit on a line, for the widest letters of the three languages.
const CHARACTERS_ON_LINE: usize = 100;

/// How many of the longest sheets are printed.
const PRINTED: usize = 3;

/// The day on which every test asks.
const AS_OF: Date = Date::constant(2026, 11, 22);

/// The sheets of all expert cases in each language, each with its name.
///
/// What does not depend on the language is read, planned and guided once, and the sheets are made by
/// the functions that the commands call, so that they are the same as from a hundred runs. The records
/// are renamed before.
fn sheets(
    rename: &dyn Fn(&mut Vacancy),
    named: &dyn Fn(&Candidate) -> Candidate,
) -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/gold");
    let sources = Sources {
        candidates: dir.join("candidates.csv"),
        vacancies: dir.join("vacancies.csv"),
        as_of: Some(AS_OF),
        policy: None,
        travel: None,
        dictionary: None,
        threads: None,
    };
    let settings = Lang::ALL.map(|lang| Setting::load(&sources, lang, || AS_OF).expect("built in"));
    let [setting, ..] = &settings;
    let input = Input::load(&sources, setting).expect("fixtures");
    let candidates = input.candidates();
    let mut vacancies = input.vacancies();
    vacancies.iter_mut().for_each(rename);
    let planner = Planner::new(setting.world(), vacancies).expect("known occupations");
    let catalog = planner.catalog();
    let path = dir.join("case_files.csv");
    let case_files = case_files::read(Some(&path), &setting.dictionary).expect("a fixture");
    let numbers = setting::guidance_numbers(None).expect("built in");
    let numbers = numbers.for_date(AS_OF).expect("a day that the file covers");
    let text = std::fs::read_to_string(dir.join("guidance.csv")).expect("a fixture");
    let lines = text.lines().skip(1);
    let mut found = Vec::new();
    for case in lines.filter_map(|line| line.split(';').next()) {
        let candidate = input.candidate(&candidates, case).expect("a case");
        let file = case_files::of(case_files.as_ref(), candidate);
        let candidate = &named(candidate);
        let vacancy_ix = input.vacancy_ix(catalog, case).expect("a case");
        let about = Subject {
            candidate,
            vacancy: &catalog.vacancies()[vacancy_ix],
            explanation: &explain(catalog, candidate, vacancy_ix),
            case: &file,
            firm: Firm::default(),
            world: setting.world(),
            policy: numbers,
        };
        let guidance = guide(&about);
        let further = alternatives_beside(catalog, candidate, vacancy_ix, about.explanation);
        let plan = planner.plan(candidate, MOST_NOW);
        for setting in &settings {
            let sheet = Sheet {
                setting,
                candidate,
                case: &file,
                numbers,
                catalog,
                plan: &plan,
            };
            let name = |what: &str| format!("{what} {case} {:?}", setting.texts.lang());
            found.push((name("plan"), sheet.of_pair(vacancy_ix)));
            found.push((name("plan of a person"), sheet.of_person()));
            let page = super::guide::sheet::page(setting, &about, &guidance, &further);
            found.push((name("guide"), page));
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

/// No sheet has more lines than a page, and the longest are printed on one.
#[track_caller]
fn check(mut all: Vec<(String, String)>) {
    assert_eq!(all.len(), 20 * 3 * 3);
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

#[test]
fn the_sheets_of_all_expert_cases_are_one_page_in_each_language() {
    check(sheets(&|_| {}, &Candidate::clone));
}

#[test]
fn long_names_of_posts_firms_and_persons_stay_on_the_page() {
    // A paragraph for a title with a word without an end, and ids of the greatest length.
    let title = format!(
        "{}{}",
        "Mitarbeit in Küche und Service ".repeat(20),
        "w".repeat(300)
    );
    let employer = "Arbeiterwohlfahrt-Kreisverband-Boeblingen-Sindelfingen-Leonberg.";
    let employer = EmployerId::new(employer).expect("64 bytes");
    let rename = |vacancy: &mut Vacancy| {
        vacancy.title = title.as_str().into();
        vacancy.employer = employer.clone();
    };
    let named = |candidate: &Candidate| Candidate {
        id: CandidateId::new(&"K-0123456789abcde".repeat(4)[..64]).expect("64 bytes"),
        ..candidate.clone()
    };
    check(sheets(&rename, &named));
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
