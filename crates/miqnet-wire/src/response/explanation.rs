//! Why a pair got its verdict and its score.

use miqnet_core as core;
use miqnet_domain::finding::Arg;
use miqnet_occupations::Occupation;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Finding, Verdict};
use crate::text::Texts;

/// The whole explanation of one pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Explanation {
    /// The candidate.
    pub candidate: String,
    /// The vacancy.
    pub vacancy: String,
    /// The verdict: the worst of the findings.
    pub verdict: Verdict,
    /// Whether the vacancy must be corrected before it can be matched.
    pub vacancy_blocked: bool,
    /// Whether nothing she wishes speaks against it; never touches verdict or score.
    pub wish_match: bool,
    /// The wishes it goes against: `exclusion`, `hours`, `pay`.
    pub wish_conflicts: Vec<&'static str>,
    /// 0 to 100,000, thousandths of a percent: `100 × numerator ÷ denominator`, rounded down; 0
    /// where the denominator is 0.
    pub score: u32,
    /// The sum of the products of all leaves.
    pub numerator: u32,
    /// The sum of the weights of all leaves.
    pub denominator: u32,
    /// The criteria that count, in order.
    pub leaves: Vec<Leaf>,
    /// The place in `findings` of the one that decides, from 0; `null` where all is met.
    pub deciding: Option<usize>,
    /// The findings in the order of the gates.
    pub findings: Vec<Finding>,
    /// One way in minutes; `null` where it is not known.
    pub travel_minutes: Option<u16>,
    /// Other occupations worth a look, in the order of the engine; empty where she is eligible now
    /// for work at her level, absent where nobody asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<Vec<Alternative>>,
}

/// An occupation worth a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Alternative {
    /// Its key in the occupation table, for example `8210101`.
    pub occupation: String,
    /// Its code in the KldB 2010, five digits.
    pub kldb: String,
    /// Its title in the language that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// One criterion of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Leaf {
    /// The criterion, for example `occupation`.
    pub criterion: &'static str,
    /// Its weight.
    pub weight: u16,
    /// Its points, 0 to 1000.
    pub points: u16,
    /// Weight times points.
    pub product: u32,
}

impl Explanation {
    /// Returns the explanation under stable names, with sentences where texts are given.
    pub fn new(explanation: &core::Explanation, texts: Option<&Texts>) -> Self {
        let deciding = explanation.deciding().and_then(|deciding| {
            explanation
                .findings
                .iter()
                .position(|finding| std::ptr::eq(finding, deciding))
        });
        Self {
            candidate: explanation.candidate.to_string(),
            vacancy: explanation.vacancy.to_string(),
            verdict: explanation.pair.verdict.into(),
            vacancy_blocked: explanation.vacancy_blocked,
            wish_match: explanation.pair.wish_match,
            wish_conflicts: explanation
                .wish_conflicts
                .iter()
                .map(|wish| wish.name())
                .collect(),
            score: explanation.pair.score,
            numerator: explanation.numerator(),
            denominator: explanation.denominator(),
            leaves: explanation.leaves.iter().copied().map(Leaf::from).collect(),
            deciding,
            findings: explanation
                .findings
                .iter()
                .map(|finding| Finding::new(finding, texts))
                .collect(),
            travel_minutes: explanation.travel_minutes,
            alternatives: None,
        }
    }

    /// Adds these occupations as alternatives, in this order, with titles where texts are given.
    #[must_use]
    pub fn with_alternatives(self, occupations: &[&Occupation], texts: Option<&Texts>) -> Self {
        let alternative = |occupation: &&Occupation| Alternative {
            occupation: occupation.id.to_string(),
            kldb: occupation.kldb.to_string(),
            title: texts.map(|texts| texts.value(Arg::Occupation(occupation.id))),
        };
        Self {
            alternatives: Some(occupations.iter().map(alternative).collect()),
            ..self
        }
    }
}

impl From<core::Leaf> for Leaf {
    fn from(leaf: core::Leaf) -> Self {
        Self {
            criterion: leaf.criterion.name(),
            weight: leaf.weight,
            points: leaf.points,
            product: leaf.product(),
        }
    }
}
