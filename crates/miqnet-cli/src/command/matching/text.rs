//! Match lists for reading in a terminal.

use std::io::{self, Write};

use miqnet_domain::finding::Arg;
use miqnet_wire::response::{Entry, Side};
use miqnet_wire::text::{Texts, score};
use rayon::prelude::*;

use crate::barriers::{self, Barriers};
use crate::console::{TextTable, heading, paragraph};
use crate::input::Input;
use crate::result::{Line, Matches};

/// How many lists are explained in parallel before they are written.
const BLOCK: usize = 256;

/// Writes what was read, the lists of the vacancies, the lists of the candidates, and who has none.
pub(super) fn write(out: &mut impl Write, matches: &Matches<'_>, input: &Input) -> io::Result<()> {
    let texts = &matches.setting.texts;
    write_head(out, matches, input)?;
    heading(out, &texts.label("cli-match-vacancies"))?;
    let all: Vec<usize> = (0..matches.catalog.vacancies().len()).collect();
    for block in all.chunks(BLOCK) {
        let lists: Vec<_> = block
            .par_iter()
            .map(|ix| entries(matches, matches.of_vacancy(*ix)))
            .collect();
        for (ix, list) in block.iter().zip(lists) {
            if !list.is_empty() {
                writeln!(out, "\n{}", vacancy_line(matches, *ix))?;
                write_list(out, texts, &list)?;
            }
        }
    }
    heading(out, &texts.label("cli-match-candidates"))?;
    let all: Vec<usize> = (0..matches.candidates.len()).collect();
    for block in all.chunks(BLOCK) {
        let lists: Vec<_> = block
            .par_iter()
            .map(|ix| entries(matches, matches.of_candidate(*ix)))
            .collect();
        for (ix, list) in block.iter().zip(lists) {
            if !list.is_empty() {
                writeln!(out, "\n{}", candidate_line(matches, *ix))?;
                write_list(out, texts, &list)?;
            }
        }
    }
    write_unmatched(out, matches)
}

fn entries(matches: &Matches<'_>, lines: impl Iterator<Item = Line>) -> Vec<Entry> {
    lines.map(|line| matches.entry(line)).collect()
}

/// What was read and what it was judged by.
fn write_head(out: &mut impl Write, matches: &Matches<'_>, input: &Input) -> io::Result<()> {
    let setting = matches.setting;
    let texts = &setting.texts;
    writeln!(out, "{}", setting.basis())?;
    let counts = matches.counts(input);
    let numbers = [
        counts.candidates,
        counts.candidates_rejected,
        counts.vacancies,
        counts.vacancies_rejected,
        counts.vacancies_blocked,
        input.issues().count(),
    ]
    .map(|count| count.to_string());
    let names = [
        "candidates",
        "candidates_rejected",
        "vacancies",
        "vacancies_rejected",
        "blocked",
        "issues",
    ];
    let values: Vec<_> = names
        .into_iter()
        .zip(numbers.iter().map(String::as_str))
        .collect();
    writeln!(
        out,
        "{}",
        texts.message("cli-match-read", &values).unwrap_or_default()
    )
}

fn vacancy_line(matches: &Matches<'_>, vacancy_ix: usize) -> String {
    let vacancy = &matches.catalog.vacancies()[vacancy_ix];
    let tally = matches.lists.vacancy_tallies[vacancy_ix];
    let sum = sum(&matches.setting.texts, tally.now, tally.with_condition);
    format!(
        "{} · {} · {} · {sum}",
        vacancy.id, vacancy.title, vacancy.employer
    )
}

fn candidate_line(matches: &Matches<'_>, candidate_ix: usize) -> String {
    let tally = matches.lists.candidate_tallies[candidate_ix];
    let sum = sum(&matches.setting.texts, tally.now, tally.with_condition);
    format!("{} · {sum}", matches.candidates[candidate_ix].id)
}

/// How many pairs are possible, before wishes and before the list is cut.
fn sum(texts: &Texts, now: u32, with_condition: u32) -> String {
    let (now, with_condition) = (now.to_string(), with_condition.to_string());
    let values = [("now", &*now), ("condition", &*with_condition)];
    texts
        .message("cli-match-tally", &values)
        .unwrap_or_default()
}

fn write_list(out: &mut impl Write, texts: &Texts, list: &[Entry]) -> io::Result<()> {
    let of_vacancy = list.iter().any(|entry| entry.side == Side::Vacancy);
    let other = if of_vacancy {
        "head-candidate"
    } else {
        "head-vacancy"
    };
    let header = [
        "cli-head-rank",
        other,
        "head-verdict",
        "cli-head-score",
        "cli-head-travel",
        "cli-head-open",
    ];
    let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
    for entry in list {
        let other = if of_vacancy {
            entry.candidate.clone()
        } else {
            format!("{} · {}\n{}", entry.vacancy, entry.title, entry.employer)
        };
        let travel = entry
            .travel_minutes
            .map(|minutes| texts.value(Arg::Minutes(minutes)));
        table.row([
            entry.rank.to_string(),
            other,
            texts.verdict(entry.verdict.into()),
            score(entry.score, texts.lang()),
            travel.unwrap_or_default(),
            open_words(texts, entry),
        ]);
    }
    table.numbers(&[0, 3, 4]);
    table.unbroken(&[0, 3, 4]);
    table.at_most(1, if of_vacancy { 20 } else { 30 });
    table.at_most(2, 14);
    table.write(out)
}

/// The gate that decides with its next step, and how many rules are open beside it.
fn open_words(texts: &Texts, entry: &Entry) -> String {
    let (Some(gate), Some(step)) = (entry.gate, &entry.next_step) else {
        return String::new();
    };
    let mut words = format!("{}: {step}", texts.label(&format!("gate-{gate}")));
    if let Some(partner) = &entry.partner {
        words = texts
            .message("open-step", &[("step", &words), ("partner", partner)])
            .unwrap_or(words);
    }
    if entry.open_rules > 1 {
        let others = (entry.open_rules - 1).to_string();
        words += " ";
        words += &texts
            .message("cli-match-more", &[("others", &others)])
            .unwrap_or_default();
    }
    words
}

/// Who has an empty list, and what stands in the way.
fn write_unmatched(out: &mut impl Write, matches: &Matches<'_>) -> io::Result<()> {
    let texts = &matches.setting.texts;
    let unmatched = barriers::of_unmatched(matches);
    if unmatched.vacancies.is_empty() && unmatched.candidates.is_empty() {
        return Ok(());
    }
    heading(out, &texts.label("head-no_match"))?;
    let mut table =
        TextTable::with_header([texts.label("head-no_match"), texts.label("cli-head-why")]);
    let words = |barriers: &Barriers| barriers.words(texts);
    for (ix, barriers) in &unmatched.vacancies {
        let vacancy = &matches.catalog.vacancies()[*ix];
        table.row([
            format!("{} · {}", vacancy.id, vacancy.title),
            words(barriers),
        ]);
    }
    for (ix, barriers) in &unmatched.candidates {
        table.row([matches.candidates[*ix].id.to_string(), words(barriers)]);
    }
    table.at_most(0, 36);
    table.write(out)?;
    paragraph(out, &texts.label("cli-barriers-note"))
}
