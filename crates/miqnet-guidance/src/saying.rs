//! Which sentences can guidance say, and which values stand in them?

use jiff::civil::Date;
use miqnet_domain::Cefr;
use miqnet_domain::money::Cents;

use crate::rule::GuidanceRule;

/// A value in a sentence of guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A share in permille; 500 is a half.
    Permille(u16),
    /// A number of months.
    Months(u16),
    /// A number of weeks.
    Weeks(u16),
    /// A number of hours.
    Hours(u16),
    /// A number of lessons.
    Lessons(u16),
    /// An amount of money.
    Money(Cents),
    /// A day.
    Date(Date),
    /// A level of language.
    Level(Cefr),
}

macro_rules! sayings {
    ($($variant:ident = $key:literal [$($arg:ident),*];)*) => {
        /// A sentence of guidance; the sentences themselves live in message files.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Saying { $(#[doc = concat!("`", $key, "`.")] $variant,)* }

        impl Saying {
            /// All sentences, in the order of their rules.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The key in the message files.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The names of the values it takes, in order.
            pub fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($arg)),*],)* }
            }
        }
    };
}

sayings! {
    // Funding: what there is, and how much.
    Subsidy = "fd-subsidy" [share, months];
    SubsidyOlder = "fd-subsidy-older" [share, months, until];
    LongTermJob = "fd-long-term-job" [first, second, months];
    ParticipationJob = "fd-participation-job" [year_1, year_3, year_4, year_5, courses];
    StartAllowance = "fd-start-allowance" [months];
    StartBudget = "fd-start-budget" [];
    Trial = "fd-trial" [weeks];
    TrialOpen = "fd-trial-open" [weeks, long];
    EntryQualification = "fd-entry-qualification" [from, to, amount, hours];
    TrainingHelp = "fd-training-help" [];
    EmployeeTraining = "fd-employee-training" [hours, small, middle, large];
    EmployeeTrainingMiddle = "fd-employee-training-middle" [hours, share, wage];
    EmployeeTrainingWaived = "fd-employee-training-waived" [hours, wage];
    EmployeeTrainingSize = "fd-employee-training-size" [hours, share, wage];
    CourseVoucher = "fd-course-voucher" [];
    RecognitionGrant = "fd-recognition-grant" [procedure, analysis, measure, income, until];
    RecognitionGrantJoint = "fd-recognition-grant-joint" [procedure, analysis, measure, income, until];
    LanguageCourse = "fd-language-course" [level, lessons];
    LanguageCoursePaid = "fd-language-course-paid" [level, lessons, fee, free, joint, refund, months];
    // Residence: warnings.
    Protected = "wp-protected" [valid_on, until];
    NoExtensionKnown = "wp-no-extension-known" [until];
    TitleEnds = "wp-title-ends" [until];
    TitleEnded = "wp-title-ended" [until];
    ReadEntry = "wp-read-entry" [];
    NotCovered = "wp-not-covered" [];
    MoveLimited = "wp-move-limited" [until, hours];
    MoveAsk = "wp-move-ask" [];
    WaitingTimes = "wp-waiting-times" [months, reception];
    WorkBans = "wp-work-bans" [months];
    NoBlueCard = "wp-no-blue-card" [];
    NoChancenkarte = "wp-no-chancenkarte" [];
    LaterTitles = "wp-later-titles" [];
    WorkFirst = "wp-work-first" [since];
    // Pay.
    CarePay = "py-care" [helper, one_year, skilled, since];
}

/// A hint that is no step and no money: a warning or an amount to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The rule it rests on.
    pub rule: GuidanceRule,
    /// What it says.
    pub saying: Saying,
    /// The values in it, in the order of [`Saying::args`].
    pub values: Vec<Value>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_is_used_once() {
        let keys: BTreeSet<_> = Saying::ALL.iter().map(|saying| saying.key()).collect();
        assert_eq!(keys.len(), Saying::ALL.len());
    }
}
