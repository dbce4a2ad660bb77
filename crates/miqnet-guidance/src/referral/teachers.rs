//! PT-6: Regierungspräsidium Tübingen, for teachers.

use miqnet_domain::finding::Partner;

use super::{Errand, authority};
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    authority::errands(about, Partner::RptTeachers, GuidanceRule::Pt6)
}

#[cfg(test)]
mod tests {
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::{Rank, Request, check};
    use crate::testing::{NURSE, SALES, Scene, TEACHER};

    #[test]
    fn a_teacher_s_goal_is_decided_there() {
        let state = RecognitionState::NotApplied;
        let teacher = Scene::new(SALES).learned(TEACHER, Award::Bachelor, state);
        check(
            errands,
            &teacher,
            &[(
                "rpt_teachers",
                Request::ApplyRecognition,
                Rank::GoalAuthority,
            )],
        );
        let nurse = Scene::new(SALES).learned(NURSE, Award::Bachelor, state);
        check(errands, &nurse, &[]);
    }
}
