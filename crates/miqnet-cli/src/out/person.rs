//! The pieces of every sheet for a person: visits with room for an appointment, and questions.

use maud::{Markup, html};
use miqnet_domain::Vacancy;
use miqnet_guidance::Referral;
use miqnet_wire::text::Texts;

/// So many questions fit on the page; the case manager has all of them.
const QUESTIONS: usize = 5;

/// So many characters of a title and the name of its firm leave room for the verdict on their line.
const LINE: usize = 72;

/// So many of them are left to the name of the firm where the title is long too.
const FIRM: usize = 28;

/// The vacancy on one line. Some adverts have a paragraph for a title; the steps are worth more room.
pub(crate) fn vacancy(vacancy: &Vacancy) -> Markup {
    let title = vacancy.title.chars().count();
    let firm = shortened(
        vacancy.employer.as_str(),
        FIRM.max(LINE.saturating_sub(title)),
    );
    let title = shortened(&vacancy.title, LINE.saturating_sub(firm.chars().count()));
    html! { strong { (title) } " · " (firm) }
}

/// The text with so many characters at most, the last a sign that something is left out.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_kept_and_what_does_not_ends_with_a_sign() {
        for (text, most, expected) in [
            ("Köchin", 6, "Köchin"),
            ("Köchin", 5, "Köch…"),
            ("Erzieherin in Teilzeit", 14, "Erzieherin in…"),
            ("Erzieherin in Teilzeit", 15, "Erzieherin in…"),
            ("кухарка", 4, "кух…"),
        ] {
            assert_eq!(shortened(text, most), expected);
        }
    }
}
