//! From the text of a policy file to the policy of the domain.

use miqnet_domain::{
    certificate::{Certificate, LicenceClass},
    finding::Partner,
    language::Cefr,
    policy::{CriterionValues, Curves, Limits, Obtaining, Policy, TimeRules, TravelRules},
};
use toml::Table;

use super::{
    PolicyError, PolicyProblem, Provenance,
    section::{Defaults, Findings, Section},
    wages::wages,
};

/// Reads the whole file; see [`super::parse`].
pub(super) fn policy(
    name: &str,
    text: &str,
) -> Result<(Policy, Vec<Provenance>), Vec<PolicyError>> {
    whole_file(name, text, root)
}

/// Reads a whole dated file with `read`; what it returns counts only where no fault was found.
pub(super) fn whole_file<T>(
    name: &str,
    text: &str,
    read: impl FnOnce(&mut Section<'_>) -> T,
) -> Result<(T, Vec<Provenance>), Vec<PolicyError>> {
    let mut found = Findings::new(name);
    let table = match text.parse::<Table>() {
        Ok(table) => table,
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            let problem = PolicyProblem::Syntax(error.message().into());
            found.fault(&format!("line {line}"), problem);
            return Err(found.errors);
        }
    };
    let policy = Section::walk(String::new(), table, &mut found, read);
    if found.errors.is_empty() {
        Ok((policy, found.provenance))
    } else {
        Err(found.errors)
    }
}

/// What every dated file starts with.
pub(super) struct Head {
    pub(super) version: Box<str>,
    pub(super) file: Defaults,
}

/// Reads the name and the validity of a file.
pub(super) fn head(section: &mut Section<'_>) -> Head {
    let version = section.text("version");
    let source = section.text("source");
    let confirmed_on = section.day("confirmed_on");
    let faults_before = section.fault_count();
    let (valid_from, valid_to) = (section.day("valid_from"), section.day("valid_to"));
    let readable = section.fault_count() == faults_before;
    if readable && valid_to < valid_from {
        let problem = PolicyProblem::EndsBeforeStart {
            from: valid_from,
            to: valid_to,
        };
        section.fault("valid_to", problem);
    }
    let file = Defaults {
        source,
        confirmed_on,
        valid_from,
        valid_to,
        comparable: readable && valid_from <= valid_to,
    };
    Head { version, file }
}

fn root(section: &mut Section<'_>) -> Policy {
    let Head { version, file } = head(section);
    Policy {
        version,
        valid_from: file.valid_from,
        valid_to: file.valid_to,
        wages: section.section("wages", |wage| wages(wage, &file)),
        certificates: section.section("certificates", |s| certificates(s, &file)),
        driving_licences: section.section("driving_licences", |s| driving_licences(s, &file)),
        weights: section.section("weights", |s| criteria(s, &file, 1000)),
        unknown_points: section.section("unknown_points", |s| criteria(s, &file, 999)),
        curves: section.section("curves", |s| curves(s, &file)),
        time: section.section("time", |s| time(s, &file)),
        travel: section.section("travel", |s| travel(s, &file)),
        limits: section.section("limits", |s| limits(s, &file)),
    }
}

fn certificates(section: &mut Section<'_>, file: &Defaults) -> Vec<(Certificate, Obtaining)> {
    Certificate::ALL
        .into_iter()
        .map(|certificate| (certificate, obtaining(section, certificate.name(), file)))
        .collect()
}

fn driving_licences(section: &mut Section<'_>, file: &Defaults) -> Vec<(LicenceClass, Obtaining)> {
    LicenceClass::ALL
        .into_iter()
        .map(|class| (class, obtaining(section, class.name(), file)))
        .collect()
}

