//! The list of one vacancy as its employer may see it: pseudonyms and what the work needs (LW-7).

use miqnet_core::{Criterion, Explanation};
use miqnet_domain::finding::{Arg, Message};
use miqnet_domain::{Candidate, Cefr, Fact, Finding, Gate, Language, Status, Vacancy};
use miqnet_wire::text::Texts;
use miqnet_wire::write::{CellOut, Sheet};

use crate::result::Matches;

/// All that an employer sees: pseudonym, role fit, language, hours, licence, verdict; where places
/// were shared out, a last column says how. The order of the rows is that of the list.
const COLUMNS: [&str; 6] = [
    "head-candidate",
    "head-role_fit",
    "head-language",
    "head-hours",
    "head-licence",
    "head-verdict",
];

/// From these points on the occupation is her own, give or take a specialisation.
const SAME_OCCUPATION: u16 = 900;

/// Returns the list; pairs that a wish takes off stand on no list and so not here.
///
/// Where she lives, how she travels, her care and how far her recognition has come stay out; so
/// does the score, which depends on them.
pub(super) fn sheet(matches: &Matches<'_>, vacancy_ix: usize) -> Sheet {
    let texts = &matches.setting.texts;
    let vacancy = &matches.catalog.vacancies()[vacancy_ix];
    let method = matches.assignment.as_ref().map(|one| one.method);
    let method = method.map(|name| texts.label(&format!("assignment-{name}")));
    let rows = matches.of_vacancy(vacancy_ix).map(|line| {
        let candidate = &matches.candidates[line.candidate_ix];
        let explanation = matches.explain(line);
        [
            candidate.id.to_string(),
            texts.label(role_fit(matches, &explanation)),
            languages(texts, candidate, vacancy, &explanation.findings),
            hours(texts, candidate),
            texts.label(licence(&explanation.findings)),
            texts.verdict(explanation.pair.verdict),
        ]
        .iter()
        .chain(&method)
        .map(|text| CellOut::text(text))
        .collect()
    });
    let shared_out = method.iter().map(|_| "head-assignment");
    let columns = COLUMNS.into_iter().chain(shared_out);
    Sheet {
        name: format!("{} {}", vacancy.id, vacancy.title),
        header: columns.map(|key| texts.label(key)).collect(),
        rows: rows.collect(),
    }
}

/// How near her occupations are to the vacancy's, in words.
fn role_fit(matches: &Matches<'_>, explanation: &Explanation) -> &'static str {
    let related = matches.setting.policy.policy.limits.related_similarity;
    let mut leaves = explanation.leaves.iter();
    let leaf = leaves.find(|leaf| leaf.criterion == Criterion::Occupation);
    match leaf.map_or(0, |leaf| leaf.points) {
        SAME_OCCUPATION.. => "cli-role-same",
        points if points >= related => "cli-role-related",
        _ => "cli-role-new",
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
            (None, _) | (_, Some(Fact::Unknown)) => texts.label("cli-to_be_asked"),
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
        return texts.label("cli-to_be_asked");
    };
    let to = texts.value(Arg::WeeklyHours(hours.to));
    if hours.from == hours.to {
        return to;
    }
    let from = texts.value(Arg::WeeklyHours(hours.from));
    let from = from.split_whitespace().next().unwrap_or_default();
    texts
        .message("cli-from_to", &[("from", from), ("to", &to)])
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
        "cli-licence-pending"
    } else if of_gate().any(is_held) {
        "cli-licence-yes"
    } else {
        "cli-licence-not_needed"
    }
}
