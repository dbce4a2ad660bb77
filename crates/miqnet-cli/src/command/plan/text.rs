//! Plans for reading in a terminal.

use std::io::{self, Write};

use miqnet_domain::finding::Arg;
use miqnet_domain::{Date, Vacancy};
use miqnet_wire::response::{
    EmployerPlan, Opening, PairPlan, PersonPlan, Plan, PlanOutcome, PlanStep, Question, VacancyRef,
};
use miqnet_wire::text::{Texts, score};

use crate::console::{TextTable, heading, paragraph};
use crate::setting::Setting;

/// Writes the plan of one pair: what it is today, the best plan step by step, the others in a line
/// each; or why there is none.
pub(super) fn pair(
    out: &mut impl Write,
    setting: &Setting,
    vacancy: &Vacancy,
    plan: &PairPlan,
) -> io::Result<()> {
    let texts = &setting.texts;
    let mut head = TextTable::plain();
    let mut row = |key: &str, value: String| head.row([texts.label(key), value]);
    row("head-candidate", plan.candidate.clone());
    row("head-vacancy", name_of(vacancy));
    row("head-verdict", texts.verdict(plan.verdict.into()));
    head.unbroken(&[0]);
    head.write(out)?;
    let without_step = plan.plans.first().is_some_and(|best| best.steps.is_empty());
    let result = match plan.outcome {
        PlanOutcome::Now => "cli-plan-now",
        PlanOutcome::Opens => "cli-plan-opens",
        PlanOutcome::Asks if without_step => "cli-plan-asks_only",
        PlanOutcome::Asks => "cli-plan-asks",
        PlanOutcome::Closed => "cli-plan-closed",
    };
    heading(out, &texts.label("cli-plan"))?;
    paragraph(out, &texts.label(result))?;
    if let Some((best, others)) = plan.plans.split_first() {
        if !best.steps.is_empty() {
            write_plan(out, texts, best)?;
        }
        write_questions(out, texts, &best.questions)?;
        if !others.is_empty() {
            heading(out, &texts.label("cli-plan-others"))?;
            let mut table = TextTable::with_header(heads(texts, &["cli-plan-ready", "head-steps"]));
            for other in others {
                table.row([day(texts, &other.ready_on), all_words(&other.steps)]);
            }
            table.unbroken(&[0]);
            table.write(out)?;
        }
    }
    if plan.outcome == PlanOutcome::Closed {
        write_closed(out, texts, plan)?;
    }
    let counts = [
        ("steps", &*plan.steps_tried.to_string()),
        ("sets", &*plan.sets_judged.to_string()),
    ];
    let tried = texts.message("cli-plan-tried", &counts).unwrap_or_default();
    writeln!(out, "\n{tried}\n{}", setting.basis())
}

/// Writes what one person can do at once, then what she can aim at, then which steps open most.
pub(super) fn person(
    out: &mut impl Write,
    setting: &Setting,
    plan: &PersonPlan,
    n_vacancies: usize,
) -> io::Result<()> {
    let texts = &setting.texts;
    let counted = |key: &str, count: usize| {
        let count = count.to_string();
        texts.message(key, &[("n", &count)]).unwrap_or_default()
    };
    let mut head = TextTable::plain();
    head.row([texts.label("head-candidate"), plan.candidate.clone()]);
    let looked_at = n_vacancies.to_string();
    head.row([texts.label("cli-plan-looked_at"), looked_at]);
    head.unbroken(&[0]);
    head.write(out)?;
    if n_vacancies == 0 {
        paragraph(out, &texts.label("cli-plan-no_vacancy"))?;
    }
    heading(out, &counted("cli-plan-at_once", plan.now_count))?;
    let mut table = TextTable::with_header(heads(
        texts,
        &["head-vacancy", "head-title", "head-employer", "head-score"],
    ));
    for one in &plan.now {
        table.row([
            one.vacancy.clone(),
            one.title.clone(),
            one.employer.clone(),
            score(one.score, texts.lang()),
        ]);
    }
    table.unbroken(&[0, 2]);
    table.numbers(&[3]);
    or_none(out, texts, table, plan.now.is_empty())?;

    heading(out, &counted("cli-plan-goals", plan.goal_count))?;
    let mut table = TextTable::with_header(heads(
        texts,
        &["head-vacancy", "head-title", "head-steps", "cli-plan-ready"],
    ));
    for goal in &plan.goals {
        table.row([
            goal.vacancy.vacancy.clone(),
            goal.vacancy.title.clone(),
            all_words(&goal.steps),
            day(texts, &goal.ready_on),
        ]);
    }
    table.unbroken(&[0, 3]);
    or_none(out, texts, table, plan.goals.is_empty())?;

    heading(out, &texts.label("cli-plan-steps"))?;
    write_openings(out, texts, &plan.steps)?;
    heading(out, &texts.label("cli-plan-pairs"))?;
    write_openings(out, texts, &plan.pairs)?;

    heading(out, &texts.label("cli-plan-questions"))?;
    let mut table = TextTable::with_header(heads(
        texts,
        &["cli-plan-verdicts", "cli-plan-alone", "cli-plan-question"],
    ));
    for asked in &plan.questions {
        table.row([
            asked.verdicts.to_string(),
            asked.alone.to_string(),
            asked.text.clone().unwrap_or_default(),
        ]);
    }
    table.numbers(&[0, 1]);
    table.unbroken(&[0, 1]);
    or_none(out, texts, table, plan.questions.is_empty())?;
    paragraph_below(out, &texts.label("cli-plan-no_promise"))?;
    writeln!(out, "\n{}", setting.basis())
}

