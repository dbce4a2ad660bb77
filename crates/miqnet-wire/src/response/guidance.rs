//! What to do next about one pair, for whoever holds the person's file.

use miqnet_guidance as guidance;
use serde::Serialize;
use utoipa::ToSchema;

use crate::text::Texts;

/// A code, and what it says in the language that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Coded {
    /// The code that stays the same for ever.
    pub code: &'static str,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What to do next about one pair. It rests on the case file too, and belongs to nobody who may not
/// read that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Guidance {
    /// The candidate.
    pub candidate: String,
    /// The vacancy.
    pub vacancy: String,
    /// The name of the file of numbers that the hints rest on.
    pub numbers: String,
    /// Where to go, the most pressing first; at most three.
    pub visits: Vec<Visit>,
    /// All instruments of funding, in the order of their rules.
    pub funding: Vec<Funding>,
    /// Warnings about the residence title.
    pub residence: Vec<Hint>,
    /// Amounts of pay to know.
    pub pay: Vec<Hint>,
    /// Facts that would decide an open hint.
    pub questions: Vec<Coded>,
    /// Facts of the case file or of her record that exclude each other.
    pub contradictions: Vec<Coded>,
    /// The module of the women's programme to talk about next; `null` when all are done.
    pub module: Option<Coded>,
    /// All modules of the programme with their state, in their order.
    pub programme: Vec<ModuleStanding>,
}

/// Where the person stands in one module of the women's programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ModuleStanding {
    /// The module.
    pub module: Coded,
    /// `planned`, `running` or `done`; `null` where nobody wrote it down.
    pub state: Option<Coded>,
}

/// One visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Visit {
    /// The rule, for example `PT-4`.
    pub rule: &'static str,
    /// The office.
    pub office: Coded,
    /// What to ask there, the most pressing first.
    pub requests: Vec<Coded>,
    /// What to bring.
    pub papers: Vec<Coded>,
}

/// One instrument of funding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Funding {
    /// The rule, for example `FD-6`.
    pub rule: &'static str,
    /// `may_be_checked`, `ask` or `not_applicable`; never a promise.
    pub outcome: &'static str,
    /// What would decide it; only where `outcome` is `ask`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Coded>,
    /// Why it does not apply; only where `outcome` is `not_applicable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Coded>,
    /// What there is, and how much.
    pub what: Coded,
    /// Who gets it: `firm` or `person`.
    pub beneficiary: &'static str,
    /// Who decides.
    pub decides: Coded,
    /// Until when to apply.
    pub deadline: Coded,
}

/// A warning or an amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Hint {
    /// The rule, for example `WP-5`.
    pub rule: &'static str,
    /// What it says.
    pub what: Coded,
}

impl Guidance {
    /// Returns the guidance under stable names, with sentences where texts are given.
    pub fn new(
        about: &guidance::Subject<'_>,
        guidance: &guidance::Guidance,
        texts: Option<&Texts>,
    ) -> Self {
        let hints = |hints: &[guidance::Hint]| {
            let hints = hints.iter().map(|hint| Hint {
                rule: hint.rule.id(),
                what: coded(hint.saying.key(), texts, |texts| texts.hint(hint)),
            });
            hints.collect()
        };
        let questions = guidance.questions.iter().map(|one| question(*one, texts));
        let contradictions = guidance
            .contradictions
            .iter()
            .map(|one| coded(one.name(), texts, |texts| texts.contradiction(*one)));
        Self {
            candidate: about.candidate.id.to_string(),
            vacancy: about.vacancy.id.to_string(),
            numbers: about.policy.version.to_string(),
            visits: guidance
                .referrals
                .iter()
                .map(|one| visit(one, texts))
                .collect(),
            funding: guidance
                .funding
                .iter()
                .map(|one| funding(one, texts))
                .collect(),
            residence: hints(&guidance.residence),
            pay: hints(&guidance.pay),
            questions: questions.collect(),
            contradictions: contradictions.collect(),
            module: guidance.module.map(|one| module(one, texts)),
            programme: standings(&about.case.programme, texts),
        }
    }
}

fn standings(programme: &guidance::Programme, texts: Option<&Texts>) -> Vec<ModuleStanding> {
    let standing = |one: &guidance::Module| {
        let state = programme.state(*one);
        let state = state.value();
        ModuleStanding {
            module: module(*one, texts),
            state: state
                .map(|state| coded(state.name(), texts, |texts| texts.module_state(*state))),
        }
    };
    guidance::Module::ALL.iter().map(standing).collect()
}

fn module(module: guidance::Module, texts: Option<&Texts>) -> Coded {
    coded(module.name(), texts, |texts| texts.module(module))
}

fn visit(visit: &guidance::Referral, texts: Option<&Texts>) -> Visit {
    let requests = visit.requests.iter();
    let papers = visit.papers.iter();
    Visit {
        rule: visit.rule.id(),
        office: office(visit.office, texts),
        requests: requests
            .map(|one| coded(one.name(), texts, |texts| texts.request(*one)))
            .collect(),
        papers: papers
            .map(|one| coded(one.name(), texts, |texts| texts.paper(*one)))
            .collect(),
    }
}

fn funding(hint: &guidance::FundingHint, texts: Option<&Texts>) -> Funding {
    let (questions, reason) = match &hint.outcome {
        guidance::Outcome::MayBeChecked => (Vec::new(), None),
        guidance::Outcome::Ask(missing) => {
            let missing = missing.iter().map(|one| question(*one, texts));
            (missing.collect(), None)
        }
        guidance::Outcome::NotApplicable(reason) => {
            let reason = coded(reason.name(), texts, |texts| texts.reason(*reason));
            (Vec::new(), Some(reason))
        }
    };
    Funding {
        rule: hint.rule.id(),
        outcome: hint.outcome.name(),
        questions,
        reason,
        what: coded(hint.saying.key(), texts, |texts| {
            texts.saying(hint.saying, &hint.values)
        }),
        beneficiary: hint.beneficiary.name(),
        decides: office(hint.decides, texts),
        deadline: coded(hint.deadline.name(), texts, |texts| {
            texts.deadline(hint.deadline)
        }),
    }
}

fn question(question: guidance::CaseQuestion, texts: Option<&Texts>) -> Coded {
    coded(question.name(), texts, |texts| {
        texts.case_question(question)
    })
}

fn office(office: guidance::Office, texts: Option<&Texts>) -> Coded {
    coded(office.name(), texts, |texts| texts.office(office))
}

pub(super) fn coded(
    code: &'static str,
    texts: Option<&Texts>,
    say: impl FnOnce(&Texts) -> String,
) -> Coded {
    Coded {
        code,
        text: texts.map(say),
    }
}
