//! The sheet for the person: what is possible at once, the goal, and the steps on the way there.
//!
//! One page of paper in her language. It names three offices at most, and no rules and points.

use maud::{Markup, html};
use miqnet_core::{Catalog, Outcome, PersonPlan, Plan, PlannedStep, explain, plan_pair};
use miqnet_domain::finding::{Arg, Question};
use miqnet_domain::{Candidate, Date, Vacancy};
use miqnet_guidance::{
    CaseFile, Firm, GuidancePolicy, Referral, StepVisit, Subject, Way, goal_of, guide,
};
use miqnet_wire::response::PlanStep;
use miqnet_wire::text::Texts;

use crate::out::page::page as frame;
use crate::out::person;
use crate::setting::Setting;

/// So many vacancies that are possible now fit on the page.
pub(in crate::command) const MOST_NOW: usize = 5;

/// What the sheet of one person rests on.
pub(in crate::command) struct Sheet<'a> {
    pub(in crate::command) setting: &'a Setting,
    pub(in crate::command) candidate: &'a Candidate,
    pub(in crate::command) case: &'a CaseFile,
    pub(in crate::command) numbers: &'a GuidancePolicy,
    pub(in crate::command) catalog: &'a Catalog<'a>,
    pub(in crate::command) plan: &'a PersonPlan,
}

/// Where the steps lead.
#[derive(Default)]
struct Goal<'a> {
    /// The vacancy that is the goal; `None` where no vacancy at her level opens.
    vacancy_ix: Option<usize>,
    /// What is said about it, and from when it can be possible.
    sentences: Vec<String>,
    steps: &'a [PlannedStep],
    questions: Vec<Question>,
}

