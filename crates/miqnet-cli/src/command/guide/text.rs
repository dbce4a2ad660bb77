//! Guidance for reading in a terminal.

use std::io::{self, Write};

use miqnet_domain::finding::Arg;
use miqnet_guidance::{FundingHint, Guidance, Hint, Module, Outcome, Programme, Subject};
use miqnet_occupations::Occupation;
use miqnet_wire::text::Texts;

use crate::console::{TextTable, heading, paragraph};
use crate::setting::Setting;

/// Writes where to go, then what can be checked, then what to watch, then what to ask.
pub(super) fn write(
    out: &mut impl Write,
    setting: &Setting,
    about: &Subject<'_>,
    guidance: &Guidance,
    further: &[&Occupation],
) -> io::Result<()> {
    let texts = &setting.texts;
    write_head(out, texts, about)?;
    if !further.is_empty() {
        heading(out, &texts.label("cli-explain-alternatives"))?;
        paragraph(out, &titles(texts, further))?;
    }
    heading(out, &texts.label("cli-guide-visits"))?;
    write_visits(out, texts, guidance)?;
    write_funding(out, texts, "cli-guide-funding", guidance, |outcome| {
        *outcome == Outcome::MayBeChecked
    })?;
    write_funding(out, texts, "cli-guide-funding-ask", guidance, |outcome| {
        matches!(outcome, Outcome::Ask(_))
    })?;
    write_hints(out, texts, "cli-guide-pay", &guidance.pay)?;
    write_hints(out, texts, "cli-guide-residence", &guidance.residence)?;
    let questions = guidance.questions.iter();
    let questions: Vec<_> = questions.map(|one| texts.case_question(*one)).collect();
    write_sentences(out, texts, "cli-guide-questions", &questions)?;
    let contradictions = guidance.contradictions.iter();
    let contradictions: Vec<_> = contradictions
        .map(|one| texts.contradiction(*one))
        .collect();
    write_sentences(out, texts, "cli-guide-contradictions", &contradictions)?;
    write_programme(out, texts, &about.case.programme, guidance.module)?;
    writeln!(out, "\n{}", texts.label("cli-guide-no-promise"))?;
    writeln!(out, "{} · {}", setting.basis(), about.policy.version)
}

/// So many other occupations are named; `miqnet explain` names all of them.
const OCCUPATIONS: usize = 3;

/// The first of the other occupations, in one line.
pub(super) fn titles(texts: &Texts, further: &[&Occupation]) -> String {
    let shown = further.iter().take(OCCUPATIONS).map(|occupation| {
        let title = texts.value(Arg::Occupation(occupation.id));
        format!("{title} ({})", occupation.kldb)
    });
    shown.collect::<Vec<_>>().join(" · ")
}

fn write_head(out: &mut impl Write, texts: &Texts, about: &Subject<'_>) -> io::Result<()> {
    let vacancy = about.vacancy;
    let mut table = TextTable::plain();
    let mut row = |key: &str, value: String| table.row([texts.label(key), value]);
    row("head-candidate", about.candidate.id.to_string());
    row(
        "head-vacancy",
        format!("{} · {} · {}", vacancy.id, vacancy.title, vacancy.employer),
    );
    let verdict = about.explanation.pair.verdict;
    row("head-verdict", texts.verdict(verdict));
    table.unbroken(&[0]);
    table.write(out)
}

fn write_visits(out: &mut impl Write, texts: &Texts, guidance: &Guidance) -> io::Result<()> {
    let mut table = TextTable::plain();
    for (at, visit) in guidance.referrals.iter().enumerate() {
        let office = format!("{}. {}", at + 1, texts.office(visit.office));
        table.row([visit.rule.id().to_owned(), office]);
        for request in &visit.requests {
            table.row([String::new(), format!("– {}", texts.request(*request))]);
        }
        let papers: Vec<_> = visit.papers.iter().map(|one| texts.paper(*one)).collect();
        let bring = texts.label("cli-guide-bring");
        table.row([String::new(), format!("{bring} {}", papers.join("; "))]);
    }
    table.unbroken(&[0]);
    table.write(out)
}

fn write_funding(
    out: &mut impl Write,
    texts: &Texts,
    key: &str,
    guidance: &Guidance,
    wanted: impl Fn(&Outcome) -> bool,
) -> io::Result<()> {
    let hints = guidance.funding.iter().filter(|hint| wanted(&hint.outcome));
    let hints: Vec<&FundingHint> = hints.collect();
    if hints.is_empty() {
        return Ok(());
    }
    heading(out, &texts.label(key))?;
    let mut table = TextTable::plain();
    for hint in hints {
        let beneficiary = texts.beneficiary(hint.beneficiary);
        table.row([
            hint.rule.id().to_owned(),
            format!("{} ({beneficiary})", texts.funding(hint)),
        ]);
    }
    table.unbroken(&[0]);
    table.write(out)
}

fn write_hints(out: &mut impl Write, texts: &Texts, key: &str, hints: &[Hint]) -> io::Result<()> {
    if hints.is_empty() {
        return Ok(());
    }
    heading(out, &texts.label(key))?;
    let mut table = TextTable::plain();
    for hint in hints {
        table.row([hint.rule.id().to_owned(), texts.hint(hint)]);
    }
    table.unbroken(&[0]);
    table.write(out)
}

/// Where she stands in each module, the next one marked; only the next one where nothing is written
/// down.
fn write_programme(
    out: &mut impl Write,
    texts: &Texts,
    programme: &Programme,
    next: Option<Module>,
) -> io::Result<()> {
    let mut states = Module::ALL.iter().map(|module| programme.state(*module));
    if states.all(|state| state.is_unknown()) {
        let Some(next) = next else { return Ok(()) };
        heading(out, &texts.label("cli-guide-module"))?;
        return paragraph(out, &texts.module(next));
    }
    heading(out, &texts.label("cli-guide-modules"))?;
    let mut table = TextTable::plain();
    for module in Module::ALL {
        let state = programme.state(*module).value().copied();
        let unknown = || texts.label("cli-programme-unknown");
        let mark = (next == Some(*module)).then(|| texts.label("cli-guide-module-next"));
        table.row([
            texts.module(*module),
            state.map_or_else(unknown, |state| texts.module_state(state)),
            mark.unwrap_or_default(),
        ]);
    }
    table.write(out)
}

fn write_sentences(
    out: &mut impl Write,
    texts: &Texts,
    key: &str,
    sentences: &[String],
) -> io::Result<()> {
    if sentences.is_empty() {
        return Ok(());
    }
    heading(out, &texts.label(key))?;
    for sentence in sentences {
        paragraph(out, &format!("– {sentence}"))?;
    }
    Ok(())
}
