//! The sheet for the person: one page of paper with where to go, what to ask and what to bring.
//!
//! It says nothing that she could not read herself, and leaves out the rules and points.

use maud::{Markup, html};
use miqnet_guidance::{Beneficiary, FundingHint, Guidance, Hint, Outcome, Subject};
use miqnet_occupations::Occupation;
use miqnet_wire::text::Texts;

use crate::out::page::page as frame;
use crate::out::person;
use crate::setting::Setting;

/// Returns the page in the language of the texts.
pub(in crate::command) fn page(
    setting: &Setting,
    about: &Subject<'_>,
    guidance: &Guidance,
    further: &[&Occupation],
) -> String {
    let texts = &setting.texts;
    let title = format!(
        "{} · {}",
        texts.label("cli-guide-sheet"),
        about.candidate.id
    );
    let body = html! { div.tight {
        p {
            (person::vacancy(about.vacancy)) " · " (texts.verdict(about.explanation.pair.verdict))
        }
        @if !further.is_empty() {
            p {
                (texts.label("cli-explain-alternatives")) ": " (super::text::titles(texts, further))
            }
        }
        h2 { (texts.label("cli-guide-visits")) }
        ol {
            @for visit in &guidance.referrals { li { (person::visit(texts, visit)) } }
        }
        (funding(texts, guidance))
        (hints(texts, "cli-guide-residence", &guidance.residence))
        (questions(texts, guidance))
        p.note { (texts.label("cli-guide-no-promise")) }
    } };
    frame(texts, &title, &setting.basis(), &body)
}

/// What can be checked for her; what a firm gets is not hers to apply for.
fn funding(texts: &Texts, guidance: &Guidance) -> Markup {
    let hers: Vec<&FundingHint> = guidance
        .funding
        .iter()
        .filter(|hint| {
            hint.beneficiary == Beneficiary::Person && hint.outcome == Outcome::MayBeChecked
        })
        .collect();
    html! {
        @if !hers.is_empty() {
            section {
                h2 { (texts.label("cli-guide-funding")) }
                ul { @for hint in hers { li { (texts.funding(hint)) } } }
            }
        }
    }
}

fn hints(texts: &Texts, key: &str, hints: &[Hint]) -> Markup {
    html! {
        @if !hints.is_empty() {
            section {
                h2 { (texts.label(key)) }
                ul { @for hint in hints { li { (texts.hint(hint)) } } }
            }
        }
    }
}

fn questions(texts: &Texts, guidance: &Guidance) -> Markup {
    let asked = guidance.questions.iter();
    let asked = asked.filter(|one| one.is_for_the_person());
    let asked: Vec<_> = asked.map(|one| texts.case_question(*one)).collect();
    person::questions(texts, &asked)
}
