//! What a case manager knows of a person and the engine must not know.
//!
//! Bands stand where a rule needs no more than a band. Reasons that are nobody's business (health,
//! family) have no field: where a law looks at them, the office is asked.

mod contradiction;

use jiff::civil::Date;
use miqnet_domain::{CandidateId, Fact};

use crate::code::codes;
use crate::programme::Programme;

pub use contradiction::Contradiction;

codes! {
    /// Who pays for a person's living (WP-16); it decides on the office, never on a match.
    BenefitSystem {
        /// Grundsicherung of the Jobcenter.
        Sgb2 = "sgb2",
        /// Asylbewerberleistungsgesetz.
        Asylblg = "asylblg",
        /// Arbeitslosengeld of the Agentur für Arbeit.
        Sgb3 = "sgb3",
        /// Nobody.
        NoBenefit = "none",
    }
    /// A band of age, as far as funding asks for it (LW-2).
    AgeBand {
        /// Below 18.
        Under18 = "under_18",
        /// 18 to 24.
        From18To24 = "18_to_24",
        /// 25 to 54.
        From25To54 = "25_to_54",
        /// 55 and above.
        From55 = "55_or_more",
    }
    /// Whether and how a person works today.
    Employment {
        /// No work.
        NotEmployed = "none",
        /// A Minijob.
        Minijob = "minijob",
        /// A job with social insurance.
        Insured = "insured",
        /// A vocational training.
        InTraining = "training",
    }
    /// How long a person has been without work.
    UnemployedBand {
        /// Less than a year.
        UnderOneYear = "under_1_year",
        /// One year to less than two.
        OneToTwoYears = "1_to_2_years",
        /// Two years and more.
        TwoYearsOrMore = "2_years_or_more",
    }
    /// How long a person got SGB II within the last seven years.
    Sgb2Time {
        /// Less than five years.
        UnderFiveYears = "under_5_years",
        /// Five years to less than six.
        FiveToSixYears = "5_to_6_years",
        /// Six years and more.
        SixYearsOrMore = "6_years_or_more",
    }
    /// Taxable income of a year against the two limits of FD-11.
    IncomeBand {
        /// Up to the limit for one person.
        UpToSingle = "single_limit",
        /// Up to the limit for two who are taxed together.
        UpToJoint = "joint_limit",
        /// Above both.
        AboveJoint = "above_limits",
    }
    /// The kind of residence title, as far as a warning depends on it.
    TitleKind {
        /// § 24 AufenthG.
        TemporaryProtection = "temporary_protection",
        /// Fiktionsbescheinigung.
        Fiktion = "fiktionsbescheinigung",
        /// From Ukraine with a limited Ukrainian title and another nationality.
        LimitedInUkraine = "limited_title_in_ukraine",
        /// Without an end: Niederlassungserlaubnis, Daueraufenthalt EU, EU citizens.
        Unlimited = "unlimited",
        /// Any other.
        Other = "other",
    }
    /// A fact of the case file that is missing, or one of the firm.
    CaseQuestion {
        /// Who pays for her living.
        Benefit = "benefit",
        /// Her band of age.
        Age = "age",
        /// Whether she works today.
        Employment = "employment",
        /// Whether the work she has ends soon.
        WorkEnds = "work_ends",
        /// How long she has been without work.
        Unemployed = "unemployed",
        /// How long she got SGB II.
        Sgb2Time = "sgb2_time",
        /// Whether the Jobcenter counts five years.
        FiveYears = "five_years",
        /// Whether she worked little in these years.
        WorkedLittle = "worked_little",
        /// Whether her last training ended more than two years ago.
        TrainingLongAgo = "training_long_ago",
        /// Whether she did unskilled work for four years.
        FourYearsUnskilled = "four_years_unskilled",
        /// Whether she has a vocational degree that counts in Germany.
        UsableDegree = "usable_degree",
        /// Her income of a year.
        Income = "income",
        /// Whether an integration course ended below B1.
        IntegrationCourse = "integration_course",
        /// The kind of title.
        Title = "title",
        /// The last day of the title.
        TitleEnd = "title_end",
        /// The month of the first title.
        FirstTitle = "first_title",
        /// Whether she wants to change to another title.
        ChangeTitle = "change_title",
        /// Whether the firm employed her before.
        EmployedBefore = "employed_before",
        /// Whether the start needs a longer induction.
        NeedsInduction = "needs_induction",
        /// Whether the firm plans a certified course.
        CertifiedCourse = "certified_course",
        /// Her level of German.
        German = "german",
        /// How many hours a week are possible.
        Hours = "hours",
    }
}