impl Sheet<'_> {
    /// Returns the page whose goal is this vacancy.
    pub(in crate::command) fn of_pair(&self, vacancy_ix: usize) -> String {
        let texts = &self.setting.texts;
        let plan = plan_pair(self.catalog, self.candidate, vacancy_ix);
        let goal = match &plan.outcome {
            Outcome::Now => Goal {
                sentences: vec![texts.label("cli-plan-sheet-now")],
                ..Goal::default()
            },
            Outcome::Opens(plans) => self.opens(&plans[0], "cli-plan-sheet-opens"),
            Outcome::Asks(plans) if plans[0].steps.is_empty() => {
                self.opens(&plans[0], "cli-plan-asks_only")
            }
            Outcome::Asks(plans) => self.opens(&plans[0], "cli-plan-asks"),
            Outcome::Closed(closed) => {
                let is_blocked = explain(self.catalog, self.candidate, vacancy_ix).vacancy_blocked;
                let key = if is_blocked {
                    "cli-plan-blocked"
                } else {
                    "cli-plan-sheet-closed"
                };
                Goal {
                    sentences: vec![texts.label(key)],
                    questions: closed.questions.clone(),
                    ..Goal::default()
                }
            }
        };
        self.page(&Goal {
            vacancy_ix: Some(vacancy_ix),
            ..goal
        })
    }

    /// Returns the page whose goal is the best vacancy at her level; where there is none, the step
    /// that opens most vacancies.
    pub(in crate::command) fn of_person(&self) -> String {
        let texts = &self.setting.texts;
        let plan = self.plan;
        let opening = plan.steps.first().or(plan.pairs.first());
        let goal = match (plan.goals.first(), opening) {
            (Some(goal), _) => Goal {
                vacancy_ix: Some(goal.entry.other_ix as usize),
                sentences: vec![
                    texts.label("cli-plan-sheet-opens"),
                    self.with_day("cli-plan-sheet-ready", goal.ready_on),
                ],
                steps: &goal.steps,
                questions: Vec::new(),
            },
            (None, Some(opening)) => Goal {
                sentences: vec![
                    texts.label("cli-plan-sheet-more"),
                    self.with_day("cli-plan-sheet-ready", opening.ready_on),
                ],
                steps: &opening.steps,
                ..Goal::default()
            },
            (None, None) => Goal {
                sentences: vec![texts.label("cli-plan-sheet-no_goal")],
                ..Goal::default()
            },
        };
        self.page(&Goal {
            questions: plan.questions.iter().map(|asked| asked.question).collect(),
            ..goal
        })
    }

    fn opens<'p>(&self, plan: &'p Plan, key: &str) -> Goal<'p> {
        let mut sentences = vec![self.setting.texts.label(key)];
        if !plan.steps.is_empty() {
            sentences.push(self.with_day("cli-plan-sheet-ready", plan.ready_on));
        }
        Goal {
            vacancy_ix: None,
            sentences,
            steps: &plan.steps,
            questions: plan.questions.clone(),
        }
    }

    fn with_day(&self, key: &str, day: Date) -> String {
        let texts = &self.setting.texts;
        let day = texts.value(Arg::Date(Some(day)));
        texts.message(key, &[("day", &day)]).unwrap_or_default()
    }

    fn page(&self, goal: &Goal<'_>) -> String {
        let texts = &self.setting.texts;
        let title = format!("{} · {}", texts.label("cli-guide-sheet"), self.candidate.id);
        let way = self.way(goal);
        let questions = goal.questions.iter().map(|one| texts.question(*one));
        let beside = if goal.steps.is_empty() {
            "cli-guide-visits"
        } else {
            "cli-plan-sheet-beside"
        };
        let body = html! { div.tight {
            (self.now())
            h2 { (texts.label("cli-plan-sheet-goal")) }
            @if let Some(vacancy_ix) = goal.vacancy_ix {
                p { (person::vacancy(&self.catalog.vacancies()[vacancy_ix])) }
            }
            p { (goal.sentences.join(" ")) }
            @if !goal.steps.is_empty() {
                h2 { (texts.label("cli-plan-sheet-steps")) }
                ol {
                    @for (step, visit) in goal.steps.iter().zip(&way.steps) {
                        li { (self.step(step, visit)) }
                    }
                }
            }
            @if !way.beside.is_empty() {
                h2 { (texts.label(beside)) }
                ol { @for visit in &way.beside { li { (person::visit(texts, visit)) } } }
            }
            (person::questions(texts, &questions.collect::<Vec<_>>()))
            p.note {
                (texts.label("cli-plan-no_promise")) " " (texts.label("cli-guide-no-promise"))
            }
        } };
        frame(texts, &title, &self.setting.basis(), &body)
    }

    /// What is possible at once.
    fn now(&self) -> Markup {
        let texts = &self.setting.texts;
        let count = self.plan.n_now.to_string();
        let heading = texts.message("cli-plan-at_once", &[("n", &count)]);
        // Places of one name at one firm are one line for her.
        let mut lines: Vec<(&Vacancy, usize)> = Vec::new();
        for entry in &self.plan.now {
            let vacancy = &self.catalog.vacancies()[entry.other_ix as usize];
            let is_named = |line: &&mut (&Vacancy, usize)| {
                line.0.title == vacancy.title && line.0.employer == vacancy.employer
            };
            match lines.iter_mut().find(is_named) {
                Some((_, count)) => *count += 1,
                None => lines.push((vacancy, 1)),
            }
        }
        html! {
            h2 { (heading.unwrap_or_default()) }
            @if self.plan.now.is_empty() { p { (texts.label("cli-plan-sheet-not_yet")) } }
            ul {
                @for (vacancy, count) in lines {
                    li { (person::vacancy(vacancy)) @if count > 1 { " · " (count) " ×" } }
                }
            }
        }
    }

    /// Where to go: what guidance says of the goal, without one of the best that is possible now.
    fn way(&self, goal: &Goal<'_>) -> Way {
        let Some(vacancy_ix) = goal.vacancy_ix.or_else(|| goal_of(self.plan)) else {
            let follow_up = [Referral::follow_up()];
            return Way::new(goal.steps, &follow_up, self.case, self.candidate);
        };
        let guidance = guide(&Subject {
            candidate: self.candidate,
            vacancy: &self.catalog.vacancies()[vacancy_ix],
            explanation: &explain(self.catalog, self.candidate, vacancy_ix),
            case: self.case,
            firm: Firm::default(),
            world: self.setting.world(),
            policy: self.numbers,
        });
        Way::new(goal.steps, &guidance.referrals, self.case, self.candidate)
    }

    /// One step: what, when, where, what to ask and what to bring.
    fn step(&self, planned: &PlannedStep, visit: &StepVisit) -> Markup {
        let texts = &self.setting.texts;
        let world = self.setting.world();
        let step = PlanStep::new(planned, self.candidate, &world, Some(texts));
        let where_to = texts.label("cli-plan-sheet-where");
        let office = visit.office.map(|office| texts.office(office));
        let papers = step.papers_text.unwrap_or_default();
        html! {
            strong { (step.text.unwrap_or_default()) }
            p { (when(texts, planned)) }
            p {
                @if let Some(office) = office {
                    (person::appointment(texts)) (where_to) " " strong { (office) }
                    @if let Some(decides) = visit.decides {
                        ". " (texts.label("cli-plan-sheet-decides")) " " (texts.office(decides))
                    }
                } @else {
                    (where_to) " " (texts.label("cli-plan-sheet-later"))
                }
            }
            ul { @for request in &visit.requests { li { (texts.request(*request)) } } }
            @if !papers.is_empty() { p { (person::bring(texts, &papers)) } }
            @if step.asks_employer { p { (texts.label("cli-plan-asks_employer")) } }
        }
    }
}

/// From when, until when, and how long it takes in practice.
fn when(texts: &Texts, step: &PlannedStep) -> String {
    let day = |day: Date| texts.value(Arg::Date(Some(day)));
    let (from, to) = (day(step.begins_on), day(step.ends_on));
    let days = texts.message("cli-plan-sheet-when", &[("from", &from), ("to", &to)]);
    let days = days.unwrap_or_default();
    let Some(weeks) = step.weeks else {
        return days;
    };
    let (least, most) = (weeks.least.to_string(), weeks.most.to_string());
    let weeks = texts.message("cli-plan-weeks", &[("least", &least), ("most", &most)]);
    format!("{days} ({})", weeks.unwrap_or_default())
}
