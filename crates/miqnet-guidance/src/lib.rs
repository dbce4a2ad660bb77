#![doc = include_str!("../README.md")]

mod case_file;
mod code;
mod firm;
mod funding;
mod guide;
mod office;
mod pay;
mod policy;
mod programme;
mod referral;
mod residence;
mod rule;
mod saying;
mod subject;
#[cfg(test)]
mod testing;
mod way;

pub use case_file::{
    AgeBand, BenefitSystem, CaseFile, CaseQuestion, Contradiction, Employment, IncomeBand, Month,
    Sgb2Time, TitleKind, UnemployedBand,
};
pub use firm::{Firm, StaffBand};
pub use funding::{Beneficiary, Deadline, FundingHint, Outcome, Reason};
pub use guide::{Guidance, guide};
pub use miqnet_domain::step::Paper;
pub use office::Office;
pub use policy::{
    EmployeeTraining, EntryQualification, GuidancePolicy, LanguageCourse, LongTermJob,
    ParticipationJob, RecognitionGrant, Residence, Subsidy, Trial,
};
pub use programme::{Module, ModuleState, Programme, ProgrammeCount, count_programme};
pub use referral::{MOST_REFERRALS, Referral, Request};
pub use rule::GuidanceRule;
pub use saying::{Hint, Saying, Value};
pub use subject::{Subject, goal_of};
pub use way::{StepVisit, Way};