/// Writes how many people a vacancy reaches, and what each change would do.
pub(super) fn employer(
    out: &mut impl Write,
    setting: &Setting,
    vacancy: &Vacancy,
    plan: &EmployerPlan,
) -> io::Result<()> {
    let texts = &setting.texts;
    let mut head = TextTable::plain();
    let mut row = |key: &str, value: String| head.row([texts.label(key), value]);
    row("head-vacancy", name_of(vacancy));
    row("cli-plan-today", {
        let counts = [
            ("now", &*plan.now.to_string()),
            ("condition", &*plan.with_condition.to_string()),
        ];
        texts
            .message("cli-match-tally", &counts)
            .unwrap_or_default()
    });
    head.unbroken(&[0]);
    head.write(out)?;
    if plan.vacancy_blocked {
        paragraph_below(out, &texts.label("cli-plan-blocked"))?;
    }
    heading(out, &texts.label("cli-plan-changes"))?;
    let header = [
        "cli-plan-change",
        "cli-plan-more",
        "cli-plan-more_now",
        "cli-plan-sooner",
        "cli-plan-fewer",
    ];
    let mut table = TextTable::with_header(heads(texts, &header));
    for change in &plan.changes {
        table.row([
            change.text.clone().unwrap_or_default(),
            change.more.to_string(),
            change.more_now.to_string(),
            change.sooner.to_string(),
            (change.fewer + change.later).to_string(),
        ]);
    }
    table.numbers(&[1, 2, 3, 4]);
    table.write(out)?;
    paragraph_below(out, &texts.label("cli-plan-counts_only"))?;
    writeln!(out, "\n{}", setting.basis())
}

/// The steps of one plan with their days, who decides and what to bring.
fn write_plan(out: &mut impl Write, texts: &Texts, plan: &Plan) -> io::Result<()> {
    let header = [
        "cli-plan-step",
        "cli-plan-begins",
        "cli-plan-ends",
        "cli-plan-decides",
    ];
    writeln!(out)?;
    let mut table = TextTable::with_header(heads(texts, &header));
    for (at, step) in plan.steps.iter().enumerate() {
        let mut what = format!("{}. {}", at + 1, step.text.clone().unwrap_or_default());
        for line in details(texts, step) {
            what.push('\n');
            what += &line;
        }
        let ends = match step.weeks {
            None => day(texts, &step.ends_on),
            Some(weeks) => {
                let weeks = [
                    ("least", &*weeks.least.to_string()),
                    ("most", &*weeks.most.to_string()),
                ];
                let range = texts.message("cli-plan-weeks", &weeks).unwrap_or_default();
                format!("{}\n{range}", day(texts, &step.ends_on))
            }
        };
        table.row([
            what,
            day(texts, &step.begins_on),
            ends,
            step.partner_text.clone().unwrap_or_default(),
        ]);
    }
    table.unbroken(&[1, 2]);
    table.at_most(3, 24);
    table.write(out)?;
    let days = [
        ("ready", &*day(texts, &plan.ready_on)),
        ("earliest", &*day(texts, &plan.earliest_on)),
        ("latest", &*day(texts, &plan.latest_on)),
    ];
    let days = texts.message("cli-plan-days", &days).unwrap_or_default();
    paragraph_below(out, &days)?;
    if plan.beyond_policy {
        paragraph(out, &texts.label("cli-plan-beyond"))?;
    }
    paragraph(out, &texts.label("cli-plan-no_promise"))
}

