//! The numbers of guidance: a dated file of its own, so that no change of it touches a match.

use jiff::civil::Date;
use miqnet_domain::language::Cefr;
use miqnet_domain::money::Cents;
use miqnet_guidance::{
    EmployeeTraining, EntryQualification, GuidancePolicy, LanguageCourse, LongTermJob,
    ParticipationJob, RecognitionGrant, Residence, Subsidy, Trial,
};

use super::{
    NotCovered, PolicyError, Provenance,
    build::{Head, head, number, whole_file},
    section::{Defaults, Section},
};

/// The text of the built-in file.
const BUILT_IN: &str = include_str!("../../data/guidance-2026-11.toml");

/// The numbers of guidance, ready to run, and where they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadedGuidance {
    /// The values.
    pub policy: GuidancePolicy,
    /// The BLAKE3 digest of the file's bytes, 64 hexadecimal digits in lower case.
    pub digest: Box<str>,
    /// One entry for each value, in the order in which the sections are read.
    pub provenance: Vec<Provenance>,
}

impl LoadedGuidance {
    /// The values for this day of reference.
    ///
    /// # Errors
    /// [`NotCovered`] when the day lies outside of the file's validity.
    pub fn for_date(&self, as_of: Date) -> Result<&GuidancePolicy, NotCovered> {
        if self.policy.covers(as_of) {
            return Ok(&self.policy);
        }
        Err(NotCovered {
            version: self.policy.version.clone(),
            as_of,
            valid_from: self.policy.valid_from,
            valid_to: self.policy.valid_to,
        })
    }
}

/// Returns the numbers that the program brings along; cost: one parse of about 6 kB.
pub fn built_in_guidance() -> LoadedGuidance {
    parse_guidance("guidance-2026-11.toml", BUILT_IN).expect("a test reads the built-in file")
}

/// Reads a file of guidance numbers. `name` is how errors call the file.
///
/// # Errors
/// Every fault of the file at once, as [`parse`](super::parse) reports them.
pub fn parse_guidance(name: &str, text: &str) -> Result<LoadedGuidance, Vec<PolicyError>> {
    let (policy, provenance) = whole_file(name, text, root)?;
    Ok(LoadedGuidance {
        policy,
        digest: blake3::hash(text.as_bytes()).to_hex().as_str().into(),
        provenance,
    })
}

fn root(section: &mut Section<'_>) -> GuidancePolicy {
    let Head { version, file } = head(section);
    GuidancePolicy {
        version,
        valid_from: file.valid_from,
        valid_to: file.valid_to,
        subsidy: section.section("integration_subsidy", |s| Subsidy {
            share: permille(s, "share_permille", &file),
            months: months(s, "months", &file),
            older_months: months(s, "older_months", &file),
            older_start_until: day(s, "older_start_until", &file),
        }),
        long_term_job: section.section("long_term_job", |s| LongTermJob {
            shares: shares(s, "shares_permille", &file),
            contract_months: months(s, "contract_months", &file),
        }),
        participation_job: section.section("participation_job", |s| ParticipationJob {
            shares: shares(s, "shares_permille", &file),
            courses: euros(s, "courses_euros", &file),
        }),
        start_allowance_months: section.section("start_allowance", |s| months(s, "months", &file)),
        trial: section.section("trial", |s| Trial {
            weeks: number(s, "weeks", &file, 1, 52),
            long_weeks: number(s, "long_weeks", &file, 1, 52),
        }),
        entry_qualification: section.section("entry_qualification", |s| EntryQualification {
            from_months: months(s, "from_months", &file),
            to_months: months(s, "to_months", &file),
            monthly: euros(s, "monthly_euros", &file),
            weekly_hours: number(s, "weekly_hours", &file, 1, 60),
        }),
        employee_training: section.section("employee_training", |s| EmployeeTraining {
            hours: number(s, "hours", &file, 1, 5000),
            firm_shares: shares(s, "firm_shares_permille", &file),
            wage_shares: shares(s, "wage_shares_permille", &file),
        }),
        recognition_grant: section.section("recognition_grant", |s| grant(s, &file)),
        language_course: section.section("language_course", |s| course(s, &file)),
        residence: section.section("residence", |s| residence(s, &file)),
    }
}

