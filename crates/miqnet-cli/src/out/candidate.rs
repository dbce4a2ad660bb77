//! The list of one candidate for her case manager: what fits, why, and what to do next.

use maud::{Markup, html};
use miqnet_core::alternatives_beside;
use miqnet_domain::finding::Arg;
use miqnet_domain::{Finding, Status};
use miqnet_occupations::Occupation;
use miqnet_wire::text::{Texts, score};

use super::page;
use crate::assigned::with_method;
use crate::barriers;
use crate::result::{Line, Matches};

/// So many other occupations stand below a vacancy; `miqnet explain` names all of them.
const OCCUPATIONS: usize = 3;

/// Returns the page of this candidate.
pub(super) fn page(matches: &Matches<'_>, candidate_ix: usize) -> String {
    let texts = &matches.setting.texts;
    let id = &matches.candidates[candidate_ix].id;
    let title = format!("{} {id}", texts.label("head-candidate"));
    let lines: Vec<_> = matches.of_candidate(candidate_ix).collect();
    let assignment = matches.assignment.as_ref();
    let body = html! {
        @if let Some(assignment) = assignment {
            p { (with_method("cli-assign", assignment, texts)) }
        }
        @if lines.is_empty() {
            p { (barriers::of_candidate(matches, candidate_ix).words(texts)) }
            p.note { (texts.label("barriers-note")) }
        }
        @for (at, line) in lines.iter().enumerate() {
            (entry(matches, at + 1, *line))
        }
    };
    page::page(texts, &title, &matches.setting.basis(), &body)
}

/// One vacancy with its verdict, what is open, what else to know and where else to look.
fn entry(matches: &Matches<'_>, rank: usize, line: Line) -> Markup {
    let texts = &matches.setting.texts;
    let vacancy = &matches.catalog.vacancies()[line.vacancy_ix];
    let candidate = &matches.candidates[line.candidate_ix];
    let explanation = &matches.explain(line);
    let further = alternatives_beside(&matches.catalog, candidate, line.vacancy_ix, explanation);
    let of = |wanted: fn(&Status) -> bool| {
        explanation
            .findings
            .iter()
            .filter(move |finding| wanted(&finding.status))
    };
    let open: Vec<&Finding> = of(|status| matches!(status, Status::Open(_))).collect();
    let met: Vec<&Finding> = of(|status| matches!(status, Status::Met)).collect();
    let notes: Vec<&Finding> = of(|status| matches!(status, Status::Note)).collect();
    html! {
        section {
            h2 { (rank) ". " (vacancy.title) " · " (vacancy.employer) " · " (vacancy.id) }
            p {
                strong { (texts.verdict(explanation.pair.verdict)) }
                " · " (score(explanation.pair.score, texts.lang()))
                @if let Some(minutes) = explanation.travel_minutes {
                    " · " (texts.label("cli-travel")) ": " (texts.value(Arg::Minutes(minutes)))
                }
            }
            @if !open.is_empty() { (open_table(texts, &open)) }
            (sentences(texts, "cli-met", &met))
            (sentences(texts, "cli-notes", &notes))
            @if !further.is_empty() { (nearest(texts, &further)) }
        }
    }
}

/// The first of the other occupations, in one line.
fn nearest(texts: &Texts, further: &[&Occupation]) -> Markup {
    let shown = further.iter().take(OCCUPATIONS).map(|occupation| {
        let title = texts.value(Arg::Occupation(occupation.id));
        format!("{title} ({})", occupation.kldb)
    });
    html! {
        p { (texts.label("cli-explain-alternatives")) ": " (shown.collect::<Vec<_>>().join(" · ")) }
    }
}

fn open_table(texts: &Texts, open: &[&Finding]) -> Markup {
    html! {
        table {
            tr {
                @for key in ["head-gate", "head-finding", "head-next_step", "head-rule"] {
                    th { (texts.label(key)) }
                }
            }
            @for finding in open {
                tr {
                    td { (texts.gate(finding.gate)) }
                    td { (texts.finding(finding)) }
                    td {
                        @if let Status::Open(open) = finding.status { (texts.open(open)) }
                    }
                    td { (finding.rule.id()) }
                }
            }
        }
    }
}

fn sentences(texts: &Texts, heading: &str, findings: &[&Finding]) -> Markup {
    html! {
        @if !findings.is_empty() {
            p { (texts.label(heading)) ":" }
            ul {
                @for finding in findings {
                    li { (texts.finding(finding)) " " span.note { "(" (finding.rule.id()) ")" } }
                }
            }
        }
    }
}
