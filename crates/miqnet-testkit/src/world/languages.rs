//! The ways to the levels of a language in the shipped policy, written out.

use miqnet_domain::Cefr;
use miqnet_domain::step::{CourseKind, Partner};
use miqnet_domain::step_rule::LanguageRule;

use super::steps::range;

/// One for each level from A1 on, lowest first.
pub(super) fn languages() -> Vec<LanguageRule> {
    use CourseKind::{JobCourse, StateCourse};
    let state = (StateCourse, Partner::ClearingLanguage);
    let job = (JobCourse, Partner::JobService);
    let rule = |to, (course, partner), weeks| LanguageRule {
        to,
        course,
        partner,
        weeks: range(weeks),
    };
    vec![
        rule(Cefr::A1, state, [8, 12, 24]),
        rule(Cefr::A2, state, [10, 16, 30]),
        rule(Cefr::B1, state, [12, 20, 36]),
        rule(Cefr::B2, job, [16, 24, 50]),
        rule(Cefr::C1, job, [16, 24, 50]),
        rule(Cefr::C2, job, [16, 30, 60]),
    ]
}
