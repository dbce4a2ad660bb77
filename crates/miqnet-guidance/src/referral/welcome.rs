//! PT-12: the welcome service, where nobody knows yet what a qualification leads to.

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let nobody_knows = about.own().any(|own| own.state.is_none());
    let errand = nobody_knows.then_some(Errand {
        rule: GuidanceRule::Pt12,
        rank: Rank::Orientation,
        office: Office::WelcomeService,
        request: Request::Orientation,
        papers: &[Paper::Diploma, Paper::WorkRecords],
    });
    errand.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Fact;
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, SALES, Scene};

    #[test]
    fn a_qualification_without_a_known_state_needs_orientation() {
        let state = RecognitionState::NotApplied;
        let mut scene = Scene::new(SALES).learned(ACCOUNTANT, Award::Bachelor, state);
        check(errands, &scene, &[]);
        if let Fact::Stated(all) = &mut scene.candidate.qualifications {
            all[0].recognition = Fact::Unknown;
        }
        check(
            errands,
            &scene,
            &[("welcome_center", Request::Orientation, Rank::Orientation)],
        );
    }
}
