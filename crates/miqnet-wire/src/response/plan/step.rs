//! One step of a plan.

use miqnet_core::{PlannedStep, Target, World};
use miqnet_domain::finding::{Arg, Step};
use miqnet_domain::step::{CourseKind, Paper};
use miqnet_domain::{Candidate, Cefr, Language};
use serde::Serialize;
use utoipa::ToSchema;

use crate::text::Texts;

/// One step of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PlanStep {
    /// Which step, for example `language_course`.
    pub step: &'static str,
    /// The language it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The level of the language at its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'static str>,
    /// The kind of course, for German: `state_course` or `job_course`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub course: Option<&'static str>,
    /// The certificate it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<&'static str>,
    /// The class of driving licence it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_class: Option<&'static str>,
    /// The occupation of the qualification it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// The day on which it can begin.
    pub begins_on: String,
    /// The day on which it usually ends.
    pub ends_on: String,
    /// How long it takes; `null` where the day of its end is known.
    pub weeks: Option<StepWeeks>,
    /// Who decides, for example `clearing_language`.
    pub partner: &'static str,
    /// What to bring.
    pub papers: Vec<&'static str>,
    /// The rules it rests on.
    pub rules: Vec<&'static str>,
    /// Whether it asks the employer to change the vacancy.
    pub asks_employer: bool,
    /// What is to be done, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who decides, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_text: Option<String>,
    /// What to bring, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub papers_text: Option<Vec<String>>,
}

/// How long a step takes in practice, in weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct StepWeeks {
    /// In the best case.
    pub least: u16,
    /// As a rule.
    pub usual: u16,
    /// In a slow case.
    pub most: u16,
}

impl PlanStep {
    /// Returns the step under stable names, with words where texts are given.
    pub fn new(
        step: &PlannedStep,
        candidate: &Candidate,
        world: &World<'_>,
        texts: Option<&Texts>,
    ) -> Self {
        let case = step.case;
        let papers = case.papers(world);
        let occupation = case.occupation(candidate);
        let (language, level) = match case.target {
            Target::Language(language, level) => (Some(language), Some(level)),
            _ => (None, None),
        };
        let is_german = language == Some(Language::DE);
        let course = level
            .filter(|_| case.step == Step::LanguageCourse && is_german)
            .and_then(|level| world.policy.steps.language(level))
            .map(|way| way.course);
        let value = match case.target {
            Target::Herself | Target::Language(..) => None,
            Target::Certificate(certificate) => Some(Arg::Certificate(certificate)),
            Target::DrivingLicence(class) => Some(Arg::Class(class)),
            Target::Qualification(_) => occupation.map(Arg::Occupation),
        };
        let words = |texts: &Texts| {
            let about = match (language, level, value) {
                (Some(language), Some(level), _) => {
                    let mut words = texts.value(Arg::Language(language));
                    words.push(' ');
                    words += level.name();
                    Some(words)
                }
                (_, _, value) => value.map(|value| texts.value(value)),
            };
            let course = course.map(|course| texts.course(course));
            let about = match (about, course) {
                (Some(about), Some(course)) => Some(format!("{about}, {course}")),
                (about, _) => about,
            };
            let named = texts.step(case.step);
            match about {
                Some(about) => texts
                    .message("plan-step", &[("step", &named), ("about", &about)])
                    .unwrap_or(named),
                None => named,
            }
        };
        Self {
            step: case.step.name(),
            language: language.map(|language| language.code().to_owned()),
            level: level.map(Cefr::name),
            course: course.map(CourseKind::name),
            certificate: match case.target {
                Target::Certificate(certificate) => Some(certificate.name()),
                _ => None,
            },
            licence_class: match case.target {
                Target::DrivingLicence(class) => Some(class.name()),
                _ => None,
            },
            occupation: occupation.map(|id| id.to_string()),
            begins_on: step.begins_on.to_string(),
            ends_on: step.ends_on.to_string(),
            weeks: step.weeks.map(|weeks| StepWeeks {
                least: weeks.least,
                usual: weeks.usual,
                most: weeks.most,
            }),
            partner: step.partner.name(),
            papers: papers.iter().map(Paper::name).collect(),
            rules: case.rules(world).iter().map(|rule| rule.id()).collect(),
            asks_employer: step.asks_employer,
            text: texts.map(words),
            partner_text: texts.map(|texts| texts.partner(step.partner)),
            papers_text: texts.map(|texts| papers.iter().map(|paper| texts.paper(paper)).collect()),
        }
    }
}
