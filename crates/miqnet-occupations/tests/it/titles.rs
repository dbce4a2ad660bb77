//! How many of the titles that people write are understood?
//!
//! `fixtures/titles` has two lists that share no title: the thresholds were set on the first, the
//! second judges them.

use std::path::Path;

use miqnet_domain::Language;
use miqnet_occupations::{Choice, Dictionary};

/// What became of the titles of one list.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    /// Taken, and rightly so.
    right: usize,
    /// Taken as something else: each is named.
    wrong: Vec<String>,
    /// Asked about, although the table has the occupation.
    asked: usize,
    /// … of these, the right one was on the list.
    listed: usize,
    /// Asked about, and nothing else would have been right.
    rightly_asked: usize,
}

fn tally(file: &str, language: impl Fn(&str) -> Option<Language>) -> Tally {
    let dictionary = Dictionary::built_in();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/titles")
        .join(file);
    let mut reader = csv::Reader::from_path(path).expect("the list is part of the project");
    let mut tally = Tally::default();
    for row in reader.records() {
        let row = row.expect("the list is well formed");
        let (title, expected, note) = (&row[0], &row[2], &row[3]);
        let is_right = |occupation| {
            let occupation = dictionary
                .find(occupation)
                .expect("an answer is in the table");
            expected
                .split(' ')
                .any(|code| code == occupation.kldb.to_string())
        };
        match dictionary.choose(title, language(&row[1])) {
            Choice::Sure(answer) if is_right(answer.occupation) => tally.right += 1,
            Choice::Sure(answer) => tally.wrong.push(format!("{title} → {}", answer.label)),
            Choice::Ask(_) if expected == "ask" || note.starts_with("not built in") => {
                tally.rightly_asked += 1;
            }
            Choice::Ask(answers) => {
                tally.asked += 1;
                let is_listed = answers.iter().any(|answer| is_right(answer.occupation));
                tally.listed += usize::from(is_listed);
            }
        }
    }
    tally
}

/// At most one answer in fifty is wrong, and the others are many.
#[track_caller]
fn check(tally: &Tally, least_right: usize, least_listed: usize) {
    let answers = tally.right + tally.wrong.len();
    assert!(tally.wrong.len() * 50 <= answers, "{tally:#?}");
    assert!(tally.right >= least_right, "{tally:#?}");
    assert!(tally.listed >= least_listed, "{tally:#?}");
}

#[test]
fn titles_that_people_write_are_understood_or_asked_about() {
    check(&tally("titles.csv", |_| None), 69, 15);
}

#[test]
fn a_known_language_does_no_harm() {
    check(&tally("titles.csv", Language::from_code), 69, 15);
}

#[test]
fn the_thresholds_hold_on_the_titles_they_were_set_on() {
    check(&tally("calibration.csv", |_| None), 87, 22);
}
