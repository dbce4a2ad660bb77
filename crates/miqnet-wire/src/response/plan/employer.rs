//! What changing one requirement would do; counts only.

use miqnet_core as core;
use miqnet_core::Change;
use miqnet_domain::Cefr;
use miqnet_domain::finding::Arg;
use serde::Serialize;
use utoipa::ToSchema;

use crate::text::Texts;

/// How many people one vacancy reaches, as it is and with one change. Nothing about a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct EmployerPlan {
    /// Which vacancy.
    pub vacancy: String,
    /// Whether it must be corrected before it can be matched at all.
    pub vacancy_blocked: bool,
    /// How many are eligible now.
    pub now: u32,
    /// How many are eligible with a condition.
    pub with_condition: u32,
    /// What each change would do, those that reach most people first.
    pub changes: Vec<ChangeEffect>,
}

/// What one change would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChangeEffect {
    /// Which change, for example `language_lower`.
    pub change: &'static str,
    /// The language it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The level that is then asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'static str>,
    /// By how many minutes a shift is moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// By how many weeks the start is moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u16>,
    /// How many people more are reached.
    pub more: u32,
    /// How many of them are eligible now.
    pub more_now: u32,
    /// How many that are reached already would be eligible now instead of with a condition.
    pub sooner: u32,
    /// How many are no longer reached.
    pub fewer: u32,
    /// How many are eligible with a condition instead of now.
    pub later: u32,
    /// The change in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl EmployerPlan {
    /// Returns the plan under stable names, with words where texts are given.
    pub fn new(plan: &core::EmployerPlan, texts: Option<&Texts>) -> Self {
        let changes = plan.changes.iter();
        Self {
            vacancy: plan.vacancy.to_string(),
            vacancy_blocked: plan.vacancy_blocked,
            now: plan.n_now,
            with_condition: plan.n_with_condition,
            changes: changes.map(|one| ChangeEffect::new(one, texts)).collect(),
        }
    }
}

impl ChangeEffect {
    fn new(one: &core::Changed, texts: Option<&Texts>) -> Self {
        let (mut language, mut level, mut minutes, mut weeks) = (None, None, None, None);
        match one.change {
            Change::LanguageLower(of, to) => (language, level) = (Some(of), Some(to)),
            Change::ShiftLater(by) | Change::ShiftEarlier(by) => minutes = Some(by),
            Change::StartLater(by) => weeks = Some(by),
            _ => {}
        }
        let words = |texts: &Texts| {
            let named = |arg: Option<Arg>| arg.map(|arg| texts.value(arg)).unwrap_or_default();
            let language = named(language.map(Arg::Language));
            let level = named(level.map(Arg::Cefr));
            let minutes = named(minutes.map(Arg::Minutes));
            let weeks = named(weeks.map(Arg::Weeks));
            let values = [
                ("language", &*language),
                ("level", &*level),
                ("minutes", &*minutes),
                ("weeks", &*weeks),
            ];
            let key = format!("change-{}", one.change.name());
            texts.message(&key, &values).unwrap_or(key)
        };
        Self {
            change: one.change.name(),
            language: language.map(|language| language.code().to_owned()),
            level: level.map(Cefr::name),
            minutes,
            weeks,
            more: one.n_more,
            more_now: one.n_more_now,
            sooner: one.n_sooner,
            fewer: one.n_fewer,
            later: one.n_later,
            text: texts.map(words),
        }
    }
}
