//! PT-14: the case manager holds the file and confirms every result (LW-6).

use miqnet_domain::finding::Partner;

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(_: &Subject<'_>) -> Vec<Errand> {
    vec![follow_up()]
}

pub(super) fn follow_up() -> Errand {
    Errand {
        rule: GuidanceRule::Pt14,
        rank: Rank::FollowUp,
        office: Office::Partner(Partner::CaseManager),
        request: Request::ConfirmResult,
        papers: &[Paper::Result],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::referral::check;
    use crate::testing::{SALES, Scene};

    #[test]
    fn every_result_is_confirmed() {
        check(
            errands,
            &Scene::new(SALES),
            &[("case_manager", Request::ConfirmResult, Rank::FollowUp)],
        );
    }
}