/// What to bring, and whether the employer is asked to change something.
fn details(texts: &Texts, step: &PlanStep) -> Vec<String> {
    let mut lines = Vec::new();
    let papers = step.papers_text.clone().unwrap_or_default();
    if !papers.is_empty() {
        let papers = papers.join(", ");
        let line = texts.message("cli-plan-papers", &[("papers", &papers)]);
        lines.extend(line);
    }
    if step.asks_employer {
        lines.push(texts.label("cli-plan-asks_employer"));
    }
    lines
}

fn write_closed(out: &mut impl Write, texts: &Texts, plan: &PairPlan) -> io::Result<()> {
    if plan.closed_findings.is_empty() {
        paragraph_below(out, &texts.label("cli-plan-not_together"))?;
    }
    let mut table = TextTable::with_header(heads(texts, &["head-rule", "head-finding"]));
    for finding in &plan.closed_findings {
        let words = finding.text.clone().unwrap_or_default();
        table.row([finding.rule.to_owned(), words]);
    }
    table.unbroken(&[0]);
    if !plan.closed_findings.is_empty() {
        writeln!(out)?;
        table.write(out)?;
    }
    let proof = match (plan.closed_gates.as_slice(), plan.exhaustive) {
        (["vacancy"], _) => "cli-plan-blocked",
        (_, true) => "cli-plan-proof",
        (_, false) => "cli-plan-bound",
    };
    paragraph_below(out, &texts.label(proof))?;
    write_questions(out, texts, &plan.questions)
}

fn write_questions(out: &mut impl Write, texts: &Texts, questions: &[Question]) -> io::Result<()> {
    if questions.is_empty() {
        return Ok(());
    }
    heading(out, &texts.label("cli-plan-first_ask"))?;
    for question in questions {
        paragraph(out, &question.text.clone().unwrap_or_default())?;
    }
    Ok(())
}

fn write_openings(out: &mut impl Write, texts: &Texts, openings: &[Opening]) -> io::Result<()> {
    let header = [
        "cli-plan-opened",
        "head-steps",
        "cli-plan-ready",
        "cli-plan-best",
    ];
    let mut table = TextTable::with_header(heads(texts, &header));
    for opening in openings {
        let best: Vec<String> = opening.best.iter().map(short).collect();
        table.row([
            opening.opened.to_string(),
            all_words(&opening.steps),
            day(texts, &opening.ready_on),
            best.join("\n"),
        ]);
    }
    table.numbers(&[0]);
    table.unbroken(&[0, 2]);
    or_none(out, texts, table, openings.is_empty())
}

fn or_none(
    out: &mut impl Write,
    texts: &Texts,
    mut table: TextTable,
    is_empty: bool,
) -> io::Result<()> {
    if is_empty {
        paragraph(out, &texts.label("cli-none"))
    } else {
        table.write(out)
    }
}

fn paragraph_below(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out)?;
    paragraph(out, text)
}

fn heads(texts: &Texts, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| texts.label(key)).collect()
}

fn name_of(vacancy: &Vacancy) -> String {
    format!("{} · {} · {}", vacancy.id, vacancy.title, vacancy.employer)
}

fn short(vacancy: &VacancyRef) -> String {
    format!("{} · {}", vacancy.vacancy, vacancy.title)
}

/// The steps in one cell, a line for each.
fn all_words(steps: &[PlanStep]) -> String {
    let words: Vec<&str> = steps
        .iter()
        .filter_map(|step| step.text.as_deref())
        .collect();
    words.join("\n+ ")
}

/// A day in the form of the language.
fn day(texts: &Texts, written: &str) -> String {
    let day: Option<Date> = written.parse().ok();
    texts.value(Arg::Date(day))
}
