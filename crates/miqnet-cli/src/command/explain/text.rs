//! An explanation for reading in a terminal.

use std::io::{self, Write};

use miqnet_core::Explanation;
use miqnet_domain::{Finding, Gate, Status, Vacancy, finding::Arg};
use miqnet_occupations::Occupation;
use miqnet_wire::text::{Texts, score};

use crate::console::{TextTable, heading, paragraph};
use crate::setting::Setting;

/// Writes the verdict and what decides it, then every finding, then how the score adds up, then
/// what else is worth a look.
pub(super) fn write(
    out: &mut impl Write,
    setting: &Setting,
    vacancy: &Vacancy,
    explanation: &Explanation,
    further: &[&Occupation],
) -> io::Result<()> {
    let texts = &setting.texts;
    write_head(out, texts, vacancy, explanation)?;
    if let Some(deciding) = explanation.deciding() {
        heading(out, &texts.label("cli-explain-deciding"))?;
        write_deciding(out, texts, deciding)?;
    }
    heading(out, &texts.label("cli-explain-findings"))?;
    write_findings(out, texts, explanation)?;
    heading(out, &texts.label("cli-explain-score"))?;
    write_score(out, texts, explanation)?;
    if !explanation.wish_conflicts.is_empty() {
        heading(out, &texts.label("cli-explain-wishes"))?;
        for wish in &explanation.wish_conflicts {
            paragraph(out, &texts.label(&format!("wish-{}", wish.name())))?;
        }
        paragraph(out, &texts.label("cli-explain-wishes-off"))?;
    }
    if !further.is_empty() {
        heading(out, &texts.label("cli-explain-alternatives"))?;
        write_alternatives(out, texts, further)?;
    }
    writeln!(out, "\n{}", setting.basis())
}

fn write_head(
    out: &mut impl Write,
    texts: &Texts,
    vacancy: &Vacancy,
    explanation: &Explanation,
) -> io::Result<()> {
    let mut table = TextTable::plain();
    let mut row = |key: &str, value: String| table.row([texts.label(key), value]);
    row("head-candidate", explanation.candidate.to_string());
    row(
        "head-vacancy",
        format!("{} · {} · {}", vacancy.id, vacancy.title, vacancy.employer),
    );
    let mut verdict = texts.verdict(explanation.pair.verdict);
    if explanation.vacancy_blocked {
        verdict = format!("{verdict} · {}", texts.label("verdict-vacancy_blocked"));
    }
    row(
        "head-verdict",
        format!(
            "{verdict} · {}",
            score(explanation.pair.score, texts.lang())
        ),
    );
    if let Some(minutes) = explanation.travel_minutes {
        row("cli-travel", texts.value(Arg::Minutes(minutes)));
    }
    table.unbroken(&[0]);
    table.write(out)
}

/// What decides, what would change it and what to do next.
fn write_deciding(out: &mut impl Write, texts: &Texts, finding: &Finding) -> io::Result<()> {
    let mut table = TextTable::plain();
    table.row([texts.gate(finding.gate), texts.finding(finding)]);
    if let Some(change) = texts.change(finding) {
        table.row([texts.label("head-change"), change]);
    }
    if let Status::Open(open) = finding.status {
        table.row([texts.label("head-next_step"), texts.open(open)]);
    }
    let rule = format!("{}: {}", finding.rule.id(), texts.rule(finding.rule));
    table.row([texts.label("head-rule"), rule]);
    table.at_most(0, 22);
    table.write(out)
}

/// Every finding, grouped by gate; open ones with their next step.
fn write_findings(
    out: &mut impl Write,
    texts: &Texts,
    explanation: &Explanation,
) -> io::Result<()> {
    let header = ["head-gate", "head-rule", "head-status", "head-finding"];
    let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
    for gate in Gate::ALL {
        let of_gate = explanation
            .findings
            .iter()
            .filter(|finding| finding.gate == gate);
        for (at, finding) in of_gate.enumerate() {
            let mut words = texts.finding(finding);
            if let Status::Open(open) = finding.status {
                words += "\n→ ";
                words += &texts.open(open);
            }
            let gate = if at == 0 {
                texts.gate(gate)
            } else {
                String::new()
            };
            table.row([
                gate,
                finding.rule.id().to_owned(),
                texts.status(finding.status),
                words,
            ]);
        }
    }
    table.unbroken(&[0, 1, 2]);
    table.write(out)
}

/// The products of all criteria, their sum, and the division that gives the score.
fn write_score(out: &mut impl Write, texts: &Texts, explanation: &Explanation) -> io::Result<()> {
    let header = [
        "head-criterion",
        "head-weight",
        "head-points",
        "head-product",
    ];
    let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
    for leaf in &explanation.leaves {
        table.row([
            texts.label(&format!("criterion-{}", leaf.criterion.name())),
            leaf.weight.to_string(),
            leaf.points.to_string(),
            leaf.product().to_string(),
        ]);
    }
    let (numerator, denominator) = (explanation.numerator(), explanation.denominator());
    table.row([
        texts.label("head-sum"),
        denominator.to_string(),
        String::new(),
        numerator.to_string(),
    ]);
    table.numbers(&[1, 2, 3]);
    table.write(out)?;
    if denominator > 0 {
        let percent = score(explanation.pair.score, texts.lang());
        let thousandths = explanation.pair.score;
        writeln!(
            out,
            "\n  ⌊100 × {numerator} ÷ {denominator}⌋ = {thousandths} → {percent}"
        )?;
    }
    Ok(())
}

/// Other occupations with their codes.
fn write_alternatives(
    out: &mut impl Write,
    texts: &Texts,
    further: &[&Occupation],
) -> io::Result<()> {
    let header = ["head-kldb", "head-occupation"];
    let mut table = TextTable::with_header(header.map(|key| texts.label(key)));
    for occupation in further {
        let title = texts.value(Arg::Occupation(occupation.id));
        table.row([occupation.kldb.to_string(), title]);
    }
    table.unbroken(&[0]);
    table.write(out)
}
