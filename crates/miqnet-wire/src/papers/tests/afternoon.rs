//! The sheets say what the timetable says.

use std::collections::BTreeSet;

use miqnet_fair::Talk;

use super::*;
use crate::papers::day::slot_words;

/// Who is where and when, of all rows with a talk.
fn talks_of(papers: &Papers, kind: Kind, columns: [Option<usize>; 2]) -> BTreeSet<[String; 3]> {
    let documents = papers.of_kind(kind);
    let rows = documents.flat_map(|one| one.rows.iter().map(move |row| (one, row)));
    rows.filter(|(_, row)| row.what == "talk")
        .map(|(document, row)| {
            let cells = lines(row);
            let part = |column: Option<usize>| column.map_or(&document.id, |at| &cells[at]).clone();
            [cells[0].clone(), part(columns[0]), part(columns[1])]
        })
        .collect()
}

fn planned(fair: &Fair, wanted: impl Fn(&&Talk) -> bool) -> BTreeSet<[String; 3]> {
    let talks = fair.timetable.talks().iter().filter(wanted);
    talks
        .map(|talk| {
            let time = slot_words(fair.instance.fair().slots(), talk.slot);
            [time, talk.table.to_string(), talk.candidate.to_string()]
        })
        .collect()
}

#[test]
fn tables_interpreters_and_the_wall_hold_every_talk_once() {
    let fair = Fair::of_fixtures();
    let papers = fair.papers();
    let all = planned(&fair, |_| true);
    assert_eq!(all.len(), fair.timetable.talks().len());
    assert_eq!(talks_of(&papers, Kind::Table, [None, Some(1)]), all);
    let interpreted = planned(&fair, |talk| talk.interpreter.is_some());
    assert!(!interpreted.is_empty());
    let found = talks_of(&papers, Kind::Interpreter, [Some(1), Some(4)]);
    assert_eq!(found, interpreted);
    let mut wall = BTreeSet::new();
    for document in papers.of_kind(Kind::Wall) {
        for row in &document.rows {
            for (time, cell) in document.header.iter().zip(&row.cells).skip(2) {
                let people = cell.line();
                let people = people.split(", ").filter(|one| !matches!(*one, "" | "–"));
                let table = row.cells[0].line();
                wall.extend(people.map(|one| [time.line(), table.clone(), one.to_owned()]));
            }
        }
    }
    assert_eq!(wall, all);
}

#[test]
fn a_person_reads_her_afternoon_in_two_languages() {
    let fair = Fair::of_fixtures();
    let papers = fair.papers();
    let own = papers
        .of_kind(Kind::Person)
        .find(|one| one.id == "K-4")
        .expect("her sheet");
    assert_eq!(own.languages, ["de", "uk"]);
    let talks = planned(&fair, |talk| talk.candidate.as_str() == "K-4");
    let found: BTreeSet<_> = own
        .rows
        .iter()
        .filter(|row| row.what == "talk")
        .collect::<Vec<_>>()
        .iter()
        .map(|row| row.cells[0].line())
        .collect();
    assert_eq!(found, talks.iter().map(|[time, ..]| time.clone()).collect());
    let between: Vec<_> = own
        .rows
        .iter()
        .map(lines)
        .filter(|row| row[0] == "13:55–14:15")
        .collect();
    assert_eq!(between, [["13:55–14:15", "Pause / Перерва", "", ""]]);
    let first = &own.rows[0].cells;
    assert_eq!(first[1].texts(), ["Gespräch", "Розмова"]);
    assert!(first[2].texts()[1].starts_with("Стіл (Tisch) T-"));
    let says = |words: &str| {
        let mut all = own.lead.iter().chain(&own.notes);
        assert!(all.any(|one| one.line().contains(words)), "{words}");
    };
    says("Donnerstag, 21.1.2027: Bitte kommen Sie um");
    says("Kinderbetreuung: Raum 103, von 12:30 bis 15:30 Uhr.");
    says("Догляд за дітьми (Kinderbetreuung): Raum 103");
    says("Gehen Sie zur Information: Foyer.");
}

#[test]
fn free_time_between_talks_is_one_row_with_a_place_to_wait() {
    let mut fair = Fair::of_fixtures();
    let mut talks: Vec<_> = fair.timetable.talks().to_vec();
    talks.retain(|talk| talk.candidate.as_str() == "K-1");
    (talks[0].slot, talks[1].slot) = (0, 3);
    fair.timetable = Timetable::new(talks);
    let papers = fair.papers();
    let own = papers
        .of_kind(Kind::Person)
        .find(|one| one.id == "K-1")
        .expect("her sheet");
    let rows: Vec<_> = own
        .rows
        .iter()
        .map(|row| (&*row.what, lines(row)))
        .collect();
    let free = [
        "13:15–13:40",
        "Freie Zeit / Вільний час",
        "Cafeteria im Erdgeschoss",
        "",
    ];
    assert_eq!(rows[1], ("open", free.map(str::to_owned).to_vec()));
    assert_eq!(rows.len(), 3);
}

#[test]
fn who_speaks_another_language_gets_german_beside_it() {
    let mut fair = Fair::of_fixtures();
    for (lang, expected) in [
        (Lang::De, ["de", "uk"]),
        (Lang::Uk, ["uk", "de"]),
        (Lang::En, ["en", "de"]),
    ] {
        fair.lang = lang;
        let papers = fair.papers();
        for document in &papers.documents {
            let expected = match document.kind {
                Kind::Person => &expected[..],
                _ => &expected[..1],
            };
            assert_eq!(document.languages, expected);
        }
    }
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    let papers = Fair::of_fixtures().papers();
    for document in &papers.documents {
        let rows = document.rows.iter();
        for row in rows {
            assert_eq!(row.cells.len(), document.header.len(), "{document:?}");
        }
    }
}

#[test]
fn a_longer_afternoon_has_smaller_letters() {
    let papers = Fair::of_fixtures().papers();
    let own = papers.of_kind(Kind::Person).find(|one| one.id == "K-1");
    let mut own = own.expect("her sheet").clone();
    assert_eq!(own.length(), Length::Usual);
    let talk = own.rows[0].clone();
    let lengths: Vec<_> = (1..=64)
        .map(|n_rows| {
            own.rows = vec![talk.clone(); n_rows];
            own.length()
        })
        .collect();
    assert!(lengths.is_sorted(), "{lengths:?}");
    let mut met = lengths;
    met.dedup();
    assert_eq!(met.len(), 4, "{met:?}");
}
