//! The nearest step of somebody who may meet no table, and of a table that nobody may meet.

use miqnet_core::{Catalog, EmployerPlan, PersonPlan};
use miqnet_domain::Candidate;
use miqnet_domain::finding::Arg;

use super::voice::said;
use crate::response::{self, PlanStep};
use crate::text::Texts;

/// Returns what comes nearest to a vacancy of a fair, in a sentence: the step or the two steps that
/// open most, else the wish that stands in the way, else the question whose answer decides most
/// verdicts, else that nothing does.
///
/// `plan` is her plan over the vacancies of the fair, which are those of `catalog`; `wish` names the
/// wish that takes most of them away, and how many would be possible without any wish.
pub(super) fn nearest_step(
    texts: &Texts,
    plan: &PersonPlan,
    candidate: &Candidate,
    catalog: &Catalog<'_>,
    wish: Option<(&str, u32)>,
) -> String {
    if let Some(opening) = plan.steps.first().or_else(|| plan.pairs.first()) {
        let world = catalog.world();
        let steps = opening.steps.iter();
        let steps: Vec<_> = steps
            .filter_map(|step| PlanStep::new(step, candidate, &world, Some(texts)).text)
            .collect();
        let steps = steps.join(" + ");
        let opened = opening.n_opened.to_string();
        let day = texts.value(Arg::Date(Some(opening.ready_on)));
        let values = [("steps", &*steps), ("vacancies", &*opened), ("day", &*day)];
        return said(texts, "papers-step-opens", &values);
    }
    if let Some((wish, vacancies)) = wish {
        let vacancies = vacancies.to_string();
        let values = [("wish", wish), ("vacancies", &*vacancies)];
        return said(texts, "papers-step-wish", &values);
    }
    match plan.questions.first() {
        Some(asked) => {
            let question = texts.question(asked.question);
            said(texts, "papers-step-ask", &[("question", &question)])
        }
        None => texts.label("papers-step-none"),
    }
}

/// Returns the change of one requirement that would bring most people to a table, in a sentence;
/// `None` where none brings anybody. The plans are those of its vacancies, held against the people
/// who are registered; of equal changes the first one counts.
pub(super) fn nearest_change(texts: &Texts, plans: &[EmployerPlan]) -> Option<String> {
    let plans = plans
        .iter()
        .map(|plan| response::EmployerPlan::new(plan, Some(texts)));
    let best = plans
        .filter_map(|plan| {
            let change = plan.changes.into_iter().next()?;
            (change.more > 0).then_some((plan.vacancy, change))
        })
        .reduce(|best, next| {
            if next.1.more > best.1.more {
                next
            } else {
                best
            }
        })?;
    let (vacancy, change) = best;
    let (words, more) = (change.text.unwrap_or_default(), change.more.to_string());
    let values = [
        ("vacancy", &*vacancy),
        ("change", &*words),
        ("more", &*more),
    ];
    Some(said(texts, "papers-step-change", &values))
}
