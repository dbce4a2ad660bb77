//! What an employer may know of a person (LW-7).

use miqnet_core::{Catalog, Criterion, Explanation};
use miqnet_domain::finding::{Arg, Message};
use miqnet_domain::{Candidate, Cefr, Fact, Finding, Gate, Language, Status, Vacancy};

use crate::text::Texts;

/// What an employer may know of a person beside her number and the verdict (LW-7), in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guest {
    /// The title of the vacancy that they talk about.
    pub vacancy: String,
    /// How near her occupations are to it.
    pub role: String,
    /// Her languages with their levels.
    pub languages: String,
    /// The hours that she wants.
    pub hours: String,
    /// Whether the licence that the work needs is there.
    pub licence: String,
}

/// From these points on the occupation is her own, give or take a specialisation.
const SAME_OCCUPATION: u16 = 900;

impl Guest {
    /// Returns what the employer of a vacancy may know of somebody who comes into question for it.
    ///
    /// Where she lives, how she travels, her care and how far her recognition has come stay out; so
    /// does the score, which depends on them.
    pub fn new(
        texts: &Texts,
        catalog: &Catalog<'_>,
        candidate: &Candidate,
        explanation: &Explanation,
        vacancy: &Vacancy,
    ) -> Self {
        Self {
            vacancy: vacancy.title.to_string(),
            role: texts.label(role_fit(catalog, explanation)),
            languages: languages(texts, candidate, vacancy, &explanation.findings),
            hours: hours(texts, candidate),
            licence: texts.label(licence(&explanation.findings)),
        }
    }
}

/// How near her occupations are to the vacancy's, in words.
fn role_fit(catalog: &Catalog<'_>, explanation: &Explanation) -> &'static str {
    let related = catalog.world().policy.limits.related_similarity;
    let mut leaves = explanation.leaves.iter();
    let leaf = leaves.find(|leaf| leaf.criterion == Criterion::Occupation);
    match leaf.map_or(0, |leaf| leaf.points) {
        SAME_OCCUPATION.. => "papers-guest-role-same",
        points if points >= related => "papers-guest-role-related",
        _ => "papers-guest-role-new",
    }
}

/// Her levels in German, in the languages that the vacancy names, and in the one in which she could
/// do this work instead.
fn languages(
    texts: &Texts,
    candidate: &Candidate,
    vacancy: &Vacancy,
    findings: &[Finding],
) -> String {
    let mut asked = vec![Language::DE];
    asked.extend(vacancy.languages.iter().map(|need| need.language));
    asked.extend(&vacancy.working_languages);
    for finding in findings
        .iter()
        .filter(|one| one.message == Message::LgWorkingLanguage)
    {
        asked.extend(finding.args.iter().filter_map(|arg| match arg {
            Arg::Language(language) => Some(*language),
            _ => None,
        }));
    }
    let mut words: Vec<String> = Vec::new();
    for (at, language) in asked.iter().enumerate() {
        if asked[..at].contains(language) {
            continue;
        }
        let skills = candidate.languages.value();
        let skill = skills.and_then(|all| all.iter().find(|skill| skill.language == *language));
        let level = match (skills, skill.map(|skill| skill.level)) {
            (_, Some(Fact::Stated(level) | Fact::Assumed(level))) => texts.value(Arg::Cefr(level)),
            (None, _) | (_, Some(Fact::Unknown)) => texts.label("papers-guest-to_be_asked"),
            // A list of languages is complete; she has no level in what is not in it.
            (Some(_), None) if *language == Language::DE => texts.value(Arg::Cefr(Cefr::None)),
            (Some(_), None) => continue,
        };
        words.push(format!("{} {level}", texts.value(Arg::Language(*language))));
    }
    words.join(", ")
}

/// The hours that she wants.
fn hours(texts: &Texts, candidate: &Candidate) -> String {
    let Some(hours) = candidate.wanted_minutes.value() else {
        return texts.label("papers-guest-to_be_asked");
    };
    let to = texts.value(Arg::WeeklyHours(hours.to));
    if hours.from == hours.to {
        return to;
    }
    let from = texts.value(Arg::WeeklyHours(hours.from));
    let from = from.split_whitespace().next().unwrap_or_default();
    texts
        .message("papers-guest-from_to", &[("from", from), ("to", &to)])
        .unwrap_or(to)
}

/// Whether the licence that the work needs is there: yes, on its way, or none is needed.
fn licence(findings: &[Finding]) -> &'static str {
    let of_gate = || {
        findings
            .iter()
            .filter(|finding| finding.gate == Gate::Recognition)
    };
    let is_open = |finding: &Finding| matches!(finding.status, Status::Open(_) | Status::Blocked);
    let is_held = |finding: &Finding| {
        matches!(
            finding.message,
            Message::RcLicenceHeld | Message::RcKitaCounts
        )
    };
    if of_gate().any(is_open) {
        "papers-guest-licence-pending"
    } else if of_gate().any(is_held) {
        "papers-guest-licence-yes"
    } else {
        "papers-guest-licence-not_needed"
    }
}
