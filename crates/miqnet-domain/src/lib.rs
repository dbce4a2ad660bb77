#![doc = include_str!("../README.md")]

pub mod candidate;
pub mod certificate;
pub mod fact;
pub mod fair;
pub mod finding;
pub mod id;
pub mod issue;
pub mod language;
pub mod message;
pub mod money;
pub mod place;
pub mod policy;
pub mod recognition;
pub mod rule;
pub mod step;
pub mod step_rule;
pub mod time;
pub mod travel;
pub mod vacancy;

pub use candidate::Candidate;
pub use fact::Fact;
pub use finding::{Finding, Gate, Open, Status, Verdict};
pub use id::{CandidateId, EmployerId, FairId, InterpreterId, OccupationId, TableId, VacancyId};
pub use issue::{IssueCode, Severity};
pub use jiff::civil::Date;
pub use language::{Cefr, Language};
pub use rule::Rule;
pub use vacancy::Vacancy;
