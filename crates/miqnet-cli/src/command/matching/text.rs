//! Match lists for reading in a terminal.

use std::io::{self, Write};

use miqnet_core::Tally;
use miqnet_wire::response::{Entry, Issue, Side};
use miqnet_wire::text::{Texts, score};
use rayon::prelude::*;

use crate::assigned::{Words, title};
use crate::barriers::{self, Without};
use crate::console::{TextTable, heading, paragraph};
use crate::corrections;
use crate::input::{Input, is_question};
use crate::result::{Line, Matches};

/// How many lists are explained in parallel before they are written.
const BLOCK: usize = 256;

/// Writes what was read, the lists of the vacancies, the lists of the candidates, who has none,
/// and which vacancies must be corrected.
pub(super) fn write(out: &mut impl Write, matches: &Matches<'_>, input: &Input) -> io::Result<()> {
    let texts = &matches.setting.texts;
    write_head(out, matches, input)?;
    write_assignment(out, matches)?;
    heading(
        out,
        &title(matches, ["cli-match-vacancies", "cli-assign-vacancies"]),
    )?;
    let vacancies = matches
        .catalog
        .vacancies()
        .iter()
        .zip(&matches.lists.vacancy_tallies);
    let titles: Vec<String> = vacancies
        .map(|(vacancy, tally)| {
            let sum = sum(texts, *tally);
            format!(
                "{} · {} · {}\n{sum}",
                vacancy.id, vacancy.title, vacancy.employer
            )
        })
        .collect();
    write_lists(out, matches, &titles, |ix| matches.of_vacancy(ix).collect())?;
    heading(
        out,
        &title(matches, ["cli-match-candidates", "cli-assign-candidates"]),
    )?;
    let candidates = matches
        .candidates
        .iter()
        .zip(&matches.lists.candidate_tallies);
    let titles: Vec<String> = candidates
        .map(|(candidate, tally)| format!("{} · {}", candidate.id, sum(texts, *tally)))
        .collect();
    write_lists(out, matches, &titles, |ix| {
        matches.of_candidate(ix).collect()
    })?;
    write_unmatched(out, matches)?;
    write_corrections(out, matches)?;
    write_questions(out, texts, input)
}

/// How the places were shared out, what that reaches, and that it was proved.
fn write_assignment(out: &mut impl Write, matches: &Matches<'_>) -> io::Result<()> {
    let Some(assignment) = &matches.assignment else {
        return Ok(());
    };
    let texts = &matches.setting.texts;
    let words = Words::new(assignment, texts);
    heading(out, &words.heading)?;
    for sentence in [&words.means, &words.quota] {
        paragraph(out, sentence)?;
    }
    let header = ["cli-assign-value", "cli-assign-best"].map(|key| texts.label(key));
    let mut table = TextTable::with_header([String::new()].into_iter().chain(header));
    for level in words.levels {
        table.row(level);
    }
    table.numbers(&[1, 2]);
    table.write(out)?;
    paragraph(out, &words.proved)
}

/// The titles of which somebody must say what they mean.
fn write_questions(out: &mut impl Write, texts: &Texts, input: &Input) -> io::Result<()> {
    let questions: Vec<Issue> = input
        .issues()
        .filter(|issue| is_question(issue.code))
        .map(|issue| Issue::new(issue, texts))
        .collect();
    if questions.is_empty() {
        return Ok(());
    }
    heading(out, &texts.label("cli-match-choose"))?;
    let mut table = TextTable::plain();
    for issue in questions {
        let row = issue.row.map(|row| row.to_string()).unwrap_or_default();
        table.row([
            issue.file,
            row,
            issue.value.unwrap_or_default(),
            issue.allowed.join(" · "),
        ]);
    }
    table.numbers(&[1]);
    table.unbroken(&[1]);
    table.write(out)
}

/// What was read and what it was judged by.
fn write_head(out: &mut impl Write, matches: &Matches<'_>, input: &Input) -> io::Result<()> {
    let counts = matches.counts(input);
    let numbers = [
        ("candidates", counts.candidates),
        ("candidates_rejected", counts.candidates_rejected),
        ("vacancies", counts.vacancies),
        ("vacancies_rejected", counts.vacancies_rejected),
        ("blocked", counts.vacancies_blocked),
        ("issues", input.issues().count()),
    ]
    .map(|(name, count)| (name, count.to_string()));
    let values: Vec<_> = numbers
        .iter()
        .map(|(name, count)| (*name, count.as_str()))
        .collect();
    writeln!(out, "{}", matches.setting.basis())?;
    let read = matches.setting.texts.message("cli-match-read", &values);
    writeln!(out, "{}", read.unwrap_or_default())
}