fn obtaining(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> Obtaining {
    let entry = section.entry(key, file, |entry| Obtaining {
        weeks: entry.number("weeks", 0..=520),
        partner: entry.choice("partner", Partner::ALL, Partner::name),
    });
    entry.unwrap_or(Obtaining {
        weeks: 0,
        partner: Partner::ALL[0],
    })
}

fn criteria(section: &mut Section<'_>, file: &Defaults, most: u16) -> CriterionValues {
    // The criterion of the occupation is always asked; a weight of 0 for it could leave a pair
    // without any weight at all, and the score divides by their sum.
    let least_of_occupation = u16::from(most == 1000);
    CriterionValues {
        occupation: number(section, "occupation", file, least_of_occupation, most),
        level: number(section, "level", file, 0, most),
        language: number(section, "language", file, 0, most),
        time: number(section, "time", file, 0, most),
        travel: number(section, "travel", file, 0, most),
        skills: number(section, "skills", file, 0, most),
        experience: number(section, "experience", file, 0, most),
        pay: number(section, "pay", file, 0, most),
    }
}

fn curves(section: &mut Section<'_>, file: &Defaults) -> Curves {
    Curves {
        level_above: falling(section, "level_above", file),
        level_below: falling(section, "level_below", file),
        language_below: falling(section, "language_below", file),
        travel_near_minutes: number(section, "travel_near_minutes", file, 0, 240),
        travel_at_longest: number(section, "travel_at_longest", file, 0, 1000),
        wish_permille: number(section, "wish_permille", file, 0, 1000),
        required_skill_weight: number(section, "required_skill_weight", file, 1, 100),
    }
}

fn time(section: &mut Section<'_>, file: &Defaults) -> TimeRules {
    TimeRules {
        handover_minutes: number(section, "handover_minutes", file, 0, 120),
        opening_slack_minutes: number(section, "opening_slack_minutes", file, 0, 720),
        night_from: clock(section, "night_from", file),
        night_to: clock(section, "night_to", file),
        early_before: clock(section, "early_before", file),
        late_after: clock(section, "late_after", file),
        rest_minutes: number(section, "rest_minutes", file, 0, 1440),
        short_rest_minutes: number(section, "short_rest_minutes", file, 0, 1440),
        long_shift_minutes: number(section, "long_shift_minutes", file, 60, 1440),
    }
}

fn travel(section: &mut Section<'_>, file: &Defaults) -> TravelRules {
    TravelRules {
        same_place_minutes: number(section, "same_place_minutes", file, 0, 120),
        car_base_minutes: number(section, "car_base_minutes", file, 0, 120),
        car_decimin_per_km: number(section, "car_decimin_per_km", file, 1, 600),
        bus_base_minutes: number(section, "bus_base_minutes", file, 0, 120),
        bus_decimin_per_km: number(section, "bus_decimin_per_km", file, 1, 600),
        bicycle_base_minutes: number(section, "bicycle_base_minutes", file, 0, 120),
        bicycle_decimin_per_km: number(section, "bicycle_decimin_per_km", file, 1, 600),
        rail_access_minutes: number(section, "rail_access_minutes", file, 0, 120),
    }
}

fn limits(section: &mut Section<'_>, file: &Defaults) -> Limits {
    Limits {
        related_similarity: number(section, "related_similarity", file, 1, 1000),
        training_months: section
            .entry("training_months", file, |entry| {
                let months: [u16; 3] = entry.numbers("value", 1..=240);
                if !months.is_sorted() {
                    not_in_order(entry, &months, "months that do not fall with the level");
                }
                months
            })
            .unwrap_or_default(),
        one_below_months: number(section, "one_below_months", file, 0, 240),
        full_experience_years: number(section, "full_experience_years", file, 0, 50),
        obtainable_weeks: number(section, "obtainable_weeks", file, 0, 520),
        orientation_days: number(section, "orientation_days", file, 0, 366),
        working_language_level: section
            .entry("working_language_level", file, |entry| {
                entry.choice("value", &Cefr::ALL, Cefr::name)
            })
            .unwrap_or(Cefr::None),
    }
}

pub(super) fn number(
    section: &mut Section<'_>,
    key: &'static str,
    file: &Defaults,
    least: u16,
    most: u16,
) -> u16 {
    let entry = section.entry(key, file, |entry| entry.number("value", least..=most));
    entry.unwrap_or(least)
}

fn clock(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> u16 {
    let entry = section.entry(key, file, |entry| entry.clock("value"));
    entry.unwrap_or_default()
}

/// Points that do not rise: being farther from what is asked never scores better.
fn falling<const N: usize>(
    section: &mut Section<'_>,
    key: &'static str,
    file: &Defaults,
) -> [u16; N] {
    let entry = section.entry(key, file, |entry| {
        let points: [u16; N] = entry.numbers("value", 0..=1000);
        if !points.is_sorted_by(|near, far| near >= far) {
            not_in_order(entry, &points, "points that do not rise with the distance");
        }
        points
    });
    entry.unwrap_or([0; N])
}

fn not_in_order(entry: &mut Section<'_>, given: &[u16], allowed: &str) {
    let problem = PolicyProblem::Value {
        given: format!("{given:?}").into(),
        allowed: allowed.into(),
    };
    entry.fault("value", problem);
}

/// The line of a byte position, counted from 1.
fn line_of(text: &str, position: usize) -> usize {
    let before = text.get(..position).unwrap_or(text);
    before.bytes().filter(|byte| *byte == b'\n').count() + 1
}
