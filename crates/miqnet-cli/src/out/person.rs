//! The pieces of every sheet for a person: visits with room for an appointment, and questions.

use maud::{Markup, html};
use miqnet_guidance::Referral;
use miqnet_wire::text::Texts;

/// So many questions fit on the page; the case manager has all of them.
const QUESTIONS: usize = 5;

/// One visit: the office, what to ask there, what to bring.
pub(crate) fn visit(texts: &Texts, visit: &Referral) -> Markup {
    let requests = visit.requests.iter().map(|one| texts.request(*one));
    let papers: Vec<_> = visit.papers.iter().map(|one| texts.paper(*one)).collect();
    html! {
        (appointment(texts)) strong { (texts.office(visit.office)) }
        ul { @for request in requests { li { (request) } } }
        p { (bring(texts, &papers)) }
    }
}

/// What to bring.
pub(crate) fn bring(texts: &Texts, papers: &[String]) -> Markup {
    html! { (texts.label("cli-guide-bring")) " " (papers.join("; ")) }
}

/// Room to write down an appointment, at the end of a line; stands before what is said in the line.
pub(crate) fn appointment(texts: &Texts) -> Markup {
    html! { span.appointment { (texts.label("cli-guide-appointment")) " ____________________" } }
}

/// The first questions that are still open; nothing where there is none.
pub(crate) fn questions(texts: &Texts, asked: &[String]) -> Markup {
    html! {
        @if !asked.is_empty() {
            section {
                h2 { (texts.label("cli-guide-questions")) }
                ul { @for question in asked.iter().take(QUESTIONS) { li { (question) } } }
            }
        }
    }
}
