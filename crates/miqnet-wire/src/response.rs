//! What programs get: the engine's answers under stable names, ready to be written as JSON.
//!
//! Codes keep their names for ever; sentences are added where texts are given, in their language.
//! Minutes, cents and points are whole numbers; days are written `2027-01-04`.

mod assignment;
mod entry;
mod explanation;
mod finding;
mod guidance;
mod issue;
mod plan;
mod programme;
mod resolution;
mod run;
mod sentences;

pub use assignment::{Assignment, AssignmentLevel, Unassigned};
pub use entry::{Entry, Side, entries_sheet};
pub use explanation::{Alternative, Explanation, Leaf};
pub use finding::{ArgValue, Finding, Open, Status, Verdict};
pub use guidance::{Coded, Funding, Guidance, Hint, Visit};
pub use issue::Issue;
pub use plan::{
    ChangeEffect, EmployerPlan, Goal, OpenQuestion, Opening, PairPlan, PersonPlan, Plan,
    PlanOutcome, PlanStep, Question, StepWeeks, VacancyRef,
};
pub use programme::{ModuleCount, ProgrammeReport, ShownCount};
pub use resolution::{Meaning, ResolvedTitle, resolved_sheet};
pub use run::{Counts, Digests, InputFile, Provenance, Run};
pub use sentences::Sentences;
