//! Every share, length, amount and day that a hint names, as data.
//!
//! The wire crate reads them from a dated file; `docs/POLICY.md` says what each key means.

use jiff::civil::Date;
use miqnet_domain::Cefr;
use miqnet_domain::money::Cents;

/// The numbers of guidance on a day that the file covers. Shares are permille.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidancePolicy {
    /// The file's name for this state.
    pub version: Box<str>,
    /// The first day that it covers.
    pub valid_from: Date,
    /// The last day that it covers.
    pub valid_to: Date,
    /// FD-1.
    pub subsidy: Subsidy,
    /// FD-2.
    pub long_term_job: LongTermJob,
    /// FD-3.
    pub participation_job: ParticipationJob,
    /// FD-4: the most months of Einstiegsgeld.
    pub start_allowance_months: u16,
    /// FD-6.
    pub trial: Trial,
    /// FD-7.
    pub entry_qualification: EntryQualification,
    /// FD-9.
    pub employee_training: EmployeeTraining,
    /// FD-11.
    pub recognition_grant: RecognitionGrant,
    /// FD-12.
    pub language_course: LanguageCourse,
    /// WP-3 to WP-8, WP-17.
    pub residence: Residence,
}

impl GuidancePolicy {
    /// Whether the file covers this day.
    pub fn covers(&self, day: Date) -> bool {
        self.valid_from <= day && day <= self.valid_to
    }
}

/// Eingliederungszuschuss (FD-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subsidy {
    /// The highest share of the wage.
    pub share: u16,
    /// The most months.
    pub months: u16,
    /// The most months from the age of 55 on.
    pub older_months: u16,
    /// The last day on which a start counts for these.
    pub older_start_until: Date,
}

/// Wage subsidy of § 16e SGB II (FD-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LongTermJob {
    /// The shares of the wage in the first and in the second year.
    pub shares: [u16; 2],
    /// The least length of the contract, in months.
    pub contract_months: u16,
}

/// Wage subsidy of § 16i SGB II (FD-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParticipationJob {
    /// The shares of the minimum wage, year by year.
    pub shares: [u16; 5],
    /// What is paid for courses.
    pub courses: Cents,
}

/// Trial at a firm (FD-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    /// The most weeks.
    pub weeks: u16,
    /// The most weeks after a year without work.
    pub long_weeks: u16,
}

/// Einstiegsqualifizierung (FD-7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryQualification {
    /// The least months.
    pub from_months: u16,
    /// The most months.
    pub to_months: u16,
    /// What is paid to the firm for a month.
    pub monthly: Cents,
    /// The least hours a week.
    pub weekly_hours: u16,
}

/// Training of employees (FD-9), each by size of the firm: below 50, 50 to 499, from 500.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmployeeTraining {
    /// The course has more hours than this.
    pub hours: u16,
    /// The shares of the cost that the firm bears.
    pub firm_shares: [u16; 3],
    /// The highest shares of the wage that are paid back.
    pub wage_shares: [u16; 3],
}

/// Anerkennungszuschuss (FD-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecognitionGrant {
    /// For the procedure.
    pub procedure: Cents,
    /// For a Qualifikationsanalyse.
    pub analysis: Cents,
    /// For a measure.
    pub measure: Cents,
    /// The highest income of a year of one person.
    pub income: Cents,
    /// The highest income of a year of two who are taxed together.
    pub joint_income: Cents,
    /// The last day of application.
    pub last_day: Date,
}

/// Berufssprachkurs (FD-12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageCourse {
    /// Its lessons.
    pub lessons: u16,
    /// What a lesson costs who works.
    pub fee: Cents,
    /// Below this income of a year it is free for who works, too.
    pub free_income: Cents,
    /// The same for two who are taxed together.
    pub joint_free_income: Cents,
    /// The share of the fee that is paid back on application after the examination.
    pub refund: u16,
    /// Within so many months of the entitlement the examination must be passed for it.
    pub refund_months: u16,
    /// The lowest level that it starts from.
    pub from_level: Cefr,
}

/// Days and lengths of the residence hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Residence {
    /// A title in force on this day goes on by law (WP-3).
    pub titles_valid_on: Date,
    /// The day until which it goes on (WP-3).
    pub protected_until: Date,
    /// How many months before its end a title is a warning (WP-5).
    pub warn_months: u16,
    /// How many months after the first title the duty to live in a place lasts (WP-8).
    pub duty_months: u16,
    /// The hours a week of work that can lift it (WP-8).
    pub duty_hours: u16,
    /// How many months work is not permitted at first, in a procedure or with a Duldung (WP-9, WP-10).
    pub waiting_months: u16,
    /// How many, as a rule, in an Aufnahmeeinrichtung (WP-9).
    pub reception_months: u16,
    /// Since when work goes before courses at the Jobcenter (WP-17).
    pub work_first_since: Date,
}