fn grant(section: &mut Section<'_>, file: &Defaults) -> RecognitionGrant {
    RecognitionGrant {
        procedure: euros(section, "procedure_euros", file),
        analysis: euros(section, "analysis_euros", file),
        measure: euros(section, "measure_euros", file),
        income: euros(section, "income_euros", file),
        joint_income: euros(section, "joint_income_euros", file),
        last_day: day(section, "last_day", file),
    }
}

fn course(section: &mut Section<'_>, file: &Defaults) -> LanguageCourse {
    let from_level = section.entry("from_level", file, |entry| {
        entry.choice("value", &Cefr::ALL, Cefr::name)
    });
    LanguageCourse {
        lessons: number(section, "lessons", file, 1, 5000),
        fee: euros(section, "fee_euros", file),
        free_income: euros(section, "free_income_euros", file),
        joint_free_income: euros(section, "joint_free_income_euros", file),
        refund: permille(section, "refund_permille", file),
        refund_months: months(section, "refund_months", file),
        from_level: from_level.unwrap_or(Cefr::None),
    }
}

fn residence(section: &mut Section<'_>, file: &Defaults) -> Residence {
    Residence {
        titles_valid_on: day(section, "titles_valid_on", file),
        protected_until: day(section, "protected_until", file),
        warn_months: number(section, "warn_months", file, 0, 60),
        duty_months: months(section, "duty_months", file),
        duty_hours: number(section, "duty_hours", file, 1, 60),
        waiting_months: months(section, "waiting_months", file),
        reception_months: months(section, "reception_months", file),
        work_first_since: day(section, "work_first_since", file),
    }
}

fn permille(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> u16 {
    number(section, key, file, 0, 1000)
}

fn months(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> u16 {
    number(section, key, file, 1, 120)
}

fn shares<const N: usize>(
    section: &mut Section<'_>,
    key: &'static str,
    file: &Defaults,
) -> [u16; N] {
    let entry = section.entry(key, file, |entry| entry.numbers("value", 0..=1000));
    entry.unwrap_or([0; N])
}

fn euros(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> Cents {
    let entry = section.entry(key, file, |entry| entry.euros("value"));
    entry.unwrap_or_default()
}

fn day(section: &mut Section<'_>, key: &'static str, file: &Defaults) -> Date {
    let entry = section.entry(key, file, |entry| entry.day("value"));
    entry.unwrap_or(file.valid_from)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_built_in_file_is_read_with_a_source_and_a_reason_for_each_value() {
        let loaded = built_in_guidance();
        assert_eq!(loaded.policy.recognition_grant.procedure, Cents(60_000));
        assert_eq!(loaded.policy.language_course.fee, Cents(232));
        assert_eq!(loaded.policy.residence.protected_until, date(2027, 3, 4));
        assert_eq!(loaded.provenance.len(), 39);
        for one in &loaded.provenance {
            assert!(one.reason.is_some() && !one.source.is_empty(), "{one:?}");
        }
    }

    #[test]
    fn a_day_that_the_file_does_not_cover_is_refused() {
        let loaded = built_in_guidance();
        assert!(loaded.for_date(date(2027, 12, 31)).is_ok());
        let refused = loaded.for_date(date(2028, 1, 1));
        assert!(refused.is_err_and(|error| error.valid_to == date(2027, 12, 31)));
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let text = BUILT_IN
            .replace(
                "value = 500, reason = \"the most",
                "value = 1500, reason = \"the most",
            )
            .replace("[start_allowance]", "[start_allowence]")
            .replace("value = \"2.32\"", "value = \"2,32\"");
        let errors = parse_guidance("mine.toml", &text).expect_err("three faults");
        let codes: Vec<_> = errors
            .iter()
            .map(|error| (&*error.key, error.problem.code()))
            .collect();
        assert_eq!(
            codes,
            [
                ("integration_subsidy.share_permille.value", "policy_value"),
                ("start_allowance.months", "policy_missing_key"),
                ("language_course.fee_euros.value", "policy_value"),
                ("start_allowence", "policy_unknown_key"),
            ]
        );
    }
}
