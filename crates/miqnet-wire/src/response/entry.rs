//! One line of a match list, in both directions.

use miqnet_core as core;
use miqnet_domain::{Finding, Status, Vacancy, Verdict as DomainVerdict, finding};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Open, Sentences, Verdict};
use crate::text::Texts;
use crate::write::{CellOut, Sheet};

/// One line of a match list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Entry {
    /// Whose list it stands in.
    pub side: Side,
    /// Its place in that list, from 1.
    pub rank: u32,
    /// The candidate.
    pub candidate: String,
    /// The vacancy.
    pub vacancy: String,
    /// Who offers it.
    pub employer: String,
    /// Its title.
    pub title: String,
    /// The verdict; pairs that are not eligible stand on no list.
    pub verdict: Verdict,
    /// The score, 0 to 100,000: thousandths of a percent.
    pub score: u32,
    /// One way in minutes; `null` where it is not known.
    pub travel_minutes: Option<u16>,
    /// How many rules are open.
    pub open_rules: u32,
    /// The gate that decides; `null` where all is met.
    pub gate: Option<&'static str>,
    /// The rule that decides; `null` where all is met.
    pub rule: Option<&'static str>,
    /// What it says, in one sentence.
    pub reason: Option<String>,
    /// How it can be satisfied.
    pub open: Option<Open>,
    /// The same in words.
    pub next_step: Option<String>,
    /// Who helps first, in words.
    pub partner: Option<String>,
    /// How the places on the lists were shared out: `optimal` or `stable`; not there where everybody
    /// is on every list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment: Option<&'static str>,
}

/// Whose list an entry stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// A candidate's list of vacancies.
    Candidate,
    /// A vacancy's list of candidates.
    Vacancy,
}

impl Side {
    /// The name used in files and interfaces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
            Self::Vacancy => "vacancy",
        }
    }
}

impl Entry {
    /// Returns the line of this pair at this place, from 1, with its sentences.
    pub fn new(
        side: Side,
        rank: u32,
        vacancy: &Vacancy,
        explanation: &core::Explanation,
        sentences: &mut Sentences<'_>,
    ) -> Self {
        let is_open = |finding: &&Finding| matches!(finding.status, Status::Open(_));
        let open_rules = explanation.findings.iter().filter(is_open).count();
        let deciding = explanation.deciding();
        let open = deciding.and_then(|finding| match finding.status {
            Status::Open(open) => Some(open),
            _ => None,
        });
        let (next_step, partner) = match open {
            Some(finding::Open::Step(step, partner)) => {
                (Some(sentences.step(step)), Some(sentences.partner(partner)))
            }
            other => (other.map(|open| sentences.open(open)), None),
        };
        Self {
            side,
            rank,
            candidate: explanation.candidate.to_string(),
            vacancy: explanation.vacancy.to_string(),
            employer: vacancy.employer.to_string(),
            title: vacancy.title.to_string(),
            verdict: explanation.pair.verdict.into(),
            score: explanation.pair.score,
            travel_minutes: explanation.travel_minutes,
            open_rules: u32::try_from(open_rules).unwrap_or(u32::MAX),
            gate: deciding.map(|finding| finding.gate.name()),
            rule: deciding.map(|finding| finding.rule.id()),
            reason: deciding.map(|finding| sentences.finding(finding)),
            open: open.map(Open::from),
            next_step,
            partner,
            assignment: None,
        }
    }

    /// The day on which a waiting pair opens by itself, where one is known.
    pub fn date(&self) -> Option<&str> {
        match &self.open {
            Some(Open::Wait { date }) => date.as_deref(),
            _ => None,
        }
    }
}

/// Returns the lines as a table for people, with headers and verdicts in their language.
///
/// The score is written as a percentage with three decimals. Where places were shared out, the last
/// column says how.
pub fn entries_sheet(entries: &[Entry], texts: &Texts) -> Sheet {
    let words = Words::new(texts);
    let header = [
        "head-list",
        "head-rank",
        "head-candidate",
        "head-vacancy",
        "head-employer",
        "head-title",
        "head-verdict",
        "head-score",
        "head-travel_minutes",
        "head-open_rules",
        "head-rule",
        "head-reason",
        "head-next_step",
        "head-partner",
        "head-date",
    ];
    let header = header.into_iter().map(|key| texts.label(key));
    let mut sheet = Sheet {
        name: texts.label("head-lists"),
        header: header.collect(),
        rows: entries.iter().map(|entry| words.row(entry)).collect(),
    };
    if entries.iter().any(|entry| entry.assignment.is_some()) {
        sheet.header.push(texts.label("head-assignment"));
        for (row, entry) in sheet.rows.iter_mut().zip(entries) {
            let method = entry
                .assignment
                .map(|name| texts.label(&format!("assignment-{name}")));
            row.push(method.map_or(CellOut::Empty, |words| CellOut::text(&words)));
        }
    }
    sheet
}

/// The words that repeat in every line, looked up once.
struct Words {
    sides: [String; 2],
    verdicts: [String; 3],
}

impl Words {
    fn new(texts: &Texts) -> Self {
        Self {
            sides: [texts.label("head-candidate"), texts.label("head-vacancy")],
            verdicts: DomainVerdict::ALL.map(|verdict| texts.verdict(verdict)),
        }
    }

    fn row(&self, entry: &Entry) -> Vec<CellOut> {
        let optional = |text: Option<&str>| text.map_or(CellOut::Empty, CellOut::text);
        let travel = entry
            .travel_minutes
            .map_or(CellOut::Empty, CellOut::integer);
        vec![
            CellOut::text(&self.sides[entry.side as usize]),
            CellOut::integer(entry.rank),
            CellOut::text(&entry.candidate),
            CellOut::text(&entry.vacancy),
            CellOut::text(&entry.employer),
            CellOut::text(&entry.title),
            CellOut::text(&self.verdicts[entry.verdict as usize]),
            CellOut::decimal(entry.score.into(), 3),
            travel,
            CellOut::integer(entry.open_rules),
            optional(entry.rule),
            optional(entry.reason.as_deref()),
            optional(entry.next_step.as_deref()),
            optional(entry.partner.as_deref()),
            optional(entry.date()),
        ]
    }
}
