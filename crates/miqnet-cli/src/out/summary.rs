//! The page for the organiser: who has no match and why, and what must be corrected.

use maud::{Markup, html};
use miqnet_domain::{IssueCode, Severity};
use miqnet_wire::response::Issue;

use super::page;
use crate::assigned::{Words, title};
use crate::barriers::{self, Without};
use crate::corrections;
use crate::input::{Input, is_question};
use crate::result::Matches;

/// What stands above those who have nothing, without and with an assignment.
const NO_CANDIDATES: [&str; 2] = ["cli-summary-candidates", "cli-assign-no_candidates"];
const NO_VACANCIES: [&str; 2] = ["cli-summary-vacancies", "cli-assign-no_vacancies"];

/// Returns the summary of a run.
pub(super) fn page(matches: &Matches<'_>, input: &Input) -> String {
    let texts = &matches.setting.texts;
    let unmatched = barriers::of_unmatched(matches);
    let vacancies = matches.catalog.vacancies();
    let candidate_rows = unmatched
        .candidates
        .iter()
        .map(|(ix, barriers)| (matches.candidates[*ix].id.to_string(), barriers));
    let vacancy_rows = unmatched.vacancies.iter().map(|(ix, barriers)| {
        let vacancy = &vacancies[*ix];
        (
            format!("{} · {} · {}", vacancy.id, vacancy.title, vacancy.employer),
            barriers,
        )
    });
    let body = html! {
        (counts(matches, input))
        (assignment(matches))
        (unmatched_table(matches, NO_CANDIDATES, candidate_rows.collect()))
        (unmatched_table(matches, NO_VACANCIES, vacancy_rows.collect()))
        p.note { (texts.label("barriers-note")) }
        (blocked(matches))
        (to_choose(matches, input))
        (rejected(matches, input))
    };
    page::page(
        texts,
        &texts.label("cli-summary"),
        &matches.setting.basis(),
        &body,
    )
}

fn counts(matches: &Matches<'_>, input: &Input) -> Markup {
    let texts = &matches.setting.texts;
    let counts = matches.counts(input);
    let rows = [
        ("cli-count-candidates", counts.candidates),
        ("cli-count-candidates_rejected", counts.candidates_rejected),
        (
            "cli-count-candidates_without_match",
            counts.candidates_without_match,
        ),
        ("cli-count-vacancies", counts.vacancies),
        ("cli-count-vacancies_rejected", counts.vacancies_rejected),
        ("cli-count-vacancies_blocked", counts.vacancies_blocked),
        (
            "cli-count-vacancies_without_match",
            counts.vacancies_without_match,
        ),
    ];
    html! {
        table {
            @for (key, count) in rows {
                tr { td { (texts.label(key)) } td.number { (count) } }
            }
        }
    }
}

/// How the places were shared out, what that reaches, and that it was proved.
fn assignment(matches: &Matches<'_>) -> Markup {
    let texts = &matches.setting.texts;
    let words = matches
        .assignment
        .as_ref()
        .map(|one| Words::new(one, texts));
    html! {
        @if let Some(words) = words {
            h2 { (words.heading) }
            p { (words.means) }
            p { (words.quota) }
            table {
                tr {
                    th {}
                    th.number { (texts.label("cli-assign-value")) }
                    th.number { (texts.label("cli-assign-best")) }
                }
                @for [name, value, optimal] in words.levels {
                    tr { td { (name) } td.number { (value) } td.number { (optimal) } }
                }
            }
            p { (words.proved) }
        }
    }
}

fn unmatched_table(
    matches: &Matches<'_>,
    headings: [&str; 2],
    rows: Vec<(String, &Without)>,
) -> Markup {
    let texts = &matches.setting.texts;
    html! {
        h2 { (title(matches, headings)) }
        @if rows.is_empty() {
            p { (texts.label("cli-none")) }
        } @else {
            table {
                @for (name, barriers) in rows {
                    tr { td.who { (name) } td { (barriers.words(texts)) } }
                }
            }
        }
    }
}

/// The vacancies that must be corrected, each with the correction.
fn blocked(matches: &Matches<'_>) -> Markup {
    let texts = &matches.setting.texts;
    let corrections: Vec<_> = corrections::all(&matches.catalog).collect();
    html! {
        h2 { (texts.label("cli-check-blocked")) }
        @if corrections.is_empty() {
            p { (texts.label("cli-none")) }
        } @else {
            table {
                @for (vacancy, findings) in corrections {
                    @for finding in findings {
                        tr {
                            td { (vacancy.id) " · " (vacancy.title) " · " (vacancy.employer) }
                            td { (texts.finding(finding)) }
                            td { (texts.change(finding).unwrap_or_default()) }
                            td { (finding.rule.id()) }
                        }
                    }
                }
            }
        }
    }
}

/// The titles of which somebody must say what they mean, with the occupations that come near.
fn to_choose(matches: &Matches<'_>, input: &Input) -> Markup {
    let is_title = |issue: &IssueCode| is_question(*issue);
    issues(matches, input, "cli-match-choose", is_title)
}

/// The problems of the rows that do not count, those aside where somebody must choose.
fn rejected(matches: &Matches<'_>, input: &Input) -> Markup {
    let is_error = |issue: &IssueCode| issue.severity() == Severity::Error && !is_question(*issue);
    issues(matches, input, "cli-summary-rejected", is_error)
}

fn issues(
    matches: &Matches<'_>,
    input: &Input,
    heading: &str,
    is_shown: impl Fn(&IssueCode) -> bool,
) -> Markup {
    let texts = &matches.setting.texts;
    let shown = input.issues().filter(|issue| is_shown(&issue.code));
    let errors: Vec<Issue> = shown.map(|issue| Issue::new(issue, texts)).collect();
    html! {
        h2 { (texts.label(heading)) }
        @if errors.is_empty() {
            p { (texts.label("cli-none")) }
        } @else {
            table {
                tr {
                    @for key in ["head-file", "head-row", "head-column", "head-code", "head-problem", "head-allowed", "head-todo"] {
                        th { (texts.label(key)) }
                    }
                }
                @for issue in errors {
                    tr {
                        td { (issue.file) }
                        td.number { @if let Some(row) = issue.row { (row) } }
                        td { (issue.column.unwrap_or_default()) }
                        td { (issue.code) }
                        td { (issue.text) }
                        td { (issue.allowed.join(" · ")) }
                        td { (issue.todo) }
                    }
                }
            }
        }
    }
}