/// How many pairs are possible, and how many of them a wish takes off the list.
fn sum(texts: &Texts, tally: Tally) -> String {
    let numbers = [tally.now, tally.with_condition, tally.unwished].map(|count| count.to_string());
    let [now, condition, unwished] = &numbers;
    let values = [
        ("now", &**now),
        ("condition", &**condition),
        ("unwished", &**unwished),
    ];
    let key = if tally.unwished == 0 {
        "cli-match-tally"
    } else {
        "cli-match-tally-unwished"
    };
    texts.message(key, &values).unwrap_or_default()
}

/// Writes each list that is not empty below its title.
fn write_lists(
    out: &mut impl Write,
    matches: &Matches<'_>,
    titles: &[String],
    lines: impl Fn(usize) -> Vec<Line> + Sync,
) -> io::Result<()> {
    let all: Vec<usize> = (0..titles.len()).collect();
    for block in all.chunks(BLOCK) {
        let lists: Vec<_> = block
            .par_iter()
            .map(|ix| matches.entries_of(lines(*ix)))
            .collect();
        for (ix, list) in block.iter().zip(lists) {
            if !list.is_empty() {
                writeln!(out, "\n{}", titles[*ix])?;
                write_list(out, &matches.setting.texts, &list)?;
            }
        }
    }
    Ok(())
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
        "cli-head-verdict",
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
        let minutes = entry.travel_minutes.map(|minutes| minutes.to_string());
        let travel = minutes.and_then(|n| texts.message("cli-minutes", &[("n", &n)]));
        let verdict = if entry.open_rules == 0 {
            "cli-now"
        } else {
            "cli-with_condition"
        };
        table.row([
            entry.rank.to_string(),
            other,
            texts.label(verdict),
            score(entry.score, texts.lang()),
            travel.unwrap_or_default(),
            open_words(texts, entry),
        ]);
    }
    table.numbers(&[0, 3, 4]);
    table.unbroken(&[0, 2, 3, 4]);
    table.at_most(1, if of_vacancy { 20 } else { 34 });
    table.write(out)
}

/// The gate that decides with its next step, and how many rules are open beside it.
fn open_words(texts: &Texts, entry: &Entry) -> String {
    let (Some(gate), Some(step)) = (entry.gate, &entry.next_step) else {
        return String::new();
    };
    let mut words = format!("{}: {step}", texts.label(&format!("gate-{gate}")));
    if let Some(partner) = &entry.partner {
        let values = [("step", &*words), ("partner", partner)];
        words = texts.message("open-step", &values).unwrap_or_default();
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
    let unmatched = barriers::of_unmatched(matches);
    let vacancies = unmatched.vacancies.iter().map(|(ix, barriers)| {
        let vacancy = &matches.catalog.vacancies()[*ix];
        (format!("{} · {}", vacancy.id, vacancy.title), barriers)
    });
    let candidates = unmatched
        .candidates
        .iter()
        .map(|(ix, barriers)| (matches.candidates[*ix].id.to_string(), barriers));
    write_barriers(
        out,
        matches,
        &title(
            matches,
            ["cli-summary-vacancies", "cli-assign-no_vacancies"],
        ),
        &vacancies.collect::<Vec<_>>(),
    )?;
    write_barriers(
        out,
        matches,
        &title(
            matches,
            ["cli-summary-candidates", "cli-assign-no_candidates"],
        ),
        &candidates.collect::<Vec<_>>(),
    )?;
    if unmatched.vacancies.is_empty() && unmatched.candidates.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    paragraph(out, &matches.setting.texts.label("barriers-note"))
}

fn write_barriers(
    out: &mut impl Write,
    matches: &Matches<'_>,
    title: &str,
    rows: &[(String, &Without)],
) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let texts = &matches.setting.texts;
    heading(out, title)?;
    let mut table = TextTable::plain();
    for (name, barriers) in rows {
        table.row([name.clone(), barriers.words(texts)]);
    }
    table.at_most(0, 36);
    table.write(out)
}

/// The vacancies that were matched with nobody because the law forbids what they offer or say.
fn write_corrections(out: &mut impl Write, matches: &Matches<'_>) -> io::Result<()> {
    let texts = &matches.setting.texts;
    let mut corrections = corrections::all(&matches.catalog).peekable();
    if corrections.peek().is_none() {
        return Ok(());
    }
    heading(out, &texts.label("cli-check-blocked"))?;
    let mut table = TextTable::plain();
    for (vacancy, findings) in corrections {
        for finding in findings {
            let change = texts.change(finding).unwrap_or_default();
            let words = format!(
                "{} ({})\n→ {change}",
                texts.finding(finding),
                finding.rule.id()
            );
            table.row([format!("{} · {}", vacancy.id, vacancy.title), words]);
        }
    }
    table.at_most(0, 36);
    table.write(out)
}