impl CaseQuestion {
    /// Whether the person can answer; the others are put to the firm or to the Jobcenter.
    pub fn is_for_the_person(self) -> bool {
        !matches!(
            self,
            Self::FiveYears | Self::EmployedBefore | Self::NeedsInduction | Self::CertifiedCourse
        )
    }
}

/// A month of a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(Date);

impl Month {
    /// Returns the month, 1 to 12, of this year; `None` when the calendar has none.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        Date::new(year, month, 1).ok().map(Self)
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        self.0
    }
}

/// The facts beside a person; each may be unknown. Nothing of the engine can hold one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The pseudonym of the person.
    pub id: CandidateId,
    /// Who pays for her living.
    pub benefit: Fact<BenefitSystem>,
    /// Her band of age.
    pub age: Fact<AgeBand>,
    /// Whether and how she works today.
    pub employment: Fact<Employment>,
    /// Whether the work or training she has ends soon, so that unemployment threatens (§ 17 SGB III).
    pub work_ends: Fact<bool>,
    /// How long she has been without work.
    pub unemployed: Fact<UnemployedBand>,
    /// How long she got SGB II within seven years.
    pub sgb2_time: Fact<Sgb2Time>,
    /// Whether five years of SGB II are enough, as the Jobcenter says; the reason is not kept.
    pub five_years_suffice: Fact<bool>,
    /// Whether she hardly worked in these years.
    pub worked_little: Fact<bool>,
    /// Whether her last training or course with a certificate ended more than two years ago.
    pub training_long_ago: Fact<bool>,
    /// Whether she did unskilled work for four years or more, so that her training no longer helps.
    pub four_years_unskilled: Fact<bool>,
    /// Her taxable income of a year.
    pub income: Fact<IncomeBand>,
    /// Whether she finished an integration course below B1.
    pub integration_course_below_b1: Fact<bool>,
    /// The kind of her title.
    pub title: Fact<TitleKind>,
    /// The last day printed on it.
    pub title_end: Fact<Date>,
    /// The month of her first title.
    pub first_title: Fact<Month>,
    /// Whether she wants to move house.
    pub wants_to_move: Fact<bool>,
    /// Whether she wants to change to another title.
    pub wants_to_change_title: Fact<bool>,
    /// Where she stands in the women's programme.
    pub programme: Programme,
}

impl CaseFile {
    /// Returns a case file in which nothing is known.
    pub fn unknown(id: CandidateId) -> Self {
        Self {
            id,
            benefit: Fact::Unknown,
            age: Fact::Unknown,
            employment: Fact::Unknown,
            work_ends: Fact::Unknown,
            unemployed: Fact::Unknown,
            sgb2_time: Fact::Unknown,
            five_years_suffice: Fact::Unknown,
            worked_little: Fact::Unknown,
            training_long_ago: Fact::Unknown,
            four_years_unskilled: Fact::Unknown,
            income: Fact::Unknown,
            integration_course_below_b1: Fact::Unknown,
            title: Fact::Unknown,
            title_end: Fact::Unknown,
            first_title: Fact::Unknown,
            wants_to_move: Fact::Unknown,
            wants_to_change_title: Fact::Unknown,
            programme: Programme::default(),
        }
    }

    /// Whether she has a job with social insurance; `None` when nobody knows.
    pub fn is_insured(&self) -> Option<bool> {
        self.employment
            .value()
            .map(|employment| *employment == Employment::Insured)
    }

    /// Whether she is without work, has a Minijob only, or is soon without the work she has
    /// (§§ 16, 17 SGB III); `None` when nobody knows.
    pub fn seeks_work(&self) -> Option<bool> {
        match self.employment.value()? {
            Employment::NotEmployed | Employment::Minijob => Some(true),
            Employment::Insured | Employment::InTraining => self.work_ends.value().copied(),
        }
    }

    /// The fact that decides on [`CaseFile::seeks_work`] and is missing.
    pub(crate) fn asks_for_work(&self) -> CaseQuestion {
        if self.employment.is_unknown() {
            CaseQuestion::Employment
        } else {
            CaseQuestion::WorkEnds
        }
    }

    /// Whether she gets SGB II; `None` when nobody knows.
    pub fn gets_sgb2(&self) -> Option<bool> {
        self.benefit
            .value()
            .map(|benefit| *benefit == BenefitSystem::Sgb2)
    }
}
